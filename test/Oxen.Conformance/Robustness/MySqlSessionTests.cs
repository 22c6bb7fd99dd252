namespace Oxen.Conformance;

/// <summary>What SQL of the application leaves on a connection of MySQL or MariaDB, the next user doesn't find.</summary>
[TestFixtureSource(nameof(Databases))]
public sealed class MySqlSessionTests(TestDatabase database)
{
    private EmptyDatabase? _database;

    /// <summary>MySQL and MariaDB, where the suites run on them.</summary>
    public static IEnumerable<TestDatabase> Databases { get; } = TestDatabase.All.Where(database => database.Dialect == "mysql");

    private AnyDb Db { get; set; } = null!;

    [SetUp]
    public void CreateDatabase()
    {
        database.Require();
        _database = database.Create();
        Db = new AnyDb(_database.Options);
    }

    [TearDown]
    public async Task RemoveDatabaseAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [Test]
    public async Task Settings_end_with_the_command_that_made_them()
    {
        var mode = await Db.Sql<string>($"select @@session.sql_mode").SingleAsync();
        await Db.ExecuteAsync($"set session sql_mode = '', session time_zone = '+09:00', session foreign_key_checks = 0, session sql_select_limit = 1");
        Assert.That(await Db.Sql<string>($"select @@session.sql_mode").SingleAsync(), Is.EqualTo(mode));
        Assert.That(await Db.Sql<string>($"select @@session.time_zone").SingleAsync(), Is.EqualTo("+00:00"));
        Assert.That(await Db.Sql<int>($"select @@session.foreign_key_checks").SingleAsync(), Is.EqualTo(1));
        Assert.That(Db.Sql<int>($"select 1 union all select 2").Count(), Is.EqualTo(2));
        await Db.ExecuteAsync($"set session transaction read only");
        await Db.ExecuteAsync($"set session auto_increment_increment = 7, session default_week_format = 3, session innodb_lock_wait_timeout = 1");
        await Db.ExecuteAsync($"create table numbers (id int auto_increment primary key)");
        await Db.ExecuteAsync($"insert into numbers values (null), (null)");
        Assert.That(await Db.Sql<int>($"select max(id) from numbers").SingleAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task Queries_and_writes_keep_their_connection()
    {
        await Db.ExecuteAsync($"create table kept (id int)");
        var session = await SessionAsync();
        await Db.ExecuteAsync($"insert into kept values (1);");
        Assert.That(await Db.Sql<int>($"select id from kept").SingleAsync(), Is.EqualTo(1));
        await Db.Sql<int>($"select get_lock('kept', 0)").SingleAsync();
        Assert.That(await Db.Sql<int>($"select is_free_lock('kept')").SingleAsync(), Is.EqualTo(1), "what it locked is free");
        Assert.That(await SessionAsync(), Is.EqualTo(session));
        await Db.ExecuteAsync($"start transaction");
        Assert.That(await SessionAsync(), Is.Not.EqualTo(session));
    }

    [Test]
    public async Task The_database_is_the_one_that_was_named()
    {
        var name = await Db.Sql<string>($"select database()").SingleAsync();
        await Db.ExecuteAsync($"use information_schema");
        Assert.That(await Db.Sql<string>($"select database()").SingleAsync(), Is.EqualTo(name));
    }

    [Test]
    public async Task Transactions_and_locks_of_a_lent_connection_end_with_it()
    {
        await Db.ExecuteAsync($"create table scratch (id int)");
        await using (var lease = await Db.OpenConnectionAsync())
        {
            await using var command = lease.Connection.CreateCommand();
            command.CommandText = "set autocommit = 0; insert into scratch values (1); do get_lock('seven', 0)";
            await command.ExecuteNonQueryAsync();
        }

        Assert.That(await Db.Sql<long>($"select count(*) from scratch").SingleAsync(), Is.Zero);
        Assert.That(await Db.Sql<int>($"select get_lock('seven', 10)").SingleAsync(), Is.EqualTo(1), "the server ends a session that was closed in its own time");
        await Db.ExecuteAsync($"insert into scratch values (2)");
        Assert.That(await Db.Sql<long>($"select count(*) from scratch").SingleAsync(), Is.EqualTo(1));
    }

    private Task<long> SessionAsync() => Db.Sql<long>($"select cast(connection_id() as signed)").SingleAsync();

    private sealed class AnyDb(OxenOptions options) : OxenDb(options);
}
