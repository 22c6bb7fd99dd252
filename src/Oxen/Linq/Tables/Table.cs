using System.Collections;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>A table: queried with LINQ, written with its own methods. Thread-safe.</summary>
/// <typeparam name="T">The mapped class.</typeparam>
public sealed partial class Table<T> : IQueryable<T>, IQueryRoot, IQuerySource, IBoundTable
    where T : class
{
    private readonly ConstantExpression _expression;
    private readonly OxenQueryProvider _provider;
    private readonly IgnoredFilters _ignored;

    internal Table(OxenDb db)
        : this(db, IgnoredFilters.None)
    {
    }

    private Table(OxenDb db, IgnoredFilters ignored)
    {
        Db = db;
        _ignored = ignored;
        _provider = db.Provider;
        _expression = Expression.Constant(this);
    }

    internal OxenDb Db { get; }

    Type IQueryable.ElementType => typeof(T);

    Expression IQueryable.Expression => _expression;

    IQueryProvider IQueryable.Provider => _provider;

    Type IQueryRoot.ElementType => typeof(T);

    FormattableString? IQueryRoot.Sql => null;

    object IQueryRoot.Owner => Db.Session.Engine;

    IgnoredFilters IQueryRoot.Ignored => _ignored;

    Expression IQuerySource.Expression => _expression;

    /// <summary>
    /// The table without the filters of the model, or without those with these names: for queries, look-ups and writes.
    /// <example><code>
    /// await db.Posts.IgnoreQueryFilters("tenant").UpdateAsync(post);
    /// </code></example>
    /// </summary>
    /// <param name="names">The names of the filters; none means every filter.</param>
    /// <exception cref="ArgumentException">The model has no filter of such a name.</exception>
    public Table<T> IgnoreQueryFilters(params string[] names) => Without(Db.IgnoredFilters(names));

    /// <summary>Reads every row, synchronously.</summary>
    public IEnumerator<T> GetEnumerator() => _provider.Stream<T>(_expression).GetEnumerator();

    /// <summary>Reads every row: what <c>await foreach</c> calls. Stopping early frees the connection at once.</summary>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        _provider.StreamAsync<T>(_expression, cancellationToken).GetAsyncEnumerator(cancellationToken);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    object IBoundTable.For(OxenDb db) => ReferenceEquals(_ignored, IgnoredFilters.None) ? db.Table<T>() : new Table<T>(db.Without(_ignored), _ignored);

    // It is said of the table: a query that mentions it says it too, whichever context runs that.
    private Table<T> Without(IgnoredFilters ignored) => new(Db.Without(ignored), _ignored.With(ignored));
}
