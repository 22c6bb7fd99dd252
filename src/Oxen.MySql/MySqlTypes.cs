using System.Data;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oxen.MySql;

/// <summary>How CLR types are stored in MySQL and MariaDB, one row each.</summary>
internal static class MySqlTypes
{
    /// <summary>Every decimal of C# to its last digit: 29 before the point, 28 behind.</summary>
    public const string Decimal = "decimal(57,28)";

    /// <summary>Text without a length.</summary>
    public const string LongText = "longtext";

    /// <summary>Bytes without a length.</summary>
    public const string LongBlob = "longblob";

    /// <summary>A Guid as text, in lower case: in this form its order is that of C#.</summary>
    public const string Guid = "char(36) CHARACTER SET ascii COLLATE ascii_bin";

    private const string Double = "double";

    /// <summary>The row of text.</summary>
    public static TypeMapping String { get; } =
        Row(typeof(string), LongText, nameof(MySqlReads.ReadString), StoreForm.Text, MySqlStores.Text);

    /// <summary>The rows.</summary>
    public static IReadOnlyList<TypeMapping> Rows { get; } =
    [
        Row(typeof(bool), "tinyint(1)", nameof(MySqlReads.ReadBoolean), StoreForm.Boolean, stored: DbType.Boolean),
        Row(typeof(sbyte), "tinyint", nameof(MySqlReads.ReadSByte), StoreForm.Integer, MySqlStores.SByte, stored: DbType.Int16),
        Row(typeof(byte), "tinyint unsigned", nameof(MySqlReads.ReadByte), StoreForm.Integer, stored: DbType.Byte),
        Row(typeof(short), "smallint", nameof(MySqlReads.ReadInt16), StoreForm.Integer, stored: DbType.Int16),
        Row(typeof(ushort), "smallint unsigned", nameof(MySqlReads.ReadUInt16), StoreForm.Integer, stored: DbType.UInt16),
        Row(typeof(int), "int", nameof(MySqlReads.ReadInt32), StoreForm.Integer, stored: DbType.Int32),
        Row(typeof(uint), "int unsigned", nameof(MySqlReads.ReadUInt32), StoreForm.Integer, stored: DbType.UInt32),
        Row(typeof(long), "bigint", nameof(MySqlReads.ReadInt64), StoreForm.Integer, stored: DbType.Int64),
        Row(typeof(ulong), "bigint unsigned", nameof(MySqlReads.ReadUInt64), StoreForm.Integer, stored: DbType.UInt64),

        // A FLOAT is compared as the double nearest to it, and printed to six digits: neither is what C# does.
        Row(typeof(float), Double, nameof(MySqlReads.ReadSingle), StoreForm.Real, MySqlStores.Real, stored: DbType.Double),
        Row(typeof(double), Double, nameof(MySqlReads.ReadDouble), StoreForm.Real, MySqlStores.Real, stored: DbType.Double),
        Row(typeof(decimal), Decimal, nameof(MySqlReads.ReadDecimal), StoreForm.Decimal, stored: DbType.Decimal),
        String,

        // Not char(1), which loses a space.
        Row(typeof(char), "varchar(1)", nameof(MySqlReads.ReadChar), StoreForm.Text, MySqlStores.Char),
        Row(typeof(char[]), LongText, nameof(MySqlReads.ReadChars), StoreForm.Text, MySqlStores.Chars),
        Row(typeof(byte[]), LongBlob, nameof(MySqlReads.ReadBytes), StoreForm.Opaque, stored: DbType.Binary)
            with { ToJson = static stored => Convert.ToHexString((byte[])stored), FromJsonSql = "UNHEX({0})" },
        Row(typeof(Guid), Guid, nameof(MySqlReads.ReadGuid), StoreForm.Opaque, MySqlStores.Guid),
        Row(typeof(DateTime), "datetime(6)", nameof(MySqlReads.ReadDateTime), StoreForm.Temporal, MySqlStores.DateTime),
        Row(typeof(DateTimeOffset), "datetime(6)", nameof(MySqlReads.ReadDateTimeOffset), StoreForm.Temporal, MySqlStores.DateTimeOffset),
        Row(typeof(DateOnly), "date", nameof(MySqlReads.ReadDateOnly), StoreForm.Temporal, MySqlStores.DateOnly),
        Row(typeof(TimeOnly), "time(6)", nameof(MySqlReads.ReadTimeOnly), StoreForm.Temporal, MySqlStores.TimeOnly),

        // TIME ends at 838 hours.
        Row(typeof(TimeSpan), "bigint", nameof(MySqlReads.ReadTimeSpan), StoreForm.Integer, MySqlStores.Ticks, stored: DbType.Int64),
        Row(typeof(JsonDocument), "json", nameof(MySqlReads.ReadDocument), StoreForm.Opaque, MySqlStores.Document),
        Row(typeof(JsonElement), "json", nameof(MySqlReads.ReadElement), StoreForm.Opaque, MySqlStores.Element),
        Row(typeof(JsonNode), "json", nameof(MySqlReads.ReadNode), StoreForm.Opaque, MySqlStores.Node),
        Row(typeof(JsonObject), "json", nameof(MySqlReads.ReadObject), StoreForm.Opaque, MySqlStores.Node),
        Row(typeof(JsonArray), "json", nameof(MySqlReads.ReadArray), StoreForm.Opaque, MySqlStores.Node),
    ];

