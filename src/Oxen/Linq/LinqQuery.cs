using System.Collections;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>A query as LINQ operators build it. It runs when it is enumerated or awaited, each time anew.</summary>
internal sealed class LinqQuery<T>(OxenQueryProvider provider, Expression expression) : IOrderedQueryable<T>, IQuerySource
{
    public Type ElementType => typeof(T);

    public Expression Expression { get; } = expression;

    public IQueryProvider Provider => provider;

    public IEnumerator<T> GetEnumerator() => provider.Stream<T>(Expression).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The SQL that running the query sends.</summary>
    public override string ToString() => provider.ToSql<T>(Expression);
}
