using System.Text.RegularExpressions;
using Oxen.Migrations;

namespace Oxen.Conformance;

/// <summary>What a written migration gives rows that are there, and what it asks people instead of making it up.</summary>
public sealed class WrittenFillTests(TestDatabase kind) : MigrationTests(kind)
{
    private const string Mark = "-- oxen:unconfirmed\n";

    private string Zero => Kind.Dialect == "sqlite" ? "'0'" : "0";

    [Test]
    public async Task A_new_column_gets_what_is_known_and_what_isnt_is_asked()
    {
        await StartAsync();
        await Db.Entries.InsertAsync(new Entry { Text = "a" });
        var dated = new Migrator(new DatedDb(Options), Folder.Options);
        var added = await dated.AddAsync("dated");
        Assert.That(Regex.Matches(added.Text!, "-- oxen:asks for (.*)").Select(match => match.Groups[1].Value), Is.EqualTo(new[] { "entries.born" }));
        Assert.That(added.Warnings.Select(warning => (warning.Code, warning.Message.Contains("entries.born", StringComparison.Ordinal))), Does.Contain(("no-value", true)));
        Assert.That(Refused(() => dated.UpAsync(), "OXEN6019").Message, Does.Contain("asks for entries.born").And.Contain("-- oxen:unconfirmed"));

        Write(added, added.Text!.Replace(Mark, "", StringComparison.Ordinal));
        Refused(() => dated.UpAsync(), "OXEN6011");
        Write(added, added.Text.Replace(Mark, "", StringComparison.Ordinal).Replace(MigrationFills.Asked, "'2020-02-03'", StringComparison.Ordinal));
        await dated.UpAsync();
        var entry = await new DatedDb(Options).Entries.SingleAsync();
        Assert.That((entry.Born, entry.Price), Is.EqualTo((new DateOnly(2020, 2, 3), 0m)));
        Assert.That((await dated.AddAsync("nothing")).Text, Is.Null);
    }

    [Test]
    public async Task The_way_back_makes_up_no_value_that_may_be_none()
    {
        var priced = new Migrator(new PricedDb(Options), Folder.Options);
        await priced.AddAsync("priced");
        await priced.UpAsync();
        await new PricedDb(Options).Entries.InsertAsync(new PricedEntry { Text = "a", Price = 2.5m, Nr = 5, Tags = ["q"], Mood = Mood.Calm, At = new DateTime(2024, 5, 6, 0, 0, 0, DateTimeKind.Utc), Code = Guid.NewGuid() });
        var shrink = await Migrator().AddAsync("shrink");
        var at = shrink.Text!.IndexOf("-- oxen:down", StringComparison.Ordinal);
        var (up, down) = (shrink.Text[..at].Replace(Mark, "", StringComparison.Ordinal), shrink.Text[at..]);
        Write(shrink, up + down);
        await Migrator().UpAsync();
        // SQLite keeps exact numbers as texts.
        var price = Kind.Dialect == "sqlite" ? new[] { ("price", "'0'") } : [];
        (string Column, string Value)[] asked = [.. price, ("at", "'1970-01-01 00:00:00'"), ("code", $"'{Guid.Empty}'"), ("nr", "7"), ("tags", "'[]'"), ("mood", "'Calm'")];
        Assert.That(Refused(() => Migrator().DownAsync(), "OXEN6019").Message, Does.Contain("asks " + string.Join(", ", asked.Select(one => "for entries." + one.Column))));
        Write(shrink, up + new Regex(Regex.Escape(MigrationFills.Asked)).Replace(down.Replace(Mark, "", StringComparison.Ordinal), new MatchEvaluator(new Values([.. asked.Select(one => one.Value)]).Next)));
        Assert.That((await Migrator().StatusAsync()).Problems.Single().Code, Is.EqualTo("OXEN6012"));
        await Migrator().DownAsync();
        var entry = await new PricedDb(Options).Entries.SingleAsync();
        Assert.That((entry.Price, entry.At.Year, entry.Code, entry.Nr, entry.Tags.Count, entry.Mood), Is.EqualTo((0m, 1970, Guid.Empty, 7, 0, Mood.Calm)));
    }

