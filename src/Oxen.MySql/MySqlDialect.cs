using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using System.Text.RegularExpressions;

namespace Oxen.MySql;

/// <summary>Where MySQL and MariaDB deviate from standard SQL.</summary>
internal sealed partial class MySqlDialect : Dialect
{
    // A name has at most 64 characters, and a database's alone may have as many.
    private const string SchemaLockName = "CONCAT('oxen.schema.', MD5(DATABASE()))";

    private readonly MySqlTarget _target;
    private readonly Lazy<TypeMappings> _types;
    private readonly Lazy<FunctionTable> _functions;
    private readonly Lazy<SqlSyntax> _syntax;

    /// <summary>The dialect of the server that <paramref name="target"/> turns out to be.</summary>
    public MySqlDialect(MySqlTarget target)
    {
        _target = target;
        Traits = Common with { HasLateral = () => target.Server.HasLateral };
        _syntax = new Lazy<SqlSyntax>(() => Names with
        {
            JsonRows = MySqlJsonFunctions.Elements(target.Server),
            RowLocks = target.Server.IsMariaDb
                ? new RowLockSyntax { ForShare = "LOCK IN SHARE MODE", Of = null, SeesCurrent = true }
                : new RowLockSyntax { SeesCurrent = true },
        });
        _functions = new Lazy<FunctionTable>(() => MySqlFunctions.Of(target.Server));
        _types = new Lazy<TypeMappings>(() =>
        {
            var lists = new MySqlLists(target.Server);
            return new TypeMappings(MySqlTypes.Rows, lists.Map, lists.MapRows) { TextLiteral = MySqlText.Literal };
        });
    }

    /// <summary>How names are written.</summary>
    public static SqlSyntax Names { get; } = new()
    {
        Quote = '`',
        ReservedWords = MySqlKeywords.All,
        NullSafeEqual = "<=>",
        NoLimit = "18446744073709551615",
        HasDeleteAlias = false,
        MaxNameLength = 64,
    };

    /// <inheritdoc/>
    public override string Name => "MySQL";

    /// <inheritdoc/>
    public override string SystemName => "mysql";

    /// <inheritdoc/>
    public override DialectTraits Traits { get; }

    private static DialectTraits Common { get; } = new()
    {
        HasFullJoin = false,
        KnowsKeysInSubqueries = true,
        HasFilterClause = false,
        HasGroupingSets = false,
        HasTransactionalDdl = false,
        HasPartialIndexes = false,
        HoldsColumnsOfForeignKeys = true,
        StopsByToken = false,
        Preparing = MySqlPreparing.Rules,
        LargeValues = CommandBehavior.Default,
        InOrder = CommandBehavior.SequentialAccess,
        FindsByLists = true,
        RefusedIsolation = static level => level switch
        {
            IsolationLevel.Chaos => DialectTraits.NoChaos,
            IsolationLevel.Snapshot => "its RepeatableRead reads from a snapshot, but overwrites what others have changed since. Use that with ForUpdate(), or Serializable.",
            _ => null,
        },
        Names = StringComparer.OrdinalIgnoreCase,
    };

    /// <inheritdoc/>
    public override SqlSyntax Syntax => _syntax.Value;

    /// <inheritdoc/>
    public override WriteForms Writes => new()
    {
        EmptyInsert = " () VALUES ()",
        ReturnsInserted = _target.Server.ReturnsInserted,
        ReturnsUpdated = false,
        ReturnsDeleted = _target.Server.ReturnsDeleted,
        Rows = Several,
        Changes = Joined,
        CountsLocked = true,
        Upsert = _target.Server.IsMariaDb ? UpsertForm.OnDuplicateKey : UpsertForm.OnDuplicateKeyOfRow,
    };

    private static ChangeForm Joined { get; } = new(
        "UPDATE {0}\nJOIN {2} ON {3}\nSET {1}",
        "DELETE {0}\nFROM {0}\nJOIN {2} ON {3}",
        "UPDATE {0}\nJOIN {2} ON {3}\nSET {1};\nSELECT {4}\nFROM {2}\nJOIN {0} ON {7}\nWHERE ROW_COUNT() = {8}\nORDER BY {5}");

    // MariaDB's RETURNING sends rows while it inserts, and Oracle's driver waits for ever when a later one fails. An insert of
    // VALUES without keys is a "simple insert", whose numbers are reserved at once, whatever innodb_autoinc_lock_mode is (MySQL's
    // manual, "AUTO_INCREMENT Handling in InnoDB"), and LAST_INSERT_ID() is the first of them.
    private static RowsForm Several { get; } = new(500, 200, 50, 10, 3)
    {
        ReadBack = new ReadBackForm(
            "DO LAST_INSERT_ID(0)",
            "LAST_INSERT_ID() > 0 AND {0} >= LAST_INSERT_ID() AND {0} < LAST_INSERT_ID() + {1} * @@auto_increment_increment AND MOD({0} - LAST_INSERT_ID(), @@auto_increment_increment) = 0",
            "LAST_INSERT_ID() > 0 AND {0} = LAST_INSERT_ID()",
            Apart: 500,
            Most: 1_000),
    };

