namespace Oxen.PostgreSql;

/// <summary>Numbers. What PostgreSQL calculates in double precision is single again where C# says so.</summary>
internal static class PostgreSqlMathFunctions
{
    private static readonly Type[] Whole = [typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long)];
    private static readonly Type[] Numbers = [.. Whole, typeof(ulong), typeof(float), typeof(double), typeof(decimal)];

    // Functions of real numbers.
    private static readonly (string Name, string Template)[] Reals =
    [
        ("Floor", "floor({0})"), ("Ceiling", "ceiling({0})"), ("Truncate", "trunc({0})"), ("Sqrt", "sqrt({0})"), ("Cbrt", "cbrt({0})"),
        ("Exp", "exp({0})"), ("Log", "ln({0})"), ("Log10", "log({0})"), ("Log2", "CAST(log(2, CAST({0} AS numeric)) AS double precision)"),
        ("Sin", "sin({0})"), ("Cos", "cos({0})"), ("Tan", "tan({0})"), ("Asin", "asin({0})"), ("Acos", "acos({0})"), ("Atan", "atan({0})"),
        ("Sinh", "sinh({0})"), ("Cosh", "cosh({0})"), ("Tanh", "tanh({0})"), ("Asinh", "asinh({0})"), ("Acosh", "acosh({0})"), ("Atanh", "atanh({0})"),
        ("DegreesToRadians", "radians({0})"), ("RadiansToDegrees", "degrees({0})"),
        ("Pow", "power({0}, {1})"), ("Atan2", "atan2({0}, {1})"), ("Log", "ln({0}) / ln({1})"),
        ("Exp2", "power(2, {0})"), ("CopySign", "CASE WHEN {1} < 0 THEN -abs({0}) ELSE abs({0}) END"), ("IEEERemainder", "{0} - {1} * round({0} / {1})"),
        ("MaxMagnitude", "CASE WHEN abs({0}) > abs({1}) OR abs({0}) = abs({1}) AND {0} > {1} THEN {0} ELSE {1} END"),
        ("MinMagnitude", "CASE WHEN abs({0}) < abs({1}) OR abs({0}) = abs({1}) AND {0} < {1} THEN {0} ELSE {1} END"),
        ("MaxNumber", "greatest({0}, {1})"), ("MinNumber", "least({0}, {1})"),
    ];

    // As MidpointRounding numbers them: halves to even and away from zero, then all to zero, down and up.
    private const string RoundReal = "CASE {mode} WHEN 0 THEN round({0}) WHEN 1 THEN sign({0}) * floor(abs({0}) + 0.5) WHEN 2 THEN trunc({0}) WHEN 3 THEN floor({0}) ELSE ceiling({0}) END";
    private const string RoundToEven = "CASE WHEN abs({0}) % 2 = 0.5 THEN trunc({0}) ELSE round({0}) END";

    // More digits than there are would be zeros that a decimal may have no room for.
    private const string RoundDigitsToEven = "CASE WHEN abs({0} * power(CAST(10 AS numeric), {1})) % 2 = 0.5 THEN trunc({0}, {1}) ELSE round({0}, least({1}, scale({0}))) END";
    private const string RoundExact = "CASE {mode} WHEN 0 THEN " + RoundToEven + " WHEN 1 THEN round({0}) WHEN 2 THEN trunc({0}) WHEN 3 THEN floor({0}) ELSE ceiling({0}) END";

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. Reals.SelectMany(row => Real(row.Name, row.Template)),
        .. Exact("Floor", "floor({0})"),
        .. Exact("Ceiling", "ceiling({0})"),
        .. Exact("Truncate", "trunc({0})"),
        .. Round(typeof(double), "round({0})", RoundReal, "power(CAST(10 AS double precision), {1})"),
        .. Round(typeof(float), "CAST(round(CAST({0} AS double precision)) AS real)", RoundReal, "power(CAST(10 AS double precision), {1})"),
        .. Round(typeof(decimal), RoundToEven, RoundExact, "power(CAST(10 AS numeric), {1})"),
        .. Numbers.SelectMany(type => MathFunctions.Of(MathFunctions.OwnersOf(type), "Max", "greatest({0}, {1})", type, type)),
        .. Numbers.SelectMany(type => MathFunctions.Of(MathFunctions.OwnersOf(type), "Min", "least({0}, {1})", type, type)),
        .. Numbers.SelectMany(type => MathFunctions.Of([typeof(Math), type], "Clamp", "least(greatest({0}, {1}), {2})", type, type, type)),
        .. Numbers.Except([typeof(byte), typeof(ushort), typeof(uint), typeof(ulong)]).SelectMany(type => MathFunctions.Of(MathFunctions.OwnersOf(type), "Sign", "CAST(sign({0}) AS integer)", type)),
        new(typeof(double), nameof(double.Lerp), "{0} * (1 - {2}) + {1} * {2}") { Parameters = [typeof(double), typeof(double), typeof(double)] },
        new(typeof(Math), nameof(Math.BigMul), "CAST({0} AS bigint) * {1}") { Parameters = [typeof(int), typeof(int)] },
        .. Whole.SelectMany(Parity),
        Decimal(nameof(decimal.Add), "{0} + {1}", 2),
        Decimal(nameof(decimal.Subtract), "{0} - {1}", 2),
        Decimal(nameof(decimal.Multiply), "{0} * {1}", 2),
        Decimal(nameof(decimal.Divide), "{0} / ({1} + " + PostgreSqlArithmetic.Digits + ")", 2),
        Decimal(nameof(decimal.Remainder), "{0} % {1}", 2),
        Decimal(nameof(decimal.Compare), MathFunctions.Compare, 2),
        Decimal(nameof(decimal.Negate), "(-{0})", 1),
        Decimal(nameof(decimal.IsInteger), "{0} = trunc({0})", 1),
        Decimal(nameof(decimal.IsNegative), "{0} < 0", 1),
        Decimal(nameof(decimal.IsPositive), "{0} >= 0", 1),
        .. Whole.Select(type => Decimal("To" + type.Name, PostgreSqlCasts.Checked(type, "trunc({0})"), 1)),
        Decimal(nameof(decimal.ToDouble), "CAST({0} AS double precision)", 1),
        Decimal(nameof(decimal.ToSingle), "CAST({0} AS real)", 1),

        // The smaller integers give their difference.
        .. new[] { typeof(sbyte), typeof(byte), typeof(short), typeof(ushort) }
            .Select(type => new FunctionRow(type, nameof(IComparable.CompareTo), "CAST({0} AS integer) - {1}") { Parameters = [type] }),
        .. new[] { typeof(double), typeof(float) }.SelectMany(Classes),
    ];

    // In single precision what is calculated in double is rounded once.
    private static IEnumerable<FunctionRow> Real(string name, string template)
    {
        var count = template.Contains("{1}", StringComparison.Ordinal) ? 2 : 1;
        var single = template.Replace("{0}", "CAST({0} AS double precision)", StringComparison.Ordinal).Replace("{1}", "CAST({1} AS double precision)", StringComparison.Ordinal);
        return [
            .. MathFunctions.Of([typeof(Math), typeof(double)], name, template, [.. Enumerable.Repeat(typeof(double), count)]),
            .. MathFunctions.Of([typeof(MathF), typeof(float)], name, $"CAST({single} AS real)", [.. Enumerable.Repeat(typeof(float), count)]),
        ];
    }

    private static IEnumerable<FunctionRow> Exact(string name, string template) => MathFunctions.Of([typeof(Math), typeof(decimal)], name, template, typeof(decimal));

    // Digits are moved before the point, rounded there, and moved back.
    private static IEnumerable<FunctionRow> Round(Type type, string plain, string modes, string power)
    {
        var owners = MathFunctions.RealOwnersOf(type);
        var isFloat = type == typeof(float);
        var isExact = type == typeof(decimal);
        var moved = isFloat ? $"(CAST({{0}} AS double precision) * {power})" : $"({{0}} * {power})";
        return [
            .. MathFunctions.Of(owners, "Round", plain, type),
            .. MathFunctions.Of(owners, "Round", isExact ? RoundDigitsToEven : Result(Divided($"round({moved})")), type, typeof(int)),
            .. MathFunctions.Of(owners, "Round", Result(modes.Replace("{mode}", "{1}", StringComparison.Ordinal)), type, typeof(MidpointRounding)),
            .. MathFunctions.Of(owners, "Round", Result(Divided(modes.Replace("{mode}", "{2}", StringComparison.Ordinal).Replace("{0}", moved, StringComparison.Ordinal))), type, typeof(int), typeof(MidpointRounding)),
        ];

        string Divided(string rounded) => isExact ? $"({rounded}) / ({power} + {PostgreSqlArithmetic.Digits})" : $"({rounded}) / {power}";

        string Result(string value) => isFloat ? $"CAST({value} AS real)" : value;
    }

    // The sign of a remainder may be any.
    private static IEnumerable<FunctionRow> Parity(Type type)
    {
        yield return new FunctionRow(type, nameof(int.IsEvenInteger), "{0} % 2 = 0") { Parameters = [type] };
        yield return new FunctionRow(type, nameof(int.IsOddInteger), "{0} % 2 <> 0") { Parameters = [type] };
        if (type != typeof(byte) && type != typeof(ushort) && type != typeof(uint))
        {
            yield return new FunctionRow(type, nameof(int.IsPositive), "{0} >= 0") { Parameters = [type] };
            yield return new FunctionRow(type, nameof(int.IsNegative), "{0} < 0") { Parameters = [type] };
        }
    }

    private static IEnumerable<FunctionRow> Classes(Type type) =>
    [
        new(type, nameof(double.IsNaN), "{0} = 'NaN'") { Parameters = [type] },
        new(type, nameof(double.IsInfinity), "abs({0}) = 'Infinity'") { Parameters = [type] },
        new(type, nameof(double.IsPositiveInfinity), "{0} = 'Infinity'") { Parameters = [type] },
        new(type, nameof(double.IsNegativeInfinity), "{0} = '-Infinity'") { Parameters = [type] },
        new(type, nameof(double.IsFinite), "abs({0}) < 'Infinity'") { Parameters = [type] },
        new(type, nameof(double.IsInteger), "(trunc({0}) = {0} AND abs({0}) < 'Infinity')") { Parameters = [type] },
        new(type, nameof(double.IsPositive), "{0} >= 0") { Parameters = [type] },
        new(type, nameof(double.IsNegative), "{0} < 0") { Parameters = [type] },
    ];

    private static FunctionRow Decimal(string name, string template, int count) =>
        new(typeof(decimal), name, template) { Parameters = [.. Enumerable.Repeat(typeof(decimal), count)] };
}
