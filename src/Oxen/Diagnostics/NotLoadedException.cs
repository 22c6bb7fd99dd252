namespace Oxen;

/// <summary>A member that leads to other entities was asked for, or would be written, but was never loaded: that it is empty says nothing.</summary>
public sealed class NotLoadedException : OxenException
{
    internal NotLoadedException(Type entityType, string navigation, string reason)
        : base(ErrorCodes.NotLoaded, $"{TypeName.Of(entityType)}.{navigation} wasn't loaded{reason}. Load it with db.LoadAsync(…, x => x.{navigation}), or with the query by Include(x => x.{navigation}).")
    {
        EntityType = entityType;
        Navigation = navigation;
    }

    /// <summary>The class of the object.</summary>
    public Type EntityType { get; }

    /// <summary>The name of the member.</summary>
    public string Navigation { get; }
}
