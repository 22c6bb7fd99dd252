namespace Oxen.Conformance;

/// <summary><c>Where</c>: every comparison, logic, and what they compare.</summary>
[Golden]
public sealed class ComparisonTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void No_condition_gives_every_row() => Same(s => s.Customers);

    [Test]
    public void Equal_to_a_variable() => Same(["Berlin", "berlin", "", "nowhere"], (s, city) => s.Customers.Where(c => c.City == city));

    [Test]
    public void Equal_to_a_constant() => Same(s => s.Customers.Where(c => c.Country == "UK"));

    [Test]
    public void A_literal_number_stays_in_the_text() => Same(s => s.Products.Where(p => p.SupplierId == 2));

    [Test]
    public void The_value_may_stand_on_the_left() => Same(s => s.Products.Where(p => 2 == p.SupplierId));

    [Test]
    public void Not_equal() => Same(["UK", ""], (s, country) => s.Customers.Where(c => c.Country != country));

    [Test]
    public void Less_than() => Same([0, 20], (s, id) => s.Orders.Where(o => o.Id < id));

    [Test]
    public void Less_than_or_equal() => Same([-1, 20], (s, id) => s.Orders.Where(o => o.Id <= id));

    [Test]
    public void Greater_than() => Same([20, 40], (s, id) => s.Orders.Where(o => o.Id > id));

    [Test]
    public void Greater_than_or_equal() => Same([20, 41], (s, id) => s.Orders.Where(o => o.Id >= id));

    [Test]
    public void Between_two_variables()
    {
        var (from, to) = (10, 20);
        Same(s => s.Orders.Where(o => o.Id >= from && o.Id <= to));
    }

    [Test]
    public void Two_columns_are_compared() => Same(s => s.Products.Where(p => p.UnitsInStock < p.SupplierId * 10));

    [Test]
    public void And_binds_tighter_than_or() =>
        Same(s => s.Products.Where(p => p.IsDiscontinued || p.SupplierId == 1 && p.UnitPrice > 15m));

    [Test]
    public void Parentheses_stay_where_they_matter() =>
        Same(s => s.Products.Where(p => (p.IsDiscontinued || p.SupplierId == 1) && p.UnitPrice > 15m));

    [Test]
    public void Not_of_a_conjunction() => Same(s => s.Products.Where(p => !(p.IsDiscontinued && p.UnitPrice > 60m)));

    [Test]
    public void Not_of_a_disjunction() => Same(s => s.Products.Where(p => !(p.IsDiscontinued || p.UnitPrice > 60m)));

    [Test]
    public void Not_twice() => Same(s => s.Products.Where(p => !!p.IsDiscontinued));

    [Test]
    public void A_bool_column_is_a_condition() => Same(s => s.Products.Where(p => p.IsDiscontinued));

    [Test]
    public void A_negated_bool_column_is_a_condition() => Same(s => s.Products.Where(p => !p.IsDiscontinued));

    [Test]
    public void A_bool_column_equal_to_a_constant() => Same(s => s.Products.Where(p => p.IsDiscontinued == false));

    [Test]
    public void A_bool_column_equal_to_a_variable() => Same([true, false], (s, gone) => s.Products.Where(p => p.IsDiscontinued == gone));

    [Test]
    public void Two_conditions_are_equal() => Same(s => s.Products.Where(p => p.UnitPrice > 20m == p.UnitsInStock > 20));

    [Test]
    public void Exclusive_or() => Same(s => s.Products.Where(p => p.UnitPrice > 20m ^ p.UnitsInStock > 20));

    [Test]
    public void Logic_without_short_circuit() => Same(s => s.Products.Where(p => (p.UnitPrice > 20m & p.UnitsInStock > 20) | p.Id == 3));

    [Test]
    public void Always_true() => Same(s => s.Products.Where(p => true));

    [Test]
    public void Always_false() => Same(s => s.Products.Where(p => false));

    [Test]
    public void A_variable_decides() => Same([true, false], (s, all) => s.Products.Where(p => all || p.SupplierId == 1));

    [Test]
    public void An_optional_filter() =>
        Same([null, "Berlin"], (s, city) => s.Customers.Where(c => city == null || c.City == city));

    [Test]
    public void Wheres_add_up() => Same(s => s.Products.Where(p => p.SupplierId == 1).Where(p => p.UnitPrice > 10m).Where(p => !p.IsDiscontinued));

    [Test]
    public void Decimals_are_compared_as_numbers() => Same([9m, 55m, 55.000m, 100m, 0m], (s, price) => s.Products.Where(p => p.UnitPrice > price));

    [Test]
    public void Equal_decimals_of_another_scale() => Same([55m, 55.00m, 263.5m], (s, price) => s.Products.Where(p => p.UnitPrice == price));

    [Test]
    public void Doubles() => Same([0.0625, 5, -1.5, 0.0], (s, weight) => s.Products.Where(p => p.Weight >= weight));

    [Test]
    public void Shorts_against_an_int() => Same([-3, 39, 40000], (s, stock) => s.Products.Where(p => p.UnitsInStock == stock));

    [Test]
    public void Longs_beyond_an_int() => Same([5_000_000_000L, -5_000_000_000L], (s, number) => s.Samples.Where(x => x.Int < number).Select(x => x.Id));

    [Test]
    public void Dates() => Same([new DateOnly(1997, 1, 1), DateOnly.MinValue, DateOnly.MaxValue], (s, day) => s.Customers.Where(c => c.Since >= day));

    [Test]
    public void Instants() => Same(
        [new DateTime(1992, 8, 14, 8, 0, 0, DateTimeKind.Utc), new DateTime(1994, 11, 15, 9, 15, 0, DateTimeKind.Utc)],
        (s, at) => s.Employees.Where(e => e.HiredAt <= at));

    [Test]
    public void Times_of_day() => Same([new TimeOnly(8, 30), TimeOnly.MinValue, Database.Kept.Of(TimeOnly.MaxValue)], (s, time) => s.Employees.Where(e => e.ShiftStart == time));

    [Test]
    public void Guids() => Same([new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0xAB), Guid.Empty], (s, sku) => s.Products.Where(p => p.Sku == sku));

    [Test]
    public void Chars() => Same(['a', 'A', Database.Kept.Of('\0'), '語'], (s, letter) => s.Samples.Where(x => x.Char == letter).Select(x => x.Id));

    [Test]
    public void Bytes() => Same(
        [Array.Empty<byte>(), [0], [255, 0, 128], [1]],
        (s, bytes) => s.Samples.Where(x => x.Bytes == bytes).Select(x => x.Id),
        (s, bytes) => s.Samples.Where(x => x.Bytes.SequenceEqual(bytes)).Select(x => x.Id));

    [Test]
    public void Enums_stored_as_numbers() => Same([CustomerRank.Gold, CustomerRank.None, (CustomerRank)77], (s, rank) => s.Customers.Where(c => c.Rank == rank));

    [Test]
    public void A_constant_of_an_enum_stored_as_a_number() => Same(s => s.Customers.Where(c => c.Rank == CustomerRank.Silver));

    [Test]
    public void Enums_stored_as_numbers_have_an_order() => Same(s => s.Customers.Where(c => c.Rank > CustomerRank.Bronze));

    [Test]
    public void Enums_stored_as_text() => Same([OrderStatus.Open, OrderStatus.Cancelled], (s, status) => s.Orders.Where(o => o.Status == status));

    [Test]
    public void A_constant_of_an_enum_stored_as_text() => Same(s => s.Orders.Where(o => o.Status != OrderStatus.Shipped));

    [Test]
    public void Equals_is_an_equality() => Same(["UK", "uk"], (s, country) => s.Customers.Where(c => c.Country.Equals(country)));

    [Test]
    public void Static_Equals_is_an_equality() => Same(["Berlin", null], (s, city) => s.Customers.Where(c => string.Equals(c.City, city)));

    [Test]
    public void Equals_of_a_number() => Same([1, 2], (s, id) => s.Products.Where(p => p.SupplierId.Equals(id)));

    [Test]
    public void Object_Equals_is_an_equality() => Same([1, 2], (s, id) => s.Products.Where(p => Equals(p.SupplierId, id)));

    [Test]
    public void Strings_have_an_order_by_CompareTo() => Same(["C", "c"], (s, name) => s.Customers.Where(c => c.Name.CompareTo(name) > 0));

    [Test]
    public void Strings_have_an_order_by_Compare() => Same(["C", "c"], (s, name) => s.Customers.Where(c => string.Compare(c.Name, name) <= 0));

    [Test]
    public void Numbers_have_an_order_by_CompareTo() => Same([18m, 55m], (s, price) => s.Products.Where(p => p.UnitPrice.CompareTo(price) >= 0));

    [Test]
    public void A_conditional_is_a_condition() =>
        Same(s => s.Products.Where(p => p.SupplierId == 1 ? p.UnitPrice > 15m : p.UnitsInStock > 30));

    [Test]
    public void A_member_of_a_captured_object()
    {
        var filter = new { City = "London", Limits = new[] { 1m, 100m } };
        Same(s => s.Customers.Where(c => c.City == filter.City && c.CreditLimit > filter.Limits[1]));
    }

    [Test]
    public void A_call_that_touches_no_row_runs_before_the_command() => Same(s => s.Customers.Where(c => c.Country == Reverse("KU")));

    [Test]
    public void The_same_variable_twice()
    {
        var text = "london";
        Same(s => s.Customers.Where(c => c.City == text || c.Name == text));
    }

    [Test]
    public void Two_variables_of_one_name_are_two_parameters()
    {
        var first = new { Name = "london" };
        var second = new { Name = "FISSA" };
        Same(s => s.Customers.Where(c => c.Name == first.Name || c.Name == second.Name));
    }

    private static string Reverse(string text) => string.Concat(text.Reverse());
}
