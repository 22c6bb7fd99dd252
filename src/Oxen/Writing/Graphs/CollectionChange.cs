using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>What enters and leaves one collection of an object, told by its row: by the key, or the object itself where it has none.</summary>
/// <param name="navigation">The collection.</param>
/// <param name="owner">The object it is of.</param>
internal sealed class CollectionChange(NavigationModel navigation, object owner)
{
    private readonly HashSet<object> _leaving = [];
    private readonly OrderedDictionary<object, object> _entering = [];

    public NavigationModel Navigation => navigation;

    /// <summary>Notes that an object enters.</summary>
    public void Put(object other) => _entering.TryAdd(RowOf(other), other);

    /// <summary>Notes that an object leaves.</summary>
    public void Take(object other)
    {
        var row = RowOf(other);
        _leaving.Add(row);
        _entering.Remove(row);
    }

    /// <summary>Changes the collection, if it doesn't hold all this already.</summary>
    /// <param name="isWalked">Whether somebody may be walking over it.</param>
    /// <param name="undo">Gets what changes it back; null for nothing.</param>
    public void Run(bool isWalked, List<Action>? undo)
    {
        HashSet<object> gone = new(ReferenceEqualityComparer.Instance);
        HashSet<object> held = [];
        foreach (var other in RelatedObjects.Of(navigation, owner))
        {
            var row = RowOf(other);
            if (_leaving.Contains(row))
            {
                gone.Add(other);
            }
            else
            {
                held.Add(row);
            }
        }

        List<object> added = [.. _entering.Where(entry => !held.Contains(entry.Key)).Select(entry => entry.Value)];
        if (gone.Count + added.Count == 0)
        {
            return;
        }

        undo?.Add(() => TakeBack(gone, added));
        HeldCollection.Of(navigation).Change(owner, gone, added, isWalked);
    }

    private void TakeBack(HashSet<object> gone, List<object> added)
    {
        var held = RelatedObjects.Of(navigation, owner).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        HeldCollection.Of(navigation).Change(owner, new HashSet<object>(added, ReferenceEqualityComparer.Instance), [.. gone.Where(other => !held.Contains(other))], isWalked: false);
    }

    private object RowOf(object other) => RelatedObjects.HasKey(navigation.Target, other) ? LoadedMembers.KeyOf(navigation.Target, other) : new Itself(other);

    /// <summary>An object without a key is itself alone, whatever its class takes for equal.</summary>
    private sealed class Itself(object other)
    {
        private readonly object _other = other;

        public override bool Equals(object? obj) => obj is Itself itself && ReferenceEquals(_other, itself._other);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(_other);
    }
}