    /// <summary>The C# type of a column that was made elsewhere; null where none fits.</summary>
    public static Type? ClrType(string storeType) => storeType.StartsWith("tinyint(1)", StringComparison.OrdinalIgnoreCase) ? typeof(bool)
        : storeType.Equals(Guid, StringComparison.OrdinalIgnoreCase) ? typeof(Guid)
        : storeType.StartsWith("enum(", StringComparison.OrdinalIgnoreCase) || storeType.StartsWith("set(", StringComparison.OrdinalIgnoreCase) ? typeof(string)
        : ClrTypes.Name(storeType).ToLowerInvariant() switch
        {
            "tinyint" => typeof(sbyte),
            "tinyint unsigned" => typeof(byte),
            "smallint unsigned" => typeof(ushort),
            "int unsigned" or "mediumint unsigned" => typeof(uint),
            "bigint unsigned" or "bit" => typeof(ulong),
            "float" => typeof(float),
            "tinytext" or "mediumtext" or LongText => typeof(string),
            "tinyblob" or "mediumblob" or LongBlob => typeof(byte[]),
            var name => ClrTypes.Of(name),
        };

    /// <summary>What a type of columns has room for: a text or blob without a length ends at 2 to the power of 8, 16 or 24 bytes, and a decimal without digits has ten.</summary>
    public static StoreRoom? Room(string storeType) => StoreRoom.NameOf(storeType) switch
    {
        "tinytext" or "tinyblob" => new StoreRoom { Bytes = byte.MaxValue },
        "text" or "blob" => new StoreRoom { Bytes = ushort.MaxValue },
        "mediumtext" or "mediumblob" => new StoreRoom { Bytes = (1 << 24) - 1 },
        "float" when !storeType.Contains('(', StringComparison.Ordinal) || storeType.Contains(',', StringComparison.Ordinal) => new StoreRoom { IsSingle = true },
        "time" when !storeType.Contains('(', StringComparison.Ordinal) => new StoreRoom { FractionDigits = 0 },
        "decimal" or "numeric" or "dec" or "fixed" when !storeType.Contains('(', StringComparison.Ordinal) => new StoreRoom { Digits = (10, 0) },
        "real" => null,
        _ => StoreRoom.Of(storeType),
    };

    /// <summary>The column type CAST takes for a value stored so; null where it has none.</summary>
    public static string? CastOf(TypeMapping mapping) => mapping.Form switch
    {
        StoreForm.Integer or StoreForm.Boolean => mapping.StoreType.EndsWith("unsigned", StringComparison.Ordinal) ? "UNSIGNED" : "SIGNED",
        StoreForm.Real => "DOUBLE",
        StoreForm.Decimal => Decimal.ToUpperInvariant(),
        StoreForm.Text => "CHAR",
        StoreForm.Temporal => mapping.StoreType.ToUpperInvariant(),
        _ => null,
    };

    private static TypeMapping Row(Type type, string storeType, string read, StoreForm form, Func<object, object>? toStore = null, DbType stored = DbType.String) => new()
    {
        ClrType = type,
        StoreType = storeType,
        Read = typeof(MySqlReads).GetMethod(read)!,
        Form = form,
        ToStore = toStore,
        Parameter = new MySqlParameterType(stored),
    };
}
