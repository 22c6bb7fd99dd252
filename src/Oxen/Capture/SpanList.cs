namespace Oxen;

/// <summary>A list in the memory its user gives; it moves to the heap when that is full.</summary>
internal ref struct SpanList<T>(Span<T> memory)
{
    private Span<T> _memory = memory;

    /// <summary>How many items there are.</summary>
    public int Count { get; private set; }

    /// <summary>The items.</summary>
    public readonly ReadOnlySpan<T> Items => _memory[..Count];

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        if (Count == _memory.Length)
        {
            Grow();
        }

        _memory[Count++] = item;
    }

    /// <summary>Keeps only the first items.</summary>
    public void Truncate(int count) => Count = count;

    private void Grow()
    {
        var larger = new T[Math.Max(4, 2 * Count)];
        _memory.CopyTo(larger);
        _memory = larger;
    }
}
