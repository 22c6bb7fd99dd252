namespace Oxen.Conformance;

/// <summary>Entities loaded with others: the graph is that of the objects in memory, in one command more for each collection.</summary>
[Golden]
public sealed class IncludeTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void A_reference_is_joined() =>
        Loads(1, Db.Products, q => q.Include(p => p.Supplier), p => p.Supplier.Name);

    [Test]
    public void An_optional_reference_is_null_where_there_is_none() =>
        Loads(1, Db.Products, q => q.Include(p => p.Category), p => p.Category?.Name);

    [Test]
    public void A_reference_of_a_reference() =>
        Loads(1, Db.Lines, q => q.Include(l => l.Order.Customer), l => (l.Order.Freight, l.Order.Customer.Name));

    [Test]
    public void A_collection_is_a_second_command() =>
        Loads(2, Db.Customers, q => q.Include(c => c.Orders), c => Text(c.Orders.Select(o => o.Id).Order()));

    [Test]
    public void Collections_of_collections_and_references_of_them() =>
        Loads(3, Db.Customers, q => q.Include(c => c.Orders).ThenInclude(o => o.Lines).ThenInclude(l => l.Product), c => Text(c.Orders.SelectMany(o => o.Lines).Select(l => (l.OrderId, l.Product.Name, l.Quantity)).Order()));

    [Test]
    public void Siblings_cost_a_command_each() =>
        Loads(4, Db.Employees, q => q.Include(e => e.Orders).Include(e => e.Reports).Include(e => e.Territories).ThenInclude(t => t.Territory.Region), e =>
            Text(e.Orders.Select(o => o.Id).Order()) + Text(e.Reports.Select(r => r.Id).Order()) + Text(e.Territories.Select(t => t.Territory.Region?.Name + t.Territory.Name).Order()));

    [Test]
    public void Rows_are_filtered_ordered_and_limited_for_each_owner() =>
        Loads(2, Db.Customers, q => q.Include(c => c.Orders.Where(o => o.Freight > 10).OrderByDescending(o => o.PlacedAt).ThenBy(o => o.Id).Take(2)),
            c => Text(c.Orders.Select(o => o.Id)), c => Text(c.Orders.Where(o => o.Freight > 10).OrderByDescending(o => o.PlacedAt).ThenBy(o => o.Id).Take(2).Select(o => o.Id)));

    [Test]
    public void A_filter_uses_variables()
    {
        foreach (var least in new[] { 5m, 50m })
        {
            Loads(2, Db.Customers, q => q.Include(c => c.Orders.Where(o => o.Freight > least)), c => Text(c.Orders.Select(o => o.Id).Order()), c => Text(c.Orders.Where(o => o.Freight > least).Select(o => o.Id).Order()));
        }
    }

    [Test]
    public void A_page_of_owners_loads_its_own_rows_only() =>
        Loads(2, Db.Customers, q => q.Include(c => c.Orders).OrderBy(c => c.Id).Skip(2).Take(3), c => Text(c.Orders.Select(o => o.Id).Order()), memory: q => q.OrderBy(c => c.Id).Skip(2).Take(3));

    [Test]
    public void What_is_said_later_counts_too() =>
        Loads(2, Db.Customers, q => q.Include(c => c.Orders).Where(c => c.Country == "Germany").OrderBy(c => c.Name), c => Text(c.Orders.Select(o => o.Id).Order()), memory: q => q.Where(c => c.Country == "Germany"));

    [Test]
    public void Distinct_entities_are_joined_from_outside() =>
        Loads(1, Db.Products, q => q.Include(p => p.Supplier).Distinct(), p => p.Supplier.Name);

    [Test]
    public void What_is_not_selected_is_not_loaded() => Record(async () =>
        Assert.That(await Db.Customers.Include(c => c.Orders).Select(c => c.Name).ToListAsync(), Has.Count.EqualTo(Memory.Customers.Count())));

    [Test]
    public void Entities_inside_a_projection_are_loaded() => Record(async () =>
    {
        var rows = await Db.Orders.Include(o => o.Customer).OrderBy(o => o.Id).Select(o => new { Order = o, o.Freight }).ToListAsync();

        Assert.That(rows.Select(row => row.Order.Customer.Name), Is.EqualTo(Memory.Orders.OrderBy(o => o.Id).Select(o => o.Customer.Name)));
    });

    [Test]
    public void One_row_is_loaded_with_its_members() => Record(async () =>
    {
        var order = await Db.Orders.Include(o => o.Lines).ThenInclude(l => l.Product).FirstAsync(o => o.Lines.Count > 1);

        Assert.That(order.Lines, Has.Count.GreaterThan(1).And.All.Matches<OrderLine>(line => line.Order == order && line.Product is not null));
    });

    [Test]
    public async Task Objects_lead_back_and_are_one_for_each_row()
    {
        var products = await Db.Products.Include(p => p.Supplier).Include(p => p.Lines).ToListAsync();

        Assert.That(products.GroupBy(p => p.SupplierId).All(group => group.Select(p => p.Supplier).Distinct(ReferenceEqualityComparer.Instance).Count() == 1));
        Assert.That(products.SelectMany(p => p.Lines.Select(line => ReferenceEquals(line.Product, p))), Has.All.True);
    }

    [Test]
    public async Task A_tree_is_one_graph()
    {
        var all = await Db.Employees.Include(e => e.Reports).Include(e => e.ReportsTo).ToListAsync();

        foreach (var employee in all)
        {
            Assert.That(employee.Reports, Is.EquivalentTo(all.Where(other => other.ReportsToId == employee.Id)));
            Assert.That(employee.ReportsTo, Is.SameAs(all.Find(other => other.Id == employee.ReportsToId)));
        }
    }

    [Test]
    public async Task A_stream_loads_chunk_by_chunk()
    {
        List<string> streamed = [];
        await foreach (var customer in Db.Customers.Include(c => c.Orders).AsAsyncEnumerable())
        {
            streamed.Add($"{customer.Id}: {customer.Orders.Count}");
        }

        Assert.That(streamed, Is.EquivalentTo(Memory.Customers.AsEnumerable().Select(c => $"{c.Id}: {c.Orders.Count}")));
    }

    [Test]
    public async Task Compiled_queries_load_too()
    {
        var query = OxenQuery.Compile((ShopDb db, string country) => db.Customers.Where(c => c.Country == country).Include(c => c.Orders));

        foreach (var country in new[] { "Germany", "France" })
        {
            var customers = await query(Db, country).ToListAsync();
            Assert.That(customers.Sum(c => c.Orders.Count), Is.EqualTo(Memory.Customers.Where(c => c.Country == country).Sum(c => c.Orders.Count)));
        }
    }

    [Test]
    public void A_column_is_not_included() =>
        Assert.That(() => Db.Customers.Include(c => c.Name).ToList(), Throws.TypeOf<QueryTranslationException>().With.Message.Contains("Columns are loaded always"));

    [Test]
    public void Rows_that_are_no_entities_have_nothing_to_include() =>
        Assert.That(() => Db.Customers.Select(c => c.Orders.First()).Include(o => o.Lines).Select(o => o.Id).ToList(), Throws.TypeOf<QueryTranslationException>().With.Message.Contains("Include before Select"));

    [Test]
    public void Rows_are_chosen_once() =>
        Assert.That(() => Db.Customers.Include(c => c.Orders.Where(o => o.Freight > 1)).Include(c => c.Orders.Where(o => o.Freight > 2)).ToList(), Throws.TypeOf<QueryTranslationException>().With.Message.Contains("included twice"));

    [Test]
    public void Rows_at_the_end_of_a_way_are_chosen_step_by_step()
    {
        Assert.That(() => Db.Orders.Include(o => o.Customer.Orders.Where(x => x.Freight > 1)).ToList(), Throws.TypeOf<QueryTranslationException>().With.Message.Contains("choose the rows of the next with ThenInclude"));
        var orders = Db.Orders.Include(o => o.Customer).ThenInclude(c => c.Orders.Where(x => x.Freight > 40)).ToList();
        Assert.That(orders.SelectMany(o => o.Customer.Orders).Select(o => o.Freight), Is.Not.Empty.And.All.GreaterThan(40));
    }

    [Test]
    public void Included_rows_are_entities() =>
        Assert.That(() => Db.Customers.Include(c => c.Orders.Select(o => o.Id)).ToList(), Throws.TypeOf<QueryTranslationException>().With.Message.Contains("Leave Select out"));

    private void Loads<T, TResult>(int commands, IQueryable<T> table, Func<IQueryable<T>, IQueryable<T>> query, Func<T, TResult> print, Func<T, TResult>? expected = null, Func<IQueryable<T>, IQueryable<T>>? memory = null)
        where T : class
    {
        var objects = (IQueryable<T>)typeof(IShop).GetProperties().Single(property => property.PropertyType == typeof(IQueryable<T>)).GetValue(Memory)!;
        List<T> loaded = [];
        List<T> streamed = [];
        var sent = CommandRecorder.During(() => loaded = query(table).ToList());
        Record(async () => loaded = await query(table).ToListAsync());
        Record(async () => streamed = await query(table).AsAsyncEnumerable().ToListAsync());

        var promised = (memory?.Invoke(objects) ?? objects).AsEnumerable().Select(expected ?? print);
        Assert.That(sent, Has.Count.EqualTo(commands));
        Assert.That(loaded.Select(print), Is.EquivalentTo(promised));
        Assert.That(streamed.Select(print), Is.EquivalentTo(promised));
    }

    private static string Text<T>(IEnumerable<T> values) => $"[{string.Join(", ", values)}]";
}
