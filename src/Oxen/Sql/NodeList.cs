using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>An immutable list that equals another with equal elements, so that records holding one compare by value.</summary>
[CollectionBuilder(typeof(NodeList), nameof(NodeList.Create))]
internal readonly struct NodeList<T> : IReadOnlyList<T>, IEquatable<NodeList<T>>
{
    private readonly ImmutableArray<T> _items;

    internal NodeList(ImmutableArray<T> items) => _items = items;

    private ImmutableArray<T> Items => _items.IsDefault ? [] : _items;

    public int Count => Items.Length;

    public T this[int index] => _items[index];

    /// <summary>This list with one more element at its end.</summary>
    public NodeList<T> Add(T item) => new(Items.Add(item));

    /// <summary>This list with each element mapped; itself when no element changed.</summary>
    public NodeList<T> Map(Func<T, T> map)
    {
        ImmutableArray<T>.Builder? changed = null;
        for (var i = 0; i < Count; i++)
        {
            var mapped = map(_items[i]);
            if (changed is null && !ReferenceEquals(mapped, _items[i]))
            {
                changed = ImmutableArray.CreateBuilder<T>(Count);
                changed.AddRange(_items, i);
            }

            changed?.Add(mapped);
        }

        return changed is null ? this : new(changed.MoveToImmutable());
    }

    /// <summary>Whether it is the very same list, as <see cref="Map"/> gives when nothing changed.</summary>
    public bool IsSame(NodeList<T> other) => _items == other._items;

    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    public bool Equals(NodeList<T> other) => Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    public override bool Equals(object? obj) => obj is NodeList<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}

/// <summary>Makes node lists.</summary>
internal static class NodeList
{
    /// <summary>A list of these elements; what a collection expression calls.</summary>
    public static NodeList<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);
}
