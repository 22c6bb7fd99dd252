using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>What an upsert sets where the row exists; immutable, each call gives one with one setter more.</summary>
/// <typeparam name="T">The entity.</typeparam>
public sealed class UpsertSetters<T>
    where T : class
{
    private static readonly Func<UpdateSetters<T>, T, UpdateSetters<T>> Nothing = static (setters, _) => setters;

    private readonly Func<UpdateSetters<T>, T, UpdateSetters<T>> _set;

    internal UpsertSetters()
        : this(Nothing)
    {
    }

    private UpsertSetters(Func<UpdateSetters<T>, T, UpdateSetters<T>> set) => _set = set;

    /// <summary>Sets a property to a value.</summary>
    /// <param name="property">The property, such as <c>u => u.SeenAt</c>.</param>
    /// <param name="value">The value; it is sent as a parameter.</param>
    [OverloadResolutionPriority(1)]
    public UpsertSetters<T> Set<TValue>(Expression<Func<T, TValue>> property, TValue value) =>
        new((setters, given) => _set(setters, given).Set(property, value));

    /// <summary>Sets a property to an expression over the row as it is and the object that was given.</summary>
    /// <param name="property">The property, such as <c>u => u.Visits</c>.</param>
    /// <param name="value">Its new value, such as <c>(row, given) => row.Visits + given.Visits</c>.</param>
    public UpsertSetters<T> Set<TValue>(Expression<Func<T, TValue>> property, Expression<Func<T, T, TValue>> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new((setters, given) => _set(setters, given).Set(property, GivenObject.In(value, given)));
    }

    /// <summary>Whether nothing is set.</summary>
    internal bool IsEmpty => ReferenceEquals(_set, Nothing);

    /// <summary>The setters for one object.</summary>
    internal UpdateSetters<T> For(T given, Expression source) => _set(new UpdateSetters<T>(source), given);
}

/// <summary>Puts an object in the place of a lambda's second parameter, as a captured variable: its members become parameters.</summary>
internal static class GivenObject
{
    /// <summary>The lambda over the row alone.</summary>
    public static Expression<Func<T, TValue>> In<T, TValue>(Expression<Func<T, T, TValue>> lambda, T given) =>
        Expression.Lambda<Func<T, TValue>>(ParameterReplacer.Replace(lambda.Parameters[1], Captured.Of(given), lambda.Body), lambda.Parameters[0]);
}
