namespace Oxen;

/// <summary>What <c>UpsertAsync</c> did with an object.</summary>
public enum UpsertResult
{
    /// <summary>There was no such row; it was inserted.</summary>
    Inserted,

    /// <summary>There was such a row; it was updated.</summary>
    Updated,

    /// <summary>There was such a row; it was left as it is, because it should be or the condition didn't hold.</summary>
    Unchanged,
}
