namespace Oxen;

/// <summary>
/// What is left of an application's stream, as a driver reads it to send it on. Keeps the error of the application's stream:
/// the driver, in the middle of a command, has to give up its connection, and tells of that.
/// </summary>
internal sealed class PassedStream(Stream stream, CancellationToken stop) : ReadOnlyStream
{
    // It may stand behind its end.
    private long _left = Math.Max(0, stream.Length - stream.Position);

    /// <summary>Why it couldn't be read on; null where it could.</summary>
    public Exception? Failure { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <summary>How many bytes there are from here on, as drivers take it together with <see cref="Position"/>.</summary>
    public override long Length => _left;

    /// <inheritdoc/>
    public override long Position
    {
        get => 0;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Passed(stream.Read(buffer[..Most(buffer.Length)]));
        }
        catch (Exception exception)
        {
            Failure = exception;
            throw;
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Passed(await stream.ReadAsync(buffer[..Most(buffer.Length)], cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            Failure = exception;
            throw;
        }
    }

    // The driver has announced as many bytes. Its own token asks the server to stop, which hasn't begun yet.
    private int Most(int count)
    {
        stop.ThrowIfCancellationRequested();
        return (int)Math.Min(count, _left);
    }

    private int Passed(int count)
    {
        _left -= count;
        return count > 0 || _left == 0 ? count : throw new EndOfStreamException($"A stream ended {_left} bytes before its Length.");
    }
}
