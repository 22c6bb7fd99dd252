using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Oxen.Execution;

/// <summary>What commands report to logs, traces and meters.</summary>
public class DiagnosticsTests
{
    private static readonly CommandPlan InsertSensitive = new(
        TestDatabase.Insert.Text,
        [.. TestDatabase.Insert.Parameters.Select(parameter => parameter with { IsSensitive = parameter.Source.Name == "name" })])
    {
        Intent = CommandIntent.Write,
        Operation = "INSERT",
        Table = "items",
    };

    [Test]
    public async Task Command_is_logged_with_text_duration_and_rows([Values] Kind kind)
    {
        using var log = new TestLog();
        await using var database = new TestDatabase(kind, log);
        await database.Db.Add(1, "secret");
        log.Entries.Clear();

        await database.Db.Ids();

        var entry = log.Entries.Single();
        Assert.That((entry.Category, entry.Level, entry.Id.Id, entry.Id.Name), Is.EqualTo(("Oxen.Command", LogLevel.Information, 10001, "CommandExecuted")));
        Assert.That(entry.Values["CommandText"], Is.EqualTo(TestDatabase.SelectIds.Text));
        Assert.That(entry.Values["Rows"], Is.EqualTo(1));
        Assert.That(entry.Values["ElapsedMs"], Is.InstanceOf<double>().And.GreaterThan(0));
    }

    [Test]
    public async Task Values_are_logged_only_when_asked_for_and_sensitive_ones_never([Values] bool logValues)
    {
        using var log = new TestLog();
        await using var database = new TestDatabase(Kind.Memory, log, logValues);
        log.Entries.Clear();

        await QueryExecutor.ExecuteAsync(database.Db.Session, InsertSensitive, [7L, "secret", null], CancellationToken.None);
        await database.Db.Add(8, "eight");
        Assert.ThrowsAsync<UniqueViolationException>(() => database.Db.Add(9, "secret"));

        Assert.That(log.Entries.Select(entry => entry.Values["Parameters"]), Is.EqualTo(logValues
            ? new[] { "@id=7, @name=?, @age=null", "@id=8, @name='eight', @age=1", "@id=9, @name='secret', @age=1" }
            : ["@id=?, @name=?, @age=?", "@id=?, @name=?, @age=?", "@id=?, @name=?, @age=?"]));
    }

    [Test]
    public async Task Failure_is_logged_as_an_error([Values] Kind kind)
    {
        using var log = new TestLog();
        await using var database = new TestDatabase(kind, log);
        await database.Db.Add(1);
        log.Entries.Clear();

        Assert.ThrowsAsync<UniqueViolationException>(() => database.Db.Add(1));

        var entry = log.Entries.Single();
        Assert.That((entry.Level, entry.Id.Id), Is.EqualTo((LogLevel.Error, 10002)));
        Assert.That(entry.Message, Does.Contain("OXEN4001").And.Contain(TestDatabase.Insert.Text));
    }

    [Test]
    public async Task Nothing_is_logged_below_the_level()
    {
        using var log = new TestLog { Level = LogLevel.Warning };
        await using var database = new TestDatabase(Kind.Memory, log);

        await database.Db.Add(1);

        Assert.That(log.Entries, Is.Empty);
    }

    [Test]
    public async Task Transaction_is_logged([Values] Kind kind)
    {
        using var log = new TestLog { Level = LogLevel.Debug };
        await using var database = new TestDatabase(kind, log);
        var db = database.Db;
        log.Entries.Clear();

        await db.TransactionAsync(() => db.TransactionAsync(() => Task.CompletedTask));
        await using (await db.BeginTransactionAsync())
        {
            await (await db.BeginTransactionAsync()).RollbackAsync();
        }

        Assert.That(log.Entries.Select(entry => entry.Id.Name), Is.EqualTo(new[]
        {
            "TransactionBegun", "SavepointSet", "SavepointReleased", "TransactionCommitted",
            "TransactionBegun", "SavepointSet", "SavepointRolledBack", "TransactionRolledBack",
        }));
        Assert.That(log.Entries.Select(entry => entry.Category), Is.All.EqualTo("Oxen.Transaction"));
    }

