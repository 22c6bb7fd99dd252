namespace Oxen.PostgreSql;

/// <summary>Casts between numbers as C# does them: unchecked between integers, saturating from floating point.</summary>
internal static class PostgreSqlCasts
{
    private const string Single = "CASE WHEN abs({0}) >= 3.4028235677973366e38 THEN CAST(sign({0}) * CAST('Infinity' AS real) AS real) WHEN abs({0}) <= 7.006492321624085e-46 THEN CAST(0 AS real) ELSE CAST({0} AS real) END";
    private const string Bits = "CAST(CASE WHEN {0} > 9223372036854775807 THEN {0} - 18446744073709551616 ELSE {0} END AS bigint)";
    private const string Unsigned = "CASE WHEN {0} < 0 THEN {0} + 18446744073709551616 ELSE {0} END";

    /// <summary>The integers PostgreSQL has no type for, with the least and the greatest value, and the type they are stored as.</summary>
    private static readonly Dictionary<Type, (string Range, string StoreType)> Ranges = new()
    {
        [typeof(sbyte)] = ("-128 AND 127", "smallint"),
        [typeof(byte)] = ("0 AND 255", "smallint"),
        [typeof(ushort)] = ("0 AND 65535", "integer"),
        [typeof(uint)] = ("0 AND 4294967295", "bigint"),
    };

    /// <summary>The cast in PostgreSQL's terms.</summary>
    public static SqlExpression Lower(SqlCast node)
    {
        var from = Underlying(node.Operand.ClrType);
        var to = Underlying(node.ClrType);
        return (node.Operand.Mapping?.Form, node.Mapping?.Form) switch
        {
            (StoreForm.Decimal or StoreForm.Real or StoreForm.Integer, StoreForm.Integer) when (node.IsChecked || from == typeof(decimal)) && from != typeof(ulong) =>
                PostgreSqlLowerings.Call(Checked(to, node.Operand.Mapping!.Form == StoreForm.Integer ? "{0}" : "trunc({0})"), node, node.Operand),
            (StoreForm.Integer, StoreForm.Integer) => IntegerRanges.Fits(from, to) ? AsItIs(node) : Wrap(AsItIs(node), to),
            (StoreForm.Integer, StoreForm.Decimal) when to == typeof(ulong) => PostgreSqlLowerings.Call(Unsigned, node, node.Operand),
            (StoreForm.Real, StoreForm.Real) when to == typeof(float) && from != typeof(float) => PostgreSqlLowerings.Call(Single, node, node.Operand),
            (StoreForm.Real, StoreForm.Integer) => FromReal(node, to),
            (StoreForm.Real, StoreForm.Decimal) when to == typeof(ulong) => PostgreSqlLowerings.Call(
                "CASE WHEN {0} >= 18446744073709551616 THEN 18446744073709551615 WHEN {0} >= 9223372036854775808 THEN CAST({0} - 9223372036854775808 AS bigint) + 9223372036854775808 WHEN {0} < 0 THEN 0 ELSE CAST(CAST(trunc({0}) AS bigint) AS numeric) END", node, node.Operand),
            (StoreForm.Real, StoreForm.Decimal) when from == typeof(float) => PostgreSqlLowerings.Call(PostgreSqlConversionFunctions.DecimalOfSingle, node, node.Operand),
            (StoreForm.Decimal, StoreForm.Integer) when from == typeof(ulong) => Wrap(PostgreSqlLowerings.Call(Bits, node, node.Operand), to),
            (StoreForm.Decimal, StoreForm.Decimal) => to == typeof(ulong) && from != to ? PostgreSqlLowerings.Call("trunc({0})", node, node.Operand) : AsItIs(node),
            _ => node,
        };
    }

    /// <summary>SQL that makes an integer of a whole number, or an error of one out of its range.</summary>
    public static string Checked(Type type, string number) => Ranges.TryGetValue(type, out var known)
        ? $"CASE WHEN {number} BETWEEN {known.Range} THEN CAST({number} AS {known.StoreType}) ELSE CAST(99999999999999999999 + 0 * {{0}} AS {known.StoreType}) END"
        : $"CAST({number} AS {PostgreSqlTypes.Table.Find(type)!.StoreType})";

