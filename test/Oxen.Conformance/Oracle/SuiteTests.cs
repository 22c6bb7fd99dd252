using System.Reflection;
using NUnit.Framework.Internal;

namespace Oxen.Conformance;

/// <summary>How much the suite shows: as many queries as were promised, and as many with the SQL they should be.</summary>
public sealed class SuiteTests
{
    private const int PromisedQueries = 1200;
    private const int PromisedSql = 300;

    [Test]
    [Category("Once")]
    public void It_has_the_promised_number_of_distinct_queries()
    {
        var shop = new ListingShop();
        foreach (var suite in typeof(SuiteTests).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(ShopTests)) && type != typeof(FuzzTests) && type.GetConstructor([typeof(TestDatabase)]) is not null))
        {
            var tests = (ShopTests)Activator.CreateInstance(suite, TestDatabase.All[0])!;
            tests.List(shop);
            foreach (var test in suite.GetMethods().Where(method => method.IsDefined(typeof(TestAttribute)) && method.GetParameters().Length == 0))
            {
                Run(tests, test);
            }
        }

        TestContext.Out.WriteLine($"{shop.Queries.Count} distinct queries");
        Assert.That(shop.Queries, Has.Count.GreaterThanOrEqualTo(PromisedQueries));
    }

    [Test]
    public void It_has_the_promised_number_of_tests_with_their_SQL()
    {
        foreach (var dialect in TestDatabase.All.Select(database => database.Dialect).Distinct())
        {
            var files = Directory.GetFiles(Repository.PathOf("test", "Oxen.Conformance", "Golden", dialect), "*.sql");
            Assert.That(files.SelectMany(File.ReadLines).Count(line => line.StartsWith("-- ", StringComparison.Ordinal)), Is.GreaterThanOrEqualTo(PromisedSql), dialect);
        }
    }

    // What a test asserts beside its queries, and that there is no database, is no matter here.
    private static void Run(ShopTests tests, MethodInfo test)
    {
        using var context = new TestExecutionContext.IsolatedContext();
        try
        {
            (test.Invoke(tests, null) as Task)?.GetAwaiter().GetResult();
        }
        catch (Exception)
        {
            return;
        }
    }
}
