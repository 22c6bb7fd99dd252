namespace Oxen.Conformance;

/// <summary>Equality of entities and of objects the query makes.</summary>
[Golden]
public sealed class EqualityTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void An_entity_equals_a_variable() => Same([new Product { Id = 3 }, new Product { Id = 99 }], (s, some) => s.Products.Where(p => p == some).Select(p => p.Id), (s, some) => s.Products.Where(p => p.Id == some.Id).Select(p => p.Id));

    [Test]
    public void An_entity_differs_from_a_variable() => Same([new Product { Id = 3 }, new Product { Id = 99 }], (s, some) => s.Products.Where(p => p != some).Select(p => p.Id), (s, some) => s.Products.Where(p => p.Id != some.Id).Select(p => p.Id));

    [Test]
    public void An_entity_equals_null() => Same(s => s.Products.Where(p => p == null).Select(p => p.Id));

    [Test]
    public void An_entity_differs_from_null() => Same(s => s.Products.Where(p => p != null).Select(p => p.Id));

    [Test]
    public void An_entity_equals_a_variable_that_is_null()
    {
        Product? none = null;
        Same(s => s.Products.Where(p => p == none).Select(p => p.Id));
    }

    [Test]
    public void An_entity_with_a_composite_key_equals_a_variable()
    {
        var line = new ShopData(Kept.All).Lines[3];
        Same(s => s.Lines.Where(l => l == line).Select(l => l.Quantity), s => s.Lines.Where(l => l.OrderId == line.OrderId && l.ProductId == line.ProductId).Select(l => l.Quantity));
    }

    [Test]
    public void An_entity_with_a_composite_key_differs_from_a_variable()
    {
        var line = new ShopData(Kept.All).Lines[3];
        Same(s => s.Lines.Count(l => l != line), s => s.Lines.Count(l => !(l.OrderId == line.OrderId && l.ProductId == line.ProductId)));
    }

    [Test]
    public void Two_entities_are_equal() => Same(s => s.Products.Where(p => s.Products.Any(x => x == p && x.UnitPrice > 50m)).Select(p => p.Id));

    [Test]
    public void Two_entities_differ() => Same(s => s.Products.Where(p => s.Products.Any(x => x != p && x.UnitPrice == p.UnitPrice)).Select(p => p.Id));

    [Test]
    public void Equals_of_entities() => Same([new Product { Id = 3 }], (s, some) => s.Products.Where(p => p.Equals(some)).Select(p => p.Id), (s, some) => s.Products.Where(p => p.Id == some.Id).Select(p => p.Id));

    [Test]
    public void An_entity_equals_one_found_by_a_subquery() => Same(s => s.Products.Where(p => p == s.Products.OrderByDescending(x => x.UnitPrice).First()).Select(p => p.Id));

    [Test]
    public void A_query_contains_an_entity() => Same([new Product { Id = 3 }, new Product { Id = 12 }], (s, some) => s.Products.Where(p => p.Id < 10).Contains(some), (s, some) => s.Products.Where(p => p.Id < 10).Any(p => p.Id == some.Id));

    [Test]
    public void Anonymous_types_are_compared_by_their_members() => Same(s => s.Products.Where(p => new { A = p.SupplierId, B = p.CategoryId } == new { A = 3, B = (int?)4 }).Select(p => p.Id), s => s.Products.Where(p => p.SupplierId == 3 && p.CategoryId == 4).Select(p => p.Id));

    [Test]
    public void Anonymous_types_with_nulls_are_compared_by_their_members() =>
        Same(s => s.Products.Where(p => new { p.SupplierId, p.CategoryId }.Equals(new { SupplierId = 2, CategoryId = (int?)null })).Select(p => p.Id));

    [Test]
    public void Anonymous_types_of_two_rows() =>
        Same(s => s.Products.Where(p => s.Products.Any(x => x.Id != p.Id && new { x.SupplierId, x.CategoryId }.Equals(new { p.SupplierId, p.CategoryId }))).Select(p => p.Id));

    [Test]
    public void Tuples_are_compared_by_their_members() => Same(s => s.Products.Where(p => ValueTuple.Create(p.SupplierId, p.CategoryId).Equals(ValueTuple.Create(2, (int?)null))).Select(p => p.Id));

    [Test]
    public void Tuples_differ() => Same(s => s.Products.Where(p => !Tuple.Create(p.SupplierId, p.CategoryId).Equals(Tuple.Create(3, (int?)3))).Select(p => p.Id));

    [Test]
    public void A_list_of_entities_contains_what_a_reference_leads_to()
    {
        Employee[] some = [new() { Id = 2 }, new() { Id = 4 }];
        List<Customer> customers = [new() { Id = "ALFKI" }, new() { Id = "BONAP" }];
        Same(s => s.Orders.Where(o => some.Contains(o.Employee)), s => s.Orders.Where(o => o.EmployeeId == 2 || o.EmployeeId == 4));
        Same(s => s.Orders.Where(o => !some.Contains(o.Employee)), s => s.Orders.Where(o => o.EmployeeId != 2 && o.EmployeeId != 4));
        Same(s => s.Orders.Where(o => some.Any(e => e == o.Employee)), s => s.Orders.Where(o => o.EmployeeId == 2 || o.EmployeeId == 4));
        Same(s => s.Orders.Where(o => customers.Contains(o.Customer)), s => s.Orders.Where(o => o.CustomerId == "ALFKI" || o.CustomerId == "BONAP"));
    }

    [Test]
    public void A_query_contains_an_anonymous_type() => Same(s => s.Products.Select(p => new { p.SupplierId, p.CategoryId }).Contains(new { SupplierId = 2, CategoryId = (int?)null }));

    [Test]
    public void A_tuple_that_is_a_variable() => Same([(3, (int?)4), (2, null)], (s, pair) => s.Products.Where(p => ValueTuple.Create(p.SupplierId, p.CategoryId).Equals(pair)).Select(p => p.Id));
}
