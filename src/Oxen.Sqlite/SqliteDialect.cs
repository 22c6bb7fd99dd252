using System.Collections.Immutable;
using System.Data.Common;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>Where SQLite deviates from standard SQL.</summary>
internal sealed partial class SqliteDialect(SqliteTarget target) : Dialect
{
    /// <inheritdoc/>
    public override string Name => "SQLite";

    /// <inheritdoc/>
    public override string SystemName => "sqlite";

    /// <inheritdoc/>
    public override DialectTraits Traits { get; } = new()
    {
        HasFullTextIndexes = false,
        HasForeignKeysAhead = true,
        NumbersByType = true,
        HasComments = false,
        KeepsVirtualValues = true,
        RenamesIndexes = false,
        IsSynchronous = true,
        HasOneWriter = true,
        HasFullJoin = false,
        GivesUngroupedColumns = true,
        KnowsKeysInSubqueries = true,
        GroupsByOuterRows = false,
        HasGroupingSets = false,
        GroupsByKey = true,
        Names = StringComparer.OrdinalIgnoreCase,
    };

    /// <inheritdoc/>
    public override SqlSyntax Syntax { get; } = new()
    {
        NullSafeEqual = "IS",
        NullSafeNotEqual = "IS NOT",
        True = "1",
        False = "0",
        NoLimit = "-1",
        RowLocks = null,
        QuotesCollations = false,

        // CROSS JOIN fixes the order in which SQLite reads the tables: https://www.sqlite.org/optoverview.html#manual_control_of_query_plans_using_cross_join
        CrossJoin = "JOIN",
        ReservedWords = SqliteKeywords.All,
        JsonRows = SqliteJsonFunctions.Elements,
    };

    /// <inheritdoc/>
    public override TypeMappings Types { get; } = new(SqliteTypes.Rows, SqliteLists.Map, SqliteLists.MapRows);

    /// <inheritdoc/>
    public override FunctionTable Functions { get; } = new(SqliteFunctions.Of, GenericFunctions.Of);

    /// <inheritdoc/>
    public override Type ReaderType => typeof(SqliteDataReader);

    /// <inheritdoc/>
    public override MethodInfo? IsNull { get; } = typeof(SqliteReads).GetMethod(nameof(SqliteReads.IsNull));

    /// <summary>The driver's own takes what is stored for UTF-8, whatever the database's encoding is.</summary>
    public override TextReader OpenText(DbDataReader reader, int ordinal) => SqliteReads.OpenText((SqliteDataReader)reader, ordinal);

    /// <inheritdoc/>
    public override Func<DbCommand, long> InsertedId { get; } =
        static command => raw.sqlite3_last_insert_rowid(((SqliteConnection)command.Connection!).Handle);

    /// <inheritdoc/>
    public override RowLoader LoaderOf(EntityModel table, IReadOnlyList<(ColumnModel Column, int Slot)> columns) => new SqliteLoader(Syntax, table, columns);

    /// <inheritdoc/>
    public override ImmutableArray<SqlLowering> Lowerings => SqliteLowerings.All;

    /// <inheritdoc/>
    public override string NewVersionBytes => "randomblob(8)";

    /// <summary>In upper case, as all of them are stored.</summary>
    public override string NewVersionGuid =>
        "hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))";

    /// <inheritdoc/>
    public override string ExplainPrefix => "EXPLAIN QUERY PLAN ";

    /// <summary>The steps as a tree: a row holds its number, that of the step it belongs to, and what is done.</summary>
    public override string DescribePlan(IReadOnlyList<object[]> rows)
    {
        var depths = new Dictionary<long, int> { [0] = -1 };
        var lines = new List<string>();
        foreach (var row in rows)
        {
            var depth = depths.GetValueOrDefault((long)row[1], -1) + 1;
            depths[(long)row[0]] = depth;
            lines.Add(new string(' ', depth * 2) + row[^1]);
        }

        return string.Join('\n', lines);
    }

    /// <summary>SQLite knows five types and takes any name for them.</summary>
    public override bool AreSameType(string wanted, string existing) => Affinity(wanted) == Affinity(existing);

