using System.Buffers.Binary;
using System.Text;

namespace Oxen.PostgreSql;

/// <summary>Rows in the format of a binary <c>COPY</c>, until they are sent: numbers have their highest byte first, and a value its length before it.</summary>
internal sealed class CopyBuffer
{
    private const int Null = -1;
    private const short End = -1;

    // Up to this length, making room for the most that a text can take costs less than counting what it does take.
    private const int ShortText = 1_024;

    private byte[] _bytes = new byte[65_536];
    private int _used;

    /// <summary>A buffer that begins as the format does: its mark, no flags, nothing more about itself.</summary>
    public CopyBuffer()
    {
        Write("PGCOPY\n"u8);
        Write([0xFF, (byte)'\r', (byte)'\n', 0]);
        Write(0);
        Write(0);
    }

    /// <summary>What was written since <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _used);

    /// <summary>Forgets what was sent.</summary>
    public void Clear() => _used = 0;

    /// <summary>Writes a value with its length; null for none.</summary>
    public void WriteField(CopiedType type, object? value)
    {
        if (value is null)
        {
            Write(Null);
            return;
        }

        var start = _used;
        Write(0);
        type.Write(this, value);
        BinaryPrimitives.WriteInt32BigEndian(_bytes.AsSpan(start), _used - start - sizeof(int));
    }

    /// <summary>Writes that no row follows.</summary>
    public void WriteEnd() => Write(End);

    /// <summary>Writes a number.</summary>
    public void Write(short value) => BinaryPrimitives.WriteInt16BigEndian(Room(sizeof(short)), value);

    /// <inheritdoc cref="Write(short)"/>
    public void Write(int value) => BinaryPrimitives.WriteInt32BigEndian(Room(sizeof(int)), value);

    /// <inheritdoc cref="Write(short)"/>
    public void Write(long value) => BinaryPrimitives.WriteInt64BigEndian(Room(sizeof(long)), value);

    /// <summary>Writes bytes as they are.</summary>
    public void Write(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Room(bytes.Length));

    /// <summary>Writes a text.</summary>
    public void Write(string text)
    {
        Fit(text.Length <= ShortText ? Encoding.UTF8.GetMaxByteCount(text.Length) : Encoding.UTF8.GetByteCount(text));
        _used += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_used));
    }

    private Span<byte> Room(int count)
    {
        Fit(count);
        _used += count;
        return _bytes.AsSpan(_used - count, count);
    }

    private void Fit(int count)
    {
        if (_bytes.Length - _used < count)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _used + count));
        }
    }
}
