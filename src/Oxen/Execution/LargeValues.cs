namespace Oxen;

/// <summary>A value that is still read from its row while the application has it.</summary>
internal interface ILargeValue
{
    /// <summary>Reads the rest into memory, because the row won't be there any more.</summary>
    void Keep();

    /// <inheritdoc cref="Keep"/>
    Task KeepAsync();
}

/// <summary>The bytes of a column, read from the driver as they are asked for. Disposing it ends the command and frees its connection.</summary>
internal sealed class LargeBytes(Stream bytes) : Stream, ILargeValue
{
    private Stream _bytes = bytes;
    private bool _isOver;

    /// <summary>The rows it is of; disposed with it.</summary>
    public RowStream<LargeBytes?>? Rows { get; set; }

    /// <inheritdoc/>
    public override bool CanRead => !_isOver;

    /// <summary>False: what was read isn't kept.</summary>
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
    public void Keep()
    {
        var rest = new MemoryStream();
        _bytes.CopyTo(rest);
        Replace(rest);
    }

    /// <inheritdoc/>
    public async Task KeepAsync()
    {
        var rest = new MemoryStream();
        await _bytes.CopyToAsync(rest).ConfigureAwait(false);
        Replace(rest);
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(_isOver, this);
        return _bytes.Read(buffer);
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isOver, this);
        return _bytes.ReadAsync(buffer, cancellationToken);
    }

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

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (!_isOver)
        {
            _isOver = true;
            await _bytes.DisposeAsync().ConfigureAwait(false);
            if (Rows is { } rows)
            {
                await rows.DisposeAsync().ConfigureAwait(false);
            }
        }

        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isOver)
        {
            _isOver = true;
            _bytes.Dispose();
            Rows?.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Replace(MemoryStream rest)
    {
        _bytes.Dispose();
        rest.Position = 0;
        _bytes = rest;
    }
}

/// <summary>The text of a column, read from the driver as it is asked for. Disposing it ends the command and frees its connection.</summary>
internal sealed class LargeText(TextReader text) : TextReader, ILargeValue
{
    private TextReader _text = text;
    private bool _isOver;

    /// <summary>The rows it is of; disposed with it.</summary>
    public RowStream<LargeText?>? Rows { get; set; }

    private TextReader Text
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isOver, this);
            return _text;
        }
    }

    /// <inheritdoc/>
    public void Keep() => Replace(_text.ReadToEnd());

    /// <inheritdoc/>
    public async Task KeepAsync() => Replace(await _text.ReadToEndAsync().ConfigureAwait(false));

    /// <inheritdoc/>
    public override int Peek() => Text.Peek();

    /// <inheritdoc/>
    public override int Read() => Text.Read();

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Text.Read(buffer, index, count);

    /// <inheritdoc/>
    public override Task<int> ReadAsync(char[] buffer, int index, int count) => Text.ReadAsync(buffer, index, count);

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) => Text.ReadAsync(buffer, cancellationToken);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isOver)
        {
            _isOver = true;
            _text.Dispose();
            Rows?.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Replace(string rest)
    {
        _text.Dispose();
        _text = new StringReader(rest);
    }
}
