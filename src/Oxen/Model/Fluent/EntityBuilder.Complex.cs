using System.Linq.Expressions;

namespace Oxen;

/// <content>Objects without a table of their own.</content>
public sealed partial class EntityBuilder<T>
{
    /// <summary>
    /// Stores a member's object in columns of this class's table, one for each of its members, and configures it. A class that
    /// is marked <c>[ComplexType]</c> is stored so wherever it is used.
    /// <example><code>
    /// user.ComplexProperty(u => u.Address).Property(a => a.City).HasColumnName("town");
    /// </code></example>
    /// </summary>
    /// <typeparam name="TComplex">The type of the object.</typeparam>
    public ComplexPropertyBuilder<TComplex> ComplexProperty<TComplex>(Expression<Func<T, TComplex?>> property) => new(_settings, PropertyNames.One(property));

    /// <inheritdoc cref="ComplexProperty{TComplex}(Expression{Func{T, TComplex}})"/>
    public ComplexPropertyBuilder<TComplex> ComplexProperty<TComplex>(Expression<Func<T, TComplex?>> property)
        where TComplex : struct => new(_settings, PropertyNames.One(property));

    /// <inheritdoc cref="ComplexProperty{TComplex}(Expression{Func{T, TComplex}})"/>
    /// <param name="property">The member.</param>
    /// <param name="configure">Configures it.</param>
    public EntityBuilder<T> ComplexProperty<TComplex>(Expression<Func<T, TComplex?>> property, Action<ComplexPropertyBuilder<TComplex>> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(ComplexProperty(property));
        return this;
    }

    /// <summary>The same as <see cref="ComplexProperty{TComplex}(Expression{Func{T, TComplex}})"/>.</summary>
    /// <typeparam name="TComplex">The type of the object.</typeparam>
    public ComplexPropertyBuilder<TComplex> OwnsOne<TComplex>(Expression<Func<T, TComplex?>> property) => ComplexProperty(property);

    /// <summary>The same as <see cref="ComplexProperty{TComplex}(Expression{Func{T, TComplex}}, Action{ComplexPropertyBuilder{TComplex}})"/>.</summary>
    /// <typeparam name="TComplex">The type of the object.</typeparam>
    public EntityBuilder<T> OwnsOne<TComplex>(Expression<Func<T, TComplex?>> property, Action<ComplexPropertyBuilder<TComplex>> configure) => ComplexProperty(property, configure);

    /// <summary>
    /// Stores a collection of objects in this class's table; <c>ToJson</c> must follow.
    /// <example><code>
    /// user.ComplexCollection(u => u.Phones).ToJson();
    /// </code></example>
    /// </summary>
    /// <typeparam name="TElement">The type of the objects.</typeparam>
    public ComplexCollectionBuilder<TElement> ComplexCollection<TElement>(Expression<Func<T, IEnumerable<TElement>?>> property) => new(_settings, PropertyNames.One(property));

    /// <summary>The same as <see cref="ComplexCollection{TElement}(Expression{Func{T, IEnumerable{TElement}}})"/>, configured in place.</summary>
    /// <typeparam name="TElement">The type of the objects.</typeparam>
    public EntityBuilder<T> OwnsMany<TElement>(Expression<Func<T, IEnumerable<TElement>?>> property, Action<ComplexCollectionBuilder<TElement>> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(ComplexCollection(property));
        return this;
    }
}
