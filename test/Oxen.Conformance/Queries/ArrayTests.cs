namespace Oxen.Conformance;

/// <summary>Lists of single values that are columns of their own: arrays on PostgreSQL, JSON elsewhere.</summary>
[Golden]
public sealed class ArrayTests(TestDatabase database) : ShopTests(database)
{
    private const string NoArrays = "a list in a JSON document isn't compared as a whole";

    [Test]
    public void Whole_rows() => All(
        s => s.Shelves.OrderBy(x => x.Id),
        s => s.Shelves.Where(x => x.Id > 1).OrderBy(x => x.Id).Select(x => new { x.Tags, x.Notes, x.Scores, x.Gaps, x.Codes, x.Checks, x.Priorities }));

    [Test]
    public void Contains_a_value()
    {
        var (tag, score, code, price, time, priority) = ("blue", 3, new Guid(2, 2, 3, [4, 5, 6, 7, 8, 9, 0xab, 0xcd]), 1.1m, new DateTime(2024, 5, 3, 12, 30, 0, 20, DateTimeKind.Utc), Priority.High);
        All(
            s => s.Shelves.Where(x => x.Tags.Contains(tag)).Select(x => x.Id),
            s => s.Shelves.Where(x => !x.Tags.Contains(tag)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Tags.Contains("red")).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Scores.Contains(score)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Scores.Contains(-1)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Serials.Contains(1)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Shorts.Contains(5)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Codes.Contains(code)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Prices.Contains(price)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Checks.Contains(time)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Priorities.Contains(priority)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Priorities.Contains(Priority.Normal)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Flags.Contains(false)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Days.Contains(DateOnly.MaxValue)).Select(x => x.Id),
            s => s.Shelves.Select(x => new { x.Id, Is = x.Tags.Contains(tag) }));
    }

    [Test]
    public void Contains_a_value_of_the_row() => All(
        s => s.Shelves.Where(x => x.Tags.Contains(x.Label)).Select(x => x.Id),
        s => s.Shelves.Where(x => x.Scores.Contains(x.Slot + 2)).Select(x => x.Id),
        s => s.Shelves.Where(x => s.Shelves.Any(y => y.Tags.Contains(x.Label))).Select(x => x.Id));

    [Test]
    public void Contains_null()
    {
        string? nothing = null;
        int? none = null;
        int? one = 1;
        All(
            s => s.Shelves.Where(x => x.Notes!.Contains(nothing)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Gaps.Contains(none)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Gaps.Contains(null)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Gaps.Contains(one)).Select(x => x.Id),
            s => s.Shelves.Where(x => !x.Gaps.Contains(1)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Tags.Contains(nothing!)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Gaps.Any(g => g == null)).Select(x => x.Id));
    }

    [Test]
    public void Any_and_All()
    {
        var tag = "red";
        All(
            s => s.Shelves.Where(x => x.Tags.Any()).Select(x => x.Id),
            s => s.Shelves.Where(x => !x.Scores.Any()).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Tags.Any(t => t == tag)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Tags.All(t => t != tag)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Tags.Any(t => t.StartsWith("b") || t.Length == 0)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Scores.Any(n => n < 0)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Scores.All(n => n >= 0)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Priorities.Any(p => p > Priority.Low)).Select(x => x.Id),
            s => s.Shelves.Any(x => x.Tags.Any(t => t == x.Label)));
    }

    [Test]
    public void Any_of_a_list()
    {
        string[] tags = ["red", "O'Hara"];
        string?[] withNull = ["none", null];
        List<int> scores = [7, int.MaxValue];
        All(
            s => s.Shelves.Where(x => x.Tags.Any(t => tags.Contains(t))).Select(x => x.Id),
            s => s.Shelves.Where(x => !x.Tags.Any(t => tags.Contains(t))).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Scores.Any(n => scores.Contains(n))).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Tags.Any(t => withNull.Contains(t))).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Scores.All(n => scores.Contains(n))).Select(x => x.Id),
            s => s.Shelves.Where(x => tags.All(t => x.Tags.Contains(t))).Select(x => x.Id));
    }

    [Test]
    public void Counts() => All(
        s => s.Shelves.Where(x => x.Tags.Count > 1).Select(x => x.Id),
        s => s.Shelves.Where(x => x.Scores.Length == 2).Select(x => x.Id),
        s => s.Shelves.Select(x => new { x.Id, Tags = x.Tags.Count, Scores = x.Scores.Length, All = x.Gaps.Count() }),
        s => s.Shelves.Select(x => new { x.Id, Red = x.Tags.Count(t => t == "red") }),
        s => s.Shelves.OrderBy(x => x.Tags.Count(t => t != "red")).ThenBy(x => x.Id).Select(x => x.Id));

    [Test]
    public void Elements_by_place()
    {
        var at = 1;
        All(
            s => s.Shelves.Where(x => x.Tags.Count > 0 && x.Tags[0] == "red").Select(x => x.Id),
            s => s.Shelves.Where(x => x.Scores.Length > at && x.Scores[at] < 0).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Tags.Count > x.Slot && x.Tags[x.Slot] == "").Select(x => x.Id),
            s => s.Shelves.Where(x => x.Codes.Count > 1 && x.Codes[1] != x.Codes[0]).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Tags.Any()).OrderBy(x => x.Tags[0]).ThenBy(x => x.Id).Select(x => new { x.Id, First = x.Tags[0] }),
            s => s.Shelves.Where(x => x.Tags.FirstOrDefault() == "red" || x.Scores.LastOrDefault() == int.MinValue).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Tags.Count > 2).Select(x => new { x.Id, Last = x.Tags.Last(), Second = x.Tags.ElementAt(1) }));
    }

    [Test]
    [Refused("sqlite", 4, NoArrays)]
    [Refused("mysql", 4, NoArrays)]
    public void The_place_of_an_element()
    {
        var tag = "blue";
        All(
            s => s.Shelves.Where(x => x.Tags.IndexOf(tag) == 1).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Tags.IndexOf("none") == -1).Select(x => x.Id),
            s => s.Shelves.OrderBy(x => Array.IndexOf(x.Scores, 3)).ThenBy(x => x.Id).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Gaps.IndexOf(null) == 1).Select(x => x.Id));
    }

    [Test]
    [Refused("sqlite", 8, NoArrays)]
    [Refused("mysql", 8, NoArrays)]
    public void Equality()
    {
        List<string> tags = ["red", "blue", "red"];
        int[] scores = [int.MaxValue, int.MinValue];
        string?[] notes = ["first", null, ""];
        int?[] gaps = [1, null, 3];
        All(
            s => s.Shelves.Where(x => x.Tags.SequenceEqual(tags)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Scores.SequenceEqual(scores)).Select(x => x.Id),
            s => s.Shelves.Where(x => !x.Scores.SequenceEqual(scores)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Id > 1 && x.Notes!.SequenceEqual(notes)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Gaps.SequenceEqual(gaps)).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Tags.SequenceEqual(x.Tags.OrderBy(t => t))).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Serials.SequenceEqual(new[] { 1L })).Select(x => x.Id),
            s => s.Shelves.Where(x => x.Tags.SequenceEqual(new[] { x.Label, "blue", tags[2] })).Select(x => x.Id));
    }

    [Test]
    public void A_list_that_is_null() => All(
        s => s.Shelves.Where(x => x.Notes == null).Select(x => x.Id),
        s => s.Shelves.Where(x => x.Notes != null && x.Notes.Length > 0).Select(x => x.Id),
        s => s.Shelves.Select(x => x.Notes).Count(n => n != null));

    [Test]
    public void Aggregates() => All(
        s => s.Shelves.Select(x => new { x.Id, Sum = x.Scores.Sum(n => (long)n) }),
        s => s.Shelves.Select(x => new { x.Id, Max = x.Prices.Max(p => (decimal?)p), Min = x.Weights.Min(w => (double?)w) }),
        s => s.Shelves.Where(x => x.Checks.Max(t => (DateTime?)t) > new DateTime(2024, 5, 3, 0, 0, 0, DateTimeKind.Utc)).Select(x => x.Id),
        s => s.Shelves.OrderByDescending(x => x.Scores.Sum(n => (long)n)).ThenBy(x => x.Id).Select(x => x.Id));

    [Test]
    public void Elements_as_rows() => All(
        s => s.Shelves.SelectMany(x => x.Tags),
        s => s.Shelves.SelectMany(x => x.Tags, (x, t) => new { x.Id, Tag = t }).Where(r => r.Tag != "red").OrderBy(r => r.Id).ThenBy(r => r.Tag),
        s => s.Shelves.SelectMany(x => x.Tags).GroupBy(t => t).Select(g => new { g.Key, Times = g.Count() }),
        s => s.Shelves.SelectMany(x => x.Scores.Where(n => n > 0), (x, n) => new { x.Label, n }),
        s => s.Shelves.SelectMany(x => x.Gaps.DefaultIfEmpty(), (x, g) => new { x.Id, g }),
        s => s.Shelves.SelectMany(x => x.Priorities).Distinct(),
        s => s.Shelves.Where(x => s.Shelves.SelectMany(y => y.Tags).Contains(x.Label)).Select(x => x.Id),
        s => s.Shelves.Join(s.Shelves.SelectMany(y => y.Tags), x => x.Label, t => t, (x, t) => new { x.Id, t }));

    [Test]
    public void Lists_of_elements_as_part_of_the_result()
    {
        List<string> more = ["x", "y"];
        All(
            s => s.Shelves.Select(x => new { x.Id, Tags = x.Tags.Where(t => t != "red").ToList() }),
            s => s.Shelves.Select(x => new { x.Id, Scores = x.Scores.OrderBy(n => n).Take(2).ToArray() }),
            s => s.Shelves.Select(x => new { x.Id, Both = x.Tags.Concat(more).ToList(), One = x.Tags.Append("z").ToList() }),
            s => s.Shelves.OrderBy(x => x.Id).Select(x => x.Tags.Select(t => t.ToUpperInvariant()).ToArray()));
        SameIn(2, s => s.Shelves.Select(x => new { x.Id, Known = x.Tags.Where(t => s.Shelves.Any(y => y.Label == t)).ToList() }));
    }
}
