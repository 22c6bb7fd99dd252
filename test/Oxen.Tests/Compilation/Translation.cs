namespace Oxen.Tests.Compilation;

/// <summary>Asserts that queries can't be translated.</summary>
internal static class Translation
{
    // A query that isn't run yet is compiled by asking for its rows.
    public static void Fails<T>(Func<T> query, string marked, string reason, string remedy) =>
        Fails(() => { (query() as IQueryable)?.GetEnumerator(); }, marked, reason, remedy);

    public static void Fails(Action query, string marked, string reason, string remedy)
    {
        string[] paragraphs = Error(query).Split("\n\n");
        Assert.That(Marked(paragraphs[1]), Is.EqualTo(marked), paragraphs[1]);
        Assert.That(paragraphs[2], Is.EqualTo($"{reason}\n{remedy}"));
    }

    public static string Error(Action query)
    {
        try
        {
            query();
        }
        catch (Exception exception)
        {
            var error = exception is AggregateException { InnerException: { } inner } ? inner : exception;
            Assert.That(error, Is.TypeOf<QueryTranslationException>());
            return error.Message;
        }

        throw new AssertionException("The query was translated.");
    }

    // The text above the carets.
    private static string Marked(string print)
    {
        string[] lines = print.Split('\n');
        var parts = from pair in lines.Zip(lines.Skip(1))
                    where pair.Second.Trim() is { Length: > 0 } carets && carets.All(c => c == '^')
                    select pair.First[pair.Second.IndexOf('^', StringComparison.Ordinal)..pair.Second.Length];
        return string.Join(' ', parts);
    }
}
