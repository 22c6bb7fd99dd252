namespace Oxen;

/// <summary>
/// A stream of rows that left its reader open on a shared connection. Its methods are called by whoever has the
/// connection to itself, before it sends a command.
/// </summary>
internal interface ISuspendedStream
{
    /// <summary>
    /// Reads the rest of the rows into memory and closes the reader. A failure is kept for the one who reads the stream.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token of the command that waits was cancelled; the reader stays open.</exception>
    void Buffer(CancellationToken cancellationToken);

    /// <inheritdoc cref="Buffer"/>
    ValueTask BufferAsync(CancellationToken cancellationToken);

    /// <summary>Closes the reader; who reads on gets the error.</summary>
    void Abandon(Exception reason);

    /// <inheritdoc cref="Abandon"/>
    ValueTask AbandonAsync(Exception reason);
}
