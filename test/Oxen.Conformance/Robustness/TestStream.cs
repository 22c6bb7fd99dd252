namespace Oxen.Conformance.Robustness;

/// <summary>Bytes, or as many zeros, read a few thousand at a time.</summary>
internal sealed class TestStream(byte[]? bytes) : Stream
{
    private long _position;

    public bool Seekable { get; init; }

    public long Size { get; init; } = bytes?.Length ?? 0;

    public long FailsAt { get; init; } = long.MaxValue;

    public Action? Reading { get; init; }

    public override bool CanRead => true;

    public override bool CanSeek => Seekable;

    public override bool CanWrite => false;

    public override long Length => Seekable ? Size : throw new NotSupportedException();

    public override long Position
    {
        get => Seekable ? _position : throw new NotSupportedException();
        set => _position = Seekable ? value : throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_position >= FailsAt)
        {
            throw new InvalidDataException("It can't be read on.");
        }

        var count = (int)Math.Min(Math.Min(buffer.Length, 4_000), Size - _position);
        bytes?.AsSpan((int)_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Reading?.Invoke();
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        return Read(buffer.Span);
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }
}
