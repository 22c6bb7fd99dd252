using System.Globalization;
using System.Runtime.InteropServices;

namespace Oxen.Sqlite;

/// <summary>Numbers: those of floating point by .NET's own functions, decimals exactly.</summary>
internal static class SqliteMathFunctions
{
    /// <summary>The order of two decimals, for <c>CompareTo</c>.</summary>
    public const string CompareDecimals = "oxen_decimal_compare({0}, {1})";

    private const string Number = " COLLATE " + SqliteDecimalCollation.Name;

    // NaN is NULL in SQLite.
    private static readonly HashSet<string> MayBeNaN =
    [
        "sqrt", "log", "log10", "log2", "asin", "acos", "acosh", "atanh", "sin", "cos", "tan", "pow", "logP1", "log2P1", "log10P1", "sinPi", "cosPi", "tanPi",
    ];

    private static readonly Type[] Plain =
    [
        typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(float), typeof(double),
    ];

    private static readonly Type[] Whole = [typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long)];

    private static readonly Type[] Exact = [typeof(decimal), typeof(ulong)];

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. SqliteMathBodies.Unary.SelectMany(row => Reals(row.Name, "{0}", 1)),
        .. SqliteMathBodies.OwnUnary.SelectMany(row => Reals(row.Name, "{0}", 1, isOwn: true)),
        .. SqliteMathBodies.Binary.SelectMany(row => Reals(row.Name, "{0}, {1}", 2)),
        .. SqliteMathBodies.OwnBinary.SelectMany(row => Reals(row.Name, "{0}, {1}", 2, isOwn: true)),
        Real(typeof(double), nameof(double.RootN), "oxen_rootN({0}, {1})", typeof(double), typeof(int)) with { MayBeNull = true },
        Real(typeof(double), nameof(double.Lerp), "oxen_lerp({0}, {1}, {2})", typeof(double), typeof(double), typeof(double)) with { MayBeNull = true },
        Real(typeof(Math), nameof(Math.IEEERemainder), "oxen_ieee_remainder({0}, {1})", typeof(double), typeof(double)) with { MayBeNull = true },
        Real(typeof(Math), nameof(Math.FusedMultiplyAdd), "oxen_fused_multiply_add({0}, {1}, {2})", typeof(double), typeof(double), typeof(double)) with { MayBeNull = true },
        new(typeof(Math), nameof(Math.BigMul), "{0} * {1}") { Parameters = [typeof(int), typeof(int)] },
        .. Whole.SelectMany(Parity),
        .. Whole.SelectMany(Bits),
        .. Round(typeof(double), "oxen_round"),
        .. Round(typeof(float), "oxen_roundf"),
        .. Round(typeof(decimal), "oxen_decimal_round"),
        .. Plain.SelectMany(type => MathFunctions.Of(MathFunctions.OwnersOf(type), "Max", "max({0}, {1})", type, type)),
        .. Plain.SelectMany(type => MathFunctions.Of(MathFunctions.OwnersOf(type), "Min", "min({0}, {1})", type, type)),
        .. Plain.SelectMany(type => MathFunctions.Of([typeof(Math), type], "Clamp", "min(max({0}, {1}), {2})", type, type, type)),
        .. Exact.SelectMany(type => MathFunctions.Of(MathFunctions.OwnersOf(type), "Max", $"max({{0}}{Number}, {{1}})", type, type)),
        .. Exact.SelectMany(type => MathFunctions.Of(MathFunctions.OwnersOf(type), "Min", $"min({{0}}{Number}, {{1}})", type, type)),
        .. Exact.SelectMany(type => MathFunctions.Of([typeof(Math), type], "Clamp", $"min(max({{0}}{Number}, {{1}}){Number}, {{2}})", type, type, type)),
        .. Exact.Select(type => new FunctionRow(type, nameof(decimal.CompareTo), CompareDecimals) { Parameters = [type] }),
        .. MathFunctions.Of([typeof(Math), typeof(decimal)], "Abs", "oxen_decimal_abs({0})", typeof(decimal)),
        .. MathFunctions.Of([typeof(Math), typeof(decimal)], "Sign", "oxen_decimal_sign({0})", typeof(decimal)),
        .. MathFunctions.Of([typeof(Math), typeof(decimal)], "Floor", "oxen_decimal_floor({0})", typeof(decimal)),
        .. MathFunctions.Of([typeof(Math), typeof(decimal)], "Ceiling", "oxen_decimal_ceiling({0})", typeof(decimal)),
        .. MathFunctions.Of([typeof(Math), typeof(decimal)], "Truncate", "oxen_decimal_truncate({0})", typeof(decimal)),
        Decimal(nameof(decimal.Add), "oxen_decimal_add({0}, {1})", 2),
        Decimal(nameof(decimal.Subtract), "oxen_decimal_subtract({0}, {1})", 2),
        Decimal(nameof(decimal.Multiply), "oxen_decimal_multiply({0}, {1})", 2),
        Decimal(nameof(decimal.Divide), "oxen_decimal_divide({0}, {1})", 2),
        Decimal(nameof(decimal.Remainder), "oxen_decimal_remainder({0}, {1})", 2),
        Decimal(nameof(decimal.Compare), CompareDecimals, 2),
        Decimal(nameof(decimal.Negate), "oxen_decimal_negate({0})", 1),

        // The smaller integers give their difference.
        .. new[] { typeof(sbyte), typeof(byte), typeof(short), typeof(ushort) }
            .Select(type => new FunctionRow(type, nameof(IComparable.CompareTo), "{0} - {1}") { Parameters = [type] }),
        .. new[] { typeof(double), typeof(float) }.SelectMany(Classes),
        Decimal(nameof(decimal.IsInteger), "instr({0}, '.') = 0", 1),
        Decimal(nameof(decimal.IsNegative), "substr({0}, 1, 1) = '-'", 1),
        Decimal(nameof(decimal.IsPositive), "substr({0}, 1, 1) <> '-'", 1),
        .. new[] { typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long) }.Select(type =>
            Decimal("To" + type.Name, $"oxen_checked({{0}}, {SqliteConversionFunctions.Ranges[type]})", 1)),
        Decimal(nameof(decimal.ToDouble), "oxen_decimal_to_real({0})", 1),
        Decimal(nameof(decimal.ToSingle), "oxen_single(oxen_decimal_to_real({0}))", 1),
    ];

    // SQLite's integers have 64 bits; a smaller type has the lowest of them.
    private static IEnumerable<FunctionRow> Bits(Type type)
    {
        var size = Marshal.SizeOf(type) * 8;
        var bits = size == 64 ? "{0}" : string.Create(CultureInfo.InvariantCulture, $"{{0}} & {(1L << size) - 1}");
        var excess = 64 - size;
        yield return new FunctionRow(type, nameof(int.PopCount), $"oxen_pop_count({bits})") { Parameters = [type] };
        yield return new FunctionRow(type, nameof(int.LeadingZeroCount), excess == 0 ? $"oxen_leading_zeros({bits})" : string.Create(CultureInfo.InvariantCulture, $"oxen_leading_zeros({bits}) - {excess}")) { Parameters = [type] };
        yield return new FunctionRow(type, nameof(int.TrailingZeroCount), string.Create(CultureInfo.InvariantCulture, $"min(oxen_trailing_zeros({{0}}), {size})")) { Parameters = [type] };
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

    private static FunctionRow Real(Type type, string name, string template, params Type[] parameters) => new(type, name, template) { Parameters = parameters };

    private static IEnumerable<FunctionRow> Reals(string name, string holes, int count, bool isOwn = false)
    {
        var member = char.ToUpperInvariant(name[0]) + name[1..];
        var mayBeNull = MayBeNaN.Contains(name);
        foreach (var row in MathFunctions.Of(isOwn ? [typeof(double)] : MathFunctions.RealOwnersOf(typeof(double)), member, $"oxen_{name}({holes})", [.. Enumerable.Repeat(typeof(double), count)])
            .Concat(MathFunctions.Of(isOwn ? [typeof(float)] : MathFunctions.RealOwnersOf(typeof(float)), member, $"oxen_{name}f({holes})", [.. Enumerable.Repeat(typeof(float), count)])))
        {
            yield return row with { MayBeNull = mayBeNull };
        }
    }

    private static IEnumerable<FunctionRow> Round(Type type, string function) =>
    [
        .. MathFunctions.Of(MathFunctions.RealOwnersOf(type), "Round", function + "({0})", type),
        .. MathFunctions.Of(MathFunctions.RealOwnersOf(type), "Round", function + "({0}, {1})", type, typeof(int)),
        .. MathFunctions.Of(MathFunctions.RealOwnersOf(type), "Round", function + "({0}, 0, {1})", type, typeof(MidpointRounding)),
        .. MathFunctions.Of(MathFunctions.RealOwnersOf(type), "Round", function + "({0}, {1}, {2})", type, typeof(int), typeof(MidpointRounding)),
    ];

    private static IEnumerable<FunctionRow> Classes(Type type) =>
    [
        new(type, nameof(double.IsNaN), "{0} IS NULL") { Parameters = [type], IsNeverNull = true },
        new(type, nameof(double.IsInfinity), "abs({0}) = 9e999") { Parameters = [type] },
        new(type, nameof(double.IsPositiveInfinity), "{0} = 9e999") { Parameters = [type] },
        new(type, nameof(double.IsNegativeInfinity), "{0} = -9e999") { Parameters = [type] },
        new(type, nameof(double.IsFinite), "abs({0}) < 9e999") { Parameters = [type] },
        new(type, nameof(double.IsInteger), "oxen_truncate({0}) = {0} AND abs({0}) < 9e999") { Parameters = [type] },
        new(type, nameof(double.IsPositive), "{0} >= 0") { Parameters = [type] },
        new(type, nameof(double.IsNegative), "{0} < 0") { Parameters = [type] },
    ];

    private static FunctionRow Decimal(string name, string template, int count) =>
        new(typeof(decimal), name, template) { Parameters = [.. Enumerable.Repeat(typeof(decimal), count)] };
}
