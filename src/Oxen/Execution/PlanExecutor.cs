using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>Runs plans: their command, and after it those of the collections inside its rows, one each however many rows there are.</summary>
internal static partial class PlanExecutor
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
        if (plan.Whole is { } whole)
        {
            return ReadWhole(session, plan, whole, values);
        }

        using var scope = ReadScope.Open(session, plan);
        if (plan.Later is null)
        {
            var list = QueryExecutor.ToList(scope.Session, plan.Command, values, plan.Rows);
            Complete(scope, plan, values);
            return list;
        }

        var waiting = QueryExecutor.ToList(scope.Session, plan.Command, values, plan.Later);
        Complete(scope, plan, values);
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
        if (plan.Whole is { } whole)
        {
            return Taken(ReadWhole(session, plan, whole, values), most);
        }

        using var scope = ReadScope.Open(session, plan);
        if (plan.Later is null)
        {
            var taken = QueryExecutor.Take(scope.Session, plan.Command, values, plan.Rows, most);
            Complete(scope, plan, values);
            return taken;
        }

        var waiting = QueryExecutor.Take(scope.Session, plan.Command, values, plan.Later, most);
        Complete(scope, plan, values);
        return Made(waiting);
    }

    /// <inheritdoc cref="Take"/>
    public static ValueTask<TakeResult<T>> TakeAsync<T>(DbSession session, QueryPlan<T> plan, object?[] values, int most, CancellationToken cancellationToken) => plan.IsPlain
        ? QueryExecutor.TakeAsync(session, plan.Command, values, plan.Rows, most, cancellationToken)
        : TakeWithCollectionsAsync(session, plan, values, most, cancellationToken);

    /// <inheritdoc cref="QueryExecutor.Stream"/>
    public static IEnumerable<T> Stream<T>(DbSession session, QueryPlan<T> plan, object?[] values) =>
        plan.IsPlain ? QueryExecutor.Stream(session, plan.Command, values, plan.Rows)
        : plan.Whole is { } whole ? StreamWhole(session, plan, whole, values)
        : plan.Later is null ? StreamChunks(session, plan, values, plan.Rows, static row => row)
        : StreamChunks(session, plan, values, plan.Later, static make => make());

    /// <inheritdoc cref="Stream"/>
    public static IAsyncEnumerable<T> StreamAsync<T>(DbSession session, QueryPlan<T> plan, object?[] values, CancellationToken cancellationToken) =>
        plan.IsPlain ? QueryExecutor.StreamAsync(session, plan.Command, values, plan.Rows, cancellationToken)
        : plan.Whole is { } whole ? StreamWholeAsync(session, plan, whole, values, cancellationToken)
        : plan.Later is null ? StreamChunksAsync(session, plan, values, plan.Rows, static row => row, cancellationToken)
        : StreamChunksAsync(session, plan, values, plan.Later, static make => make(), cancellationToken);

    private static async Task<List<T>> ToListWithCollectionsAsync<T>(DbSession session, QueryPlan<T> plan, object?[] values, CancellationToken cancellationToken)
    {
        values = plan.WithBuffers(values);
        if (plan.Whole is { } whole)
        {
            return await ReadWholeAsync(session, plan, whole, values, cancellationToken).ConfigureAwait(false);
        }

        var scope = await ReadScope.OpenAsync(session, plan, cancellationToken).ConfigureAwait(false);
        await using (scope.ConfigureAwait(false))
        {
            if (plan.Later is null)
            {
                var list = await QueryExecutor.ToListAsync(scope.Session, plan.Command, values, plan.Rows, cancellationToken).ConfigureAwait(false);
                await CompleteAsync(scope, plan, values, cancellationToken).ConfigureAwait(false);
                return list;
            }

            var waiting = await QueryExecutor.ToListAsync(scope.Session, plan.Command, values, plan.Later, cancellationToken).ConfigureAwait(false);
            await CompleteAsync(scope, plan, values, cancellationToken).ConfigureAwait(false);
            return waiting.ConvertAll(static make => make());
        }
    }

    private static async ValueTask<TakeResult<T>> TakeWithCollectionsAsync<T>(DbSession session, QueryPlan<T> plan, object?[] values, int most, CancellationToken cancellationToken)
    {
        values = plan.WithBuffers(values);
        if (plan.Whole is { } whole)
        {
            return Taken(await ReadWholeAsync(session, plan, whole, values, cancellationToken).ConfigureAwait(false), most);
        }

        var scope = await ReadScope.OpenAsync(session, plan, cancellationToken).ConfigureAwait(false);
        await using (scope.ConfigureAwait(false))
        {
            if (plan.Later is null)
            {
                var taken = await QueryExecutor.TakeAsync(scope.Session, plan.Command, values, plan.Rows, most, cancellationToken).ConfigureAwait(false);
                await CompleteAsync(scope, plan, values, cancellationToken).ConfigureAwait(false);
                return taken;
            }

            var waiting = await QueryExecutor.TakeAsync(scope.Session, plan.Command, values, plan.Later, most, cancellationToken).ConfigureAwait(false);
            await CompleteAsync(scope, plan, values, cancellationToken).ConfigureAwait(false);
            return Made(waiting);
        }
    }

    private static IEnumerable<T> StreamChunks<TRow, T>(DbSession session, QueryPlan<T> plan, object?[] values, RowShape<TRow> shape, Func<TRow, T> make)
    {
        values = plan.WithBuffers(values);
        using var scope = ReadScope.Open(session, plan);
        foreach (var rows in QueryExecutor.Stream(scope.Session, plan.Command, values, shape).Chunk(Chunk))
        {
            Complete(scope, plan, values);
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
        var scope = await ReadScope.OpenAsync(session, plan, linked.Token).ConfigureAwait(false);
        await using (scope.ConfigureAwait(false))
        {
            await foreach (var rows in QueryExecutor.StreamAsync(scope.Session, plan.Command, values, shape, linked.Token).Chunk(Chunk).ConfigureAwait(false))
            {
                await CompleteAsync(scope, plan, values, linked.Token).ConfigureAwait(false);
                plan.ForgetIdentities(values);
                foreach (var row in rows)
                {
                    yield return make(row);
                }
            }
        }
    }

    private static void Complete(ReadScope scope, QueryPlan plan, object?[] values)
    {
        Load(scope.Session, plan.Collections, values);
        plan.Remember(values);
    }

    private static async Task CompleteAsync(ReadScope scope, QueryPlan plan, object?[] values, CancellationToken cancellationToken)
    {
        await LoadAsync(scope.Session, plan.Collections, values, cancellationToken).ConfigureAwait(false);
        plan.Remember(values);
    }

    private static void Load(DbSession session, IReadOnlyList<CollectionPlan> collections, object?[] values)
    {
        foreach (var collection in collections)
        {
            var buffer = collection.BufferIn(values);
            if (buffer.Count > 0)
            {
                QueryExecutor.ToList(session, collection.Command, values, collection.RowsIn(values));
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
                await QueryExecutor.ToListAsync(session, collection.Command, values, collection.RowsIn(values), cancellationToken).ConfigureAwait(false);
                await LoadAsync(session, collection.Collections, values, cancellationToken).ConfigureAwait(false);
                buffer.Complete();
            }
        }
    }

    private static TakeResult<T> Made<T>(TakeResult<Func<T>> waiting) => new(waiting.Count, waiting.First is null ? default : waiting.First());
}
