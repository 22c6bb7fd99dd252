using System.Collections;
using System.Data.Common;
using System.Runtime.ExceptionServices;

namespace Oxen;

/// <summary>
/// Rows one after the other, in either manner. On a connection of its own it keeps the connection until its end. On a
/// shared one it has the connection only while it moves: in between its reader is open but suspended, and whoever uses the
/// connection next makes it read the rest into memory first. So nothing ever waits for a stream that nobody moves.
/// </summary>
internal sealed partial class RowStream<T>(
    DbSession session, CommandPlan plan, object?[] values, RowShape<T> shape, CancellationToken cancellationToken)
    : ISuspendedStream, IEnumerator<T>, IAsyncEnumerator<T>
{
    private CommandRun _run = new(session.Engine, plan, cancellationToken);
    private ConnectionUse _use;
    private DbDataReader? _reader;
    private RowReader<T>? _read;
    private Queue<T>? _buffer;
    private ExceptionDispatchInfo? _failure;
    private long _rows;
    private volatile StreamState _state;

    /// <summary>The source of a token that was linked for this stream, disposed with it.</summary>
    public CancellationTokenSource? Linked { get; init; }

    /// <inheritdoc/>
    public T Current { get; private set; } = default!;

    object? IEnumerator.Current => Current;

    /// <inheritdoc/>
    public bool MoveNext()
    {
        if (_state >= StreamState.InMemory)
        {
            return MoveInMemory();
        }

        if (_state == StreamState.New)
        {
            _use = session.Enter(plan.Intent);
        }
        else
        {
            Reenter();
        }

        return Move();
    }

    /// <inheritdoc/>
    public void Reset() => throw new NotSupportedException();

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            if (_state == StreamState.Open)
            {
                Reenter();
                EndEarly();
            }
        }
        finally
        {
            Forget();
        }
    }

    /// <inheritdoc/>
    public void Buffer(CancellationToken cancellationToken)
    {
        var outer = RowReading.Enter(_use);
        try
        {
            _buffer ??= new Queue<T>();
            (Current as ILargeValue)?.Keep();
            while (!cancellationToken.IsCancellationRequested)
            {
                if (!_reader!.Read())
                {
                    CloseReader();
                    return;
                }

                _buffer.Enqueue(_read!(_reader, values));
                _rows++;
            }
        }
        catch (Exception exception)
        {
            KeepFailure(exception);
        }
        finally
        {
            RowReading.Leave(outer);
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <inheritdoc/>
    public void Abandon(Exception reason)
    {
        _buffer = null;
        (Current as ILargeValue)?.Abandon(reason);
        KeepFailure(reason);
    }

    // Moves by one row in a turn that ends here: for good after the last row, else until the next move.
    private bool Move()
    {
        var moved = false;
        var outer = RowReading.Enter(_use);
        try
        {
            if (_state == StreamState.New)
            {
                Opened(_run.ExecuteReader(_use, values, shape.IsInOrder));
            }

            moved = MoveInBuffer();
            if (!moved && _state == StreamState.Open)
            {
                moved = _reader!.Read();
                if (moved)
                {
                    Current = _read!(_reader, values);
                    _rows++;
                }
                else
                {
                    CloseReader();
                }
            }
        }
        catch (Exception exception)
        {
            // A row that can't be read is none: Current is still the one before it.
            moved = false;
            KeepFailure(exception);
        }
        finally
        {
            RowReading.Leave(outer);
        }

        if (moved && IsLent)
        {
            Buffer(CancellationToken.None);
        }

        EndTurn(moved);
        return moved || MoveInMemory();
    }

    // The application may use a lent connection at any time, so no reader stays open on it.
    private bool IsLent => _use.Pin is { Lent: > 0 } && _state == StreamState.Open;

    private void Opened(DbDataReader reader)
    {
        _run.LetOthersTrace();
        _reader = reader;
        _read = shape.For(reader);
        _state = StreamState.Open;
    }

    private bool MoveInBuffer()
    {
        if (_buffer is not { Count: > 0 })
        {
            return false;
        }

        Current = _buffer.Dequeue();
        return true;
    }

    private bool MoveInMemory()
    {
        if (MoveInBuffer())
        {
            return true;
        }

        _state = StreamState.Over;
        var failure = _failure;
        _failure = null;
        failure?.Throw();
        return false;
    }

    private void CloseReader()
    {
        _run.Detach()?.Dispose();
        _run.Succeed(_rows);
        Close();
    }

    private void KeepFailure(Exception exception)
    {
        KeepError(exception);
        Close();
    }

    // While the reader is still at the row that couldn't be read.
    private void KeepError(Exception exception) => _failure = ExceptionDispatchInfo.Capture(_run.Fail(exception, _use));

    private void Close()
    {
        if (ReferenceEquals(_use.Connection.Suspended, this))
        {
            _use.Connection.Suspended = null;
        }

        _run.Close();
        _reader = null;
        _state = StreamState.InMemory;
    }

    private void EndTurn(bool moved)
    {
        if (_state == StreamState.Open && moved)
        {
            if (!_use.IsShared)
            {
                return;
            }

            _use.Connection.Suspended = this;
        }

        _use.End();
    }

    private void EndEarly()
    {
        try
        {
            if (_state == StreamState.Open)
            {
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

    private void Forget()
    {
        _state = StreamState.Over;
        _buffer = null;
        _failure = null;
        Linked?.Dispose();
    }

    private void Reenter()
    {
        if (_use.Pin is { } pin)
        {
            pin.Reenter();
        }
        else if (_use.IsShared)
        {
            _use.Connection.Source.Rent(plan.Intent);
        }
    }
}

/// <summary>How far a stream is.</summary>
internal enum StreamState
{
    /// <summary>The command hasn't been sent.</summary>
    New,

    /// <summary>The reader is open.</summary>
    Open,

    /// <summary>The reader is closed; rows or a failure may be left in memory.</summary>
    InMemory,

    /// <summary>Nothing is left.</summary>
    Over,
}
