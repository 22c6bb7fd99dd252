using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>
/// Reads columns straight from the statement, past the driver's getters, which cost several times as much. A value SQLite
/// stored as another type than asked for is converted where nothing is lost, and an error otherwise; never a silent zero.
/// </summary>
internal static class SqliteReads
{
    // Else a text that begins with the mark would lose it.
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether a column is NULL.</summary>
    public static bool IsNull(SqliteDataReader reader, int ordinal) => SqliteValue.Of(reader, ordinal).IsNull;

    public static bool ReadBoolean(SqliteDataReader reader, int ordinal) => ReadInt64(reader, ordinal) != 0;

    public static sbyte ReadSByte(SqliteDataReader reader, int ordinal) =>
        ReadInt64(reader, ordinal) is >= sbyte.MinValue and <= sbyte.MaxValue and var value ? (sbyte)value : throw Overflow(reader, ordinal, "an sbyte");

    public static byte ReadByte(SqliteDataReader reader, int ordinal) =>
        ReadInt64(reader, ordinal) is >= byte.MinValue and <= byte.MaxValue and var value ? (byte)value : throw Overflow(reader, ordinal, "a byte");

    public static short ReadInt16(SqliteDataReader reader, int ordinal) =>
        ReadInt64(reader, ordinal) is >= short.MinValue and <= short.MaxValue and var value ? (short)value : throw Overflow(reader, ordinal, "a short");

    public static ushort ReadUInt16(SqliteDataReader reader, int ordinal) =>
        ReadInt64(reader, ordinal) is >= ushort.MinValue and <= ushort.MaxValue and var value ? (ushort)value : throw Overflow(reader, ordinal, "a ushort");

    public static int ReadInt32(SqliteDataReader reader, int ordinal) =>
        ReadInt64(reader, ordinal) is >= int.MinValue and <= int.MaxValue and var value ? (int)value : throw Overflow(reader, ordinal, "an int");

    public static uint ReadUInt32(SqliteDataReader reader, int ordinal) =>
        ReadInt64(reader, ordinal) is >= uint.MinValue and <= uint.MaxValue and var value ? (uint)value : throw Overflow(reader, ordinal, "a uint");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ReadInt64(SqliteDataReader reader, int ordinal)
    {
        var value = SqliteValue.Of(reader, ordinal);
        return value.Type == raw.SQLITE_INTEGER ? value.Int64 : SqliteConversions.ToInt64(value) ?? throw Mismatch(reader, ordinal, value, "a whole number");
    }

