using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>Runs plans: their command, and after it those of the collections inside its rows, one each however many rows there are.</summary>
internal static class PlanExecutor
{
    // As many rows are read before their collections are; memory holds no more of a stream.
    private const int Chunk = 500;

    /// <inheritdoc cref="QueryExecutor.ToList{T}(DbSession, CommandPlan, object?[], RowShape{T})"/>
    public static List<T> ToList<T>(DbSession session, QueryPlan<T> plan, object?[] values)
    {
        if (plan.IsPlain)
        {
            return QueryExecutor.ToList(session, plan.Command, values, plan.Rows);
        }

        values = plan.WithBuffers(values);
        if (plan.Later is null)
        {
            var list = QueryExecutor.ToList(session, plan.Command, values, plan.Rows);
            Load(session, plan.Collections, values);
            return list;
        }

        var waiting = QueryExecutor.ToList(session, plan.Command, values, plan.Later);
        Load(session, plan.Collections, values);
        return waiting.ConvertAll(static make => make());
    }

    /// <inheritdoc cref="ToList"/>
    public static Task<List<T>> ToListAsync<T>(DbSession session, QueryPlan<T> plan, object?[] values, CancellationToken cancellationToken) => plan.IsPlain
        ? QueryExecutor.ToListAsync(session, plan.Command, values, plan.Rows, cancellationToken)
        : ToListWithCollectionsAsync(session, plan, values, cancellationToken);

    /// <inheritdoc cref="QueryExecutor.Take{T}(DbSession, CommandPlan, object?[], RowShape{T}, int)"/>
    public static TakeResult<T> Take<T>(DbSession session, QueryPlan<T> plan, object?[] values, int most)
    {
        if (plan.IsPlain)
        {
            return QueryExecutor.Take(session, plan.Command, values, plan.Rows, most);
        }

        values = plan.WithBuffers(values);
        if (plan.Later is null)
        {
            var taken = QueryExecutor.Take(session, plan.Command, values, plan.Rows, most);
            Load(session, plan.Collections, values);
            return taken;
        }

        var waiting = QueryExecutor.Take(session, plan.Command, values, plan.Later, most);
        Load(session, plan.Collections, values);
        return Made(waiting);
    }

    /// <inheritdoc cref="Take"/>
    public static ValueTask<TakeResult<T>> TakeAsync<T>(DbSession session, QueryPlan<T> plan, object?[] values, int most, CancellationToken cancellationToken) => plan.IsPlain
        ? QueryExecutor.TakeAsync(session, plan.Command, values, plan.Rows, most, cancellationToken)
        : TakeWithCollectionsAsync(session, plan, values, most, cancellationToken);

    /// <inheritdoc cref="QueryExecutor.Stream"/>
    public static IEnumerable<T> Stream<T>(DbSession session, QueryPlan<T> plan, object?[] values) =>
        plan.IsPlain ? QueryExecutor.Stream(session, plan.Command, values, plan.Rows)
        : plan.Later is null ? StreamChunks(session, plan, values, plan.Rows, static row => row)
        : StreamChunks(session, plan, values, plan.Later, static make => make());

    /// <inheritdoc cref="Stream"/>
    public static IAsyncEnumerable<T> StreamAsync<T>(DbSession session, QueryPlan<T> plan, object?[] values, CancellationToken cancellationToken) =>
        plan.IsPlain ? QueryExecutor.StreamAsync(session, plan.Command, values, plan.Rows, cancellationToken)
        : plan.Later is null ? StreamChunksAsync(session, plan, values, plan.Rows, static row => row, cancellationToken)
        : StreamChunksAsync(session, plan, values, plan.Later, static make => make(), cancellationToken);

