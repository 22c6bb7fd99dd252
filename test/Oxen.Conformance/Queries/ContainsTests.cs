using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace Oxen.Conformance;

/// <summary>Membership in lists.</summary>
[Golden]
public sealed class ContainsTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void A_list_of_any_length() => Same(
        [[], [7], [1, 2, 3, 99], .. Lists(1_000, 50_000)],
        (s, ids) => s.Products.Where(p => ids.Contains(p.Id)).Select(p => p.Id));

    [Test]
    public void Not_in_a_list_of_any_length() => Same(
        [[], [7], [1, 2, 3, 99], .. Lists(1_000)],
        (s, ids) => s.Products.Where(p => !ids.Contains(p.Id)).Select(p => p.Id));

    [Test]
    public void An_array()
    {
        int[] ids = [1, 2, 30];
        Same(s => s.Products.Where(p => ids.Contains(p.Id)).Select(p => p.Id));
    }

    [Test]
    public void A_hash_set()
    {
        HashSet<int> ids = [1, 2, 30];
        Same(s => s.Products.Where(p => ids.Contains(p.Id)).Select(p => p.Id));
    }

    [Test]
    public void An_immutable_array()
    {
        ImmutableArray<int> ids = [1, 2, 30];
        Same(s => s.Products.Where(p => ids.Contains(p.Id)).Select(p => p.Id));
    }

    [Test]
    public void A_read_only_collection()
    {
        ReadOnlyCollection<int> ids = new([1, 2, 30]);
        Same(s => s.Products.Where(p => ids.Contains(p.Id)).Select(p => p.Id));
    }

    [Test]
    public void Interfaces()
    {
        IEnumerable<int> any = Enumerable.Range(1, 3);
        IReadOnlyList<int> list = [4, 5];
        ISet<int> set = new HashSet<int> { 6 };
        ICollection<int> collection = [7];
        Same(s => s.Products.Where(p => any.Contains(p.Id) || list.Contains(p.Id) || set.Contains(p.Id) || collection.Contains(p.Id)).Select(p => p.Id));
    }

    [Test]
    public void A_frozen_set_and_a_sorted_set()
    {
        var frozen = System.Collections.Frozen.FrozenSet.ToFrozenSet([1, 2]);
        SortedSet<int> sorted = [2, 3];
        Same(s => s.Products.Where(p => frozen.Contains(p.Id) && sorted.Contains(p.Id)).Select(p => p.Id));
    }

    [Test]
    public void A_list_written_out() => Same(s => s.Products.Where(p => new[] { 1, 2, 30 }.Contains(p.Id)).Select(p => p.Id));

    [Test]
    public void A_list_of_variables_written_out()
    {
        var (first, second) = (1, 2);
        Same(s => s.Products.Where(p => new[] { first, second }.Contains(p.Id)).Select(p => p.Id));
    }

    [Test]
    public void A_list_of_columns() => Same(s => s.Products.Where(p => new[] { p.CategoryId, p.SupplierId }.Contains(p.Id)).Select(p => p.Id));

    [Test]
    public void A_list_that_is_computed()
    {
        var all = new[] { 1, 2, 3, 4, 5, 6 };
        Same(s => s.Products.Where(p => all.Where(x => x % 2 == 0).Contains(p.Id)).Select(p => p.Id));
    }

    [Test]
    public void Texts() => Same([["London", "Berlin"], ["london"], [""], Array.Empty<string>()], (s, cities) => s.Customers.Where(c => cities.Contains(c.City)).Select(c => c.Id));

    [Test]
    public void Texts_with_null() => Same([[null, "London"], [null], new string?[] { "London" }], (s, cities) => s.Customers.Where(c => cities.Contains(c.City)).Select(c => c.Id));

    [Test]
    public void Not_in_texts_with_null() => Same([[null, "London"], [null], new string?[] { "London" }], (s, cities) => s.Customers.Where(c => !cities.Contains(c.City)).Select(c => c.Id));

    [Test]
    public void Texts_that_need_care() =>
        Same([new[] { "'", "\"", "\\", "%", "_", "\n", "日本語", "\U0001F600", "]" }], (s, texts) => s.Samples.Where(x => texts.Contains(x.String)).Select(x => x.Id));

    [Test]
    public void Nullable_numbers() => Same([[1, null], [null], new int?[] { 1, 2 }], (s, ids) => s.Products.Where(p => ids.Contains(p.CategoryId)).Select(p => p.Id));

    [Test]
    public void Not_in_nullable_numbers() => Same([[1, null], [null], new int?[] { 1, 2 }], (s, ids) => s.Products.Where(p => !ids.Contains(p.CategoryId)).Select(p => p.Id));

    [Test]
    public void A_nullable_column_in_a_list_of_numbers()
    {
        int[] ids = [1, 2];
        Same(s => s.Products.Where(p => p.CategoryId != null && ids.Contains(p.CategoryId.Value)).Select(p => p.Id));
    }

    [Test]
    public void Decimals() => Same([[55.000m, 18m], [0.01m], Array.Empty<decimal>()], (s, prices) => s.Products.Where(p => prices.Contains(p.UnitPrice)).Select(p => p.Id));

    [Test]
    public void Doubles() => Same([new[] { 0.1, 0.1 + 0.2, 1e17, double.MaxValue, double.PositiveInfinity }], (s, numbers) => s.Samples.Where(x => numbers.Contains(x.Double)).Select(x => x.Id));

    [Test]
    public void Floats() => Same([new[] { 0.1f, float.Epsilon, float.MaxValue }], (s, numbers) => s.Samples.Where(x => numbers.Contains(x.Float)).Select(x => x.Id));

    [Test]
    public void Longs() => Same([new[] { long.MinValue, long.MaxValue, (1L << 53) + 1 }], (s, numbers) => s.Samples.Where(x => numbers.Contains(x.Long)).Select(x => x.Id));

    [Test]
    public void Unsigned_longs() => Same([new[] { ulong.MaxValue, 1UL << 63 }], (s, numbers) => s.Samples.Where(x => numbers.Contains(x.ULong)).Select(x => x.Id));

    [Test]
    public void Bytes_as_numbers()
    {
        byte[] numbers = [0, 255];
        Same(s => s.Samples.Where(x => numbers.Contains(x.Byte)).Select(x => x.Id));
    }

    [Test]
    public void Shorts_against_ints() => Same([new[] { -3, 39, 70000 }], (s, numbers) => s.Products.Where(p => numbers.Contains(p.UnitsInStock)).Select(p => p.Id));

    [Test]
    public void Guids() => Same([new[] { new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0xAB), Guid.Empty }], (s, ids) => s.Products.Where(p => ids.Contains(p.Sku!.Value)).Select(p => p.Id), (s, ids) => s.Products.Where(p => p.Sku != null && ids.Contains(p.Sku.Value)).Select(p => p.Id));

    [Test]
    public void Nullable_guids() => Same([new Guid?[] { new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0xAB), null }], (s, ids) => s.Products.Where(p => ids.Contains(p.Sku)).Select(p => p.Id));

    [Test]
    public void Dates() => Same([new[] { new DateOnly(1997, 1, 1), DateOnly.MaxValue }], (s, days) => s.Customers.Where(c => days.Contains(c.Since)).Select(c => c.Id));

    [Test]
    public void Instants() => Same([new[] { new DateTime(1994, 11, 15, 9, 15, 0, DateTimeKind.Utc) }], (s, times) => s.Employees.Where(e => times.Contains(e.HiredAt)).Select(e => e.Id));

    [Test]
    public void Times_of_day() => Same([new TimeOnly?[] { new(8, 30), null }], (s, times) => s.Employees.Where(e => times.Contains(e.ShiftStart)).Select(e => e.Id));

    [Test]
    public void Spans_of_time() => Same([new[] { TimeSpan.Zero, TimeSpan.FromMinutes(90), Database.Kept.Of(TimeSpan.MinValue) }], (s, spans) => s.Samples.Where(x => spans.Contains(x.Span)).Select(x => x.Id));

    [Test]
    public void Chars()
    {
        char[] letters = ['a', 'é', '語'];
        Same(s => s.Samples.Where(x => letters.Contains(x.Char)).Select(x => x.Id));
    }

    [Test]
    public void Bools() => Same([[true], [true, false], Array.Empty<bool>()], (s, truths) => s.Products.Where(p => truths.Contains(p.IsDiscontinued)).Select(p => p.Id));

    [Test]
    public void Enums_stored_as_numbers() => Same([new[] { CustomerRank.Gold, CustomerRank.None }], (s, ranks) => s.Customers.Where(c => ranks.Contains(c.Rank)).Select(c => c.Id));

    [Test]
    public void Enums_stored_as_text() => Same([new[] { OrderStatus.Open, OrderStatus.Cancelled }], (s, all) => s.Orders.Where(o => all.Contains(o.Status)).Select(o => o.Id));

    [Test]
    public void Nullable_enums() => Same([new Priority?[] { Priority.High, null }], (s, all) => s.Orders.Where(o => all.Contains(o.Priority)).Select(o => o.Id));

    [Test]
    public void Entities()
    {
        Product[] some = [new() { Id = 3 }, new() { Id = 99 }, new() { Id = 5 }];
        Same(s => s.Products.Where(p => some.Contains(p)).Select(p => p.Id), s => s.Products.Where(p => some.Select(x => x.Id).Contains(p.Id)).Select(p => p.Id));
    }

    [Test]
    public void A_member_of_a_query() => Same(["UK", "none"], (s, country) => s.Customers.Select(c => c.Country).Contains(country));

    [Test]
    public void Null_as_a_member_of_a_query() => Same([null, "LDN", "none"], (s, region) => s.Customers.Select(c => c.Region).Contains(region));

    [Test]
    public void In_a_subquery() => Same(s => s.Customers.Where(c => s.Orders.Select(o => o.CustomerId).Contains(c.Id)).Select(c => c.Id));

    [Test]
    public void Not_in_a_subquery() => Same(s => s.Customers.Where(c => !s.Orders.Select(o => o.CustomerId).Contains(c.Id)).Select(c => c.Id));

    [Test]
    public void In_a_subquery_with_nulls() => Same(s => s.Employees.Where(e => s.Orders.Select(o => o.EmployeeId).Contains(e.Id)).Select(e => e.Id));

    [Test]
    public void Not_in_a_subquery_with_nulls() => Same(s => s.Employees.Where(e => !s.Orders.Select(o => o.EmployeeId).Contains(e.Id)).Select(e => e.Id));

    [Test]
    public void A_nullable_in_a_subquery_with_nulls() => Same(s => s.Products.Where(p => s.Products.Where(x => x.SupplierId == 2).Select(x => x.CategoryId).Contains(p.CategoryId)).Select(p => p.Id));

    [Test]
    public void Membership_is_selected() => Same([new[] { 1, 2 }], (s, ids) => s.Products.Select(p => new { p.Id, In = ids.Contains(p.Id), Category = ids.Contains(p.CategoryId ?? 0) }));

    [Test]
    public void Membership_of_a_calculation() => Same([new[] { 0, 2 }], (s, rests) => s.Products.Where(p => rests.Contains(p.Id % 4)).Select(p => p.Id));

    [Test]
    public void Two_lists() => Same([(new[] { 1, 2, 3 }, new[] { "Chai", "Chang" })], (s, lists) => s.Products.Where(p => lists.Item1.Contains(p.Id) && lists.Item2.Contains(p.Name)).Select(p => p.Id));

    private static IEnumerable<List<int>> Lists(params int[] lengths) => lengths.Select(length => Enumerable.Range(10, length).ToList());
}
