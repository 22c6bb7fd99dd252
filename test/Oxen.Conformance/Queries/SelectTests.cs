namespace Oxen.Conformance;

/// <summary><c>Select</c>: what a row becomes.</summary>
[Golden]
public sealed class SelectTests(TestDatabase database) : ShopTests(database)
{
    public sealed record Place(string? City, string Country);

    public sealed record Label(string Name)
    {
        public string? Extra { get; init; }
        public Place? Place { get; init; }
    }

    public sealed class Line
    {
        public string? Text { get; set; }
        public decimal Price { get; set; }
        public int? Category { get; set; }
    }

    public readonly record struct Pair(int First, string Second);

    public sealed class Money(decimal amount, string currency)
    {
        public decimal Amount => amount;
        public string Currency { get; set; } = currency;
    }

    [Test]
    public void The_row_itself() => Same(s => s.Products.Select(p => p));

    [Test]
    public void A_single_column() => Same(s => s.Customers.Select(c => c.City));

    [Test]
    public void A_column_of_a_value_type() => Same(s => s.Products.Select(p => p.UnitPrice));

    [Test]
    public void A_nullable_column() => Same(s => s.Products.Select(p => p.Weight));

    [Test]
    public void A_column_made_nullable() => Same(s => s.Products.Select(p => (int?)p.Id));

    [Test]
    public void A_column_made_wider() => Same(s => s.Products.Select(p => (long)p.UnitsInStock));

    [Test]
    public void A_column_as_an_object() => Same(s => s.Products.Select(p => (object)p.Name));

    [Test]
    public void An_anonymous_type() => Same(s => s.Products.Select(p => new { p.Id, p.Name, Price = p.UnitPrice * 2 }));

    [Test]
    public void A_record() => Same(s => s.Customers.Select(c => new Place(c.City, c.Country)));

    [Test]
    public void A_record_with_more_members() =>
        Same(s => s.Customers.Select(c => new Label(c.Name) { Extra = c.Region, Place = new Place(c.City, c.Country) }));

    [Test]
    public void A_class_with_initialisers() => Same(s => s.Products.Select(p => new Line { Text = p.Name, Price = p.UnitPrice, Category = p.CategoryId }));

    [Test]
    public void A_class_with_a_constructor_and_initialisers() => Same(s => s.Products.Select(p => new Money(p.UnitPrice, "EUR") { Currency = p.Name }));

    [Test]
    public void A_record_struct() => Same(s => s.Products.Select(p => new Pair(p.Id, p.Name)));

    [Test]
    public void A_value_tuple() => Same(s => s.Products.Select(p => ValueTuple.Create(p.Id, p.Name, p.Weight)));

    [Test]
    public void A_value_tuple_by_its_constructor() => Same(s => s.Products.Select(p => new ValueTuple<int, string>(p.Id, p.Name)));

    [Test]
    public void A_tuple() => Same(s => s.Products.Select(p => Tuple.Create(p.Id, p.Name)));

    [Test]
    public void An_entity_made_anew() => Same(s => s.Products.Select(p => new Category { Id = p.Id, Name = p.Name, Description = "copy" }));

    [Test]
    public void Nested_anonymous_types() =>
        Same(s => s.Customers.Select(c => new { c.Id, Where = new { c.City, Of = new { c.Country, c.Region } } }));

    [Test]
    public void An_entity_inside() => Same(s => s.Products.Select(p => new { p.Id, Whole = p }));

    [Test]
    public void An_entity_inside_twice() => Same(s => s.Categories.Select(c => new { A = c, B = c }));

    [Test]
    public void An_array() => Same(s => s.Products.Select(p => new[] { p.Id, p.SupplierId }));

    [Test]
    public void A_list_with_initialisers() => Same(s => s.Products.Select(p => new List<int> { p.Id, p.SupplierId }));

    [Test]
    public void The_same_column_twice_is_read_once() => Same(s => s.Products.Select(p => new { A = p.Name, B = p.Name }));

    [Test]
    public void Constants_are_not_sent() => Same(s => s.Products.Select(p => new { p.Id, One = 1, Text = "text", Nothing = (string?)null }));

    [Test]
    public void Variables_are_not_sent() => Same([3m, 4.5m], (s, tax) => s.Products.Select(p => new { p.Id, Tax = tax }));

    [Test]
    public void Only_a_constant() => Same(s => s.Products.Select(p => 1));

    [Test]
    public void Only_a_variable() => Same(["a", "b"], (s, text) => s.Products.Select(p => text));

    [Test]
    public void A_calculation() => Same(s => s.Lines.Select(l => l.Quantity * l.UnitPrice));

    [Test]
    public void A_condition() => Same(s => s.Products.Select(p => p.UnitPrice > 20m));

