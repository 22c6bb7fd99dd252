namespace Oxen;

/// <summary>Who is told of the writes of objects of one model: the objects themselves, and interceptors.</summary>
internal sealed class WriteObservers
{
    private readonly HashSet<EntityModel> _told = [];
    private readonly HashSet<EntityModel> _toldAfter = [];
    private readonly OxenInterceptor[] _interceptors;

    private WriteObservers(DbModel model, OxenInterceptor[] interceptors)
    {
        _interceptors = interceptors;
        foreach (var entity in model.Entities)
        {
            var type = entity.ClrType;
            if (interceptors.Length > 0 || Implements(type, typeof(IAfterSave), typeof(IAfterInsert), typeof(IAfterUpdate), typeof(IAfterDelete)))
            {
                _told.Add(entity);
                _toldAfter.Add(entity);
            }
            else if (Implements(type, typeof(IBeforeSave), typeof(IBeforeInsert), typeof(IBeforeUpdate), typeof(IBeforeDelete)))
            {
                _told.Add(entity);
            }
        }
    }

    /// <summary>The observers of a model; null where nobody is told of anything.</summary>
    public static WriteObservers? Of(DbModel model, IEnumerable<OxenInterceptor> interceptors)
    {
        var observers = new WriteObservers(model, [.. interceptors.Where(interceptor => interceptor.Overrides(
            nameof(OxenInterceptor.BeforeSaveAsync), nameof(OxenInterceptor.AfterSaveAsync), nameof(OxenInterceptor.BeforeInsertAsync), nameof(OxenInterceptor.AfterInsertAsync),
            nameof(OxenInterceptor.BeforeUpdateAsync), nameof(OxenInterceptor.AfterUpdateAsync), nameof(OxenInterceptor.BeforeDeleteAsync), nameof(OxenInterceptor.AfterDeleteAsync)))]);
        return observers._told.Count > 0 ? observers : null;
    }

    /// <summary>Who is told when objects of a class were read; null for nobody.</summary>
    public static Action<object>? OfLoads(EntityModel entity, IEnumerable<OxenInterceptor> interceptors)
    {
        Action<object>? told = typeof(IAfterLoad).IsAssignableFrom(entity.ClrType) ? static loaded => ((IAfterLoad)loaded).AfterLoad() : null;
        return interceptors.Where(interceptor => interceptor.Overrides(nameof(OxenInterceptor.AfterLoad))).Aggregate(told, static (all, interceptor) => all + interceptor.AfterLoad);
    }

    /// <summary>Whether anybody is told of objects of a class.</summary>
    public bool Watch(EntityModel entity) => _told.Contains(entity);

    /// <summary>Whether anybody is told after they were written, or writes by itself: then all is one transaction.</summary>
    public bool NeedTransaction(EntityModel entity) => _toldAfter.Contains(entity);

    /// <summary>Tells of objects that are about to be written.</summary>
    public async Task BeforeAsync(EntityWrite write, CancellationToken cancellationToken)
    {
        Before(write.Entity, write.Operation);
        foreach (var interceptor in _interceptors)
        {
            if (write.Operation != WriteOperation.Delete)
            {
                await interceptor.BeforeSaveAsync(write, cancellationToken).ConfigureAwait(false);
            }

            await BeforeAsync(interceptor, write, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Tells of objects that were written.</summary>
    public async Task AfterAsync(EntityWrite write, CancellationToken cancellationToken)
    {
        After(write.Entity, write.Operation);
        foreach (var interceptor in _interceptors)
        {
            await AfterAsync(interceptor, write, cancellationToken).ConfigureAwait(false);
            if (write.Operation != WriteOperation.Delete)
            {
                await interceptor.AfterSaveAsync(write, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static ValueTask BeforeAsync(OxenInterceptor interceptor, EntityWrite write, CancellationToken cancellationToken) => write.Operation switch
    {
        WriteOperation.Insert => interceptor.BeforeInsertAsync(write, cancellationToken),
        WriteOperation.Update => interceptor.BeforeUpdateAsync(write, cancellationToken),
        WriteOperation.Delete => interceptor.BeforeDeleteAsync(write, cancellationToken),
        _ => default,
    };

    private static ValueTask AfterAsync(OxenInterceptor interceptor, EntityWrite write, CancellationToken cancellationToken) => write.Operation switch
    {
        WriteOperation.Insert => interceptor.AfterInsertAsync(write, cancellationToken),
        WriteOperation.Update => interceptor.AfterUpdateAsync(write, cancellationToken),
        WriteOperation.Delete => interceptor.AfterDeleteAsync(write, cancellationToken),
        _ => default,
    };

    /// <summary>Tells the object itself before it is written.</summary>
    public static void Before(object entity, WriteOperation operation)
    {
        if (operation != WriteOperation.Delete)
        {
            (entity as IBeforeSave)?.BeforeSave();
        }

        switch (operation)
        {
            case WriteOperation.Insert:
                (entity as IBeforeInsert)?.BeforeInsert();
                break;
            case WriteOperation.Update:
                (entity as IBeforeUpdate)?.BeforeUpdate();
                break;
            case WriteOperation.Delete:
                (entity as IBeforeDelete)?.BeforeDelete();
                break;
        }
    }

    private static void After(object entity, WriteOperation operation)
    {
        switch (operation)
        {
            case WriteOperation.Insert:
                (entity as IAfterInsert)?.AfterInsert();
                break;
            case WriteOperation.Update:
                (entity as IAfterUpdate)?.AfterUpdate();
                break;
            case WriteOperation.Delete:
                (entity as IAfterDelete)?.AfterDelete();
                break;
        }

        if (operation != WriteOperation.Delete)
        {
            (entity as IAfterSave)?.AfterSave();
        }
    }

    private static bool Implements(Type type, params ReadOnlySpan<Type> interfaces)
    {
        foreach (var one in interfaces)
        {
            if (one.IsAssignableFrom(type))
            {
                return true;
            }
        }

        return false;
    }
}
