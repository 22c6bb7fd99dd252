namespace Oxen.Sqlite;

/// <summary>Casts between numbers as C# does them: unchecked between integers, saturating from floating point.</summary>
internal static class SqliteCasts
{
    /// <summary>Makes a decimal of any number.</summary>
    public const string ToDecimal = "oxen_decimal({0})";

    /// <summary>The cast in SQLite's terms.</summary>
    public static SqlExpression Lower(SqlCast node)
    {
        var from = node.Operand.ClrType;
        var to = Underlying(node.ClrType);
        return (node.Operand.Mapping?.Form, node.Mapping?.Form) switch
        {
            (not null, StoreForm.Integer) when (node.IsChecked || from == typeof(decimal)) && SqliteConversionFunctions.Ranges.TryGetValue(to, out var range) && from != typeof(ulong) =>
                Checked(node, range),
            (StoreForm.Integer, StoreForm.Integer) => Wrap(AsItIs(node), to, Underlying(from)),
            (StoreForm.Integer, StoreForm.Real) when to == typeof(float) => SqliteLowerings.Call("oxen_single({0})", node, node.Operand),
            (StoreForm.Integer, StoreForm.Decimal) when to == typeof(ulong) => SqliteLowerings.Call("oxen_ulong_of_bits({0})", node, node.Operand),
            (StoreForm.Integer, StoreForm.Decimal) => SqliteLowerings.Call(ToDecimal, node, node.Operand),
            (StoreForm.Real, StoreForm.Real) when to == typeof(float) => SqliteLowerings.Call("oxen_single({0})", node, node.Operand),
            (StoreForm.Real, StoreForm.Real) => AsItIs(node),
            (StoreForm.Real, StoreForm.Integer) => FromReal(node, to),
            (StoreForm.Real, StoreForm.Decimal) when to == typeof(ulong) => SqliteLowerings.Call("oxen_ulong_of_real({0})", node, node.Operand),
            (StoreForm.Real, StoreForm.Decimal) when from == typeof(float) => SqliteLowerings.Call("oxen_decimalf({0})", node, node.Operand),
            (StoreForm.Real, StoreForm.Decimal) => SqliteLowerings.Call(ToDecimal, node, node.Operand),
            (StoreForm.Decimal, StoreForm.Integer) when from == typeof(ulong) =>
                Wrap(SqliteLowerings.Call("oxen_ulong_to_bits({0})", node, node.Operand), to, typeof(long)),
            (StoreForm.Decimal, StoreForm.Integer) => SqliteLowerings.Call("oxen_decimal_to_integer({0})", node, node.Operand),
            (StoreForm.Decimal, StoreForm.Real) when to == typeof(float) => SqliteLowerings.Call("oxen_single(oxen_decimal_to_real({0}))", node, node.Operand),
            (StoreForm.Decimal, StoreForm.Real) => SqliteLowerings.Call("oxen_decimal_to_real({0})", node, node.Operand),
            (StoreForm.Decimal, StoreForm.Decimal) when to == typeof(ulong) && from != to => SqliteLowerings.Call("oxen_decimal_truncate({0})", node, node.Operand),
            (StoreForm.Decimal, StoreForm.Decimal) => AsItIs(node),
            _ => node,
        };
    }

    /// <summary>The lowest bits of a number, as many as the type has; the number itself when <paramref name="from"/> fits.</summary>
    public static SqlExpression Wrap(SqlExpression number, Type to, Type? from = null) =>
        from is not null && IntegerRanges.Fits(from, to) ? number : Type.GetTypeCode(to) switch
        {
            TypeCode.Byte => SqliteLowerings.Call("{0} & 255", number, number),
            TypeCode.UInt16 => SqliteLowerings.Call("{0} & 65535", number, number),
            TypeCode.UInt32 => SqliteLowerings.Call("{0} & 4294967295", number, number),
            TypeCode.SByte => SqliteLowerings.Call("({0} & 127) - ({0} & 128)", number, number),
            TypeCode.Int16 => SqliteLowerings.Call("({0} & 32767) - ({0} & 32768)", number, number),
            TypeCode.Int32 => SqliteLowerings.Call("({0} & 2147483647) - ({0} & 2147483648)", number, number),
            _ => number,
        };

    private static SqlFunction Checked(SqlCast node, string range) => SqliteLowerings.Call($"oxen_checked({{0}}, {range})", node, node.Operand);

    // What is stored is the same for both types; only its reader differs.
    private static SqlFunction AsItIs(SqlCast node) => SqliteLowerings.Call("{0}", node, node.Operand);

    // SQLite's CAST saturates at 64 bits. Types below 32 bits take the lowest bits of a saturated int.
    private static SqlExpression FromReal(SqlCast node, Type to) => Type.GetTypeCode(to) switch
    {
        TypeCode.Int64 => node,
        TypeCode.UInt32 => SqliteLowerings.Call("min(max({0}, 0), 4294967295)", node, node),
        TypeCode.Int32 => SqliteLowerings.Call("min(max({0}, -2147483648), 2147483647)", node, node),
        _ => Wrap(SqliteLowerings.Call("min(max({0}, -2147483648), 2147483647)", node, node), to),
    };

    private static Type Underlying(Type type) => type.IsEnum ? Enum.GetUnderlyingType(type) : type;
}
