namespace Oxen.MySql;

/// <summary>Casts between numbers as C# does them: unchecked between integers, saturating from floating point.</summary>
internal static class MySqlCasts
{
    /// <summary>Raises an error where it is evaluated: for what is out of a type's range.</summary>
    public const string OutOfRange = "~0 + 1";

    /// <summary>A decimal of a double, with the digits that one surely has.</summary>
    public const string DoubleToDecimal = "CASE WHEN {0} = 0 THEN 0 ELSE CAST(round({0}, 14 - floor(log10(abs({0})))) AS DECIMAL(57,28)) END";

    /// <summary>A decimal of a float, with the digits that one surely has.</summary>
    public const string SingleToDecimal = "CASE WHEN {0} = 0 THEN 0 ELSE CAST(round({0}, 6 - floor(log10(abs({0})))) AS DECIMAL(57,28)) END";

    /// <summary>The integers, with the least and the greatest value of each as SQL.</summary>
    public static IReadOnlyDictionary<Type, (string Least, string Most)> Ranges { get; } = new Dictionary<Type, (string, string)>
    {
        [typeof(sbyte)] = ("-128", "127"),
        [typeof(byte)] = ("0", "255"),
        [typeof(short)] = ("-32768", "32767"),
        [typeof(ushort)] = ("0", "65535"),
        [typeof(int)] = ("-2147483648", "2147483647"),
        [typeof(uint)] = ("0", "4294967295"),
        [typeof(long)] = ("-9223372036854775808", "9223372036854775807"),
        [typeof(ulong)] = ("0", "18446744073709551615"),
    };

    /// <summary>The cast in the server's terms.</summary>
    public static SqlExpression Lower(SqlCast node)
    {
        var from = Underlying(node.Operand.ClrType);
        var to = Underlying(node.ClrType);
        return (node.Operand.Mapping?.Form, node.Mapping?.Form) switch
        {
            (not null, StoreForm.Integer) when (node.IsChecked || from == typeof(decimal)) && Ranges.TryGetValue(to, out var range) =>
                MySqlLowerings.Call(InRange("truncate({0}, 0)", range, to), node, node.Operand),
            (StoreForm.Integer, StoreForm.Integer) => Wrap(MySqlLowerings.Call("{0}", node, node.Operand), to, from),
            (StoreForm.Real, StoreForm.Integer) when Ranges.TryGetValue(Saturating(to), out var range) =>
                Wrap(MySqlLowerings.Call($"CAST(truncate(least(greatest({{0}}, {range.Least}), {range.Most}), 0) AS {Integer(to)})", node, node.Operand), to, Saturating(to)),
            (StoreForm.Integer or StoreForm.Decimal or StoreForm.Real, StoreForm.Real) when to == typeof(float) && from != typeof(float) =>
                MySqlLowerings.Call("CAST(CAST({0} AS FLOAT) AS DOUBLE)", node, node.Operand),
            (StoreForm.Real, StoreForm.Real) or (StoreForm.Decimal, StoreForm.Decimal) or (StoreForm.Integer, StoreForm.Decimal) => MySqlLowerings.Call("{0}", node, node.Operand),

            // C# keeps the digits a double surely has.
            (StoreForm.Real, StoreForm.Decimal) => MySqlLowerings.Call(from == typeof(float) ? SingleToDecimal : DoubleToDecimal, node, node.Operand),
            (_, { } form) when form != StoreForm.Opaque && MySqlTypes.CastOf(node.Mapping!) is { } type => MySqlLowerings.Call($"CAST({{0}} AS {type})", node, node.Operand),
            _ => MySqlLowerings.Call("{0}", node, node.Operand),
        };
    }

    /// <summary>The lowest bits of a number, as many as the type has; the number itself when <paramref name="from"/> fits.</summary>
    public static SqlExpression Wrap(SqlExpression number, Type to, Type? from = null) =>
        from is not null && IntegerRanges.Fits(from, to) ? number : Type.GetTypeCode(to) switch
        {
            TypeCode.Byte => MySqlLowerings.Call("{0} & 255", number, number),
            TypeCode.UInt16 => MySqlLowerings.Call("{0} & 65535", number, number),
            TypeCode.UInt32 => MySqlLowerings.Call("{0} & 4294967295", number, number),
            TypeCode.SByte => MySqlLowerings.Call("({0} & 127) - ({0} & 128)", number, number),
            TypeCode.Int16 => MySqlLowerings.Call("({0} & 32767) - ({0} & 32768)", number, number),
            TypeCode.Int32 => MySqlLowerings.Call("({0} & 2147483647) - ({0} & 2147483648)", number, number),
            TypeCode.UInt64 => MySqlLowerings.Call("CAST({0} AS UNSIGNED)", number, number),
            _ when from == typeof(ulong) || from is null => MySqlLowerings.Call("CAST({0} AS SIGNED)", number, number),
            _ => number,
        };

    /// <summary>A whole number as the type's, or an error where it is out of its range.</summary>
    public static string InRange(string number, (string Least, string Most) range, Type to) =>
        $"CASE WHEN {number} BETWEEN {range.Least} AND {range.Most} THEN CAST({number} AS {Integer(to)}) WHEN {number} IS NOT NULL THEN {OutOfRange} END";

    private static string Integer(Type type) => type == typeof(ulong) ? "UNSIGNED" : "SIGNED";

    // Types below 32 bits take the lowest bits of a saturated int.
    private static Type Saturating(Type to) => to == typeof(long) || to == typeof(ulong) || to == typeof(uint) ? to : typeof(int);

    private static Type Underlying(Type type) => type.IsEnum ? Enum.GetUnderlyingType(type) : type;
}