    [Test]
    public async Task A_name_that_the_database_takes_for_anything_is_asked_for()
    {
        // What the database is, MySQL or MariaDB, it tells when it is asked first.
        await Db.ReadAsync();
        var (asked, known) = Kind.Dialect switch
        {
            "sqlite" => (new[] { "UNIQUEIDENTIFIER", "DATETIME2", "STRING", "INTERVAL", "FLOATING POINT", "MONEY", "DATE", "NVARCHAR(9)" }, new[] { "INTEGER", "UNSIGNED BIG INT", "TINYINT(1)", "INT8", "BOOLEAN", "DOUBLE", "decimal(10,2)" }),
            "postgresql" => (["uuid", "timestamptz", "interval", "money", "mood", "character varying(9)"], ["smallint", "boolean", "real", "numeric(5,2)"]),
            _ => (["char(36)", "datetime(6)", "year", "json", "enum('x')", "longtext"], ["tinyint(1)", "bigint unsigned", "double", "decimal(5,2)"]),
        };
        var table = new SchemaTable("odd", null, [.. asked.Concat(known).Select((type, i) => new SchemaColumn($"c{i}", type, IsNullable: false))]);
        var back = MigrationFills.Back([table], [], Db.Session.Engine.Dialect).Single();
        Assert.That(back.Columns.Where(column => column.FillSql == MigrationFills.Asked).Select(column => column.StoreType), Is.EqualTo(asked));
    }

    [Test]
    public async Task A_reference_that_comes_back_is_asked_for()
    {
        var booked = new Migrator(new BookedDb(Options), Folder.Options);
        await booked.AddAsync("booked");
        await booked.UpAsync();
        var shrink = await Migrator().AddAsync("shrink");
        Assert.That(shrink.Text!.Split("-- oxen:down")[1], Does.Contain("unconfirmed").And.Contain("asks for entries.scribe_id"));
    }

    [Test]
    public async Task What_may_be_null_no_more_says_what_becomes_of_it()
    {
        var scored = new Migrator(new ScoredDb(Options), Folder.Options);
        await scored.AddAsync("scored");
        await scored.UpAsync();
        var loose = new Migrator(new LooseDb(Options), Folder.Options);
        var added = await loose.AddAsync("loose");
        Assert.That(added.Text!.Split("-- oxen:down")[1], Does.Contain($"-- oxen:loses NULL in entries.score, which becomes {Zero}").And.Not.Contain("unconfirmed"));
        await loose.UpAsync();
        await new LooseDb(Options).Entries.InsertAsync(new LooseEntry { Text = "a" });
        Assert.That((await loose.DownAsync()).Warnings.Select(warning => warning.Message), Has.Some.Contains("NULL in entries.score"));
        Assert.That((await new ScoredDb(Options).Entries.SingleAsync()).Score, Is.Zero);

        // The same the other way round: a sync would refuse it.
        await loose.UpAsync();
        var strict = await scored.AddAsync("strict");
        Assert.That(strict.Text, Does.StartWith("-- oxen:up\n-- This loses data").And.Contain($"-- oxen:loses NULL in entries.score, which becomes {Zero}"));
        Refused(() => scored.UpAsync(), "OXEN6019");
    }

