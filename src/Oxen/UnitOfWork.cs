namespace Oxen;

/// <summary>
/// Remembers the objects that are read through it, and writes what has changed in them, with what was added and removed, in one
/// transaction. The same row is one object, in whatever query it comes. What isn't saved is forgotten.
/// <para>
/// It is for one flow at a time: await each call before the next. A save while another one runs is a
/// <see cref="RefusedOperationException"/>. A context is thread-safe, so each flow can begin a unit of work of its own.
/// </para>
/// <example><code>
/// await using var work = db.BeginWork();
/// var user = await work.Db.Users.Include(u => u.Posts).SingleAsync(u => u.Id == id);
/// user.Name = "Ann";
/// user.Posts.Add(new Post { Title = "Hi" });
/// work.Remove(user.Posts[0]);
/// await work.SaveChangesAsync();        // an update of one column, an insert, a delete
/// </code></example>
/// </summary>
/// <typeparam name="TDb">The context.</typeparam>
public sealed class UnitOfWork<TDb> : IAsyncDisposable
    where TDb : OxenDb
{
    private readonly WorkTracker _tracker;
    private readonly OneFlow _flow = new();
    private bool _isOver;

    internal UnitOfWork(TDb db)
    {
        _tracker = new WorkTracker(db.Session.Engine.Options);
        Db = (TDb)db.Tracked(_tracker);
    }

    /// <summary>
    /// The context, whose queries tell the unit of work what they read. A row that is read again is the object it was, as it is
    /// now: what was changed stays. Its own writes (<c>Db.Users.InsertAsync</c> and the like) are sent at once, and tell it nothing.
    /// </summary>
    public TDb Db { get; }

    /// <summary>
    /// What would be written: new objects, changed ones with the members that differ and the links of many to many that are made
    /// or removed, removed ones. Members of <c>[Sensitive]</c> columns are masked.
    /// </summary>
    /// <exception cref="RelatedObjectException">References, collections and foreign keys of an object say different things.</exception>
    public IReadOnlyList<EntityChange> Changes
    {
        get
        {
            ThrowIfOver();
            return new WorkWriter(Db, _tracker).Changes();
        }
    }

    /// <summary>How many objects it knows.</summary>
    public int Count => _tracker.Count;

    /// <summary>Adds a new object, to be inserted with what belongs to it. Objects that known ones lead to needn't be added.</summary>
    /// <exception cref="InvalidOperationException">Another object is known for its row.</exception>
    public void Add<T>(T entity)
        where T : class => Known(entity, WriteOperation.Insert);

    /// <summary>Adds new objects.</summary>
    /// <inheritdoc cref="Add{T}(T)"/>
    public void AddRange<T>(IEnumerable<T> entities)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(entities);
        foreach (var entity in entities)
        {
            Add(entity);
        }
    }

    /// <summary>Knows an object from now on that has a row and is as that: changes from here on are written.</summary>
    /// <exception cref="InvalidOperationException">Another object is known for its row.</exception>
    public void Attach<T>(T entity)
        where T : class => Known(entity, null);

    /// <summary>Removes an object: its row is deleted, or marked as deleted. One that has none isn't inserted.</summary>
    public void Remove<T>(T entity)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        var model = ModelOf(entity);
        Known(entity, RelatedObjects.HasKey(model, entity) ? null : WriteOperation.Insert).Asked = WriteOperation.Delete;
    }

    /// <summary>Removes objects.</summary>
    public void RemoveRange<T>(IEnumerable<T> entities)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(entities);
        foreach (var entity in entities.ToList())
        {
            Remove(entity);
        }
    }

    /// <summary>
    /// Writes what has changed, in one transaction or as part of the current one, in the order of the foreign keys: of an update
    /// only the columns that differ. When it fails nothing is written, and the unit of work knows what it knew.
    /// </summary>
    /// <returns>The number of rows and links that were written.</returns>
    /// <exception cref="ConcurrencyException">A row is gone, or a concurrency token has changed.</exception>
    /// <exception cref="EntityValidationException">Objects hold what their rules refuse.</exception>
    /// <exception cref="RelatedObjectException">References, collections and foreign keys of an object say different things.</exception>
    /// <exception cref="AfterCommitException">All is written, and known to be, but an object threw that was to hold it. In a transaction what it threw comes out as it is.</exception>
    /// <exception cref="RefusedOperationException">Another save of it is running; or rows wait for each other in a circle.</exception>
    public Task<int> SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        ThrowIfOver();
        return _flow.SaveAsync(() => new WorkWriter(Db, _tracker).SaveAsync(cancellationToken));
    }

    /// <summary>Forgets all objects, and with them what wasn't saved. The objects stay as they are.</summary>
    /// <exception cref="RefusedOperationException">A save is running; a hook that it has called may discard.</exception>
    public void Discard()
    {
        _flow.ThrowIfSaving(nameof(Discard));
        _tracker.Clear();
    }

    /// <summary>Forgets all objects.</summary>
    /// <exception cref="RefusedOperationException">A save is running: it wasn't awaited.</exception>
    public ValueTask DisposeAsync()
    {
        _flow.ThrowIfSaving(nameof(DisposeAsync));
        _isOver = true;
        _tracker.Clear();
        return ValueTask.CompletedTask;
    }

    private void ThrowIfOver()
    {
        if (_isOver)
        {
            throw new ObjectDisposedException(TypeName.Of(GetType()), "The unit of work was disposed. Begin another one with db.BeginWork().");
        }
    }

    private TrackedObject Known<T>(T entity, WriteOperation? asked)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        ThrowIfOver();
        if (_tracker.Of(entity) is { } known)
        {
            if (known.Asked == WriteOperation.Delete)
            {
                known.Asked = known.HasRow ? null : asked;
            }

            return known;
        }

        return _tracker.Add(ModelOf(entity), entity, asked);
    }

    private EntityModel ModelOf(object entity)
    {
        var model = Db.Model.Find(entity.GetType()) ?? throw new ModelException($"{TypeName.Of(entity.GetType())} isn't part of the model of {TypeName.Of(typeof(TDb))}.");
        return model.IsKeyless ? throw new ModelException($"{TypeName.Of(model.ClrType)} has no key, so its rows can't be written.") : model;
    }
}