    [Test]
    public void A_conditional() => Same(s => s.Products.Select(p => p.UnitPrice > 50m ? "dear" : p.UnitPrice > 15m ? "fair" : "cheap"));

    [Test]
    public void A_conditional_between_objects() =>
        Same(s => s.Products.OrderBy(p => p.Id).Select(p => p.IsDiscontinued ? new { p.Id, Text = p.Name } : new { Id = 0, Text = "" }));

    [Test]
    public void A_client_call_in_the_final_projection() => Same(s => s.Products.Select(p => Shout(p.Name)));

    [Test]
    public void A_client_call_inside_an_object() => Same(s => s.Products.Select(p => new { p.Id, Loud = Shout(p.Name) + "!", Twice = Shout(p.Name).Length * 2 }));

    [Test]
    public void A_client_call_of_the_whole_row() => Same(s => s.Products.Select(p => Describe(p)));

    [Test]
    public void A_client_call_with_a_variable() => Same(["<", ">"], (s, mark) => s.Products.Select(p => Mark(p.Name, mark)));

    [Test]
    public void A_delegate_in_the_final_projection()
    {
        Func<string, int> count = text => text.Count(char.IsUpper);
        Same(s => s.Products.Select(p => new { p.Id, Upper = count(p.Name) }));
    }

    [Test]
    public void An_interpolated_text() => Same(s => s.Products.Select(p => $"{p.Id}: {p.Name}"));

    [Test]
    public void A_format_in_an_interpolated_text() => Same(s => s.Products.Select(p => $"{p.UnitPrice:0.00} for {p.Name,-10}|"));

    [Test]
    public void Select_after_select_reads_back_a_member() =>
        Same(s => s.Products.Select(p => new { p.Id, Double = p.UnitPrice * 2 }).Select(x => x.Double + 1));

    [Test]
    public void Where_after_select_reads_back_a_member() =>
        Same(s => s.Products.Select(p => new { p.Id, Double = p.UnitPrice * 2 }).Where(x => x.Double > 50m));

    [Test]
    public void Where_after_select_of_a_record() => Same(s => s.Customers.Select(c => new Place(c.City, c.Country)).Where(p => p.City == "London"));

    [Test]
    public void Where_after_select_of_a_class() =>
        Same(s => s.Products.Select(p => new Line { Text = p.Name, Price = p.UnitPrice }).Where(l => l.Price > 50m));

    [Test]
    public void Where_after_select_of_a_tuple() => Same(s => s.Products.Select(p => ValueTuple.Create(p.Id, p.UnitPrice)).Where(t => t.Item2 > 50m));

    [Test]
    public void Where_after_a_nested_select() =>
        Same(s => s.Customers.Select(c => new { c.Id, At = new { c.City } }).Where(x => x.At.City == "London").OrderBy(x => x.At.City).ThenBy(x => x.Id));

    [Test]
    public void Where_on_an_entity_inside() =>
        Same(s => s.Products.Select(p => new { Whole = p, Twice = p.Id * 2 }).Where(x => x.Whole.UnitPrice > 50m && x.Twice > 10).Select(x => x.Whole.Name));

    [Test]
    public void A_ternary_of_nulls() => Same(s => s.Products.Select(p => p.IsDiscontinued ? (int?)null : p.Id));

    [Test]
    public void A_nullable_value_with_its_default() => Same(s => s.Products.Select(p => p.ReorderLevel.GetValueOrDefault()));

    [Test]
    public void A_nullable_value_with_another_default() => Same([(short)9], (s, other) => s.Products.Select(p => p.ReorderLevel.GetValueOrDefault(other)));

    [Test]
    public void An_enum_as_its_number() => Same(s => s.Customers.Select(c => (int)c.Rank));

    [Test]
    public void An_enum() => Same(s => s.Orders.Select(o => new { o.Status, o.Priority }));

    private static string Shout(string text) => text.ToUpperInvariant();

    private static string Describe(Product product) => $"{product.Id} {product.Name} {product.Weight}";

    private static string Mark(string text, string mark) => mark + text + mark;

    [Test]
    public void A_subquery_that_is_filtered_and_ordered_by_again() =>
        Same(s => s.Suppliers
            .Select(u => new { u.Id, Products = s.Products.Count(p => p.SupplierId == u.Id) })
            .Where(u => u.Products > 1)
            .OrderByDescending(u => u.Products)
            .ThenBy(u => u.Id));

    [Test]
    public void A_collection_that_is_no_relation_is_read_by_CSharp() =>
        Same(s => s.Customers.Select(c => c.Name.ToList().Count));

    [Test]
    public void A_collection_that_is_no_relation_is_no_query() =>
        Assert.Throws<QueryTranslationException>(() => Db.Customers.Where(c => c.Name.ToList().Any(letter => letter == 'a')).ToSql());
}
