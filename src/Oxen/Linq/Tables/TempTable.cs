using System.Collections;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// A temporary table, made by <see cref="OxenDb.CreateTempTableAsync{T}(IEnumerable{T}, CancellationToken)"/>: queried and
/// joined as any other. It lives on one connection, that of the transaction it was made in or one that is kept for the flow
/// that made it, and is dropped when it is disposed, which gives a kept connection back.
/// </summary>
/// <typeparam name="T">The class of its rows.</typeparam>
public sealed class TempTable<T> : IQueryable<T>, IQueryRoot, IQuerySource, IAsyncDisposable
    where T : class
{
    private readonly ConstantExpression _expression;
    private readonly TempPlace _place;

    internal TempTable(OxenDb db, TempPlace place)
    {
        Db = db;
        _place = place;
        _expression = Expression.Constant(this);
    }

    /// <summary>The table's name, for SQL of your own on the same connection.</summary>
    public string Name => _place.Entity.Table;

    internal OxenDb Db { get; }

    internal EntityModel Entity => _place.Entity;

    Type IQueryable.ElementType => typeof(T);

    Expression IQueryable.Expression => _expression;

    IQueryProvider IQueryable.Provider => Db.Provider;

    Type IQueryRoot.ElementType => typeof(T);

    FormattableString? IQueryRoot.Sql => null;

    object IQueryRoot.Owner => Db.Session.Engine;

    IgnoredFilters IQueryRoot.Ignored => IgnoredFilters.None;

    EntityModel? IQueryRoot.Temporary => _place.Entity;

    Expression IQuerySource.Expression => _expression;

    /// <summary>Reads every row, synchronously.</summary>
    public IEnumerator<T> GetEnumerator() => Db.Provider.Stream<T>(_expression).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads every row: what <c>await foreach</c> calls.</summary>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Db.Provider.StreamAsync<T>(_expression, cancellationToken).GetAsyncEnumerator(cancellationToken);

    /// <summary>Drops the table. Not async, because what an async method makes current is forgotten when it returns.</summary>
    public ValueTask DisposeAsync() => _place.DropAsync();

    void IQueryRoot.ThrowIfOutside() => _place.ThrowIfOutside();
}
