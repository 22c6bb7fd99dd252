namespace Oxen.Conformance;

/// <summary>Rows inside rows: a command more for each kind, however many rows there are.</summary>
[Golden]
public sealed class CollectionTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void A_collection_is_a_second_command() =>
        SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Name, Orders = c.Orders.OrderBy(o => o.Id).ToList() }));

    [Test]
    public void A_collection_is_filtered_and_projected() =>
        SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Orders = c.Orders.Where(o => o.Freight > 10).OrderByDescending(o => o.Id).Select(o => new { o.Id, o.Freight }).ToList() }));

    [Test]
    public void A_collection_is_paged_for_each_row() =>
        SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Orders = c.Orders.OrderByDescending(o => o.PlacedAt).ThenBy(o => o.Id).Skip(1).Take(2).Select(o => o.Id).ToList() }));

    [Test]
    public void Collections_beside_each_other() =>
        SameIn(3, s => s.Products.OrderBy(p => p.Id).Select(p => new
        {
            p.Name,
            Lines = p.Lines.OrderBy(l => l.OrderId).Select(l => l.Quantity).ToList(),
            Siblings = s.Products.Where(q => q.SupplierId == p.SupplierId && q.Id != p.Id).OrderBy(q => q.Id).Select(q => q.Name).ToList(),
        }));

    [Test]
    public void Collections_inside_each_other() =>
        SameIn(3, s => s.Customers.Where(c => c.Country == "Germany").OrderBy(c => c.Id).Select(c => new
        {
            c.Name,
            Orders = c.Orders.OrderBy(o => o.Id).Select(o => new { o.Id, Lines = o.Lines.OrderBy(l => l.ProductId).Select(l => new { l.Product.Name, l.Quantity }).ToList() }).ToList(),
        }));

    [Test]
    public void A_collection_alone() =>
        SameIn(2, s => s.Categories.OrderBy(c => c.Id).Select(c => c.Products.OrderBy(p => p.Id).Select(p => p.Name).ToList()));

    [Test]
    public void Collections_of_other_types() =>
        SameIn(3, s => s.Categories.OrderBy(c => c.Id).Select(c => new { Ids = c.Products.OrderBy(p => p.Id).Select(p => p.Id).ToArray(), Names = c.Products.OrderBy(p => p.Id).Select(p => p.Name).AsEnumerable() }));

    [Test]
    public void A_collection_of_a_query_without_ToList() =>
        SameIn(2, s => s.Categories.OrderBy(c => c.Id).Select(c => new { c.Id, Names = c.Products.OrderBy(p => p.Id).Select(p => p.Name) }));

    [Test]
    public void A_collection_by_nullable_keys() =>
        SameIn(2, s => s.Employees.OrderBy(e => e.Id).Select(e => new { e.LastName, Peers = s.Employees.Where(p => p.ReportsToId == e.ReportsToId).OrderBy(p => p.Id).Select(p => p.LastName).ToList() }));

    [Test]
    public void A_collection_by_several_columns() =>
        SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Same = s.Customers.Where(x => x.City == c.City && x.Country == c.Country && x.Since >= c.Since).OrderBy(x => x.Id).Select(x => x.Id).ToList() }));

    [Test]
    public void Rows_that_belong_to_several_rows_come_with_each()
    {
        SameIn(2, s => s.Products.OrderBy(p => p.Id).Select(p => new { p.Id, Siblings = s.Products.Where(q => q.CategoryId == p.Category!.Id).OrderBy(q => q.Id).Select(q => q.Name).ToList() }));

        var rows = Db.Products.Select(p => Db.Products.Where(q => q.SupplierId == p.SupplierId).Select(q => new Sibling { Id = q.Id }).ToList()).ToList();
        Assert.That(rows.SelectMany(siblings => siblings).Distinct(ReferenceEqualityComparer.Instance).Count(), Is.EqualTo(rows.Sum(siblings => siblings.Count)), "each row has objects of its own");
        Assert.That(rows.Sum(siblings => siblings.Count), Is.EqualTo(Memory.Products.Sum(p => Memory.Products.Count(q => q.SupplierId == p.SupplierId))));
    }

    [Test]
    public void A_collection_that_depends_on_nothing() =>
        SameIn(2, s => s.Categories.OrderBy(c => c.Id).Select(c => new { c.Id, Gold = s.Customers.Where(x => x.Rank == CustomerRank.Gold).OrderBy(x => x.Id).Select(x => x.Id).ToList() }));

    [Test]
    public void A_collection_that_names_a_reference_of_its_row() =>
        SameIn(2, s => s.Orders.OrderBy(o => o.Id).Select(o => new { o.Id, Neighbours = s.Customers.Where(c => c.Country == o.Customer.Country).OrderBy(c => c.Id).Select(c => c.Id).ToList() }));

    [Test]
    public void A_collection_over_several_joins() =>
        SameIn(2, s => s.Suppliers.OrderBy(x => x.Id).Select(x => new { x.Name, Buyers = s.Lines.Where(l => l.Product.SupplierId == x.Id).Select(l => l.Order.Customer.Name).Distinct().OrderBy(n => n).ToList() }));

    [Test]
    public void A_collection_of_groups() =>
        SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Years = c.Orders.GroupBy(o => o.PlacedAt.Year).OrderBy(g => g.Key).Select(g => new { g.Key, Count = g.Count() }).ToList() }));

    [Test]
    public void A_whole_row_of_a_query() =>
        SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Last = c.Orders.OrderByDescending(o => o.PlacedAt).ThenBy(o => o.Id).FirstOrDefault() }));

    [Test]
    public void An_object_made_of_a_row_of_a_query() =>
        SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Last = c.Orders.OrderByDescending(o => o.PlacedAt).ThenBy(o => o.Id).Select(o => new { o.Id, o.Freight }).FirstOrDefault() }));

    [Test]
    public void A_row_of_a_query_is_filtered_and_ordered_by() =>
        SameIn(2, s => s.Customers.Select(c => new { c.Id, Last = c.Orders.OrderByDescending(o => o.PlacedAt).ThenBy(o => o.Id).FirstOrDefault() })
            .Where(x => x.Last != null && x.Last.Freight > 5).OrderBy(x => x.Last!.Id).ThenBy(x => x.Id));

    [Test]
    public void A_collection_is_filtered_by_later() =>
        SameIn(2, s => s.Customers.Select(c => new { c.Id, Big = c.Orders.Where(o => o.Freight > 20).OrderBy(o => o.Id).ToList() }).Where(x => x.Big.Count > 1).OrderBy(x => x.Big.Count()).ThenBy(x => x.Id));

    [Test]
    public void A_collection_after_a_page() =>
        SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Orders = c.Orders.OrderBy(o => o.Id).ToList() }).Skip(2).Take(5));

    [Test]
    public void A_collection_is_computed_with_in_C() =>
        SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Orders = string.Join(", ", c.Orders.OrderBy(o => o.Id).Select(o => o.Id)) }));

    [Test]
    public void A_record_is_made_when_its_collection_is_there() =>
        SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new WithCount(c.Id, c.Orders.OrderBy(o => o.Id).Select(o => o.Id).ToList())));

    [Test]
    public void The_collection_of_one_row() =>
        SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Orders = c.Orders.OrderBy(o => o.Id).ToList() }).First());

    [Test]
    public void Groups_as_they_are() =>
        SameIn(2, s => s.Customers.OrderBy(c => c.Id).GroupBy(c => c.Country).AsEnumerable().OrderBy(g => g.Key));

    [Test]
    public void Groups_by_several_columns() =>
        SameIn(2, s => s.Customers.OrderBy(c => c.Id).GroupBy(c => new { c.Country, c.City }, c => c.Name).AsEnumerable().OrderBy(g => g.Key.Country).ThenBy(g => g.Key.City));

    [Test]
    public void Groups_by_null() =>
        SameIn(2, s => s.Employees.OrderBy(e => e.Id).GroupBy(e => e.ReportsToId, e => e.LastName).OrderBy(g => g.Key));

    [Test]
    public void The_rows_of_a_group() =>
        SameIn(2, s => s.Orders.GroupBy(o => o.CustomerId).OrderBy(g => g.Key).Select(g => new { g.Key, Count = g.Count(), Orders = g.OrderBy(o => o.Id).Select(o => o.Id).ToList() }));

    [Test]
    public void The_first_rows_of_each_group() =>
        SameIn(2, s => s.Orders.GroupBy(o => o.CustomerId).OrderBy(g => g.Key).Select(g => new { g.Key, Top = g.OrderByDescending(o => o.Freight).ThenBy(o => o.Id).Take(2).Select(o => new { o.Id, o.Freight }).ToList() }));

    [Test]
    public void The_first_row_of_each_group() =>
        SameIn(2, s => s.Orders.GroupBy(o => o.CustomerId).OrderBy(g => g.Key).Select(g => g.OrderByDescending(o => o.Freight).ThenBy(o => o.Id).First()));

    [Test]
    public void A_value_of_the_first_row_of_each_group() =>
        Same(s => s.Orders.GroupBy(o => o.CustomerId).OrderBy(g => g.Key).Select(g => new { g.Key, Most = g.OrderByDescending(o => o.Freight).ThenBy(o => o.Id).First().Id }));

    [Test]
    public void The_rows_of_a_group_by_an_expression() =>
        SameIn(2, s => s.Orders.GroupBy(o => o.PlacedAt.Year).OrderBy(g => g.Key).Select(g => new { g.Key, Ids = g.OrderBy(o => o.Id).Select(o => o.Id).ToList() }));

    [Test]
    public void Groups_inside_groups() =>
        SameIn(2, s => s.Customers.GroupBy(c => c.Country).OrderBy(g => g.Key).Select(g => new { g.Key, Cities = g.GroupBy(c => c.City).OrderBy(c => c.Key).Select(c => new { c.Key, Count = c.Count() }).ToList() }));

    [Test]
    public void Groups_of_rows_inside_rows() =>
        SameIn(3, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Years = c.Orders.OrderBy(o => o.Id).GroupBy(o => o.PlacedAt.Year).OrderBy(g => g.Key).ToList() }));

    [Test]
    public void Rows_of_groups_of_rows_inside_rows() =>
        SameIn(3, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Years = c.Orders.GroupBy(o => o.PlacedAt.Year).OrderBy(g => g.Key).Select(g => new { g.Key, c.Country, Ids = g.OrderBy(o => o.Id).Select(o => o.Id + c.Id.Length).ToList() }).ToList() }));

    [Test]
    public void A_group_join_inside_rows() =>
        SameIn(3, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Orders = c.Orders.OrderBy(o => o.Id).GroupJoin(s.Lines.Where(l => l.Quantity > c.Id.Length), o => o.Id, l => l.OrderId, (o, ls) => new { o.Id, Lines = ls.OrderBy(l => l.ProductId).Select(l => l.ProductId).ToList() }).ToList() }));

    [Test]
    public void The_texts_of_a_group_joined() =>
        SameIn(2, s => s.Customers.GroupBy(c => c.Country).OrderBy(g => g.Key).Select(g => new { g.Key, Names = string.Join("; ", g.OrderBy(c => c.Id).Select(c => c.Name)) }));

    [Test]
    public void A_group_join_keeps_its_rows() =>
        SameIn(2, s => s.Categories.OrderBy(c => c.Id).GroupJoin(s.Products.OrderBy(p => p.Id), c => (int?)c.Id, p => p.CategoryId, (c, ps) => new { c.Name, Products = ps.Select(p => p.Name).ToList() }));

    [Test]
    public void A_collection_that_is_filtered_after_its_page() =>
        SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Orders = c.Orders.OrderByDescending(o => o.Freight).ThenBy(o => o.Id).Take(3).Where(o => o.Id % 2 == 0).Select(o => o.Id).ToList() }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void A_collection_that_is_counted_after_its_page() =>
        Same(s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Count = c.Orders.OrderBy(o => o.Id).Take(3).ToList().Count }));

    [Test]
    public void A_collection_that_is_a_union() =>
        SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Names = c.Orders.Select(o => o.Notes).Union(s.Suppliers.Where(x => x.Country == c.Country).Select(x => (string?)x.Name)).OrderBy(n => n).ToList() }));

    [Test]
    public void A_collection_that_is_a_concatenation_of_pages() =>
        SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Ids = c.Orders.OrderBy(o => o.Id).Take(1).Select(o => o.Id).Concat(c.Orders.OrderByDescending(o => o.Id).Take(1).Select(o => o.Id)).OrderBy(i => i).ToList() }));

    [Test]
    public void A_page_of_distinct_rows_of_each_row() =>
        SameIn(2, s => s.Suppliers.OrderBy(x => x.Id).Select(x => new { x.Id, Buyers = x.Products.SelectMany(p => p.Lines).Select(l => l.Order.CustomerId).Distinct().OrderBy(i => i).Skip(1).Take(2).ToList() }));

    [Test]
    public void A_page_of_groups_of_each_row() =>
        SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Years = c.Orders.GroupBy(o => o.PlacedAt.Year).Select(g => new { g.Key, Count = g.Count() }).OrderByDescending(y => y.Count).ThenBy(y => y.Key).Take(1).ToList() }));

    [Test]
    public void A_page_of_each_row_is_flattened() =>
        Same(s => s.Customers.SelectMany(c => c.Orders.OrderByDescending(o => o.Freight).ThenBy(o => o.Id).Take(2), (c, o) => new { c.Name, o.Id, o.Freight }).OrderBy(x => x.Id));

    [Test]
    public void A_page_of_each_row_is_flattened_in_the_order_of_the_rows() =>
        Same(s => s.Customers.Where(c => c.Country != "UK").OrderByDescending(c => c.Id).SelectMany(c => c.Orders.OrderBy(o => o.Id).Skip(1).Take(2), (c, o) => new { c.Id, Order = o.Id }));

    [Test]
    public void Distinct_rows_of_each_row_are_flattened() =>
        Same(s => s.Categories.SelectMany(c => c.Products.Select(p => p.SupplierId).Distinct(), (c, x) => new { c.Id, Supplier = x }));

    [Test]
    public void Groups_of_each_row_are_flattened() =>
        Same(s => s.Customers.SelectMany(c => c.Orders.GroupBy(o => o.PlacedAt.Year).Select(g => new { g.Key, Count = g.Count() }), (c, y) => new { c.Id, y.Key, y.Count }));

    [Test]
    public void The_rows_of_groups_are_flattened() =>
        Same(s => s.Orders.GroupBy(o => o.CustomerId).Where(g => g.Count() > 2).SelectMany(g => g));

    [Test]
    public void Collections_of_collections_are_flattened() =>
        Same(s => s.Customers.SelectMany(c => c.Orders.SelectMany(o => o.Lines), (c, l) => new { c.Id, l.OrderId, l.ProductId }));

    [Test]
    public void A_row_of_a_row_of_a_query() =>
        SameIn(2, s => s.Customers.Where(c => c.Orders.Any()).OrderBy(c => c.Id).Select(c => new { c.Id, Best = c.Orders.OrderBy(o => o.Id).Select(o => new { o.Id, By = new { o.EmployeeId, o.Freight } }).FirstOrDefault()!.By }));

    [Test]
    public void A_keyed_collection_of_decimals_dates_and_doubles() =>
        SameIn(2, s => s.Products.OrderBy(p => p.Id).Select(p => new { p.Id, Same = s.Products.Where(q => q.UnitPrice == p.UnitPrice && q.Weight == p.Weight && q.Sku == p.Sku).OrderBy(q => q.Id).Select(q => q.Id).ToList() }));

    [Test]
    public void Every_type_travels_as_a_key() =>
        SameIn(2, s => s.Samples.OrderBy(x => x.Id).Select(x => new { x.Id, Same = s.Samples.Where(y => y.Double == x.Double && y.Decimal == x.Decimal && y.DateTime == x.DateTime && y.Guid == x.Guid && y.Bool == x.Bool && y.Id == x.Id).Select(y => y.Id).ToList() }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void The_collection_of_the_first_row_is_counted() =>
        Same(s => s.Customers.Where(c => c.Orders.Any()).OrderBy(c => c.Id).Select(c => new { c.Id, Lines = c.Orders.OrderByDescending(o => o.Id).First().Lines.Count, Sum = c.Orders.OrderByDescending(o => o.Id).First().Lines.Sum(l => l.Quantity) }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void The_collection_of_the_first_row_is_asked() =>
        Same(s => s.Customers.Where(c => c.Orders.Any()).Where(c => c.Orders.OrderBy(o => o.Id).First().Lines.Any()).Select(c => c.Id));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void The_collection_of_the_first_row_of_a_group() =>
        SameIn(2, s => s.Orders.GroupBy(o => o.CustomerId).OrderBy(g => g.Key).Select(g => new { g.Key, Count = g.MaxBy(o => o.Id)!.Lines.Count, Lines = g.OrderBy(o => o.Id).First().Lines.OrderBy(l => l.ProductId).Select(l => l.Product.Name).ToList() }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void Rows_that_were_selected_are_filtered_by_the_collection_of_a_first_row() =>
        SameIn(2, s => s.Orders.GroupBy(o => o.CustomerId).Select(g => g.OrderBy(o => o.Id).First()).Where(o => o.Lines.Count > 1).OrderBy(o => o.Id));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void The_rows_of_the_first_group() =>
        SameIn(2, s => s.Customers.Where(c => c.Orders.Any()).OrderBy(c => c.Id).Select(c => new
        {
            c.Id,
            Key = c.Orders.GroupBy(o => o.PlacedAt.Year).OrderBy(g => g.Key).First().Key,
            Count = c.Orders.GroupBy(o => o.PlacedAt.Year).OrderBy(g => g.Key).First().Count(),
            Ids = c.Orders.GroupBy(o => o.PlacedAt.Year).OrderBy(g => g.Key).First().OrderBy(o => o.Id).Select(o => o.Id).ToList(),
        }));

    [Test]
    public void Numbers_of_rows_are_those_of_each_row() =>
        SameIn(3, s => s.Customers.OrderBy(c => c.Id).Select(c => new
        {
            c.Id,
            Numbered = c.Orders.OrderBy(o => o.Id).Select((o, i) => new { o.Id, i }).ToList(),
            Kinds = c.Orders.OrderBy(o => o.Id).DistinctBy(o => o.Status).Select(o => o.Id).ToList(),
        }));

    [Test]
    public void Numbers_of_rows_that_are_flattened_are_those_of_each_row() =>
        Same(s => s.Customers.OrderBy(c => c.Id).SelectMany(c => c.Orders.OrderBy(o => o.Id).Select((o, i) => new { o.Id, i })));

    [Test]
    public void Rows_that_differ_by_a_key_are_flattened() =>
        Same(s => s.Customers.OrderBy(c => c.Id).SelectMany(c => c.Orders.OrderBy(o => o.Id).DistinctBy(o => o.Status).Select(o => o.Id)));

    [Test]
    public void A_page_inside_the_rows_of_each_row_reads_that_row() =>
        SameIn(2, s => s.Customers.OrderBy(c => c.Id).Select(c => new
        {
            c.Id,
            Lines = c.Orders.SelectMany(o => o.Lines.Where(l => l.Quantity > c.Name.Length).OrderBy(l => l.ProductId).Take(1)).OrderBy(l => l.OrderId).Select(l => new { l.OrderId, c.Name }).ToList(),
        }));

    [Test]
    public void Distinct_values_of_pages_inside_the_rows_of_each_row() =>
        Same(s => s.Customers.SelectMany(c => c.Orders.SelectMany(o => o.Lines.Where(l => l.Quantity > c.Name.Length).OrderBy(l => l.ProductId).Take(2)).Select(l => l.ProductId).Distinct(), (c, id) => new { c.Id, Product = id }));

    [Test]
    public void An_optional_page_inside_the_rows_of_each_row_keeps_them() =>
        Same(s => s.Customers.SelectMany(
            c => c.Orders.SelectMany(o => o.Lines.Where(l => l.Quantity > c.Name.Length).OrderBy(l => l.ProductId).Take(1).DefaultIfEmpty(), (o, l) => new { o.Id, Product = l == null ? 0 : l.ProductId }),
            (c, x) => new { Customer = c.Id, x.Id, x.Product }));

    [Test]
    public void Optional_distinct_values_inside_the_rows_of_each_row_keep_them() =>
        Same(s => s.Customers.SelectMany(
            c => c.Orders.SelectMany(o => o.Lines.Where(l => l.Quantity > c.Name.Length).Select(l => l.Quantity).Distinct().DefaultIfEmpty(), (o, quantity) => new { o.Id, Quantity = quantity }),
            (c, x) => new { Customer = c.Id, x.Id, x.Quantity }));

    [Test]
    public void A_reference_in_an_optional_page_may_be_absent_too() =>
        Same(s => s.Customers.SelectMany(
            c => c.Orders.OrderBy(o => o.EmployeeId != null).ThenBy(o => o.Id).Take(1).Select(o => o.Employee).DefaultIfEmpty(),
            (c, e) => new { c.Id, IsNone = e == null, Name = e == null ? "none" : e.LastName }));

    [Test]
    public void Rows_of_a_reference_are_numbered() =>
        SameIn(2, s => s.Orders.OrderBy(o => o.Id).Select(o => new { o.Id, Others = o.Customer.Orders.OrderBy(x => x.Id).Select((x, i) => new { x.Id, i }).ToList() }));

    [Test]
    public void A_key_may_have_any_name() =>
        SameIn(2, s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, n = g.Count() }).GroupBy(x => x.n).OrderBy(g => g.Key).Select(g => new { g.Key, Ids = g.OrderBy(x => x.Key).Select(x => x.Key).ToList() }));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void A_set_holds_equal_values_once() =>
        Same(s => s.Orders.OrderBy(o => o.Id).Select(o => new { o.Id, Count = s.Lines.Where(l => l.ProductId < 5).Select(l => l.OrderId % 7).ToHashSet().Count, Kinds = o.Customer.Orders.Select(x => x.Status).ToHashSet().Count }));

    [Test]
    public void A_row_with_a_collection_sends_what_it_needs() =>
        SameIn(3, s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Last = c.Orders.OrderByDescending(o => o.Id).Select(o => new { o.Id, Lines = o.Lines.OrderBy(l => l.ProductId).Select(l => l.Quantity).ToList() }).FirstOrDefault() }));

    private sealed class Sibling
    {
        public int Id { get; set; }
    }

    private sealed record WithCount(string Id, List<int> Orders)
    {
        public int Count { get; } = Orders.Count;
    }

    [Test]
    public void The_only_row_of_each() => SameIn(2, s => s.Products.OrderBy(p => p.Id).Select(p => new { p.Id, Line = p.Lines.SingleOrDefault(l => l.OrderId == 3) }));

    [Test]
    public void The_only_row_of_each_that_has_several_throws() => AllIn(2,
        s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Order = c.Orders.SingleOrDefault() }),
        s => s.Customers.OrderBy(c => c.Id).Select(c => new { c.Id, Order = c.Orders.Where(o => o.Id > 0).Select(o => new { o.Id, o.Freight }).Single() }));

    [Test]
    public void The_only_row_of_each_row_of_each_that_has_several_throws() => SameIn(3,
        s => s.Categories.OrderBy(c => c.Id).Select(c => c.Products.OrderBy(p => p.Id).Select(p => new { p.Id, Line = p.Lines.SingleOrDefault(l => l.Quantity > 0) }).ToList()));
}
