using System.Runtime.CompilerServices;

namespace Oxen;

/// <content>Plans whose command reads the collections too.</content>
internal static partial class PlanExecutor
{
    private static List<T> ReadWhole<T>(DbSession session, QueryPlan<T> plan, WholeRead<T> whole, object?[] values)
    {
        QueryExecutor.ToList(session, plan.Command, values, whole.Rows);
        return Completed(plan, whole, values);
    }

    private static async Task<List<T>> ReadWholeAsync<T>(DbSession session, QueryPlan<T> plan, WholeRead<T> whole, object?[] values, CancellationToken cancellationToken)
    {
        await QueryExecutor.ToListAsync(session, plan.Command, values, whole.Rows, cancellationToken).ConfigureAwait(false);
        return Completed(plan, whole, values);
    }

    // All is there when the last row was read.
    private static IEnumerable<T> StreamWhole<T>(DbSession session, QueryPlan<T> plan, WholeRead<T> whole, object?[] values)
    {
        foreach (var row in ReadWhole(session, plan, whole, plan.WithBuffers(values)))
        {
            yield return row;
        }
    }

    private static async IAsyncEnumerable<T> StreamWholeAsync<T>(
        DbSession session, QueryPlan<T> plan, WholeRead<T> whole, object?[] values, CancellationToken token, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(token, cancellationToken);
        foreach (var row in await ReadWholeAsync(session, plan, whole, plan.WithBuffers(values), linked.Token).ConfigureAwait(false))
        {
            yield return row;
        }
    }

    private static List<T> Completed<T>(QueryPlan<T> plan, WholeRead<T> whole, object?[] values)
    {
        Complete(plan.Collections, values);
        plan.Remember(values);
        return whole.Made(values);
    }

    private static void Complete(IReadOnlyList<CollectionPlan> collections, object?[] values)
    {
        foreach (var collection in collections)
        {
            Complete(collection.Collections, values);
            collection.BufferIn(values).Complete();
        }
    }

    private static TakeResult<T> Taken<T>(List<T> rows, int most) => new(Math.Min(rows.Count, most), rows.Count == 0 ? default : rows[0]);
}
