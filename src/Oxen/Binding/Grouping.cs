using System.Collections;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>A group of rows that was read.</summary>
internal sealed class Grouping<TKey, TElement>(TKey key, List<TElement> rows) : IGrouping<TKey, TElement>
{
    public TKey Key => key;

    public IEnumerator<TElement> GetEnumerator() => rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes groupings.</summary>
internal static class Grouping
{
    /// <summary>The expression of a grouping of this type, made of a key and a list of rows.</summary>
    public static Expression Make(Type type, Expression[] parts)
    {
        var constructor = typeof(Grouping<,>).MakeGenericType(type.GetGenericArguments()).GetConstructors()[0];
        var parameters = constructor.GetParameters();
        return Expression.New(constructor, parts.Select((part, i) => part.Type == parameters[i].ParameterType ? part : Expression.Convert(part, parameters[i].ParameterType)));
    }
}
