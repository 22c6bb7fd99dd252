using Microsoft.Data.Sqlite;

namespace Oxen.Sqlite;

/// <summary>What SQLite's errors are taken for.</summary>
public class ErrorTests
{
    private SqliteProbe _probe = null!;

    [SetUp]
    public void Open()
    {
        _probe = new SqliteProbe();
        _probe.Execute("""
            CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, age INTEGER CONSTRAINT grown_up CHECK (age >= 18), name TEXT);
            CREATE TABLE posts (user_id INTEGER NOT NULL REFERENCES users (id), number INTEGER, PRIMARY KEY (user_id, number)) WITHOUT ROWID;
            CREATE UNIQUE INDEX ix_lower ON users (lower(name));
            CREATE TABLE "odd, table" ("a b" INTEGER UNIQUE, "c, d" INTEGER, UNIQUE ("a b", "c, d"));
            INSERT INTO users VALUES (1, 'a@x', 20, 'Ann');
            INSERT INTO posts VALUES (1, 1);
            INSERT INTO "odd, table" VALUES (1, 1);
            """);
    }

    [TearDown]
    public void Close() => _probe.Dispose();

    [TestCase("INSERT INTO users (email) VALUES ('a@x')", "users", "email")]
    [TestCase("INSERT INTO users VALUES (1, 'b@x', 20, 'Bob')", "users", "id")]
    [TestCase("INSERT INTO posts VALUES (1, 1)", "posts", "user_id,number")]
    [TestCase("INSERT INTO \"odd, table\" VALUES (1, 2)", "odd, table", "a b")]
    public void A_duplicate_names_table_and_columns(string sql, string table, string columns)
    {
        var error = Fail(sql);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(error.Kind, Is.EqualTo(DatabaseErrorKind.UniqueViolation));
        Assert.That(error.Table, Is.EqualTo(table));
        Assert.That(string.Join(',', error.Columns), Is.EqualTo(columns));
        Assert.That(error.IsTransient, Is.False);
    }

    [Test]
    public void A_duplicate_in_an_index_on_an_expression_names_the_index()
    {
        var error = Fail("INSERT INTO users (email, name) VALUES ('b@x', 'ANN')");
        Assert.That((error.Kind, error.Constraint), Is.EqualTo((DatabaseErrorKind.UniqueViolation, "ix_lower")));
    }

    [Test]
    public void A_missing_value_names_table_and_column()
    {
        var error = Fail("INSERT INTO users (name) VALUES ('x')");
        Assert.That((error.Kind, error.Table, error.Columns[0]), Is.EqualTo((DatabaseErrorKind.NotNullViolation, "users", "email")));
    }

    [Test]
    public void A_failed_check_names_the_constraint()
    {
        var error = Fail("INSERT INTO users (email, age) VALUES ('b@x', 3)");
        Assert.That((error.Kind, error.Constraint), Is.EqualTo((DatabaseErrorKind.CheckViolation, "grown_up")));
    }

    [Test]
    public void A_foreign_key_is_known_at_the_statement_and_at_the_commit()
    {
        Assert.That(Fail("INSERT INTO posts VALUES (9, 1)").Kind, Is.EqualTo(DatabaseErrorKind.ForeignKeyViolation));
        Assert.That(Fail("BEGIN; PRAGMA defer_foreign_keys = ON; INSERT INTO posts VALUES (9, 1); COMMIT").Kind, Is.EqualTo(DatabaseErrorKind.ForeignKeyViolation));
    }

    [Test]
    public void A_lock_of_another_process_is_busy_and_worth_trying_again()
    {
        var file = Path.Combine(Path.GetTempPath(), $"oxen-{Guid.NewGuid():N}.db");
        try
        {
            using var first = new SqliteTarget($"Data Source={file}", null).Open();
            using var second = new SqliteTarget($"Data Source={file};Default Timeout=1", null).Open();
            using var holder = first.CreateCommand();
            holder.CommandText = "BEGIN IMMEDIATE";
            holder.ExecuteNonQuery();
            using var waiter = second.CreateCommand();
            waiter.CommandText = "PRAGMA busy_timeout = 1";
            waiter.ExecuteNonQuery();
            waiter.CommandText = "CREATE TABLE t (x)";
            var error = Classify(() => waiter.ExecuteNonQuery());
            Assert.That((error.Kind, error.IsTransient), Is.EqualTo((DatabaseErrorKind.Busy, true)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Test]
    public async Task A_stopped_command_was_cancelled()
    {
        using var command = _probe.Connection.CreateCommand();
        command.CommandText = "WITH RECURSIVE r (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) SELECT count(*) FROM r";
        var running = Task.Run(() => Classify(() => command.ExecuteScalar()));
        while (!running.IsCompleted)
        {
            await Task.Delay(10);
            SqliteTarget.Stop(command);
        }

        Assert.That((await running).Kind, Is.EqualTo(DatabaseErrorKind.Cancelled));
    }

    [TestCase("SELECT * FROM nowhere", DatabaseErrorKind.UnknownTable)]
    [TestCase("SELECT absent FROM users", DatabaseErrorKind.UnknownColumn)]
    [TestCase("INSERT INTO users (absent) VALUES (1)", DatabaseErrorKind.UnknownColumn)]
    [TestCase("UPDATE users SET absent = 1", DatabaseErrorKind.UnknownColumn)]
    public void A_name_the_database_lacks_is_known(string sql, object kind) => Assert.That(Fail(sql).Kind, Is.EqualTo(kind));

    [TestCase("SELEC 1")]
    [TestCase("SELECT oxen_decimal_add('x', '1')")]
    public void Other_errors_mean_nothing_special(string sql)
    {
        var thrown = Assert.Throws<SqliteException>(() => _probe.Execute(sql))!;
        Assert.That(_probe.Dialect.Classify(thrown), Is.Null);
    }

    [TestCase("SELECT oxen_parse_integer('secret')")]
    [TestCase("SELECT oxen_ticks('secret')")]
    [TestCase("SELECT oxen_decimal_sum('secret')")]
    [TestCase("SELECT oxen_datetime(-123456789)")]
    [TestCase("SELECT oxen_decimal_multiply('79228162514264337593543950335', '123456789')")]
    public void An_error_in_a_function_names_the_function_and_no_value(string sql)
    {
        var thrown = Assert.Throws<SqliteException>(() => _probe.Execute(sql))!;
        Assert.That(thrown.Message, Does.Contain("oxen_").And.Not.Contain("secret").And.Not.Contain("123456789"));
    }

    private DatabaseError Fail(string sql) => Classify(() => _probe.Execute(sql));

    private DatabaseError Classify(Action action) => _probe.Dialect.Classify(Assert.Throws<SqliteException>(() => action())!)!;
}
