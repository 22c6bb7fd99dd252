namespace Oxen.Conformance;

/// <summary>Finds a simpler recording that still fails.</summary>
internal static class Shrinker
{
    /// <summary>Leaves choices out and lowers them, as long as <paramref name="fails"/>.</summary>
    public static IReadOnlyList<int> Shrink(IReadOnlyList<int> recording, Func<IReadOnlyList<int>, bool> fails)
    {
        for (var attempts = 0; attempts < 2000;)
        {
            var simpler = Simpler(recording).FirstOrDefault(candidate => attempts++ < 2000 && fails(candidate));
            if (simpler is null)
            {
                return recording;
            }

            recording = simpler;
        }

        return recording;
    }

    private static IEnumerable<IReadOnlyList<int>> Simpler(IReadOnlyList<int> recording)
    {
        for (var length = recording.Count; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= recording.Count; start += length)
            {
                yield return [.. recording.Take(start), .. recording.Skip(start + length)];
            }
        }

        for (var i = 0; i < recording.Count; i++)
        {
            foreach (var lower in new[] { 0, recording[i] / 2, recording[i] - 1 }.Distinct().Where(lower => lower >= 0 && lower < recording[i]))
            {
                yield return [.. recording.Take(i), lower, .. recording.Skip(i + 1)];
            }
        }
    }
}
