using System.Linq.Expressions;

namespace Oxen;

/// <content>Filters.</content>
public sealed partial class EntityBuilder<T>
{
    /// <summary>
    /// Says what every row of the class must hold to be there at all: for queries, navigations, includes, look-ups and
    /// writes. <c>IgnoreQueryFilters()</c> switches it off.
    /// <example><code>
    /// model.Entity&lt;Post>().HasQueryFilter(p => !p.IsHidden);
    /// </code></example>
    /// </summary>
    /// <param name="condition">The condition. What is said last wins over an earlier one without a name.</param>
    public EntityBuilder<T> HasQueryFilter(Expression<Func<T, bool>> condition) => Filter(null, condition);

    /// <summary>
    /// Says what every row of the class must hold, under a name by which it is switched off alone. Members of the context are
    /// read from the one that runs a query, each time it runs.
    /// <example><code>
    /// model.Entity&lt;Post>().HasQueryFilter("tenant", p => p.TenantId == TenantId);       // in OnModelCreating: this.TenantId
    /// db.Posts.IgnoreQueryFilters("tenant")
    /// </code></example>
    /// </summary>
    /// <param name="name">The name. What is said last under a name wins.</param>
    /// <param name="condition">The condition. It may mention members of the context, constants and static members, and no other object.</param>
    public EntityBuilder<T> HasQueryFilter(string name, Expression<Func<T, bool>> condition)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Filter(name, condition);
    }

    private EntityBuilder<T> Filter(string? name, Expression<Func<T, bool>> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        _model.Filter(new FilterSettings(typeof(T), name, condition));
        return this;
    }
}
