using Microsoft.Data.Sqlite;

namespace Oxen.Sqlite;

/// <summary>
/// The text of a column in UTF-8, copied piece by piece from where SQLite has it. Each piece asks anew for the place, which is
/// SQLite's only until the reader is closed.
/// </summary>
internal sealed class SqliteTextStream(SqliteDataReader reader, int ordinal) : ReadOnlyStream
{
    private int _place;

    /// <inheritdoc/>
    public override bool CanRead => true;

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

    /// <summary>As <see cref="Read(Span{byte})"/>: SQLite never waits for the bytes of a row.</summary>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : new(Read(buffer.Span));
}
