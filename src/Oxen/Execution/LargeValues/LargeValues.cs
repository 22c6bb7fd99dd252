namespace Oxen;

/// <summary>A value that is still read from its row while the application has it.</summary>
internal interface ILargeValue
{
    /// <summary>Reads the rest into memory, because the row won't be there any more. Waits for a read that is under way.</summary>
    void Keep();

    /// <inheritdoc cref="Keep"/>
    Task KeepAsync();

    /// <summary>Ends the value, because the row is gone; who reads on gets the error. Waits for a read that is under way.</summary>
    void Abandon(Exception reason);

    /// <inheritdoc cref="Abandon"/>
    ValueTask AbandonAsync(Exception reason);
}

/// <summary>The bytes of a column, read from the driver as they are asked for. Disposing it ends the command and frees its connection.</summary>
internal sealed class LargeBytes(Stream bytes) : ReadOnlyStream, ILargeValue
{
    private readonly LargeSource<Stream> _bytes = new(bytes);

    /// <summary>The rows it is of; disposed with it.</summary>
    public RowStream<LargeBytes?>? Rows { get; set; }

    /// <inheritdoc/>
    public override bool CanRead => !_bytes.IsDisposed;

    /// <inheritdoc/>
    public void Keep() => _bytes.Keep(static bytes =>
    {
        var rest = new MemoryStream();
        bytes.CopyTo(rest);
        rest.Position = 0;
        return rest;
    });

    /// <inheritdoc/>
    public Task KeepAsync() => _bytes.KeepAsync(static async bytes =>
    {
        var rest = new MemoryStream();
        await bytes.CopyToAsync(rest).ConfigureAwait(false);
        rest.Position = 0;
        return rest;
    });

    /// <inheritdoc/>
    public void Abandon(Exception reason) => _bytes.Close(reason);

    /// <inheritdoc/>
    public ValueTask AbandonAsync(Exception reason) => _bytes.CloseAsync(reason);

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        using var turn = _bytes.Enter();
        return turn.Source.Read(buffer);
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using var turn = await _bytes.EnterAsync(cancellationToken).ConfigureAwait(false);
        return await turn.Source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _bytes.CloseAsync(null).ConfigureAwait(false);
        if (Rows is { } rows)
        {
            await rows.DisposeAsync().ConfigureAwait(false);
        }

        await base.DisposeAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _bytes.Close(null);
            Rows?.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>The text of a column, read from the driver as it is asked for. Disposing it ends the command and frees its connection.</summary>
internal sealed class LargeText(TextReader text) : TextReader, ILargeValue
{
    private readonly LargeSource<TextReader> _text = new(text);

    /// <summary>The rows it is of; disposed with it.</summary>
    public RowStream<LargeText?>? Rows { get; set; }

    /// <inheritdoc/>
    public void Keep() => _text.Keep(static text => new StringReader(text.ReadToEnd()));

    /// <inheritdoc/>
    public Task KeepAsync() => _text.KeepAsync(static async text => new StringReader(await text.ReadToEndAsync().ConfigureAwait(false)));

    /// <inheritdoc/>
    public void Abandon(Exception reason) => _text.Close(reason);

    /// <inheritdoc/>
    public ValueTask AbandonAsync(Exception reason) => _text.CloseAsync(reason);

    /// <inheritdoc/>
    public override int Peek()
    {
        using var turn = _text.Enter();
        return turn.Source.Peek();
    }

    /// <inheritdoc/>
    public override int Read()
    {
        using var turn = _text.Enter();
        return turn.Source.Read();
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        using var turn = _text.Enter();
        return turn.Source.Read(buffer, index, count);
    }

    /// <inheritdoc/>
    public override string? ReadLine()
    {
        using var turn = _text.Enter();
        return turn.Source.ReadLine();
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(char[] buffer, int index, int count) => ReadAsync(buffer.AsMemory(index, count)).AsTask();

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
    {
        using var turn = await _text.EnterAsync(cancellationToken).ConfigureAwait(false);
        return await turn.Source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _text.Close(null);
            Rows?.Dispose();
        }

        base.Dispose(disposing);
    }
}
