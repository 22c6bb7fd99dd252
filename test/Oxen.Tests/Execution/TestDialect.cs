using System.Data.Common;
using Microsoft.Data.Sqlite;
using Oxen.Sqlite;

namespace Oxen.Execution;

/// <summary>SQLite with connections that are counted, and as if its driver were asynchronous where code for other drivers is tested.</summary>
internal sealed class TestDialect(string connectionString, bool isSynchronous) : Dialect
{
    private readonly SqliteDialect _sqlite = new(new SqliteTarget(connectionString, null));

    public override string Name => _sqlite.Name;

    public override string SystemName => _sqlite.SystemName;

    public override DialectTraits Traits => _sqlite.Traits with { IsSynchronous = isSynchronous, Preparing = Preparing };

    public PreparingRules? Preparing { get; init; }

    public override SqlSyntax Syntax => _sqlite.Syntax;

    public override TypeMappings Types => _sqlite.Types;

    public override FunctionTable Functions => _sqlite.Functions;

    public override Type ReaderType => typeof(SqliteDataReader);

    public override SchemaReader SchemaReader => _sqlite.SchemaReader;

    public override ConnectionSource CreateConnections(OptionsData options) => new CountingConnections(_sqlite.CreateConnections(options));

    public override DatabaseError? Classify(DbException exception) => _sqlite.Classify(exception);

    public override IEnumerable<string> Ddl(SchemaOperation operation) => _sqlite.Ddl(operation);
}
