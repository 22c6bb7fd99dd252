using System.Collections.Immutable;
using System.Data.Common;
using System.Reflection;

namespace Oxen;

/// <summary>
/// All that differs between databases. The core says standard SQL; a dialect overrides a documented default where its
/// database deviates, and nothing more.
/// </summary>
internal abstract class Dialect
{
    /// <summary>The name for messages, such as <c>SQLite</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The value of OpenTelemetry's attribute <c>db.system.name</c>.</summary>
    public abstract string SystemName { get; }

    /// <summary>What the database and its driver can do.</summary>
    public abstract DialectTraits Traits { get; }

    /// <summary>How the database writes what all can say.</summary>
    public abstract SqlSyntax Syntax { get; }

    /// <summary>How single rows are written.</summary>
    public virtual WriteForms Writes { get; } = new();

    /// <summary>How CLR types are stored.</summary>
    public abstract TypeMappings Types { get; }

    /// <summary>How CLR members are said in SQL: this dialect's rows before the generic ones.</summary>
    public abstract FunctionTable Functions { get; }

    /// <summary>The concrete type of the driver's readers, which materializers are generated against.</summary>
    public abstract Type ReaderType { get; }

    /// <summary>Static method <c>(TReader reader, int ordinal) -> bool</c> that tells whether a column is NULL; null for the reader's own.</summary>
    public virtual MethodInfo? IsNull => null;

    /// <summary>Opens the text of a column of the reader's row, to be read before the reader moves on.</summary>
    public virtual TextReader OpenText(DbDataReader reader, int ordinal) => reader.GetTextReader(ordinal);

    /// <summary>Passes that say what this database can't in terms of what it can, in order; none by default.</summary>
    public virtual ImmutableArray<SqlLowering> Lowerings => [];

    /// <summary>The emitter of one command.</summary>
    public virtual SqlEmitter CreateEmitter() => new(Syntax, Types);

    /// <summary>The connections of one <c>OxenOptions</c>.</summary>
    public abstract ConnectionSource CreateConnections(OptionsData options);

    /// <summary>What a driver's exception means; null when it isn't of this dialect's driver or means nothing special.</summary>
    public abstract DatabaseError? Classify(DbException exception);

    /// <summary>What the driver says went wrong, for messages: a text that names no values of parameters or rows.</summary>
    public virtual string Describe(DbException exception) => exception.Message;

    /// <summary>What the options ask for beside tables, in the order in which it is created.</summary>
    public virtual IReadOnlyList<SchemaObject> Objects => [];

    /// <summary>Whether the driver's own message may show values of parameters or rows.</summary>
    public virtual bool ShowsValues(DbException exception) => false;

    /// <summary>The DDL of one operation on the schema, one text for each command.</summary>
    public abstract IEnumerable<string> Ddl(SchemaOperation operation);

    /// <summary>The type of a column in DDL, as far as what the model says of its length or digits has a part in it.</summary>
    /// <param name="column">The column.</param>
    /// <param name="isKeyed">Whether a key or an index holds it.</param>
    public virtual string StoreType(ColumnModel column, bool isKeyed) => column.Type.StoreType;

    /// <summary>What a type of columns has room for; null where it takes any value of a C# type that is stored so.</summary>
    /// <param name="storeType">The type, as <see cref="StoreType"/> gives it.</param>
    public virtual StoreRoom? Room(string storeType) => StoreRoom.Of(storeType);

    /// <summary>Whether two types of columns, one of the model and one the database tells, are the same.</summary>
    public virtual bool AreSameType(string wanted, string existing) => string.Equals(wanted, existing, StringComparison.OrdinalIgnoreCase);

    /// <summary>The collation that a column keeps where the model says none: by default the one it has, whatever becomes of its type.</summary>
    /// <param name="wanted">The column as the model wants it.</param>
    /// <param name="there">The column that is there.</param>
    public virtual string? KeptCollation(SchemaColumn wanted, SchemaColumn there) => there.Collation;

    /// <summary>Whether every value of a column fits into another type.</summary>
    public virtual bool Fits(string from, string to) => StoreWidth.Fits(from.ToLowerInvariant(), to.ToLowerInvariant());

    /// <summary>Whether two SQL expressions, one that is wanted and one the database tells in its own words, are the same.</summary>
    public virtual bool AreSameSql(string wanted, string existing) => SqlForm.Of(wanted) == SqlForm.Of(existing);

    /// <summary>A condition of the model, of a check or of an index, such that this database compares what it stores as C# would; by default the same, without the table's name before its columns.</summary>
    /// <param name="table">The table whose columns it names.</param>
    /// <param name="sql">The condition as the model says it.</param>
    public virtual string Condition(EntityModel table, string sql) => OwnColumns.Of(table.Table, sql);

