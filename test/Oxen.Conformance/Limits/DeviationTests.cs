namespace Oxen.Conformance;

/// <summary>The listed deviations are what they are said to be, and the README lists them.</summary>
public sealed class DeviationTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void They_are_as_listed()
    {
        using var all = Assert.EnterMultipleScope();
        foreach (var (deviation, shown) in Deviation.Of(Database.Dialect).SelectMany(deviation => deviation.Shown.Select(shown => (deviation, shown))))
        {
            Assert.That(Answer(() => shown.Query(Memory)), Is.EqualTo(shown.InMemory), $"{deviation.What}, LINQ to Objects");
            Assert.That(Answer(() => shown.Query(Db)), Is.EqualTo(shown.InDatabase), $"{deviation.What}, Oxen");
        }
    }

    [Test]
    public void The_README_lists_them()
    {
        var begin = $"| what | in {Deviation.NameOf(Database.Dialect)} |\n|---|---|\n";
        var file = Repository.PathOf("src", Deviation.PackageOf(Database.Dialect), "README.md");
        var text = File.ReadAllText(file);
        var start = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var end = text.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        var table = string.Concat(Deviation.Of(Database.Dialect).Select(deviation => $"| {deviation.What} | {deviation.Here} |\n"));
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
