namespace Oxen;

/// <summary>Configures a collection of objects without a table of their own: they are stored as one JSON document in their owner's row.</summary>
/// <typeparam name="TElement">The type of the objects.</typeparam>
public sealed class ComplexCollectionBuilder<TElement>
{
    private readonly EntitySettings _entity;
    private readonly string _path;

    internal ComplexCollectionBuilder(EntitySettings entity, string path)
    {
        _entity = entity;
        _path = path;
        var name = TypeName.Of(typeof(TElement));
        _entity.Change(_path, settings => settings with
        {
            IsIgnored = false,
            Storage = new BrokenStorage($"it holds many {name}, which don't fit into columns of one row. Store them as a document with ToJson(), or map {name} as an entity with a key."),
        });
    }

    /// <summary>Stores the objects as one JSON document.</summary>
    /// <param name="columnName">The column's name, unquoted; null for that of the member.</param>
    public ComplexCollectionBuilder<TElement> ToJson(string? columnName = null)
    {
        _entity.Change(_path, settings => settings with { Storage = new JsonStorage(), Name = columnName ?? settings.Name });
        return this;
    }
}
