using System.ComponentModel.DataAnnotations;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Filters;

/// <summary>Filters that ask more of a row than one column: a document, one of several values, members of a derived class.</summary>
public sealed class DocumentOwnerTests(TestDatabase database) : RelationTests<DocumentOwnerTests.PaperDb>(database, options => new PaperDb(options, "a"))
{
    private PaperDb All => Db.IgnoreQueryFilters();

    [Test]
    public async Task Rows_of_another_owner_are_neither_seen_nor_made()
    {
        await All.Papers.InsertAsync([new Paper { Title = "mine", Owner = new("a", 1) }, new Paper { Title = "foreign", Owner = new("b", 1) }, new Paper { Title = "nobody's" }]);
        Assert.That(await Db.Papers.Select(p => p.Title).ToListAsync(), Is.EqualTo(["mine"]));
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Papers.InsertAsync(new Paper { Owner = new("b", 1) }));
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Papers.InsertAsync(new Paper()));
        await Db.Papers.InsertAsync(new Paper { Title = "new", Owner = new("a", 2) });
        Assert.That(await Db.Papers.CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task A_document_that_says_whose_a_row_is_is_not_set()
    {
        await Db.Papers.InsertAsync(new Paper { Title = "mine", Owner = new("a", 1) });
        foreach (var set in (Func<UpdateSetters<Paper>, UpdateSetters<Paper>>[])
        [
            s => s.Set(p => p.Owner!.Tenant, "b"),
            s => s.Set(p => p.Owner, new PaperOwner("b", 1)),
            s => s.Set(p => p.Owner, p => null),
            s => s.Set(p => p.Title, "b").Set(p => p.Owner!.Tenant, "b"),
        ])
        {
            Assert.That(() => Db.Papers.AllRows().ToUpdateSql(set), Throws.TypeOf<QueryTranslationException>().With.Message.Contains("query filter 'owner'"));
        }

        Assert.That(await Db.Papers.AllRows().ExecuteUpdateAsync(s => s.Set(p => p.Owner!.Floor, 7)), Is.EqualTo(1));
        Assert.That((await All.Papers.SingleAsync()).Owner, Is.EqualTo(new PaperOwner("a", 7)));
        Assert.That(await All.Papers.AllRows().ExecuteUpdateAsync(s => s.Set(p => p.Owner!.Tenant, "b")), Is.EqualTo(1));
        Assert.That(await Db.Papers.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_member_that_a_filter_compares_in_any_way_is_not_set()
    {
        await Db.Notes.InsertAsync(new SharedNote { Tenant = "a", Text = "x" });
        Assert.That(() => Db.Notes.AllRows().ToUpdateSql(s => s.Set(n => n.Tenant, "c")), Throws.TypeOf<QueryTranslationException>().With.Message.Contains("compares with the context"));
        Assert.That(() => Db.Notes.AllRows().ToUpdateSql(s => s.Set(n => n.IsShared, true)), Throws.TypeOf<QueryTranslationException>());
        Assert.That(() => Db.Lists.AllRows().ToUpdateSql(s => s.Set(n => n.Tenant, "c")), Throws.TypeOf<QueryTranslationException>());
        Assert.That(await Db.Notes.AllRows().ExecuteUpdateAsync(s => s.Set(n => n.Text, "y")), Is.EqualTo(1));
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Notes.InsertAsync(new SharedNote { Tenant = "c" }));
        await Db.Notes.InsertAsync(new SharedNote { Tenant = "c", IsShared = true });
    }

    public sealed record PaperOwner(string Tenant, int Floor);

    public sealed class Paper
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Title { get; set; } = "";

        [JsonColumn] public PaperOwner? Owner { get; set; }
    }

    public sealed class SharedNote
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Tenant { get; set; } = "";

        public bool IsShared { get; set; }

        [MaxLength(20)] public string Text { get; set; } = "";
    }

    public sealed class PackingList
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Tenant { get; set; } = "";
    }

    public sealed class PaperDb(OxenOptions options, string tenant) : OxenDb(options)
    {
        public string Tenant { get; } = tenant;

        public string[] Tenants { get; } = [tenant, "z"];

        public Table<Paper> Papers => Table<Paper>();

        public Table<SharedNote> Notes => Table<SharedNote>();

        public Table<PackingList> Lists => Table<PackingList>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Paper>().HasQueryFilter("owner", p => p.Owner!.Tenant == Tenant);
            model.Entity<SharedNote>().HasQueryFilter(n => n.Tenant == Tenant || n.IsShared);
            model.Entity<PackingList>().HasQueryFilter(n => Tenants.Contains(n.Tenant));
        }
    }
}
