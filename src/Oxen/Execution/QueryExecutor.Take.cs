using System.Data.Common;

namespace Oxen;

internal static partial class QueryExecutor
{
    /// <summary>The first row, and how many there are up to <paramref name="most"/>.</summary>
    public static TakeResult<T> Take<T>(DbSession session, CommandPlan plan, object?[] values, RowShape<T> shape, int most) =>
        Take(session.Enter(plan.Intent), session.Engine, plan, values, shape, most, CancellationToken.None);

    /// <inheritdoc cref="Take{T}(DbSession, CommandPlan, object?[], RowShape{T}, int)"/>
    public static ValueTask<TakeResult<T>> TakeAsync<T>(
        DbSession session, CommandPlan plan, object?[] values, RowShape<T> shape, int most, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<TakeResult<T>>(cancellationToken);
        }

        var entering = session.EnterAsync(plan.Intent, cancellationToken);
        return entering.IsCompletedSuccessfully
            ? TakeAsync(entering.Result, session.Engine, plan, values, shape, most, cancellationToken)
            : WaitAndTakeAsync(entering, session.Engine, plan, values, shape, most, cancellationToken);
    }

    /// <summary>Takes rows on a connection that is this command's already.</summary>
    public static ValueTask<TakeResult<T>> TakeAsync<T>(
        ConnectionUse use, DatabaseEngine engine, CommandPlan plan, object?[] values, RowShape<T> shape, int most, CancellationToken cancellationToken)
    {
        if (!engine.IsSynchronous)
        {
            return ReadFirstAsync(use, engine, plan, values, shape, most, cancellationToken);
        }

        try
        {
            return new(Take(use, engine, plan, values, shape, most, cancellationToken));
        }
        catch (Exception exception)
        {
            return new(Failed<TakeResult<T>>(exception));
        }
    }

    private static async ValueTask<TakeResult<T>> WaitAndTakeAsync<T>(
        ValueTask<ConnectionUse> entering, DatabaseEngine engine, CommandPlan plan, object?[] values, RowShape<T> shape, int most, CancellationToken cancellationToken) =>
        await TakeAsync(await entering.ConfigureAwait(false), engine, plan, values, shape, most, cancellationToken).ConfigureAwait(false);

    private static TakeResult<T> Take<T>(
        ConnectionUse use, DatabaseEngine engine, CommandPlan plan, object?[] values, RowShape<T> shape, int most, CancellationToken cancellationToken)
    {
        var run = new CommandRun(engine, plan, cancellationToken);
        var outer = RowReading.Enter(use);
        try
        {
            var reader = run.ExecuteReader(use, values, shape.IsInOrder);
            var read = shape.For(reader);
            var count = 0;
            var first = default(T);
            while (count < most && reader.Read())
            {
                if (count++ == 0)
                {
                    first = read(reader, values);
                }
            }

            run.Detach()!.Dispose();
            run.Succeed(count);
            return new TakeResult<T>(count, first);
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

    private static async ValueTask<TakeResult<T>> ReadFirstAsync<T>(
        ConnectionUse use, DatabaseEngine engine, CommandPlan plan, object?[] values, RowShape<T> shape, int most, CancellationToken cancellationToken)
    {
        var run = new CommandRun(engine, plan, cancellationToken);
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
            var count = 0;
            var first = default(T);
            while (count < most && await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                if (count++ == 0)
                {
                    first = Row(use, reader, read, values);
                }
            }

            await run.Detach()!.DisposeAsync().ConfigureAwait(false);
            run.Succeed(count);
            return new TakeResult<T>(count, first);
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
}
