using System.Collections;

namespace Oxen;

/// <summary>Collects the rows inside rows during one execution: what each outer row sends, and the elements that come back for it.</summary>
internal abstract class CollectionBuffer
{
    /// <summary>What the outer rows send, in their order.</summary>
    public abstract IEnumerable Keys { get; }

    /// <summary>How many outer rows there are.</summary>
    public abstract int Count { get; }

    /// <summary>The list of one outer row more, whatever its type; it is filled later.</summary>
    public abstract IList OpenAny(object? key);

    /// <summary>Lets the outer rows be known by the numbers they send, not by their positions.</summary>
    public abstract void GoByNumbers();

    /// <summary>Makes the elements that had to wait for the collections inside them, and forgets the rows: their collections are complete.</summary>
    public abstract void Complete();
}

/// <summary>A buffer of elements of one type.</summary>
/// <typeparam name="TKey">What each outer row sends.</typeparam>
/// <typeparam name="TElement">The elements.</typeparam>
internal class CollectionBuffer<TKey, TElement> : CollectionBuffer
{
    private readonly List<TKey> _keys = [];
    private readonly List<List<TElement>> _lists = [];
    private readonly List<(int Position, Func<TElement> Make)> _waiting = [];

    private Dictionary<int, int>? _numbers;

    public override IEnumerable Keys => _keys;

    public override int Count => _keys.Count;

    public override IList OpenAny(object? key) => Open((TKey)key!);

    /// <summary>The list of one outer row more; it is filled later.</summary>
    public List<TElement> Open(TKey key)
    {
        var list = new List<TElement>();
        _numbers?.Add((int)(object)key!, _lists.Count);
        _keys.Add(key);
        _lists.Add(list);
        return list;
    }

    /// <summary>Adds an element to the list of the outer row at this position.</summary>
    public bool Add(int position, TElement element)
    {
        ListAt(position)?.Add(element);
        return true;
    }

    /// <summary>Adds an element that can be made only when the collections inside it are complete.</summary>
    public bool AddLater(int position, Func<TElement> make)
    {
        _waiting.Add((position, make));
        return true;
    }

    public override void Complete()
    {
        foreach (var (position, make) in _waiting)
        {
            ListAt(position)?.Add(make());
        }

        _waiting.Clear();
        _keys.Clear();
        _lists.Clear();
        _numbers?.Clear();
    }

    public override void GoByNumbers() => _numbers = [];

    // An owner that comes in several rows has one list; what its other rows have is in it already.
    private List<TElement>? ListAt(int position) =>
        _numbers is null ? _lists[position] : _numbers.TryGetValue(position, out var place) ? _lists[place] : null;
}