    [Test]
    public async Task Stream_is_logged_when_it_ends([Values] Kind kind)
    {
        using var log = new TestLog();
        await using var database = new TestDatabase(kind, log);
        await database.Db.AddMany(1, 5);
        log.Entries.Clear();

        await foreach (var id in database.Db.StreamIds())
        {
            if (id == 3)
            {
                break;
            }
        }

        Assert.That(log.Entries.Single().Values["Rows"], Is.EqualTo(3));
    }

    [Test]
    public async Task Activity_carries_the_attributes_of_a_database_client([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind, logValues: true);
        using var root = new Activity("root").Start();
        using var trace = new TestTrace(root.TraceId);

        await QueryExecutor.ExecuteAsync(database.Db.Session, InsertSensitive, [7L, "secret", null], CancellationToken.None);
        Assert.ThrowsAsync<UniqueViolationException>(() => database.Db.Add(7));

        var (inserted, failed) = (trace.Activities[0], trace.Activities[1]);
        Assert.That(inserted.DisplayName, Is.EqualTo("INSERT items"));
        Assert.That(inserted.Kind, Is.EqualTo(ActivityKind.Client));
        Assert.That(inserted.ParentSpanId, Is.EqualTo(root.SpanId));
        Assert.That(inserted.TagObjects, Is.SupersetOf(new Dictionary<string, object?>
        {
            ["db.system.name"] = "sqlite",
            ["db.namespace"] = Path.GetFileName(database.ConnectionString.Split('=')[1]),
            ["db.operation.name"] = "INSERT",
            ["db.collection.name"] = "items",
            ["db.query.text"] = TestDatabase.Insert.Text,
            ["db.query.parameter.id"] = "7",
            ["db.query.parameter.name"] = "?",
        }));
        Assert.That(failed.Status, Is.EqualTo(ActivityStatusCode.Error));
        Assert.That(failed.GetTagItem("error.type"), Is.EqualTo("OXEN4001"));
        Assert.That(Activity.Current, Is.SameAs(root));
    }

    [Test]
    public async Task Activity_of_a_stream_is_not_current_between_its_rows([Values] Kind kind, [Values] bool inTransaction)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await db.AddMany(1, 3);
        using var root = new Activity("root").Start();
        using var trace = new TestTrace(root.TraceId);

        Func<Task> work = async () =>
        {
            foreach (var id in db.StreamIdsSynchronously())
            {
                Assert.That(Activity.Current, Is.SameAs(root));
                await db.Has(id);
            }

            Assert.That(Activity.Current, Is.SameAs(root));
            await foreach (var id in db.StreamIds())
            {
                Assert.That(Activity.Current, Is.SameAs(root));
                await db.Has(id);
            }

            Assert.That(Activity.Current, Is.SameAs(root));
        };
        await (inTransaction ? db.TransactionAsync(work) : work());

