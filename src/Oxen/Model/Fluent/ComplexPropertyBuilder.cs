using System.Linq.Expressions;

namespace Oxen;

/// <summary>Configures a member whose object is stored in its owner's table: in a column for each of its members, or as one JSON document.</summary>
/// <typeparam name="TComplex">The type of the object.</typeparam>
public sealed class ComplexPropertyBuilder<TComplex>
{
    private readonly EntitySettings _entity;
    private readonly string _path;

    internal ComplexPropertyBuilder(EntitySettings entity, string path)
    {
        _entity = entity;
        _path = path;
        Change(settings => settings with { Storage = new ColumnsStorage(), IsIgnored = false });
    }

    /// <summary>Maps a property of the object to a column, and configures it.</summary>
    /// <typeparam name="TProperty">The property's type.</typeparam>
    public PropertyBuilder<TProperty> Property<TProperty>(Expression<Func<TComplex, TProperty>> property) => new(_entity, Inside(property));

    /// <summary>Leaves a property of the object out.</summary>
    public ComplexPropertyBuilder<TComplex> Ignore(Expression<Func<TComplex, object?>> property)
    {
        _entity.Change(Inside(property), settings => settings with { IsIgnored = true });
        return this;
    }

    /// <summary>Stores an object inside the object in columns too, and configures it.</summary>
    /// <typeparam name="TInner">The type of the inner object.</typeparam>
    public ComplexPropertyBuilder<TInner> ComplexProperty<TInner>(Expression<Func<TComplex, TInner?>> property) => new(_entity, Inside(property));

    /// <inheritdoc cref="ComplexProperty{TInner}(Expression{Func{TComplex, TInner}})"/>
    public ComplexPropertyBuilder<TInner> ComplexProperty<TInner>(Expression<Func<TComplex, TInner?>> property)
        where TInner : struct => new(_entity, Inside(property));

    /// <inheritdoc cref="ComplexProperty{TInner}(Expression{Func{TComplex, TInner}})"/>
    public ComplexPropertyBuilder<TInner> OwnsOne<TInner>(Expression<Func<TComplex, TInner?>> property) => new(_entity, Inside(property));

    /// <summary>Says whether there always is an object; otherwise it is null when its columns are NULL. By default the member's type says it.</summary>
    public ComplexPropertyBuilder<TComplex> IsRequired(bool required = true) => Change(settings => settings with { IsRequired = required });

    /// <summary>Gives what the names of the columns begin with, before an underscore; by default it is the column name of the member.</summary>
    public ComplexPropertyBuilder<TComplex> HasColumnPrefix(string prefix)
    {
        ArgumentException.ThrowIfNullOrEmpty(prefix);
        return Change(settings => settings with { Name = prefix });
    }

    /// <summary>Stores the object as one JSON document.</summary>
    /// <param name="columnName">The column's name, unquoted; null for that of the member.</param>
    public ComplexPropertyBuilder<TComplex> ToJson(string? columnName = null) =>
        Change(settings => settings with { Storage = new JsonStorage(), Name = columnName ?? settings.Name });

    private string Inside(LambdaExpression property) => $"{_path}.{PropertyNames.One(property)}";

    private ComplexPropertyBuilder<TComplex> Change(Func<ColumnSettings, ColumnSettings> change)
    {
        _entity.Change(_path, change);
        return this;
    }
}
