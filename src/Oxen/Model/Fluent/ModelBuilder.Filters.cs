using System.Linq.Expressions;

namespace Oxen;

/// <content>Filters of several classes.</content>
public sealed partial class ModelBuilder
{
    /// <summary>
    /// Says what every row must hold of all classes that implement an interface or derive from a class; see
    /// <see cref="EntityBuilder{T}.HasQueryFilter(string, Expression{Func{T, bool}})"/>.
    /// <example><code>
    /// model.HasQueryFilter&lt;ITenantOwned>("tenant", e => e.TenantId == TenantId);
    /// </code></example>
    /// </summary>
    /// <typeparam name="T">The interface or base class.</typeparam>
    /// <param name="name">The name it is switched off by.</param>
    /// <param name="condition">The condition.</param>
    public ModelBuilder HasQueryFilter<T>(string name, Expression<Func<T, bool>> condition)
        where T : class
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(condition);
        Settings.Filter(new FilterSettings(typeof(T), name, condition));
        return this;
    }
}
