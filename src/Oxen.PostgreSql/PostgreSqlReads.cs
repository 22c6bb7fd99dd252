using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Npgsql;
using NpgsqlTypes;

namespace Oxen.PostgreSql;

/// <summary>Reads columns known not to be NULL. What the column holds may be of another type than Oxen would have stored.</summary>
internal static class PostgreSqlReads
{
    public static bool ReadBoolean(NpgsqlDataReader reader, int ordinal) => Read<bool>(reader, ordinal, "a bool");

    public static sbyte ReadSByte(NpgsqlDataReader reader, int ordinal) => Read<sbyte, long>(reader, ordinal, "an sbyte");

    public static byte ReadByte(NpgsqlDataReader reader, int ordinal) => Read<byte, long>(reader, ordinal, "a byte");

    public static short ReadInt16(NpgsqlDataReader reader, int ordinal) => Read<short>(reader, ordinal, "a short");

    public static ushort ReadUInt16(NpgsqlDataReader reader, int ordinal) => Read<ushort, int>(reader, ordinal, "a ushort");

    public static int ReadInt32(NpgsqlDataReader reader, int ordinal) => Read<int>(reader, ordinal, "an int");

    public static uint ReadUInt32(NpgsqlDataReader reader, int ordinal) => Read<uint, long>(reader, ordinal, "a uint");

    public static long ReadInt64(NpgsqlDataReader reader, int ordinal) => Read<long>(reader, ordinal, "a long");

    public static ulong ReadUInt64(NpgsqlDataReader reader, int ordinal) => Read<ulong, decimal>(reader, ordinal, "a ulong");

    public static float ReadSingle(NpgsqlDataReader reader, int ordinal) => (float)Read<double>(reader, ordinal, "a float");

    public static double ReadDouble(NpgsqlDataReader reader, int ordinal) => Read<double>(reader, ordinal, "a double");

    public static decimal ReadDecimal(NpgsqlDataReader reader, int ordinal) => Read<decimal>(reader, ordinal, "a decimal");

    public static string ReadString(NpgsqlDataReader reader, int ordinal) => Read<string>(reader, ordinal, "a string");

    public static char ReadChar(NpgsqlDataReader reader, int ordinal) =>
        ReadString(reader, ordinal) is [var character] ? character : throw Mismatch(reader, ordinal, "a char", null);

    public static char[] ReadChars(NpgsqlDataReader reader, int ordinal) => ReadString(reader, ordinal).ToCharArray();

    public static byte[] ReadBytes(NpgsqlDataReader reader, int ordinal) => Read<byte[]>(reader, ordinal, "bytes");

    public static Guid ReadGuid(NpgsqlDataReader reader, int ordinal) => Read<Guid>(reader, ordinal, "a Guid");

    public static DateTime ReadDateTime(NpgsqlDataReader reader, int ordinal) => DateTime.SpecifyKind(Read<DateTime>(reader, ordinal, "a DateTime"), DateTimeKind.Utc);

    public static DateTime ReadWallClock(NpgsqlDataReader reader, int ordinal) => DateTime.SpecifyKind(Read<DateTime>(reader, ordinal, "a DateTime"), DateTimeKind.Unspecified);

    public static DateTimeOffset ReadDateTimeOffset(NpgsqlDataReader reader, int ordinal) => new(ReadDateTime(reader, ordinal), TimeSpan.Zero);

    public static DateOnly ReadDateOnly(NpgsqlDataReader reader, int ordinal) => Read<DateOnly>(reader, ordinal, "a DateOnly");

    public static TimeOnly ReadTimeOnly(NpgsqlDataReader reader, int ordinal) => Read<TimeOnly>(reader, ordinal, "a TimeOnly");

    public static TimeSpan ReadTimeSpan(NpgsqlDataReader reader, int ordinal) => Read<TimeSpan>(reader, ordinal, "a TimeSpan");

