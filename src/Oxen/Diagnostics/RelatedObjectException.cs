namespace Oxen;

/// <summary>
/// A navigation of the object to be written says something that the write can't keep: it leads to an object that has no
/// row yet, to objects that wouldn't be written, or to another row than the foreign key. Nothing is written.
/// </summary>
public sealed class RelatedObjectException : OxenException
{
    internal RelatedObjectException(Type entityType, string navigation, string message)
        : base(ErrorCodes.RelatedObject, $"{TypeName.Of(entityType)}.{navigation} {message}")
    {
        EntityType = entityType;
        Navigation = navigation;
    }

    /// <summary>The class of the object that was to be written.</summary>
    public Type EntityType { get; }

    /// <summary>The name of the navigation.</summary>
    public string Navigation { get; }
}
