namespace Oxen.Sqlite;

/// <summary>Exact arithmetic, which SQLite has no numbers for.</summary>
internal static class SqliteDecimalBodies
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<SqliteFunction> All { get; } =
    [
        Binary("oxen_decimal_add", static (a, b) => a + b),
        Binary("oxen_decimal_subtract", static (a, b) => a - b),
        Binary("oxen_decimal_multiply", static (a, b) => a * b),
        new("oxen_decimal_divide", 2, static call => ReturnUnlessZero(call, static (a, b) => a / b)),
        new("oxen_decimal_remainder", 2, static call => ReturnUnlessZero(call, static (a, b) => a % b)),
        Unary("oxen_decimal_negate", static value => -value),
        Unary("oxen_decimal_abs", Math.Abs),
        Unary("oxen_decimal_floor", Math.Floor),
        Unary("oxen_decimal_ceiling", Math.Ceiling),
        Unary("oxen_decimal_truncate", Math.Truncate),
        Unary("oxen_decimal_round", Math.Round),
        new("oxen_decimal_round", 2, static call => Return(call, Math.Round(call[0].ToDecimal(), (int)call[1].Int64))),
        new("oxen_decimal_round", 3, static call =>
            Return(call, Math.Round(call[0].ToDecimal(), (int)call[1].Int64, (MidpointRounding)call[2].Int64))),
        new("oxen_decimal_sign", 1, static call => call.Return(Math.Sign(call[0].ToDecimal()))),
        new("oxen_decimal_compare", 2, static call => call.Return(call[0].ToDecimal().CompareTo(call[1].ToDecimal()))),

        // Conversions: from any number, and to the numbers SQLite has.
        Unary("oxen_decimal", static value => value),
        new("oxen_decimalf", 1, static call => Return(call, (decimal)(float)call[0].Double)),
        new("oxen_decimal_to_integer", 1, static call => call.Return((long)call[0].ToDecimal())),
        new("oxen_decimal_to_real", 1, static call => call.Return((double)call[0].ToDecimal())),

        // Flags in a ulong, which is stored like a decimal because it doesn't fit SQLite's integers.
        Binary("oxen_ulong_and", static (a, b) => (ulong)a & (ulong)b),
        Binary("oxen_ulong_or", static (a, b) => (ulong)a | (ulong)b),
        Binary("oxen_ulong_xor", static (a, b) => (ulong)a ^ (ulong)b),
        Binary("oxen_ulong_shift_left", static (a, b) => (ulong)a << (int)b),
        Binary("oxen_ulong_shift_right", static (a, b) => (ulong)a >> (int)b),
        Unary("oxen_ulong_not", static value => ~(ulong)value),
        new("oxen_ulong_of_bits", 1, static call => Return(call, (ulong)call[0].Int64)),
        new("oxen_ulong_of_real", 1, static call => Return(call, (ulong)call[0].Double)),
        new("oxen_ulong_to_bits", 1, static call => call.Return((long)(ulong)call[0].ToDecimal())),
    ];

    /// <summary>Returns a decimal.</summary>
    public static void Return(SqliteCall call, decimal value)
    {
        Span<byte> utf8 = stackalloc byte[SqliteDecimals.MaxLength];
        call.ReturnUtf8(utf8[..SqliteDecimals.Format(value, utf8)]);
    }

    private static decimal ToDecimal(this SqliteValue value) => SqliteDecimals.Read(value);

    private static SqliteFunction Unary(string name, Func<decimal, decimal> compute) =>
        new(name, 1, call => Return(call, compute(call[0].ToDecimal())));

    private static SqliteFunction Binary(string name, Func<decimal, decimal, decimal> compute) =>
        new(name, 2, call => Return(call, compute(call[0].ToDecimal(), call[1].ToDecimal())));

    // SQL may compute a quotient that a condition beside it rules out, so dividing by zero is NULL, as it is for integers.
    private static void ReturnUnlessZero(SqliteCall call, Func<decimal, decimal, decimal> compute)
    {
        var divisor = call[1].ToDecimal();
        if (divisor == 0)
        {
            call.ReturnNull();
        }
        else
        {
            Return(call, compute(call[0].ToDecimal(), divisor));
        }
    }
}
