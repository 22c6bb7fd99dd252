using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oxen.Sqlite;

/// <summary>How CLR types are stored in SQLite, one row each.</summary>
internal static class SqliteTypes
{
    private const string Integer = "INTEGER";
    private const string Real = "REAL";
    private const string Text = "TEXT";
    private const string Blob = "BLOB";

    // SQLite reads a number in JSON to within a digit; its bits come through whole, infinities too.
    private const string OfBits = "oxen_real_of_bits({0})";
    private static readonly Func<object, object> Bits = static stored => BitConverter.DoubleToInt64Bits((double)stored);

    /// <summary>The row of text.</summary>
    public static TypeMapping String { get; } =
        Row(typeof(string), Text, nameof(SqliteReads.ReadString), StoreForm.Text, SqliteStores.Text) with { ToJson = SqliteStores.ListText };

    /// <summary>The rows.</summary>
    public static IReadOnlyList<TypeMapping> Rows { get; } =
    [
        Row(typeof(bool), Integer, nameof(SqliteReads.ReadBoolean), StoreForm.Boolean),
        Row(typeof(sbyte), Integer, nameof(SqliteReads.ReadSByte), StoreForm.Integer),
        Row(typeof(byte), Integer, nameof(SqliteReads.ReadByte), StoreForm.Integer),
        Row(typeof(short), Integer, nameof(SqliteReads.ReadInt16), StoreForm.Integer),
        Row(typeof(ushort), Integer, nameof(SqliteReads.ReadUInt16), StoreForm.Integer),
        Row(typeof(int), Integer, nameof(SqliteReads.ReadInt32), StoreForm.Integer),
        Row(typeof(uint), Integer, nameof(SqliteReads.ReadUInt32), StoreForm.Integer),
        Row(typeof(long), Integer, nameof(SqliteReads.ReadInt64), StoreForm.Integer),
        Row(typeof(ulong), Text, nameof(SqliteReads.ReadUInt64), StoreForm.Decimal, SqliteStores.UInt64),
        Row(typeof(float), Real, nameof(SqliteReads.ReadSingle), StoreForm.Real, SqliteStores.Real) with { ToJson = Bits, FromJsonSql = OfBits },
        Row(typeof(double), Real, nameof(SqliteReads.ReadDouble), StoreForm.Real, SqliteStores.Real) with { ToJson = Bits, FromJsonSql = OfBits },
        Row(typeof(decimal), Text, nameof(SqliteReads.ReadDecimal), StoreForm.Decimal, SqliteStores.Decimal),
        String,
        Row(typeof(char), Text, nameof(SqliteReads.ReadChar), StoreForm.Text, SqliteStores.Char) with { ToJson = SqliteStores.ListText },
        Row(typeof(char[]), Text, nameof(SqliteReads.ReadChars), StoreForm.Text, SqliteStores.Chars) with { ToJson = SqliteStores.ListText },
        Row(typeof(byte[]), Blob, nameof(SqliteReads.ReadBytes), StoreForm.Opaque)
            with { ToJson = static stored => Convert.ToHexString((byte[])stored), FromJsonSql = "oxen_bytes({0})" },
        Row(typeof(Guid), Text, nameof(SqliteReads.ReadGuid), StoreForm.Opaque, SqliteStores.Guid),
        Row(typeof(DateTime), Text, nameof(SqliteReads.ReadDateTime), StoreForm.Temporal, SqliteStores.DateTime),
        Row(typeof(DateTimeOffset), Text, nameof(SqliteReads.ReadDateTimeOffset), StoreForm.Temporal, SqliteStores.DateTimeOffset),
        Row(typeof(DateOnly), Text, nameof(SqliteReads.ReadDateOnly), StoreForm.Temporal, SqliteStores.DateOnly),
        Row(typeof(TimeOnly), Text, nameof(SqliteReads.ReadTimeOnly), StoreForm.Temporal, SqliteStores.TimeOnly),
        Row(typeof(TimeSpan), Integer, nameof(SqliteReads.ReadTimeSpan), StoreForm.Integer, SqliteStores.Ticks),
        Row(typeof(JsonDocument), Text, nameof(SqliteReads.ReadDocument), StoreForm.Opaque, SqliteStores.Document),
        Row(typeof(JsonElement), Text, nameof(SqliteReads.ReadElement), StoreForm.Opaque, SqliteStores.Element),
        Row(typeof(JsonNode), Text, nameof(SqliteReads.ReadNode), StoreForm.Opaque, SqliteStores.Node),
        Row(typeof(JsonObject), Text, nameof(SqliteReads.ReadObject), StoreForm.Opaque, SqliteStores.Node),
        Row(typeof(JsonArray), Text, nameof(SqliteReads.ReadArray), StoreForm.Opaque, SqliteStores.Node),
    ];

    private static TypeMapping Row(Type type, string storeType, string read, StoreForm form, Func<object, object>? toStore = null) => new()
    {
        ClrType = type,
        StoreType = storeType,
        Read = typeof(SqliteReads).GetMethod(read)!,
        Form = form,
        ToStore = toStore,
    };
}
