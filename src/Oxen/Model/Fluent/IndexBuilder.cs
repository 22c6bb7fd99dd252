namespace Oxen;

/// <summary>Configures one index.</summary>
public sealed class IndexBuilder
{
    private readonly IndexSettings _settings;

    internal IndexBuilder(EntitySettings entity, IReadOnlyList<string> properties)
    {
        _settings = new IndexSettings(properties);
        entity.Indexes.Add(_settings);
    }

    /// <summary>Says whether two rows may not agree in all columns of the index.</summary>
    public IndexBuilder IsUnique(bool unique = true)
    {
        _settings.IsUnique = unique;
        return this;
    }

    /// <summary>Says whether it is an index of the words of a text, see <see cref="IndexAttribute.IsFullText"/>.</summary>
    public IndexBuilder IsFullText(bool fullText = true)
    {
        _settings.IsFullText = fullText;
        return this;
    }

    /// <summary>Names the index, unquoted.</summary>
    public IndexBuilder HasName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _settings.Name = name;
        return this;
    }
}
