namespace Oxen;

/// <summary>The row was changed or deleted by someone else since it was read.</summary>
public sealed class ConcurrencyException : OxenException
{
    internal ConcurrencyException(Type entityType, string operation)
        : base(ErrorCodes.Concurrency,
            $"{operation} of {entityType.Name} found no row: since it was read, it was deleted or changed by someone else. Read it again and decide what of the change still holds.")
        => EntityType = entityType;

    /// <summary>The class whose row was to be written.</summary>
    public Type EntityType { get; }
}
