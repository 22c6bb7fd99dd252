using System.Text.Json;
using System.Text.Json.Nodes;
using NpgsqlTypes;

namespace Oxen.PostgreSql;

/// <summary>How CLR types are stored in PostgreSQL, one row each.</summary>
internal static class PostgreSqlTypes
{
    /// <summary>Text without a length.</summary>
    public const string Text = "text";

    /// <summary>Numbers of any digits.</summary>
    public const string Numeric = "numeric";

    /// <summary>The row of text.</summary>
    public static TypeMapping String { get; } =
        Row(typeof(string), Text, NpgsqlDbType.Text, nameof(PostgreSqlReads.ReadString), StoreForm.Text, PostgreSqlStores.Text);

    private static readonly TypeMapping Json = String with { StoreType = "jsonb", Form = StoreForm.Opaque, Parameter = new NpgsqlType(NpgsqlDbType.Jsonb), ToStore = null, Refuse = PostgreSqlStores.RefuseZero };

    private static readonly TypeMapping[] Rows =
        [
            Row(typeof(bool), "boolean", NpgsqlDbType.Boolean, nameof(PostgreSqlReads.ReadBoolean), StoreForm.Boolean),
            Row(typeof(sbyte), "smallint", NpgsqlDbType.Smallint, nameof(PostgreSqlReads.ReadSByte), StoreForm.Integer, static value => (short)(sbyte)value),
            Row(typeof(byte), "smallint", NpgsqlDbType.Smallint, nameof(PostgreSqlReads.ReadByte), StoreForm.Integer, static value => (short)(byte)value),
            Row(typeof(short), "smallint", NpgsqlDbType.Smallint, nameof(PostgreSqlReads.ReadInt16), StoreForm.Integer),
            Row(typeof(ushort), "integer", NpgsqlDbType.Integer, nameof(PostgreSqlReads.ReadUInt16), StoreForm.Integer, static value => (int)(ushort)value),
            Row(typeof(int), "integer", NpgsqlDbType.Integer, nameof(PostgreSqlReads.ReadInt32), StoreForm.Integer),
            Row(typeof(uint), "bigint", NpgsqlDbType.Bigint, nameof(PostgreSqlReads.ReadUInt32), StoreForm.Integer, static value => (long)(uint)value),
            Row(typeof(long), "bigint", NpgsqlDbType.Bigint, nameof(PostgreSqlReads.ReadInt64), StoreForm.Integer),
            Row(typeof(ulong), "numeric(20)", NpgsqlDbType.Numeric, nameof(PostgreSqlReads.ReadUInt64), StoreForm.Decimal, static value => (decimal)(ulong)value),
            Row(typeof(float), "real", NpgsqlDbType.Real, nameof(PostgreSqlReads.ReadSingle), StoreForm.Real),
            Row(typeof(double), "double precision", NpgsqlDbType.Double, nameof(PostgreSqlReads.ReadDouble), StoreForm.Real),
            Row(typeof(decimal), Numeric, NpgsqlDbType.Numeric, nameof(PostgreSqlReads.ReadDecimal), StoreForm.Decimal),
            String,
            Row(typeof(char), Text, NpgsqlDbType.Text, nameof(PostgreSqlReads.ReadChar), StoreForm.Text, PostgreSqlStores.Char),
            Row(typeof(char[]), Text, NpgsqlDbType.Text, nameof(PostgreSqlReads.ReadChars), StoreForm.Text, PostgreSqlStores.Chars),
            Row(typeof(byte[]), "bytea", NpgsqlDbType.Bytea, nameof(PostgreSqlReads.ReadBytes), StoreForm.Opaque) with { ToJson = PostgreSqlStores.HexText },
            Row(typeof(Guid), "uuid", NpgsqlDbType.Uuid, nameof(PostgreSqlReads.ReadGuid), StoreForm.Opaque),
            Row(typeof(DateTime), "timestamptz", NpgsqlDbType.TimestampTz, nameof(PostgreSqlReads.ReadDateTime), StoreForm.Temporal, PostgreSqlStores.DateTime) with { ToJson = PostgreSqlStores.InstantText },
            Row(typeof(DateTimeOffset), "timestamptz", NpgsqlDbType.TimestampTz, nameof(PostgreSqlReads.ReadDateTimeOffset), StoreForm.Temporal, PostgreSqlStores.DateTimeOffset) with { ToJson = PostgreSqlStores.InstantText },
            Row(typeof(DateOnly), "date", NpgsqlDbType.Date, nameof(PostgreSqlReads.ReadDateOnly), StoreForm.Temporal, PostgreSqlStores.DateOnly) with { ToJson = PostgreSqlStores.DateText },
            Row(typeof(TimeOnly), "time", NpgsqlDbType.Time, nameof(PostgreSqlReads.ReadTimeOnly), StoreForm.Temporal, PostgreSqlStores.TimeOnly) with { ToJson = PostgreSqlStores.TimeText },
            Row(typeof(TimeSpan), "interval", NpgsqlDbType.Interval, nameof(PostgreSqlReads.ReadTimeSpan), StoreForm.Temporal, PostgreSqlStores.TimeSpan) with { ToJson = PostgreSqlStores.SpanText },
            Row(typeof(NpgsqlTsVector), "tsvector", NpgsqlDbType.TsVector, nameof(PostgreSqlReads.ReadWords), StoreForm.Opaque),
            .. PostgreSqlRanges.Mappings,
            .. new (Type Type, string Read, Func<object, object> ToStore)[]
            {
                (typeof(JsonDocument), nameof(PostgreSqlReads.ReadDocument), PostgreSqlStores.Document),
                (typeof(JsonElement), nameof(PostgreSqlReads.ReadElement), PostgreSqlStores.Element),
                (typeof(JsonNode), nameof(PostgreSqlReads.ReadNode), PostgreSqlStores.Node),
                (typeof(JsonObject), nameof(PostgreSqlReads.ReadObject), PostgreSqlStores.Node),
                (typeof(JsonArray), nameof(PostgreSqlReads.ReadArray), PostgreSqlStores.Node),
            }.Select(row => Row(row.Type, "jsonb", NpgsqlDbType.Jsonb, row.Read, StoreForm.Opaque, row.ToStore) with { Refuse = PostgreSqlStores.RefuseZero }),
        ];

