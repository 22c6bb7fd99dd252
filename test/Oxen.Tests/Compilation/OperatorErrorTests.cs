using static Oxen.Tests.Compilation.Translation;

namespace Oxen.Tests.Compilation;

/// <summary>Operators, overloads and commands that can't be said in SQL.</summary>
public class OperatorErrorTests : CompilationTests
{
    private static readonly StringComparer Comparer = StringComparer.OrdinalIgnoreCase;

    [Test]
    public void Zip() => Fails(
        () => Db.Users.Zip(Db.Posts), "Zip(Posts)", "The operator 'Zip' isn't translated to SQL.",
        "Rows have no position to be paired by: use Join on a key, or run both queries and zip their lists.");

    [Test]
    public void Aggregate() => Fails(
        () => Db.Users.Select(u => u.Age).Aggregate((a, b) => a + b), "Aggregate((a, b) => a + b)", "The operator 'Aggregate' isn't translated to SQL.",
        "Use Sum, Min, Max, Average or Count, or run the query first and aggregate its list.");

    [Test]
    public void SkipWhile() => Fails(
        () => Db.Users.SkipWhile(u => u.Age > 1), "SkipWhile(u => u.Age > 1)", "The operator 'SkipWhile' isn't translated to SQL.",
        "Say which rows are wanted with Where, or stream the rows with AsAsyncEnumerable() and skip there.");

    [Test]
    public void TakeWhile() => Fails(
        () => Db.Users.TakeWhile(u => u.Age > 1), "TakeWhile(u => u.Age > 1)", "The operator 'TakeWhile' isn't translated to SQL.",
        "Say which rows are wanted with Where, or stream the rows with AsAsyncEnumerable() and stop there.");

    [Test]
    public void AggregateBy() => Fails(
        () => Db.Users.AggregateBy(u => u.Age, 1, (all, u) => all * u.Id), "AggregateBy(u => u.Age, 1, (all, u) => all * u.Id, null)", "The operator 'AggregateBy' isn't translated to SQL.",
        "SQL has sums, such as (total, o) => total + o.Price, and Math.Min or Math.Max in their place; for others use GroupBy with Average, Count or string.Join, or run the query first.");

    [Test]
    public void Least_of_entities() => Fails(
        () => Db.Users.Min(), "Min()", "'Min' of 'User' isn't translated to SQL: entities have no order.",
        "Use MinBy, or select the member that is meant.");

    [Test]
    public void OfType_of_another_class() => Fails(
        () => Db.Users.OfType<Post>(), "OfType<Post>()", "The operator 'OfType' isn't translated to SQL.",
        "Each class has a table of its own: begin with the table of the type that is wanted.");

    [Test]
    public void Where_with_an_index() => Fails(
        () => Db.Users.Where((u, i) => i > 3), "Where((u, i) => i > 3)", "'Where' with an index needs an order: rows of a table have none.",
        "Call OrderBy first.");

    [Test]
    public void Select_with_an_index() => Fails(
        () => Db.Users.Select((u, i) => u.Name + i), "Select((u, i) => u.Name + i)", "'Select' with an index needs an order: rows of a table have none.",
        "Call OrderBy first.");

    [Test]
    public void A_comparer()
    {
        Fails(
            () => Db.Users.Select(u => u.Name).Distinct(Comparer), "Distinct(…)", "The comparer of 'Distinct' is C#, which a database can't call.",
            "Leave the comparer out, or select the form that is to be compared.");
        Fails(
            () => Db.Users.OrderBy(u => u.Id).ThenBy(u => u.Name, Comparer), "ThenBy(u => u.Name, …)", "The comparer of 'ThenBy' is C#, which a database can't call.",
            "Order by an expression whose values sort as you want.");
        Fails(
            () => Db.Users.Select(u => u.Name).Contains("x", Comparer), "Contains(…, …)", "The comparer of 'Contains' is C#, which a database can't call.",
            "Leave the comparer out.");
        Fails(
            () => Db.Users.Select(u => u.Name).Union(Db.Posts.Select(p => p.Title), Comparer), "Union(Posts.Select(p => p.Title), …)",
            "The comparer of 'Union' is C#, which a database can't call.", "Leave the comparer out.");
        Fails(
            () => Db.Users.Select(u => u.Name).Max(Comparer), "Max(…)", "The comparer of 'Max' is C#, which a database can't call.", "Leave the comparer out.");
    }

