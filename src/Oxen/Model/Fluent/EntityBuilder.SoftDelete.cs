using System.Linq.Expressions;

namespace Oxen;

/// <content>Deletes that are marks.</content>
public sealed partial class EntityBuilder<T>
{
    /// <summary>Makes deleting rows a mark in this property, see <see cref="SoftDeleteAttribute"/>.</summary>
    /// <typeparam name="TProperty">The property's type: a nullable moment, or a bool.</typeparam>
    public EntityBuilder<T> HasSoftDelete<TProperty>(Expression<Func<T, TProperty>> property)
    {
        _settings.SoftDelete = PropertyNames.One(property);
        return this;
    }
}
