namespace Oxen.Conformance;

/// <summary>Rows of two tables side by side.</summary>
[Golden]
public sealed class JoinTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Join_pairs_equal_keys() =>
        Same(s => s.Orders.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => new { o.Id, c.Name }));

    [Test]
    public void Join_drops_null_keys() =>
        Same(s => s.Products.Join(s.Categories, p => p.CategoryId, c => (int?)c.Id, (p, c) => new { Product = p.Name, Category = c.Name }));

    [Test]
    public void Join_of_null_keys_on_both_sides_pairs_none() =>
        Same(s => s.Employees.Join(s.Employees, a => a.ReportsToId, b => b.ReportsToId, (a, b) => new { A = a.Id, B = b.Id }));

    [Test]
    public void Join_on_several_columns() =>
        Same(s => s.Customers.Join(s.Suppliers, c => new { c.Country, Name = c.Name }, p => new { p.Country, Name = p.Name }, (c, p) => new { c.Id, SupplierId = p.Id }));

    [Test]
    public void Join_with_itself() =>
        Same(s => s.Employees.Join(s.Employees, e => e.ReportsToId, m => (int?)m.Id, (e, m) => new { e.LastName, Manager = m.LastName }));

    [Test]
    public void Join_with_filters_on_both_sides() =>
        Same(s => s.Orders.Where(o => o.Id > 5).Join(s.Customers.Where(c => c.Country == "Germany"), o => o.CustomerId, c => c.Id, (o, c) => new { o, c.Name }));

    [Test]
    public void Join_over_a_page() =>
        Same(s => s.Orders.OrderBy(o => o.Id).Take(7).Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => new { o.Id, c.City }));

    [Test]
    public void Join_with_a_page() =>
        Same(s => s.Orders.Join(s.Customers.OrderBy(c => c.Id).Take(3), o => o.CustomerId, c => c.Id, (o, c) => new { o.Id, c.City }));

    [Test]
    public void Join_of_three_tables() =>
        Same(s => from l in s.Lines
                  join o in s.Orders on l.OrderId equals o.Id
                  join p in s.Products on l.ProductId equals p.Id
                  where l.Quantity > 2
                  orderby o.Id, p.Id
                  select new { o.Id, p.Name, l.Quantity });

    [Test]
    public void What_is_joined_can_be_filtered_and_ordered() =>
        Same(s => s.Orders.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => new { o, c })
            .Where(x => x.c.City == "Berlin" && x.o.Id > 2).OrderByDescending(x => x.o.Id).Select(x => x.c.Name + " " + x.o.Id));

    [Test]
    public void What_is_joined_can_be_counted() =>
        Same(s => s.Orders.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => c.City).Count(city => city != null));

    [Test]
    public void Left_join_keeps_rows_without_match() =>
        Same(s => s.Products.LeftJoin(s.Categories, p => p.CategoryId, c => (int?)c.Id, (p, c) => new { p.Id, Category = c }));

    [Test]
    public void Left_join_tells_absent_rows_by_null() =>
        Same(s => s.Products.LeftJoin(s.Categories, p => p.CategoryId, c => (int?)c.Id, (p, c) => new { p.Id, Name = c == null ? "none" : c.Name }));

    [Test]
    public void Left_join_with_a_filter_keeps_rows_it_drops() =>
        Same(s => s.Customers.LeftJoin(s.Orders.Where(o => o.Id > 30), c => c.Id, o => o.CustomerId, (c, o) => new { c.Id, Order = o == null ? (int?)null : o.Id }));

    [Test]
    public void Left_join_can_pick_the_rows_without_match() =>
        Same(s => s.Categories.LeftJoin(s.Products, c => (int?)c.Id, p => p.CategoryId, (c, p) => new { c, p }).Where(x => x.p == null).Select(x => x.c.Name));

    [Test]
    public void Left_join_with_selected_objects() =>
        Same(s => s.Categories.LeftJoin(s.Products.Select(p => new { Key = p.CategoryId, Text = p.Name }), c => (int?)c.Id, p => p.Key, (c, p) => new { c.Id, Text = p == null ? null : p.Text }));

    [Test]
    public void Left_join_with_values_gives_their_default() =>
        Same(s => s.Categories.LeftJoin(s.Products.Where(p => p.CategoryId != null).Select(p => (int)p.CategoryId!), c => c.Id, n => n, (c, n) => new { c.Id, n }));

    [Test]
    public void Right_join_keeps_rows_without_match() =>
        Same(s => s.Products.RightJoin(s.Categories, p => p.CategoryId, c => (int?)c.Id, (p, c) => new { Product = p == null ? null : p.Name, c.Id }));

    [Test]
    public void Group_join_counts_what_belongs_to_a_row() =>
        Same(s => s.Customers.GroupJoin(s.Orders, c => c.Id, o => o.CustomerId, (c, orders) => new { c.Id, Count = orders.Count(), Some = orders.Any(o => o.Id > 20) }));

    [Test]
    public void Group_join_flattened_is_a_join() =>
        Same(s => from c in s.Categories join p in s.Products on (int?)c.Id equals p.CategoryId into ps from p in ps select new { c.Name, Product = p.Name });

    [Test]
    public void Group_join_flattened_with_default_is_a_left_join() =>
        Same(s => from c in s.Categories join p in s.Products on (int?)c.Id equals p.CategoryId into ps from p in ps.DefaultIfEmpty() select new { c.Name, Product = p == null ? "none" : p.Name });

    [Test]
    public void Two_from_clauses_are_a_cross_join() =>
        Same(s => from c in s.Categories from p in s.Suppliers select new { c.Id, SupplierId = p.Id });

    [Test]
    public void Two_from_clauses_with_a_condition_are_a_join() =>
        Same(s => from c in s.Categories from p in s.Products where p.CategoryId == c.Id && p.UnitPrice > 20 select new { c.Name, Product = p.Name });

    [Test]
    public void A_correlated_from_clause_is_a_join() =>
        Same(s => from c in s.Categories from p in s.Products.Where(p => p.CategoryId == c.Id) select new { c.Name, Product = p.Name });

    [Test]
    public void A_correlated_from_clause_with_default_is_a_left_join() =>
        Same(s => from c in s.Customers from o in s.Orders.Where(o => o.CustomerId == c.Id && o.Id > 10).DefaultIfEmpty() select new { c.Id, Order = o == null ? 0 : o.Id });

    [Test]
    public void Select_many_gives_the_inner_rows() =>
        Same(s => s.Categories.Where(c => c.Id < 3).SelectMany(c => s.Products.Where(p => p.CategoryId == c.Id)));

    [Test]
    public void A_join_without_equality() =>
        Same(s => from a in s.Products from b in s.Products where a.UnitPrice > b.UnitPrice && a.SupplierId == b.SupplierId select new { A = a.Id, B = b.Id });

    [Test]
    public void What_is_computed_of_an_absent_row_is_absent() =>
        Same(s => s.Customers.LeftJoin(s.Orders.Where(o => o.Id > 30).Select(o => new { o.CustomerId, Has = o.Notes != null }), c => c.Id, o => o.CustomerId, (c, o) => new { c.Id, IsAbsent = o == null }));

    [Test]
    public void Right_join_over_what_was_selected() =>
        Same(s => s.Products.Select(p => new { One = 1, p.CategoryId }).RightJoin(s.Categories, p => p.CategoryId, c => (int?)c.Id, (p, c) => new { c.Id, IsAbsent = p == null }));

    [Test]
    public void A_filtered_page_of_each_row() =>
        Same(s => s.Customers.SelectMany(c => c.Orders.OrderBy(o => o.Id).Take(1).Where(o => o.Id > 2)));

    [Test]
    public void An_optional_page_of_each_row() =>
        Same(s => s.Customers.OrderBy(c => c.Id).SelectMany(c => c.Orders.OrderByDescending(o => o.Freight).ThenBy(o => o.Id).Take(2).DefaultIfEmpty(), (c, o) => new { c.Id, Order = (int?)o!.Id, IsNone = o == null }),
            s => s.Customers.OrderBy(c => c.Id).SelectMany(c => c.Orders.OrderByDescending(o => o.Freight).ThenBy(o => o.Id).Take(2).DefaultIfEmpty(), (c, o) => new { c.Id, Order = o == null ? null : (int?)o.Id, IsNone = o == null }));

    [Test]
    public void An_optional_page_of_each_filtered_row() =>
        Same(s => s.Customers.Where(c => c.Country != "UK").SelectMany(c => c.Orders.Where(o => o.Freight > 50).OrderBy(o => o.Id).Take(1).Select(o => o.Notes).DefaultIfEmpty(), (c, n) => new { c.Id, Notes = n }));

    [Test]
    public void An_optional_page_of_each_row_with_a_value_of_its_own() =>
        Same(s => s.Customers.SelectMany(c => c.Orders.OrderBy(o => o.Id).Take(1).Select(o => o.Id).DefaultIfEmpty(-1), (c, id) => new { c.Id, Order = id }));

    [Test]
    public void A_page_that_reads_what_its_row_refers_to() =>
        Same(s => s.Orders.SelectMany(o => o.Lines.Where(l => l.Quantity > o.Customer.Name.Length).OrderBy(l => l.ProductId).Take(1), (o, l) => new { o.Id, Product = l.Product.Name }));

    [Test]
    public void A_page_beside_what_its_row_refers_to() =>
        Same(s => s.Orders.OrderBy(o => o.Id).SelectMany(o => o.Lines.OrderBy(l => l.ProductId).Take(2), (o, l) => new { o.Id, o.Customer.Country, l.Product.Name }));

    [Test]
    public void A_page_beside_what_its_row_refers_to_and_is_filtered_by() =>
        Same(s => s.Orders.Where(o => o.Customer.Country != "UK").SelectMany(o => o.Lines.OrderBy(l => l.ProductId).Skip(1).Take(2), (o, l) => new { o.Id, o.Customer.Name, l.ProductId }));

    [Test]
    public void Groups_of_each_row_beside_what_it_refers_to() =>
        Same(s => s.Orders.SelectMany(o => o.Lines.GroupBy(l => l.Quantity).Select(g => new { g.Key, Lines = g.Count() }), (o, x) => new { o.Id, o.Customer.Country, x.Key, x.Lines }));

    [Test]
    public void Distinct_rows_of_each_row_beside_what_it_refers_to() =>
        Same(s => s.Orders.SelectMany(o => o.Lines.Select(l => l.Quantity).Distinct(), (o, q) => new { o.Id, o.Customer.Country, q }));

    [Test]
    public void Pages_beside_what_the_rows_of_pages_refer_to() =>
        Same(s => s.Customers.SelectMany(c => c.Orders.OrderBy(o => o.Id).Take(2), (c, o) => new { c, o }).SelectMany(x => x.o.Lines.OrderBy(l => l.ProductId).Take(1), (x, l) => new { x.c.Name, x.o.Customer.Country, Manager = (int?)x.o.Employee!.ReportsTo!.Id, Category = l.Product.Category!.Name }));

    [Test]
    public void An_optional_page_beside_what_its_row_refers_to() =>
        Same(s => s.Orders.Where(o => o.Employee!.LastName != "King").OrderBy(o => o.Id).SelectMany(o => o.Lines.Where(l => l.Quantity > 20).OrderBy(l => l.ProductId).Take(1).DefaultIfEmpty(), (o, l) => new { o.Id, o.Customer.Country, Boss = o.Employee!.ReportsTo!.LastName, Product = (int?)l!.ProductId }));

    [Test]
    public void An_optional_page_of_each_row_filtered_by_what_it_refers_to() =>
        Same(s => s.Orders.Where(o => o.Customer.Country != "UK").SelectMany(o => o.Lines.Where(l => l.Quantity > 20).OrderBy(l => l.ProductId).Take(1).DefaultIfEmpty(), (o, l) => new { o.Id, Product = (int?)l!.ProductId }));

    [Test]
    [Refused("sqlite", 2, "LATERAL alone can say it")]
    [Refused("mysql", 2, "LATERAL alone can say it, which MariaDB hasn't got")]
    public void An_optional_page_of_each_value_needs_no_index() => All(
        s => s.Customers.Select(c => c.Country).Distinct().SelectMany(n => s.Suppliers.Where(p => p.Country == n).OrderBy(p => p.Id).Take(1).DefaultIfEmpty(), (n, p) => new { n, Supplier = (int?)p!.Id }),
        s => s.Customers.Select(c => c.Country).Distinct().SelectMany(n => s.Suppliers.Where(p => p.Country == n).GroupBy(p => p.Name.Length).Select(g => g.Count()).DefaultIfEmpty(), (n, count) => new { n, count }));

    [Test]
    public void A_page_before_what_its_row_refers_to() =>
        Same(s => s.Orders.SelectMany(o => o.Lines.OrderBy(l => l.ProductId).Take(2), (o, l) => new { o, l.ProductId }).Select(x => new { x.o.Id, x.o.Customer.Country, x.ProductId }));

    [Test]
    public void Groups_of_each_row_before_what_it_refers_to() =>
        Same(s => s.Orders.SelectMany(o => o.Lines.GroupBy(l => l.Quantity).Select(g => new { g.Key, Lines = g.Count() }), (o, x) => new { o, x.Key, x.Lines }).Select(x => new { x.o.Id, x.o.Customer.Country, x.Key, x.Lines }));

    [Test]
    public void A_page_of_each_row_of_a_page_beside_what_it_refers_to() =>
        Same(s => s.Customers.SelectMany(c => c.Orders.OrderBy(o => o.Id).Take(2).SelectMany(o => o.Lines.OrderBy(l => l.ProductId).Take(1), (o, l) => new { o.Id, o.Customer.Country, l.ProductId }), (c, x) => new { c.Name, x.Id, x.Country, x.ProductId }));

    [Test]
    public void A_page_of_each_row_of_a_page() =>
        Same(s => s.Customers.SelectMany(c => c.Orders.OrderBy(o => o.Id).Take(2).SelectMany(o => o.Lines.OrderBy(l => l.ProductId).Take(1), (o, l) => new { o.Id, l.ProductId }), (c, x) => new { c.Name, x.Id, x.ProductId }));

    [Test]
    public void A_page_of_each_row_without_an_index() =>
        Same(s => s.Customers.SelectMany(c => s.Suppliers.Where(p => p.Country == c.Country).OrderBy(p => p.Id).Take(1), (c, p) => new { c.Id, Supplier = p.Id }));

    [Test]
    public void A_page_of_each_row_of_a_join() =>
        Same(s => s.Orders.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => new { o.Id, c.Country }).OrderBy(x => x.Id)
            .SelectMany(x => s.Suppliers.Where(y => y.Country == x.Country).OrderBy(y => y.Id).Take(1), (x, y) => new { x.Id, y.Name }));

    [Test]
    public void A_page_of_each_distinct_value() =>
        Same(s => s.Customers.Select(c => c.Country).Distinct().SelectMany(n => s.Customers.Where(c => c.Country == n).OrderBy(c => c.Id).Take(1), (n, c) => new { n, c.Id }));

    [Test]
    public void A_reference_of_each_of_two_rows_of_a_page_is_its_own() =>
        Same(s => s.Orders.Join(s.Orders, a => a.CustomerId, b => b.CustomerId, (a, b) => new { a, b })
            .OrderBy(x => x.a.Id).ThenBy(x => x.b.Id).Take(60)
            .Where(x => x.a.Employee!.LastName != x.b.Employee!.LastName).Select(x => new { x.a.Id, B = x.b.Id }));

    [Test]
    public void A_reference_of_each_of_two_distinct_rows_is_its_own() =>
        Same(s => s.Orders.SelectMany(a => s.Orders.Where(b => b.CustomerId == a.CustomerId), (a, b) => new { a, b })
            .Distinct().Select(x => new { x.a.Id, B = x.b.Id, N = x.a.Employee!.LastName, M = x.b.Employee!.LastName }));
}
