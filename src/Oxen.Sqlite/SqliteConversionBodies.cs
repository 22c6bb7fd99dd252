using System.Globalization;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>Conversions between types as C# does them, and values that are made for each row.</summary>
internal static class SqliteConversionBodies
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<SqliteFunction> All { get; } =
    [
        // Numbers as ToString prints them in the invariant culture.
        new("oxen_text", 1, static call => call.Return(call[0].Double.ToString(CultureInfo.InvariantCulture))),
        new("oxen_textf", 1, static call => call.Return(((float)call[0].Double).ToString(CultureInfo.InvariantCulture))),
        new("oxen_span_text", 1, static call => call.Return(new TimeSpan(call[0].Int64).ToString("c", CultureInfo.InvariantCulture))),

        // And as Parse reads them.
        new("oxen_parse_integer", 1, static call => call.Return(long.Parse(call[0].Utf8, NumberStyles.Integer, CultureInfo.InvariantCulture))),
        new("oxen_parse_real", 1, static call =>
            call.Return(double.Parse(call[0].Utf8, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture))),
        new("oxen_parse_decimal", 1, static call =>
            SqliteDecimalBodies.Return(call, decimal.Parse(call[0].Utf8, NumberStyles.Number, CultureInfo.InvariantCulture))),
        new("oxen_parse_boolean", 1, static call => call.Return(bool.Parse(call[0].Text))),
        new("oxen_parse_guid", 1, static call => call.Return(SqliteStores.Text(Guid.Parse(call[0].Utf8)))),

        // Into an integer's range: rounded to even, or cut off as a cast does.
        new("oxen_to_integer", 3, static call => Return(call, static value => Math.Round(value), static value => Math.Round(value))),
        new("oxen_checked", 3, static call => Return(call, static value => Math.Truncate(value), static value => Math.Truncate(value))),

        new("oxen_byte", 2, static call => ReturnByte(call, call[1].Int64)),

        // The first of a list of two, as it is written.
        new("oxen_json_digits", 1, static call => ReturnFirst(call, call[0].Text)),
        new("oxen_json_part", 1, static call => call.Return(First(call[0].Text))),

        // Elements of a list, which travels as JSON: a double as its bits, bytes as hexadecimal digits.
        new("oxen_real_of_bits", 1, static call => call.Return(BitConverter.Int64BitsToDouble(call[0].Int64))),
        new("oxen_bytes", 1, static call => call.ReturnBlob(Convert.FromHexString(call[0].Text))),

        Fresh("oxen_random", 0, static call => call.Return(Random.Shared.NextDouble())),
        Fresh("oxen_randomf", 0, static call => call.Return(Random.Shared.NextSingle())),
        Fresh("oxen_random_next", 0, static call => call.Return((long)Random.Shared.Next())),
        Fresh("oxen_random_next", 1, static call => call.Return(Random.Shared.NextInt64(call[0].Int64))),
        Fresh("oxen_random_next", 2, static call => call.Return(Random.Shared.NextInt64(call[0].Int64, call[1].Int64))),
        Fresh("oxen_new_guid", 0, static call => call.Return(SqliteStores.Text(Guid.NewGuid()))),
        Fresh("oxen_new_guid_7", 0, static call => call.Return(SqliteStores.Text(Guid.CreateVersion7()))),
    ];

    private static void Return(SqliteCall call, Func<double, double> round, Func<decimal, decimal> roundExactly)
    {
        var value = call[0];
        var number = value.Type switch
        {
            raw.SQLITE_INTEGER => value.Int64,
            raw.SQLITE_FLOAT when round(value.Double) is >= long.MinValue and < 9223372036854775808.0 and var real => (long)real,
            raw.SQLITE_FLOAT => throw new OverflowException(),
            _ => (long)roundExactly(SqliteDecimals.Read(value)),
        };
        call.Return(number >= call[1].Int64 && number <= call[2].Int64 ? number : throw new OverflowException());
    }

    private static void ReturnFirst(SqliteCall call, string list)
    {
        var first = First(list);
        if (first is "null")
        {
            call.ReturnNull();
        }
        else
        {
            call.Return(first);
        }
    }

    // Both halves between the brackets and around the comma are the same.
    private static ReadOnlySpan<char> First(string list) => list.AsSpan(1, (list.Length - 3) / 2);

    // As with texts, an index outside gives nothing.
    private static void ReturnByte(SqliteCall call, long index)
    {
        if (index < 0 || index >= call[0].Blob.Length)
        {
            call.ReturnNull();
        }
        else
        {
            call.Return((long)call[0].Blob[(int)index]);
        }
    }

    private static SqliteFunction Fresh(string name, int arity, SqliteFunctionBody body) => new(name, arity, body) { IsVolatile = true };
}