        Assert.That(trace.Activities.Select(activity => activity.ParentSpanId), Is.All.EqualTo(root.SpanId));
        Assert.That(trace.Activities, Has.Count.EqualTo(8));
        Assert.That(trace.Activities.Count(activity => activity.GetTagItem("db.response.returned_rows") is 3L), Is.EqualTo(2));
    }

    [Test]
    public async Task Activity_of_a_write_tells_no_returned_rows([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        using var root = new Activity("root").Start();
        using var trace = new TestTrace(root.TraceId);
        await database.Db.Add(1);
        await database.Db.Count();

        Assert.That(trace.Activities.Select(activity => activity.GetTagItem("db.response.returned_rows")), Is.EqualTo(new object?[] { null, 1L }));
    }

    [Test]
    public async Task A_transaction_lost_to_its_caller_is_warned_of([Values] bool isLost, [Values] bool isUsed)
    {
        using var log = new TestLog { Level = LogLevel.Warning };
        await using var database = new TestDatabase(Kind.File, log);
        var db = database.Db;
        async Task<OxenTransaction> Begin() => await db.BeginTransactionAsync();

        await using (var transaction = await (isLost ? Begin() : db.BeginTransactionAsync()))
        {
            if (isUsed)
            {
                await db.With(transaction).Add(1);
            }

            await transaction.CommitAsync();
        }

        Assert.That(log.Entries.Select(entry => entry.Id.Name), Is.EqualTo(isLost && !isUsed ? new[] { "TransactionLost" } : []));
    }

    [Test]
    public async Task Durations_and_rows_are_measured([Values] Kind kind)
    {
        var durations = new ConcurrentQueue<(double Value, Dictionary<string, object?> Tags)>();
        var rows = new ConcurrentQueue<(double Value, Dictionary<string, object?> Tags)>();
        await using var database = new TestDatabase(kind);
        var select = new CommandPlan("select id from items", []) { Operation = "SELECT", Table = $"items{Guid.NewGuid():N}" };
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Oxen")
                {
                    listener.EnableMeasurementEvents(instrument, instrument.Name);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(durations, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(rows, value, tags));
        listener.Start();
        await database.Db.AddMany(1, 3);

        await QueryExecutor.ToListAsync(database.Db.Session, select, [], TestDatabase.Number, CancellationToken.None);
        database.Db.Run("alter table items rename to others");
        Assert.ThrowsAsync<DatabaseException>(
            () => QueryExecutor.ToListAsync(database.Db.Session, select, [], TestDatabase.Number, CancellationToken.None));

        var own = durations.Where(measured => Equals(measured.Tags.GetValueOrDefault("db.collection.name"), select.Table)).ToList();
        Assert.That(own, Has.Count.EqualTo(2));
        Assert.That(own.Select(measured => measured.Value), Is.All.InRange(0, 60));
        Assert.That(own[0].Tags["db.system.name"], Is.EqualTo("sqlite"));
        Assert.That(own[0].Tags["db.operation.name"], Is.EqualTo("SELECT"));
        Assert.That(own.Select(measured => measured.Tags.GetValueOrDefault("error.type")), Is.EqualTo(new object?[] { null, "OXEN4100" }));
        Assert.That(
            rows.Where(measured => Equals(measured.Tags.GetValueOrDefault("db.collection.name"), select.Table)).Select(measured => measured.Value),
            Is.EqualTo(new double[] { 3 }));
    }

    private static void Add(
        ConcurrentQueue<(double Value, Dictionary<string, object?> Tags)> measured, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        measured.Enqueue((value, new Dictionary<string, object?>(tags.ToArray())));

    /// <summary>The activities of one trace.</summary>
    private sealed class TestTrace : IDisposable
    {
        private readonly ActivityListener _listener;

        public TestTrace(ActivityTraceId trace)
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == "Oxen",
                Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = activity =>
                {
                    if (activity.TraceId == trace)
                    {
                        Activities.Add(activity);
                    }
                },
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public List<Activity> Activities { get; } = [];

        public void Dispose() => _listener.Dispose();
    }

    private sealed record LogEntry(string Category, LogLevel Level, EventId Id, string Message, Dictionary<string, object?> Values);

    /// <summary>Keeps what is logged.</summary>
    private sealed class TestLog : ILoggerFactory
    {
        public LogLevel Level { get; init; } = LogLevel.Information;

        public List<LogEntry> Entries { get; } = [];

        public void AddProvider(ILoggerProvider provider) => throw new UnreachableException();

        public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

        public void Dispose()
        {
        }

        private sealed class Logger(TestLog log, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => logLevel >= log.Level;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            {
                var values = state as IEnumerable<KeyValuePair<string, object?>> ?? [];
                log.Entries.Add(new LogEntry(category, logLevel, eventId, formatter(state, exception), new Dictionary<string, object?>(values)));
            }
        }
    }
}
