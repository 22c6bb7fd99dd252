namespace Oxen.Conformance;

/// <summary>Where something is null: C# has two truth values, and so have queries.</summary>
[Golden]
public sealed class NullTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Equal_to_null() => Same(s => s.Customers.Where(c => c.Region == null).Select(c => c.Id));

    [Test]
    public void Not_equal_to_null() => Same(s => s.Customers.Where(c => c.Region != null).Select(c => c.Id));

    [Test]
    public void Not_null_by_negation() => Same(s => s.Customers.Where(c => !(c.Region == null)).Select(c => c.Id));

    [Test]
    public void HasValue() => Same(s => s.Orders.Where(o => o.ShippedAt.HasValue).Select(o => o.Id));

    [Test]
    public void Not_HasValue() => Same(s => s.Orders.Where(o => !o.ShippedAt.HasValue).Select(o => o.Id));

    [Test]
    public void A_column_that_is_never_null_equals_null() => Same(s => s.Customers.Where(c => c.Name == null).Select(c => c.Id));

    [Test]
    public void A_column_that_is_never_null_differs_from_null() => Same(s => s.Customers.Where(c => c.Name != null).Select(c => c.Id));

    [Test]
    public void Equal_to_a_variable_that_may_be_null() =>
        Same([null, "", "LDN", "none"], (s, region) => s.Customers.Where(c => c.Region == region).Select(c => c.Id));

    [Test]
    public void Not_equal_keeps_nulls() =>
        Same([null, "", "LDN"], (s, region) => s.Customers.Where(c => c.Region != region).Select(c => c.Id));

    [Test]
    public void A_negated_equality_keeps_nulls() =>
        Same([null, "", "LDN"], (s, region) => s.Customers.Where(c => !(c.Region == region)).Select(c => c.Id));

    [Test]
    public void A_number_that_is_null() =>
        Same(new int?[] { null, 1, 99 }, (s, category) => s.Products.Where(p => p.CategoryId == category).Select(p => p.Id));

    [Test]
    public void A_number_that_differs_from_null() =>
        Same(new int?[] { null, 1 }, (s, category) => s.Products.Where(p => p.CategoryId != category).Select(p => p.Id));

    [Test]
    public void Two_nullable_columns_are_equal_when_both_are_null() => Same(s => s.Samples.Where(x => x.IntN == x.LongN).Select(x => x.Id));

    [Test]
    public void Two_nullable_columns_differ_when_one_is_null() => Same(s => s.Customers.Where(c => c.City != c.Region).Select(c => c.Id));

    [Test]
    public void A_nullable_column_equals_one_that_is_not() => Same(s => s.Customers.Where(c => c.City == c.Country).Select(c => c.Id));

    [Test]
    public void A_nullable_column_differs_from_one_that_is_not() => Same(s => s.Customers.Where(c => c.Region != c.Country).Select(c => c.Id));

    [Test]
    public void Null_is_not_less() => Same(new int?[] { 5, null }, (s, level) => s.Products.Where(p => p.ReorderLevel < level).Select(p => p.Id));

    [Test]
    public void Null_is_not_greater_or_equal() => Same(new int?[] { 5, null }, (s, level) => s.Products.Where(p => p.ReorderLevel >= level).Select(p => p.Id));

    [Test]
    public void Not_less_keeps_nulls() => Same(new int?[] { 5, null }, (s, level) => s.Products.Where(p => !(p.ReorderLevel < level)).Select(p => p.Id));

    [Test]
    public void Not_of_and_with_nulls() => Same(s => s.Products.Where(p => !(p.ReorderLevel > 5 && p.Weight > 1)).Select(p => p.Id));

    [Test]
    public void Not_of_or_with_nulls() => Same(s => s.Products.Where(p => !(p.ReorderLevel > 5 || p.Weight > 1)).Select(p => p.Id));

    [Test]
    public void Not_of_mixed_logic_with_nulls() =>
        Same(s => s.Products.Where(p => !(p.ReorderLevel > 5 && (p.Weight > 1 || !(p.CategoryId == 1)))).Select(p => p.Id));

    [Test]
    public void A_comparison_with_null_equals_false() => Same(s => s.Products.Where(p => p.ReorderLevel > 5 == false).Select(p => p.Id));

    [Test]
    public void Two_comparisons_with_nulls_are_equal() => Same(s => s.Products.Where(p => p.ReorderLevel > 5 == p.Weight > 1).Select(p => p.Id));

    [Test]
    public void Two_comparisons_with_nulls_differ() => Same(s => s.Products.Where(p => p.ReorderLevel > 5 != p.Weight > 1).Select(p => p.Id));

    [Test]
    public void A_comparison_with_null_is_selected_as_false() =>
        Same(s => s.Products.Select(p => new { p.Id, Less = p.ReorderLevel < 10, Equal = p.ReorderLevel == 10, Differs = p.ReorderLevel != 10 }));

    [Test]
    public void A_negated_comparison_with_null_is_selected_as_true() =>
        Same(s => s.Products.Select(p => new { p.Id, NotLess = !(p.ReorderLevel < 10), NotEqual = !(p.Weight == 5) }));

    [Test]
    public void A_comparison_with_null_orders_as_false() =>
        Same(s => s.Products.OrderBy(p => p.ReorderLevel < 10).ThenBy(p => p.Id).Select(p => p.Id));

    [Test]
    public void A_nullable_bool_equals_true() => Same(s => s.Customers.Where(c => c.AcceptsMail == true).Select(c => c.Id));

    [Test]
    public void A_nullable_bool_equals_false() => Same(s => s.Customers.Where(c => c.AcceptsMail == false).Select(c => c.Id));

    [Test]
    public void A_nullable_bool_differs_from_true() => Same(s => s.Customers.Where(c => c.AcceptsMail != true).Select(c => c.Id));

    [Test]
    public void A_nullable_bool_equals_a_variable() =>
        Same(new bool?[] { true, false, null }, (s, mail) => s.Customers.Where(c => c.AcceptsMail == mail).Select(c => c.Id));

    [Test]
    public void A_nullable_bool_with_a_default() => Same(s => s.Customers.Where(c => c.AcceptsMail ?? true).Select(c => c.Id));

    [Test]
    public void The_default_of_a_nullable_bool() => Same(s => s.Customers.Where(c => c.AcceptsMail.GetValueOrDefault()).Select(c => c.Id));

    [Test]
    public void Nullable_logic_is_three_valued_until_it_is_compared() =>
        Same(s => s.Customers.Where(c => (c.AcceptsMail & c.IsActive) == null).Select(c => c.Id));

    [Test]
    public void Nullable_logic_is_selected_as_it_is() =>
        Same(s => s.Customers.Select(c => new { c.Id, And = c.AcceptsMail & c.IsActive, Or = c.AcceptsMail | c.IsActive, Not = !c.AcceptsMail }));

    [Test]
    public void Nullable_exclusive_or_is_null_with_null() => Same(s => s.Customers.Select(c => new { c.Id, Xor = c.AcceptsMail ^ c.IsActive }));

    [Test]
    public void Arithmetic_with_null_is_null() => Same(s => s.Products.Select(p => new { p.Id, Sum = p.ReorderLevel + p.UnitsInStock, Product = p.Weight * 2 }));

    [Test]
    public void Arithmetic_with_null_is_never_greater() => Same(s => s.Products.Where(p => p.ReorderLevel + 1 > 10).Select(p => p.Id));

    [Test]
    public void Arithmetic_with_null_equals_null() => Same(s => s.Products.Where(p => p.ReorderLevel + 1 == null).Select(p => p.Id));

    [Test]
    public void Negated_arithmetic_with_null() => Same(s => s.Products.Where(p => !(p.ReorderLevel + p.CategoryId > 10)).Select(p => p.Id));

    [Test]
    public void A_conditional_on_null_takes_the_other_way() =>
        Same(s => s.Products.Select(p => new { p.Id, Size = p.Weight > 1 ? "heavy" : "light", NotSize = !(p.Weight > 1) ? "not heavy" : "heavy" }));

    [Test]
    public void Coalesce_gives_a_default() => Same(s => s.Customers.Select(c => new { c.Id, Region = c.Region ?? "none" }));

    [Test]
    public void Coalesce_in_a_condition() => Same(s => s.Customers.Where(c => (c.Region ?? "none") == "none").Select(c => c.Id));

    [Test]
    public void Coalesce_of_several() => Same(s => s.Customers.Select(c => new { c.Id, Place = c.Region ?? c.City ?? c.Country }));

    [Test]
    public void Coalesce_that_may_still_be_null() => Same(s => s.Customers.Where(c => (c.Region ?? c.City) != "London").Select(c => c.Id));

    [Test]
    public void Variables_that_are_null_leave_others_their_type()
    {
        var (amount, number, moment) = ((decimal?)null, (int?)null, (DateTime?)null);
        All(
            s => s.Customers.OrderByDescending(c => c.City == "London" ? amount : c.CreditLimit).ThenBy(c => c.Id).Select(c => c.Id).ToList(),
            s => s.Products.OrderBy(p => (p.Id > 3 ? number : p.Id) ?? p.Id).ThenBy(p => p.Id).Select(p => new { p.Id, Sum = (number + p.Id) ?? p.Id, Amount = (amount * 2) ?? p.UnitPrice }).ToList(),
            s => s.Orders.Where(o => ((o.Id > 3 ? moment : o.ShippedAt) ?? o.PlacedAt) > o.PlacedAt || ((o.Id > 9 ? amount : o.Freight) ?? o.Freight) > 9).Select(o => o.Id),
            s => s.Orders.Select(o => (o.Id > 9 ? amount : o.Freight) ?? o.Freight).Max(),
            s => s.Products.Max(p => p.Id > 3 ? number : p.Id));
    }

    [Test]
    public void What_is_calculated_with_null_is_null() => All(
        s => s.Products.Select(p => new { p.Id, None = (int?)null }).Where(x => (x.None + x.None == x.Id) || -x.None == 1 || ~x.None == x.None).Select(x => new { A = x.None + 1, B = x.Id * x.None, C = -x.None, D = x.None & x.None }),
        s => s.Products.Select(p => new { p.Id, None = (int?)null, Amount = (decimal?)null }).Select(x => new { x.Id, A = x.None + 1, B = x.Id * x.None, C = -x.None, D = x.None & x.None, E = x.None << 1, F = x.Amount / 2, G = x.Amount - x.Amount, H = x.None ?? x.Id }),
        s => s.Products.Select(p => new { p.Id, None = (int?)null }).OrderBy(x => x.None + x.None).ThenBy(x => x.Id).Select(x => x.None + x.None).Take(1).ToList());

    [Test]
    public void Coalesce_of_variables_that_are_null()
    {
        var (truth, number, amount, moment, text, id) = ((bool?)null, (int?)null, (decimal?)null, (DateTime?)null, (string?)null, (Guid?)null);
        All(
            s => s.Products.Select(p => new { p.Id, Truth = truth ?? true, Number = number ?? 1, Amount = amount ?? 0 }),
            s => s.Products.Select(p => new { p.Id, Moment = (p.Id > 3 ? moment : null) ?? new DateTime(1994, 11, 15, 9, 15, 0, DateTimeKind.Utc), Text = text ?? "none", Key = id ?? Guid.Empty }),
            s => s.Products.Select(p => new { p.Id, Amount = (p.Id > 3 ? amount : 0.5m) ?? 1, Truth = (p.Id == 3 ? truth : null) ?? false, Number = (p.Id > 3 ? number : 2) ?? 1 }),
            s => s.Products.GroupBy(p => p.SupplierId).Select(g => new { g.Key, Moment = (g.Count() > 1 ? moment : moment) ?? new DateTime(1994, 11, 15, 9, 15, 0, DateTimeKind.Utc) }));
    }

    [Test]
    public void Coalesce_of_a_number() => Same([0, 7], (s, otherwise) => s.Products.Select(p => new { p.Id, Level = p.ReorderLevel ?? otherwise }));

    [Test]
    public void Value_of_a_nullable() => Same(s => s.Orders.Where(o => o.ShippedAt != null && o.ShippedAt.Value > o.PlacedAt).Select(o => o.Id));

    [Test]
    public void Nullable_enums() => Same(new Priority?[] { Priority.High, null }, (s, priority) => s.Orders.Where(o => o.Priority == priority).Select(o => o.Id));

    [Test]
    public void Nullable_enums_differ() => Same(new Priority?[] { Priority.High, null }, (s, priority) => s.Orders.Where(o => o.Priority != priority).Select(o => o.Id));

    [Test]
    public void Null_on_either_side_of_a_conjunction() =>
        Same(new string?[] { null, "LDN" }, (s, region) => s.Customers.Where(c => c.Region == region && c.City != region).Select(c => c.Id));

    [Test]
    public void Two_variables_are_compared_before_the_row()
    {
        string? left = null;
        string? right = null;
        Same(s => s.Customers.Where(c => left == right && c.Region == right).Select(c => c.Id));
    }

    [Test]
    public void A_concatenation_takes_null_for_nothing() => Same(s => s.Customers.Select(c => new { c.Id, Place = c.City + "/" + c.Region }));

    [Test]
    public void A_concatenation_is_never_null() => Same(s => s.Customers.Where(c => c.City + c.Region != null).Select(c => c.Id));

    [Test]
    public void IsNullOrEmpty() => Same(s => s.Customers.Where(c => string.IsNullOrEmpty(c.Region)).Select(c => c.Id));

    [Test]
    public void Not_IsNullOrEmpty() => Same(s => s.Customers.Where(c => !string.IsNullOrEmpty(c.Region)).Select(c => c.Id));

    [Test]
    public void IsNullOrWhiteSpace() => Same(s => s.Samples.Where(x => string.IsNullOrWhiteSpace(x.StringN)).Select(x => x.Id));
}
