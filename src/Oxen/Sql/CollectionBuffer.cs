using System.Collections;
using System.Runtime.InteropServices;

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

    /// <summary>Whether the outer rows are known by the keys they send, not by their positions.</summary>
    public bool IsByKey { get; init; }

    /// <summary>Whether several outer rows have the same key, so that the elements of each are made of the same rows.</summary>
    public abstract bool ReadsAgain { get; }

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

    // Where the last outer row with a key is, as far as they were looked at, and where the one before it with the same key is.
    private Dictionary<ValueTuple<TKey>, int>? _places;
    private Dictionary<int, int>? _before;
    private int _placed;

    // Rows mostly come in the order of their keys.
    private TKey? _lastKey;
    private int _lastPlace = -1;

    public override IEnumerable Keys => ReadsAgain ? new List<TKey>(_places!.Keys.Select(static key => key.Item1)) : _keys;

    public override int Count => _keys.Count;

    public override bool ReadsAgain => IsByKey && HasKeyTwice();

    public override IList OpenAny(object? key) => Open((TKey)key!);

    /// <summary>The list of one outer row more; it is filled later.</summary>
    public List<TElement> Open(TKey key)
    {
        var list = new List<TElement>();
        _keys.Add(key);
        _lists.Add(list);
        return list;
    }

    /// <summary>Adds an element to the list of the outer row at this position.</summary>
    public bool Add(int position, TElement element)
    {
        _lists[position].Add(element);
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
            _lists[position].Add(make());
        }

        _waiting.Clear();
        _keys.Clear();
        _lists.Clear();
        (_places, _before, _placed, _lastPlace) = (null, null, 0, -1);
    }

    /// <summary>The position of the last outer row with a key, -1 where there is none: an owner that comes in several rows has one list, and what its other rows have is in it already.</summary>
    public int PlaceOf(TKey key)
    {
        if (_lastPlace >= 0 && EqualityComparer<TKey>.Default.Equals(key, _lastKey))
        {
            return _lastPlace;
        }

        Place();
        _lastKey = key;
        return _lastPlace = _places?.GetValueOrDefault(new ValueTuple<TKey>(key), -1) ?? -1;
    }

    /// <summary>The position of the outer row with the same key before one, -1 where there is none.</summary>
    public int Before(int position) => _before?.GetValueOrDefault(position, -1) ?? -1;

    private bool HasKeyTwice()
    {
        Place();
        return _before is not null;
    }

    private void Place()
    {
        if (_placed == _keys.Count)
        {
            return;
        }

        (_places ??= []).EnsureCapacity(_keys.Count);
        for (; _placed < _keys.Count; _placed++)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, new ValueTuple<TKey>(_keys[_placed]), out var isKnown);
            if (isKnown)
            {
                (_before ??= [])[_placed] = place;
            }

            place = _placed;
        }
    }
}
