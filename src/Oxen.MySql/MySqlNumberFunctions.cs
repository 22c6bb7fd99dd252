namespace Oxen.MySql;

/// <summary>Numbers. A result that isn't a number, or isn't finite, is NULL or an error to these servers.</summary>
internal static class MySqlNumberFunctions
{
    private static readonly Type[] Whole = [typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong)];
    private static readonly Type[] Numbers = [.. Whole, typeof(float), typeof(double), typeof(decimal)];
    private static readonly Type[] Real = [typeof(double), typeof(float)];

    // The server calculates in double precision.
    private static readonly (string Name, string Template)[] Singles =
    [
        ("Sqrt", "sqrt({0})"), ("Exp", "exp({0})"), ("Log", "ln({0})"), ("Log10", "log10({0})"), ("Sin", "sin({0})"), ("Cos", "cos({0})"), ("Tan", "tan({0})"),
        ("Asin", "asin({0})"), ("Acos", "acos({0})"), ("Atan", "atan({0})"), ("Pow", "power({0}, {1})"), ("Atan2", "atan2({0}, {1})"),
    ];

    // To even, as C# rounds by itself: half the number has its tie nowhere else.
    private const string ToEven = "CASE WHEN abs(round({0}, {1}) - {0}) * 2 = power(10, -{1}) THEN 2 * round({0} / 2, {1}) ELSE round({0}, {1}) END";
    private const string HalfWay = "CASE {1} WHEN 0 THEN round({0}) WHEN 1 THEN truncate({0}, 0) + CASE WHEN abs({0} - truncate({0}, 0)) >= 0.5 THEN sign({0}) ELSE 0 END "
        + "WHEN 2 THEN truncate({0}, 0) WHEN 3 THEN floor({0}) ELSE ceiling({0}) END";

    private static readonly string Whichever = "CASE {2} WHEN 0 THEN " + ToEven + " WHEN 1 THEN round({0}, {1}) WHEN 2 THEN truncate({0}, {1}) "
        + "WHEN 3 THEN floor({0} * power(10, {1})) / power(10, {1}) ELSE ceiling({0} * power(10, {1})) / power(10, {1}) END";

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. Singles.SelectMany(row => Of(typeof(float), row.Name, row.Template, row.Template.Contains("{1}", StringComparison.Ordinal) ? [typeof(float), typeof(float)] : [typeof(float)])
            .Select(function => function with { MayBeNull = true })),
        .. Real.SelectMany(type => Of(type, "Truncate", "truncate({0}, 0)", type)),
        .. Real.SelectMany(type => Of(type, "Round", "round({0})", type)),
        .. Real.SelectMany(type => Of(type, "Round", "round({0}, {1})", type, typeof(int))),
        .. Real.SelectMany(type => Of(type, "Round", HalfWay, type, typeof(MidpointRounding))),
        .. Real.SelectMany(type => Of(type, "Log", "ln({0}) / ln({1})", type, type)).Select(row => row with { MayBeNull = true }),
        .. MathFunctions.Of([typeof(Math), typeof(decimal)], "Truncate", "truncate({0}, 0)", typeof(decimal)),
        .. MathFunctions.Of([typeof(Math), typeof(decimal)], "Round", ToEven.Replace("power(10, -{1})", "1", StringComparison.Ordinal).Replace("{1}", "0", StringComparison.Ordinal), typeof(decimal)),
        .. MathFunctions.Of([typeof(Math), typeof(decimal)], "Round", ToEven, typeof(decimal), typeof(int)),
        .. MathFunctions.Of([typeof(Math), typeof(decimal)], "Round", Whichever.Replace("{1}", "0", StringComparison.Ordinal).Replace("{2}", "{1}", StringComparison.Ordinal), typeof(decimal), typeof(MidpointRounding)),
        .. MathFunctions.Of([typeof(Math), typeof(decimal)], "Round", Whichever, typeof(decimal), typeof(int), typeof(MidpointRounding)),
        .. Numbers.SelectMany(type => MathFunctions.Of(MathFunctions.OwnersOf(type), "Max", "greatest({0}, {1})", type, type)),
        .. Numbers.SelectMany(type => MathFunctions.Of(MathFunctions.OwnersOf(type), "Min", "least({0}, {1})", type, type)),
        .. Numbers.SelectMany(type => MathFunctions.Of([typeof(Math), type], "Clamp", "least(greatest({0}, {1}), {2})", type, type, type)),
        new(typeof(Math), nameof(Math.BigMul), "{0} * {1}") { Parameters = [typeof(int), typeof(int)] },
        .. Whole.SelectMany(Parity),
        .. new[] { typeof(sbyte), typeof(byte), typeof(short), typeof(ushort) }
            .Select(type => new FunctionRow(type, nameof(IComparable.CompareTo), "{0} - {1}") { Parameters = [type] }),
        .. Real.SelectMany(Classes),
        Exact(nameof(decimal.Add), "{0} + {1}", 2),
        Exact(nameof(decimal.Subtract), "{0} - {1}", 2),
        Exact(nameof(decimal.Multiply), "round({0} * {1}, 28)", 2),
        Exact(nameof(decimal.Divide), "round({0} / {1}, 28)", 2),
        Exact(nameof(decimal.Remainder), "{0} % {1}", 2),
        Exact(nameof(decimal.Compare), MathFunctions.Compare, 2),
        Exact(nameof(decimal.Negate), "(-{0})", 1),
        Exact(nameof(decimal.IsInteger), "truncate({0}, 0) = {0}", 1),
        Exact(nameof(decimal.IsNegative), "{0} < 0", 1),
        Exact(nameof(decimal.IsPositive), "{0} >= 0", 1),
        Exact(nameof(decimal.ToDouble), "CAST({0} AS DOUBLE)", 1),
        .. Whole.Where(type => type != typeof(ulong)).Select(type => Exact("To" + type.Name, MySqlCasts.InRange("truncate({0}, 0)", MySqlCasts.Ranges[type], type), 1)),
        new(typeof(byte[]), nameof(Array.Length), "octet_length({0})"),
        new(typeof(byte[]), "Item", "CASE WHEN {1} BETWEEN 0 AND octet_length({0}) - 1 THEN ascii(substring({0}, {1} + 1, 1)) END") { Parameters = [typeof(int)], MayBeNull = true },
        Random(nameof(System.Random.NextDouble), "rand()"),
        Random(nameof(System.Random.NextSingle), "rand()"),
        Random(nameof(System.Random.Next), "CAST(floor(rand() * 2147483647) AS SIGNED)"),
        Random(nameof(System.Random.Next), "CAST(floor(rand() * {0}) AS SIGNED)", typeof(int)),
        Random(nameof(System.Random.Next), "CAST({0} + floor(rand() * ({1} - {0})) AS SIGNED)", typeof(int), typeof(int)),
        Random(nameof(System.Random.NextInt64), "CAST(floor(rand() * {0}) AS SIGNED)", typeof(long)),
        Random(nameof(System.Random.NextInt64), "CAST({0} + floor(rand() * ({1} - {0})) AS SIGNED)", typeof(long), typeof(long)),
        new(typeof(Guid), nameof(Guid.NewGuid), "uuid()") { IsNeverNull = true, IsVolatile = true },
    ];

    private static IEnumerable<FunctionRow> Of(Type type, string name, string template, params Type[] parameters) =>
        MathFunctions.Of(MathFunctions.RealOwnersOf(type), name, type == typeof(float) && name != "Truncate" ? $"CAST(CAST({template} AS FLOAT) AS DOUBLE)" : template, parameters);

    // The sign of a remainder may be any.
    private static IEnumerable<FunctionRow> Parity(Type type)
    {
        yield return new FunctionRow(type, nameof(int.IsEvenInteger), "{0} % 2 = 0") { Parameters = [type] };
        yield return new FunctionRow(type, nameof(int.IsOddInteger), "{0} % 2 <> 0") { Parameters = [type] };
        if (type != typeof(byte) && type != typeof(ushort) && type != typeof(uint) && type != typeof(ulong))
        {
            yield return new FunctionRow(type, nameof(int.IsPositive), "{0} >= 0") { Parameters = [type] };
            yield return new FunctionRow(type, nameof(int.IsNegative), "{0} < 0") { Parameters = [type] };
        }
    }

    // What is stored is finite; NULL is what isn't a number.
    private static IEnumerable<FunctionRow> Classes(Type type) =>
    [
        new(type, nameof(double.IsNaN), "{0} IS NULL") { Parameters = [type], IsNeverNull = true },
        new(type, nameof(double.IsInfinity), "{0} IS NULL AND FALSE") { Parameters = [type] },
        new(type, nameof(double.IsPositiveInfinity), "{0} IS NULL AND FALSE") { Parameters = [type] },
        new(type, nameof(double.IsNegativeInfinity), "{0} IS NULL AND FALSE") { Parameters = [type] },
        new(type, nameof(double.IsFinite), "{0} IS NOT NULL") { Parameters = [type] },
        new(type, nameof(double.IsInteger), "truncate({0}, 0) = {0}") { Parameters = [type] },
        new(type, nameof(double.IsPositive), "{0} >= 0") { Parameters = [type] },
        new(type, nameof(double.IsNegative), "{0} < 0") { Parameters = [type] },
    ];

    private static FunctionRow Exact(string name, string template, int count) =>
        new(typeof(decimal), name, template) { Parameters = [.. Enumerable.Repeat(typeof(decimal), count)] };

    private static FunctionRow Random(string name, string template, params Type[] parameters) =>
        new(typeof(Random), name, template) { Parameters = parameters, IgnoresInstance = true, IsVolatile = true };
}
