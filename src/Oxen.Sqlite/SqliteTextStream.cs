using Microsoft.Data.Sqlite;

namespace Oxen.Sqlite;

/// <summary>
/// The text of a column in UTF-8, copied piece by piece from where SQLite has it. Each piece asks anew for the place, which is
/// SQLite's only until the reader is closed.
/// </summary>
internal sealed class SqliteTextStream(SqliteDataReader reader, int ordinal) : Stream
{
    private int _place;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (reader.IsClosed)
        {
            throw new ObjectDisposedException(nameof(SqliteDataReader), "The text can't be read on: the connection it is read from was closed.");
        }

        var rest = SqliteValue.Of(reader, ordinal).Utf8[_place..];
        rest = rest[..Math.Min(rest.Length, buffer.Length)];
        rest.CopyTo(buffer);
        _place += rest.Length;
        GC.KeepAlive(reader);
        return rest.Length;
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>As <see cref="Read(Span{byte})"/>: SQLite never waits for the bytes of a row.</summary>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : new(Read(buffer.Span));

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Flush()
    {
    }
}
