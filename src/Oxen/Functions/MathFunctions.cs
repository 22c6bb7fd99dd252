namespace Oxen;

/// <summary>Numbers in standard SQL.</summary>
internal static class MathFunctions
{
    /// <summary>The order of two values of a type that SQL orders as C# does, for <c>CompareTo</c>.</summary>
    public const string Compare = "CASE WHEN {0} < {1} THEN -1 WHEN {0} > {1} THEN 1 WHEN {0} = {1} THEN 0 END";

    private static readonly Type[] Signed = [typeof(sbyte), typeof(short), typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal)];

    private static readonly Type[] Integers = [typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long)];

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
        .. Signed.SelectMany(type => Of(OwnersOf(type), "Abs", "abs({0})", type)),
        .. Signed.SelectMany(type => Of(OwnersOf(type), "Sign", "sign({0})", type)),
        .. Reals.SelectMany(row => new[] { typeof(double), typeof(float) }.SelectMany(type =>
            Of(RealOwnersOf(type), row.Name, row.Template, row.Template.Contains("{1}", StringComparison.Ordinal) ? [type, type] : [type])
                .Select(function => function with { MayBeNull = row.MayBeNull }))),
        .. Of(OwnersOf(typeof(decimal)), "Floor", "floor({0})", typeof(decimal)),
        .. Of(OwnersOf(typeof(decimal)), "Ceiling", "ceiling({0})", typeof(decimal)),
        .. new[] { typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal), typeof(bool), typeof(Guid) }
            .Select(type => new FunctionRow(type, nameof(IComparable.CompareTo), Compare) { Parameters = [type] }),
        .. Integers.SelectMany(Bits),
        new(typeof(byte[]), nameof(Array.Length), "octet_length({0})"),
    ];

    private static IEnumerable<FunctionRow> Bits(Type type)
    {
        yield return new FunctionRow(type, nameof(int.IsPow2), "{0} > 0 AND ({0} & ({0} - 1)) = 0") { Parameters = [type] };
        if (Signed.Contains(type))
        {
            yield return new FunctionRow(type, nameof(int.CopySign), $"CASE WHEN {{1}} < 0 THEN {Below("{0}")} ELSE 0 - {Below("{0}")} END") { Parameters = [type, type] };
            yield return new FunctionRow(type, nameof(int.MaxMagnitude), $"CASE WHEN {Below("{0}")} < {Below("{1}")} OR {Below("{0}")} = {Below("{1}")} AND {{0}} > {{1}} THEN {{0}} ELSE {{1}} END") { Parameters = [type, type] };
            yield return new FunctionRow(type, nameof(int.MinMagnitude), $"CASE WHEN {Below("{0}")} > {Below("{1}")} OR {Below("{0}")} = {Below("{1}")} AND {{0}} < {{1}} THEN {{0}} ELSE {{1}} END") { Parameters = [type, type] };
        }
    }

    /// <summary>Where C# has the functions of any number: on <see cref="Math"/>, on the number's own type, and for floats on <see cref="MathF"/>.</summary>
    public static Type[] OwnersOf(Type type) => type == typeof(float) ? [typeof(Math), type, typeof(MathF)] : [typeof(Math), type];

    /// <summary>Where C# has the functions of real numbers.</summary>
    public static Type[] RealOwnersOf(Type type) => [type == typeof(float) ? typeof(MathF) : typeof(Math), type];

    /// <summary>One function under each of its owners.</summary>
    public static IEnumerable<FunctionRow> Of(Type[] owners, string name, string template, params Type[] parameters) =>
        owners.Select(owner => new FunctionRow(owner, name, template) { Parameters = parameters });

    // The magnitude below zero: the least integer has none above.
    private static string Below(string value) => $"CASE WHEN {value} > 0 THEN 0 - {value} ELSE {value} END";
}
