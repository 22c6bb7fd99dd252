namespace Oxen;

/// <summary>
/// Marks the flow that reads the sequence of a bulk insert, where the database has one writer at a time. Code of the application
/// that runs there must not write outside of the insert's transaction: it would wait for the insert, which waits for it.
/// </summary>
internal sealed class SequenceReading : IDisposable
{
    private static readonly AsyncLocal<SequenceReading?> Current = new();

    private readonly DatabaseEngine _engine;
    private readonly SequenceReading? _outer;

    // A task that the sequence leaves running keeps the mark.
    private volatile bool _isOver;

    private SequenceReading(DatabaseEngine engine, SequenceReading? outer) => (_engine, _outer) = (engine, outer);

    /// <summary>Marks the calling flow until the mark is disposed.</summary>
    public static SequenceReading Begin(DatabaseEngine engine) => Current.Value = new SequenceReading(engine, Current.Value);

    /// <summary>Promises that this flow isn't one that would wait for itself.</summary>
    /// <exception cref="TransactionException">It is.</exception>
    public static void ThrowIfReading(DatabaseEngine engine)
    {
        for (var mark = Current.Value; mark is not null; mark = mark._outer)
        {
            if (!mark._isOver && ReferenceEquals(mark._engine, engine))
            {
                throw new TransactionException(
                    "A write was begun by the sequence of a bulk insert into the same database, which has one writer at a time: it would wait for the insert, and the insert for it. "
                    + "Run the bulk insert in db.TransactionAsync, so that both are part of one transaction, or write before or after it.");
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _isOver = true;
        Current.Value = _outer;
    }
}