    /// <summary>The lowest bits of a number, as many as the type has.</summary>
    public static SqlExpression Wrap(SqlExpression number, Type to) => Type.GetTypeCode(to) switch
    {
        TypeCode.Byte => PostgreSqlLowerings.Call("{0} & 255", number, number),
        TypeCode.UInt16 => PostgreSqlLowerings.Call("{0} & 65535", number, number),
        TypeCode.UInt32 => PostgreSqlLowerings.Call("CAST({0} AS bigint) & 4294967295", number, number),
        TypeCode.SByte => PostgreSqlLowerings.Call("({0} & 127) - ({0} & 128)", number, number),
        TypeCode.Int16 => PostgreSqlLowerings.Call("({0} & 32767) - ({0} & 32768)", number, number),
        TypeCode.Int32 => PostgreSqlLowerings.Call("CAST(({0} & 2147483647) - ({0} & 2147483648) AS integer)", number, number),
        _ => number,
    };

    /// <summary>How wide an integer is: its bytes.</summary>
    public static int Width(SqlExpression node) => node switch
    {
        SqlLiteral { Value: long and (> int.MaxValue or < int.MinValue) or uint and > int.MaxValue } => 8,
        SqlLiteral { Value: not null } => 4,
        _ => Width(node.Mapping!.StoreType),
    };

    /// <inheritdoc cref="Width(SqlExpression)"/>
    public static int Width(string storeType) => storeType switch { "smallint" => 2, "integer" => 4, "bigint" => 8, _ => 0 };

    /// <summary>An integer at least as wide as a type.</summary>
    public static SqlExpression Widened(SqlExpression node, string storeType) =>
        Width(node) < Width(storeType) ? PostgreSqlLowerings.Call($"CAST({{0}} AS {storeType})", node, node) : node;

    /// <summary>A number of bits to shift by, which is an integer to PostgreSQL.</summary>
    public static SqlExpression Narrowed(SqlExpression count) => Width(count) > 4 ? PostgreSqlLowerings.Call("CAST({0} AS integer)", count, count) : count;

    /// <summary>The bits of an unsigned number.</summary>
    public static SqlExpression ToBits(SqlExpression node) => PostgreSqlLowerings.Call(Bits, node, node);

    /// <summary>The unsigned number of bits.</summary>
    public static SqlExpression FromBits(SqlExpression node, SqlExpression bits) => PostgreSqlLowerings.Call(Unsigned, node, bits);

    // What is stored is the same for both types; only its reader differs.
    private static SqlFunction AsItIs(SqlCast node) => PostgreSqlLowerings.Call("{0}", node, node.Operand);

    // Types below 32 bits take the lowest bits of a saturated int.
    private static SqlExpression FromReal(SqlCast node, Type to) => Type.GetTypeCode(to) switch
    {
        TypeCode.Int64 => PostgreSqlLowerings.Call(
            "CAST(CASE WHEN {0} >= 9223372036854775808 THEN 9223372036854775807 WHEN {0} < -9223372036854775808 THEN -9223372036854775808 ELSE CAST(trunc({0}) AS bigint) END AS bigint)", node, node.Operand),
        TypeCode.UInt32 => PostgreSqlLowerings.Call("CAST(trunc(least(greatest({0}, 0), 4294967295)) AS bigint)", node, node.Operand),
        TypeCode.Int32 => Saturated(node),
        _ => Wrap(Saturated(node), to),
    };

    private static SqlFunction Saturated(SqlCast node) => PostgreSqlLowerings.Call("CAST(trunc(least(greatest(CAST({0} AS double precision), -2147483648), 2147483647)) AS integer)", node, node.Operand);

    private static Type Underlying(Type type) => type.IsEnum ? Enum.GetUnderlyingType(type) : type;
}
