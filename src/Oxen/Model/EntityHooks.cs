namespace Oxen;

/// <summary>An entity that is told before its row is written: by an insert, an update, or a save of which only the database knows which of the two it is. It may change itself; an exception keeps the whole call from writing.</summary>
public interface IBeforeSave
{
    /// <summary>Called before the object's row is written.</summary>
    void BeforeSave();
}

/// <summary>An entity that is told after its row was written, inside the transaction: an exception undoes it.</summary>
public interface IAfterSave
{
    /// <summary>Called after the object's row was written.</summary>
    void AfterSave();
}

/// <summary>An entity that is told before it is inserted, after <see cref="IBeforeSave"/>.</summary>
public interface IBeforeInsert
{
    /// <summary>Called before the object's row is inserted.</summary>
    void BeforeInsert();
}

/// <summary>An entity that is told after it was inserted, before <see cref="IAfterSave"/>.</summary>
public interface IAfterInsert
{
    /// <summary>Called after the object's row was inserted.</summary>
    void AfterInsert();
}

/// <summary>An entity that is told before its row is updated, after <see cref="IBeforeSave"/>.</summary>
public interface IBeforeUpdate
{
    /// <summary>Called before the object's row is updated.</summary>
    void BeforeUpdate();
}

/// <summary>An entity that is told after its row was updated, before <see cref="IAfterSave"/>.</summary>
public interface IAfterUpdate
{
    /// <summary>Called after the object's row was updated.</summary>
    void AfterUpdate();
}

/// <summary>An entity that is told before its row is deleted, or marked as deleted.</summary>
public interface IBeforeDelete
{
    /// <summary>Called before the object's row is deleted.</summary>
    void BeforeDelete();
}

/// <summary>An entity that is told after its row was deleted, inside the transaction.</summary>
public interface IAfterDelete
{
    /// <summary>Called after the object's row was deleted.</summary>
    void AfterDelete();
}

/// <summary>An entity that is told when it was read: its own columns are set, what is included with it may come later.</summary>
public interface IAfterLoad
{
    /// <summary>Called for each object that is read. It sends no commands.</summary>
    void AfterLoad();
}

/// <summary>Tells of objects that were read.</summary>
internal static class LoadHook
{
    /// <summary>Tells, and gives the object back.</summary>
    public static T Run<T>(Action<object> hook, T entity)
        where T : class
    {
        hook(entity);
        return entity;
    }
}
