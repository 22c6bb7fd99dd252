using System.Reflection;

namespace Oxen.Conformance;

/// <summary>The page of what is translated says what the databases say. <c>OXEN_REWRITE_SNAPSHOTS=1</c> writes it.</summary>
public sealed class CapabilityTests
{
    // Types with members that SQL may know.
    private static readonly Type[] Types =
    [
        typeof(string), typeof(char), typeof(bool), typeof(int), typeof(long), typeof(double), typeof(decimal), typeof(Math), typeof(MathF), typeof(Convert),
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(Guid), typeof(Random), typeof(Array), typeof(System.Text.RegularExpressions.Regex), typeof(SqlFn),
    ];

    [Test]
    public async Task The_page_is_what_the_databases_say()
    {
        var databases = TestDatabase.All.Where(database => database.SkipReason is null).DistinctBy(database => database.Dialect).ToList();
        List<(string Name, ShopDb Db)> shops = [];
        foreach (var database in databases)
        {
            shops.Add((Deviation.NameOf(database.Dialect), await database.ShopAsync()));
        }

        var page = Page(shops);
        var file = Repository.PathOf("src", "Oxen", "Capabilities.md");
        string[] others = [.. TestDatabase.Known.Select(database => Deviation.NameOf(database.Dialect)).Except(shops.Select(shop => shop.Name))];
        if (GoldenSql.Rewrites && others.Length == 0)
        {
            File.WriteAllText(file, page);
        }

        Assert.That(Without(others, File.ReadAllText(file)), Is.EqualTo(page), "OXEN_REWRITE_SNAPSHOTS=1 writes the page, where all databases are there.");
    }

    // The columns of databases that aren't here say nothing.
    private static string Without(string[] databases, string page)
    {
        HashSet<int> left = [];
        return string.Join('\n', page.Split('\n').Select(line =>
        {
            if (!line.StartsWith('|'))
            {
                return line;
            }

            var cells = line.Split('|');
            left = line.StartsWith("| what |", StringComparison.Ordinal) || line.StartsWith("| type |", StringComparison.Ordinal)
                ? [.. Enumerable.Range(0, cells.Length).Where(i => databases.Contains(cells[i].Trim()))]
                : left;
            return string.Join('|', cells.Where((_, i) => !left.Contains(i)));
        }));
    }

    [Test]
    public void Every_operator_has_a_row()
    {
        var text = string.Concat(Capability.All.Select(capability => capability.What));
        var missing = typeof(Queryable).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name).Distinct()
            .Where(name => name != nameof(Queryable.AsQueryable) && !text.Contains($"`{name}`", StringComparison.Ordinal));
        Assert.That(missing, Is.Empty);
    }

    private static string Page(List<(string Name, ShopDb Db)> shops)
    {
        var columns = string.Concat(shops.Select(shop => $" {shop.Name} |"));
        var rule = string.Concat(shops.Select(_ => "---|"));
        var operators = Capability.All.Select(capability => $"| {capability.What} |{string.Concat(shops.Select(shop => $" {Answer(capability, shop.Db)} |"))}\n");
        var functions = Types.Select(type => $"| `{TypeName.Of(type)}` |{string.Concat(shops.Select(shop => $" {Members(type, shop.Db)} |"))}\n");
        return $"""
            # What is translated

            This page is written by the tests: each row's query runs on each database and on LINQ to Objects over the same rows.

            - **yes**: the same result as LINQ to Objects
            - **OXEN1001**: an error before a command is sent, which says what to do instead

            Where the result differs for some values is listed on [the page of the core](README.md#where-the-answer-differs-from-linq-to-objects) and that of the database. MySQL's column is what MariaDB says, which has no `LATERAL`: MySQL 8 translates what is refused there for want of it, as [its page](../Oxen.MySql/README.md) tells.

            ## Operators

            | what |{columns}
            |---|{rule}
            {string.Concat(operators)}
            ## Functions

            The members that SQL computes, and so may stand anywhere in a query. Any other may stand in the last `Select`, where C# computes it. Operators, `Contains` of a list, `string.Concat` and `string.Join`, interpolation, `Equals`, `HasValue`, `Value` and `HasFlag` are part of the language and aren't named here.

            | type |{columns}
            |---|{rule}
            {string.Concat(functions)}
            """.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }

    private static string Answer(Capability capability, ShopDb shop)
    {
        var given = Outcome.Of(() => capability.Query(shop));
        if (given.Error is QueryTranslationException refused)
        {
            return refused.Code;
        }

        var promised = Outcome.Of(() => capability.Query(new MemoryShop(new ShopData(Kept.All), isReversed: false)));
        Assert.That(given.IsSame(promised), $"{capability.What}{promised.Difference(given)}");
        return "yes";
    }

    private static string Members(Type type, ShopDb shop)
    {
        var names = type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance).Where(member => IsTranslated(member, shop)).Select(NameOf).Distinct().Order(StringComparer.Ordinal);
        return string.Join(", ", names) is { Length: > 0 } list ? list : "none";
    }

    private static bool IsTranslated(MemberInfo member, ShopDb shop) => member switch
    {
        MethodBase { IsSpecialName: true, IsConstructor: false } => false,
        MethodBase method => shop.Session.Engine.Dialect.Functions.Find(method) is not null,
        PropertyInfo or FieldInfo => shop.Session.Engine.Dialect.Functions.Find(member) is not null,
        _ => false,
    };

    private static string NameOf(MemberInfo member) => member is ConstructorInfo ? "`new`" : $"`{member.Name}`";
}