    /// <summary>What becomes text or bytes keeps all it was.</summary>
    public override bool Fits(string from, string to) => Affinity(to) is "TEXT" or "BLOB" || Affinity(to) == Affinity(from) || Affinity(to) == "NUMERIC" && Affinity(from) == "INTEGER";

    /// <inheritdoc/>
    public override string Condition(EntityModel table, string sql) => SqliteNumbers.Compared(table, base.Condition(table, sql));

    /// <inheritdoc/>
    public override string? Unfit(AlterColumn change, string column) => SqliteNumbers.Unfit(column, change.From.StoreType, change.To.StoreType);

    /// <inheritdoc/>
    public override IReadOnlyList<SchemaOperation> Fitted(SchemaModel from, IReadOnlyList<SchemaOperation> operations) => SqliteRebuilds.Fitted(from, operations, Traits.Names);

    /// <inheritdoc/>
    public override string WithoutForeignKeys => "PRAGMA foreign_keys = OFF";

    /// <summary>Ends the old way of renaming too, which an error may have left.</summary>
    public override string WithForeignKeys => target.HasForeignKeys ? "PRAGMA legacy_alter_table = OFF; PRAGMA foreign_keys = ON" : "PRAGMA legacy_alter_table = OFF";

    /// <inheritdoc/>
    public override string BrokenForeignKeys => """
        SELECT 'row ' || COALESCE(rowid, '?') || ' of ' || "table" || ' refers to a row that ' || parent || ' doesn''t have' FROM pragma_foreign_key_check
        """;

    /// <summary>None: SQLite takes what a column's type says for an affinity, never for a length or a range.</summary>
    public override StoreRoom? Room(string storeType) => null;

    /// <inheritdoc/>
    public override SchemaReader SchemaReader { get; } = new SqliteSchemaReader();

    /// <inheritdoc/>
    public override MigrationForms Migrations => SqliteMigrations.Forms;

    /// <inheritdoc/>
    public override ConnectionSource CreateConnections(OptionsData options) =>
        target.IsPrivate ? new SqliteSingleConnection(target, SqliteTurn.Limit(options)) : new SqliteConnectionPool(target, SqliteTurn.Limit(options));

    /// <inheritdoc/>
    public override DatabaseError? Classify(DbException exception) =>
        exception is SqliteException sqlite ? SqliteErrors.Classify(sqlite) : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Ddl(SchemaOperation operation) => new SqliteDdl(Syntax).Write(operation);

    /// <summary>A type's name says little of what is in the column: whole numbers are wide, and an unknown name is that of its affinity.</summary>
    public override Type ClrType(string storeType) => (Affinity(storeType), ClrTypes.Of(storeType)) switch
    {
        ("INTEGER", _) => typeof(long),
        ("REAL", _) => typeof(double),
        (_, { } named) => named,
        ("TEXT", _) => typeof(string),
        ("BLOB", _) => typeof(byte[]),
        _ => typeof(decimal),
    };

    /// <summary>Not what is left to the rules of affinity, by which an INTERVAL is a whole number and a UNIQUEIDENTIFIER a number of any kind.</summary>
    public override Type? NamedType(string storeType) => ClrTypes.Of(storeType) is not null || WholeNumber.IsMatch(storeType) || Affinity(storeType) == "REAL" ? ClrType(storeType) : null;

    [GeneratedRegex(@"\b(?:tiny|small|medium|big)?int(?:eger|\d)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex WholeNumber { get; }

    /// <summary>What SQLite makes of a type's name, by the rules of https://sqlite.org/datatype3.html#determination_of_column_affinity, in their order.</summary>
    internal static string Affinity(string type) =>
        Has(type, "INT") ? "INTEGER"
        : Has(type, "CHAR") || Has(type, "CLOB") || Has(type, "TEXT") ? "TEXT"
        : Has(type, "BLOB") || type.Length == 0 ? "BLOB"
        : Has(type, "REAL") || Has(type, "FLOA") || Has(type, "DOUB") ? "REAL"
        : "NUMERIC";

    private static bool Has(string type, string part) => type.Contains(part, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string DropTemporary(string table) => $"DROP TABLE IF EXISTS temp.{Syntax.Identifier(table)}";
}
