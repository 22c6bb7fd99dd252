using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Oxen.Execution;

/// <summary>A SQLite database for one test, in memory or in a file, with a table of items.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly TypeMapping Integer = new()
    {
        ClrType = typeof(long),
        StoreType = "INTEGER",
        Read = typeof(Microsoft.Data.Sqlite.SqliteDataReader).GetMethod(nameof(Microsoft.Data.Sqlite.SqliteDataReader.GetInt64))!,
    };

    private static readonly TypeMapping Text = Integer with { ClrType = typeof(string), StoreType = "TEXT" };

    private readonly string? _file;

    private TestDatabase(string? file, ILoggerFactory? loggers, bool logValues, Func<OxenOptions, OxenOptions>? configure)
    {
        _file = file;
        var source = file ?? ":memory:";
        Options = new OxenOptions().UseSqlite($"Data Source={source}").LogParameterValues(logValues);
        if (loggers is not null)
        {
            Options.UseLogging(loggers);
        }

        configure?.Invoke(Options);
        Db = new ItemsDb(Options);
        Run("create table items (id integer primary key, name text not null unique, age integer check (age >= 0))", Db);
        Run("create table parts (id integer primary key, item_id integer not null references items (id))", Db);
    }

    public OxenOptions Options { get; }

    public ItemsDb Db { get; }

    internal static FixedRowShape<long> Number { get; } = new((reader, _) => reader.GetInt64(0));

    internal static CommandPlan Insert { get; } = Write("insert into items (id, name, age) values (@id, @name, @age)", "items", "id", "name", "age");

    internal static CommandPlan SelectIds { get; } = Read("select id from items order by id");

    internal static CommandPlan SelectById { get; } = Read("select id from items where id = @id", "id");

    internal static CommandPlan CountItems { get; } = Read("select count(*) from items");

    internal static CommandPlan DeleteAll { get; } = Write("delete from items", "items");

    public static TestDatabase InMemory(ILoggerFactory? loggers = null, bool logValues = false) => new(null, loggers, logValues, null);

    public static TestDatabase InFile() => new(Path.Combine(Path.GetTempPath(), $"oxen-{Guid.NewGuid():N}.db"), null, false, null);

    public static TestDatabase Make(bool inMemory) => inMemory ? InMemory() : InFile();

    internal static CommandPlan Read(string text, params string[] names) => new(text, Parameters(names)) { Table = "items" };

    internal static CommandPlan Write(string text, string? table, params string[] names) =>
        new(text, Parameters(names)) { Intent = CommandIntent.Write, Operation = text[..text.IndexOf(' ')].ToUpperInvariant(), Table = table };

    public static int Run(string text, OxenDb db) => QueryExecutor.Execute(db.Session, Write(text, null), []);

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

    private static ImmutableArray<CommandParameter> Parameters(string[] names) =>
        [.. names.Select((name, i) => new CommandParameter("@" + name, new ParameterSource(i, name), name == "name" ? Text : Integer, IsSensitive: false))];
}

public sealed class ItemsDb(OxenOptions options) : OxenDb(options)
{
    public Task<int> Add(long id, string? name = null, long? age = 1, CancellationToken token = default) =>
        QueryExecutor.ExecuteAsync(Session, TestDatabase.Insert, [id, name ?? $"item {id}", age], token);

    public async Task AddMany(int from, int count)
    {
        for (var id = from; id < from + count; id++)
        {
            await Add(id);
        }
    }

    public Task<List<long>> Ids(CancellationToken token = default) =>
        QueryExecutor.ToListAsync(Session, TestDatabase.SelectIds, [], TestDatabase.Number, token);

    public IAsyncEnumerable<long> StreamIds(CancellationToken token = default) =>
        QueryExecutor.StreamAsync(Session, TestDatabase.SelectIds, [], TestDatabase.Number, token);

    public async Task<long> Count() =>
        (await QueryExecutor.TakeAsync(Session, TestDatabase.CountItems, [], TestDatabase.Number, 1, default)).First;
}