/// <summary>Units of work.</summary>
public static class OxenDbWork
{
    /// <summary>Begins a unit of work, see <see cref="UnitOfWork{TDb}"/>. No command is sent.</summary>
    public static UnitOfWork<TDb> BeginWork<TDb>(this TDb db)
        where TDb : OxenDb
    {
        ArgumentNullException.ThrowIfNull(db);
        return new UnitOfWork<TDb>(db);
    }
}

/// <summary>What a unit of work would do with one row.</summary>
public sealed class EntityChange
{
    private readonly EntityModel _model;

    internal EntityChange(TrackedObject tracked, WriteOperation operation, IReadOnlyList<MemberChange> members, IEnumerable<WorkLink> links)
    {
        _model = tracked.Entity;
        Entity = tracked.Instance;
        Operation = operation;
        Members = members;
        Links = [.. links.Select(link => new LinkChange(link))];
    }

    /// <summary>The object.</summary>
    public object Entity { get; }

    /// <summary>What would be done.</summary>
    public WriteOperation Operation { get; }

    /// <summary>The members, with what the row holds and would hold: of an update those that differ.</summary>
    public IReadOnlyList<MemberChange> Members { get; }

    /// <summary>
    /// The links of many to many that would be made or removed. They are rows of their own: an update with links and without
    /// members leaves the object's own row as it is.
    /// </summary>
    public IReadOnlyList<LinkChange> Links { get; }

    /// <summary>What would be done, with the members and the links; of an update with the key, which isn't among them.</summary>
    public override string ToString() => $"{Operation} {(Operation == WriteOperation.Update ? RelatedObjects.NameOf(_model, Entity) : TypeName.Of(Entity.GetType()))} ({string.Join(", ", Members.Concat<object>(Links))})";
}
