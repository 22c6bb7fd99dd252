using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>What an update sets; immutable, each call gives one with one setter more.</summary>
/// <typeparam name="T">The entity.</typeparam>
public sealed class UpdateSetters<T>
{
    internal UpdateSetters(Expression source) => Source = source;

    internal Expression Source { get; }

    /// <summary>Sets a property to a value.</summary>
    /// <param name="property">The property, such as <c>u => u.Age</c>.</param>
    /// <param name="value">The value; it is sent as a parameter.</param>
    [OverloadResolutionPriority(1)]
    public UpdateSetters<T> Set<TValue>(Expression<Func<T, TValue>> property, TValue value)
    {
        ArgumentNullException.ThrowIfNull(property);
        return With(property, Expression.Lambda<Func<T, TValue>>(Captured.Of(value), property.Parameters));
    }

    /// <summary>Sets a property to an expression over the row as it was before the update.</summary>
    /// <param name="property">The property, such as <c>u => u.Age</c>.</param>
    /// <param name="value">Its new value, such as <c>u => u.Age + 1</c>.</param>
    public UpdateSetters<T> Set<TValue>(Expression<Func<T, TValue>> property, Expression<Func<T, TValue>> value)
    {
        ArgumentNullException.ThrowIfNull(property);
        ArgumentNullException.ThrowIfNull(value);
        return With(property, value);
    }

    private UpdateSetters<T> With<TValue>(Expression<Func<T, TValue>> property, Expression<Func<T, TValue>> value) =>
        new(Expression.Call(SetMethod<TValue>.Of, Source, Expression.Quote(property), Expression.Quote(value)));

    // Looked up once for each type of value.
    private static class SetMethod<TValue>
    {
        public static MethodInfo Of { get; } =
            new Func<IQueryable<T>, Expression<Func<T, TValue>>, Expression<Func<T, TValue>>, IQueryable<T>>(OxenQueryableExtensions.Set).Method;
    }
}
