using System.Linq.Expressions;
using static Oxen.Tests.Compilation.Translation;

namespace Oxen.Tests.Compilation;

/// <summary>What can't be said in SQL is an error that marks the culprit in the printed query, gives the reason and a remedy.</summary>
public class TranslationErrorTests : CompilationTests
{
    private const string InLastSelect = "in the last Select, where C# runs for each row.";
    private const string SayOrCompute = "Say it with members that are translated, or compute it " + InLastSelect;
    private const string WriteOut = "Write out in the query what it does, or call it " + InLastSelect;

    [Test]
    public void The_message_prints_the_query_with_the_culprit_marked()
    {
        string city = "";
        var error = Assert.Throws<QueryTranslationException>(() => Db.Users.Where(u => u.Age > 17 && Shout(u.Name) == city).OrderBy(u => u.Name).Take(10).ToSql());
        Assert.That(error!.Message, Is.EqualTo("""
            OXEN1001: This query can't be said in SQL:

            Users
                .Where(u => u.Age > 17 && TranslationErrorTests.Shout(u.Name) == city)
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                .OrderBy(u => u.Name)
                .Take(count)

            The method 'TranslationErrorTests.Shout' isn't translated to SQL.
            Write out in the query what it does, or call it in the last Select, where C# runs for each row.
            """));
        Assert.That(error.Code, Is.EqualTo("OXEN1001"));
    }

    [Test]
    public void A_culprit_of_several_lines_is_marked_on_each()
    {
        string name = "", other = "";
        Assert.That(
            Error(() => Db.Users.Where(u => Holds(u.Age > 1 && u.Name == name && u.Email == other || u.Name == other && u.Email == name || u.Age < -1)).ToSql()),
            Does.Contain("""
                    .Where(u => TranslationErrorTests.Holds(u.Age > 1 && u.Name == name && u.Email == other
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        || u.Name == other && u.Email == name
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        || u.Age < -1))
                        ^^^^^^^^^^^^^^
                """));
    }

    [Test]
    public void A_method_of_your_own() =>
        Fails(() => Db.Users.Where(u => IsAdult(u)), "TranslationErrorTests.IsAdult(u)", "The method 'TranslationErrorTests.IsAdult' isn't translated to SQL.", WriteOut);

    [Test]
    public void A_method_of_the_entity() =>
        Fails(() => Db.Users.Where(u => u.Twice() > 3), "u.Twice()", "The method 'User.Twice' isn't translated to SQL.", WriteOut);

    [Test]
    public void The_innermost_culprit_is_blamed() =>
        Fails(() => Db.Users.Sum(u => Shout(u.Name).Length), "TranslationErrorTests.Shout(u.Name)", "The method 'TranslationErrorTests.Shout' isn't translated to SQL.", WriteOut);

    [Test]
    public void What_CSharp_computes_can_not_be_filtered() => FailsLater("Where", users => users.Where(x => x.Loud == "A!"));

    [Test]
    public void What_CSharp_computes_can_not_be_ordered_by() => FailsLater("OrderBy", users => users.OrderBy(x => x.Loud));

    [Test]
    public void What_CSharp_computes_can_not_be_told_apart() => FailsLater("Distinct", users => users.Distinct());

    [Test]
    public void What_CSharp_computes_can_not_be_combined() => FailsLater("Union", users => users.Union(users));

    [Test]
    public void What_CSharp_computes_can_not_be_filtered_by_a_query_inside() =>
        FailsLater("Where", users => users.Where(x => Db.Posts.Any(p => p.Title == x.Loud)));

    [Test]
    public void Objects_of_several_levels() => Fails(
        () => Db.Users.Select(u => new { Inner = new { Loud = Shout(u.Name) } }).Where(x => x.Inner.Loud.Length > 3),
        "TranslationErrorTests.Shout(u.Name)",
        "The method 'TranslationErrorTests.Shout' isn't translated to SQL: C# computes it for each row the query gives, but 'Where' needs it in SQL.",
        "Call 'Where' before it is selected, or run the query first and go on with its list.");

    [Test]
    public void A_property_that_is_not_mapped() =>
        Fails(() => Db.Users.Where(u => u.Display == "x"), "u.Display", "'User.Display' isn't a column.", SayOrCompute);

    [Test]
    public void An_entity_compared_with_something_else() => Fails(
        () => Db.Users.Where(u => Db.Posts.Any(p => Equals(p, u))), "object.Equals(p, u)",
        "'Post' can be compared with another of its kind or with null only.", "Compare the members that are meant.");

    [Test]
    public void A_comparison_of_parts() => Fails(
        () => Db.Users.Where(u => string.Compare(u.Name, 0, "x", 0, 1) > 0), "string.Compare(u.Name, 0, …, 0, 1)",
        "The method 'string.Compare' isn't translated to SQL.", SayOrCompute);

    [Test]
    public void An_element_of_an_array() =>
        Fails(() => Db.Users.Where(u => u.Name.ToCharArray()[0] == 'x'), "u.Name.ToCharArray()[0]", "An element of an array isn't translated to SQL.", SayOrCompute);