    public static JsonDocument ReadDocument(NpgsqlDataReader reader, int ordinal) => JsonDocument.Parse(ReadString(reader, ordinal));

    public static JsonElement ReadElement(NpgsqlDataReader reader, int ordinal) => JsonElement.Parse(ReadString(reader, ordinal));

    public static JsonNode ReadNode(NpgsqlDataReader reader, int ordinal) => JsonNode.Parse(ReadString(reader, ordinal))!;

    public static JsonObject ReadObject(NpgsqlDataReader reader, int ordinal) => ReadNode(reader, ordinal).AsObject();

    public static JsonArray ReadArray(NpgsqlDataReader reader, int ordinal) => ReadNode(reader, ordinal).AsArray();

    public static NpgsqlRange<T> ReadRange<T>(NpgsqlDataReader reader, int ordinal) => Read<NpgsqlRange<T>>(reader, ordinal, $"a range of {TypeName.Of(typeof(T))}");

    public static NpgsqlTsVector ReadWords(NpgsqlDataReader reader, int ordinal) => Read<NpgsqlTsVector>(reader, ordinal, "words");

    public static TEnum ReadLabel<TEnum>(NpgsqlDataReader reader, int ordinal)
        where TEnum : struct, Enum => PostgreSqlLabels<TEnum>.Read(ReadString(reader, ordinal));

    public static T ReadSequence<T>(NpgsqlDataReader reader, int ordinal)
    {
        try
        {
            return reader.GetFieldValue<T>(ordinal);
        }
        catch (Exception exception) when (exception is InvalidCastException or InvalidOperationException)
        {
            throw new ValueException($"The column '{reader.GetName(ordinal)}' holds {reader.GetDataTypeName(ordinal)}, which can't be read as {TypeName.Of(typeof(T))}: its elements are of another type, or one of them is NULL. Read it as the type it is; if elements may be NULL, as a list whose elements may be null.") { Ordinal = ordinal };
        }
    }

    private static T Read<T>(NpgsqlDataReader reader, int ordinal, string type)
    {
        try
        {
            return reader.GetFieldValue<T>(ordinal);
        }
        catch (InvalidCastException exception)
        {
            throw Mismatch(reader, ordinal, type, exception);
        }
        catch (OverflowException)
        {
            throw TooGreat(reader, ordinal, type);
        }
        catch (ArgumentOutOfRangeException)
        {
            // 24:00:00, which is none of C#'s times of day.
            throw new ValueException($"The column '{reader.GetName(ordinal)}' holds a value that is out of the range of {type}. Read it as text, or correct the row.") { Ordinal = ordinal };
        }
    }

    // Through a type the driver knows.
    private static T Read<T, TStored>(NpgsqlDataReader reader, int ordinal, string type)
        where T : INumberBase<T>
        where TStored : INumberBase<TStored>
    {
        var stored = Read<TStored>(reader, ordinal, type);
        try
        {
            return T.CreateChecked(stored);
        }
        catch (OverflowException)
        {
            throw TooGreat(reader, ordinal, type);
        }
    }

    private static ValueException TooGreat(NpgsqlDataReader reader, int ordinal, string type) => new(
        $"The column '{reader.GetName(ordinal)}' holds a number that is too great or too small for {type}, or has more digits than it. Give the member a larger type, or convert it in the query.")
    {
        Ordinal = ordinal,
    };

    private static ValueException Mismatch(NpgsqlDataReader reader, int ordinal, string type, InvalidCastException? exception) => new(
        exception is not null && reader.IsDBNull(ordinal)
            ? $"The column '{reader.GetName(ordinal)}' holds NULL, but it is read as {type}. Make the member nullable, or leave such rows out."
            : $"The column '{reader.GetName(ordinal)}' holds {reader.GetDataTypeName(ordinal)}, which can't be read as {type}{(exception is null ? ": it isn't one character" : "")}. Read it as the type it is, or convert it in the query.")
    {
        Ordinal = ordinal,
    };
}
