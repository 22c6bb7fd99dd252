using System.Linq.Expressions;

namespace Oxen;

/// <summary>Configures a relation of many to many.</summary>
/// <typeparam name="T">The class whose builder began it.</typeparam>
/// <typeparam name="TOther">The other class.</typeparam>
public sealed class ManyToManyBuilder<T, TOther>
    where T : class
    where TOther : class
{
    private readonly ModelSettings _model;
    private readonly JunctionSettings _settings;

    internal ManyToManyBuilder(ModelSettings model, JunctionSettings settings)
    {
        _model = model;
        _settings = settings;
    }

    /// <summary>Names the table of the rows between. By default it is called after both classes: <c>post_tags</c>.</summary>
    /// <param name="name">The table's name, unquoted.</param>
    /// <param name="schema">The schema, unquoted; null for the database's default.</param>
    public ManyToManyBuilder<T, TOther> UsingTable(string name, string? schema = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _settings.Table = new TableName(name, schema);
        return this;
    }

    /// <summary>
    /// Makes the rows between objects of a class, which may have more to say of each pair. It is mapped like any other and
    /// refers to both sides: <c>PostTag</c> with <c>PostId</c> and <c>TagId</c>.
    /// </summary>
    /// <typeparam name="TJunction">The class of the rows.</typeparam>
    public ManyToManyBuilder<T, TOther> Using<TJunction>()
        where TJunction : class
    {
        _model.Entity(typeof(TJunction));
        _settings.Type = typeof(TJunction);
        return this;
    }

    /// <summary>Makes the rows between objects of a class that has several references to one of the sides, and says which are meant.</summary>
    /// <typeparam name="TJunction">The class of the rows.</typeparam>
    /// <param name="toThis">Its member that leads to <typeparamref name="T"/>.</param>
    /// <param name="toOther">Its member that leads to <typeparamref name="TOther"/>.</param>
    public ManyToManyBuilder<T, TOther> Using<TJunction>(Expression<Func<TJunction, T?>> toThis, Expression<Func<TJunction, TOther?>> toOther)
        where TJunction : class
    {
        (_settings.ToOne, _settings.ToOther) = (PropertyNames.One(toThis), PropertyNames.One(toOther));
        return Using<TJunction>();
    }
}
