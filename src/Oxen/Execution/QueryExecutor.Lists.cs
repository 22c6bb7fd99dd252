using System.Data.Common;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>Runs commands: values in, objects out.</summary>
internal static partial class QueryExecutor
{
    // A short list grows at no cost that matters, and one that proves short must not hold the room of a long one.
    private const int FewRows = 16;
    private const int MostGrowth = 64;

    // In bytes: less than what goes to the heap of large objects.
    private const int MostRoom = 1 << 16;

    /// <summary>All rows.</summary>
    public static List<T> ToList<T>(DbSession session, CommandPlan plan, object?[] values, RowShape<T> shape) =>
        ToList(session.Enter(plan.Intent), session.Engine, plan, values, shape, CancellationToken.None);

    /// <inheritdoc cref="ToList{T}(DbSession, CommandPlan, object?[], RowShape{T})"/>
    public static Task<List<T>> ToListAsync<T>(
        DbSession session, CommandPlan plan, object?[] values, RowShape<T> shape, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<List<T>>(cancellationToken);
        }

        var entering = session.EnterAsync(plan.Intent, cancellationToken);
        return entering.IsCompletedSuccessfully
            ? ToListAsync(entering.Result, session.Engine, plan, values, shape, cancellationToken)
            : WaitForListAsync(entering, session.Engine, plan, values, shape, cancellationToken);
    }

    /// <summary>All rows, on a connection that is held.</summary>
    public static Task<List<T>> ToListAsync<T>(
        ConnectionUse use, DatabaseEngine engine, CommandPlan plan, object?[] values, RowShape<T> shape, CancellationToken cancellationToken)
    {
        if (!engine.IsSynchronous)
        {
            return ReadListAsync(use, engine, plan, values, shape, cancellationToken);
        }

        try
        {
            return Task.FromResult(ToList(use, engine, plan, values, shape, cancellationToken));
        }
        catch (Exception exception)
        {
            return Failed<List<T>>(exception);
        }
    }

    private static async Task<List<T>> WaitForListAsync<T>(
        ValueTask<ConnectionUse> entering, DatabaseEngine engine, CommandPlan plan, object?[] values, RowShape<T> shape, CancellationToken cancellationToken) =>
        await ToListAsync(await entering.ConfigureAwait(false), engine, plan, values, shape, cancellationToken).ConfigureAwait(false);

    private static List<T> ToList<T>(
        ConnectionUse use, DatabaseEngine engine, CommandPlan plan, object?[] values, RowShape<T> shape, CancellationToken cancellationToken)
    {
        var run = new CommandRun(engine, plan, cancellationToken);
        var list = new List<T>();
        var outer = RowReading.Enter(use);
        try
        {
            var reader = run.ExecuteReader(use, values, shape.IsInOrder);
            var read = shape.For(reader);
            while (reader.Read())
            {
                MakeRoom(list, plan);
                list.Add(read(reader, values));
            }

            run.Detach()!.Dispose();
            Remember(list, plan);
            run.Succeed(list.Count);
            return list;
        }
        catch (Exception exception)
        {
            throw Rethrow(exception, run.Fail(exception, use));
        }
        finally
        {
            RowReading.Leave(outer);
            run.Close();
            use.End();
        }
    }

    private static async Task<List<T>> ReadListAsync<T>(
        ConnectionUse use, DatabaseEngine engine, CommandPlan plan, object?[] values, RowShape<T> shape, CancellationToken cancellationToken)
    {
        var run = new CommandRun(engine, plan, cancellationToken);
        var list = new List<T>();
        try
        {
            DbDataReader reader;
            try
            {
                reader = await run.ExecuteReaderAsync(use, values, shape.IsInOrder).ConfigureAwait(false);
            }
            catch (DbException exception) when (run.IsSentAgain(use, exception))
            {
                reader = await run.ExecuteReaderAgainAsync().ConfigureAwait(false);
            }

            run.Opened(reader);
            var read = shape.For(reader);
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                MakeRoom(list, plan);
                list.Add(Row(use, reader, read, values));
            }

            await run.Detach()!.DisposeAsync().ConfigureAwait(false);
            Remember(list, plan);
            run.Succeed(list.Count);
            return list;
        }
        catch (Exception exception)
        {
            throw Rethrow(exception, run.Fail(exception, use));
        }
        finally
        {
            await CommandRun.AbandonAsync(run.Detach()).ConfigureAwait(false);
            run.Close();
            use.End();
        }
    }

    // A list that grows by doubling allocates twice what it holds.
    private static void MakeRoom<T>(List<T> list, CommandPlan plan)
    {
        if (list.Count == list.Capacity && list.Count >= FewRows)
        {
            list.EnsureCapacity(Math.Min(Math.Min(plan.LastRows, MostRoom / Unsafe.SizeOf<T>()), MostGrowth * list.Count));
        }
    }

    private static void Remember<T>(List<T> list, CommandPlan plan)
    {
        // Threads that read the same plan would contend for what is written each time.
        if (list.Count > FewRows && list.Count != plan.LastRows)
        {
            plan.LastRows = list.Count;
        }
    }
}
