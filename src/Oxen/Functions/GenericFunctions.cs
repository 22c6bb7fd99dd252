namespace Oxen;

/// <summary>How CLR members are said in standard SQL; a dialect's own rows come before these.</summary>
internal static class GenericFunctions
{
    /// <summary>The rows that may be of a type.</summary>
    public static IEnumerable<FunctionRow> Of(Type type) => Rows(FunctionGroups.Of(type));

    /// <summary>The rows of a group of types.</summary>
    public static IEnumerable<FunctionRow> Rows(FunctionGroup group) => group switch
    {
        FunctionGroup.Text => StringFunctions.Rows,
        FunctionGroup.Time => DateFunctions.Rows,
        FunctionGroup.Conversion or FunctionGroup.Json => [],
        _ => MathFunctions.Rows,
    };
}
