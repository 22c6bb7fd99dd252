using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace Oxen.PostgreSql;

/// <summary>Where PostgreSQL deviates from standard SQL.</summary>
internal sealed partial class PostgreSqlDialect(PostgreSqlTarget target, PostgreSqlOptions options) : Dialect
{
    private const int LongestVarchar = 10_485_760;

    /// <summary>How PostgreSQL writes what all can say.</summary>
    public static SqlSyntax Words { get; } = new()
    {
        BitwiseXor = "#",
        SortsNullsLast = true,
        NumbersParameters = true,
        PlacesGroupKeys = true,
        JsonRows = PostgreSqlJsonFunctions.Elements,
        ArrayRows = PostgreSqlArrays.Elements,
        ReservedWords = PostgreSqlKeywords.All,
        MaxNameBytes = 63,
    };

    /// <inheritdoc/>
    public override string Name => "PostgreSQL";

    /// <inheritdoc/>
    public override string SystemName => "postgresql";

    /// <summary>A count that is a parameter is taken for a tenth of the rows, so a plan that is kept seems dear and each run plans anew.</summary>
    public override DialectTraits Traits { get; } = new() { HasLateral = static () => true, WritesBatches = true, HasIndexMethods = true, PlannedCounts = 100, FindsByLists = true, SendsStreams = true, IsOutdated = PostgreSqlErrors.IsOutdated };

    /// <inheritdoc/>
    public override SqlSyntax Syntax => Words;

    /// <inheritdoc/>
    public override WriteForms Writes { get; } = new()
    {
        Changes = new ChangeForm(
            "UPDATE {0}\nSET {1}\nFROM {2}\nWHERE {3}",
            "DELETE FROM {0}\nUSING {2}\nWHERE {3}",
            "WITH changed ({6}, n) AS (\n    UPDATE {0}\n    SET {1}\n    FROM {2}\n    WHERE {3}\n    RETURNING {4}, {5}\n)\nSELECT {6}\nFROM changed\nORDER BY n"),
        Rows = new RowsForm(1000) { Source = "SELECT * FROM unnest({0})", Table = "unnest({0}) WITH ORDINALITY", ColumnOf = PostgreSqlLists.ColumnOf },

        // Who updates a row locks it first, and the row's new version keeps that.
        IsInserted = "xmax = 0",
    };

    /// <inheritdoc/>
    public override TypeMappings Types { get; } = options.Types;

    /// <inheritdoc/>
    public override FunctionTable Functions { get; } = new(PostgreSqlFunctions.Of, GenericFunctions.Of);

    /// <inheritdoc/>
    public override Type ReaderType => typeof(NpgsqlDataReader);

    /// <inheritdoc/>
    public override ImmutableArray<SqlLowering> Lowerings => PostgreSqlLowerings.All;

    /// <summary>Twelve bits of these are the same in each; the rest is drawn.</summary>
    public override string NewVersionBytes => "substring(uuid_send(gen_random_uuid()) FROM 1 FOR 8)";

    /// <summary>Its number is Oxen's own, and the same in each process.</summary>
    public override string SchemaLock => $"SELECT pg_advisory_xact_lock({PostgreSqlMigrations.LockNumber})";

    /// <inheritdoc/>
    public override IReadOnlyList<SchemaObject> Objects => options.Objects;

    /// <summary>What is said of a length or a number of digits; beyond the longest varchar the type is text.</summary>
    public override string StoreType(ColumnModel column, bool isKeyed) => column.Type switch
    {
        { StoreType: PostgreSqlTypes.Text, IsJson: false } when column.MaxLength is { } length and <= LongestVarchar => string.Create(CultureInfo.InvariantCulture, $"varchar({length})"),
        { StoreType: PostgreSqlTypes.Numeric } when column.Precision is { } precision => string.Create(CultureInfo.InvariantCulture, $"numeric({precision},{column.Scale ?? 0})"),
        var type => type.StoreType,
    };

    /// <inheritdoc/>
    public override StoreRoom? Room(string storeType) => StoreRoom.Of(PostgreSqlDdl.Canonical(storeType));

    /// <inheritdoc/>
    public override Type? ClrType(string storeType) => PostgreSqlTypes.ClrType(storeType);

    /// <inheritdoc/>
    public override MigrationForms Migrations => PostgreSqlMigrations.Forms;

    /// <inheritdoc/>
    public override SchemaReader SchemaReader { get; } = new PostgreSqlSchemaReader();

    /// <inheritdoc/>
    public override ConnectionSource CreateConnections(OptionsData settings) => new PostgreSqlConnections(target);

    /// <inheritdoc/>
    public override RowLoader? LoaderOf(EntityModel table, IReadOnlyList<(ColumnModel Column, int Slot)> columns) => PostgreSqlCopy.Of(table, columns);

    /// <inheritdoc/>
    public override DatabaseError? Classify(DbException exception) =>
        exception is NpgsqlException npgsql ? PostgreSqlErrors.Classify(npgsql) : null;

    /// <inheritdoc/>
    public override string Describe(DbException exception) =>
        exception is PostgresException server ? PostgreSqlErrors.Describe(server) : exception.Message;

    /// <inheritdoc/>
    public override bool ShowsValues(DbException exception) => exception is PostgresException server && PostgreSqlErrors.ShowsValues(server);

    /// <inheritdoc/>
    public override IEnumerable<string> Ddl(SchemaOperation operation) => new PostgreSqlDdl(Syntax).Write(operation);

    /// <inheritdoc/>
    public override SchemaTable Fitted(SchemaTable table) => PostgreSqlDdl.Fitted(table);

    /// <summary>That of a text, as long as it is one: an enum or an address has none, and a domain its own.</summary>
    public override string? KeptCollation(SchemaColumn wanted, SchemaColumn there) =>
        AreSameType(wanted.StoreType, there.StoreType) || PostgreSqlDdl.IsText(wanted.StoreType) ? there.Collation : null;

    /// <inheritdoc/>
    public override bool Fits(string from, string to) => base.Fits(PostgreSqlDdl.Canonical(from), PostgreSqlDdl.Canonical(to));

    /// <summary>A moment is told in the session's time zone, and without what its fraction ends in.</summary>
    public override bool AreSameSql(string wanted, string existing) => base.AreSameSql(InOneZone(wanted), InOneZone(existing));

    [GeneratedRegex(@"(?<=')\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d{1,7})?(?:Z|[+-]\d\d(?::?\d\d)?)?(?=')")]
    private static partial Regex Moment { get; }

    private static string InOneZone(string sql) => Moment.Replace(sql, static moment =>
        DateTimeOffset.TryParse(moment.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) : moment.Value);

    /// <summary>The names of a type, as the model, SQL's standard and PostgreSQL's catalogue write it.</summary>
    public override bool AreSameType(string wanted, string existing) => PostgreSqlDdl.Canonical(wanted) == PostgreSqlDdl.Canonical(existing);

    /// <inheritdoc/>
    public override string DropTemporary(string table) => $"DROP TABLE IF EXISTS pg_temp.{Syntax.Identifier(table)}";
}
