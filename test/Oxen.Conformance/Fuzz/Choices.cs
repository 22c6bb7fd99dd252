namespace Oxen.Conformance;

/// <summary>
/// The decisions a query is made by: random at first, afterwards those of a recording. 0 is the simplest choice, and what
/// a recording gives after its end, so a shorter recording with smaller numbers makes a simpler query.
/// </summary>
internal sealed class Choices
{
    private readonly List<int> _made = [];
    private readonly IReadOnlyList<int> _recording;
    private readonly Random? _random;

    private Choices(IReadOnlyList<int> recording, Random? random)
    {
        _recording = recording;
        _random = random;
    }

    /// <summary>What was chosen so far.</summary>
    public IReadOnlyList<int> Made => _made;

    /// <summary>Random choices.</summary>
    public static Choices Random(int seed) => new([], new Random(seed));

    /// <summary>The choices of a recording.</summary>
    public static Choices Of(IReadOnlyList<int> recording) => new(recording, null);

    /// <summary>A number from 0 to <paramref name="count"/> - 1.</summary>
    public int Next(int count)
    {
        var choice = _random is not null ? _random.Next(count) : _made.Count < _recording.Count ? _recording[_made.Count] % count : 0;
        _made.Add(choice);
        return choice;
    }

    /// <summary>True in one of <paramref name="outOf"/> cases.</summary>
    public bool Once(int outOf) => Next(outOf) == outOf - 1;

    /// <summary>One of these; the first is the simplest.</summary>
    public T Pick<T>(IReadOnlyList<T> options) => options[Next(options.Count)];
}
