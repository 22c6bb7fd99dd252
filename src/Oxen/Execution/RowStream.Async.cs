using System.Data.Common;

namespace Oxen;

internal sealed partial class RowStream<T>
{
    /// <inheritdoc/>
    public ValueTask<bool> MoveNextAsync()
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<bool>(cancellationToken);
        }

        try
        {
            if (_state >= StreamState.InMemory)
            {
                return new(MoveInMemory());
            }

            return session.Engine.IsSynchronous && TryEnter() ? new(Move()) : EnterAndMoveAsync();
        }
        catch (Exception exception)
        {
            return new(QueryExecutor.Failed<bool>(exception));
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_state == StreamState.Open)
            {
                await ReenterAsync(CancellationToken.None).ConfigureAwait(false);
                await EndEarlyAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            Forget();
        }
    }

    /// <inheritdoc/>
    public async ValueTask BufferAsync(CancellationToken cancellationToken)
    {
        try
        {
            _buffer ??= new Queue<T>();
            if (Current is ILargeValue value)
            {
                await value.KeepAsync().ConfigureAwait(false);
            }

            while (!cancellationToken.IsCancellationRequested)
            {
                if (!await _reader!.ReadAsync(CancellationToken.None).ConfigureAwait(false))
                {
                    await DetachAsync().ConfigureAwait(false);
                    CloseReader();
                    return;
                }

                _buffer.Enqueue(QueryExecutor.Row(_use, _reader, _read!, values));
                _rows++;
            }
        }
        catch (Exception exception)
        {
            KeepFailure(exception);
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <inheritdoc/>
    public async ValueTask AbandonAsync(Exception reason)
    {
        _buffer = null;
        if (Current is ILargeValue value)
        {
            await value.AbandonAsync(reason).ConfigureAwait(false);
        }

        await CommandRun.AbandonAsync(_run.Detach()).ConfigureAwait(false);
        KeepFailure(reason);
    }

    private bool TryEnter()
    {
        if (_state == StreamState.New)
        {
            return session.TryEnter(plan.Intent, cancellationToken, out _use);
        }

        return _use.Pin is { } pin ? pin.TryReenter() : !_use.IsShared || _use.Connection.Source.TryRent(plan.Intent) is not null;
    }

    private async ValueTask<bool> EnterAndMoveAsync()
    {
        if (_state == StreamState.New)
        {
            _use = await session.EnterAsync(plan.Intent, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await ReenterAsync(cancellationToken).ConfigureAwait(false);
        }

        return session.Engine.IsSynchronous ? Move() : await MoveAsync().ConfigureAwait(false);
    }

    private async ValueTask<bool> MoveAsync()
    {
        bool moved;
        try
        {
            if (_state == StreamState.New)
            {
                DbDataReader reader;
                try
                {
                    reader = await _run.ExecuteReaderAsync(_use, values, shape.IsInOrder).ConfigureAwait(false);
                }
                catch (DbException exception) when (_run.IsSentAgain(_use, exception))
                {
                    reader = await _run.ExecuteReaderAgainAsync().ConfigureAwait(false);
                }

                _run.Opened(reader);
                Opened(reader);
            }

            moved = MoveInBuffer();
            if (!moved && _state == StreamState.Open)
            {
                moved = await _reader!.ReadAsync(cancellationToken).ConfigureAwait(false);
                if (moved)
                {
                    Current = QueryExecutor.Row(_use, _reader, _read!, values);
                    _rows++;
                }
                else
                {
                    await DetachAsync().ConfigureAwait(false);
                    CloseReader();
                }
            }
        }
        catch (Exception exception)
        {
            moved = false;
            KeepError(exception);
            await CommandRun.AbandonAsync(_run.Detach()).ConfigureAwait(false);
            Close();
        }

        if (moved && IsLent)
        {
            await BufferAsync(CancellationToken.None).ConfigureAwait(false);
        }

        EndTurn(moved);
        return moved || MoveInMemory();
    }

    // The reader of a session that has ended fails here, too.
    private async ValueTask EndEarlyAsync()
    {
        try
        {
            if (_state == StreamState.Open)
            {
                if (!session.Engine.IsSynchronous)
                {
                    await DetachAsync().ConfigureAwait(false);
                }

                CloseReader();
            }
        }
        catch (Exception exception)
        {
            KeepFailure(exception);
            _failure!.Throw();
        }
        finally
        {
            _use.End();
        }
    }

    private async ValueTask DetachAsync()
    {
        if (_run.Detach() is { } reader)
        {
            await reader.DisposeAsync().ConfigureAwait(false);
        }
    }

    private Task ReenterAsync(CancellationToken token)
    {
        if (_use.Pin is { } pin)
        {
            return pin.ReenterAsync(token);
        }

        return _use.IsShared ? _use.Connection.Source.RentAsync(plan.Intent, token).AsTask() : Task.CompletedTask;
    }
}
