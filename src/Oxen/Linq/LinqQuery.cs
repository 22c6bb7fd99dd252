using System.Collections;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>A query as LINQ operators build it. It runs when it is enumerated or awaited, each time anew.</summary>
internal class LinqQuery<T>(OxenQueryProvider provider, Expression expression) : IOrderedQueryable<T>, IQuerySource
{
    public Type ElementType => typeof(T);

    public Expression Expression { get; } = expression;

    public IQueryProvider Provider => provider;

    public IEnumerator<T> GetEnumerator() => provider.Stream<T>(Expression).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The SQL that running the query sends, or why there is none: what a debugger shows must not throw.</summary>
    public override string ToString()
    {
        try
        {
            return provider.ToSql<T>(Expression);
        }
        catch (QueryTranslationException exception)
        {
            return $"{exception.Code}: This query can't be said in SQL: {exception.Error.Reason}";
        }
        catch (OxenException exception)
        {
            return exception.Message.Split('\n', 2)[0].TrimEnd();
        }
    }
}
