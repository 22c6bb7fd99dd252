namespace Oxen;

/// <summary>No row has the key that was asked for.</summary>
public sealed class EntityNotFoundException : OxenException
{
    /// <param name="entityType">The class.</param>
    /// <param name="description">The columns of the key with what was asked for, as far as it may be seen.</param>
    /// <param name="key">The key; null if it may not be seen.</param>
    internal EntityNotFoundException(Type entityType, string description, object? key)
        : base(ErrorCodes.EntityNotFound, $"No row of {TypeName.Of(entityType)} has {description}. Use FindAsync if it may be absent; it gives null.")
    {
        EntityType = entityType;
        Key = key;
    }

    /// <summary>The class whose row was asked for.</summary>
    public Type EntityType { get; }

    /// <summary>The key that was asked for; null if it is <c>[Sensitive]</c>.</summary>
    public object? Key { get; }
}
