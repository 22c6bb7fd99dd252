namespace Oxen;

/// <summary>The objects of one result by their keys, so that a row that comes again is the same object.</summary>
internal abstract class IdentityMap
{
    /// <summary>Forgets the objects.</summary>
    public abstract void Clear();
}

/// <summary>The objects of one entity.</summary>
/// <typeparam name="TKey">The key; a tuple of several columns.</typeparam>
/// <typeparam name="TEntity">The entity.</typeparam>
internal sealed class IdentityMap<TKey, TEntity> : IdentityMap
    where TKey : notnull
    where TEntity : class
{
    private readonly Dictionary<TKey, TEntity> _entities = [];

    /// <summary>The object of a key; null when there is none yet.</summary>
    public TEntity? Find(TKey key) => _entities.GetValueOrDefault(key);

    /// <summary>Adds the object of a key, and gives it back.</summary>
    public TEntity Add(TKey key, TEntity entity)
    {
        _entities.Add(key, entity);
        return entity;
    }

    public override void Clear() => _entities.Clear();
}