    [Test]
    public void The_length_of_an_array() => Fails(
        () => Db.Users.Where(u => u.Name.ToCharArray().Length > 1), "u.Name.ToCharArray().Length", "The length of an array isn't translated to SQL.", SayOrCompute);

    [Test]
    public void An_interpolated_text() => Fails(
        () => Db.Posts.Where(p => $"{p.Id}:{p.Body}" == "x"), "string.Format(…, p.Id, p.Body)", "'byte[]' has no text form in SQL.", SayOrCompute);

    [Test]
    public void A_number_as_text_in_a_culture()
    {
        var culture = System.Globalization.CultureInfo.GetCultureInfo("de");
        Fails(
            () => Db.Users.Where(u => u.Score.ToString("N2", culture) == "x"), "u.Score.ToString(…, culture)", "'double.ToString' with a format isn't translated to SQL.",
            "Compare with the value itself; to show it, format it in the last Select.");
    }

    [Test]
    public void A_regular_expression() => Fails(
        () => Db.Users.Where(u => System.Text.RegularExpressions.Regex.Split(u.Name, "x").Length > 1), "Regex.Split(u.Name, …)",
        "The method 'Regex.Split' isn't translated to SQL.", "Use Contains, StartsWith, EndsWith or SqlFn.Like, or filter the rows after the query.");

    [Test]
    public void A_lambda_over_a_list_in_memory()
    {
        object[] things = [1, 2];
        Fails(
            () => Db.Users.Where(u => things.Any(x => x.ToString() == u.Name)), "things", "A list of 'object' has no values that a database holds.",
            "Pass a list of single values, or of objects with such members.");
        Fails(
            () => Db.Users.Where(u => u.Name.All(c => c == 'x')), "u.Name.All(c => c == 'x')", "'All' over the characters of a text isn't translated to SQL.",
            "Use the text's own methods, such as Contains, IndexOf and Replace, or SqlFn.Like.");
    }

    [Test]
    public void A_lambda_in_a_variable_that_is_null()
    {
        Expression<Func<Post, bool>>? titled = null;
        Fails(
            () => Db.Users.Where(u => Db.Posts.Where(p => p.UserId == u.Id).Any(titled!)), "titled",
            "The argument of 'Any' isn't a lambda that SQL can look into: it is null, or a delegate.",
            "Write the lambda here, or declare the variable as Expression<Func<…>> and give it one.");
    }

    [Test]
    public void A_parameter_of_no_lambda()
    {
        var (u, v) = (Expression.Parameter(typeof(User), "u"), Expression.Parameter(typeof(User), "v"));
        var predicate = Expression.Lambda<Func<User, bool>>(Expression.Equal(Expression.Property(v, "Id"), Expression.Constant(1)), u);
        Fails(
            () => Db.Users.Where(predicate), "v", "The parameter 'v' belongs to no lambda of this query.", "Build the predicate over the parameter of the lambda it is used in.");
    }

    [Test]
    public void A_test_of_a_type() =>
        Fails(() => Db.Users.Where(u => ((object)u) is Post), "u is Post", "A test of a type isn't translated to SQL: a table holds rows of one class.", "Begin with the table of the type that is wanted.");

    [Test]
    public void A_choice_between_objects() => Fails(
        () => Db.Users.Where(u => (u.Age > 1 ? u : null) == u), "u.Age > 1 ? u : null", "A choice between objects isn't translated to SQL.", "Name a member of it, which is translated: compare keys, such as (x ? a.NextId : null) != null; or compute it " + InLastSelect);

    [Test]
    public void A_value_the_database_has_no_form_for()
    {
        var place = new Uri("https://example.org");
        Fails(
            () => Db.Users.Where(u => (object)u.Name == (object)place), "place", "A value of type 'object' has no form in this database.",
            "Convert it to a type that is mapped, such as a number or a text, or compare its members.");
    }

    [Test]
    public void Sensitive_values_are_not_in_the_message() => Assert.That(
        Error(() => Db.Users.Where(u => u.Pin == 1234 && u.Secret == "s3cr3t" && IsAdult(u)).ToSql()),
        Does.Contain("u.Pin == … && u.Secret == …").And.Not.Contain("1234").And.Not.Contain("s3cr3t"));

    private static string Shout(string text) => text + "!";

    private static bool IsAdult(User user) => user.Age > 17;

    private static bool Holds(bool truth) => truth;

    private static void FailsLater<T>(string op, Func<IQueryable<T>, IQueryable<T>> go, IQueryable<T> users) => Fails(
        () => go(users),
        "TranslationErrorTests.Shout(u.Name)",
        $"The method 'TranslationErrorTests.Shout' isn't translated to SQL: C# computes it for each row the query gives, but '{op}' needs it in SQL.",
        $"Call '{op}' before it is selected, or run the query first and go on with its list.");

    private void FailsLater(string op, Func<IQueryable<Loudness>, IQueryable<Loudness>> go) =>
        FailsLater(op, go, Db.Users.Select(u => new Loudness { Loud = Shout(u.Name) }));

    private sealed class Loudness
    {
        public string Loud { get; set; } = "";
    }
}
