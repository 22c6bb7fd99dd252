namespace Oxen.Conformance;

/// <summary><c>Chunk</c> as the last operator.</summary>
[Golden]
public sealed class ChunkTests(TestDatabase database) : ShopTests(database)
{
    private static readonly int[] Sizes = [1, 3, 100];

    [Test]
    public void Of_values() => Same(Sizes, (s, size) => s.Products.OrderBy(p => p.Id).Select(p => p.Name).Chunk(size));

    [Test]
    public void Of_entities() => Same(s => s.Products.OrderBy(p => p.Id).Chunk(4));

    [Test]
    public void Of_nothing() => Same(s => s.Products.Where(p => p.Id < 0).Chunk(4));

    [Test]
    public void Of_a_page() => Same(s => s.Products.OrderBy(p => p.Id).Skip(2).Take(5).Select(p => new { p.Id }).Chunk(2));

    [Test]
    public async Task Of_rows_with_collections()
    {
        var chunks = await Db.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Orders = c.Orders.Select(o => o.Id).ToList() }).Chunk(4).ToListAsync();
        Assert.That(chunks.Sum(chunk => chunk.Sum(c => c.Orders.Count)), Is.EqualTo(Db.Orders.Count()));
        Assert.That(chunks.SelectMany(chunk => chunk).Select(c => c.Id), Is.EqualTo(Db.Customers.OrderBy(c => c.Id).Select(c => c.Id)));
    }

    [Test]
    public void Of_size_zero() => Assert.That(() => Db.Products.Chunk(0).ToList(), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public async Task Taken_one_by_one()
    {
        var sums = new List<int>();
        await foreach (var chunk in Db.Products.OrderBy(p => p.Id).Select(p => p.Id).Chunk(5))
        {
            sums.Add(chunk.Sum());
            if (sums.Count == 2)
            {
                break;
            }
        }

        Assert.That(sums, Is.EqualTo(Db.Products.OrderBy(p => p.Id).Select(p => p.Id).AsEnumerable().Chunk(5).Take(2).Select(chunk => chunk.Sum())));
    }

    [Test]
    public void Its_SQL_is_that_of_the_rows() => Assert.That(Db.Products.Select(p => p.Id).Chunk(3).ToSql(), Is.EqualTo(Db.Products.Select(p => p.Id).ToSql()));
}
