using System.Linq.Expressions;

namespace Oxen;

/// <summary>A relation begun with <c>HasOne</c>.</summary>
/// <typeparam name="T">The class whose builder began it.</typeparam>
/// <typeparam name="TOther">The class it refers to.</typeparam>
public sealed class ReferenceBuilder<T, TOther>
    where T : class
    where TOther : class
{
    private readonly RelationSettings _settings;

    internal ReferenceBuilder(RelationSettings settings) => _settings = settings;

    /// <summary>Says that many objects of this class refer to one of the other.</summary>
    /// <param name="navigation">The other class's collection that leads back, if it has one.</param>
    public OneToManyBuilder<TOther, T> WithMany(Expression<Func<TOther, IEnumerable<T>?>>? navigation = null)
    {
        _settings.Kind = RelationKind.OneToMany;
        _settings.IsFromDependent = true;
        return new(_settings.Complete(navigation));
    }

    /// <summary>Says that one object of this class belongs to one of the other; <c>HasForeignKey</c> says which holds the key.</summary>
    /// <param name="navigation">The other class's property that leads back, if it has one.</param>
    public OneToOneBuilder<T, TOther> WithOne(Expression<Func<TOther, T?>>? navigation = null)
    {
        _settings.Kind = RelationKind.OneToOne;
        return new(_settings.Complete(navigation));
    }
}

/// <summary>A relation begun with <c>HasMany</c>.</summary>
/// <typeparam name="T">The class whose builder began it.</typeparam>
/// <typeparam name="TOther">The class it leads to.</typeparam>
public sealed class CollectionBuilder<T, TOther>
    where T : class
    where TOther : class
{
    private readonly ModelSettings _model;
    private readonly RelationSettings _settings;

    internal CollectionBuilder(ModelSettings model, RelationSettings settings)
    {
        _model = model;
        _settings = settings;
    }

    /// <summary>Says that each object of the other class refers to one of this.</summary>
    /// <param name="navigation">The other class's property that leads back, if it has one.</param>
    public OneToManyBuilder<T, TOther> WithOne(Expression<Func<TOther, T?>>? navigation = null)
    {
        _settings.Kind = RelationKind.OneToMany;
        _settings.IsFromDependent = false;
        return new(_settings.Complete(navigation));
    }

    /// <summary>
    /// Says that many objects of this class go with many of the other. The rows between lie in a table of their own:
    /// <c>UsingTable</c> names it, <c>Using</c> makes it that of a class.
    /// <example><code>model.Entity&lt;Post&gt;().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingTable("post_tags");</code></example>
    /// </summary>
    /// <param name="navigation">The other class's collection that leads back, if it has one.</param>
    public ManyToManyBuilder<T, TOther> WithMany(Expression<Func<TOther, IEnumerable<T>?>>? navigation = null)
    {
        _settings.Kind = RelationKind.ManyToMany;
        return new(_model, _settings.Complete(navigation).Junction);
    }
}

