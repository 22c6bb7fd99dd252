using System.Text;

namespace Oxen.Conformance;

/// <summary>Pages by their place in the order: every page forwards and backwards, against the whole list.</summary>
[Golden]
public sealed class KeysetTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void By_the_key() => Pages(s => s.Products.OrderBy(p => p.Id));

    [Test]
    public void By_the_key_descending() => Pages(s => s.Products.OrderByDescending(p => p.Id));

    [Test]
    public void By_a_value_that_repeats() => Pages(s => s.Customers.OrderBy(c => c.Country), s => s.Customers.OrderBy(c => c.Country).ThenBy(c => c.Id));

    [Test]
    public void By_a_value_that_repeats_descending() => Pages(s => s.Customers.OrderByDescending(c => c.Country), s => s.Customers.OrderByDescending(c => c.Country).ThenByDescending(c => c.Id));

    [Test]
    public void By_values_in_both_directions() => Pages(s => s.Customers.OrderBy(c => c.Country).ThenByDescending(c => c.Since).ThenBy(c => c.Id));

    [Test]
    public void By_what_can_be_null() => Pages(s => s.Customers.OrderBy(c => c.City).ThenBy(c => c.Id));

    [Test]
    public void By_what_can_be_null_descending() => Pages(s => s.Customers.OrderByDescending(c => c.City).ThenBy(c => c.Id));

    [Test]
    public void By_two_that_can_be_null() => Pages(s => s.Customers.OrderBy(c => c.Region).ThenByDescending(c => c.City).ThenBy(c => c.Id));

    [Test]
    public void By_a_decimal() => Pages(s => s.Products.OrderByDescending(p => p.UnitPrice).ThenBy(p => p.Id));

    [Test]
    public void By_a_double_that_can_be_null() => Pages(s => s.Products.OrderBy(p => p.Weight).ThenBy(p => p.Id));

    [Test]
    public void By_a_time() => Pages(s => s.Orders.OrderBy(o => o.ShippedAt).ThenByDescending(o => o.PlacedAt).ThenBy(o => o.Id));

    [Test]
    public void By_a_guid() => Pages(s => s.Products.Where(p => p.Sku == null || p.Id > 0).OrderBy(p => p.Sku == null).ThenBy(p => p.Id));

    [Test]
    public void By_an_enum_stored_as_a_name() => Pages(s => s.Orders.OrderBy(o => o.Status).ThenBy(o => o.Id));

    [Test]
    public void By_an_enum_that_can_be_null() => Pages(s => s.Orders.OrderByDescending(o => o.Priority).ThenBy(o => o.Id));

    [Test]
    public void By_a_composite_key() => Pages(s => s.Lines.OrderBy(l => l.Quantity), s => s.Lines.OrderBy(l => l.Quantity).ThenBy(l => l.OrderId).ThenBy(l => l.ProductId));

    [Test]
    public void By_members_of_objects() => Pages(s => s.Contacts.OrderBy(c => c.Home.City).ThenByDescending(c => c.Home.Street).ThenBy(c => c.Id));

    [Test]
    public void By_an_expression() => Pages(s => s.Products.OrderBy(p => p.Name.Length).ThenBy(p => p.Id));

    [Test]
    public void By_a_subquery() => Pages(s => s.Customers.OrderByDescending(c => s.Orders.Count(o => o.CustomerId == c.Id)).ThenBy(c => c.Id));

    [Test]
    public void Of_a_filter() => Pages(s => s.Products.Where(p => p.UnitPrice > 10).OrderBy(p => p.Name).ThenBy(p => p.Id));

    [Test]
    public void Of_a_projection() => Pages(s => s.Products.OrderBy(p => p.SupplierId).Select(p => new { p.Name, p.UnitPrice }), s => s.Products.OrderBy(p => p.SupplierId).ThenBy(p => p.Id).Select(p => new { p.Name, p.UnitPrice }));

    [Test]
    public void Of_a_join() => Pages(
        s => s.Lines.Join(s.Products, l => l.ProductId, p => p.Id, (l, p) => new { p.Name, l.Quantity }).OrderBy(x => x.Quantity),
        s => s.Lines.OrderBy(l => l.Quantity).ThenBy(l => l.OrderId).ThenBy(l => l.ProductId).Select(l => new { s.Products.First(p => p.Id == l.ProductId).Name, l.Quantity }));

    [Test]
    public void Of_a_left_join() => Pages(
        s => s.Customers.LeftJoin(s.Orders, c => c.Id, o => o.CustomerId, (c, o) => new { c, o }).OrderBy(x => x.c.Country).Select(x => new { x.c.Id, Order = x.o == null ? 0 : x.o.Id }),
        s => s.Customers.LeftJoin(s.Orders, c => c.Id, o => o.CustomerId, (c, o) => new { c, o }).OrderBy(x => x.c.Country).ThenBy(x => x.c.Id).ThenBy(x => x.o == null ? null : (int?)x.o.Id).Select(x => new { x.c.Id, Order = x.o == null ? 0 : x.o.Id }));

    [Test]
    public void Of_groups() => Pages(s => s.Customers.GroupBy(c => c.Country).Select(g => new { g.Key, Count = g.Count() }).OrderByDescending(x => x.Count).ThenByDescending(x => x.Key));

    [Test]
    public void Of_distinct_values() => Pages(s => s.Customers.Select(c => c.City).Distinct().OrderBy(c => c));

    [Test]
    public void Of_the_first_rows() => Pages(s => s.Products.OrderBy(p => p.Id).Take(7).OrderByDescending(p => p.UnitPrice).ThenBy(p => p.Id));

    [Test]
    public void Of_numbered_rows() => Pages(s => s.Products.OrderBy(p => p.Name).ThenBy(p => p.Id).Select((p, i) => new { p.Id, i }));

    [Test]
    public async Task Of_rows_with_collections()
    {
        var all = await Db.Customers.OrderBy(c => c.Country).ThenBy(c => c.Id).Select(c => new { c.Id, Orders = c.Orders.OrderBy(o => o.Id).Select(o => o.Id).ToList() }).ToListAsync();
        var query = Db.Customers.OrderBy(c => c.Country).Select(c => new { c.Id, Orders = c.Orders.OrderBy(o => o.Id).Select(o => o.Id).ToList() });
        var first = await query.ToPageAsync(3);
        var second = await query.ToPageAsync(3, after: first.Next);
        Assert.That(first.Items.Concat(second.Items).Select(x => Printed.Of(x)), Is.EqualTo(all.Take(6).Select(x => Printed.Of(x))));
        Assert.That((await query.ToPageAsync(3, before: second.Previous)).Items.Select(x => Printed.Of(x)), Is.EqualTo(all.Take(3).Select(x => Printed.Of(x))));
    }

    [Test]
    public async Task By_values_of_every_type()
    {
        await PagesAsync(s => s.Samples.OrderBy(x => x.Bool).ThenBy(x => x.Id).Select(x => x.Id), Rows(s => s.Samples.OrderBy(x => x.Bool).ThenBy(x => x.Id).Select(x => x.Id)));
        await PagesAsync(s => s.Samples.OrderBy(x => x.SByteN).ThenBy(x => x.Id).Select(x => x.Id), Rows(s => s.Samples.OrderBy(x => x.SByteN).ThenBy(x => x.Id).Select(x => x.Id)));
        await PagesAsync(s => s.Samples.OrderBy(x => x.ByteN).ThenBy(x => x.Id).Select(x => x.Id), Rows(s => s.Samples.OrderBy(x => x.ByteN).ThenBy(x => x.Id).Select(x => x.Id)));
        await PagesAsync(s => s.Samples.OrderBy(x => x.ShortN).ThenBy(x => x.Id).Select(x => x.Id), Rows(s => s.Samples.OrderBy(x => x.ShortN).ThenBy(x => x.Id).Select(x => x.Id)));
        await PagesAsync(s => s.Samples.OrderBy(x => x.UShort).ThenBy(x => x.Id).Select(x => x.Id), Rows(s => s.Samples.OrderBy(x => x.UShort).ThenBy(x => x.Id).Select(x => x.Id)));
        await PagesAsync(s => s.Samples.OrderBy(x => x.UIntN).ThenBy(x => x.Id).Select(x => x.Id), Rows(s => s.Samples.OrderBy(x => x.UIntN).ThenBy(x => x.Id).Select(x => x.Id)));
        await PagesAsync(s => s.Samples.OrderBy(x => x.LongN).ThenBy(x => x.Id).Select(x => x.Id), Rows(s => s.Samples.OrderBy(x => x.LongN).ThenBy(x => x.Id).Select(x => x.Id)));
        await PagesAsync(s => s.Samples.OrderBy(x => x.ULongN).ThenBy(x => x.Id).Select(x => x.Id), Rows(s => s.Samples.OrderBy(x => x.ULongN).ThenBy(x => x.Id).Select(x => x.Id)));
        await PagesAsync(s => s.Samples.OrderBy(x => x.FloatN).ThenBy(x => x.Id).Select(x => x.Id), Rows(s => s.Samples.OrderBy(x => x.FloatN).ThenBy(x => x.Id).Select(x => x.Id)));
        await PagesAsync(s => s.Samples.OrderBy(x => x.DoubleN).ThenBy(x => x.Id).Select(x => x.Id), Rows(s => s.Samples.OrderBy(x => x.DoubleN).ThenBy(x => x.Id).Select(x => x.Id)));
        await PagesAsync(s => s.Samples.OrderBy(x => x.DecimalN).ThenBy(x => x.Id).Select(x => x.Id), Rows(s => s.Samples.OrderBy(x => x.DecimalN).ThenBy(x => x.Id).Select(x => x.Id)));
        await PagesAsync(s => s.Samples.OrderBy(x => x.DateTimeN).ThenBy(x => x.Id).Select(x => x.Id), Rows(s => s.Samples.OrderBy(x => x.DateTimeN).ThenBy(x => x.Id).Select(x => x.Id)));
        await PagesAsync(s => s.Samples.OrderBy(x => x.OffsetN).ThenBy(x => x.Id).Select(x => x.Id), Rows(s => s.Samples.OrderBy(x => x.OffsetN).ThenBy(x => x.Id).Select(x => x.Id)));
        await PagesAsync(s => s.Samples.OrderBy(x => x.DateN).ThenBy(x => x.Id).Select(x => x.Id), Rows(s => s.Samples.OrderBy(x => x.DateN).ThenBy(x => x.Id).Select(x => x.Id)));
        await PagesAsync(s => s.Samples.OrderBy(x => x.TimeN).ThenBy(x => x.Id).Select(x => x.Id), Rows(s => s.Samples.OrderBy(x => x.TimeN).ThenBy(x => x.Id).Select(x => x.Id)));
        await PagesAsync(s => s.Samples.OrderBy(x => x.SpanN).ThenBy(x => x.Id).Select(x => x.Id), Rows(s => s.Samples.OrderBy(x => x.SpanN).ThenBy(x => x.Id).Select(x => x.Id)));
        await PagesAsync(s => s.Samples.OrderBy(x => x.NumberN).ThenBy(x => x.Id).Select(x => x.Id), Rows(s => s.Samples.OrderBy(x => x.NumberN).ThenBy(x => x.Id).Select(x => x.Id)));
        await PagesAsync(s => s.Samples.OrderBy(x => x.WordN).ThenBy(x => x.Id).Select(x => x.Id), Rows(s => s.Samples.OrderBy(x => x.WordN).ThenBy(x => x.Id).Select(x => x.Id)));
    }

    [Test]
    public async Task By_texts_and_letters_as_the_database_sorts_them()
    {
        await PagesAsync(s => s.Samples.OrderBy(x => x.StringN).ThenBy(x => x.Id).Select(x => x.Id), [.. Db.Samples.OrderBy(x => x.StringN).ThenBy(x => x.Id).Select(x => x.Id).AsEnumerable().Select(id => Printed.Of(id))]);
        await PagesAsync(s => s.Samples.OrderBy(x => x.CharN).ThenBy(x => x.Id).Select(x => x.Id), [.. Db.Samples.OrderBy(x => x.CharN).ThenBy(x => x.Id).Select(x => x.Id).AsEnumerable().Select(id => Printed.Of(id))]);
        await PagesAsync(s => s.Samples.OrderByDescending(x => x.GuidN).ThenBy(x => x.Id).Select(x => x.Id), [.. Db.Samples.OrderByDescending(x => x.GuidN).ThenBy(x => x.Id).Select(x => x.Id).AsEnumerable().Select(id => Printed.Of(id))]);
    }

    [Test]
    public async Task A_page_beyond_the_end_is_empty_and_leads_back()
    {
        var query = Db.Products.OrderBy(p => p.Id);
        var page = await query.ToPageAsync(100);
        Assert.That((page.HasNext, page.HasPrevious, page.Items.Count), Is.EqualTo((false, false, Db.Products.Count())));
        Assert.That((await query.ToPageAsync(int.MaxValue)).Items, Has.Count.EqualTo(page.Items.Count));
        var first = await query.ToPageAsync(3);
        var none = await query.Where(p => p.Id < 0).ToPageAsync(3, after: first.Next);
        Assert.That((none.Items.Count, none.Next, none.Previous), Is.EqualTo((0, (string?)null, first.Next)));
    }

    [Test]
    public async Task Rows_that_come_and_go_move_nothing()
    {
        var query = Db.Products.OrderByDescending(p => p.UnitPrice);
        var first = await query.ToPageAsync(4);
        var gone = first.Items[^1].Id;
        var next = await query.Where(p => p.Id != gone).ToPageAsync(4, after: first.Next);
        Assert.That(next.Items.Select(p => p.Id), Is.EqualTo((await query.ToPageAsync(4, after: first.Next)).Items.Select(p => p.Id)));
    }

    [Test]
    public async Task A_cursor_that_was_changed_is_refused()
    {
        var query = Db.Products.OrderBy(p => p.Id);
        string cursor = (await query.ToPageAsync(2)).Next!;
        foreach (string wrong in new[] { "", "x", "äöü", cursor[..^1], cursor + "A", (cursor[0] == 'A' ? 'B' : 'A') + cursor[1..], cursor[..20] + (cursor[20] == 'A' ? 'B' : 'A') + cursor[21..] })
        {
            Assert.That(() => query.ToPageAsync(2, after: wrong), Throws.TypeOf<CursorException>().With.Message.Contains("Begin with the first page again"), wrong);
        }
    }

    [Test]
    public async Task A_cursor_of_another_query_is_refused()
    {
        string cursor = (await Db.Products.OrderBy(p => p.Id).ToPageAsync(2)).Next!;
        Assert.That(() => Db.Products.OrderByDescending(p => p.Id).ToPageAsync(2, after: cursor), Throws.TypeOf<CursorException>().With.Message.Contains("another query"));
        Assert.That(() => Db.Products.OrderBy(p => p.Name).ToPageAsync(2, after: cursor), Throws.TypeOf<CursorException>().With.Message.Contains("another query"));
        Assert.That(() => Db.Orders.OrderBy(p => p.Id).ToPageAsync(2, after: cursor), Throws.TypeOf<CursorException>().With.Message.Contains("another query"));
    }

    [Test]
    public async Task A_cursor_holds_with_other_values_in_conditions()
    {
        string cursor = (await Db.Products.Where(p => p.UnitPrice > 5).OrderBy(p => p.Id).ToPageAsync(2)).Next!;
        var page = await Db.Products.Where(p => p.UnitPrice > 10).OrderBy(p => p.Id).ToPageAsync(2, after: cursor);
        Assert.That(page.Items, Is.Not.Empty.And.All.Matches<Product>(p => p.UnitPrice > 10));
    }

    [Test]
    public void What_makes_no_page_is_refused()
    {
        Assert.That(() => Db.Products.ToPageAsync(3), Throws.TypeOf<QueryTranslationException>().With.Message.Contains("A page needs an order").And.Message.Contains("Products.ToPageAsync(").And.Message.Not.Contains("KeysetPage"));
        Assert.That(() => Db.Products.Select(p => p.Name).Concat(Db.Suppliers.Select(x => x.Name)).OrderBy(n => n).ToPageAsync(3), Throws.TypeOf<QueryTranslationException>().With.Message.Contains("Nothing tells the rows of this page apart"));
        Assert.That(() => Db.Products.OrderBy(p => p.Id).ToPageAsync(0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Db.Products.OrderBy(p => p.Id).ToPageAsync(3, "a", "b"), Throws.ArgumentException);
    }

    [Test]
    public async Task Options_with_one_secret_take_each_others_cursors()
    {
        var key = Encoding.UTF8.GetBytes("a secret of the application");
        string cursor = "";
        foreach (bool isKnown in new[] { true, true, false })
        {
            await using var empty = Database.Create();
            var db = new ShopDb(isKnown ? empty.Options.UseCursorKey(key) : empty.Options);
            await db.Schema.SyncAsync();
            await db.Categories.InsertAsync([new Category { Name = "a" }, new Category { Name = "b" }, new Category { Name = "c" }]);
            var query = db.Categories.OrderBy(c => c.Name);
            if (cursor.Length == 0)
            {
                cursor = (await query.ToPageAsync(1)).Next!;
            }
            else if (isKnown)
            {
                Assert.That((await query.ToPageAsync(5, after: cursor)).Items.Select(c => c.Name), Is.EqualTo(new[] { "b", "c" }));
            }
            else
            {
                Assert.That(() => query.ToPageAsync(5, after: cursor), Throws.TypeOf<CursorException>());
            }
        }
    }

    private void Pages<T>(Func<IShop, IQueryable<T>> query) => Pages(query, query);

    private void Pages<T>(Func<IShop, IQueryable<T>> query, Func<IShop, IQueryable<T>> expected) =>
        Record(() => PagesAsync(query, [.. expected(Memory).Select(row => Printed.Of(row))]));

    private List<string> Rows<T>(Func<IShop, IQueryable<T>> query) => [.. query(Memory).Select(row => Printed.Of(row))];

    // The whole list, page by page forwards, and back again.
    private async Task PagesAsync<T>(Func<IShop, IQueryable<T>> query, List<string> rows)
    {
        foreach (int size in new[] { 1, 3 })
        {
            List<string> forwards = [], backwards = [];
            var page = await query(Db).ToPageAsync(size);
            Assert.That(page.HasPrevious, Is.False);
            while (true)
            {
                forwards.AddRange(page.Items.Select(item => Printed.Of(item)));
                if (!page.HasNext)
                {
                    break;
                }

                page = await query(Db).ToPageAsync(size, after: page.Next);
            }

            Assert.That(forwards, Is.EqualTo(rows));
            backwards.AddRange(page.Items.Select(item => Printed.Of(item)));
            while (page.HasPrevious)
            {
                page = await query(Db).ToPageAsync(size, before: page.Previous);
                Assert.That(page.HasNext);
                backwards.InsertRange(0, page.Items.Select(item => Printed.Of(item)));
            }

            Assert.That(backwards, Is.EqualTo(rows));
        }
    }
}
