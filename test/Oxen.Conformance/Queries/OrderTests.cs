namespace Oxen.Conformance;

/// <summary>Orderings.</summary>
[Golden]
public sealed class OrderTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Constants_that_are_converted_or_negated_order_and_group_nothing() => All(
        s => s.Products.OrderBy(p => -10).ThenBy(p => p.Id).Select(p => p.Id).ToList(),
        s => s.Products.OrderByDescending(p => (decimal?)10).ThenBy(p => p.Id).Select(p => p.Id).ToList(),
        s => s.Products.Select(p => new { p.Id, Zero = 0, Ten = (decimal?)(decimal)10 }).OrderBy(x => -x.Zero).ThenBy(x => x.Ten).ThenBy(x => x.Id).Take(5).Select(x => x.Zero).ToList(),
        s => s.Products.Select(p => new { p.Id, Zero = 0 }).GroupBy(x => -x.Zero).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Products.Select(p => new { p.Id, Zero = 0 }).GroupBy(x => (long?)x.Zero).Select(g => g.Count()));

    [Test]
    public void Ascending() => Same(s => s.Customers.OrderBy(c => c.Id).Select(c => c.Id));

    [Test]
    public void Descending() => Same(s => s.Orders.OrderByDescending(o => o.Id));

    [Test]
    public void Then_by_another_key() => Same(s => s.Products.OrderBy(p => p.SupplierId).ThenBy(p => p.Id).Select(p => p.Name));

    [Test]
    public void Then_by_another_key_descending() =>
        Same(s => s.Products.OrderByDescending(p => p.SupplierId).ThenByDescending(p => p.UnitPrice).ThenBy(p => p.Id).Select(p => p.Id));

    [Test]
    public void Nulls_come_first() => Same(s => s.Products.OrderBy(p => p.CategoryId).ThenBy(p => p.Id).Select(p => p.Id));

    [Test]
    public void Nulls_come_last_descending() => Same(s => s.Products.OrderByDescending(p => p.CategoryId).ThenBy(p => p.Id).Select(p => p.Id));

    [Test]
    public void Null_texts_come_before_empty_ones() => Same(s => s.Customers.OrderBy(c => c.Region).ThenBy(c => c.Id).Select(c => c.Id));

    [Test]
    public void An_earlier_order_decides_among_equals() => Same(s => s.Products.OrderBy(p => p.Id).OrderBy(p => p.SupplierId).Select(p => p.Id));

    [Test]
    public void An_earlier_order_by_the_same_key_is_superseded() =>
        Same(s => s.Products.OrderBy(p => p.SupplierId).ThenBy(p => p.Id).OrderByDescending(p => p.SupplierId).Select(p => p.Id));

    [Test]
    public void ThenBy_goes_on_with_the_latest_order() =>
        Same(s => s.Products.OrderBy(p => p.SupplierId).ThenByDescending(p => p.Id).OrderBy(p => p.CategoryId).ThenBy(p => p.Id).Select(p => p.Id));

    [Test]
    public void ThenBy_something_that_was_not_selected_before_Distinct() =>
        Same(s => s.Products.Select(p => new { p.SupplierId, p.CategoryId }).Distinct().OrderBy(x => x.SupplierId).ThenBy(x => x.CategoryId % 2).ThenBy(x => x.CategoryId));

    [Test]
    public void Three_orders_in_a_row() =>
        Same(s => s.Customers.OrderBy(c => c.Id).OrderByDescending(c => c.City).OrderBy(c => c.Country).Select(c => c.Id));

    [Test]
    public void Texts_by_their_code_points() => Same(s => s.Customers.OrderBy(c => c.Name).Select(c => c.Name));

    [Test]
    public void Decimals_as_numbers() => Same(s => s.Products.OrderBy(p => p.UnitPrice).ThenBy(p => p.Id).Select(p => p.UnitPrice));

    [Test]
    public void Decimals_as_numbers_descending() => Same(s => s.Customers.OrderByDescending(c => c.CreditLimit).ThenBy(c => c.Id).Select(c => c.CreditLimit));

    [Test]
    public void Bools_false_first() => Same(s => s.Products.OrderBy(p => p.IsDiscontinued).ThenBy(p => p.Id).Select(p => p.Id));

    [Test]
    public void By_a_condition() => Same(s => s.Customers.OrderBy(c => c.City == "Berlin").ThenBy(c => c.Id).Select(c => c.Id));

    [Test]
    public void By_a_calculation() => Same(s => s.Products.OrderBy(p => p.UnitsInStock * -1 % 7).ThenBy(p => p.Id).Select(p => p.Id));

    [Test]
    public void By_a_conditional() => Same(s => s.Customers.OrderBy(c => c.Country == "UK" ? 0 : c.Country == "Spain" ? 1 : 2).ThenBy(c => c.Id).Select(c => c.Id));

    [Test]
    public void By_a_coalesce() => Same(s => s.Products.OrderBy(p => p.ReorderLevel ?? 1000).ThenBy(p => p.Id).Select(p => p.Id));

    [Test]
    public void By_an_enum_stored_as_a_number() => Same(s => s.Customers.OrderByDescending(c => c.Rank).ThenBy(c => c.Id).Select(c => c.Id));

    [Test]
    public void By_a_constant_says_nothing() => Same(s => s.Products.OrderBy(p => 1).ThenByDescending(p => p.Id).Select(p => p.Name));

    [Test]
    public void By_a_variable_says_nothing() => Same(["x"], (s, text) => s.Products.OrderBy(p => text).ThenByDescending(p => p.Id).Select(p => p.Id));

    [Test]
    public void By_a_member_of_what_was_selected() =>
        Same(s => s.Products.Select(p => new { p.Id, Total = p.UnitPrice * p.UnitsInStock }).OrderByDescending(x => x.Total).ThenBy(x => x.Id));

    [Test]
    public void By_something_that_is_not_selected() => Same(s => s.Customers.OrderBy(c => c.Since).ThenBy(c => c.Id).Select(c => c.Name));

    [Test]
    public void A_filter_after_the_order_keeps_it() => Same(s => s.Products.OrderBy(p => p.Id).Where(p => p.SupplierId == 3).Select(p => p.Id));

    [Test]
    public void Reverse_turns_every_key() => Same(s => s.Products.OrderBy(p => p.SupplierId).ThenByDescending(p => p.Id).Reverse().Select(p => p.Id));

    [Test]
    public void Order_of_single_values() => Same(s => s.Products.Select(p => p.Id).Order());

    [Test]
    public void Order_of_single_values_descending() => Same(s => s.Customers.Select(c => c.Id).OrderDescending());

    [Test]
    public void By_a_composite_key() => Same(s => s.Lines.OrderBy(l => l.OrderId).ThenBy(l => l.ProductId).Select(l => l.Quantity));

    [Test]
    public void Dates_and_times() => Same(s => s.Employees.OrderBy(e => e.HiredAt).ThenByDescending(e => e.BirthDate).ThenBy(e => e.Id).Select(e => e.Id));

    [Test]
    public void Every_type_in_its_order() => Same(s => s.Samples.OrderBy(x => x.Int).ThenBy(x => x.Id).Select(x => x.Id));

    [Test]
    public void Order_of_a_distinct_selection() => Same(s => s.Customers.Select(c => c.Country).Distinct().OrderBy(c => c));

    [Test]
    public void Order_of_a_distinct_selection_descending() => Same(s => s.Products.Select(p => p.CategoryId).Distinct().OrderByDescending(c => c));

    [Test]
    public void A_key_that_comes_out_constant_orders_nothing() =>
        Same(s => s.Products.OrderBy(p => p.Name != null).ThenByDescending(p => p.Id).Select(p => p.Id));

    [Test]
    public void The_first_by_an_expression_that_is_selected() =>
        Same(s => s.Customers.Select(c => new { c.Id, Top = s.Orders.Where(o => o.CustomerId == c.Id).OrderByDescending(o => o.Id + 1).Select(o => o.Id + 1).FirstOrDefault() }));

    [Test]
    public void A_text_chosen_by_decimals_is_ordered_as_text() =>
        Same(s => s.Products.OrderBy(p => p.UnitPrice >= p.Supplier.Products.Count ? p.Id.ToString() : p.Name).ThenBy(p => p.Id).Select(p => p.Id));

    [Test]
    public void A_text_chosen_by_decimals_is_compared_as_text() =>
        Same(s => s.Products.Where(p => (p.UnitPrice > 1 ? "1.0" : p.Name) == "1").Select(p => p.Id));
}
