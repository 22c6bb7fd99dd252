namespace Oxen;

/// <summary>How <c>BulkInsertAsync</c> goes about its work.</summary>
public sealed record BulkOptions
{
    /// <summary>How many objects are taken from the sequence before their rows are sent: memory holds no more of them. At least 1.</summary>
    public int BatchSize
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 50_000;

    /// <summary>Called with the number of rows that were sent so far, after each batch. They are there for others only once the whole has succeeded.</summary>
    public Action<long>? Progress { get; init; }
}
