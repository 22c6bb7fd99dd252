using System.Globalization;
using System.Linq.Expressions;
using System.Text.RegularExpressions;

namespace Oxen.Conformance;

/// <summary>
/// What a query that can't be said in SQL is told, word for word: the query with the culprit marked, the reason, the remedy.
/// The texts stand in <c>Golden/ErrorTexts.txt</c>; <c>OXEN_REWRITE_SNAPSHOTS=1</c> writes down those of now. Read them as
/// somebody who meets Oxen for the first time.
/// </summary>
public sealed class ErrorTextTests : IDisposable
{
    private static readonly string File = Repository.PathOf("test", "Oxen.Conformance", "Golden", "ErrorTexts.txt");

    private readonly OxenOptions _options = new OxenOptions().UseSqlite("Data Source=:memory:");
    private readonly Dictionary<int, Category> _categories = new() { [1] = new() };
    private readonly Func<Product, bool> _isCheap = product => product.UnitPrice < 5;

    private readonly CultureInfo _culture = new CultureInfo("");

    private IShop Shop => new ShopDb(_options);

    public void Dispose() => _options.DisposeAsync().AsTask().GetAwaiter().GetResult();

    [Test]
    public void A_method_of_the_application() => Told(s => s.Products.Where(p => IsNice(p.Name)));

    [Test]
    public void A_method_of_the_application_deep_inside() => Told(s => s.Customers.Where(c => c.IsActive && s.Orders.Any(o => o.CustomerId == c.Id && IsNice(o.Notes!))));

    [Test]
    public void A_method_of_the_application_in_an_order() => Told(s => s.Products.OrderBy(p => IsNice(p.Name)).ThenBy(p => p.Id));

    [Test]
    public void A_method_of_the_application_in_a_key() => Told(s => s.Products.GroupBy(p => IsNice(p.Name)).Select(g => g.Count()));

    [Test]
    public void A_method_of_the_application_in_a_join() => Told(s => s.Products.Join(s.Suppliers, p => IsNice(p.Name), x => IsNice(x.Name), (p, x) => p.Id));

    [Test]
    public void A_method_of_the_application_over_a_whole_row() => Told(s => s.Products.Where(p => IsCheap(p)));

    [Test]
    public void A_delegate() => Told(s => s.Products.Where(p => _isCheap(p)));

    [Test]
    public void Selected_and_filtered() => Told(s => s.Products.Select(p => new { p.Id, Nice = IsNice(p.Name) }).Where(x => x.Nice));

    [Test]
    public void Selected_and_ordered() => Told(s => s.Products.Select(p => new { p.Id, Nice = IsNice(p.Name) }).OrderBy(x => x.Nice));

    [Test]
    public void Selected_and_distinct() => Told(s => s.Products.Select(p => IsNice(p.Name)).Distinct());

    [Test]
    public void Selected_and_combined() => Told(s => s.Products.Select(p => IsNice(p.Name)).Union(s.Suppliers.Select(x => x.Name == "")));

    [Test]
    public void Selected_and_grouped() => Told(s => s.Products.Select(p => new { p.Id, Nice = IsNice(p.Name) }).GroupBy(x => x.Nice).Select(g => g.Count()));

    [Test]
    public void Selected_and_aggregated() => Told(s => s.Products.Select(p => Weight(p.Name)).Sum());

    [Test]
    public void A_hash_code() => Told(s => s.Products.Where(p => p.Name.GetHashCode() == 3));

    [Test]
    public void A_type() => Told(s => s.Products.Where(p => p.GetType().Name == "Product"));

    [Test]
    public void A_test_of_a_type() => Told(s => s.Products.Where(p => (object)p.UnitPrice is decimal));

    [Test]
    public void A_lookup_of_a_culture() => Told(s => s.Customers.Where(c => CultureInfo.GetCultureInfo(c.Country).Name == "de"));

    [Test]
    public void A_number_in_a_culture() => Told(s => s.Products.Where(p => p.UnitPrice.ToString("N2", _culture) == "3,00"));

    [Test]
    public void A_time_in_a_culture() => Told(s => s.Orders.Where(o => o.PlacedAt.ToString("MMM", _culture) == "Aug"));

    [Test]
    public void A_split_text() => Told(s => s.Products.Where(p => p.Name.Split(' ').Length > 2));

    [Test]
    public void Characters_of_a_text() => Told(s => s.Products.Where(p => p.Name.Any(c => c == 'x')));

    [Test]
    public void A_question_about_a_text() => Told(s => s.Products.Where(p => p.Name.IsNormalized()));

    [Test]
    public void SQL_from_a_variable()
    {
        FormattableString sql = $"1 = 1";
        Told(s => s.Products.Where(p => SqlFn.Raw<bool>(sql)));
    }

    [Test]
    public void SQL_with_a_hole_in_quotes() => Told(s => s.Products.Where(p => SqlFn.Raw<bool>($"'{p.Name}' = 'x'")));