    /// <inheritdoc/>
    public override TypeMappings Types => _types.Value;

    /// <inheritdoc/>
    public override FunctionTable Functions => _functions.Value;

    /// <inheritdoc/>
    public override Type ReaderType => typeof(DbDataReader);

    /// <inheritdoc/>
    public override Func<DbCommand, long> InsertedId { get; } = MySqlDriver.InsertedId;

    /// <inheritdoc/>
    public override ImmutableArray<SqlLowering> Lowerings => MySqlLowerings.Of(_target.Server);

    /// <inheritdoc/>
    public override string NewVersionBytes => "UNHEX(LEFT(SHA2(UUID(), 256), 16))";

    /// <inheritdoc/>
    public override string NewVersionGuid => "UUID()";

    /// <summary>Each step with what it reads and by which index.</summary>
    public override string DescribePlan(IReadOnlyList<object[]> rows) =>
        string.Join('\n', rows.Select(row => string.Join(" | ", row.Where(value => value is not DBNull))));

    /// <summary>Of this database alone, since locks of a name are the whole server's; waits for a second.</summary>
    public override string SchemaTryLock => $"SELECT GET_LOCK({SchemaLockName}, 1)";

    /// <inheritdoc/>
    public override string SchemaUnlock => $"DO RELEASE_LOCK({SchemaLockName})";

    /// <inheritdoc/>
    public override MigrationForms Migrations { get; } = MySqlMigrations.Forms(SchemaLockName);

    /// <inheritdoc/>
    public override SchemaReader SchemaReader => new MySqlSchemaReader(_target.Server);

    /// <inheritdoc/>
    public override ConnectionSource CreateConnections(OptionsData options) => new MySqlConnections(_target);

    /// <inheritdoc/>
    public override DatabaseError? Classify(DbException exception) => MySqlErrors.Classify(exception);

    /// <inheritdoc/>
    public override string Describe(DbException exception) => MySqlErrors.Describe(exception);

    /// <inheritdoc/>
    public override bool ShowsValues(DbException exception) => MySqlErrors.ShowsValues(exception);

    /// <summary>Texts are told with more escaped than was written.</summary>
    public override bool AreSameSql(string wanted, string existing) => base.AreSameSql(MySqlText.WithoutEscapes(wanted), MySqlText.WithoutEscapes(existing));

    /// <inheritdoc/>
    public override IEnumerable<string> Ddl(SchemaOperation operation) => new MySqlDdl(Syntax, _target.Server).Write(operation);

    /// <summary>What is said of a length or a number of digits; a column that an index holds has a length.</summary>
    public override string StoreType(ColumnModel column, bool isKeyed) => column.Type switch
    {
        { StoreType: MySqlTypes.LongText, IsJson: false } when column.MaxLength is { } length => $"varchar({length})",
        { StoreType: MySqlTypes.LongText } when isKeyed => "varchar(255)",
        { StoreType: MySqlTypes.LongBlob } when column.MaxLength is { } length => $"varbinary({length})",
        { StoreType: MySqlTypes.LongBlob } when isKeyed => "varbinary(255)",
        { StoreType: MySqlTypes.Decimal } when column.Precision is { } precision => $"decimal({precision},{column.Scale ?? 0})",
        var type => type.StoreType,
    };

    /// <inheritdoc/>
    public override StoreRoom? Room(string storeType) => MySqlTypes.Room(storeType);

    /// <inheritdoc/>
    public override Type? ClrType(string storeType) => MySqlTypes.ClrType(storeType);

    /// <summary>That of a text whose type says none: a number and a document have none.</summary>
    public override string? KeptCollation(SchemaColumn wanted, SchemaColumn there) => PlainText.IsMatch(wanted.StoreType) ? there.Collation : null;

    /// <summary>Old versions tell a width of integers that means nothing, and MariaDB's JSON is text.</summary>
    public override bool AreSameType(string wanted, string existing) => string.Equals(Plain(wanted), Plain(existing), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?:(?:tiny|medium|long)?text|(?:var)?char|enum|set)(?:\s*\(.*\))?$", RegexOptions.IgnoreCase)]
    private static partial Regex PlainText { get; }

    [GeneratedRegex(@"(?<=int)\(\d+\)| character set .*$| collate .*$", RegexOptions.IgnoreCase)]
    private static partial Regex Decoration { get; }

    private static string Plain(string type) => Decoration.Replace(type, "") is var plain && plain.Equals("json", StringComparison.OrdinalIgnoreCase) ? MySqlTypes.LongText : Decoration.Replace(type, "");
}
