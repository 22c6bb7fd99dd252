namespace Oxen;

/// <summary>How CLR members are said in standard SQL; a dialect's own rows come before these.</summary>
internal static class GenericFunctions
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } = [.. StringFunctions.Rows, .. MathFunctions.Rows, .. DateFunctions.Rows];
}
