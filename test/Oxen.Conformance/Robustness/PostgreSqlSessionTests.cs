using Npgsql;
using Oxen.PostgreSql;

namespace Oxen.Conformance;

/// <summary>What SQL of the application leaves on a connection, the next user doesn't find.</summary>
public sealed class PostgreSqlSessionTests(TestDatabase database) : PostgreSqlTests(database)
{
    private OxenDb Db => new EmptyDb(Options);

    [Test]
    public async Task Settings_end_with_the_command_that_made_them()
    {
        var db = Db;
        var process = await ProcessAsync(db);
        await db.ExecuteAsync($"set statement_timeout = 12345");
        await db.ExecuteAsync($"set time zone 'Asia/Tokyo'");
        Assert.That(await db.Sql<string>($"select current_setting('statement_timeout')").SingleAsync(), Is.EqualTo("0"));
        Assert.That(await db.Sql<string>($"select current_setting('TimeZone')").SingleAsync(), Is.EqualTo("UTC"));
        Assert.That(await ProcessAsync(db), Is.EqualTo(process), "another connection proves nothing");
    }

    [Test]
    public async Task Locks_and_temporary_tables_of_a_lent_connection_end_with_it()
    {
        var db = Db;
        await using (var lease = await db.OpenConnectionAsync())
        {
            await using var command = lease.Connection.CreateCommand();
            command.CommandText = "create temp table scratch (id int); select pg_advisory_lock(7)";
            await command.ExecuteNonQueryAsync();
        }

        Assert.That(await db.Sql<long>($"select count(*) from pg_class where relname = 'scratch'").SingleAsync(), Is.Zero);
        Assert.That(await db.Sql<long>($"select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()").SingleAsync(), Is.Zero);
    }

    [Test]
    public async Task A_transaction_keeps_what_was_set_until_it_ends()
    {
        var db = Db;
        await db.TransactionAsync(async () =>
        {
            await db.ExecuteAsync($"set statement_timeout = 12345");
            Assert.That(await db.Sql<string>($"select current_setting('statement_timeout')").SingleAsync(), Is.EqualTo("12345ms"));
        });
        Assert.That(db.Sql<string>($"select current_setting('statement_timeout')").Single(), Is.EqualTo("0"));
    }

    [Test]
    public async Task SQL_of_a_batch_leaves_nothing_either()
    {
        var db = Db;
        var batch = db.Batch();
        var set = batch.Add(db.Sql<string>($"select set_config('app.tenant', 'seven', false)"));
        batch.Add(db.Sql<int>($"select 1"));
        await batch.RunAsync();
        Assert.That(set.Value.Single(), Is.EqualTo("seven"));
        Assert.That(await db.Sql<string?>($"select current_setting('app.tenant', true)").SingleAsync(), Is.Null.Or.Empty);
    }

    [TestCase("", true)]
    [TestCase(";No Reset On Close=false", false)]
    [TestCase(";NoResetOnClose=true", false)]
    public void The_driver_resets_no_session_unless_it_is_asked_to(string setting, bool isResetByOxen)
    {
        var target = PostgreSqlTarget.Of("Host=localhost;Database=x" + setting);
        Assert.That(target.IsResetByOxen, Is.EqualTo(isResetByOxen));
        Assert.That(new NpgsqlConnectionStringBuilder(target.Source.ConnectionString).NoResetOnClose, Is.EqualTo(!setting.EndsWith("false", StringComparison.Ordinal)));
        target.Source.Dispose();
    }

    private static Task<int> ProcessAsync(OxenDb db) => db.Sql<int>($"select pg_backend_pid()").SingleAsync();

    private sealed class EmptyDb(OxenOptions options) : OxenDb(options);
}
