using System.Collections;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// A compiled query with its arguments: enumerate it, <c>await foreach</c> over it, or await it for a list. It runs each
/// time anew.
/// </summary>
/// <typeparam name="T">The type of the rows.</typeparam>
public sealed class CompiledQuery<T> : IEnumerable<T>
{
    private readonly DbSession _session;
    private readonly QueryPlan<T> _plan;
    private readonly object?[] _values;

    internal CompiledQuery(DbSession session, QueryPlan<T> plan, object?[] values)
    {
        _session = session;
        _plan = plan;
        _values = values;
    }

    /// <summary>All rows as a list.</summary>
    public Task<List<T>> ToListAsync(CancellationToken cancellationToken = default) =>
        PlanExecutor.ToListAsync(_session, _plan, _values, cancellationToken);

    /// <summary>The rows one by one, as they are read.</summary>
    public IAsyncEnumerable<T> AsAsyncEnumerable(CancellationToken cancellationToken = default) =>
        PlanExecutor.StreamAsync(_session, _plan, _values, cancellationToken);

    /// <summary>What <c>await foreach</c> calls.</summary>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        AsAsyncEnumerable(cancellationToken).GetAsyncEnumerator(cancellationToken);

    /// <summary>What <c>await</c> calls: all rows as a list.</summary>
    public TaskAwaiter<List<T>> GetAwaiter() => ToListAsync().GetAwaiter();

    /// <summary>Reads the rows synchronously.</summary>
    public IEnumerator<T> GetEnumerator() => PlanExecutor.Stream(_session, _plan, _values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The SQL that running the query sends.</summary>
    public string ToSql() => _plan.Text;

    /// <inheritdoc cref="ToSql"/>
    public override string ToString() => ToSql();
}
