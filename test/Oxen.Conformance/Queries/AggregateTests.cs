namespace Oxen.Conformance;

/// <summary>Aggregates over a whole query: every type of number, nulls, nothing.</summary>
[Golden]
public sealed class AggregateTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Count() => Same(s => s.Products.Count());

    [Test]
    public void Count_with_a_predicate() => Same([1, 99], (s, supplier) => s.Products.Count(p => p.SupplierId == supplier));

    [Test]
    public void Count_of_a_selection_with_nulls() => Same(s => s.Products.Select(p => p.Weight).Count());

    [Test]
    public void Count_of_values_that_are_not_null() => Same(s => s.Products.Select(p => p.Weight).Count(w => w != null));

    [Test]
    public void LongCount() => Same(s => s.Products.LongCount());

    [Test]
    public void LongCount_with_a_predicate() => Same(s => s.Products.LongCount(p => p.IsDiscontinued));

    [Test]
    public void Any() => Same(s => s.Products.Any());

    [Test]
    public void Any_with_a_predicate() => Same([1, 99], (s, supplier) => s.Products.Any(p => p.SupplierId == supplier));

    [Test]
    public void Any_of_nothing() => Same(s => s.Products.Where(p => p.Id < 0).Any());

    [Test]
    public void All() => Same([0m, 0.5m], (s, price) => s.Products.All(p => p.UnitPrice >= price));

    [Test]
    public void All_with_nulls() => Same(s => s.Products.All(p => p.Weight > -5));

    [Test]
    public void All_of_what_differs_from_null() => Same(s => s.Products.Where(p => p.Weight != null).All(p => p.Weight > -5));

    [Test]
    public void All_of_nothing() => Same(s => s.Products.Where(p => p.Id < 0).All(p => p.UnitPrice > 1000m));

    [Test]
    public void Sum_of_ints() => Same(s => s.Products.Sum(p => p.SupplierId));

    [Test]
    public void Sum_of_selected_ints() => Same(s => s.Products.Select(p => p.SupplierId).Sum());

    [Test]
    public void Sum_of_shorts() => Same(s => s.Products.Sum(p => p.UnitsInStock));

    [Test]
    public void Sum_of_nullable_shorts() => Same(s => s.Products.Sum(p => p.ReorderLevel));

    [Test]
    public void Sum_of_nullable_ints() => Same(s => s.Products.Sum(p => p.CategoryId));

    [Test]
    public void Sum_of_longs() => Same(s => s.Samples.Where(x => x.Long > 0 && x.Long < 1L << 60).Sum(x => x.Long));

    [Test]
    public void Sum_of_nullable_longs() => Same(s => s.Samples.Where(x => x.LongN > 0 && x.LongN < 1L << 60).Sum(x => x.LongN));

    [Test]
    public void Sum_of_decimals() => Same(s => s.Products.Sum(p => p.UnitPrice));

    [Test]
    public void Sum_of_decimals_is_exact() => Same(s => s.Orders.Sum(o => o.Freight));

    [Test]
    public void Sum_of_nullable_decimals() => Same(s => s.Customers.Where(c => c.Id != "LONDO").Sum(c => c.CreditLimit));

    [Test]
    public void Sum_of_doubles() => Same(s => s.Lines.Sum(l => l.Discount));

    [Test]
    public void Sum_of_nullable_doubles() => Same(s => s.Products.Sum(p => p.Weight));

    [Test]
    public void Sum_of_floats() => Same(s => s.Samples.Where(x => x.Float == -1.5f || x.Float == 0f).Sum(x => x.Float));

    [Test]
    public void Sum_of_nothing_is_zero() => Same(s => s.Products.Where(p => p.Id < 0).Sum(p => p.UnitPrice));

    [Test]
    public void Sum_of_no_nullables_is_zero() => Same(s => s.Products.Where(p => p.Id < 0).Sum(p => p.Weight));

    [Test]
    public void Sum_of_nulls_is_zero() => Same(s => s.Products.Where(p => p.Weight == null).Sum(p => p.Weight));

    [Test]
    public void Sum_of_a_calculation() => Same(s => s.Lines.Sum(l => l.Quantity * l.UnitPrice));

    [Test]
    public void Sum_of_a_conditional() => Same(s => s.Products.Sum(p => p.IsDiscontinued ? 1 : 0));

    [Test]
    public void Average_of_ints() => Same(s => s.Products.Average(p => p.SupplierId));

    [Test]
    public void Average_of_shorts() => Same(s => s.Products.Average(p => p.UnitsInStock));

    [Test]
    public void Average_of_nullable_ints() => Same(s => s.Products.Average(p => p.CategoryId));

    [Test]
    public void Average_of_longs() => Same(s => s.Products.Average(p => (long)p.Id));

    [Test]
    public void Average_of_decimals() => Same(s => s.Products.Where(p => p.Id < 14).Average(p => p.UnitPrice));

    [Test]
    public void Average_of_decimals_has_all_digits() => Same(s => s.Products.Where(p => p.Id == 1 || p.Id == 2 || p.Id == 13).Average(p => p.UnitPrice));

    [Test]
    public void Average_of_nullable_decimals() => Same(s => s.Customers.Where(c => c.Id != "LONDO").Average(c => c.CreditLimit));

    [Test]
    public void Average_of_doubles() => Same(s => s.Lines.Average(l => l.Discount));

    [Test]
    public void Average_of_nullable_doubles() => Same(s => s.Products.Average(p => p.Weight));

    [Test]
    public void Average_of_floats() => Same(s => s.Samples.Where(x => x.Float == -1.5f || x.Float == 0f).Average(x => x.Float));

    [Test]
    public void Average_of_nothing_throws() => Same(s => s.Products.Where(p => p.Id < 0).Average(p => p.UnitPrice));

    [Test]
    public void Average_of_no_nullables_is_null() => Same(s => s.Products.Where(p => p.Id < 0).Average(p => p.Weight));

    [Test]
    public void Average_of_nulls_is_null() => Same(s => s.Products.Where(p => p.Weight == null).Average(p => p.Weight));

    [Test]
    public void Min_of_shorts() => Same(s => s.Products.Min(p => p.UnitsInStock));

    [Test]
    public void Max_of_ints() => Same(s => s.Lines.Max(l => l.Quantity));

    [Test]
    public void Min_of_decimals() => Same(s => s.Products.Min(p => p.UnitPrice));

    [Test]
    public void Max_of_decimals() => Same(s => s.Customers.Max(c => c.CreditLimit));

    [Test]
    public void Min_of_nullables_leaves_nulls_out() => Same(s => s.Products.Min(p => p.Weight));

    [Test]
    public void Max_of_nullables_leaves_nulls_out() => Same(s => s.Products.Max(p => p.ReorderLevel));

    [Test]
    public void Max_of_texts() => Same(s => s.Customers.Max(c => c.Name));

    [Test]
    public void Min_of_texts_leaves_nulls_out() => Same(s => s.Customers.Min(c => c.City));

    [Test]
    public void Max_of_instants() => Same(s => s.Orders.Max(o => o.PlacedAt));

    [Test]
    public void Min_of_nullable_instants() => Same(s => s.Orders.Min(o => o.ShippedAt));

    [Test]
    public void Max_of_dates() => Same(s => s.Customers.Max(c => c.Since));

    [Test]
    public void Max_of_enums_stored_as_numbers() => Same(s => s.Customers.Max(c => c.Rank));

    [Test]
    public void Max_of_bytes_and_other_numbers() => Same(s => s.Samples.Max(x => x.Byte));

    [Test]
    public void Max_of_unsigned_longs() => Same(s => s.Samples.Max(x => x.ULong));

    [Test]
    public void Min_of_floats() => Same(s => s.Samples.Min(x => x.Float));

    [Test]
    public void Max_of_nothing_throws() => Same(s => s.Products.Where(p => p.Id < 0).Max(p => p.UnitPrice));

    [Test]
    public void Max_of_no_nullables_is_null() => Same(s => s.Products.Where(p => p.Id < 0).Max(p => p.Weight));

    [Test]
    public void Max_of_no_texts_is_null() => Same(s => s.Customers.Where(c => c.Id == "none").Max(c => c.Name));

    [Test]
    public void Max_of_nulls_is_null() => Same(s => s.Products.Where(p => p.Weight == null).Max(p => p.Weight));

    [Test]
    public void Max_of_a_calculation() => Same(s => s.Lines.Max(l => l.Quantity * l.UnitPrice));

    [Test]
    public void Min_of_single_values() => Same(s => s.Products.Select(p => p.UnitPrice).Min());

    [Test]
    public void An_order_is_dropped() => Same(s => s.Products.OrderBy(p => p.Name).Sum(p => p.SupplierId));
}
