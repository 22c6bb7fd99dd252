namespace Oxen.Sqlite;

/// <summary>
/// The right to use the one connection there is, for writing or at all. Who waits longer than the limit gets an error
/// instead of hanging: most likely it waits for a transaction of its own flow that it isn't part of.
/// </summary>
internal sealed class SqliteTurn(TimeSpan limit) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>As long as a command may run, so may it wait; as in ADO.NET, half a minute unless told, and 0 is forever.</summary>
    public static TimeSpan Limit(OptionsData options) => options.CommandTimeout switch
    {
        null => TimeSpan.FromSeconds(30),
        { Ticks: <= 0 } => Timeout.InfiniteTimeSpan,
        { } timeout => timeout,
    };

    /// <summary>Takes the turn if it is free.</summary>
    public bool TryTake() => _turn.Wait(0, CancellationToken.None);

    /// <summary>Waits for the turn.</summary>
    public void Take()
    {
        if (!_turn.Wait(limit))
        {
            throw TooLong();
        }
    }

    /// <inheritdoc cref="Take"/>
    public async ValueTask TakeAsync(CancellationToken cancellationToken)
    {
        if (!await _turn.WaitAsync(limit, cancellationToken).ConfigureAwait(false))
        {
            throw TooLong();
        }
    }

    /// <summary>Gives the turn to the next.</summary>
    public void Give() => _turn.Release();

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private DatabaseException TooLong() => new(
        $"Another command or transaction has held SQLite's connection for more than {limit.TotalSeconds:0.#} s. If that is a transaction this command "
        + "was meant to be part of, it was begun in another flow: send the command through db.With(transaction).",
        sql: null, isTransient: true, new TimeoutException());
}
