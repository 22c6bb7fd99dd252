namespace Oxen;

/// <summary>A page of an ordered query, see <see cref="OxenQueryableExtensions.ToPageAsync{T}"/>.</summary>
/// <typeparam name="T">The type of a row.</typeparam>
public sealed class Page<T>
{
    internal Page(IReadOnlyList<T> items, string? previous, string? next)
    {
        Items = items;
        Previous = previous;
        Next = next;
    }

    /// <summary>The rows, in the order of the query.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>The cursor to pass as <c>after</c> for the page that follows; null when there is none.</summary>
    public string? Next { get; }

    /// <summary>The cursor to pass as <c>before</c> for the page before this one; null when this is the first.</summary>
    public string? Previous { get; }

    /// <summary>Whether rows follow.</summary>
    public bool HasNext => Next is not null;

    /// <summary>Whether rows come before.</summary>
    public bool HasPrevious => Previous is not null;
}