/// <summary>Configures a relation of one to many.</summary>
/// <typeparam name="TPrincipal">The class on the side of the one.</typeparam>
/// <typeparam name="TDependent">The class on the side of the many, which holds the foreign key.</typeparam>
public sealed class OneToManyBuilder<TPrincipal, TDependent>
    where TPrincipal : class
    where TDependent : class
{
    private readonly RelationSettings _settings;

    internal OneToManyBuilder(RelationSettings settings) => _settings = settings;

    /// <summary>Names the property of the foreign key, or several in the order of the principal's key.</summary>
    public OneToManyBuilder<TPrincipal, TDependent> HasForeignKey(Expression<Func<TDependent, object?>> properties)
    {
        _settings.ForeignKey = PropertyNames.Many(properties);
        return this;
    }

    /// <summary>
    /// Names the property, or several, that the foreign key refers to where that isn't the principal's key. They become an
    /// alternate key, see <see cref="EntityBuilder{T}.HasAlternateKey"/>.
    /// <example><code>model.Entity&lt;City>().HasOne(c => c.Country).WithMany().HasForeignKey(c => c.CountryCode).HasPrincipalKey(c => c.Code);</code></example>
    /// </summary>
    public OneToManyBuilder<TPrincipal, TDependent> HasPrincipalKey(Expression<Func<TPrincipal, object?>> properties)
    {
        _settings.PrincipalKey = PropertyNames.Many(properties);
        return this;
    }

    /// <summary>
    /// Says that the foreign key refers to this class only where another property has a certain value, so that it may refer
    /// to rows of several classes. No database can watch over such a key: the rows of a deleted principal stay.
    /// <example><code>
    /// model.Entity&lt;Post&gt;().HasMany(p => p.Comments).WithOne(c => c.Post).HasForeignKey(c => c.SubjectId).When(c => c.SubjectType, "post");
    /// model.Entity&lt;Photo&gt;().HasMany(p => p.Comments).WithOne(c => c.Photo).HasForeignKey(c => c.SubjectId).When(c => c.SubjectType, "photo");
    /// </code></example>
    /// </summary>
    /// <typeparam name="TValue">The property's type.</typeparam>
    /// <param name="property">The property beside the foreign key.</param>
    /// <param name="value">Its value where the foreign key refers to this class.</param>
    public OneToManyBuilder<TPrincipal, TDependent> When<TValue>(Expression<Func<TDependent, TValue>> property, TValue value)
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        _settings.When = (PropertyNames.One(property), value);
        return this;
    }

    /// <summary>
    /// Says what becomes of dependents when their principal is deleted. By default they are deleted too when the foreign key
    /// can't be NULL; otherwise the delete is refused.
    /// </summary>
    public OneToManyBuilder<TPrincipal, TDependent> OnDelete(DeleteBehavior behavior)
    {
        _settings.OnDelete = behavior;
        return this;
    }

    /// <summary>Says what becomes of dependents when their principal's key changes, as one the application makes may. By default the change is refused.</summary>
    public OneToManyBuilder<TPrincipal, TDependent> OnUpdate(UpdateBehavior behavior)
    {
        _settings.OnUpdate = behavior;
        return this;
    }

    /// <summary>Says whether there is an index on the foreign key, unless another begins with it. There is by default: without it, each delete of a principal reads all rows of the dependents.</summary>
    public OneToManyBuilder<TPrincipal, TDependent> IsIndexed(bool indexed = true)
    {
        _settings.IsIndexed = indexed;
        return this;
    }
}

/// <summary>Configures a relation of one to one.</summary>
/// <typeparam name="T">The class whose builder began it.</typeparam>
/// <typeparam name="TOther">The other class.</typeparam>
public sealed class OneToOneBuilder<T, TOther>
    where T : class
    where TOther : class
{
    private readonly RelationSettings _settings;

    internal OneToOneBuilder(RelationSettings settings) => _settings = settings;

    /// <summary>Names the class that holds the foreign key, and its property or properties.</summary>
    /// <typeparam name="TDependent">One of the two classes.</typeparam>
    public OneToOneBuilder<T, TOther> HasForeignKey<TDependent>(Expression<Func<TDependent, object?>> properties)
        where TDependent : class
    {
        CheckIsEnd(typeof(TDependent), nameof(HasForeignKey));
        _settings.IsFromDependent = typeof(TDependent) == typeof(T);
        _settings.ForeignKey = PropertyNames.Many(properties);
        return this;
    }

    /// <summary>Names the class that is referred to, and the property or properties that are, where they aren't its key. They become an alternate key, see <see cref="EntityBuilder{T}.HasAlternateKey"/>.</summary>
    /// <typeparam name="TPrincipal">One of the two classes.</typeparam>
    public OneToOneBuilder<T, TOther> HasPrincipalKey<TPrincipal>(Expression<Func<TPrincipal, object?>> properties)
        where TPrincipal : class
    {
        CheckIsEnd(typeof(TPrincipal), nameof(HasPrincipalKey));
        _settings.IsFromDependent ??= typeof(TPrincipal) != typeof(T);
        _settings.PrincipalKey = PropertyNames.Many(properties);
        return this;
    }

    /// <inheritdoc cref="OneToManyBuilder{TPrincipal, TDependent}.OnDelete"/>
    public OneToOneBuilder<T, TOther> OnDelete(DeleteBehavior behavior)
    {
        _settings.OnDelete = behavior;
        return this;
    }

    /// <inheritdoc cref="OneToManyBuilder{TPrincipal, TDependent}.OnUpdate"/>
    public OneToOneBuilder<T, TOther> OnUpdate(UpdateBehavior behavior)
    {
        _settings.OnUpdate = behavior;
        return this;
    }

    private void CheckIsEnd(Type type, string method)
    {
        if (type != typeof(T) && type != typeof(TOther))
        {
            throw new ModelException($"{TypeName.Of(type)}: {method} names it, but the relation is between {_settings.From} and {_settings.To}.");
        }
    }
}
