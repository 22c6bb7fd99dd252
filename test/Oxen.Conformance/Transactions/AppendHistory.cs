using System.Globalization;

namespace Oxen.Conformance.Transactions;

/// <summary>
/// A history of transactions that read lists and append to them. What a list holds in the end tells in which order it was
/// appended to, so that who depends on whom is known: a history in which nobody depends on himself is serialisable.
/// </summary>
internal static class AppendHistory
{
    /// <summary>What is wrong with a history; empty for nothing.</summary>
    public static List<string> Anomalies(IReadOnlyList<Step> steps, IReadOnlyDictionary<int, string> end)
    {
        var wrong = new List<string>();
        var writers = new Dictionary<int, int>();
        for (var i = 0; i < steps.Count; i++)
        {
            foreach (var (list, value) in steps[i].Appends)
            {
                writers[value] = i;
                if (!Values(end[list]).Contains(value))
                {
                    wrong.Add($"{value} of list {list} is lost");
                }
            }
        }

        var after = steps.Select(_ => new HashSet<int>()).ToArray();
        foreach (var (list, text) in end)
        {
            var values = Values(text);
            wrong.AddRange(values.Where(value => !writers.ContainsKey(value)).Select(value => $"nobody appended {value} to list {list}"));
            wrong.AddRange(values.GroupBy(value => value).Where(same => same.Count() > 1).Select(same => $"{same.Key} stands twice in list {list}"));
            for (var i = 1; i < values.Count; i++)
            {
                Depend(values[i - 1], values[i]);
            }

            for (var reader = 0; reader < steps.Count; reader++)
            {
                foreach (var (_, seen) in steps[reader].Reads.Where(read => read.List == list))
                {
                    if (!text.StartsWith(seen, StringComparison.Ordinal))
                    {
                        wrong.Add($"list {list} was read as '{seen}', but begins otherwise: '{text}'");
                        continue;
                    }

                    var count = Values(seen).Count;
                    if (count > 0 && writers.TryGetValue(values[count - 1], out var before) && before != reader)
                    {
                        after[before].Add(reader);
                    }

                    if (count < values.Count && writers.TryGetValue(values[count], out var next) && next != reader)
                    {
                        after[reader].Add(next);
                    }
                }
            }
        }

        if (HasCircle(after))
        {
            wrong.Add("transactions depend on each other in a circle");
        }

        return wrong;

        void Depend(int first, int second)
        {
            if (writers.TryGetValue(first, out var one) && writers.TryGetValue(second, out var two) && one != two)
            {
                after[one].Add(two);
            }
        }
    }

    // What nobody comes before is taken away, until nothing is left.
    private static bool HasCircle(HashSet<int>[] after)
    {
        var before = new int[after.Length];
        foreach (var next in after.SelectMany(set => set))
        {
            before[next]++;
        }

        var free = new Queue<int>(Enumerable.Range(0, after.Length).Where(i => before[i] == 0));
        var taken = 0;
        while (free.TryDequeue(out var step))
        {
            taken++;
            foreach (var next in after[step])
            {
                if (--before[next] == 0)
                {
                    free.Enqueue(next);
                }
            }
        }

        return taken < after.Length;
    }

    private static List<int> Values(string list) => [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(value => int.Parse(value, CultureInfo.InvariantCulture))];

    /// <summary>What a transaction did.</summary>
    internal sealed class Step
    {
        /// <summary>The lists it read, and what they held.</summary>
        public List<(int List, string Values)> Reads { get; } = [];

        /// <summary>What it appended.</summary>
        public List<(int List, int Value)> Appends { get; } = [];
    }
}
