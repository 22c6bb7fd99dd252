namespace Oxen.Conformance;

/// <summary>Migrations go up, down and to a version; the history tells what happened.</summary>
public sealed class UpDownTests(TestDatabase kind) : MigrationTests(kind)
{
    [Test]
    public async Task Up_applies_what_is_pending_and_down_undoes_it()
    {
        var (a, b, c) = AddThree();
        Assert.That(await UpAsync(), Is.EqualTo(new[] { a, b, c }));
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That(await UpAsync(), Is.Empty);

        var down = await Migrator().DownAsync(2);
        Assert.That(down.Steps.Select(step => (step.Migration, step.Direction)), Is.EqualTo(new[] { (c, MigrationDirection.Down), (b, MigrationDirection.Down) }));
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "a" }));
        Assert.That(await UpAsync(), Is.EqualTo(new[] { b, c }));
    }

    [Test]
    public async Task To_goes_both_ways_and_redo_ends_where_it_began()
    {
        var (a, b, c) = AddThree();
        await Migrator().ToAsync("b");
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "a", "b" }));
        await Migrator().ToAsync(c);
        await Migrator().ToAsync(a[..14]);
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "a" }));

        Folder.Add(1, "a", "CREATE TABLE a (id integer, more integer)", "DROP TABLE a");
        var redo = await Migrator().RedoAsync();
        Assert.That(redo.Steps.Select(step => step.Migration), Is.EqualTo(new[] { a, a }));
        Assert.That((await Db.ReadAsync()).Tables.Single(table => table.Name == "a").Columns, Has.Count.EqualTo(2));

        await Migrator().ToAsync("0");
        Assert.That(await TablesAsync(), Is.Empty);
        Assert.That(Refused(() => Migrator().ToAsync("nothing"), "OXEN6018").Message, Does.Contain(b));
    }

    [Test]
    public async Task Status_tells_who_applied_what_and_what_is_left()
    {
        var (a, b, _) = AddThree();
        Assert.That((await Migrator().StatusAsync()).Pending, Has.Count.EqualTo(3));
        await Migrator().ToAsync(a);

        var status = await Migrator().StatusAsync();
        Assert.That(status.IsUpToDate, Is.False);
        Assert.That(status.Migrations.Select(entry => entry.State), Is.EqualTo(new[] { MigrationState.Applied, MigrationState.Pending, MigrationState.Pending }));
        Assert.That(status.Migrations[0], Has.Property("Author").EqualTo("ann").And.Property("IsReversible").True);
        Assert.That(status.Migrations[0].AppliedAt, Is.EqualTo(DateTime.UtcNow).Within(1).Minutes);
        Assert.That(status.Pending[0].Id, Is.EqualTo(b));
    }

    [Test]
    public async Task A_dry_run_tells_the_statements_and_changes_nothing()
    {
        AddThree();
        var run = await Migrator(options => options with { IsDryRun = true }).UpAsync();
        Assert.That(run.IsDryRun);
        Assert.That(run.Steps.Select(step => step.Statements.Count), Is.EqualTo(new[] { 2, 1, 1 }));
        Assert.That((await Db.ReadAsync()).Tables, Is.Empty);
    }

    [Test]
    public async Task Progress_is_told_before_each_statement()
    {
        AddThree();
        var told = new List<string>();
        await Migrator(options => options with { Progress = one => told.Add($"{one.Migration[15..]} {one.Number}/{one.Count}") }).UpAsync();
        Assert.That(told, Is.EqualTo(new[] { "a 1/2", "a 2/2", "b 1/1", "c 1/1" }));
    }

    [Test]
    public async Task Files_and_classes_are_one_order_and_code_works_in_the_transaction()
    {
        Folder.Add(1, "first", "CREATE TABLE first (id integer)", "DROP TABLE first");
        Folder.Add(9, "last", "CREATE TABLE last (id integer)", "DROP TABLE last");
        var migrator = Migrator(options => options with { Assemblies = [typeof(UpDownTests).Assembly] });
        var run = await migrator.UpAsync();
        Assert.That(run.Steps.Select(step => step.Migration[15..]), Is.EqualTo(new[] { "first", "make_entries", "last" }));
        Assert.That((await Db.Entries.SingleAsync()).Text, Is.EqualTo("made"));
        Assert.That((await migrator.ToAsync("0")).Steps, Has.Count.EqualTo(3));
        Assert.That(await TablesAsync(), Is.Empty);
    }

    [Test]
    public async Task Without_a_down_part_it_cant_be_undone()
    {
        var id = Folder.Add(1, "a", "CREATE TABLE a (id integer)");
        Folder.Add(2, "b", "CREATE TABLE b (id integer)", "DROP TABLE b");
        await UpAsync();
        var error = Refused(() => Migrator().DownAsync(2), "OXEN6017");
        Assert.That(error.Migration, Is.EqualTo(id));
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public async Task Seeds_run_after_the_migrations_when_they_are_new_or_changed()
    {
        Folder.Add(1, "a", "CREATE TABLE a (id integer PRIMARY KEY)", "DROP TABLE a");
        Folder.Write("rows.seed.sql", "DELETE FROM a; INSERT INTO a VALUES (1);");
        Assert.That(await UpAsync(), Has.Count.EqualTo(2));
        Assert.That(await UpAsync(), Is.Empty);

        Folder.Write("rows.seed.sql", "DELETE FROM a; INSERT INTO a VALUES (1); INSERT INTO a VALUES (2);");
        Assert.That(await UpAsync(), Is.EqualTo(new[] { "rows" }));
        Assert.That(await Db.Sql<long>($"select count(*) from a").SingleAsync(), Is.EqualTo(2));
        Assert.That((await Migrator().StatusAsync()).Migrations[^1], Has.Property("Kind").EqualTo(MigrationKind.Seed));
    }

    [Test]
    public async Task The_seed_of_the_options_runs_each_time_in_a_transaction()
    {
        Folder.Add(1, "a", "CREATE TABLE a (id integer)");
        var migrator = Migrator(options => options with { Seed = async (db, ct) => await db.ExecuteAsync($"insert into a values (1)", ct) });
        await migrator.UpAsync();
        await migrator.UpAsync();
        Assert.ThrowsAsync<MigrationException>(() => Migrator(options => options with
        {
            Seed = async (db, ct) =>
            {
                await db.ExecuteAsync($"insert into a values (1)", ct);
                throw new InvalidOperationException("no");
            },
        }).UpAsync());
        Assert.That(await Db.Sql<long>($"select count(*) from a").SingleAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task A_baseline_is_recorded_and_not_run()
    {
        var (a, b, c) = AddThree();
        await Db.ExecuteAsync($"create table a (id integer)");
        await Migrator().BaselineAsync("a");
        Assert.That((await Migrator().StatusAsync()).Migrations[0].State, Is.EqualTo(MigrationState.Baseline));
        Assert.That(await UpAsync(), Is.EqualTo(new[] { b, c }));
        Refused(() => Migrator().BaselineAsync(), "OXEN6019");
        Assert.That(Refused(() => Migrator().ToAsync("0"), "OXEN6017").Migration, Is.EqualTo(a));
    }

    private async Task<List<string>> UpAsync() => [.. (await Migrator().UpAsync()).Steps.Select(step => step.Migration)];

    private (string A, string B, string C) AddThree() => (
        Folder.Add(1, "a", "CREATE TABLE a (id integer); CREATE INDEX ix_a ON a (id);", "DROP TABLE a;"),
        Folder.Add(2, "b", "CREATE TABLE b (id integer);", "DROP TABLE b;"),
        Folder.Add(3, "c", "CREATE TABLE c (id integer);", "DROP TABLE c;"));
}

[Migration("20260101000005_make_entries")]
public sealed class MakeEntries : Migration
{
    public override void Up(MigrationBuilder up) => up
        .Sql("CREATE TABLE entries (id integer PRIMARY KEY, text varchar(100) NOT NULL)")
        .Run(async (db, ct) => await db.ExecuteAsync($"insert into entries (id, text) values (1, {"made"})", ct));

    public override void Down(MigrationBuilder down) => down.Sql("DROP TABLE entries");
}
