namespace Oxen;

/// <summary>No row has the key that was asked for.</summary>
public sealed class EntityNotFoundException : OxenException
{
    internal EntityNotFoundException(Type entityType, object? key)
        : base(ErrorCodes.EntityNotFound, $"No row of {entityType.Name} has this key. Use FindAsync if it may be absent; it gives null.")
    {
        EntityType = entityType;
        Key = key;
    }

    /// <summary>The class whose row was asked for.</summary>
    public Type EntityType { get; }

    /// <summary>The key that was asked for; not part of the message, which may be logged.</summary>
    public object? Key { get; }
}
