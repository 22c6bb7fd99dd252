namespace Oxen;

/// <content>Beginning and ending, each in a turn of the pinned connection.</content>
public sealed partial class OxenTransaction
{
    /// <summary>Begins, on a connection that is rented first where the pinned one has none.</summary>
    internal async Task<OxenTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _pin.ReenterAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            NeverBegan();
            throw;
        }

        try
        {
            _outer?.ThrowIfEnded();
            if (!_pin.IsConnected)
            {
                _pin.Connection = await Engine.Connections.RentAsync(IsReadOnly ? CommandIntent.Read : CommandIntent.Write, cancellationToken).ConfigureAwait(false);
            }

            await _session.LetGoAsync(_pin.Connection, cancellationToken).ConfigureAwait(false);
            if (_savepoint is null)
            {
                _pin.Transaction = await TransactionCommands.BeginAsync(Engine, _pin.Connection, _options, cancellationToken).ConfigureAwait(false);
                StartClock();
            }
            else
            {
                await TransactionCommands.SaveAsync(Engine, _pin.Transaction!, _savepoint, cancellationToken).ConfigureAwait(false);
            }

            _state = TransactionState.Open;
            Log(_state);
            return this;
        }
        catch (Exception exception)
        {
            NeverBegan();
            throw TransactionCommands.Translate(Engine, exception, _pin.Connection);
        }
        finally
        {
            _pin.Exit();
        }
    }

    private async Task EndInTurnAsync(TransactionState end)
    {
        await _pin.ReenterAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            // Another flow may have ended it, or begun a nested one, before this turn came.
            if (Refusal(Verb(end)) is { } refusal)
            {
                throw refusal;
            }

            await CompleteAsync(end).ConfigureAwait(false);
        }
        finally
        {
            _pin.Exit();
            FreeOnce();
        }

        await RunCallbacksAsync().ConfigureAwait(false);
    }

    private async ValueTask AbandonAsync()
    {
        await _pin.ReenterAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            if (_state != TransactionState.Open)
            {
                return;
            }

            for (var nested = _pin.Innermost; nested is not null && !ReferenceEquals(nested, this); nested = nested._outer?.Transaction)
            {
                nested._state = TransactionState.RolledBack;
                nested.Undo();
            }

            await CompleteAsync(TransactionState.RolledBack).ConfigureAwait(false);
        }
        catch (OxenException exception)
        {
            // Thrown from a dispose it would hide the error that led here; the connection is closed on its way back.
            if (Engine.TransactionLogger is { } logger)
            {
                TransactionLog.RollbackFailed(logger, exception.Message);
            }
        }
        finally
        {
            _pin.Exit();
            FreeOnce();
        }
    }

    private async Task CompleteAsync(TransactionState end)
    {
        var transaction = _pin.Transaction!;
        var isCommitting = false;
        try
        {
            if (_savepoint is null && end == TransactionState.RolledBack)
            {
                if (_pin.Connection.Suspended is { } stream)
                {
                    await stream.AbandonAsync(new TransactionException("What was left to read is gone: the transaction it was read in was rolled back.")).ConfigureAwait(false);
                }
            }
            else
            {
                await _session.LetGoAsync(_pin.Connection, CancellationToken.None).ConfigureAwait(false);
            }

            isCommitting = end == TransactionState.Committed && _savepoint is null;
            await (end == TransactionState.Committed
                ? TransactionCommands.CommitAsync(Engine, transaction, _savepoint)
                : TransactionCommands.RollbackAsync(Engine, transaction, _savepoint)).ConfigureAwait(false);
            _state = end;
            HandCallbacksOn();
            HandUndoOn();
        }
        catch (Exception exception)
        {
            _state = TransactionState.RolledBack;
            throw isCommitting ? TransactionCommands.NotCommitted(Engine, exception, _pin.Connection) : TransactionCommands.Translate(Engine, exception, _pin.Connection);
        }
        finally
        {
            if (_state == TransactionState.RolledBack)
            {
                Undo();
            }

            _pin.Pop(_outer?.Transaction);
            if (_savepoint is null)
            {
                // A transaction that could not be committed is rolled back by this.
                _pin.Transaction = null;
                await transaction.DisposeAsync().ConfigureAwait(false);
                if (IsReadOnly)
                {
                    Engine.Connections.EndReadOnly(_pin.Connection.Connection);
                }
            }

            Log(_state);
        }
    }

    private void NeverBegan()
    {
        _state = TransactionState.NeverBegan;
        _pin.Pop(_outer?.Transaction);
        FreeOnce();
    }

    // The outermost transaction that has ended needs the connection no longer.
    private void FreeOnce()
    {
        if (_savepoint is null && _state > TransactionState.Open && Interlocked.Exchange(ref _isFreed, 1) == 0)
        {
            _pin.Deadline = default;
            _clock?.Dispose();
            _pin.Release();
        }
    }

    private void Log(TransactionState state)
    {
        if (Engine.TransactionLogger is not { } logger)
        {
            return;
        }

        switch (state, _savepoint)
        {
            case (TransactionState.Open, null):
                TransactionLog.Begun(logger, IsolationLevel);
                break;
            case (TransactionState.Open, { } savepoint):
                TransactionLog.SavepointSet(logger, savepoint);
                break;
            case (TransactionState.Committed, null):
                TransactionLog.Committed(logger);
                break;
            case (TransactionState.Committed, { } savepoint):
                TransactionLog.SavepointReleased(logger, savepoint);
                break;
            case (_, null):
                TransactionLog.RolledBack(logger);
                break;
            case (_, { } savepoint):
                TransactionLog.SavepointRolledBack(logger, savepoint);
                break;
        }
    }
}
