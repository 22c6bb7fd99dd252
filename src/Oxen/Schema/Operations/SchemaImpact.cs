namespace Oxen;

/// <summary>What an operation on the schema does to rows, and to those who use the table meanwhile.</summary>
public sealed record SchemaImpact
{
    /// <summary>That of an operation that is done at once and loses nothing.</summary>
    public static SchemaImpact None { get; } = new();

    /// <summary>What is or may be lost, in words for a message; null where nothing is.</summary>
    public string? Loss { get; init; }

    /// <summary>Whether data is or may be lost.</summary>
    public bool LosesData => Loss is not null;

    /// <summary>Whether others can't write to the table for as long as it takes to read or write all its rows.</summary>
    public bool LocksTable { get; init; }

    /// <summary>Whether all rows of the table are written again.</summary>
    public bool RewritesTable { get; init; }
}
