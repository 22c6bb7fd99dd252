using System.Data.Common;
using System.Runtime.ExceptionServices;

namespace Oxen;

internal static partial class QueryExecutor
{
    /// <summary>Runs a command that returns no rows; gives the number of affected rows.</summary>
    public static int Execute(DbSession session, CommandPlan plan, object?[] values) =>
        Execute(session.Enter(plan.Intent), session.Engine, plan, values, CancellationToken.None);

    /// <inheritdoc cref="Execute(DbSession, CommandPlan, object?[])"/>
    public static Task<int> ExecuteAsync(DbSession session, CommandPlan plan, object?[] values, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<int>(cancellationToken);
        }

        var entering = session.EnterAsync(plan.Intent, cancellationToken);
        return entering.IsCompletedSuccessfully
            ? ExecuteAsync(entering.Result, session.Engine, plan, values, cancellationToken).AsTask()
            : WaitAndExecuteAsync(entering, session.Engine, plan, values, cancellationToken);
    }

    /// <summary>Runs a command on a connection that is this command's already.</summary>
    public static ValueTask<int> ExecuteAsync(
        ConnectionUse use, DatabaseEngine engine, CommandPlan plan, object?[] values, CancellationToken cancellationToken)
    {
        if (!engine.IsSynchronous)
        {
            return SendAsync(use, engine, plan, values, cancellationToken);
        }

        try
        {
            return new(Execute(use, engine, plan, values, cancellationToken));
        }
        catch (Exception exception)
        {
            return new(Failed<int>(exception));
        }
    }

    private static async Task<int> WaitAndExecuteAsync(
        ValueTask<ConnectionUse> entering, DatabaseEngine engine, CommandPlan plan, object?[] values, CancellationToken cancellationToken) =>
        await ExecuteAsync(await entering.ConfigureAwait(false), engine, plan, values, cancellationToken).ConfigureAwait(false);

    private static int Execute(
        ConnectionUse use, DatabaseEngine engine, CommandPlan plan, object?[] values, CancellationToken cancellationToken)
    {
        var run = new CommandRun(engine, plan, cancellationToken);
        try
        {
            var rows = run.ExecuteNonQuery(use, values);
            run.Succeed(rows);
            return rows;
        }
        catch (Exception exception)
        {
            throw Rethrow(exception, run.Fail(exception, use));
        }
        finally
        {
            run.Close();
            use.End();
        }
    }

    private static async ValueTask<int> SendAsync(
        ConnectionUse use, DatabaseEngine engine, CommandPlan plan, object?[] values, CancellationToken cancellationToken)
    {
        var run = new CommandRun(engine, plan, cancellationToken);
        try
        {
            int rows;
            try
            {
                rows = await run.ExecuteNonQueryAsync(use, values).ConfigureAwait(false);
            }
            catch (DbException exception) when (run.IsSentAgain(use, exception))
            {
                rows = await run.ExecuteNonQueryAgainAsync().ConfigureAwait(false);
            }

            run.Sent(values);
            run.Succeed(rows);
            return rows;
        }
        catch (Exception exception)
        {
            throw Rethrow(exception, run.Fail(exception, use));
        }
        finally
        {
            run.Close();
            use.End();
        }
    }

    // One row of an asynchronous driver: its code runs on whatever thread the row came in on.
    public static T Row<T>(ConnectionUse use, DbDataReader reader, RowReader<T> read, object?[] values)
    {
        var outer = RowReading.Enter(use);
        try
        {
            return read(reader, values);
        }
        finally
        {
            RowReading.Leave(outer);
        }
    }

    // What was thrown keeps its stack; what it was translated to begins a new one.
    private static Exception Rethrow(Exception thrown, Exception error)
    {
        if (ReferenceEquals(thrown, error))
        {
            ExceptionDispatchInfo.Throw(thrown);
        }

        return error;
    }

    // What an async method would return.
    public static Task<T> Failed<T>(Exception exception) =>
        exception is OperationCanceledException { CancellationToken: { IsCancellationRequested: true } token }
            ? Task.FromCanceled<T>(token)
            : Task.FromException<T>(exception);
}
