namespace Oxen.Conformance;

/// <summary>The listed deviations are what they are said to be, and the README lists them.</summary>
public sealed class DeviationTests(TestDatabase database) : ShopTests(database)
{
    private const string Begin = "| what | in SQLite |\n|---|---|\n";

    [TestCaseSource(typeof(SqliteDeviations), nameof(SqliteDeviations.All))]
    public void It_is_as_listed(Deviation deviation)
    {
        foreach (var shown in deviation.Shown)
        {
            Assert.That(Answer(() => shown.Query(Memory)), Is.EqualTo(shown.InMemory), "LINQ to Objects");
            Assert.That(Answer(() => shown.Query(Db)), Is.EqualTo(shown.InDatabase), "Oxen");
        }
    }

    [Test]
    public void The_README_lists_them()
    {
        var file = Repository.PathOf("src", "Oxen.Sqlite", "README.md");
        var text = File.ReadAllText(file);
        var start = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        var table = string.Concat(SqliteDeviations.All.Select(deviation => $"| {deviation.What} | {deviation.Here} |\n"));
        if (GoldenSql.Rewrites)
        {
            File.WriteAllText(file, text[..start] + table + text[end..]);
        }
        else
        {
            Assert.That(text[start..end], Is.EqualTo(table), "OXEN_REWRITE_SNAPSHOTS=1 writes the table.");
        }
    }

    private static string Answer(Func<object?> query)
    {
        var outcome = Outcome.Of(query);
        return outcome.Error is { } error ? error.GetType().Name : string.Join(", ", outcome.Rows);
    }
}