    [Test]
    public void Last_without_an_order() =>
        Fails(() => Db.Users.Last(), "Last()", "'Last' needs an order: rows of a table have none.", "Call OrderBy first.");

    [Test]
    public void Reverse_without_an_order() =>
        Fails(() => Db.Users.Reverse(), "Reverse()", "'Reverse' needs an order: rows of a table have none.", "Call OrderBy first.");

    [Test]
    public void A_format_in_a_hole() => Fails(
        () => Db.Sql<int>($"select {1.5m:N2}"), "{…:N2}",
        "The hole '{0:N2}' has an alignment or a format, but a hole is a parameter of the SQL and its value is sent as it is.", "Format the value before, as a text, or in SQL.");

    [Test]
    public void An_alignment_in_a_hole() => Fails(
        () => Db.Sql<int>($"select {1,5} as x").Where(x => x > 1), "{…,5}",
        "The hole '{0,5}' has an alignment or a format, but a hole is a parameter of the SQL and its value is sent as it is.", "Format the value before, as a text, or in SQL.");

    [Test]
    public void A_range_of_rows() => Fails(
        () => Db.Users.OrderBy(u => u.Id).Take(^3..2), "Take(…)",
        "Take with a range is translated outside of lambdas only, and not with a start counted from the end beside an end counted from the start.", "Use Skip and Take with numbers, and TakeLast and SkipLast to count from the end.");

    [Test]
    public void An_index_from_the_end() => Fails(
        () => Db.Users.ElementAt(^1), "Reverse()", "'Reverse' needs an order: rows of a table have none.", "Call OrderBy first.");

    [Test]
    public void A_list_beside_a_query() => Fails(
        () => Db.Users.Union(new List<User>()), "Union(…)", "'Union' puts objects in memory beside rows of a table, which have other members.",
        "Select the same members on both sides, or run the query first and combine in memory.");

    [Test]
    public void Two_sides_that_differ() => Fails(
        () => Db.Users.Select(u => new Summary(u.Name, 1) { Note = "" }).Union(Db.Users.Select(u => new Summary(u.Name, 1))),
        "Union(Users.Select(u => new Summary(u.Name, 1)))", "The two sides of 'Union' select different things.", "Select the same members in the same order on both sides.");

    [Test]
    public void A_set_of_the_key() => Fails(
        () => Db.Users.Where(u => u.Id == 1).ExecuteUpdateAsync(s => s.Set(u => u.Id, 1)).Wait(), "u => u.Id", "'Id' is part of the key and can't be set.", "Set other members.");

    [Test]
    public void A_set_of_no_column() => Fails(
        () => Db.Users.Where(u => u.Id == 1).ExecuteUpdateAsync(s => s.Set(u => u.Age + 1, 1)).Wait(), "u => u.Age + 1", "What is to be set isn't a column.",
        "Name a mapped property, such as Set(u => u.Age, 42).");

    [Test]
    public void A_write_of_values() => Fails(
        () => Db.Users.Select(u => u.Name).Where(n => n != "").ExecuteDeleteAsync().Wait(), "ExecuteDeleteAsync()",
        "'string' isn't an entity with a key, so its rows can't be written.", "End the query in entities of one table.");

    [Test]
    public void A_type_that_columns_can_not_make() => Fails(
        () => Db.Sql<Uri>($"select 1"), "Sql<Uri>($\"select 1\")", "'Uri' can't be read from columns.",
        "Use an entity, a record, a class with a parameterless constructor, a tuple, or a single value.");
}
