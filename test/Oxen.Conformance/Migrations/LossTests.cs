namespace Oxen.Conformance;

/// <summary>What a migration must not lose, or not without a word.</summary>
public sealed class LossTests(TestDatabase kind) : MigrationTests(kind)
{
    [Test]
    public async Task A_switch_that_does_nothing_in_a_transaction_is_refused_where_the_database_has_it()
    {
        const string Switch = "PRAGMA foreign_keys=OFF";
        Folder.Add(1, "a", $"CREATE TABLE a (id integer);\n{Switch};");
        var code = Db.Session.Engine.Dialect.WithoutForeignKeys is null ? "OXEN6011" : "OXEN6019";
        Assert.That(Refused(() => Migrator().UpAsync(), code).Message, Does.Contain(code == "OXEN6019" ? "-- oxen:foreign-keys-unchecked" : Switch));
        Assert.That(await TablesAsync(), Is.EqualTo(HasTransactionalDdl || code == "OXEN6019" ? Array.Empty<string>() : ["a"]));
    }

    [Test]
    public async Task What_was_applied_last_is_undone_first_whatever_its_version()
    {
        var a = Folder.Add(1, "a", "CREATE TABLE a (id integer)", "DROP TABLE a");
        var c = Folder.Add(3, "c", "CREATE TABLE c (id integer)", "DROP TABLE c");
        await Migrator().UpAsync();
        var b = Folder.Add(2, "b", "CREATE TABLE b (id integer)", "DROP TABLE b");
        await Migrator().UpAsync();
        var redo = await Migrator().RedoAsync(2);
        Assert.That(redo.Steps.Select(step => step.Migration), Is.EqualTo(new[] { b, c, c, b }));
        Assert.That((await Migrator().DownAsync()).Steps.Single().Migration, Is.EqualTo(b));
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "a", "c" }));
        Assert.That((await Migrator().ToAsync("0")).Steps.Select(step => step.Migration), Is.EqualTo(new[] { c, a }));
    }

    [Test]
    public async Task An_interrupted_statement_isnt_taken_for_done_because_another_table_has_changed()
    {
        var id = await InterruptAsync("CREATE TABLE b (id integer)");
        await Db.ExecuteAsync($"create table stray (id integer)");
        Assert.That(Refused(() => Migrator().UpAsync(), "OXEN6015").Message, Does.Contain("CREATE TABLE b").And.Contain("resolve"));
        await Db.ExecuteAsync($"drop table stray");
        await Migrator().UpAsync();
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That((await Migrator().StatusAsync()).Migrations.Single(entry => entry.Id == id).State, Is.EqualTo(MigrationState.Applied));
    }

    [Test]
    public async Task An_interrupted_statement_that_the_schema_tells_nothing_of_must_be_settled()
    {
        var id = await InterruptAsync("SET nothing = 1");
        Assert.That(Refused(() => Migrator().UpAsync(), "OXEN6015").Message, Does.Contain("SET nothing"));
        await Migrator().ResolveAsync(id, MigrationResolution.StatementDone);
        await Migrator().UpAsync();
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "a", "c" }));
    }

    [Test]
    public async Task Of_code_that_changes_the_schema_no_undo_is_claimed_that_there_isnt()
    {
        var error = Refused(() => Migrator(options => options with { Seed = MakeAndFailAsync }).UpAsync(), "OXEN6011");
        Assert.That(error.Message, HasTransactionalDdl ? Does.Contain("All of the migration was undone") : Does.Contain("commits at each change of the schema"));
        Assert.That(await TablesAsync(), Is.EqualTo(HasTransactionalDdl ? Array.Empty<string>() : ["by_code"]));
    }

    [Test]
    public async Task What_undoing_loses_is_told_and_asked()
    {
        Folder.Add(1, "a", "CREATE TABLE a (id integer);", "DROP TABLE a;");
        await Migrator().UpAsync();
        IReadOnlyList<string> asked = [];
        var asking = Migrator(options => options with
        {
            ConfirmLoss = losses =>
            {
                asked = losses;
                return false;
            },
        });
        Assert.That(Refused(() => asking.DownAsync(), "OXEN6019").Message, Does.Contain("DROP TABLE a"));
        Assert.That(asked, Has.Count.EqualTo(1));
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "a" }));
        Assert.That((await Migrator(options => options with { IsDryRun = true }).DownAsync()).Warnings.Single().Code, Is.EqualTo("data-loss"));
        Assert.That((await Migrator().DownAsync()).ToString(), Does.StartWith("down 20260101000001_a (1 statement, ").And.Contain("warning data-loss: "));
    }

    [Test]
    public async Task Redo_names_what_waits_and_leaves_it()
    {
        Folder.Add(1, "a", "CREATE TABLE a (id integer);", "DROP TABLE a;");
        await Migrator().UpAsync();
        var waiting = Folder.Add(2, "b", "CREATE TABLE b (id integer);", "DROP TABLE b;");
        Assert.That((await Migrator().RedoAsync()).Warnings.Select(warning => warning.Migration), Does.Contain(waiting));
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public async Task A_written_migration_that_loses_data_is_applied_once_somebody_has_confirmed_it()
    {
        await new Migrator(new GrownDb(Options), Folder.Options).AddAsync("grown");
        await new Migrator(new GrownDb(Options), Folder.Options).UpAsync();
        var shrink = await Migrator().AddAsync("shrink");
        Assert.That(Refused(() => Migrator().UpAsync(), "OXEN6019").Message, Does.Contain(shrink.Id).And.Contain("-- oxen:unconfirmed"));
        Refused(() => Migrator().ScriptAsync(), "OXEN6019");
        Assert.That((await Db.ReadAsync()).Tables.Single(table => table.Name == "entries").Columns.Select(column => column.Name), Does.Contain("place"));

        File.WriteAllText(shrink.File!, shrink.Text!.Replace("-- oxen:unconfirmed\n", "", StringComparison.Ordinal));
        await Migrator().UpAsync();
        Assert.That((await Db.ReadAsync()).Tables.Single(table => table.Name == "entries").Columns.Select(column => column.Name), Does.Not.Contain("place"));
    }

    private static async Task MakeAndFailAsync(OxenDb db, CancellationToken cancellationToken)
    {
        await db.ExecuteAsync($"create table by_code (id integer)", cancellationToken);
        throw new InvalidOperationException("no");
    }

    // As a runner leaves it that is killed after it has said that it begins the second statement.
    private async Task<string> InterruptAsync(string statement)
    {
        var id = Folder.Add(1, "a", $"-- oxen:no-transaction\nCREATE TABLE a (id integer); {statement}; CREATE TABLE c (id integer);");
        Assert.That(
            () => Migrator(options => options with { Progress = progress => _ = progress.Number == 2 ? throw new TimeoutException() : 0 }).UpAsync(), Throws.InstanceOf<TimeoutException>());
        Assert.That(await TablesAsync(), Is.EqualTo(new[] { "a" }));
        return id;
    }
}
