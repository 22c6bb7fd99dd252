using Microsoft.Data.Sqlite;

namespace Oxen.Sqlite;

/// <summary>Who gets which connection when, and what each connection knows.</summary>
public class ConnectionTests
{
    private string _file = null!;

    [SetUp]
    public void Name() => _file = Path.Combine(Path.GetTempPath(), $"oxen-{Guid.NewGuid():N}.db");

    [TearDown]
    public void Delete()
    {
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(_file) + "*"))
        {
            File.Delete(file);
        }
    }

    [Test]
    public async Task Every_connection_is_set_up()
    {
        await using var source = Source($"Data Source={_file}");
        foreach (var intent in new[] { CommandIntent.Write, CommandIntent.Read })
        {
            var rented = await source.RentAsync(intent, default);
            using var scope = Assert.EnterMultipleScope();
            Assert.That(Scalar(rented, "PRAGMA foreign_keys"), Is.EqualTo(1L));
            Assert.That(Scalar(rented, "PRAGMA journal_mode"), Is.EqualTo("wal"));
            Assert.That(Scalar(rented, "PRAGMA busy_timeout"), Is.EqualTo(5000L));
            Assert.That(Scalar(rented, "SELECT oxen_upper('é') COLLATE OXEN_DECIMAL"), Is.EqualTo("É"));
            source.Return(rented);
        }
    }

    [Test]
    public async Task The_application_may_set_up_connections_and_keep_foreign_keys_off()
    {
        await using var source = Source($"Data Source={_file};Foreign Keys=False", connection => connection.CreateFunction("twice", (long n) => n * 2));
        var rented = source.Rent(CommandIntent.Read);
        Assert.That((Scalar(rented, "SELECT twice(21)"), Scalar(rented, "PRAGMA foreign_keys")), Is.EqualTo((42L, 0L)));
        source.Return(rented);
    }

    [Test]
    public async Task Connections_are_kept_and_used_again()
    {
        await using var source = Source($"Data Source={_file}");
        var writer = source.Rent(CommandIntent.Write);
        source.Return(writer);
        var reader = source.Rent(CommandIntent.Read);
        source.Return(reader);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(reader, Is.Not.SameAs(writer));
        Assert.That(source.Rent(CommandIntent.Write), Is.SameAs(writer));
        Assert.That(source.Rent(CommandIntent.Read), Is.SameAs(reader));
        source.Return(writer);
        source.Return(reader);
    }

    [Test]
    public async Task Readers_beyond_the_bound_are_closed_when_they_come_back()
    {
        await using var source = Source($"Data Source={_file}");
        var rented = Enumerable.Range(0, SqliteConnectionPool.MaxIdleReaders + 3).Select(_ => source.Rent(CommandIntent.Read)).ToList();
        rented.ForEach(source.Return);
        Assert.That(rented.Count(connection => connection.Connection.State == System.Data.ConnectionState.Open), Is.EqualTo(SqliteConnectionPool.MaxIdleReaders));
    }

    [Test]
    public async Task Readers_read_while_one_writes()
    {
        await using var source = Source($"Data Source={_file}");
        var writer = source.Rent(CommandIntent.Write);
        Scalar(writer, "CREATE TABLE t (x)");
        Scalar(writer, "BEGIN IMMEDIATE; INSERT INTO t VALUES (1)");
        var reader = source.Rent(CommandIntent.Read);
        Assert.That(Scalar(reader, "SELECT count(*) FROM t"), Is.Zero);
        Scalar(writer, "COMMIT");
        Assert.That(Scalar(reader, "SELECT count(*) FROM t"), Is.EqualTo(1L));
        source.Return(reader);
        source.Return(writer);
    }

    [Test]
    public async Task Writers_wait_for_each_other_and_can_stop_waiting([Values] bool inMemory)
    {
        await using var source = Source(inMemory ? "Data Source=:memory:" : $"Data Source={_file}");
        var first = source.Rent(CommandIntent.Write);
        var second = source.RentAsync(CommandIntent.Write, default).AsTask();
        using var stop = new CancellationTokenSource();
        var third = source.RentAsync(CommandIntent.Write, stop.Token).AsTask();
        Assert.That(source.TryRent(CommandIntent.Write), Is.Null);
        await stop.CancelAsync();
        Assert.That(async () => await third, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(second.IsCompleted, Is.False);
        source.Return(first);
        source.Return(await second.WaitAsync(TimeSpan.FromSeconds(10)));
        Assert.That(source.TryRent(CommandIntent.Write), Is.Not.Null);
    }

    [Test]
    public async Task A_memory_database_is_one_connection_for_all_uses([Values("Data Source=:memory:", "Data Source=shared;Mode=Memory;Cache=Shared", "Data Source=")] string text)
    {
        await using var source = Source(text);
        var rented = source.Rent(CommandIntent.Write);
        Scalar(rented, "CREATE TABLE t (x)");
        source.Return(rented);
        var again = await source.RentAsync(CommandIntent.Read, default);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(source.IsSingleConnection);
        Assert.That(again, Is.SameAs(rented));
        Assert.That(Scalar(again, "SELECT count(*) FROM t"), Is.Zero);
        source.Return(again);
    }

    [Test]
    public async Task A_transaction_left_open_is_rolled_back([Values] bool inMemory, [Values] bool byDriver)
    {
        await using var source = Source(inMemory ? "Data Source=:memory:" : $"Data Source={_file}");
        var first = source.Rent(CommandIntent.Write);
        Scalar(first, "CREATE TABLE t (x)");
        if (byDriver)
        {
            var transaction = source.Begin(first.Connection, System.Data.IsolationLevel.Unspecified);
            using var command = first.Connection.CreateCommand();
            command.CommandText = "INSERT INTO t VALUES (1)";
            command.ExecuteNonQuery();
            Assert.That(transaction.Connection, Is.Not.Null);
        }
        else
        {
            Scalar(first, "BEGIN; INSERT INTO t VALUES (1)");
        }

        source.Return(first);
        var second = source.Rent(CommandIntent.Write);
        Assert.That(Scalar(second, "SELECT count(*) FROM t"), Is.Zero);
        using (source.Begin(second.Connection, System.Data.IsolationLevel.ReadCommitted))
        {
            Assert.That(Scalar(second, "SELECT 1"), Is.EqualTo(1L));
        }

        source.Return(second);
    }

    [Test]
    public async Task A_closed_connection_is_not_given_again()
    {
        await using var source = Source($"Data Source={_file}");
        var first = source.Rent(CommandIntent.Read);
        first.Connection.Close();
        source.Return(first);
        var second = source.Rent(CommandIntent.Read);
        Assert.That(Scalar(second, "SELECT 1"), Is.EqualTo(1L));
        source.Return(second);
    }

    [Test]
    public async Task Disposed_options_hold_no_file_and_give_no_connection()
    {
        var source = Source($"Data Source={_file}");
        var reader = source.Rent(CommandIntent.Read);
        var writer = source.Rent(CommandIntent.Write);
        var waiter = source.RentAsync(CommandIntent.Write, default).AsTask();
        Scalar(writer, "CREATE TABLE t (x)");
        await source.DisposeAsync();
        source.Return(reader);
        source.Return(writer);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(async () => await waiter, Throws.TypeOf<ObjectDisposedException>());
        Assert.That(() => source.Rent(CommandIntent.Read), Throws.TypeOf<ObjectDisposedException>());
        Assert.That(Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(_file) + "*"), Is.EqualTo(new[] { _file }), "The log was written into the file.");
    }

    [Test]
    public async Task A_file_that_may_only_be_read_is_only_read()
    {
        await using (var source = Source($"Data Source={_file}"))
        {
            var writer = source.Rent(CommandIntent.Write);
            Scalar(writer, "CREATE TABLE t (x)");
            source.Return(writer);
        }

        await using var readOnly = Source($"Data Source={_file};Mode=ReadOnly");
        var rented = readOnly.Rent(CommandIntent.Write);
        Assert.That(() => Scalar(rented, "INSERT INTO t VALUES (1)"), Throws.TypeOf<SqliteException>().With.Message.Contains("readonly"));
        Assert.That(Scalar(rented, "SELECT count(*) FROM t"), Is.Zero);
        readOnly.Return(rented);
    }

    [Test]
    public async Task A_file_that_cannot_be_opened_blocks_nobody()
    {
        await using var source = Source($"Data Source={_file}-none/x.db");
        for (var i = 0; i < 2; i++)
        {
            Assert.That(() => source.Rent(CommandIntent.Write), Throws.TypeOf<DatabaseException>());
            Assert.That(() => source.Rent(CommandIntent.Read), Throws.TypeOf<DatabaseException>());
        }
    }

    [Test]
    public async Task A_connection_of_the_application_is_set_up_once()
    {
        var calls = 0;
        await using var source = Source("Data Source=:memory:", _ => calls++);
        using var own = new SqliteConnection("Data Source=:memory:");
        own.Open();
        source.Adopt(own);
        var adopted = source.Adopt(own);
        Assert.That((Scalar(adopted, "SELECT oxen_length('é')"), calls), Is.EqualTo((1L, 1)));
        own.Close();
        own.Open();
        source.Adopt(own);
        Assert.That((Scalar(adopted, "SELECT oxen_length('é')"), calls), Is.EqualTo((1L, 2)));
    }

    [Test]
    public async Task Many_threads_open_a_new_file_at_once()
    {
        await using var source = Source($"Data Source={_file}");
        await Parallel.ForAsync(0, 64, async (i, token) =>
        {
            var rented = await source.RentAsync(i % 4 == 0 ? CommandIntent.Write : CommandIntent.Read, token);
            Assert.That(Scalar(rented, i % 4 == 0 ? "CREATE TABLE IF NOT EXISTS t (x); INSERT INTO t VALUES (1) RETURNING x" : "SELECT 1"), Is.EqualTo(1L));
            source.Return(rented);
        });
        var reader = source.Rent(CommandIntent.Read);
        Assert.That(Scalar(reader, "SELECT count(*) FROM t"), Is.EqualTo(16L));
        source.Return(reader);
    }

    private static ConnectionSource Source(string text, Action<SqliteConnection>? setUp = null) =>
        new SqliteDialect(new SqliteTarget(text, setUp)).CreateConnections(new OptionsData());

    private static object? Scalar(PooledConnection connection, string sql)
    {
        using var command = connection.Connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
