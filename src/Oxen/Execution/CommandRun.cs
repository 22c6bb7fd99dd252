using System.Data;
using System.Data.Common;

namespace Oxen;

/// <summary>
/// One execution of a command: claims it, sends it, reports how it went. <see cref="Close"/> must be called, whatever
/// happens. A mutable struct, so that an execution needs no object of its own: keep it in a local or a field, never copy it.
/// </summary>
internal struct CommandRun
{
    // How many seconds later than Oxen a driver stops a command that Oxen stops.
    private const int Grace = 10;

    private const string Stopped = "The command was stopped because its token was cancelled.";

    private readonly DatabaseEngine _engine;
    private CommandPlan _plan;
    private readonly CancellationToken _cancellationToken;
    private PreparedCommand? _command;
    private DbDataReader? _reader;
    private CommandStop? _stop;
    private CancellationTokenSource? _timeout;
    private CommandTrace _trace;
    private CancellationToken _deadline;

    /// <summary>An execution that hasn't begun.</summary>
    public CommandRun(DatabaseEngine engine, CommandPlan plan, CancellationToken cancellationToken)
    {
        _engine = engine;
        _plan = plan;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Sends the command and opens its reader.</summary>
    /// <param name="use">The connection.</param>
    /// <param name="values">The captured values.</param>
    /// <param name="isInOrder">Whether the columns of each row are read in their order.</param>
    public DbDataReader ExecuteReader(in ConnectionUse use, object?[] values, bool isInOrder)
    {
        Begin(use, values);
        _command!.Behavior = Behavior(isInOrder);
        DbDataReader reader;
        try
        {
            reader = CommandSending.Send(_engine, _command, static command => command.Command.ExecuteReader(command.Behavior));
        }
        catch (DbException exception) when (IsSentAgain(use, exception))
        {
            reader = _command.Command.ExecuteReader(_command.Behavior);
        }

        Opened(reader);
        _stop?.Started();
        return reader;
    }

    /// <inheritdoc cref="ExecuteReader"/>
    /// <returns>The reader, for <see cref="Opened"/>. Where it fails and <see cref="IsSentAgain"/>, <see cref="ExecuteReaderAgainAsync"/> follows.</returns>
    public Task<DbDataReader> ExecuteReaderAsync(in ConnectionUse use, object?[] values, bool isInOrder)
    {
        Begin(use, values);
        _command!.Behavior = Behavior(isInOrder);
        return CommandSending.SendAsync(_engine, _command, static (command, token) => command.Command.ExecuteReaderAsync(command.Behavior, token), _cancellationToken);
    }

    /// <summary>Sends the command once more.</summary>
    public readonly Task<DbDataReader> ExecuteReaderAgainAsync() => _command!.Command.ExecuteReaderAsync(_command.Behavior, _cancellationToken);

    /// <inheritdoc cref="CommandSending.IsSentAgain"/>
    public readonly bool IsSentAgain(in ConnectionUse use, DbException exception) =>
        _command is not null && CommandSending.IsSentAgain(_engine, _command, isAlone: use is { Pin: null, Transaction: null }, exception);

    private readonly CommandBehavior Behavior(bool isInOrder) =>
        isInOrder && _plan.Intent == CommandIntent.Read ? _plan.Behavior | _engine.Dialect.Traits.InOrder : _plan.Behavior;

    /// <summary>Sends the command; gives the number of affected rows.</summary>
    public int ExecuteNonQuery(in ConnectionUse use, object?[] values)
    {
        Begin(use, values);
        int rows;
        try
        {
            rows = CommandSending.Send(_engine, _command!, static command => RunAll(command.Command));
        }
        catch (DbException exception) when (IsSentAgain(use, exception))
        {
            rows = RunAll(_command!.Command);
        }

        Sent(values);
        return rows;
    }

    /// <inheritdoc cref="ExecuteNonQuery"/>
    /// <remarks><see cref="Sent"/> follows, or where it fails and <see cref="IsSentAgain"/>, <see cref="ExecuteNonQueryAgainAsync"/>.</remarks>
    public Task<int> ExecuteNonQueryAsync(in ConnectionUse use, object?[] values)
    {
        Begin(use, values);
        return CommandSending.SendAsync(_engine, _command!, static (command, token) => command.Command.ExecuteNonQueryAsync(token), _cancellationToken);
    }

    /// <inheritdoc cref="ExecuteReaderAgainAsync"/>
    public readonly Task<int> ExecuteNonQueryAgainAsync() => _command!.Command.ExecuteNonQueryAsync(_cancellationToken);

    /// <summary>Keeps the number of the row the command has just inserted, if its plan asks for it.</summary>
    public readonly void Sent(object?[] values) =>
        _plan.KeepInsertedId?.Invoke(values, _engine.Dialect.InsertedId!(_command!.Command));

    /// <summary>Claims the command with its values. What follows is the driver's own call.</summary>
    public void Begin(in ConnectionUse use, object?[] values)
    {
        if (_plan.Keys is { } keys)
        {
            (_plan, values) = keys.For(_plan, values);
        }

        var command = use.Connection.Commands.Get(_plan, _engine.Options);
        _command = command;
        if (_plan.MayLeaveTraces)
        {
            use.Connection.MayHoldTraces = true;
            use.Connection.MayBeChanged |= _plan.MayChangeSession;
        }

        command.Begin(values, use.Transaction);
        if (command.HoldsLargeValue)
        {
            use.Connection.Commands.Remove(command);
        }

        if (_engine.Preparing is { } rules && !use.Connection.IsAdopted)
        {
            use.Connection.Commands.Ripen(command, rules, _engine.Options);
        }

        if (CommandTrace.IsWanted(_engine))
        {
            _trace = CommandTrace.Start(_engine, _plan);
        }

        if (_engine.WatchesCommands || use.Pin is { Deadline.CanBeCanceled: true })
        {
            Watch(use, command.Command);
        }
    }

    // Drivers that block neither hear a token nor keep to a timeout; what doesn't hear a token may not keep to a timeout either.
    private void Watch(in ConnectionUse use, DbCommand command)
    {
        // A driver that hears the token needs no watch but for the time of the transaction.
        var token = _engine.WatchesCommands ? _cancellationToken : CancellationToken.None;
        _deadline = use.Pin?.Deadline ?? CancellationToken.None;
        if (_deadline.CanBeCanceled)
        {
            _timeout = CancellationTokenSource.CreateLinkedTokenSource(token, _deadline);
        }

        if (_engine.WatchesCommands && (_plan.Timeout ?? _engine.Options.CommandTimeout) is { } timeout && timeout > TimeSpan.Zero)
        {
            _timeout ??= CancellationTokenSource.CreateLinkedTokenSource(token);
            _timeout.CancelAfter(timeout);
            if (!_engine.Dialect.Traits.StopsByToken)
            {
                // Oracle's driver for MySQL never comes back from its own timeout when it is awaited.
                command.CommandTimeout = (int)Math.Min(int.MaxValue, timeout.TotalSeconds + Grace);
            }
        }

        token = _timeout?.Token ?? token;
        if (token.CanBeCanceled)
        {
            _stop = new CommandStop(use.Connection.Source, command, token);
            _cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Takes the reader that the driver's asynchronous call opened, or that of a stream, to close it.</summary>
    public void Opened(DbDataReader? reader)
    {
        // Some drivers give none for a command that was stopped.
        _reader = reader ?? throw new OperationCanceledException(Stopped, _cancellationToken);
        if (_command!.Preparation == Preparation.Awaited && !_engine.Preparing!.IsSame(reader))
        {
            _command.Preparation = Preparation.Never;
        }
    }

    /// <summary>What the application does between the rows of a stream isn't part of this command's activity.</summary>
    public readonly void LetOthersTrace() => _trace.Detach();

    /// <summary>Says that the command did what it should.</summary>
    public void Succeed(long rows)
    {
        if (_trace.IsStarted)
        {
            _trace.Succeed(_engine, _command!, rows);
        }
    }

    /// <summary>Says that the command failed, and gives the error to throw instead: the same for what isn't the driver's.</summary>
    public Exception Fail(Exception exception, in ConnectionUse use)
    {
        var isLate = _timeout is { IsCancellationRequested: true } && !_cancellationToken.IsCancellationRequested;
        var error = exception switch
        {
            // Oracle's driver for MySQL stumbles over the reader that it hasn't got when an insert was stopped.
            NullReferenceException when _stop is not null && _cancellationToken.IsCancellationRequested => new OperationCanceledException(Stopped, exception, _cancellationToken),
            NullReferenceException when _stop is not null && _deadline.IsCancellationRequested => OxenTransaction.Late(exception),
            NullReferenceException when _stop is not null && isLate => CommandErrors.Late(exception, _plan.Text),
            OperationCanceledException or DbException when _deadline.IsCancellationRequested => OxenTransaction.Late(exception),
            OperationCanceledException when isLate => CommandErrors.Late(exception, _plan.Text),
            DbException database when isLate => CommandErrors.Late(database, _plan.Text),
            DbException database => CommandErrors.Translate(_engine.Dialect, database, _plan, use.Pin, _cancellationToken),
            InvalidOperationException when use.Transaction is { } transaction && _engine.Connections.HasEnded(transaction) =>
                TransactionCommands.EndedUnasked(exception, use.Connection),
            _ => CommandErrors.FindCause(_plan, _reader, exception) ?? exception,
        };
        if (_command is { } command)
        {
            use.Connection.Commands.Remove(command);
            if (_trace.IsStarted)
            {
                _trace.Fail(_engine, command, error);
            }
        }

        return error;
    }

    // SQLite's driver runs the statements after one that gives rows only when asked for the next result; its own
    // ExecuteNonQuery leaves that to closing the reader, where their errors are lost.
    private static int RunAll(DbCommand command)
    {
        using var reader = command.ExecuteReader();
        while (reader.NextResult())
        {
        }

        reader.Close();
        return reader.RecordsAffected;
    }

    /// <summary>Takes the reader away, to close it.</summary>
    public DbDataReader? Detach()
    {
        var reader = _reader;
        _reader = null;
        return reader;
    }

    /// <summary>Frees the command; the connection is ready for the next. A reader that is still open is closed.</summary>
    public void Close()
    {
        _stop?.End();
        _stop = null;
        _timeout?.Dispose();
        _timeout = null;
        if (Detach() is { } reader)
        {
            Abandon(reader);
        }

        _command?.End();
        _command = null;
    }

    /// <summary>Closes the reader of a command that failed: what goes wrong now would hide why.</summary>
    public static void Abandon(DbDataReader reader)
    {
        try
        {
            reader.Dispose();
        }
        catch (DbException)
        {
        }
    }

    /// <inheritdoc cref="Abandon"/>
    public static async ValueTask AbandonAsync(DbDataReader? reader)
    {
        if (reader is not null)
        {
            try
            {
                await reader.DisposeAsync().ConfigureAwait(false);
            }
            catch (DbException)
            {
            }
        }
    }
}
