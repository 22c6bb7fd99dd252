using System.Collections;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>SQL the application wrote, as the beginning of a query.</summary>
internal sealed class SqlQueryRoot<T> : IQueryable<T>, IQueryRoot, IQuerySource
{
    private readonly OxenQueryProvider _provider;

    public SqlQueryRoot(OxenQueryProvider provider, FormattableString sql)
    {
        _provider = provider;
        Sql = sql;
        Expression = Expression.Constant(this);
    }

    public Type ElementType => typeof(T);

    public Expression Expression { get; }

    public IQueryProvider Provider => _provider;

    public FormattableString? Sql { get; }

    public object Owner => _provider.Db.Session.Engine;

    public IgnoredFilters Ignored => IgnoredFilters.None;

    public IEnumerator<T> GetEnumerator() => _provider.Stream<T>(Expression).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
