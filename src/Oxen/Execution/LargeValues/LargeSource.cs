using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace Oxen;

/// <summary>
/// What a large value is read from. The application reads outside the turn of its connection, while whoever has the turn
/// may move the rest into memory, or end it: so each of these, and each read, waits for the others.
/// </summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A semaphore owns something only once its wait handle was asked for; a value may be read after its end.")]
internal sealed class LargeSource<T>(T source)
    where T : class, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private T _source = source;
    private Exception? _reason;
    private bool _isKept;
    private volatile bool _isOver;

    /// <summary>Whether the application disposed it; one that was ended otherwise says why when it is read.</summary>
    public bool IsDisposed => _isOver && _reason is null;

    /// <summary>Waits for the turn to read; dispose it after the read.</summary>
    public Turn Enter()
    {
        _turn.Wait();
        return Entered();
    }

    /// <inheritdoc cref="Enter"/>
    public async ValueTask<Turn> EnterAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        return Entered();
    }

    /// <summary>Reads the rest into memory.</summary>
    public void Keep(Func<T, T> rest)
    {
        _turn.Wait();
        try
        {
            if (!_isOver && !_isKept)
            {
                var kept = rest(_source);
                _source.Dispose();
                (_source, _isKept) = (kept, true);
            }
        }
        catch (Exception exception)
        {
            (_isOver, _reason) = (true, exception);
            CloseAfter(exception);
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc cref="Keep"/>
    public async Task KeepAsync(Func<T, Task<T>> rest)
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            if (!_isOver && !_isKept)
            {
                var kept = await rest(_source).ConfigureAwait(false);
                await DisposeSourceAsync().ConfigureAwait(false);
                (_source, _isKept) = (kept, true);
            }
        }
        catch (Exception exception)
        {
            (_isOver, _reason) = (true, exception);
            CloseAfter(exception);
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Ends it: whoever reads on gets the error. What is in memory already stays readable, unless the application itself ends it.</summary>
    /// <param name="reason">The error; null for the application's own dispose.</param>
    public void Close(Exception? reason)
    {
        _turn.Wait();
        try
        {
            if (Ends(reason))
            {
                _source.Dispose();
            }
        }
        catch (Exception exception) when (IsHidden(exception, reason))
        {
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc cref="Close"/>
    public async ValueTask CloseAsync(Exception? reason)
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            if (Ends(reason))
            {
                await DisposeSourceAsync().ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (IsHidden(exception, reason))
        {
        }
        finally
        {
            _turn.Release();
        }
    }

    // What goes wrong while a value is given up would hide why it is.
    private static bool IsHidden(Exception exception, Exception? reason) =>
        reason is not null && exception is (DbException or IOException or InvalidOperationException);

    private bool Ends(Exception? reason)
    {
        if (_isOver || (_isKept && reason is not null))
        {
            return false;
        }

        (_isOver, _reason) = (true, reason);
        return true;
    }

    private Turn Entered()
    {
        if (!_isOver)
        {
            return new Turn(this);
        }

        _turn.Release();
        if (_reason is not null)
        {
            ExceptionDispatchInfo.Throw(_reason);
        }

        throw new ObjectDisposedException(typeof(T).Name, "The large value can't be read on: it was disposed.");
    }

    private void CloseAfter(Exception reason)
    {
        try
        {
            _source.Dispose();
        }
        catch (Exception exception) when (IsHidden(exception, reason))
        {
        }
    }

    private ValueTask DisposeSourceAsync()
    {
        if (_source is IAsyncDisposable source)
        {
            return source.DisposeAsync();
        }

        _source.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The right to read alone.</summary>
    public readonly struct Turn(LargeSource<T> owner) : IDisposable
    {
        /// <summary>Where to read.</summary>
        public T Source => owner._source;

        /// <inheritdoc/>
        public void Dispose() => owner._turn.Release();
    }
}
