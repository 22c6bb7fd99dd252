namespace Oxen;

/// <summary>The attributes of a class. They are read once for a model: each reading makes them anew, and many stages ask.</summary>
internal sealed class ClassAttributes(Type type)
{
    /// <summary>Those of the class itself.</summary>
    public Attribute[] Own { get; } = Attribute.GetCustomAttributes(type, inherit: false);

    /// <summary>Those of the class, and those it has from the classes it derives from.</summary>
    public Attribute[] All => field ??= type.BaseType == typeof(object) ? Own : Attribute.GetCustomAttributes(type, inherit: true);

    /// <summary>The attribute of the class itself; null where it has none.</summary>
    public T? Find<T>()
        where T : Attribute
    {
        foreach (var attribute in Own)
        {
            if (attribute is T found)
            {
                return found;
            }
        }

        return null;
    }
}
