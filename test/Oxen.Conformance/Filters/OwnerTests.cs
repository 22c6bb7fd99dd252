using System.ComponentModel.DataAnnotations.Schema;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Filters;

/// <summary>A filter that compares a member of an object inside the row.</summary>
public sealed class OwnerTests(TestDatabase database) : RelationTests<OwnerTests.FileDb>(database, options => new FileDb(options, 1, "eu"))
{
    private FileDb All => Db.IgnoreQueryFilters();

    [Test]
    public async Task Rows_of_another_owner_are_not_seen()
    {
        await All.Files.InsertAsync([File(1, "eu", "mine"), File(2, "eu", "foreign"), File(1, "us", "far"), new StoredFile { Name = "nobody's" }]);
        Assert.That(await Db.Files.Select(f => f.Name).ToListAsync(), Is.EqualTo(["mine"]));
        Assert.That(await All.Files.CountAsync(), Is.EqualTo(4));
    }

    [Test]
    public async Task An_object_of_another_owner_is_refused()
    {
        var mine = File(1, "eu", "mine");
        await Db.Files.InsertAsync(mine);
        var error = Assert.ThrowsAsync<QueryFilterException>(() => Db.Files.InsertAsync(File(2, "eu", "foreign")))!;
        Assert.That(error.Message, Does.Contain("Owner.Tenant"));
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Files.InsertAsync([File(1, "eu", "a"), File(1, "us", "b")]));
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Files.InsertAsync(new StoredFile { Name = "nobody's" }));
        mine.Owner!.Tenant = 2;
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Files.UpdateAsync(mine));
        Assert.ThrowsAsync<QueryTranslationException>(() => Db.Files.Where(f => f.Id == mine.Id).ExecuteUpdateAsync(s => s.Set(f => f.Owner!.Tenant, 2)));
        Assert.ThrowsAsync<QueryTranslationException>(() => Db.Files.Where(f => f.Id == mine.Id).ExecuteUpdateAsync(s => s.Set(f => f.Owner, new Owner { Tenant = 2, Region = "eu" })));
        Assert.That(await All.Files.Select(f => new { f.Name, f.Owner!.Tenant }).ToListAsync(), Is.EqualTo([new { Name = "mine", Tenant = 1 }]));
    }

    private static StoredFile File(int tenant, string region, string name) => new() { Name = name, Owner = new Owner { Tenant = tenant, Region = region } };

    [ComplexType]
    public sealed class Owner
    {
        public int Tenant { get; set; }

        public string Region { get; set; } = "";
    }

    public sealed class StoredFile
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public Owner? Owner { get; set; }
    }

    public sealed class FileDb(OxenOptions options, int tenant, string region) : OxenDb(options)
    {
        public int Tenant { get; } = tenant;

        public string Region { get; } = region;

        public Table<StoredFile> Files => Table<StoredFile>();

        protected override void OnModelCreating(ModelBuilder model) =>
            model.Entity<StoredFile>().HasQueryFilter("owner", f => f.Owner!.Tenant == Tenant && f.Owner.Region.Length == Region.Length && f.Owner.Region == Region);
    }
}
