namespace Oxen;

/// <summary>A table, which belongs to one context.</summary>
internal interface IBoundTable
{
    /// <summary>The same table of another context.</summary>
    object For(OxenDb db);

    /// <summary>The object of the row that has the key of this one; null if there is none.</summary>
    Task<object?> FindRowOfAsync(object instance, CancellationToken cancellationToken);

    /// <summary>Marks the row of an object as deleted, with what belongs to it, and tells nobody.</summary>
    Task MarkDeletedAsync(object instance, CancellationToken cancellationToken);
}
