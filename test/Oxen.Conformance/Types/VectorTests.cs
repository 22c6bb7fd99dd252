using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Conformance;

/// <summary>Vectors of the extension pgvector: the SQL everywhere, the answers where the extension is installed.</summary>
public sealed class VectorTests(TestDatabase database) : PostgreSqlTests(database)
{
    private static readonly float[] Wanted = [1, 2, 3];

    protected override void Configure(PostgreSqlOptions options) => options.HasExtension("vector");

    [Test]
    public void Distances_are_said_by_operators_that_an_index_serves()
    {
        var db = new ItemsDb(Options);
        var wanted = Wanted;
        Assert.That(db.Items.OrderBy(i => SqlFn.L2Distance(i.Embedding, wanted)).Take(5).Select(i => i.Id).ToSql(), Does.Contain("ORDER BY i.embedding <-> CAST(@wanted AS vector)"));
        Assert.That(db.Items.OrderBy(i => SqlFn.CosineDistance(i.Embedding, wanted)).Select(i => i.Id).ToSql(), Does.Contain("ORDER BY i.embedding <=> CAST(@wanted AS vector)"));
        Assert.That(db.Items.Where(i => SqlFn.InnerProduct(i.Embedding, wanted) > 1).Select(i => i.Id).ToSql(), Does.Contain("-(i.embedding <#> CAST(@wanted AS vector))"));
        Assert.That(db.Items.ToSql(), Does.Contain("CAST(i.embedding AS real[])"));
        Assert.That(db.Schema.CreateScript(), Does.Contain("CREATE EXTENSION IF NOT EXISTS vector;").And.Contain("embedding vector(3) NOT NULL"));
    }

    [Test]
    public async Task Distances_order_rows()
    {
        var db = new ItemsDb(Options);
        if (await db.Sql<long>($"select count(*) from pg_available_extensions where name = 'vector'").SingleAsync() == 0)
        {
            Assert.Ignore("The extension pgvector isn't installed on this server.");
        }

        await db.Schema.SyncAsync();
        await db.Items.InsertAsync([new Item { Embedding = [1, 2, 4] }, new Item { Embedding = [9, 9, 9] }, new Item { Embedding = Wanted }]);
        var wanted = Wanted;
        var found = await db.Items.OrderBy(i => SqlFn.L2Distance(i.Embedding, wanted)).Select(i => new { i.Embedding, Distance = SqlFn.L2Distance(i.Embedding, wanted), Product = SqlFn.InnerProduct(i.Embedding, wanted) }).ToListAsync();
        Assert.That(found[0].Embedding, Is.EqualTo(Wanted));
        Assert.That(found.Select(i => Math.Round(i.Distance, 3)), Is.EqualTo(new[] { 0, 1, 12.207 }));
        Assert.That(found[0].Product, Is.EqualTo(14));
        await db.Items.Where(i => i.Id == 1).ExecuteUpdateAsync(s => s.Set(i => i.Embedding, wanted));
        Assert.That(await db.Items.CountAsync(i => SqlFn.CosineDistance(i.Embedding, wanted) < 0.0001), Is.EqualTo(2));
    }

    public sealed class Item
    {
        public int Id { get; set; }

        [Column(TypeName = "vector(3)")]
        public float[] Embedding { get; set; } = [];
    }

    public sealed class ItemsDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Item> Items => Table<Item>();
    }
}
