using System.Collections;

namespace Oxen.Conformance;

/// <summary>Collections that are read by the query's own command are the same as those read by commands of their own.</summary>
[Golden]
public sealed class SingleQueryTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void One_collection() => Check(Db.Customers.Where(c => c.Orders.Any()).Include(c => c.Orders.OrderBy(o => o.PlacedAt).ThenBy(o => o.Id)).OrderBy(c => c.Name).ThenBy(c => c.Id));

    [Test]
    public void Levels_and_siblings() => Check(Db.Customers.Include(c => c.Orders).ThenInclude(o => o.Lines).ThenInclude(l => l.Product.Category).Include(c => c.Orders).ThenInclude(o => o.Employee).OrderBy(c => c.Id));

    [Test]
    public void Many_to_many() => Check(Db.Employees.Include(e => e.Territories).Include(e => e.Reports).OrderBy(e => e.Id));

    [Test]
    public void A_page() => Check(Db.Products.OrderBy(p => p.CategoryId).ThenBy(p => p.Name).ThenBy(p => p.Id).Skip(3).Take(10).Include(p => p.Lines));

    [Test]
    public void Some_rows_of_each_owner() => Check(Db.Customers.Include(c => c.Orders.OrderByDescending(o => o.Freight).ThenBy(o => o.Id).Take(2)).ThenInclude(o => o.Lines).OrderBy(c => c.Id));

    [Test]
    public void Lists_in_a_projection() => Check(Db.Customers.OrderBy(c => c.Id).Select(c => new { c.Name, Orders = c.Orders.OrderBy(o => o.Id).Select(o => new { o.Id, o.Freight, Lines = o.Lines.OrderBy(l => l.ProductId).Select(l => l.ProductId).ToArray() }).ToList(), Last = c.Orders.OrderByDescending(o => o.Id).Select(o => o.PlacedAt).FirstOrDefault() }));

    [Test]
    public void Groups() => Check(Db.Products.GroupBy(p => p.CategoryId).OrderBy(g => g.Key).Select(g => new { g.Key, Names = g.OrderBy(p => p.Id).Select(p => p.Name).ToList(), Count = g.Count() }));

    [Test]
    public void Distinct_rows() => Check(Db.Orders.Select(o => new { o.CustomerId, Same = o.Customer!.Orders.Select(other => other.Id).OrderBy(id => id).ToList() }).OrderBy(row => row.CustomerId));

    [Test]
    public async Task The_only_row()
    {
        var id = Memory.Customers.AsEnumerable().First(c => c.Orders.Count > 1).Id;
        Assert.That((await Db.Customers.Include(c => c.Orders).AsSingleQuery().SingleAsync(c => c.Id == id)).Orders, Has.Count.GreaterThan(1));
        Assert.That(Db.Customers.Include(c => c.Orders).AsSingleQuery().OrderBy(c => c.Id).First().Orders, Has.Count.EqualTo(Memory.Customers.AsEnumerable().OrderBy(c => c.Id).First().Orders.Count));
        Assert.That(await Db.Customers.Include(c => c.Orders).AsSingleQuery().SingleOrDefaultAsync(c => c.Id == "none"), Is.Null);
        Assert.That(() => Db.Customers.Include(c => c.Orders).AsSingleQuery().Single(), Throws.InvalidOperationException);
        Assert.That(() => Db.Customers.Select(c => new { c.Id, Order = c.Orders.SingleOrDefault() }).AsSingleQuery().ToList(), Throws.InvalidOperationException);
    }

    [Test]
    public async Task A_stream()
    {
        List<Customer> streamed = [];
        await foreach (var customer in Db.Customers.Include(c => c.Orders).OrderBy(c => c.Id).AsSingleQuery().AsAsyncEnumerable())
        {
            streamed.Add(customer);
        }

        Assert.That(streamed.Select(c => c.Orders.Count), Is.EqualTo(Memory.Customers.AsEnumerable().OrderBy(c => c.Id).Select(c => c.Orders.Count)));
        Assert.That(Db.Customers.Include(c => c.Orders).OrderBy(c => c.Id).AsSingleQuery().AsEnumerable().Take(1).Single().Orders, Has.Count.EqualTo(streamed[0].Orders.Count));
    }

    [Test]
    public void What_can_not_be_one_command_is_split()
    {
        Assert.That(CommandRecorder.During(() => _ = Db.Sql<Customer>($"select * from customers").Where(c => c.Id != "").Include(c => c.Orders).AsSingleQuery().ToList()), Has.Count.EqualTo(2));
        Assert.That(CommandRecorder.During(() => _ = Db.Customers.Shuffle().Take(5).Include(c => c.Orders).AsSingleQuery().ToList()), Has.Count.EqualTo(2));
    }

    [Test]
    public void Random_trees_are_what_they_are_when_they_are_split()
    {
        for (var seed = 1000; seed < 1012; seed++)
        {
            var random = new Random(seed);
            var tree = IncludeTree.Random(typeof(Customer), random, depth: 3);
            Same(tree, Db.Customers, seed);
            tree = IncludeTree.Random(typeof(Employee), random, depth: 3);
            Same(tree, Db.Employees, seed);
        }
    }

    private static void Same<T>(IncludeTree tree, IQueryable<T> table, int seed)
        where T : class
    {
        List<T> single = [];
        var commands = CommandRecorder.During(() => single = [.. tree.In(table).AsSingleQuery()]);
        var split = tree.In(table).AsSplitQuery().ToList();
        Assert.That(single.Select(tree.Print).Order(StringComparer.Ordinal), Is.EqualTo(split.Select(tree.Print).Order(StringComparer.Ordinal)), $"Seed {seed}, {typeof(T).Name}{tree}");
        Assert.That(commands, Has.Count.EqualTo(1), $"Seed {seed}, {typeof(T).Name}{tree}");
    }

    private void Check<T>(IQueryable<T> query)
    {
        List<T> single = [];
        Record(() =>
        {
            single = [.. query.AsSingleQuery()];
            return Task.CompletedTask;
        });
        Assert.That(single.Select(row => Deep(row, 4)), Is.EqualTo(query.AsSplitQuery().ToList().Select(row => Deep(row, 4))));
        Assert.That(CommandRecorder.During(() => _ = query.AsSingleQuery().ToList()), Has.Count.EqualTo(1));
    }

    // A row with the rows it leads to, some levels down.
    private static string Deep(object? value, int depth) => value switch
    {
        null => "null",
        string => Printed.Of(value),
        IEnumerable rows when RowsIn(value.GetType()) => depth == 0 ? "" : $"[{string.Join(", ", rows.Cast<object?>().Select(row => Deep(row, depth)).Order(StringComparer.Ordinal))}]",
        _ when Printed.IsEntity(value.GetType()) => Printed.Of(value) + (depth == 0 ? "" : string.Concat(value.GetType().GetProperties()
            .Where(property => Printed.IsEntity(property.PropertyType) || RowsIn(property.PropertyType)).Select(property => $" {property.Name}: {Deep(property.GetValue(value), depth - 1)}"))),
        _ when value.GetType().Name.Contains("Anonymous", StringComparison.Ordinal) => $"{{ {string.Join(", ", value.GetType().GetProperties().Select(property => $"{property.Name} = {Deep(property.GetValue(value), depth - 1)}"))} }}",
        _ => Printed.Of(value),
    };

    private static bool RowsIn(Type type) => type.IsGenericType && Printed.IsEntity(type.GetGenericArguments()[0]);
}
