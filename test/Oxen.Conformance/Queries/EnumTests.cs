namespace Oxen.Conformance;

/// <summary>Enums, stored as numbers and as text.</summary>
[Golden]
public sealed class EnumTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void HasFlag() => Same([Skills.Sales, Skills.Sales | Skills.Driving, Skills.None], (s, skills) => s.Employees.Where(e => e.Skills.HasFlag(skills)).Select(e => e.Id));

    [Test]
    public void HasFlag_of_a_constant() => Same(s => s.Employees.Where(e => e.Skills.HasFlag(Skills.Languages)).Select(e => e.Id));

    [Test]
    public void Flags_as_text()
    {
        Same(s => s.Employees.OrderBy(e => e.Skills.ToString()).ThenBy(e => e.Id).Select(e => new { e.Id, Text = e.Skills.ToString() }).ToList());
        Same(s => s.Employees.Where(e => (e.Skills | Skills.Driving | Skills.Sales).ToString() == "Sales, Driving" || ((Skills)(e.Id + 15)).ToString() == "17").Select(e => e.Id));
        Same(s => s.Employees.Select(e => "has " + (Skills)(e.Id * 4)).Distinct());
        Same(s => s.Employees.Select(e => e.Skills.ToString()).Distinct());
    }

    [Test]
    public void Flags_by_bits() => Same(s => s.Employees.Where(e => (e.Skills & Skills.Driving) != 0).Select(e => e.Id));

    [Test]
    public void Flags_combined() => Same(s => s.Employees.Select(e => new { e.Id, More = e.Skills | Skills.Driving, Less = e.Skills & ~Skills.Sales, Other = e.Skills ^ Skills.Sales }));

    [Test]
    public void A_number_of_an_enum() => Same([1, 3], (s, rank) => s.Customers.Where(c => (int)c.Rank == rank).Select(c => c.Id));

    [Test]
    public void An_enum_made_of_a_number() => Same(s => s.Products.Where(p => (CustomerRank)p.SupplierId == CustomerRank.Gold).Select(p => p.Id));

    [Test]
    public void An_enum_is_selected_as_another() => Same(s => s.Customers.Select(c => (Skills)c.Rank));

    [Test]
    public void An_enum_in_arithmetic() => Same(s => s.Customers.Select(c => (int)c.Rank * 10 + 1));

    [Test]
    public void An_enum_stored_as_text_is_selected() => Same(s => s.Orders.Select(o => new { o.Id, o.Status, Two = o.Status }));

    [Test]
    public void An_enum_stored_as_text_in_a_conditional() => Same(s => s.Orders.Select(o => new { o.Id, A = o.Status == OrderStatus.Open ? "to do" : "done", B = o.ShippedAt == null ? OrderStatus.Open : o.Status }));

    [Test]
    public void A_constant_beside_an_enum_stored_as_text_on_the_other_side()
    {
        Same(s => s.Orders.Select(o => o.Status).Union(s.Customers.Select(c => OrderStatus.Shipped)));
        Same(s => s.Customers.Select(c => OrderStatus.Shipped).Concat(s.Orders.Select(o => o.Status)));
        Same(s => s.Products.Select(p => new { p.Id, Status = OrderStatus.Open }).Distinct().Concat(s.Orders.Select(o => new { o.Id, o.Status })).Where(x => x.Status == OrderStatus.Open).Select(x => x.Id));
    }

    [Test]
    public void A_constant_of_a_subquery_meets_an_enum_stored_as_text()
    {
        Same(s => s.Products.GroupBy(p => OrderStatus.Open).Select(g => new { g.Key, Count = g.Count() }).Where(x => s.Orders.Any(o => o.Status == x.Key)));
        Same([OrderStatus.Open, OrderStatus.Cancelled], (s, status) => s.Products.OrderBy(p => p.Id).Select(p => new { p.Id, Status = status }).Take(3).Where(x => s.Orders.Any(o => o.Status == x.Status)).Select(x => x.Id));
        Same(s => s.Customers.Where(c => c.Orders.Select(o => o.Status).Contains(OrderStatus.Shipped)).Select(c => c.Id));
        Same(s => s.Products.GroupBy(p => p.Id > 3 ? OrderStatus.Open : OrderStatus.Shipped).Select(g => new { g.Key, Count = g.Count() }).Join(s.Orders, x => x.Count, o => o.Id, (x, o) => new { x.Count, Is = x.Key == o.Status }));
    }

    [Test]
    public void An_enum_stored_as_text_is_distinct() => Same(s => s.Orders.Select(o => o.Status).Distinct());

    [Test]
    public void An_enum_stored_as_text_against_one_stored_as_a_number() => Same(s => s.Samples.Where(x => x.Number == x.Word && x.NumberN != x.Word).Select(x => x.Id));

    [Test]
    public void An_enum_stored_as_text_has_the_order_of_its_numbers() => Same(s => s.Orders.Where(o => o.Status > OrderStatus.Open).OrderByDescending(o => o.Status).ThenBy(o => o.Id).Select(o => o.Id));

    [Test]
    public void Max_of_an_enum_stored_as_text() => Same(s => s.Orders.Max(o => o.Status));

    [Test]
    public void Max_of_an_enum_stored_as_text_in_a_group() => Same(s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Last = g.Max(o => o.Status), First = g.Min(o => o.Status) }));

    [Test]
    public void Min_of_a_nullable_enum_stored_as_text() => Same(s => s.Samples.Min(x => x.WordN));

    [Test]
    public void Max_of_an_enum_stored_as_text_in_a_subquery() =>
        Same(s => s.Customers.Where(c => s.Orders.Where(o => o.CustomerId == c.Id).Max(o => (OrderStatus?)o.Status) == OrderStatus.Cancelled).Select(c => c.Id));

    [Test]
    public void A_nullable_enum_stored_as_text() => Same(new Priority?[] { null, Priority.High, (Priority)77 }, (s, word) => s.Samples.Where(x => x.WordN == word).Select(x => x.Id));

    [Test]
    public void A_nullable_enum_with_a_default() => Same(s => s.Orders.Select(o => new { o.Id, P = o.Priority ?? Priority.Low }));

    [Test]
    public void A_nullable_enum_is_compared_by_order() => Same([Priority.Normal], (s, priority) => s.Orders.Where(o => o.Priority >= priority).Select(o => o.Id));

    [Test]
    public void Order_of_an_enum() => Same(s => s.Orders.OrderByDescending(o => o.Priority).ThenBy(o => o.Id).Select(o => o.Id));

    [Test]
    public void An_enum_of_bytes() => Same(s => s.Samples.Where(x => x.Number == Priority.High).Select(x => new { x.Id, N = (byte)x.Number, M = (int?)x.NumberN }));

    [Test]
    public void Equals_of_an_enum() => Same([CustomerRank.Gold], (s, rank) => s.Customers.Where(c => c.Rank.Equals(rank)).Select(c => c.Id));

    [Test]
    public void Max_of_nullable_enums() => Same(s => s.Orders.Max(o => o.Priority));

    [Test]
    public void ToString_of_an_enum() => Same(s => s.Customers.Select(c => c.Rank.ToString()));

    [Test]
    public void ToString_of_an_enum_stored_as_text() => Same(s => s.Orders.Where(o => o.Status.ToString() == "Open").Select(o => o.Status.ToString()));
}
