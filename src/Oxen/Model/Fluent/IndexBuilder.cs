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

    /// <summary>Says in which columns the greatest come first.</summary>
    /// <param name="descending">For each column, in order; nothing for all.</param>
    public IndexBuilder IsDescending(params bool[] descending)
    {
        ArgumentNullException.ThrowIfNull(descending);
        _settings.Details = _settings.Details with { Descending = descending.Length == 0 ? [true] : descending };
        return this;
    }

    /// <summary>Has only the rows in the index that fulfil a condition, see <see cref="IndexAttribute.Filter"/>.</summary>
    /// <param name="sql">The SQL of the condition, which is trusted.</param>
    public IndexBuilder HasFilter(string sql)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sql);
        _settings.Details = _settings.Details with { FilterSql = sql };
        return this;
    }

    /// <summary>Says how the index is kept, such as <c>gin</c> or <c>hash</c>, where the database has several ways (PostgreSQL); elsewhere it means nothing.</summary>
    public IndexBuilder HasMethod(string method)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        _settings.Details = _settings.Details with { Method = method };
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
