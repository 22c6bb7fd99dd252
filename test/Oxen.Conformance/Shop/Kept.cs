namespace Oxen.Conformance;

/// <summary>What a database keeps of a value: the sample's rows, and what is looked for in them, are as it gives them back.</summary>
/// <param name="TicksOfTime">The ticks of the smallest unit of time it counts.</param>
/// <param name="HasNul">Whether a text can hold U+0000; U+0001 stands in its place where not.</param>
public sealed record Kept(long TicksOfTime, bool HasNul)
{
    /// <summary>All that C# can say.</summary>
    public static Kept All { get; } = new(1, HasNul: true);

    /// <summary>Times in microseconds, texts without U+0000.</summary>
    public static Kept Microseconds { get; } = new(TimeSpan.TicksPerMicrosecond, HasNul: false);

    /// <summary>Times in microseconds, spans of time whole, no infinite numbers.</summary>
    public static Kept ByMySql { get; } = new(TimeSpan.TicksPerMicrosecond, HasNul: true) { TicksOfSpan = 1, HasInfinity = false };

    /// <summary>The ticks of the smallest span of time.</summary>
    public long TicksOfSpan { get; init; } = TicksOfTime;

    /// <summary>Whether a number can be infinite; the greatest number stands in the place of one where not.</summary>
    public bool HasInfinity { get; init; } = true;

    public double Of(double number) => HasInfinity ? number : Math.Clamp(number, double.MinValue, double.MaxValue);

    public float Of(float number) => HasInfinity ? number : Math.Clamp(number, float.MinValue, float.MaxValue);

    public DateTime Of(DateTime time) => time.AddTicks(-(time.Ticks % TicksOfTime));

    public DateTimeOffset Of(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TicksOfTime));

    public TimeOnly Of(TimeOnly time) => new(time.Ticks - time.Ticks % TicksOfTime);

    public TimeSpan Of(TimeSpan span) => new(span.Ticks - span.Ticks % TicksOfSpan);

    public string Of(string text) => HasNul ? text : text.Replace('\0', '\u0001');

    public char Of(char character) => HasNul || character != '\0' ? character : '\u0001';
}