    /// <summary>The row of the time that wall clocks show.</summary>
    public static TypeMapping WallClock { get; } = Row(typeof(DateTime), "timestamp", NpgsqlDbType.Timestamp, nameof(PostgreSqlReads.ReadWallClock), StoreForm.Temporal, PostgreSqlStores.WallClock) with { ToJson = PostgreSqlStores.InstantText };

    /// <summary>The table of the rows.</summary>
    public static TypeMappings Table { get; } = With([], new Dictionary<string, string>());

    /// <summary>The C# type of a column that was made elsewhere; null where none fits.</summary>
    public static Type? ClrType(string storeType) => storeType.EndsWith(PostgreSqlArrays.Suffix, StringComparison.Ordinal)
        ? ClrType(storeType[..^PostgreSqlArrays.Suffix.Length])?.MakeArrayType()
        : ClrTypes.Name(storeType) switch
        {
            "bytea" => typeof(byte[]),
            "interval" => typeof(TimeSpan),
            "jsonb" => typeof(JsonNode),
            "citext" or "name" => typeof(string),
            "tsvector" => typeof(NpgsqlTsVector),
            "int4range" => typeof(NpgsqlRange<int>),
            "int8range" => typeof(NpgsqlRange<long>),
            "numrange" => typeof(NpgsqlRange<decimal>),
            "daterange" => typeof(NpgsqlRange<DateOnly>),
            "tsrange" or "tstzrange" => typeof(NpgsqlRange<DateTime>),
            var name => ClrTypes.Of(name),
        };

    /// <summary>The rows and those of enums that are types of the database; a column of a domain is stored as the type beneath.</summary>
    public static TypeMappings With(IReadOnlyList<TypeMapping> enums, IReadOnlyDictionary<string, string> domains) => new([.. Rows, .. enums], PostgreSqlLists.Map, PostgreSqlLists.MapRows)
    {
        Json = Json,
        InColumn = (row, storeType) => InColumn(row, domains.GetValueOrDefault(storeType) ?? storeType),
        MapArray = PostgreSqlArrays.Map,
    };

    // A wall clock's time has no zone: the session's would change it on its way.
    private static TypeMapping InColumn(TypeMapping row, string storeType) => (row.ClrType, PostgreSqlDdl.Canonical(storeType).Split('(')[0]) switch
    {
        (var type, "timestamp") when type == typeof(DateTime) => WallClock,
        (var type, "tsrange") when type == typeof(NpgsqlRange<DateTime>) => PostgreSqlRanges.WallClock,
        (var type, "vector") when type == typeof(float[]) => row with { Element = null },
        (_, "json") => row with { Parameter = new NpgsqlType(NpgsqlDbType.Json), Refuse = null },
        (var type, "varchar") when type == typeof(string) => row with { Parameter = new NpgsqlType(NpgsqlDbType.Varchar) },
        (var type, "citext") when type == typeof(string) => row with { Parameter = new NpgsqlType(NpgsqlDbType.Citext) },
        _ when row.Element is { } element && storeType.EndsWith(PostgreSqlArrays.Suffix, StringComparison.Ordinal) && storeType[..^PostgreSqlArrays.Suffix.Length] is var inner =>
            PostgreSqlArrays.Map(InColumn(element, inner) with { StoreType = inner }, row.ClrType) ?? row,
        _ => row,
    };

    private static TypeMapping Row(Type type, string storeType, NpgsqlDbType parameter, string read, StoreForm form, Func<object, object>? toStore = null) => new()
    {
        ClrType = type,
        StoreType = storeType,
        Read = typeof(PostgreSqlReads).GetMethod(read)!,
        Form = form,
        ToStore = toStore,
        Parameter = new NpgsqlType(parameter),
    };
}
