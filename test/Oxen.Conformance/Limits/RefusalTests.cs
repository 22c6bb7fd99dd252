using System.Linq.Expressions;

namespace Oxen.Conformance;

/// <summary>What can't be said in SQL is an error before a command is sent: it marks the culprit, says why, and what to do.</summary>
public sealed class RefusalTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void A_method_nobody_knows() => Refused(s => s.Products.Where(p => Known(p.Name)), "The method 'RefusalTests.Known' isn't translated");

    [Test]
    public void A_method_nobody_knows_deep_inside() =>
        Refused(s => s.Customers.Where(c => c.IsActive && s.Orders.Any(o => o.CustomerId == c.Id && (o.Notes ?? "").GetHashCode() == 3)), "The method 'object.GetHashCode' isn't translated");

    [Test]
    public void A_method_nobody_knows_in_an_order() => Refused(s => s.Products.OrderBy(p => Known(p.Name)), "isn't translated");

    [Test]
    public void A_method_nobody_knows_before_Distinct() => Refused(s => s.Products.Select(p => Known(p.Name)).Distinct(), "isn't translated");

    [Test]
    public void A_method_nobody_knows_before_a_filter() => Refused(s => s.Products.Select(p => new { p.Id, Is = Known(p.Name) }).Where(x => x.Is), "isn't translated");

    [Test]
    public void A_method_nobody_knows_in_an_aggregate() => Refused(s => s.Products.Count(p => Known(p.Name)), "isn't translated");

    [Test]
    public void A_lambda_with_an_index() => Refused(s => s.Products.Where((p, i) => i > 3), "'Where' with an index needs an order");

    [Test]
    public void A_selection_with_an_index() => Refused(s => s.Products.Select((p, i) => i), "'Select' with an index needs an order");

    [Test]
    public void A_comparer() => Refused(s => s.Customers.OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase), "comparer");

    [Test]
    public void A_comparer_of_Distinct() => Refused(s => s.Customers.Select(c => c.Name).Distinct(StringComparer.OrdinalIgnoreCase), "comparer");

    [Test]
    public void A_comparer_of_Union() => Refused(s => s.Customers.Select(c => c.Name).Union(s.Suppliers.Select(x => x.Name), StringComparer.OrdinalIgnoreCase), "comparer");

    [Test]
    public void Last_without_an_order() => Refused(s => s.Products.Last(), "needs an order");

    [Test]
    public void Reverse_without_an_order() => Refused(s => s.Products.Reverse(), "needs an order");

    [Test]
    public void An_operator_that_is_not_translated() => Refused(s => s.Products.OrderBy(p => p.Id).TakeWhile(p => p.Id < 3), "'TakeWhile' isn't translated");

    [Test]
    public void Entities_in_memory_on_the_other_side() => Refused(s => s.Products.Concat(new List<Product>()), "puts objects in memory beside rows of a table");

    [Test]
    public void A_list_in_memory_that_is_asked() => Refused(s => s.Products.Where(p => new List<int> { 1 }.Exists(x => x == p.Id)), "isn't translated");

    [Test]
    public void A_range_from_the_end_to_a_place_from_the_start() => Refused(s => s.Products.OrderBy(p => p.Id).Take(^3..2), "Take with a range");

    [Test]
    public void A_range_from_the_end_without_an_order() => Refused(s => s.Products.Take(^3..), "'TakeLast' needs an order");

    [Test]
    public void An_index_from_the_end_without_an_order() => Refused(s => s.Products.ElementAt(^1), "'Reverse' needs an order");

    [Test]
    public void An_index_without_an_order() => Refused(s => s.Products.Index(), "'Index' needs an order");

    [Test]
    public void A_range_inside_a_lambda()
    {
        var range = 1..3;
        Refused(s => s.Suppliers.Select(x => x.Products.OrderBy(p => p.Id).Take(range).Count()), "outside of lambdas");
    }

    [Test]
    public void A_comparer_of_DistinctBy() => Refused(s => s.Customers.DistinctBy(c => c.Country, StringComparer.OrdinalIgnoreCase), "comparer");

    [Test]
    public void A_comparer_of_CountBy() => Refused(s => s.Customers.CountBy(c => c.Country, StringComparer.OrdinalIgnoreCase), "comparer");

    [Test]
    public void A_comparer_of_MaxBy() => Refused(s => s.Customers.MaxBy(c => c.Country, StringComparer.OrdinalIgnoreCase), "comparer");

    [Test]
    public void A_chunk_that_is_not_last() => Refused(s => s.Products.OrderBy(p => p.Id).Chunk(3).Select(c => c.Length), "'Chunk' isn't translated");

    [Test]
    public void A_cast_of_values() => Refused(s => s.Products.Select(p => p.Id).Cast<long>(), "A cast of 'int' to 'long'");

    [Test]
    public void A_key_nobody_knows() => Refused(s => s.Products.DistinctBy(p => Known(p.Name)), "isn't translated");

    [Test]
    public void Two_forms_of_one_enum_in_one_column() => Refused(s => s.Samples.Select(x => x.Number).Concat(s.Samples.Select(x => x.Word)), "stored differently", isMarked: false);

    [Test]
    public void Two_forms_of_one_enum_in_a_conditional() => Refused(s => s.Samples.Select(x => x.Bool ? x.Number : x.Word), "stored differently", isMarked: false);

    [Test]
    public void A_collection_of_a_chosen_row() =>
        Refused(s => s.Employees.Select(e => (e.Id % 2 == 0 ? e : e.ReportsTo)!.Reports.Select(r => r.Id).ToList()), "'Select' over a collection of a chosen row");

    [Test]
    public void A_chosen_row_that_is_compared() => Refused(s => s.Employees.Where(e => (e.Id > 1 ? e.ReportsTo : null) != null), "compare keys");

    [Test]
    public void The_first_row_that_is_there_compared() => Refused(s => s.Employees.Where(e => (e.ReportsTo ?? e) == e), "compare keys");

    [Test]
    public void A_time_in_the_zone_of_the_machine() => Refused(s => s.Orders.Where(o => o.PlacedAt.ToLocalTime().Hour == 3), "isn't translated");

    [Test]
    public void An_object_where_a_value_is_needed() => Refused(s => s.Products.Max(p => new { p.Id }), "single value");

    [Test]
    public void Two_sides_that_select_different_things() =>
        Refused(s => s.Products.Select(p => (object)new { p.Id }).Union(s.Products.Select(p => (object)p)), "select different things");

    [Test]
    public void A_parameter_of_no_lambda()
    {
        var stranger = Expression.Parameter(typeof(Product), "stranger");
        var predicate = Expression.Lambda<Func<Product, bool>>(Expression.Property(stranger, nameof(Product.IsDiscontinued)), Expression.Parameter(typeof(Product), "p"));
        Refused(s => s.Products.Where(predicate), "'stranger' belongs to no lambda");
    }

    [Test]
    public void The_text_of_flags() => Refused(s => s.Products.Where(p => ((FileShare)p.Id).ToString() == "Read"), "FileShare.None, or store the name");

    [Test]
    public void A_delegate()
    {
        Func<string, bool> known = Known;
        Refused(s => s.Products.Where(p => known(p.Name)), "is a delegate");
    }

    [Test]
    public void A_new_value_that_is_named_twice()
    {
        Refused(s => s.Products.Select(p => new { p.Id, New = Guid.NewGuid() }).Where(x => x.New != Guid.Empty).Select(x => x.New), "named again later");
        Refused(s => s.Products.Select(p => Random.Shared.Next()).Select(x => x + x), "named again later");
    }

    [Test]
    public void A_new_value_that_is_named_once()
    {
        var ids = Db.Products.Select(p => p.Id).ToHashSet();
        Assert.That((from p in Db.Products let random = Guid.NewGuid() orderby random select p.Id).ToList(), Is.EquivalentTo(ids));
        Assert.That(Db.Products.Select(p => new { p.Id, Random = Random.Shared.Next() }).OrderBy(x => x.Random).ToList(), Is.Ordered.By("Random"));
        Assert.That(Db.Products.Select(p => new { A = Guid.NewGuid(), B = Guid.NewGuid() }).ToList(), Has.All.Matches<dynamic>(x => x.A != x.B));
        Assert.That(Db.Products.Select(p => Guid.NewGuid()).Select(x => new { A = x, B = x }).ToList(), Has.All.Matches<dynamic>(x => x.A == x.B));
    }

    private static bool Known(string name) => name.Length > 3;

    [Test]
    public void Groupings_that_mean_nothing()
    {
        Refused(s => s.Orders.GroupBy(o => SqlFn.Rollup(o.PlacedAt.Year)).Select(g => g.Count()), "is null in the rows that sum up over it, but its type 'int' can't be null");
        Refused(s => s.Orders.GroupBy(o => SqlFn.Rollup(new { o.CustomerId, o.PlacedAt.Year })).Select(g => g.Count()), "'Year', is null in the rows");
        Refused(s => s.Orders.GroupBy(o => SqlFn.Rollup(o.Customer)).Select(g => g.Count()), "An entity isn't summed up over");
        Refused(s => s.Orders.GroupBy(o => SqlFn.Cube(new { o.CustomerId, Two = (int?)2 })).Select(g => g.Count()), "the same for each row");
        Refused(s => s.Orders.Select(o => SqlFn.Rollup(o.CustomerId)), "isn't a value");
        Refused(s => s.Orders.Select(o => SqlFn.Grouping(o.CustomerId)), "isn't a member of the key");
        Refused(s => s.Orders.GroupBy(o => SqlFn.GroupingSets(new { o.CustomerId, o.Notes }, k => k.Notes)).Select(g => g.Count()), "in none of the sets");
        Refused(s => s.Orders.GroupBy(o => SqlFn.Rollup(o.CustomerId)), "The rows of groups that overlap");
        Refused(s => s.Orders.GroupBy(o => SqlFn.Rollup(o.CustomerId)).Select(g => g.Count(o => o.CustomerId == g.Key)), "mentions the group's key");
        if (Db.Session.Engine.Dialect.Traits.HasGroupingSets)
        {
            return;
        }

        Refused(s => s.Orders.GroupBy(o => SqlFn.Rollup(o.CustomerId)).Select(g => new { g.Key, Place = SqlFn.Rank().Over(w => w.OrderBy(g.Count())) }), "window function over the groups");
    }

    private void Refused<T>(Func<IShop, T> query, string reason, bool isMarked = true)
    {
        Outcome? outcome = null;
        var commands = CommandRecorder.During(() => outcome = Outcome.Of(() => query(Db)));
        Assert.That(outcome!.Error, Is.InstanceOf<QueryTranslationException>(), outcome.ToString());
        var error = (QueryTranslationException)outcome.Error!;
        Assert.That(error.Code, Is.EqualTo("OXEN1001"));
        Assert.That(error.Message, Does.Contain(reason));
        Assert.That(error.Message.Contains('^'), Is.EqualTo(isMarked), error.Message);
        Assert.That(commands, Is.Empty, "A command was sent.");
    }
}
