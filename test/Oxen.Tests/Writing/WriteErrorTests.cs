namespace Oxen.Tests.Writing;

/// <summary>What a write that can't be done says to do instead.</summary>
public class WriteErrorTests
{
    private OxenOptions _options = null!;
    private ToysDb _db = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _options = new OxenOptions().UseSqlite("Data Source=:memory:");
        _db = new ToysDb(_options);
        await _db.Schema.SyncAsync();
    }

    [TearDown]
    public async Task CloseAsync() => await _options.DisposeAsync();

    [Test]
    public void An_update_by_query_sets_a_foreign_key_instead_of_an_object()
    {
        var box = new Box();
        Assert.That(Refused(s => s.Set(t => t.Box, box)), Does.Contain("'Box' is an object of another table, not a column.").And.Contain("Set its foreign key, Set(x => x.BoxId, …)."));
        Assert.That(Refused(s => s.Set(t => t.Maker, (Maker?)null)), Does.Contain("give Toy a property for it, such as MakerId, and set that"));
        Assert.That(Refused(s => s.Set(t => t.Tags, new List<Tag>())), Does.Contain("leads to rows of 'tags'").And.Contain("SetLinksAsync"));
    }

    [Test]
    public void An_update_by_query_sets_columns_of_its_own_rows()
    {
        Assert.That(Refused(s => s.Set(t => t.Box!.Size, 1)), Does.Contain("'Box.Size' is of another table: 'boxes', that of Box.").And.Contain("Update boxes instead, by a query that ends in rows of Box."));
        Assert.That(Refused(s => s.Set(t => t.Box!.Name, "x")), Does.Contain("'Box.Name' is of another table"), "whatever columns the rows themselves have");
        Assert.That(_db.Toys.Where(t => t.Id > 0).ToUpdateSql(s => s.Set(t => t.Name, "x")), Does.Contain("name"));
    }

    [Test]
    public void A_list_in_a_document_is_set_as_a_whole()
    {
        List<int> list = [1];
        Assert.That(Refused(s => s.Set(t => t.Scores, t => t.Scores.Append(7).ToList())), Does.Contain("'Scores' is stored as a document").And.Contain("Set a whole list, such as Set(x => x.Scores, list)"));
        Assert.That(_db.Toys.Where(t => t.Id > 0).ToUpdateSql(s => s.Set(t => t.Scores, list)), Does.Contain("scores"));
    }

    [Test]
    public async Task An_object_that_was_inserted_is_updated()
    {
        var toy = new Toy { Name = "a" };
        await _db.Toys.InsertAsync(toy);
        Assert.That(Assert.ThrowsAsync<UniqueViolationException>(() => _db.Toys.InsertAsync(toy))!.Message, Does.Contain("Was the object inserted already? UpdateAsync or SaveAsync writes one that has a row."));
        Assert.That(Assert.ThrowsAsync<UniqueViolationException>(() => _db.Toys.InsertAsync(new Toy { Name = "a" }))!.Message, Does.Not.Contain("SaveAsync"));
    }

    [Test]
    public void Links_are_not_updated_with_the_columns() =>
        Assert.That(Assert.ThrowsAsync<ArgumentException>(() => _db.Toys.UpdateAsync(new Toy { Id = 1 }, t => t.Tags))!.Message, Does.Contain("Toy.Tags is a collection").And.Contain("SetLinksAsync").And.Contain("SaveAsync"));

    [Test]
    public async Task An_empty_database_has_no_tables_at_all()
    {
        await using var options = new OxenOptions().UseSqlite("Data Source=:memory:");
        var db = await OxenDb.OpenAsync(options);
        Assert.That(() => db["toys"], Throws.TypeOf<ModelException>().With.Message.Contains("It has none at all. If it is new"));
    }

    [Test]
    public void A_hole_is_never_a_name()
    {
        var table = "toys";
        Assert.That(() => _db.Sql<long>($"select count(*) from {table}").ToListAsync(), Throws.TypeOf<QueryTranslationException>().With.Message.Contains("a value, never a name"));
        Assert.That(() => _db.Sql<long>($"select trim({"x"}) || ')' || (select 1 from {table})").ToListAsync(), Throws.InstanceOf<OxenException>());
    }

    [Test]
    public async Task A_conversion_is_two_functions()
    {
        var page = new Page { Site = new Uri("https://example.org/a"), Version = new Version(1, 2), Length = new Metres(3) };
        await _db.Pages.InsertAsync([page, new Page { Site = new Uri("https://example.org/b") }]);
        var read = await _db.Pages.OrderBy(p => p.Id).ToListAsync();
        Assert.That((read[0].Site, read[0].Version, read[0].Length), Is.EqualTo((page.Site, page.Version, page.Length)));
        Assert.That((read[1].Version, read[1].Length), Is.EqualTo(((Version?)null, (Metres?)null)));
        Assert.That(await _db.Pages.CountAsync(p => p.Site == page.Site && p.Length == page.Length), Is.EqualTo(1));
        Assert.That(await _db.Sql<double>($"select length from pages where id = {page.Id}").SingleAsync(), Is.EqualTo(3));
    }

    private string Refused(Func<UpdateSetters<Toy>, UpdateSetters<Toy>> set) =>
        Assert.Throws<QueryTranslationException>(() => _db.Toys.Where(t => t.Id > 0).ToUpdateSql(set))!.Message;

    public readonly record struct Metres(double Value);

    public sealed class Page
    {
        public int Id { get; set; }

        public required Uri Site { get; set; }

        public Version? Version { get; set; }

        public Metres? Length { get; set; }
    }

    public sealed class Toy
    {
        public int Id { get; set; }

        [Index(IsUnique = true)]
        public string Name { get; set; } = "";

        public List<int> Scores { get; set; } = [];

        public int? BoxId { get; set; }

        public Box? Box { get; set; }

        public Maker? Maker { get; set; }

        public List<Tag> Tags { get; set; } = [];
    }

    public sealed class Box
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int Size { get; set; }
    }

    public sealed class Maker
    {
        public int Id { get; set; }
    }

    public sealed class Tag
    {
        public int Id { get; set; }

        public List<Toy> Toys { get; set; } = [];
    }

    public sealed class ToysDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Toy> Toys => Table<Toy>();

        public Table<Page> Pages => Table<Page>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Page>(page =>
        {
            page.Property(p => p.Site).HasConversion(site => site.ToString(), text => new Uri(text));
            page.Property(p => p.Version).HasConversion(version => version!.ToString(), text => Version.Parse(text));
            page.Property(p => p.Length).HasConversion(length => length!.Value.Value, number => new Metres(number));
        });
    }
}
