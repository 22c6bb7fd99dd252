using System.ComponentModel.DataAnnotations;

namespace Oxen.Conformance;

/// <summary>Migrations are written from the difference between the model and the database, and scripts from migrations.</summary>
public sealed class WrittenMigrationTests(TestDatabase kind) : MigrationTests(kind)
{
    [Test]
    public async Task A_changed_model_is_an_applied_migration_in_two_calls()
    {
        var added = await Migrator().AddAsync("AddEntries");
        Assert.That(added.Id, Does.Match("^[0-9]{14}_add_entries$"));
        Assert.That(File.ReadAllText(added.File!), Is.EqualTo(added.Text));
        await Migrator().UpAsync();
        await Db.Entries.InsertAsync(new Entry { Text = "first" });
        Assert.That((await Migrator().AddAsync("nothing")).File, Is.Null, "The model is what the database has.");

        // The same database with another model.
        var grown = new GrownDb(Options);
        var migrator = new Migrator(grown, Folder.Options);
        var grow = await migrator.AddAsync("grow");
        Assert.That(grow.Text, Does.Contain("-- oxen:down"));
        await migrator.UpAsync();
        Assert.That((await migrator.AddAsync("nothing")).Text, Is.Null);
        var entry = await grown.Entries.SingleAsync();
        Assert.That((entry.Text, entry.Place), Is.EqualTo(("first", (string?)null)));
        await grown.Scribes.InsertAsync(new Scribe { Name = "Ann" });
        Assert.That((await migrator.VerifyAsync()).IsClean);

        await migrator.DownAsync();
        Folder.Remove(Path.GetFileName(grow.File!));
        Assert.That((await Migrator().AddAsync("nothing")).Text, Is.Null, "Undone, it is what the first model asks for.");
        Assert.That((await Db.Entries.SingleAsync()).Text, Is.EqualTo("first"));
        await Migrator().ToAsync("0");
        Assert.That(await TablesAsync(), Is.Empty);
    }

    [Test]
    public async Task What_loses_rows_is_marked_in_the_file()
    {
        await new Migrator(new GrownDb(Options), Folder.Options).AddAsync("grown");
        await new Migrator(new GrownDb(Options), Folder.Options).UpAsync();
        var added = await Migrator().AddAsync("shrink");
        Assert.That(added.Text, Does.Contain("-- oxen:loses the column entries.place and its values"));
        Assert.That(added.Text, Does.Not.Contain("DROP TABLE scribes"), "The model doesn't know the table.");
        Assert.That(added.Warnings.Select(warning => warning.Code).Distinct(), Is.SubsetOf(new[] { "data-loss", "drop-column", "drop-index", "drop-constraint" }).And.Contain("data-loss"));
        Assert.That((await Migrator().LintAsync()).Where(problem => problem.Migration == added.Id).Select(problem => problem.Message), Has.Some.Contains("entries.place"));
    }

    [Test]
    public async Task A_database_without_migrations_becomes_the_first_of_them()
    {
        await Db.Schema.SyncAsync();
        await Db.Entries.InsertAsync(new Entry { Text = "kept" });
        var first = (await Migrator().BaselineAsync()).Steps.Single().Migration;
        Assert.That(Folder.Read(first + ".sql"), Does.Contain("CREATE TABLE"));
        Assert.That((await Migrator().StatusAsync()).IsUpToDate);
        Assert.That((await Migrator().AddAsync("nothing")).Text, Is.Null);
        Assert.That((await Db.Entries.SingleAsync()).Text, Is.EqualTo("kept"));

        // Another database begins at the same place.
        await using var other = Kind.Create();
        var migrator = new Migrator(new LedgerDb(other.Options), Folder.Options);
        await migrator.UpAsync();
        Assert.That((await migrator.AddAsync("nothing")).Text, Is.Null);
    }

    [Test]
    public async Task Nothing_is_written_while_a_migration_is_pending()
    {
        Folder.Add(1, "a", "CREATE TABLE a (id integer)");
        Refused(() => Migrator().AddAsync("b"), "OXEN6019");
        var empty = await Migrator(options => options with { IsDryRun = true }).AddAsync("by hand", isEmpty: true);
        Assert.That(empty.File, Is.Null);
        Assert.That(empty.Text, Is.EqualTo("-- oxen:up\n\n-- oxen:down\n"));
    }

