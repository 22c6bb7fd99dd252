using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Oxen.Execution;

/// <summary>What a test runs on: a memory database is one connection, and a driver may be asynchronous.</summary>
public enum Kind
{
    Memory,
    File,
    MemoryAsynchronous,
    FileAsynchronous,
}

/// <summary>A SQLite database for one test, with a table of items.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly TypeMapping Integer = new()
    {
        ClrType = typeof(long),
        StoreType = "INTEGER",
        Read = typeof(SqliteDataReader).GetMethod(nameof(SqliteDataReader.GetInt64))!,
    };

    private static readonly TypeMapping Text = Integer with { ClrType = typeof(string), StoreType = "TEXT" };

    private readonly string? _file;

    public TestDatabase(Kind kind, ILoggerFactory? loggers = null, bool logValues = false, TimeSpan? timeout = null)
    {
        _file = kind is Kind.File or Kind.FileAsynchronous ? Path.Combine(Path.GetTempPath(), $"oxen-{Guid.NewGuid():N}.db") : null;
        ConnectionString = $"Data Source={_file ?? ":memory:"}";
        Options = new OxenOptions().LogParameterValues(logValues).UseDialect(new TestDialect(ConnectionString, kind is Kind.Memory or Kind.File));
        if (timeout is { } limit)
        {
            Options.UseCommandTimeout(limit);
        }

        if (loggers is not null)
        {
            Options.UseLogging(loggers);
        }

        Db = new ItemsDb(Options);
        Db.Run("create table items (id integer primary key, name text not null unique, age integer constraint age_is_positive check (age >= 0))");
        Db.Run("create table parts (id integer primary key, item_id integer not null references items (id) deferrable initially deferred)");
    }

    public string ConnectionString { get; }

    public OxenOptions Options { get; }

    public ItemsDb Db { get; }

    internal CountingConnections Connections => (CountingConnections)Db.Session.Engine.Connections;

    internal static FixedRowShape<long> Number { get; } = new((reader, _) => reader.GetInt64(0));

    internal static CommandPlan Insert { get; } = Write("insert into items (id, name, age) values (@id, @name, @age)", "id", "name", "age");

    internal static CommandPlan SelectIds { get; } = Read("select id from items order by id");

    internal static CommandPlan SelectById { get; } = Read("select id from items where id = @id", "id");

    internal static CommandPlan CountItems { get; } = Read("select count(*) from items");

    internal static CommandPlan Read(string text, params string[] names) => new(text, Parameters(names)) { Table = "items" };

    internal static CommandPlan Write(string text, params string[] names) =>
        new(text, Parameters(names)) { Intent = CommandIntent.Write, Operation = text.Split(' ')[0].ToUpperInvariant(), Table = "items" };

    internal static ImmutableArray<CommandParameter> Parameters(string[] names) =>
        [.. names.Select((name, i) => new CommandParameter("@" + name, new ParameterSource(i, name), name == "name" ? Text : Integer, IsSensitive: false))];

    public async ValueTask DisposeAsync()
    {
        await Options.DisposeAsync();
        if (_file is not null)
        {
            foreach (var file in new[] { _file, _file + "-wal", _file + "-shm" })
            {
                File.Delete(file);
            }
        }
    }
}
