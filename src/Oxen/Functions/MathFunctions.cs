namespace Oxen;

/// <summary>Numbers in standard SQL.</summary>
internal static class MathFunctions
{
    /// <summary>The order of two values of a type that SQL orders as C# does, for <c>CompareTo</c>.</summary>
    public const string Compare = "CASE WHEN {0} < {1} THEN -1 WHEN {0} > {1} THEN 1 WHEN {0} = {1} THEN 0 END";

    private static readonly Type[] Signed = [typeof(sbyte), typeof(short), typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal)];

    // Functions of one or two real numbers; a result that isn't a number is NULL where the database has no NaN.
    private static readonly (string Name, string Template, bool MayBeNull)[] Reals =
    [
        ("Floor", "floor({0})", false),
        ("Ceiling", "ceiling({0})", false),
        ("Sqrt", "sqrt({0})", true),
        ("Exp", "exp({0})", false),
        ("Log", "ln({0})", true),
        ("Log10", "log10({0})", true),
        ("Sin", "sin({0})", false),
        ("Cos", "cos({0})", false),
        ("Tan", "tan({0})", false),
        ("Asin", "asin({0})", true),
        ("Acos", "acos({0})", true),
        ("Atan", "atan({0})", false),
        ("Pow", "power({0}, {1})", true),
        ("Atan2", "atan2({0}, {1})", false),
    ];

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. Signed.SelectMany(type => Of(type, "Abs", "abs({0})", type)),
        .. Signed.SelectMany(type => Of(type, "Sign", "sign({0})", type)),
        .. Reals.SelectMany(row => new[] { typeof(double), typeof(float) }.SelectMany(type =>
            Of(type, row.Name, row.Template, row.Template.Contains("{1}", StringComparison.Ordinal) ? [type, type] : [type])
                .Select(function => function with { MayBeNull = row.MayBeNull }))),
        .. Of(typeof(decimal), "Floor", "floor({0})", typeof(decimal)),
        .. Of(typeof(decimal), "Ceiling", "ceiling({0})", typeof(decimal)),
        .. new[] { typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal), typeof(bool), typeof(Guid) }
            .Select(type => new FunctionRow(type, nameof(IComparable.CompareTo), Compare) { Parameters = [type] }),
    ];

    /// <summary>A function of a number where C# has it: on <see cref="Math"/> or <see cref="MathF"/>, and on the number's own type.</summary>
    public static IEnumerable<FunctionRow> Of(Type type, string name, string template, params Type[] parameters)
    {
        yield return new FunctionRow(typeof(Math), name, template) { Parameters = parameters };
        yield return new FunctionRow(type, name, template) { Parameters = parameters };
        if (type == typeof(float))
        {
            yield return new FunctionRow(typeof(MathF), name, template) { Parameters = parameters };
        }
    }
}