    [Test]
    public async Task A_script_does_what_the_runner_does()
    {
        Folder.Add(1, "a", "CREATE TABLE a (id integer); INSERT INTO a VALUES (1);", "DROP TABLE a;");
        Folder.Add(2, "b", "CREATE TABLE b (id integer); INSERT INTO b VALUES (1);", "DROP TABLE b;");
        await ExecuteAsync(await Migrator().ScriptAsync());
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "a", "b" }));
        Assert.That((await Migrator().StatusAsync()).IsUpToDate);
        await ExecuteAsync(await Migrator().ScriptAsync(from: "b", to: "a"));
        Assert.That((await Migrator().StatusAsync()).Pending.Single().Id, Does.EndWith("b"));
        await Migrator().UpAsync();
        Assert.That((await Migrator().VerifyAsync()).IsClean);
    }

    [Test]
    public async Task What_a_script_applies_is_last_though_seeds_came_between()
    {
        Folder.Add(1, "a", "CREATE TABLE a (id integer);", "DROP TABLE a;");
        Folder.Write("one.seed.sql", "INSERT INTO a VALUES (1);");
        Folder.Write("two.seed.sql", "INSERT INTO a VALUES (2);");
        await Migrator().UpAsync();
        Folder.Add(2, "b", "CREATE TABLE b (id integer);", "DROP TABLE b;");
        await Migrator().UpAsync();
        Folder.Add(3, "c", "CREATE TABLE c (id integer);", "DROP TABLE c;");
        await ExecuteAsync(await Migrator().ScriptAsync(from: "b"));
        Assert.That((await Migrator().VerifyAsync()).IsClean);
        await Migrator().DownAsync();
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public async Task An_idempotent_script_can_run_twice_or_is_refused()
    {
        Folder.Add(1, "a", "CREATE TABLE a (id integer); INSERT INTO a VALUES (1);", "DROP TABLE a;");
        Folder.Add(2, "b", "CREATE TABLE b (text varchar(20)); INSERT INTO b VALUES ('it''s; $oxen$');", "DROP TABLE b;");
        await Migrator().ToAsync("a");
        if (Db.Session.Engine.Dialect.Migrations.If is null)
        {
            Assert.That(Kind.Dialect, Is.EqualTo("sqlite"));
            Refused(() => Migrator().ScriptAsync(isIdempotent: true), "OXEN6019");
        }
        else
        {
            var script = await Migrator().ScriptAsync(isIdempotent: true);
            await ExecuteAsync(script);
            await ExecuteAsync(script);
            Assert.That(await Db.Sql<string>($"select text from b").ToListAsync(), Is.EqualTo(new[] { "it's; $oxen$" }));
            Assert.That(await Db.Sql<long>($"select count(*) from a").SingleAsync(), Is.EqualTo(1));
            Assert.That((await Migrator().StatusAsync()).IsUpToDate);
            Assert.That((await Migrator().VerifyAsync()).IsClean, "What a script made is no drift.");
        }
    }

    private async Task ExecuteAsync(string script)
    {
        await using var lease = await Db.OpenConnectionAsync();
        foreach (var statement in Oxen.Migrations.ScriptSplitter.Split(script, Db.Session.Engine.Dialect.Migrations.Script))
        {
            await using var command = lease.Connection.CreateCommand();
            command.CommandText = statement.Text;
            await command.ExecuteNonQueryAsync();
        }
    }
}

/// <summary>The context of <see cref="LedgerDb"/> a few weeks later.</summary>
public sealed class GrownDb(OxenOptions options) : OxenDb(options)
{
    public Table<GrownEntry> Entries => Table<GrownEntry>();

    public Table<Scribe> Scribes => Table<Scribe>();

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<GrownEntry>().ToTable("entries");
}

[Index(nameof(Place))]
public sealed class GrownEntry
{
    public int Id { get; set; }

    public string Text { get; set; } = "";

    [MaxLength(50)]
    public string? Place { get; set; }

    public int? ScribeId { get; set; }

    public Scribe? Scribe { get; set; }
}

public sealed class Scribe
{
    public int Id { get; set; }

    [MaxLength(100)]
    public string Name { get; set; } = "";
}
