namespace Oxen;

/// <summary>The row was changed or deleted by someone else since it was read.</summary>
public sealed class ConcurrencyException : OxenException
{
    /// <param name="entityType">The class.</param>
    /// <param name="operation">What was to be done, such as <c>UPDATE</c>.</param>
    /// <param name="columns">The columns by which the row was looked for.</param>
    internal ConcurrencyException(Type entityType, string operation, IEnumerable<string> columns)
        : base(ErrorCodes.Concurrency,
            $"{operation} of {TypeName.Of(entityType)} found no row with the object's {string.Join(", ", columns)}: since it was read, it was deleted or changed by someone else, or it was never inserted. Read it again and decide what of the change still holds.")
        => EntityType = entityType;

    /// <summary>The class whose row was to be written.</summary>
    public Type EntityType { get; }
}
