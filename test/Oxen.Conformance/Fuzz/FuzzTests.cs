using System.Diagnostics;
using System.Linq.Expressions;

namespace Oxen.Conformance;

/// <summary>
/// Random queries against LINQ to Objects. <c>OXEN_FUZZ_SECONDS</c> says how long each test tries, or
/// <c>OXEN_FUZZ_QUERIES</c> how many queries, and <c>OXEN_FUZZ_SEED</c> where it begins; a failure names its seed.
/// </summary>
public sealed class FuzzTests(TestDatabase database) : ShopTests(database)
{
    private const int MostFailures = 8;

    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(int.Parse(Environment.GetEnvironmentVariable("OXEN_FUZZ_SECONDS") ?? "4"));
    private static readonly int? Queries = Environment.GetEnvironmentVariable("OXEN_FUZZ_QUERIES") is { } count ? int.Parse(count) : null;
    private static readonly int FirstSeed = int.Parse(Environment.GetEnvironmentVariable("OXEN_FUZZ_SEED") ?? "1");

    [Test]
    public void Random_queries_give_what_LINQ_to_Objects_gives() => Try(choices =>
    {
        var query = new QueryGenerator(choices).Query();
        var difference = Difference(shop => MadeQuery.Run(query, shop));
        return (query, IsRefused(difference) ? null : difference);
    });

    [Test]
    public void Random_queries_over_lists_in_documents_give_what_LINQ_to_Objects_gives() => Try(choices =>
    {
        var query = new QueryGenerator(choices, hasDocuments: true).Query();
        var difference = Difference(shop => MadeQuery.Run(query, shop));
        return (query, IsRefused(difference) ? null : difference);
    });

    [Test]
    public void A_condition_holds_for_a_row_or_it_does_not() => Try(choices =>
    {
        var (all, holds, doesNot) = new QueryGenerator(choices).Partition();
        var (total, yes, no) = (Count(all), Count(holds), Count(doesNot));
        return (holds, total == yes + no ? null : $"Of {total} rows it holds for {yes} and doesn't for {no}.");

        int Count(LambdaExpression query) => (int)MadeQuery.Run(query, Db)!;
    });

    // Constants give rows no order, so none is the last; and MariaDB has no source that reads the row around it.
    private static bool IsRefused(string? difference) => difference is not null
        && (difference.Contains("needs an order: rows of a table have none", StringComparison.Ordinal) || difference.Contains("MariaDB can't page, group or combine", StringComparison.Ordinal));

    // As many queries as were asked for, or as many as the time allows. A short run ends with the first failure, a long one lists several.
    private static void Try(Func<Choices, (LambdaExpression Query, string? Failure)> attempt)
    {
        var clock = Stopwatch.StartNew();
        var failures = new Dictionary<string, string>();
        var seed = FirstSeed;
        for (; Queries is { } queries ? seed - FirstSeed < queries : clock.Elapsed < Budget; seed++)
        {
            var choices = Choices.Random(seed);
            if (attempt(choices).Failure is not { } first)
            {
                continue;
            }

            var (query, failure) = Simplest(choices, first, attempt);
            failures.TryAdd(query.Body.ToString(), $"OXEN_FUZZ_SEED={seed}\n{query.Body}\n{failure}");
            if (failures.Count == (Queries is null ? 1 : MostFailures))
            {
                break;
            }
        }

        TestContext.Out.WriteLine($"{seed - FirstSeed} queries in {clock.Elapsed.TotalSeconds:0} s");
        if (failures.Count > 0)
        {
            Assert.Fail(string.Join("\n\n", failures.Values));
        }
    }

    private static (LambdaExpression Query, string? Failure) Simplest(Choices choices, string first, Func<Choices, (LambdaExpression Query, string? Failure)> attempt)
    {
        var isError = IsError(first);
        return attempt(Choices.Of(Shrinker.Shrink(choices.Made, recording => attempt(Choices.Of(recording)).Failure is { } other && IsError(other) == isError)));
    }

    private static bool IsError(string failure) => failure.Contains("Exception", StringComparison.Ordinal);
}