    public static ulong ReadUInt64(SqliteDataReader reader, int ordinal)
    {
        var value = SqliteValue.Of(reader, ordinal);
        return SqliteConversions.ToUInt64(value) ?? throw Mismatch(reader, ordinal, value, "a ulong");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ReadDouble(SqliteDataReader reader, int ordinal)
    {
        var value = SqliteValue.Of(reader, ordinal);
        return value.Type is raw.SQLITE_FLOAT or raw.SQLITE_INTEGER
            ? value.Double
            : SqliteConversions.ToDouble(value) ?? throw Mismatch(reader, ordinal, value, "a number");
    }

    public static float ReadSingle(SqliteDataReader reader, int ordinal)
    {
        var value = ReadDouble(reader, ordinal);
        var single = (float)value;
        return float.IsInfinity(single) && !double.IsInfinity(value) ? throw Overflow(reader, ordinal, "a float") : single;
    }

    public static decimal ReadDecimal(SqliteDataReader reader, int ordinal)
    {
        var value = SqliteValue.Of(reader, ordinal);
        return SqliteDecimals.TryRead(value, out var number) ? number : throw Mismatch(reader, ordinal, value, "a decimal");
    }

    public static string ReadString(SqliteDataReader reader, int ordinal)
    {
        var value = SqliteValue.Of(reader, ordinal);
        return value.Type is raw.SQLITE_NULL or raw.SQLITE_BLOB ? throw Mismatch(reader, ordinal, value, "text") : value.Text;
    }

    /// <summary>The text of a column, read piece by piece until the reader moves on or is closed.</summary>
    public static TextReader OpenText(SqliteDataReader reader, int ordinal) =>
        new StreamReader(new SqliteTextStream(reader, ordinal), WithoutMark, detectEncodingFromByteOrderMarks: false, bufferSize: 8_192);

    public static char ReadChar(SqliteDataReader reader, int ordinal) =>
        ReadString(reader, ordinal) is [var character] ? character : throw Mismatch(reader, ordinal, SqliteValue.Of(reader, ordinal), "one character");

    public static char[] ReadChars(SqliteDataReader reader, int ordinal) => ReadString(reader, ordinal).ToCharArray();

    public static byte[] ReadBytes(SqliteDataReader reader, int ordinal)
    {
        var value = SqliteValue.Of(reader, ordinal);
        return value.Type == raw.SQLITE_BLOB ? value.Blob.ToArray() : throw Mismatch(reader, ordinal, value, "bytes");
    }

    public static Guid ReadGuid(SqliteDataReader reader, int ordinal)
    {
        var value = SqliteValue.Of(reader, ordinal);
        return SqliteConversions.ToGuid(value) ?? throw Mismatch(reader, ordinal, value, "a Guid");
    }

    public static DateTime ReadDateTime(SqliteDataReader reader, int ordinal) =>
        new(ReadDate(reader, ordinal, "a DateTime", isTimeOfDay: false).Ticks, DateTimeKind.Utc);

    public static DateTimeOffset ReadDateTimeOffset(SqliteDataReader reader, int ordinal) =>
        new(ReadDate(reader, ordinal, "a DateTimeOffset", isTimeOfDay: false).Ticks, TimeSpan.Zero);

    public static DateOnly ReadDateOnly(SqliteDataReader reader, int ordinal)
    {
        var (day, time) = Math.DivRem(ReadDate(reader, ordinal, "a DateOnly", isTimeOfDay: false).Ticks, TimeSpan.TicksPerDay);
        return time == 0 ? DateOnly.FromDayNumber((int)day) : throw Mismatch(reader, ordinal, SqliteValue.Of(reader, ordinal), "a DateOnly");
    }

    public static TimeOnly ReadTimeOnly(SqliteDataReader reader, int ordinal) =>
        new(ReadDate(reader, ordinal, "a TimeOnly", isTimeOfDay: true).Ticks);

    public static TimeSpan ReadTimeSpan(SqliteDataReader reader, int ordinal)
    {
        var value = SqliteValue.Of(reader, ordinal);
        return new TimeSpan(SqliteConversions.ToTicks(value) ?? throw Mismatch(reader, ordinal, value, "a TimeSpan"));
    }

    public static JsonDocument ReadDocument(SqliteDataReader reader, int ordinal) => JsonDocument.Parse(ReadString(reader, ordinal));

    public static JsonElement ReadElement(SqliteDataReader reader, int ordinal) => JsonElement.Parse(ReadString(reader, ordinal));

    public static JsonNode ReadNode(SqliteDataReader reader, int ordinal) => JsonNode.Parse(ReadString(reader, ordinal))!;

    public static JsonObject ReadObject(SqliteDataReader reader, int ordinal) => ReadNode(reader, ordinal).AsObject();

    public static JsonArray ReadArray(SqliteDataReader reader, int ordinal) => ReadNode(reader, ordinal).AsArray();

    private static SqliteDate ReadDate(SqliteDataReader reader, int ordinal, string type, bool isTimeOfDay)
    {
        var value = SqliteValue.Of(reader, ordinal);
        return value.Type == raw.SQLITE_TEXT && SqliteDates.TryParse(value.Utf8, out var date) && date.Shape == SqliteDateShape.Time == isTimeOfDay
            ? date
            : throw Mismatch(reader, ordinal, value, type);
    }

    private static OverflowException Overflow(SqliteDataReader reader, int ordinal, string type) =>
        new($"The column {NameOf(reader, ordinal)} holds a number that is too great or too small for {type}. Read it as a larger type.");

    private static ValueException Mismatch(SqliteDataReader reader, int ordinal, SqliteValue value, string type)
    {
        var column = NameOf(reader, ordinal);
        return new ValueException(value.IsNull
            ? $"The column {column} holds NULL, but it is read as {type}. Make the member nullable, or leave such rows out."
            : $"The column {column} holds {Name(value.Type)} that can't be read as {type}. Check what was stored in it, read it as the type it is, or convert it in the query.")
        {
            Ordinal = ordinal,
        };
    }

    // SQLite calls what has no name by its text: that of a value would tell the value.
    private static string NameOf(SqliteDataReader reader, int ordinal) => reader.GetName(ordinal) is var name && name.StartsWith('\'') ? string.Create(CultureInfo.InvariantCulture, $"{ordinal + 1}, which has no name,") : $"'{name}'";

    private static string Name(int type) => type switch
    {
        raw.SQLITE_INTEGER => "an INTEGER",
        raw.SQLITE_FLOAT => "a REAL",
        raw.SQLITE_TEXT => "a TEXT",
        _ => "a BLOB",
    };
}
