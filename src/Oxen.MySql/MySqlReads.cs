using System.Data.Common;
using System.Data.SqlTypes;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oxen.MySql;

/// <summary>
/// Reads columns, one method for each form. What an expression gives may be typed otherwise than a column (a sum of integers is
/// a decimal, a time chosen by CASE a text), and drivers have types of their own: both are taken as they come.
/// </summary>
internal static class MySqlReads
{
    private const int MaxShownScale = 20;

    public static bool ReadBoolean(DbDataReader reader, int ordinal) => reader.GetValue(ordinal) switch
    {
        bool truth => truth,
        var number => Convert.ToInt64(number, CultureInfo.InvariantCulture) != 0,
    };

    public static sbyte ReadSByte(DbDataReader reader, int ordinal) => checked((sbyte)reader.GetInt16(ordinal));

    public static byte ReadByte(DbDataReader reader, int ordinal) => checked((byte)reader.GetInt16(ordinal));

    public static short ReadInt16(DbDataReader reader, int ordinal) => reader.GetInt16(ordinal);

    public static ushort ReadUInt16(DbDataReader reader, int ordinal) => checked((ushort)reader.GetInt32(ordinal));

    public static int ReadInt32(DbDataReader reader, int ordinal) => reader.GetInt32(ordinal);

    public static uint ReadUInt32(DbDataReader reader, int ordinal) => checked((uint)reader.GetInt64(ordinal));

    public static long ReadInt64(DbDataReader reader, int ordinal) => reader.GetInt64(ordinal);

    public static ulong ReadUInt64(DbDataReader reader, int ordinal) => Convert.ToUInt64(reader.GetValue(ordinal), CultureInfo.InvariantCulture);

    public static float ReadSingle(DbDataReader reader, int ordinal) => (float)reader.GetDouble(ordinal);

    public static double ReadDouble(DbDataReader reader, int ordinal) => reader.GetDouble(ordinal);

    // A column that holds every decimal has 28 digits after the point, zeros most of them.
    public static decimal ReadDecimal(DbDataReader reader, int ordinal) =>
        reader.GetDecimal(ordinal) is var number && number.Scale > MaxShownScale ? number / 1.0000000000000000000000000000m : number;

    public static string ReadString(DbDataReader reader, int ordinal)
    {
        try
        {
            return reader.GetString(ordinal);
        }
        catch (Exception exception) when (exception is SqlNullValueException or InvalidCastException)
        {
            throw new ValueException($"The column '{reader.GetName(ordinal)}' holds {(reader.IsDBNull(ordinal) ? "NULL" : reader.GetDataTypeName(ordinal))}, which can't be read as a string. Read it as the type it is, or convert it in the query.");
        }
    }

    public static char ReadChar(DbDataReader reader, int ordinal) => reader.GetString(ordinal) is [var first, ..] ? first : throw new InvalidCastException("An empty text can't be read as a char.");

    public static char[] ReadChars(DbDataReader reader, int ordinal) => reader.GetString(ordinal).ToCharArray();

    public static byte[] ReadBytes(DbDataReader reader, int ordinal) => (byte[])reader.GetValue(ordinal);

    public static Guid ReadGuid(DbDataReader reader, int ordinal) => reader.GetValue(ordinal) switch
    {
        Guid guid => guid,
        byte[] { Length: 16 } bytes => new Guid(bytes, bigEndian: true),
        var text => Guid.Parse((string)text),
    };

    public static DateTime ReadDateTime(DbDataReader reader, int ordinal) => Time(reader, ordinal);

    public static DateTimeOffset ReadDateTimeOffset(DbDataReader reader, int ordinal) => new(Time(reader, ordinal));

    public static DateOnly ReadDateOnly(DbDataReader reader, int ordinal) => reader.GetValue(ordinal) switch
    {
        DateOnly date => date,
        DateTime time => DateOnly.FromDateTime(time),
        var text => DateOnly.FromDateTime(DateTime.Parse((string)text, CultureInfo.InvariantCulture)),
    };

    public static TimeOnly ReadTimeOnly(DbDataReader reader, int ordinal) => reader.GetValue(ordinal) switch
    {
        TimeSpan time => TimeOnly.FromTimeSpan(time),
        TimeOnly time => time,
        var text => TimeOnly.Parse((string)text, CultureInfo.InvariantCulture),
    };

    public static TimeSpan ReadTimeSpan(DbDataReader reader, int ordinal) => new(reader.GetInt64(ordinal));

    public static JsonDocument ReadDocument(DbDataReader reader, int ordinal) => JsonDocument.Parse(reader.GetString(ordinal));

    public static JsonElement ReadElement(DbDataReader reader, int ordinal) => JsonElement.Parse(reader.GetString(ordinal));

    public static JsonNode ReadNode(DbDataReader reader, int ordinal) => JsonNode.Parse(reader.GetString(ordinal))!;

    public static JsonObject ReadObject(DbDataReader reader, int ordinal) => (JsonObject)ReadNode(reader, ordinal);

    public static JsonArray ReadArray(DbDataReader reader, int ordinal) => (JsonArray)ReadNode(reader, ordinal);

    // The session's time zone is UTC.
    private static DateTime Time(DbDataReader reader, int ordinal) => DateTime.SpecifyKind(
        reader.GetValue(ordinal) switch
        {
            DateTime time => time,
            DateTimeOffset time => time.UtcDateTime,
            var text => DateTime.Parse((string)text, CultureInfo.InvariantCulture),
        },
        DateTimeKind.Utc);
}
