using System.Data.Common;

namespace Oxen;

/// <summary>Sends the commands of a batch: together where the driver can, else one after the other.</summary>
internal static class BatchRun
{
    /// <summary>Runs all of them; what is written is written as a whole.</summary>
    public static async Task RunAsync(WriteContext context, IReadOnlyList<BatchItem> items, CancellationToken cancellationToken)
    {
        var session = context.Session;
        var isWhole = session.Engine.Dialect.Traits.WritesBatches;
        var isWriting = items.Any(item => item.Command.Intent == CommandIntent.Write);

        // Sent together they are a transaction by themselves; but that a row wasn't found is known only after its end.
        var mustFind = items.Any(item => item.MustAffect);
        if (isWriting && (mustFind || (items.Count > 1 && (!isWhole || session.Scope is not null))))
        {
            var scope = await session.OpenScopeAsync(cancellationToken).ConfigureAwait(false);
            await using (scope.ConfigureAwait(false))
            {
                await SendAsync(session.Engine, scope.Use, items, isWhole, cancellationToken).ConfigureAwait(false);
                for (var i = 0; i < items.Count; i++)
                {
                    if (items[i].Conflict(context, scope, cancellationToken) is { } conflict)
                    {
                        throw Failed(items, i, await conflict.ConfigureAwait(false), isKnown: true);
                    }
                }

                CheckReturned(items, isKnown: true);

                await scope.CommitAsync().ConfigureAwait(false);
            }
        }
        else
        {
            var use = await session.EnterAsync(isWriting ? CommandIntent.Write : CommandIntent.Read, cancellationToken).ConfigureAwait(false);
            try
            {
                await SendAsync(session.Engine, use with { IsHeld = true }, items, isWhole || !isWriting, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                use.End();
            }

            CheckReturned(items, isKnown: false);
        }

        foreach (var item in items)
        {
            item.Finish();
        }
    }

    /// <summary>The first row of a result, and how many there are up to <paramref name="most"/>.</summary>
    public static async ValueTask<TakeResult<T>> TakeAsync<T>(
        DbDataReader reader, ConnectionUse use, RowShape<T> shape, object?[] values, int most, CancellationToken cancellationToken)
    {
        var read = shape.For(reader);
        var count = 0;
        var first = default(T);
        while (count < most && await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (count++ == 0)
            {
                first = QueryExecutor.Row(use, reader, read, values);
            }
        }

        return new TakeResult<T>(count, first);
    }

    private static void CheckReturned(IReadOnlyList<BatchItem> items, bool isKnown)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].NotReturned is { } lost)
            {
                throw Failed(items, i, lost, isKnown);
            }
        }
    }

    private static async Task SendAsync(DatabaseEngine engine, ConnectionUse use, IReadOnlyList<BatchItem> items, bool mayGoTogether, CancellationToken cancellationToken)
    {
        if (mayGoTogether && use.Connection.Connection.CanCreateBatch)
        {
            await SendTogetherAsync(engine, use, items, cancellationToken).ConfigureAwait(false);
            return;
        }

        for (var i = 0; i < items.Count; i++)
        {
            try
            {
                await items[i].RunAsync(use, engine, cancellationToken).ConfigureAwait(false);
            }
            catch (OxenException error)
            {
                throw Failed(items, i, error, isKnown: use.Transaction is not null || (i == 0 && error is ValueException { Place: not null }));
            }
        }
    }

    private static async Task SendTogetherAsync(DatabaseEngine engine, ConnectionUse use, IReadOnlyList<BatchItem> items, CancellationToken cancellationToken)
    {
        var batch = use.Connection.Connection.CreateBatch();
        await using var _ = batch.ConfigureAwait(false);
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, use.Pin?.Deadline ?? CancellationToken.None);
        batch.Transaction = use.Transaction;
        if (engine.Options.CommandTimeout is { } timeout)
        {
            batch.Timeout = (int)Math.Min(int.MaxValue, Math.Ceiling(timeout.TotalSeconds));
        }

        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            try
            {
                batch.BatchCommands.Add(CommandOf(batch, item));
            }
            catch (ValueException refused)
            {
                throw Failed(items, i, refused, isKnown: true);
            }

            use.Connection.MayHoldTraces |= item.Command.MayLeaveTraces;
            use.Connection.MayBeChanged |= item.Command.MayChangeSession;
        }

        var traces = CommandTrace.IsWanted(engine) ? items.Select(item => Traced.Start(engine, use, item)).ToList() : null;
        var at = 0;
        try
        {
            var reader = await batch.ExecuteReaderAsync(clock.Token).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                var rows = new int[items.Count];
                for (; at < items.Count; at++)
                {
                    rows[at] = -1;
                    if (items[at].HasRows)
                    {
                        rows[at] = await ReadAsync(items[at], reader, use, clock.Token).ConfigureAwait(false);
                        await reader.NextResultAsync(clock.Token).ConfigureAwait(false);
                    }
                }

                while (await reader.NextResultAsync(clock.Token).ConfigureAwait(false))
                {
                }

                for (var i = 0; i < items.Count; i++)
                {
                    items[i].Affected(batch.BatchCommands[i].RecordsAffected);
                    traces?[i].Succeed(engine, rows[i] < 0 ? batch.BatchCommands[i].RecordsAffected : rows[i]);
                }
            }
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or OperationCanceledException or OxenException)
        {
            at = Place(batch, exception, at);
            var error = ErrorOf(engine, use, at < 0 ? null : items[at].Command, exception, cancellationToken);
            traces?[Math.Max(at, 0)].Fail(engine, error);
            if (error is not OxenException oxen)
            {
                throw error;
            }

            throw Failed(items, at, oxen, isKnown: use.Transaction is not null || oxen is not ConnectionLostException);
        }
    }

    private static async ValueTask<int> ReadAsync(BatchItem item, DbDataReader reader, ConnectionUse use, CancellationToken cancellationToken)
    {
        try
        {
            return await item.ReadAsync(reader, use, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (CommandErrors.FindCause(item.Command, reader, exception) is { } found)
        {
            throw found;
        }
    }

    // What the driver throws is of the command it names, which may be one before or after that whose rows are read.
    private static int Place(DbBatch batch, Exception exception, int reading) =>
        exception is DbException database ? database.BatchCommand is { } command ? batch.BatchCommands.IndexOf(command) : batch.BatchCommands.Count == 1 ? 0 : BatchException.Unknown
        : Math.Min(reading, batch.BatchCommands.Count - 1);

    private static DbBatchCommand CommandOf(DbBatch batch, BatchItem item)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = item.Command.Numbered ?? item.Command.Text;
        foreach (var source in item.Command.Parameters)
        {
            var parameter = command.CreateParameter();
            item.Command.Describe(source, parameter);
            parameter.Value = item.Command.Read(source, item.Values);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static Exception ErrorOf(DatabaseEngine engine, ConnectionUse use, CommandPlan? command, Exception exception, CancellationToken cancellationToken) => exception switch
    {
        not InvalidOperationException when use.Pin is { Deadline.IsCancellationRequested: true } => OxenTransaction.Late(exception),
        DbException database => CommandErrors.Translate(engine.Dialect, database, command, use.Pin, cancellationToken),
        InvalidOperationException when use.Transaction is { } transaction && engine.Connections.HasEnded(transaction) => TransactionCommands.EndedUnasked(exception, use.Connection),
        _ => exception,
    };

    private static BatchException Failed(IReadOnlyList<BatchItem> items, int index, OxenException cause, bool isKnown) => new(index, items.Count, index < 0 ? "" : items[index].Name, cause, isKnown);

    /// <summary>What is reported of one command among those that are sent together: each takes as long as all.</summary>
    private sealed class Traced(CommandTrace trace, PreparedCommand command)
    {
        public static Traced Start(DatabaseEngine engine, ConnectionUse use, BatchItem item)
        {
            var command = new PreparedCommand(use.Connection.Connection, item.Command, engine.Options);
            command.Begin(item.Values, null);
            var trace = CommandTrace.Start(engine, item.Command);
            trace.Detach();
            return new Traced(trace, command);
        }

        public void Succeed(DatabaseEngine engine, long rows)
        {
            trace.Succeed(engine, command, rows);
            command.End();
        }

        public void Fail(DatabaseEngine engine, Exception error)
        {
            trace.Fail(engine, command, error);
            command.End();
        }
    }
}