    private static async Task<List<T>> ToListWithCollectionsAsync<T>(DbSession session, QueryPlan<T> plan, object?[] values, CancellationToken cancellationToken)
    {
        values = plan.WithBuffers(values);
        if (plan.Later is null)
        {
            var list = await QueryExecutor.ToListAsync(session, plan.Command, values, plan.Rows, cancellationToken).ConfigureAwait(false);
            await LoadAsync(session, plan.Collections, values, cancellationToken).ConfigureAwait(false);
            return list;
        }

        var waiting = await QueryExecutor.ToListAsync(session, plan.Command, values, plan.Later, cancellationToken).ConfigureAwait(false);
        await LoadAsync(session, plan.Collections, values, cancellationToken).ConfigureAwait(false);
        return waiting.ConvertAll(static make => make());
    }

    private static async ValueTask<TakeResult<T>> TakeWithCollectionsAsync<T>(DbSession session, QueryPlan<T> plan, object?[] values, int most, CancellationToken cancellationToken)
    {
        values = plan.WithBuffers(values);
        if (plan.Later is null)
        {
            var taken = await QueryExecutor.TakeAsync(session, plan.Command, values, plan.Rows, most, cancellationToken).ConfigureAwait(false);
            await LoadAsync(session, plan.Collections, values, cancellationToken).ConfigureAwait(false);
            return taken;
        }

        var waiting = await QueryExecutor.TakeAsync(session, plan.Command, values, plan.Later, most, cancellationToken).ConfigureAwait(false);
        await LoadAsync(session, plan.Collections, values, cancellationToken).ConfigureAwait(false);
        return Made(waiting);
    }

    private static IEnumerable<T> StreamChunks<TRow, T>(DbSession session, QueryPlan<T> plan, object?[] values, RowShape<TRow> shape, Func<TRow, T> make)
    {
        values = plan.WithBuffers(values);
        foreach (var rows in QueryExecutor.Stream(session, plan.Command, values, shape).Chunk(Chunk))
        {
            Load(session, plan.Collections, values);
            plan.ForgetIdentities(values);
            foreach (var row in rows)
            {
                yield return make(row);
            }
        }
    }

    private static async IAsyncEnumerable<T> StreamChunksAsync<TRow, T>(
        DbSession session, QueryPlan<T> plan, object?[] values, RowShape<TRow> shape, Func<TRow, T> make, CancellationToken token, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(token, cancellationToken);
        values = plan.WithBuffers(values);
        await foreach (var rows in QueryExecutor.StreamAsync(session, plan.Command, values, shape, linked.Token).Chunk(Chunk).ConfigureAwait(false))
        {
            await LoadAsync(session, plan.Collections, values, linked.Token).ConfigureAwait(false);
            plan.ForgetIdentities(values);
            foreach (var row in rows)
            {
                yield return make(row);
            }
        }
    }

    private static void Load(DbSession session, IReadOnlyList<CollectionPlan> collections, object?[] values)
    {
        foreach (var collection in collections)
        {
            var buffer = collection.BufferIn(values);
            if (buffer.Count > 0)
            {
                QueryExecutor.ToList(session, collection.Command, values, collection.Rows);
                Load(session, collection.Collections, values);
                buffer.Complete();
            }
        }
    }

    /// <summary>Sends the commands of collections whose outer rows are in their buffers, those inside them too.</summary>
    public static async Task LoadAsync(DbSession session, IReadOnlyList<CollectionPlan> collections, object?[] values, CancellationToken cancellationToken)
    {
        foreach (var collection in collections)
        {
            var buffer = collection.BufferIn(values);
            if (buffer.Count > 0)
            {
                await QueryExecutor.ToListAsync(session, collection.Command, values, collection.Rows, cancellationToken).ConfigureAwait(false);
                await LoadAsync(session, collection.Collections, values, cancellationToken).ConfigureAwait(false);
                buffer.Complete();
            }
        }
    }

    private static TakeResult<T> Made<T>(TakeResult<Func<T>> waiting) => new(waiting.Count, waiting.First is null ? default : waiting.First());
}
