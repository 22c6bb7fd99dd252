using System.Collections;

namespace Oxen;

internal static partial class QueryExecutor
{
    /// <summary>The rows one after the other; each enumeration sends the command.</summary>
    public static IEnumerable<T> Stream<T>(DbSession session, CommandPlan plan, object?[] values, RowShape<T> shape) =>
        new RowSequence<T>(session, plan, values, shape, CancellationToken.None);

    /// <inheritdoc cref="Stream"/>
    public static IAsyncEnumerable<T> StreamAsync<T>(
        DbSession session, CommandPlan plan, object?[] values, RowShape<T> shape, CancellationToken cancellationToken) =>
        new RowSequence<T>(session, plan, values, shape, cancellationToken);

    private sealed class RowSequence<T>(
        DbSession session, CommandPlan plan, object?[] values, RowShape<T> shape, CancellationToken cancellationToken)
        : IEnumerable<T>, IAsyncEnumerable<T>
    {
        public IEnumerator<T> GetEnumerator() => new RowStream<T>(session, plan, values, shape, cancellationToken);

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken other = default)
        {
            if (other.CanBeCanceled && cancellationToken.CanBeCanceled && other != cancellationToken)
            {
                var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, other);
                return new RowStream<T>(session, plan, values, shape, linked.Token) { Linked = linked };
            }

            return new RowStream<T>(session, plan, values, shape, other.CanBeCanceled ? other : cancellationToken);
        }
    }
}
