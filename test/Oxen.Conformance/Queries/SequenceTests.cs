namespace Oxen.Conformance;

/// <summary>Ranges, the last rows, lambdas with an index, casts.</summary>
[Golden]
public sealed class SequenceTests(TestDatabase database) : ShopTests(database)
{
    private static readonly Range[] Ranges = [1..3, 0..2, 5..^0, Range.All, 2..2, 3..1, 100..200];
    private static readonly Range[] RangesFromTheEnd = [^3..^0, 0..^2, ^5..^2, 2..^1, ^100..^0, 0..^100, ^0..^0, 1..^0];
    private static readonly int[] Counts = [3, 0, -1, 1000];

    [Test]
    public void Take_a_range() => Same(Ranges, (s, range) => s.Products.OrderBy(p => p.Id).Take(range).Select(p => p.Id));

    [Test]
    public void Take_a_range_from_the_end() => Same(RangesFromTheEnd, (s, range) => s.Products.OrderBy(p => p.Id).Take(range).Select(p => p.Id));

    [Test]
    public void Take_a_range_of_a_page() => Same(s => s.Products.OrderBy(p => p.Id).Skip(2).Take(6).Take(^4..^1).Select(p => p.Id));

    [Test]
    public void TakeLast() => Same(Counts, (s, count) => s.Products.OrderBy(p => p.Name).ThenBy(p => p.Id).TakeLast(count).Select(p => p.Name));

    [Test]
    public void SkipLast() => Same(Counts, (s, count) => s.Products.OrderBy(p => p.Name).ThenBy(p => p.Id).SkipLast(count).Select(p => p.Name));

    [Test]
    public void TakeLast_filtered_afterwards() => Same(s => s.Products.OrderBy(p => p.Id).TakeLast(6).Where(p => p.UnitPrice > 10).Select(p => p.Id));

    [Test]
    public void TakeLast_counted() => Same(s => s.Products.OrderBy(p => p.Id).TakeLast(6).Count(p => p.UnitPrice > 10));

    [Test]
    [Refused("mysql", 1, "MariaDB has no source that reads the row around it")]
    public void TakeLast_in_a_subquery() => Same(s => s.Suppliers.Select(x => new { x.Id, Sum = s.Products.Where(p => p.SupplierId == x.Id).OrderBy(p => p.Id).TakeLast(2).Sum(p => p.UnitsInStock) }));

    [Test]
    public void TakeLast_by_a_key_that_can_be_null() => Same(s => s.Products.OrderBy(p => p.CategoryId).ThenBy(p => p.Id).TakeLast(5).Select(p => p.Id));

    [Test]
    public void ElementAt_from_the_start() => Same(s => s.Products.OrderBy(p => p.Id).ElementAt((Index)2).Name);

    [Test]
    public void ElementAt_from_the_end() => Same(s => s.Products.OrderBy(p => p.Id).ElementAt(^2).Name);

    [Test]
    public void ElementAt_beyond_the_end() => Same(s => s.Products.OrderBy(p => p.Id).ElementAtOrDefault(^200));

    [Test]
    public void ElementAt_after_the_end() => Same(s => s.Products.OrderBy(p => p.Id).ElementAtOrDefault(^0));

    [Test]
    public void Select_with_an_index() => Same(s => s.Products.OrderBy(p => p.Id).Select((p, i) => new { p.Name, Place = i + 1 }));

    [Test]
    public void Select_with_an_index_of_a_page() => Same(s => s.Products.OrderBy(p => p.Id).Skip(2).Take(3).Select((p, i) => new { p.Name, i }));

    [Test]
    public void Where_with_an_index() => Same(s => s.Products.OrderBy(p => p.Id).Where((p, i) => i % 2 == 1).Select(p => p.Name));

    [Test]
    public void Where_with_an_index_and_the_row() => Same(s => s.Products.OrderBy(p => p.Id).Where((p, i) => i < 5 && p.UnitPrice > 15 || p.Id > i + 1).Select(p => p.Name));

    [Test]
    public void Cast_to_an_interface() => Same(s => s.Products.Cast<INamed>().Where(x => x.Name.StartsWith("C")).Select(x => x.Name));

    [Test]
    public void Cast_to_a_nullable() => Same(s => s.Products.Select(p => p.Id).Cast<int?>());

    [Test]
    public void Cast_to_object() => Same(s => s.Products.OrderBy(p => p.Id).Select(p => p.Name).Cast<object>());

    [Test]
    public void Cast_to_itself() => Same(s => s.Products.Cast<Product>().OrderBy(p => p.Id).Select(p => p.Id));

    [Test]
    public void OfType_drops_nulls() => Same(s => s.Customers.OrderBy(c => c.Id).Select(c => c.City).OfType<string>());

    [Test]
    public void OfType_of_a_nullable() => Same(s => s.Products.OrderBy(p => p.Id).Select(p => p.CategoryId).OfType<int>());

    [Test]
    public void OfType_of_a_page() => Same(s => s.Products.OrderBy(p => p.Id).Take(5).Select(p => p.CategoryId).OfType<int>().Sum());

    [Test]
    public void OfType_of_itself() => Same(s => s.Products.OfType<Product>().Select(p => p.Id));

    [Test]
    public void OfType_of_an_interface() => Same(s => s.Products.OfType<INamed>().Count(p => p.Name != ""));

    [Test]
    public void Shuffle() => Same(s => s.Products.Shuffle().Select(p => p.Id).OrderBy(id => id));

    [Test]
    public void Shuffle_counted() => Same(s => s.Products.Shuffle().Take(3).Count());

    [Test]
    public void Order_by_a_subquery() => Same(s => s.Customers.OrderByDescending(c => s.Orders.Count(o => o.CustomerId == c.Id)).ThenBy(c => c.Id).Select(c => c.Id));

    [Test]
    public void Order_by_a_subquery_that_can_be_null() => Same(s => s.Customers.OrderBy(c => s.Orders.Where(o => o.CustomerId == c.Id).Max(o => (decimal?)o.Freight)).ThenBy(c => c.Id).Select(c => c.Id));

    [Test]
    public void Order_by_a_subquery_that_is_selected() => Same(s => s.Customers.Select(c => new { c.Id, Orders = s.Orders.Count(o => o.CustomerId == c.Id) }).OrderBy(x => x.Orders).ThenBy(x => x.Id));

    [Test]
    public void Order_by_whether_there_are_rows() => Same(s => s.Customers.OrderBy(c => s.Orders.Any(o => o.CustomerId == c.Id)).ThenBy(c => c.Id).Select(c => c.Id));

    [Test]
    public void Order_by_the_first_of_a_subquery() => Same(s => s.Customers.OrderBy(c => s.Orders.Where(o => o.CustomerId == c.Id).OrderByDescending(o => o.Id).Select(o => o.Notes).FirstOrDefault()).ThenBy(c => c.Id).Select(c => c.Id));
}
