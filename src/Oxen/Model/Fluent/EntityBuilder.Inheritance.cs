using System.Linq.Expressions;

namespace Oxen;

/// <content>Classes that derive from this one.</content>
public sealed partial class EntityBuilder<T>
{
    /// <summary>Keeps the class and those that derive from it in one table, as they are when nothing is said.</summary>
    public EntityBuilder<T> UseTphMappingStrategy() => Use(InheritanceStrategy.TablePerHierarchy);

    /// <summary>Gives the class, and each that derives from it, a table of what it adds.</summary>
    public EntityBuilder<T> UseTptMappingStrategy() => Use(InheritanceStrategy.TablePerType);

    /// <summary>Gives each class of the hierarchy that isn't abstract a table of all it has.</summary>
    /// <remarks>No two rows of these tables may have the same key: it is a <see cref="Guid"/>, or one the application gives.</remarks>
    public EntityBuilder<T> UseTpcMappingStrategy() => Use(InheritanceStrategy.TablePerConcreteType);

    /// <summary>Begins to say what the discriminator holds, a column <c>discriminator</c> of text.</summary>
    public DiscriminatorBuilder<T, string> HasDiscriminator() => Discriminator<string>(null, null);

    /// <summary>Names the column of text that says of which class a row is.</summary>
    /// <param name="column">The column's name, unquoted.</param>
    /// <example><code>
    /// model.Entity&lt;Payment>().HasDiscriminator("kind").HasValue&lt;Card>("card").HasValue&lt;Transfer>("transfer");
    /// </code></example>
    public DiscriminatorBuilder<T, string> HasDiscriminator(string column) => HasDiscriminator<string>(column);

    /// <summary>Names the column that says of which class a row is.</summary>
    /// <typeparam name="TValue">Its type: <see cref="string"/>, an integer, or an enum.</typeparam>
    /// <param name="column">The column's name, unquoted.</param>
    public DiscriminatorBuilder<T, TValue> HasDiscriminator<TValue>(string column)
    {
        ArgumentException.ThrowIfNullOrEmpty(column);
        return Discriminator<TValue>(column, null);
    }

    /// <summary>Makes a property say of which class a row is. It is written by the class of the object, whatever it holds.</summary>
    /// <typeparam name="TValue">The property's type: <see cref="string"/>, an integer, or an enum.</typeparam>
    /// <param name="property">The property.</param>
    public DiscriminatorBuilder<T, TValue> HasDiscriminator<TValue>(Expression<Func<T, TValue>> property) =>
        Discriminator<TValue>(null, PropertyNames.One(property));

    private EntityBuilder<T> Use(InheritanceStrategy strategy)
    {
        _settings.Hierarchy.Strategy = strategy;
        return this;
    }

    private DiscriminatorBuilder<T, TValue> Discriminator<TValue>(string? column, string? property)
    {
        var hierarchy = _settings.Hierarchy;
        (hierarchy.HasDiscriminator, hierarchy.Column, hierarchy.Property, hierarchy.Type) = (true, column, property, typeof(TValue));
        return new DiscriminatorBuilder<T, TValue>(_model, hierarchy);
    }
}