    [Test]
    public void A_text_split_by_a_pattern() => Told(s => s.Products.Where(p => Regex.Split(p.Name, "a+").Length > 1));

    [Test]
    public void A_dictionary() => Told(s => s.Products.Where(p => _categories[p.Id].Name == p.Name));

    [Test]
    public void A_list_aggregated()
    {
        var ids = new[] { 1, 2 };
        Told(s => s.Products.Where(p => ids.Aggregate(0, (sum, id) => sum + id * p.Id) > 3));
    }

    [Test]
    public void Exists_in_a_list()
    {
        var ids = new List<int> { 1, 2 };
        Told(s => s.Products.Where(p => ids.Exists(id => id == p.Id)));
    }

    [Test]
    public void A_list_with_a_comparer()
    {
        var names = new[] { "a" };
        Told(s => s.Products.Where(p => names.Contains(p.Name, StringComparer.OrdinalIgnoreCase)));
    }

    [Test]
    public void A_comparer() => Told(s => s.Customers.OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase));

    [Test]
    public void A_comparer_of_groups() => Told(s => s.Customers.GroupBy(c => c.Name, StringComparer.OrdinalIgnoreCase).Select(g => g.Count()));

    [Test]
    public void Last_without_an_order() => Told(s => s.Products.Last());

    [Test]
    public void Reverse_without_an_order() => Told(s => s.Products.Reverse());

    [Test]
    public void TakeWhile() => Told(s => s.Products.OrderBy(p => p.Id).TakeWhile(p => p.Id < 3));

    [Test]
    public void SkipWhile() => Told(s => s.Products.OrderBy(p => p.Id).SkipWhile(p => p.Id < 3));

    [Test]
    public void Zip() => Told(s => s.Products.Zip(s.Suppliers));

    [Test]
    public void Aggregate() => Told(s => s.Products.Select(p => p.Id).Aggregate((a, b) => a + b));

    [Test]
    public void SequenceEqual() => Told(s => s.Products.Select(p => p.Id).SequenceEqual(s.Suppliers.Select(x => x.Id)));

    [Test]
    public void The_greatest_object() => Told(s => s.Products.Max(p => new { p.Id }));

    [Test]
    public void The_sum_of_a_truth_value_in_disguise() => Told(s => s.Products.Sum(p => IsNice(p.Name) ? 1 : 0));

    [Test]
    public void An_object_in_a_condition() => Told(s => s.Products.Where(p => new { p.Id }.ToString() == "1"));

    [Test]
    public void Entities_of_two_kinds() => Told(s => s.Products.Where(p => (object)p == (object)s.Suppliers.First()));

    [Test]
    public void Two_sides_that_select_different_things() => Told(s => s.Products.Select(p => (object)new { p.Id }).Union(s.Suppliers.Select(x => (object)new { x.Name })));

    [Test]
    public void How_many_by_a_row() => Told(s => s.Customers.Where(c => s.Orders.OrderBy(o => o.Id).Take(c.Name.Length).Any(o => o.CustomerId == c.Id)));

    [Test]
    public void An_object_made_of_a_column() => Told(s => s.Suppliers.Where(x => new Uri(x.HomePage!).Host == "x"));

    [Test]
    public void The_bits_of_a_decimal() => Told(s => s.Products.Where(p => decimal.GetBits(p.UnitPrice).Length > 3));

    [Test]
    public void A_static_property() => Told(s => s.Products.Where(p => p.Name == p.Name + Environment.GetEnvironmentVariable(p.Name)));

    [Test]
    public void A_parameter_of_no_lambda()
    {
        var stranger = Expression.Parameter(typeof(Product), "stranger");
        var predicate = Expression.Lambda<Func<Product, bool>>(Expression.Property(stranger, nameof(Product.IsDiscontinued)), Expression.Parameter(typeof(Product), "p"));
        Told(s => s.Products.Where(predicate));
    }

    [Test]
    public void A_list_made_for_each_row() => Told(s => s.Products.Where(p => new List<int> { p.Id, 3 }.Count == p.SupplierId));

    [Test]
    public void What_a_group_sums_up_over_inside_a_query() => Told(s => s.Customers.GroupBy(c => SqlFn.Rollup(new { c.Country, c.City })).Where(g => s.Products.Any(p => p.IsDiscontinued == SqlFn.Grouping(g.Key.City))).Select(g => g.Key.Country));

    [Test]
    public void A_window_function_without_Over() => Told(s => s.Products.Select(p => new { p.Id, Place = SqlFn.RowNumber() }));

    [Test]
    public void A_rank_without_an_order() => Told(s => s.Products.Select(p => SqlFn.Rank().Over(w => w.PartitionBy(p.CategoryId))));

    [Test]
    public void A_window_ordered_twice() => Told(s => s.Products.Select(p => SqlFn.Rank().Over(w => w.OrderBy(p.Name).OrderBy(p.Id))));

    [Test]
    public void A_window_in_a_key() => Told(s => s.Products.GroupBy(p => SqlFn.NTile(4).Over(w => w.OrderBy(p.UnitPrice))).Select(g => g.Count()));

    [Test]
    public void A_window_in_an_aggregate() => Told(s => s.Products.Sum(p => SqlFn.RowNumber().Over(w => w.OrderBy(p.Id))));

    [Test]
    public void A_window_in_a_join() => Told(s => s.Products.Join(s.Suppliers, p => SqlFn.RowNumber().Over(w => w.OrderBy(p.Id)), x => x.Id, (p, x) => p.Id));

    [Test]
    public void A_frame_by_a_row() => Told(s => s.Products.Select(p => SqlFn.Count().Over(w => w.OrderBy(p.Id).RowsBetween(SqlFn.Preceding(p.SupplierId), SqlFn.CurrentRow))));

    [Test]
    public void A_window_from_elsewhere()
    {
        Func<WindowDefinition, WindowDefinition> window = w => w;
        Told(s => s.Products.Select(p => SqlFn.Count().Over(window)));
    }

    [Test]
    public void The_least_of_an_enum_stored_by_name() => Told(s => s.Orders.Select(o => SqlFn.Min(o.Status).Over()));

    [Test]
    public void A_recursion_over_what_C_sharp_computes() => Told(s => s.Employees.Select(e => new { e.Id, Nice = IsNice(e.FirstName) }).Recursive(x => s.Employees.Where(e => e.ReportsToId == x.Id).Select(e => new { e.Id, Nice = true })));

    [Test]
    public void A_recursion_by_a_page() => Told(s => s.Employees.Where(e => e.Id == 1).Recursive(e => s.Employees.Where(r => r.ReportsToId == e.Id).OrderBy(r => r.Id).Take(1)));

    [Test]
    public void A_named_query_of_what_C_sharp_computes() => Told(s => s.Products.Select(p => new { p.Id, Nice = IsNice(p.Name) }).AsCte("nice"));

    [Test]
    public void A_tag_inside_a_lambda() => Told(s => s.Customers.Where(c => s.Orders.Where(o => o.CustomerId == c.Id).TagWith("x").Any()));

    [Test]
    public void Documents_that_are_compared() => Told(s => s.Baskets.Where(b => b.Items[0] == b.Items[1]));

    [Test]
    public void Documents_made_distinct() => Told(s => s.Baskets.SelectMany(b => b.Items).Distinct());

    [Test]
    public void Documents_as_a_key() => Told(s => s.Baskets.GroupBy(b => b.Delivery).Select(g => g.Count()));

    [Test]
    public void A_document_looked_for() => Told(s => s.Baskets.Where(b => b.Items.Contains(new BasketItem())));

    [Test]
    public void A_dictionary_in_a_document() => Told(s => s.Baskets.Where(b => b.Items.Any(i => i.Options["x"] == 1)));

    [Test]
    public void Bytes_in_a_document() => Told(s => s.Baskets.Where(b => b.Items.Any(i => i.Seal.Length == 1)));

    [Test]
    public void A_member_that_may_be_left_out_of_a_document() => Told(s => s.Baskets.Where(b => b.Items.Any(i => i.Rest == 1)));

    private static bool IsNice(string name) => name.Length > 3;

    private static int Weight(string name) => name.Length;

    private static bool IsCheap(Product product) => product.UnitPrice < 5;

    private void Told<T>(Func<IShop, T> query)
    {
        var name = TestContext.CurrentContext.Test.MethodName!;
        Outcome? outcome = null;
        var commands = CommandRecorder.During(() => outcome = Outcome.Of(() => query(Shop)));
        Assert.That(outcome!.Error, Is.InstanceOf<QueryTranslationException>(), outcome.ToString());
        Assert.That(commands, Is.Empty, "A command was sent.");
        var text = outcome.Error!.Message.ReplaceLineEndings("\n");
        if (GoldenSql.Rewrites)
        {
            Write(name, text);
        }

        Assert.That(text, Is.EqualTo(Read().GetValueOrDefault(name)), "The text isn't that of ErrorTexts.txt. OXEN_REWRITE_SNAPSHOTS=1 rewrites it.");
        Assert.That(text, Does.Contain('^'), "Nothing is marked.");
    }

    private static SortedDictionary<string, string> Read() => new(
        !System.IO.File.Exists(File) ? [] : System.IO.File.ReadAllText(File).Split("\n==== ").Skip(1)
            .ToDictionary(section => section[..section.IndexOf('\n')], section => section[(section.IndexOf('\n') + 1)..].Trim('\n')), StringComparer.Ordinal);

    // Texts of tests that are no more are left out.
    private static void Write(string name, string text)
    {
        var texts = Read();
        texts[name] = text;
        System.IO.File.WriteAllText(File, string.Concat(texts.Where(section => typeof(ErrorTextTests).GetMethod(section.Key) is not null).Select(section => $"\n==== {section.Key}\n{section.Value}\n")));
    }
}
