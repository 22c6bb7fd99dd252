using System.Runtime.CompilerServices;

namespace Oxen.Conformance;

/// <summary>Compiled queries: each call gives what the same query gives, written out with the call's arguments.</summary>
public sealed class CompiledQueryTests(TestDatabase database) : ShopTests(database)
{
    private static readonly Func<ShopDb, IQueryable<int>, CompiledQuery<int>> AmongIds =
        OxenQuery.Compile((ShopDb db, IQueryable<int> ids) => db.Products.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id).Select(p => p.Id));

    [Test]
    public async Task Arguments_are_those_of_the_call()
    {
        var query = OxenQuery.Compile((ShopDb db, decimal price, string name) =>
            db.Products.Where(p => p.UnitPrice > price && p.Name != name).OrderBy(p => p.Id).Select(p => new { p.Id, Price = price }));
        foreach (var (price, name) in new[] { (0m, "Chai"), (50m, "none"), (50m, "Chai"), (10000m, "") })
        {
            Assert.That(await query(Db, price, name), Is.EqualTo(Db.Products.Where(p => p.UnitPrice > price && p.Name != name).OrderBy(p => p.Id).Select(p => new { p.Id, Price = price })));
        }
    }

    [Test]
    public async Task A_null_argument_is_compared_as_in_CSharp()
    {
        var query = OxenQuery.Compile((ShopDb db, int? category) => db.Products.Count(p => p.CategoryId == category));
        var other = OxenQuery.Compile((ShopDb db, int? category) => db.Products.Count(p => p.CategoryId != category));
        foreach (var category in new int?[] { 1, null, 2, null })
        {
            Assert.That(await query(Db, category), Is.EqualTo(Db.Products.Count(p => p.CategoryId == category)));
            Assert.That(await other(Db, category), Is.EqualTo(Db.Products.Count(p => p.CategoryId != category)));
        }
    }

    [Test]
    public async Task A_list_as_argument()
    {
        var query = OxenQuery.Compile((ShopDb db, List<int> ids) => db.Products.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id).Select(p => p.Id));
        foreach (var ids in new List<int>[] { [1, 2], [], [3], [1, 2, 3, 4, 5] })
        {
            Assert.That(await query(Db, ids), Is.EqualTo(ids));
        }
    }

    [Test]
    public async Task A_method_is_called_with_the_arguments_of_each_call()
    {
        var query = OxenQuery.Compile((ShopDb db, decimal price) => DearerThan(db, price).OrderBy(p => p.Id).Select(p => p.Id));
        var count = OxenQuery.Compile((ShopDb db, decimal price) => DearerThan(db, price).CountAsync(default));
        foreach (var price in new[] { 0m, 10000m, 50m, 0m })
        {
            Assert.That(await query(Db, price), Is.EqualTo(Db.Products.Where(p => p.UnitPrice > price).OrderBy(p => p.Id).Select(p => p.Id)));
            Assert.That(await count(Db, price), Is.EqualTo(Db.Products.Count(p => p.UnitPrice > price)));
        }
    }

    [Test]
    public async Task A_method_gives_queries_of_many_forms()
    {
        var query = OxenQuery.Compile((ShopDb db, int form) => OfForm(db, form).OrderBy(p => p.Id).Select(p => p.Id));
        foreach (var form in new[] { 0, 1, 2, 1, 0, 2 })
        {
            Assert.That(await query(Db, form), Is.EqualTo(OfForm(Db, form).OrderBy(p => p.Id).Select(p => p.Id)));
        }
    }

    [Test]
    public async Task A_query_as_argument_is_that_of_each_call()
    {
        foreach (var least in new[] { 3, 70, 1000, 3 })
        {
            var ids = Db.Products.Where(p => p.Id >= least && p.Id < least + 3).Select(p => p.Id);
            Assert.That(await AmongIds(Db, ids), Is.EqualTo(ids.OrderBy(id => id)));
        }
    }

    [Test]
    public async Task A_query_of_another_form_as_argument()
    {
        var name = "Chai";
        IQueryable<int>[] queries =
        [
            Db.Products.Where(p => p.Name == name).Select(p => p.Id),
            Db.Products.Where(p => p.Id == 4).Select(p => p.Id),
            Db.Products.Where(p => p.Id == 5).Select(p => p.Id),
            Db.Products.Where(p => p.Name == name).Select(p => p.Id),
        ];
        foreach (var ids in queries)
        {
            Assert.That(await AmongIds(Db, ids), Is.EqualTo(ids.OrderBy(id => id)));
        }
    }

    [Test]
    public async Task An_inlined_query_has_its_own_variables_before_those_that_follow()
    {
        var query = OxenQuery.Compile((ShopDb db, IQueryable<int> ids, string name) =>
            db.Products.Where(p => p.Name != name && ids.Contains(p.Id) && p.Name != name + "!").OrderBy(p => p.Id).Select(p => p.Id));
        foreach (var (least, name) in new[] { (1, "Chai"), (2, "Chang"), (1, "") })
        {
            var ids = Db.Products.Where(p => p.Id >= least && p.Id < least + 3).Select(p => p.Id);
            Assert.That(await query(Db, ids, name), Is.EqualTo(Db.Products.Where(p => ids.Contains(p.Id) && p.Name != name).OrderBy(p => p.Id).Select(p => p.Id)));
        }
    }

    [Test]
    public async Task A_call_runs_on_its_own_context()
    {
        await using var empty = Database.Create();
        var other = new ShopDb(empty.Options);
        await other.Schema.SyncAsync();
        var query = OxenQuery.Compile((ShopDb db, int least) => db.Products.Where(p => p.Id > least).Select(p => p.Id));
        Assert.That(await query(Db, 3), Is.Not.Empty);
        Assert.That(await query(other, 3), Is.Empty);
        Assert.That(await query(Db, 3), Is.Not.Empty);
    }

    [Test]
    public void A_call_leaves_nothing_alive()
    {
        var (arguments, caller) = CallAndForget();
        for (var i = 0; i < 10 && (arguments.IsAlive || caller.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(arguments.IsAlive, Is.False, "The argument is kept.");
        Assert.That(caller.IsAlive, Is.False, "The closure of the argument is kept.");
    }

    private static IQueryable<Product> DearerThan(ShopDb db, decimal price) => db.Products.Where(p => p.UnitPrice > price);

    private static IQueryable<Product> OfForm(ShopDb db, int form) => form switch
    {
        0 => db.Products,
        1 => db.Products.Where(p => p.CategoryId == 1),
        _ => db.Products.Where(p => p.UnitPrice > form),
    };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private (WeakReference Arguments, WeakReference Caller) CallAndForget()
    {
        var query = new Caller().Ids(Db, out var caller);
        Assert.That(AmongIds(Db, query).ToList(), Is.EqualTo(new[] { 1 }));
        return (new WeakReference(query), caller);
    }

    private sealed class Caller
    {
        private readonly int _most = 2;

        public IQueryable<int> Ids(ShopDb db, out WeakReference self)
        {
            self = new WeakReference(this);
            return db.Products.Where(p => p.Id < _most).Select(p => p.Id);
        }
    }
}
