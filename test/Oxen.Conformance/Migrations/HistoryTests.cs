namespace Oxen.Conformance;

/// <summary>What the history says is what counts: changed, missing and late files, drift, statements that fail.</summary>
public sealed class HistoryTests(TestDatabase kind) : MigrationTests(kind)
{
    [Test]
    public async Task A_changed_file_is_refused_by_name_and_new_line_endings_arent()
    {
        var id = Folder.Add(1, "a", "CREATE TABLE a (id integer);", "DROP TABLE a;");
        await Migrator().UpAsync();
        Folder.Write(id + ".sql", Folder.Read(id + ".sql").ReplaceLineEndings("\r\n"));
        Assert.That((await Migrator().UpAsync()).Steps, Is.Empty);

        Folder.Write(id + ".sql", Folder.Read(id + ".sql") + " ");
        Folder.Add(2, "b", "CREATE TABLE b (id integer)");
        var error = Refused(() => Migrator().UpAsync(), "OXEN6012");
        Assert.That(error.Migration, Is.EqualTo(id));
        Assert.That(error.Message, Does.Contain(id).And.Contain("ann"));
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "a" }));
        Assert.That((await Migrator().StatusAsync()).Migrations[0].IsChanged);
    }

    [Test]
    public async Task A_missing_file_is_reported_and_stops_nothing_but_its_down()
    {
        var id = Folder.Add(1, "a", "CREATE TABLE a (id integer)", "DROP TABLE a");
        await Migrator().UpAsync();
        Folder.Remove(id + ".sql");
        Folder.Add(2, "b", "CREATE TABLE b (id integer)", "DROP TABLE b");
        await Migrator().UpAsync();
        var status = await Migrator().StatusAsync();
        Assert.That(status.Migrations[0].Kind, Is.EqualTo(MigrationKind.Missing));
        Assert.That(status.Problems.Select(problem => (problem.Code, problem.Migration)), Is.EqualTo(new[] { ("OXEN6018", id) }));
        Assert.That((await Migrator().VerifyAsync()).IsClean, Is.False);
        Refused(() => Migrator().DownAsync(2), "OXEN6017");
    }

    [Test]
    public async Task A_migration_older_than_the_newest_applied_is_applied_and_reported_or_refused()
    {
        Folder.Add(3, "c", "CREATE TABLE c (id integer)", "DROP TABLE c");
        await Migrator().UpAsync();
        var late = Folder.Add(2, "b", "CREATE TABLE b (id integer)", "DROP TABLE b");
        Assert.That(Refused(() => Migrator(options => options with { RefuseGaps = true }).UpAsync(), "OXEN6013").Migration, Is.EqualTo(late));

        var run = await Migrator().UpAsync();
        Assert.That(run.Steps.Single().Migration, Is.EqualTo(late));
        Assert.That(run.Warnings.Select(warning => (warning.Code, warning.Migration)), Is.EqualTo(new[] { ("OXEN6013", late) }));
        Assert.That((await Migrator().VerifyAsync()).IsClean);
    }

    [Test]
    public async Task Two_branches_with_one_moment_go_together()
    {
        Folder.Add(1, "ours", "CREATE TABLE ours (id integer)", "DROP TABLE ours");
        await Migrator().UpAsync();
        Folder.Add(1, "theirs", "CREATE TABLE theirs (id integer)", "DROP TABLE theirs");
        await Migrator().UpAsync();
        Assert.That((await Migrator().StatusAsync()).IsUpToDate);
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "ours", "theirs" }));
    }

    [Test]
    public async Task Drift_is_what_the_database_has_and_the_last_migration_didnt_leave()
    {
        Folder.Add(1, "a", "CREATE TABLE a (id integer, text varchar(10))", "DROP TABLE a");
        await Migrator().UpAsync();
        Assert.That((await Migrator().VerifyAsync()).Drift, Is.Empty);

        await Db.ExecuteAsync($"create table stray (id integer)");
        await Db.ExecuteAsync($"alter table a add column more integer");
        var report = await Migrator().VerifyAsync();
        Assert.That(report.IsClean, Is.False);
        Assert.That(report.Drift, Is.EqualTo(new[] { "table stray is new", "table a: column more is new" }));

        await Db.ExecuteAsync($"drop table stray");
        Folder.Add(2, "b", "ALTER TABLE a DROP COLUMN more", "ALTER TABLE a ADD COLUMN more integer");
        await Migrator().UpAsync();
        Assert.That((await Migrator().VerifyAsync()).Drift, Is.Empty);
        await Migrator().DownAsync();
        Assert.That((await Migrator().VerifyAsync()).Drift, Is.Empty, "Undoing one records the schema too.");
    }

    [Test]
    public async Task A_statement_that_fails_says_where_and_what_to_do()
    {
        Folder.Add(1, "a", "CREATE TABLE a (id integer)", "DROP TABLE a");
        var id = Folder.Add(2, "b", "CREATE TABLE b (id integer);\nINSERT INTO b VALUES (1);\n\nCREATE TABLE a (id integer);\nCREATE TABLE c (id integer);", "DROP TABLE c; DROP TABLE b;");
        var error = Refused(() => Migrator().UpAsync(), "OXEN6011");
        Assert.That(error.Migration, Is.EqualTo(id));
        Assert.That(error.Statement, Is.EqualTo("CREATE TABLE a (id integer)"));
        Assert.That(error.Message, Does.Contain("line 5").And.Contain("statement 3 of 4").And.Contain("run again"));

        var status = await Migrator().StatusAsync();
        Assert.That(status.Migrations[1].State, Is.EqualTo(HasTransactionalDdl ? MigrationState.Pending : MigrationState.HalfApplied));
        Assert.That(await TablesAsync(), Is.EqualTo(HasTransactionalDdl ? new[] { "a" } : ["a", "b"]));

        Folder.Add(2, "b", "CREATE TABLE b (id integer);\nINSERT INTO b VALUES (1);\n\nCREATE TABLE d (id integer);\nCREATE TABLE c (id integer);", "DROP TABLE d; DROP TABLE c; DROP TABLE b;");
        await Migrator().UpAsync();
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "a", "b", "c", "d" }));
        Assert.That(await Db.Sql<long>($"select count(*) from b").SingleAsync(), Is.EqualTo(1));
        Assert.That((await Migrator().VerifyAsync()).IsClean);
    }

    [Test]
    public async Task Without_a_transaction_each_statement_is_recorded_and_the_next_run_goes_on()
    {
        const string Begin = "-- oxen:no-transaction\nCREATE TABLE a (id integer); INSERT INTO a VALUES (1);\n";
        var id = Folder.Add(1, "a", Begin + "INSERT INTO nowhere VALUES (1); CREATE TABLE b (id integer);", "-- oxen:no-transaction\nDROP TABLE a; DROP TABLE c;");
        var error = Refused(() => Migrator().UpAsync(), "OXEN6011");
        Assert.That(error.Message, Does.Contain("2 statements were carried out"));
        Refused(() => Migrator().DownAsync(), "OXEN6015");
        var status = await Migrator().StatusAsync();
        Assert.That(status.Migrations[0].Note, Does.StartWith("Statement 3 of 4"));
        Assert.That(status.Problems.Single().Code, Is.EqualTo("OXEN6015"));

        // What was done must stay what it was.
        Folder.Add(1, "a", "-- oxen:no-transaction\nCREATE TABLE other (id integer); INSERT INTO a VALUES (1); CREATE TABLE b (id integer);", "DROP TABLE b; DROP TABLE a;");
        Refused(() => Migrator().UpAsync(), "OXEN6015");

        Folder.Add(1, "a", Begin + "CREATE TABLE b (id integer);", "-- oxen:no-transaction\nDROP TABLE a; DROP TABLE c;");
        await Migrator().UpAsync();
        Assert.That(await Db.Sql<long>($"select count(*) from a").SingleAsync(), Is.EqualTo(1));

        // Undone halfway: up doesn't guess, down goes on once somebody has helped.
        Refused(() => Migrator().DownAsync(), "OXEN6011");
        Refused(() => Migrator().UpAsync(), "OXEN6015");
        await Db.ExecuteAsync($"create table c (id integer)");
        await Migrator().DownAsync();
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "b" }));
        Assert.That((await Migrator().StatusAsync()).Pending.Single().Id, Is.EqualTo(id));
    }

    [Test]
    public async Task What_was_begun_and_not_recorded_is_told_by_the_schema()
    {
        Folder.Add(1, "a", "-- oxen:no-transaction\nCREATE TABLE a (id integer); CREATE TABLE b (id integer); CREATE TABLE c (id integer);");

        // As a runner leaves it that was killed after the statement and before its record.
        var killed = Migrator(options => options with { Progress = progress => _ = progress.Number == 2 ? throw new TimeoutException() : 0 });
        Assert.That(() => killed.UpAsync(), Throws.InstanceOf<TimeoutException>());
        await Db.ExecuteAsync($"create table b (id integer)");
        var run = await Migrator().UpAsync();
        Assert.That(run.Warnings.Single().Message, Does.Contain("CREATE TABLE b"));
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "a", "b", "c" }));
    }

    [Test]
    public async Task What_was_settled_by_hand_can_be_said()
    {
        var id = Folder.Add(1, "a", "-- oxen:no-transaction\nCREATE TABLE a (id integer); INSERT INTO nowhere VALUES (1); CREATE TABLE b (id integer);", "DROP TABLE a");
        Refused(() => Migrator().UpAsync(), "OXEN6011");
        await Migrator().ResolveAsync(id, MigrationResolution.StatementDone);
        await Migrator().UpAsync();
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "a", "b" }));
        Refused(() => Migrator().ResolveAsync(id, MigrationResolution.Applied), "OXEN6019");
    }

    [Test]
    public async Task A_statement_that_ends_the_transaction_is_refused_before_any_is_run()
    {
        Folder.Add(1, "a", "CREATE TABLE a (id integer)");
        Folder.Add(2, "b", "CREATE TABLE b (id integer);\nCOMMIT;");
        Assert.That(Refused(() => Migrator().UpAsync(), "OXEN6019").Message, Does.Contain("line 3"));
        Assert.That(await TablesAsync(), Is.Empty);
    }

    [TestCase("SELECT 1", "is missing")]
    [TestCase("SELECT 1; -- a\n-- oxen:up\nSELECT 1", "before")]
    [TestCase("-- oxen:up\n-- oxen:up\nSELECT 1", "comes once")]
    [TestCase("-- oxen:up\n-- oxen:sideways", "sideways")]
    public void A_file_that_cant_be_read_says_why(string text, string why)
    {
        Folder.Write("20260101000001_a.sql", text);
        Assert.That(Refused(() => Migrator().UpAsync(), "OXEN6016").Message, Does.Contain(why));
    }

    [Test]
    public async Task Rows_that_break_a_foreign_key_undo_a_migration_that_left_them_unchecked()
    {
        Folder.Add(1, "a", "CREATE TABLE a (id integer PRIMARY KEY); CREATE TABLE b (id integer PRIMARY KEY, a_id integer, FOREIGN KEY (a_id) REFERENCES a (id)); INSERT INTO a VALUES (1); INSERT INTO b VALUES (1, 1);");
        await Migrator().UpAsync();
        Folder.Add(2, "bad", "-- oxen:foreign-keys-unchecked\nDELETE FROM a;");
        Refused(() => Migrator().UpAsync(), "OXEN6011");
        Folder.Remove("20260101000002_bad.sql");

        Folder.Add(2, "good", "-- oxen:foreign-keys-unchecked\nDELETE FROM b; DELETE FROM a;");
        await Migrator().UpAsync();
        Assert.That(() => Db.ExecuteAsync($"insert into b values (1, 5)"), Throws.InstanceOf<ForeignKeyViolationException>());
    }
}
