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

    public static bool ReadBoolean(DbDataReader reader, int ordinal) => Read(reader, ordinal, "a bool", static (reader, ordinal) => reader.GetValue(ordinal) switch
    {
        bool truth => truth,
        var number => Convert.ToInt64(number, CultureInfo.InvariantCulture) != 0,
    });

    public static sbyte ReadSByte(DbDataReader reader, int ordinal) => Read(reader, ordinal, "an sbyte", static (reader, ordinal) => checked((sbyte)reader.GetInt16(ordinal)));

    public static byte ReadByte(DbDataReader reader, int ordinal) => Read(reader, ordinal, "a byte", static (reader, ordinal) => checked((byte)reader.GetInt16(ordinal)));

    public static short ReadInt16(DbDataReader reader, int ordinal) => Read(reader, ordinal, "a short", static (reader, ordinal) => reader.GetInt16(ordinal));

    public static ushort ReadUInt16(DbDataReader reader, int ordinal) => Read(reader, ordinal, "a ushort", static (reader, ordinal) => checked((ushort)reader.GetInt32(ordinal)));

    public static int ReadInt32(DbDataReader reader, int ordinal) => Read(reader, ordinal, "an int", static (reader, ordinal) => reader.GetInt32(ordinal));

    public static uint ReadUInt32(DbDataReader reader, int ordinal) => Read(reader, ordinal, "a uint", static (reader, ordinal) => checked((uint)reader.GetInt64(ordinal)));

    public static long ReadInt64(DbDataReader reader, int ordinal) => Read(reader, ordinal, "a long", static (reader, ordinal) => reader.GetInt64(ordinal));

    public static ulong ReadUInt64(DbDataReader reader, int ordinal) => Read(reader, ordinal, "a ulong", static (reader, ordinal) => Convert.ToUInt64(reader.GetValue(ordinal), CultureInfo.InvariantCulture));

    public static float ReadSingle(DbDataReader reader, int ordinal) => Read(reader, ordinal, "a float", static (reader, ordinal) => (float)reader.GetDouble(ordinal));

    public static double ReadDouble(DbDataReader reader, int ordinal) => Read(reader, ordinal, "a double", static (reader, ordinal) => reader.GetDouble(ordinal));

    // A column that holds every decimal has 28 digits after the point, zeros most of them.
    public static decimal ReadDecimal(DbDataReader reader, int ordinal) => Read(reader, ordinal, "a decimal", static (reader, ordinal) =>
        reader.GetDecimal(ordinal) is var number && number.Scale > MaxShownScale ? number / 1.0000000000000000000000000000m : number);

    public static string ReadString(DbDataReader reader, int ordinal) => Read(reader, ordinal, "a string", static (reader, ordinal) => reader.GetString(ordinal));

    public static char ReadChar(DbDataReader reader, int ordinal) => Read(reader, ordinal, "a char", static (reader, ordinal) => reader.GetString(ordinal) is [var first, ..] ? first : throw new FormatException());

    public static char[] ReadChars(DbDataReader reader, int ordinal) => ReadString(reader, ordinal).ToCharArray();

    public static byte[] ReadBytes(DbDataReader reader, int ordinal) => Read(reader, ordinal, "a byte[]", static (reader, ordinal) => (byte[])reader.GetValue(ordinal));

    public static Guid ReadGuid(DbDataReader reader, int ordinal) => Read(reader, ordinal, "a Guid", static (reader, ordinal) => reader.GetValue(ordinal) switch
    {
        Guid guid => guid,
        byte[] { Length: 16 } bytes => new Guid(bytes, bigEndian: true),
        var text => Guid.Parse((string)text),
    });

    public static DateTime ReadDateTime(DbDataReader reader, int ordinal) => Read(reader, ordinal, "a DateTime", Time);

    public static DateTimeOffset ReadDateTimeOffset(DbDataReader reader, int ordinal) => new(Read(reader, ordinal, "a DateTimeOffset", Time));

    public static DateOnly ReadDateOnly(DbDataReader reader, int ordinal) => Read(reader, ordinal, "a DateOnly", static (reader, ordinal) => reader.GetValue(ordinal) switch
    {
        DateOnly date => date,
        DateTime time => DateOnly.FromDateTime(time),
        var text => DateOnly.FromDateTime(DateTime.Parse((string)text, CultureInfo.InvariantCulture)),
    });

    public static TimeOnly ReadTimeOnly(DbDataReader reader, int ordinal) => Read(reader, ordinal, "a TimeOnly", static (reader, ordinal) => reader.GetValue(ordinal) switch
    {
        TimeSpan time => TimeOnly.FromTimeSpan(time),
        TimeOnly time => time,
        var text => TimeOnly.Parse((string)text, CultureInfo.InvariantCulture),
    });

    public static TimeSpan ReadTimeSpan(DbDataReader reader, int ordinal) => new(Read(reader, ordinal, "a TimeSpan", static (reader, ordinal) => reader.GetInt64(ordinal)));

    public static JsonDocument ReadDocument(DbDataReader reader, int ordinal) => JsonDocument.Parse(ReadString(reader, ordinal));

    public static JsonElement ReadElement(DbDataReader reader, int ordinal) => JsonElement.Parse(ReadString(reader, ordinal));

    public static JsonNode ReadNode(DbDataReader reader, int ordinal) => JsonNode.Parse(ReadString(reader, ordinal))!;

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

    // Drivers convert what a column holds, and quote it where they can't: their error tells a value, so it goes no further.
    private static T Read<T>(DbDataReader reader, int ordinal, string type, Func<DbDataReader, int, T> read)
    {
        try
        {
            return read(reader, ordinal);
        }
        catch (Exception exception) when (IsOfValue(exception))
        {
            var column = $"The column '{reader.GetName(ordinal)}' holds";
            throw new ValueException(reader.IsDBNull(ordinal)
                ? $"{column} NULL, but it is read as {type}. Make the member nullable, or leave such rows out."
                : exception is OverflowException
                    ? $"{column} a number that is too great or too small for {type}, or has more digits than it. Give the member a larger type, or convert it in the query."
                    : $"{column} {reader.GetDataTypeName(ordinal)}, which can't be read as {type}. Read it as the type it is, or convert it in the query.")
            {
                Ordinal = ordinal,
            };
        }
    }

    // MySqlConversionException is that of Oracle's driver.
    private static bool IsOfValue(Exception exception) =>
        exception is FormatException or OverflowException or InvalidCastException or SqlNullValueException or ArgumentException || exception.GetType().Name == "MySqlConversionException";
}
