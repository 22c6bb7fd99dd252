using System.Buffers.Text;
using System.Globalization;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>
/// Makes the type asked for of a value that SQLite or another tool stored as another; null when something would be lost.
/// </summary>
internal static class SqliteConversions
{
    /// <summary>A whole number, of a REAL without fraction or a TEXT that is one.</summary>
    public static long? ToInt64(SqliteValue value)
    {
        switch (value.Type)
        {
            case raw.SQLITE_INTEGER:
                return value.Int64;
            case raw.SQLITE_FLOAT:
                // A sum too great for an INTEGER is a REAL of 2^63 or more, on either side.
                return value.Double is > long.MinValue and < 9223372036854775808.0 and var real && Math.Truncate(real) == real ? (long)real : null;
            case raw.SQLITE_TEXT:
                return long.TryParse(value.Utf8, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
            default:
                return null;
        }
    }

    /// <summary>A number that is never negative.</summary>
    public static ulong? ToUInt64(SqliteValue value) => value.Type switch
    {
        raw.SQLITE_TEXT when ulong.TryParse(value.Utf8, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        raw.SQLITE_INTEGER when value.Int64 >= 0 => (ulong)value.Int64,
        raw.SQLITE_INTEGER => throw new OverflowException("A negative number can't be read as a ulong."),
        _ => null,
    };

    /// <summary>A floating-point number.</summary>
    public static double? ToDouble(SqliteValue value) =>
        value.Type == raw.SQLITE_TEXT && double.TryParse(value.Utf8, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A Guid, of a text or of the sixteen bytes other tools store.</summary>
    public static Guid? ToGuid(SqliteValue value) => value.Type switch
    {
        raw.SQLITE_TEXT when Guid.TryParse(value.Utf8, out var guid) => guid,
        raw.SQLITE_BLOB when value.Blob is { Length: 16 } bytes => new Guid(bytes),
        _ => null,
    };

    /// <summary>Ticks, of a number or of the text the driver writes by itself.</summary>
    public static long? ToTicks(SqliteValue value) => value.Type switch
    {
        raw.SQLITE_INTEGER => value.Int64,
        raw.SQLITE_TEXT when Utf8Parser.TryParse(value.Utf8, out TimeSpan span, out var length, 'c') && length == value.Utf8.Length => span.Ticks,
        _ => ToInt64(value),
    };
}
