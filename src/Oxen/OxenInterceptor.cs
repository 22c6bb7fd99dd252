namespace Oxen;

/// <summary>
/// Is told of what happens on every context over its options: derive from it, override what is of interest, and add it with
/// <see cref="OxenOptions.AddInterceptor"/>. What isn't overridden costs nothing. An exception is a veto: the call fails, and what
/// it has written is rolled back.
/// </summary>
/// <remarks>
/// Told are the writes of objects: inserts, updates, saves, deletes, and units of work. What is written with them runs in one
/// transaction. Commands over the rows of a query (<c>ExecuteUpdateAsync</c> and the like), bulk writes, links, your own SQL, and
/// what the database or a cascade does with other rows have no objects, so nobody is told.
/// </remarks>
public abstract class OxenInterceptor
{
    /// <summary>Before an object is inserted, updated, or saved where only the database knows which of the two it is.</summary>
    public virtual ValueTask BeforeSaveAsync(EntityWrite write, CancellationToken cancellationToken) => default;

    /// <summary>After an object was inserted, updated or saved.</summary>
    public virtual ValueTask AfterSaveAsync(EntityWrite write, CancellationToken cancellationToken) => default;

    /// <summary>Before an object is inserted.</summary>
    public virtual ValueTask BeforeInsertAsync(EntityWrite write, CancellationToken cancellationToken) => default;

    /// <summary>After an object was inserted; its key is set.</summary>
    public virtual ValueTask AfterInsertAsync(EntityWrite write, CancellationToken cancellationToken) => default;

    /// <summary>Before the row of an object is updated.</summary>
    public virtual ValueTask BeforeUpdateAsync(EntityWrite write, CancellationToken cancellationToken) => default;

    /// <summary>After the row of an object was updated.</summary>
    public virtual ValueTask AfterUpdateAsync(EntityWrite write, CancellationToken cancellationToken) => default;

    /// <summary>Before the row of an object is deleted, or marked as deleted.</summary>
    public virtual ValueTask BeforeDeleteAsync(EntityWrite write, CancellationToken cancellationToken) => default;

    /// <summary>After the row of an object was deleted, or marked as deleted.</summary>
    public virtual ValueTask AfterDeleteAsync(EntityWrite write, CancellationToken cancellationToken) => default;

    /// <summary>After an object was read: its own columns are set, what is included with it may come later. It sends no commands.</summary>
    public virtual void AfterLoad(object entity)
    {
    }

    /// <summary>Before the outermost transaction of a context is committed; <paramref name="db"/> writes in it.</summary>
    public virtual ValueTask BeforeCommitAsync(OxenDb db, CancellationToken cancellationToken) => default;

    /// <summary>After the outermost transaction of a context was committed; <paramref name="db"/> is outside of it. An exception takes nothing back: it reaches the caller in an <see cref="AfterCommitException"/>.</summary>
    public virtual ValueTask AfterCommitAsync(OxenDb db, CancellationToken cancellationToken) => default;

    /// <summary>Whether a method of this name is overridden.</summary>
    internal bool Overrides(params ReadOnlySpan<string> methods)
    {
        foreach (var method in methods)
        {
            if (GetType().GetMethod(method)!.DeclaringType != typeof(OxenInterceptor))
            {
                return true;
            }
        }

        return false;
    }
}