    /// <summary>A condition that the rows fulfil whose value in a column can't be stored as another type, where the database would store it all the same; null where it refuses such values itself.</summary>
    /// <param name="change">The column's types.</param>
    /// <param name="column">Its name, quoted where that is needed.</param>
    public virtual string? Unfit(AlterColumn change, string column) => null;

    /// <summary>A table of the model with what this database makes of it, such as the collation of texts; the same by default.</summary>
    public virtual SchemaTable Fitted(SchemaTable table) => table;

    /// <summary>The operations as this database can do them; the same by default.</summary>
    /// <param name="from">The schema before them.</param>
    /// <param name="operations">The operations.</param>
    public virtual IReadOnlyList<SchemaOperation> Fitted(SchemaModel from, IReadOnlyList<SchemaOperation> operations) => operations;

    /// <summary>What an operation does to rows and to other users.</summary>
    public virtual SchemaImpact Impact(SchemaOperation operation) => SchemaImpacts.Of(operation, this);

    /// <summary>What is written before a command to get the database's plan of it instead of its rows.</summary>
    public virtual string ExplainPrefix => "EXPLAIN ";

    /// <summary>The plan as text, of the rows that tell it; the last column of each by default.</summary>
    public virtual string DescribePlan(IReadOnlyList<object[]> rows) => string.Join('\n', rows.Select(row => row[^1]));

    /// <summary>
    /// Reads the number the database gave the row that a command has just inserted, without another command; null where
    /// the driver doesn't keep it.
    /// </summary>
    public virtual Func<DbCommand, long>? InsertedId => null;

    /// <summary>An expression for eight random bytes, others for each row: the next version of a row whose versions are bytes.</summary>
    public virtual string NewVersionBytes => "RANDOM_BYTES(8)";

    /// <summary>An expression for a Guid that is new for each row: the next version of a row whose versions are Guids.</summary>
    public virtual string NewVersionGuid => "gen_random_uuid()";

    /// <summary>An expression for the next version of a row, of a type that is drawn anew.</summary>
    public string NewVersion(Type type) => type == typeof(Guid) ? NewVersionGuid : NewVersionBytes;

    /// <summary>
    /// A command that makes other processes wait that want to change the schema too; null where the database lets only one
    /// write at a time anyway.
    /// </summary>
    public virtual string? SchemaLock => null;

    /// <summary>A query that is 1 when it has taken the lock that <see cref="SchemaUnlock"/> ends, in place of <see cref="SchemaLock"/>, where waiting for it is no command of its own; else null.</summary>
    public virtual string? SchemaTryLock => null;

    /// <summary>How many rows of a table get past commands into the database; null where only commands write these columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns that are written, each with the place of its value.</param>
    public virtual RowLoader? LoaderOf(EntityModel table, IReadOnlyList<(ColumnModel Column, int Slot)> columns) => null;

    /// <summary>The command that drops a temporary table if it is there, and never another of that name.</summary>
    public virtual string DropTemporary(string table) => $"DROP TEMPORARY TABLE IF EXISTS {Syntax.Identifier(table)}";

    /// <summary>What ends the <see cref="SchemaLock"/>; null where the end of the transaction does.</summary>
    public virtual string? SchemaUnlock => null;

    /// <summary>What migrations need to know of the database.</summary>
    public virtual MigrationForms Migrations { get; } = new();

    /// <summary>
    /// A command before the transaction of a change of the schema, that lets tables be made anew without touching the rows which
    /// refer to theirs; null where no table ever is.
    /// </summary>
    public virtual string? WithoutForeignKeys => null;

    /// <summary>What ends <see cref="WithoutForeignKeys"/>, after the transaction.</summary>
    public virtual string? WithForeignKeys => null;

    /// <summary>A query for rows that break a foreign key, in words, to be asked before the transaction ends; null where the database watches over that itself.</summary>
    public virtual string? BrokenForeignKeys => null;

    /// <summary>The C# type of a column that was made elsewhere, by its type as the database tells it; null where none fits.</summary>
    public virtual Type? ClrType(string storeType) => ClrTypes.Of(storeType);

    /// <summary>The C# type that the name of a column's type itself tells; null where it tells none, whatever <see cref="ClrType"/> makes of it.</summary>
    public virtual Type? NamedType(string storeType) => ClrType(storeType);

    /// <summary>Reads the schema a database has.</summary>
    public abstract SchemaReader SchemaReader { get; }
}

/// <summary>A pass that replaces what a database can't say.</summary>
/// <param name="Name">The name of the pass, as the debug view shows it.</param>
/// <param name="Apply">The pass.</param>
internal sealed record SqlLowering(string Name, Func<SqlQuery, SqlQuery> Apply);
