using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>
/// Reads columns straight from the statement, past the driver's getters, which cost several times as much. A column
/// read here isn't null.
/// </summary>
internal static class SqliteReads
{
    public static bool ReadBoolean(SqliteDataReader reader, int ordinal) => ReadInt64(reader, ordinal) != 0;

    public static sbyte ReadSByte(SqliteDataReader reader, int ordinal) => checked((sbyte)ReadInt64(reader, ordinal));

    public static byte ReadByte(SqliteDataReader reader, int ordinal) => checked((byte)ReadInt64(reader, ordinal));

    public static short ReadInt16(SqliteDataReader reader, int ordinal) => checked((short)ReadInt64(reader, ordinal));

    public static ushort ReadUInt16(SqliteDataReader reader, int ordinal) => checked((ushort)ReadInt64(reader, ordinal));

    public static int ReadInt32(SqliteDataReader reader, int ordinal) => checked((int)ReadInt64(reader, ordinal));

    public static uint ReadUInt32(SqliteDataReader reader, int ordinal) => checked((uint)ReadInt64(reader, ordinal));

    public static long ReadInt64(SqliteDataReader reader, int ordinal) => raw.sqlite3_column_int64(reader.Handle, ordinal);

    public static double ReadDouble(SqliteDataReader reader, int ordinal) => raw.sqlite3_column_double(reader.Handle, ordinal);

    public static float ReadSingle(SqliteDataReader reader, int ordinal) => (float)ReadDouble(reader, ordinal);

    public static decimal ReadDecimal(SqliteDataReader reader, int ordinal) =>
        decimal.Parse(Utf8(reader, ordinal), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static string ReadString(SqliteDataReader reader, int ordinal) => Encoding.UTF8.GetString(Utf8(reader, ordinal));

    public static byte[] ReadBytes(SqliteDataReader reader, int ordinal) => Utf8(reader, ordinal).ToArray();

    public static Guid ReadGuid(SqliteDataReader reader, int ordinal) => Guid.Parse(Utf8(reader, ordinal));

    public static DateTime ReadDateTime(SqliteDataReader reader, int ordinal) =>
        DateTime.Parse(ReadString(reader, ordinal), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static ReadOnlySpan<byte> Utf8(SqliteDataReader reader, int ordinal) => raw.sqlite3_column_blob(reader.Handle, ordinal);
}
