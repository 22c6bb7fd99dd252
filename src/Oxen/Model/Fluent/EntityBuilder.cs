using System.Linq.Expressions;

namespace Oxen;

/// <summary>Configures one class of a model.</summary>
/// <typeparam name="T">The class.</typeparam>
public sealed partial class EntityBuilder<T>
    where T : class
{
    private readonly ModelSettings _model;
    private readonly EntitySettings _settings;

    internal EntityBuilder(ModelSettings model)
    {
        _model = model;
        _settings = model.Entity(typeof(T));
    }

    /// <summary>Names the table.</summary>
    /// <param name="name">The table's name, unquoted.</param>
    /// <param name="schema">The schema, unquoted; null for the database's default.</param>
    public EntityBuilder<T> ToTable(string name, string? schema = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _settings.Table = new TableName(name, schema);
        return this;
    }

    /// <summary>Names the property of the key, or several: <c>u => new { u.OrderId, u.Line }</c>.</summary>
    public EntityBuilder<T> HasKey(Expression<Func<T, object?>> properties)
    {
        _settings.Key = PropertyNames.Many(properties);
        return this;
    }

    /// <summary>
    /// Names a property, or several, that tell rows apart as the key does, so that a foreign key may refer to them: no two rows
    /// agree in them, by a unique index, and none is NULL. <c>HasPrincipalKey</c> of a relation says so by itself.
    /// <example><code>model.Entity&lt;Country>().HasAlternateKey(c => c.Code);</code></example>
    /// </summary>
    public EntityBuilder<T> HasAlternateKey(Expression<Func<T, object?>> properties)
    {
        _settings.AlternateKeys.Add(PropertyNames.Many(properties));
        return this;
    }

    /// <summary>Says that the class has no key: its rows can be queried, not written one by one.</summary>
    public EntityBuilder<T> HasNoKey()
    {
        _settings.Key = [];
        return this;
    }

    /// <summary>Leaves a property out.</summary>
    public EntityBuilder<T> Ignore(Expression<Func<T, object?>> property)
    {
        _settings.Change(PropertyNames.One(property), settings => settings with { IsIgnored = true });
        return this;
    }

    /// <summary>Maps a property to a column, and configures it.</summary>
    /// <typeparam name="TProperty">The property's type.</typeparam>
    public PropertyBuilder<TProperty> Property<TProperty>(Expression<Func<T, TProperty>> property) =>
        new(_settings, PropertyNames.One(property));

    /// <summary>Adds an index over a property, or several: <c>u => new { u.LastName, u.FirstName }</c>.</summary>
    public IndexBuilder HasIndex(Expression<Func<T, object?>> properties) => new(_settings, PropertyNames.Many(properties));

    internal IndexBuilder HasIndex(IReadOnlyList<string> properties) => new(_settings, properties);

    /// <summary>Begins a relation of this class to one object of another; <c>WithMany</c> or <c>WithOne</c> must follow.</summary>
    /// <typeparam name="TOther">The other class.</typeparam>
    /// <param name="navigation">The property that leads there.</param>
    public ReferenceBuilder<T, TOther> HasOne<TOther>(Expression<Func<T, TOther?>> navigation)
        where TOther : class => new(Begin(PropertyNames.One(navigation), typeof(TOther)));

    /// <summary>Begins a relation of this class to one object of another to which no property leads; <c>WithMany</c> or <c>WithOne</c> must follow.</summary>
    /// <typeparam name="TOther">The other class.</typeparam>
    public ReferenceBuilder<T, TOther> HasOne<TOther>()
        where TOther : class => new(Begin(null, typeof(TOther)));

    /// <summary>Begins a relation of this class to many objects of another; <c>WithOne</c> or <c>WithMany</c> must follow.</summary>
    /// <typeparam name="TOther">The other class.</typeparam>
    /// <param name="navigation">The collection that leads there.</param>
    public CollectionBuilder<T, TOther> HasMany<TOther>(Expression<Func<T, IEnumerable<TOther>?>> navigation)
        where TOther : class => new(_model, Begin(PropertyNames.One(navigation), typeof(TOther)));

    /// <summary>Begins a relation of this class to many objects of another to which no property leads; <c>WithOne</c> or <c>WithMany</c> must follow.</summary>
    /// <typeparam name="TOther">The other class.</typeparam>
    public CollectionBuilder<T, TOther> HasMany<TOther>()
        where TOther : class => new(_model, Begin(null, typeof(TOther)));

    /// <summary>Configures a member that leads to other entities.</summary>
    /// <typeparam name="TMember">The member's type.</typeparam>
    public NavigationBuilder Navigation<TMember>(Expression<Func<T, TMember>> navigation) => new(_settings, PropertyNames.One(navigation));

    private RelationSettings Begin(string? navigation, Type other)
    {
        _model.Entity(other);
        var relation = new RelationSettings(new RelationEnd(typeof(T), navigation), new RelationEnd(other, null));
        _model.Relations.Add(relation);
        return relation;
    }
}
