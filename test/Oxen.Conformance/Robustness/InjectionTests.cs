using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Conformance;

/// <summary>A value is never SQL, wherever it goes; a name is only a name, whatever it holds.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class InjectionTests(TestDatabase database)
{
    private static readonly string[] Attacks =
    [
        "'; DROP TABLE notes; --", "' OR '1'='1", "\"; DROP TABLE notes; --", "`; DROP TABLE notes; --", "1; DELETE FROM notes", "*/ DROP TABLE notes /*",
        "\\'; DROP TABLE notes; --", "]; DROP TABLE notes; --", "x' UNION SELECT id, text, text FROM notes --", "%' --", "{0}", "@p", "$1", "?", "''", "\n-- ", "\u02BC'; --", "1e999", "NULL",
    ];

    // No number that a row gets by itself.
    private const int Chosen = 1_000_000;

    private EmptyDatabase? _database;
    private NotesDb _db = null!;
    private Note _harmless = null!;

    [OneTimeSetUp]
    public async Task Create()
    {
        database.Require();
        _database = database.Create();
        _db = new NotesDb(_database.Options);
        await _db.Schema.SyncAsync();
    }

    [OneTimeTearDown]
    public async Task Drop()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [SetUp]
    public async Task Empty()
    {
        await _db.Notes.AllRows().ExecuteDeleteAsync();
        await _db.Tags.AllRows().ExecuteDeleteAsync();
        await _db.Hostile.AllRows().ExecuteDeleteAsync();
        _harmless = new Note { Text = "harmless", Kind = "k" };
        await _db.Notes.InsertAsync(_harmless);
    }

    [TearDown]
    public async Task NothingHappened() => Assert.That((await _db.Notes.SingleAsync(n => n.Id == _harmless.Id)).Text, Is.EqualTo("harmless"));

    [TestCaseSource(nameof(Attacks))]
    public async Task Inserted_it_is_a_text(string attack)
    {
        var note = new Note { Text = attack, Kind = attack };
        await _db.Notes.InsertAsync(note);
        Assert.That((await _db.Notes.GetAsync(note.Id)).Text, Is.EqualTo(attack));
    }

    [TestCaseSource(nameof(Attacks))]
    public async Task Compared_it_is_a_text(string attack)
    {
        await _db.Notes.InsertAsync(new Note { Text = attack });
        Assert.Multiple(() =>
        {
            Assert.That(_db.Notes.Count(n => n.Text == attack), Is.EqualTo(1));
            Assert.That(_db.Notes.Count(n => n.Text.Contains(attack)), Is.EqualTo(1));
            Assert.That(_db.Notes.Count(n => n.Text.StartsWith(attack) && n.Text.EndsWith(attack)), Is.EqualTo(1));
            Assert.That(_db.Notes.Count(n => (n.Kind ?? attack) == attack), Is.EqualTo(1));
            Assert.That(_db.Notes.Where(n => n.Id != _harmless.Id).Select(n => n.Kind + attack).Single(), Is.EqualTo(attack));
            Assert.That(_db.Notes.OrderBy(n => n.Text == attack).Last().Text, Is.EqualTo(attack));
        });
    }

    [Test]
    public async Task In_a_list_they_are_texts()
    {
        await _db.Notes.InsertAsync(Attacks.Select(attack => new Note { Text = attack }));
        Assert.That(await _db.Notes.CountAsync(n => Attacks.Contains(n.Text)), Is.EqualTo(Attacks.Length));
    }

    [TestCaseSource(nameof(Attacks))]
    public async Task In_a_constant_it_is_a_text(string attack)
    {
        await _db.Notes.InsertAsync(new Note { Text = attack });
        var note = System.Linq.Expressions.Expression.Parameter(typeof(Note), "n");
        var equal = System.Linq.Expressions.Expression.Equal(
            System.Linq.Expressions.Expression.Property(note, nameof(Note.Text)), System.Linq.Expressions.Expression.Constant(attack));
        Assert.That(_db.Notes.Count(System.Linq.Expressions.Expression.Lambda<Func<Note, bool>>(equal, note)), Is.EqualTo(1));
    }

    [TestCaseSource(nameof(Attacks))]
    public async Task In_a_hole_it_is_a_text(string attack)
    {
        await _db.ExecuteAsync($"insert into notes (text) values ({attack})");
        Assert.Multiple(() =>
        {
            Assert.That(_db.Sql<Note>($"select * from notes where text = {attack}").Count(), Is.EqualTo(1));
            Assert.That(_db.Sql<string>($"select {attack}").Single(), Is.EqualTo(attack));
        });
    }

    [TestCaseSource(nameof(Attacks))]
    public async Task In_an_update_it_is_a_text(string attack)
    {
        await _db.Notes.InsertAsync(new Note { Id = Chosen, Text = "before" });
        var changed = await _db.Notes.Where(n => n.Id == Chosen).ExecuteUpdateAsync(s => s.Set(n => n.Text, attack).Set(n => n.Kind, n => n.Text + attack));
        Assert.That((changed, (await _db.Notes.GetAsync(Chosen)).Text, (await _db.Notes.GetAsync(Chosen)).Kind), Is.EqualTo((1, attack, "before" + attack)));
    }

    [TestCaseSource(nameof(Attacks))]
    public async Task In_a_delete_it_is_a_text(string attack) =>
        Assert.That(await _db.Notes.Where(n => n.Text == attack).ExecuteDeleteAsync(), Is.Zero);

    [TestCaseSource(nameof(Attacks))]
    public async Task As_a_key_it_is_a_text(string attack)
    {
        await _db.Tags.InsertAsync(new Tag { Name = attack });
        Assert.That((await _db.Tags.FindAsync(attack))?.Name, Is.EqualTo(attack));
        await _db.Tags.DeleteAsync(new Tag { Name = attack });
        Assert.That(await _db.Tags.FindAsync(attack), Is.Null);
    }

    [TestCaseSource(nameof(Attacks))]
    public async Task A_value_that_violates_a_constraint_is_no_text_of_an_error(string attack)
    {
        await _db.Tags.InsertAsync(new Tag { Name = attack });
        var error = Assert.ThrowsAsync<UniqueViolationException>(() => _db.Tags.InsertAsync(new Tag { Name = attack }));
        Assert.That(attack.Length < 4 || !error!.Message.Contains(attack), "The message shows the value.");
    }

    [Test]
    public async Task Hostile_names_are_only_names()
    {
        await _db.Hostile.InsertAsync(new Hostile { Id = 1, Select = "a", Quoted = "b", Spaced = "c", Order = 4, Comment = "d", Unicode = "e" });
        var row = await _db.Hostile.Where(h => h.Select == "a" && h.Quoted == "b" && h.Order > 3).OrderBy(h => h.Spaced).Select(h => new { h.Comment, h.Unicode, h.Id }).SingleAsync();
        var changed = await _db.Hostile.Where(h => h.Order == 4).ExecuteUpdateAsync(s => s.Set(h => h.Order, h => h.Order + 1).Set(h => h.Quoted, "B"));
        var read = await _db.Hostile.GetAsync(1);
        Assert.That((row.Comment, row.Unicode, changed, read.Order, read.Quoted), Is.EqualTo(("d", "e", 1, 5, "B")));
        await _db.Hostile.DeleteAsync(read);
        Assert.That(await _db.Hostile.AnyAsync(h => h.Select == "a"), Is.False);
    }

    [Test]
    public async Task Hostile_names_survive_a_subquery_and_a_set_operation()
    {
        await _db.Hostile.InsertAsync(new Hostile { Id = 1, Select = "a", Quoted = "b", Order = 4 });
        var names = await _db.Hostile.OrderBy(h => h.Order).Take(5).Where(h => h.Quoted == "b").Select(h => new { h.Quoted, h.Order })
            .Union(_db.Hostile.Select(h => new { h.Quoted, h.Order })).Where(x => _db.Hostile.Any(h => h.Quoted == x.Quoted)).ToListAsync();
        Assert.That(names, Has.Count.EqualTo(1));
    }

    public sealed class Note
    {
        public int Id { get; set; }
        public string Text { get; set; } = "";
        public string? Kind { get; set; }
    }

    public sealed class Tag
    {
        [System.ComponentModel.DataAnnotations.Key]
        public string Name { get; set; } = "";
    }

    [Table("order \"by\"; DROP TABLE notes; -- 'x' `y` [z]")]
    public sealed class Hostile
    {
        public int Id { get; set; }
        public string Select { get; set; } = "";

        [Column("quo\"te'd\"\"")]
        public string Quoted { get; set; } = "";

        [Column("  spaced  out")]
        public string Spaced { get; set; } = "";

        public int Order { get; set; }

        [Column("a--comment/*")]
        public string Comment { get; set; } = "";

        [Column("größe {0} @p")]
        public string Unicode { get; set; } = "";
    }

    public sealed class NotesDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Note> Notes => Table<Note>();
        public Table<Tag> Tags => Table<Tag>();
        public Table<Hostile> Hostile => Table<Hostile>();
    }
}