    [Test]
    public async Task What_looks_like_a_rename_is_told_with_how_to_say_so()
    {
        await new Migrator(new GrownDb(Options), Folder.Options).AddAsync("grown");
        await new Migrator(new GrownDb(Options), Folder.Options).UpAsync();
        var added = await new Migrator(new MovedDb(Options), Folder.Options).AddAsync("moved");
        const string Hint = "(if entries.spot is its new name, say so with [WasNamed(\"place\")] or WasNamed(…), and it is renamed)";
        Assert.That(added.Text, Does.Contain("-- oxen:loses the column entries.place and its values " + Hint).And.Contain("take this file away"));
        Assert.That(added.Warnings.Select(warning => warning.Message), Has.Some.Contains(Hint));
        Assert.That(added.Text!.Split("-- oxen:down")[1], Does.Not.Contain("WasNamed"));
        Assert.That(() => new MovedDb(Options).Schema.SyncAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains(Hint));

        // And a table.
        File.Delete(added.File!);
        var books = await new Migrator(new BooksDb(Options), Folder.Options).AddAsync("books");
        Assert.That(books.Text, Does.StartWith("-- NOTE: authors is created, and scribes").And.Contain("[WasNamed(\"scribes\")]"));
        Assert.That(books.Warnings.Select(warning => warning.Code), Does.Contain("rename"));
    }

    private static void Write(AddedMigration added, string text) => File.WriteAllText(added.File!, text);

    private async Task StartAsync()
    {
        await Migrator().AddAsync("start");
        await Migrator().UpAsync();
    }

    private sealed class Values(params string[] values)
    {
        private int _next;

        public string Next(Match match) => values[_next++];
    }

    private sealed class DatedDb(OxenOptions options) : OxenDb(options)
    {
        public Table<DatedEntry> Entries => Table<DatedEntry>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<DatedEntry>().ToTable("entries");
    }

    private sealed class DatedEntry
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public DateOnly Born { get; set; }

        public decimal Price { get; set; }
    }

    private sealed class PricedDb(OxenOptions options) : OxenDb(options)
    {
        public Table<PricedEntry> Entries => Table<PricedEntry>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<PricedEntry>().ToTable("entries");
    }

    [Index(nameof(Nr), IsUnique = true)]
    private sealed class PricedEntry
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public decimal Price { get; set; }

        public DateTime At { get; set; }

        public Guid Code { get; set; }

        public int Nr { get; set; }

        [JsonColumn]
        public List<string> Tags { get; set; } = [];

        [StoredAs(typeof(string))]
        public Mood Mood { get; set; }
    }

    private enum Mood
    {
        None,
        Calm,
    }

    private sealed class BookedDb(OxenOptions options) : OxenDb(options)
    {
        public Table<BookedEntry> Entries => Table<BookedEntry>();

        public Table<Scribe> Scribes => Table<Scribe>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<BookedEntry>().ToTable("entries");
    }

    private sealed class BookedEntry
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public int ScribeId { get; set; }

        public Scribe? Scribe { get; set; }
    }

    private sealed class ScoredDb(OxenOptions options) : OxenDb(options)
    {
        public Table<ScoredEntry> Entries => Table<ScoredEntry>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<ScoredEntry>().ToTable("entries");
    }

    private sealed class ScoredEntry
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public decimal Score { get; set; }
    }

    private sealed class LooseDb(OxenOptions options) : OxenDb(options)
    {
        public Table<LooseEntry> Entries => Table<LooseEntry>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<LooseEntry>().ToTable("entries");
    }

    private sealed class LooseEntry
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public decimal? Score { get; set; }
    }

    private sealed class MovedDb(OxenOptions options) : OxenDb(options)
    {
        public Table<MovedEntry> Entries => Table<MovedEntry>();

        public Table<Scribe> Scribes => Table<Scribe>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<MovedEntry>().ToTable("entries");
    }

    [Index(nameof(Spot))]
    private sealed class MovedEntry
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        [System.ComponentModel.DataAnnotations.MaxLength(50)]
        public string? Spot { get; set; }

        public int? ScribeId { get; set; }

        public Scribe? Scribe { get; set; }
    }

    private sealed class BooksDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Scribe> Authors => Table<Scribe>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Scribe>().ToTable("authors");
    }
}
