using System.Collections;

namespace Oxen;

/// <summary>The objects of one result by their keys, so that a row that comes again is the same object.</summary>
internal abstract class IdentityMap
{
    private readonly List<(object Entity, NavigationModel[] Navigations)> _loaded = [];
    private readonly HashSet<object> _given = new(ReferenceEqualityComparer.Instance);

    /// <summary>The objects.</summary>
    protected abstract IEnumerable<object> Entities { get; }

    /// <summary>Forgets the objects.</summary>
    public virtual void Clear() => _loaded.Clear();

    /// <summary>Adds an object the application has, unless there is one of its key: its row is this object when it comes.</summary>
    /// <param name="key">The values of its key.</param>
    /// <param name="entity">The object.</param>
    public void Give(object[] key, object entity)
    {
        if (TryAdd(key, entity))
        {
            _given.Add(entity);
        }
    }

    /// <summary>Adds the object of a key unless there is one.</summary>
    protected abstract bool TryAdd(object[] key, object entity);

    /// <summary>Notes that members of an object are loaded with it.</summary>
    public void Mark(object entity, NavigationModel[] navigations) => _loaded.Add((entity, navigations));

    /// <summary>Remembers which objects came together, and what was loaded with them.</summary>
    public void Remember()
    {
        LoadState.Add([.. Entities.Where(entity => !_given.Contains(entity))]);
        foreach (var (entity, navigations) in _loaded)
        {
            foreach (var navigation in navigations)
            {
                LoadState.Mark(entity, navigation);
            }
        }
    }
}

/// <summary>The objects of one entity.</summary>
/// <typeparam name="TKey">The key; a tuple of several columns.</typeparam>
/// <typeparam name="TEntity">The entity.</typeparam>
internal sealed class IdentityMap<TKey, TEntity> : IdentityMap
    where TKey : notnull
    where TEntity : class
{
    // Arrays are compared by what they hold, also inside a tuple.
    private static readonly IEqualityComparer<TKey>? Comparer =
        typeof(TKey).IsArray || typeof(TKey).GetGenericArguments().Any(part => part.IsArray || part.IsGenericType) ? new StructuralKeys() : null;

    private readonly Dictionary<TKey, TEntity> _entities = new(Comparer);

    protected override IEnumerable<object> Entities => _entities.Values;

    /// <summary>An empty map.</summary>
    public static IdentityMap New() => new IdentityMap<TKey, TEntity>();

    /// <summary>The object of a key; null when there is none yet.</summary>
    public TEntity? Find(TKey key) => _entities.GetValueOrDefault(key);

    /// <summary>Adds the object of a key, and gives it back.</summary>
    public TEntity Add(TKey key, TEntity entity)
    {
        _entities.Add(key, entity);
        return entity;
    }

    protected override bool TryAdd(object[] key, object entity) =>
        _entities.TryAdd(key is [var single] ? (TKey)single : (TKey)Activator.CreateInstance(typeof(TKey), key)!, (TEntity)entity);

    public override void Clear()
    {
        base.Clear();
        _entities.Clear();
    }

    private sealed class StructuralKeys : IEqualityComparer<TKey>
    {
        public bool Equals(TKey? x, TKey? y) => StructuralComparisons.StructuralEqualityComparer.Equals(x, y);

        public int GetHashCode(TKey obj) => StructuralComparisons.StructuralEqualityComparer.GetHashCode(obj);
    }
}

/// <summary>What makes the map of an entity's objects, and where it stands among the values of an execution.</summary>
internal sealed record IdentitySlot(int Slot, Func<IdentityMap> New);
