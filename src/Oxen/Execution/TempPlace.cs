using System.Data.Common;

namespace Oxen;

/// <summary>
/// Where a temporary table is: on the connection of the current scope, or on one that is kept for the tables of the flow.
/// Either way the connection doesn't go back before the table is dropped.
/// </summary>
internal sealed class TempPlace
{
    private readonly DbSession _session;
    private readonly KeptConnection? _kept;
    private int _isOver;

    private TempPlace(DbSession session, EntityModel entity, PinnedConnection pin, KeptConnection? kept)
    {
        _session = session;
        _kept = kept;
        Entity = entity;
        Pin = pin;
    }

    /// <summary>The table.</summary>
    public EntityModel Entity { get; }

    /// <summary>The connection it is on.</summary>
    public PinnedConnection Pin { get; }

    /// <summary>Takes a place for a table of this type. Not async, since it may make a connection current for the calling flow.</summary>
    /// <param name="session">The session.</param>
    /// <param name="entityOf">The table, by its number among those of its type on the connection.</param>
    public static TempPlace Take(DbSession session, Func<int, EntityModel> entityOf)
    {
        AmbientScope.ThrowIfAny();
        var scope = session.Scope;
        scope?.ThrowIfEnded();
        var pin = scope?.Pin ?? new PinnedConnection(session.Engine);
        var entity = pin.NameTemporary(entityOf);
        if (scope is null)
        {
            return new TempPlace(session, entity, pin, new KeptConnection(session, pin));
        }

        pin.Hold();
        return new TempPlace(session, entity, pin, KeptConnection.Around(scope));
    }

    /// <summary>Makes sure that there is a connection.</summary>
    public async Task ConnectAsync(CancellationToken cancellationToken)
    {
        await Pin.ReenterAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!Pin.IsConnected)
            {
                Pin.Connection = await Pin.Engine.Connections.RentAsync(CommandIntent.Write, cancellationToken).ConfigureAwait(false);
            }

            Pin.Connection.MayHoldTraces = true;
        }
        finally
        {
            Pin.Exit();
        }
    }

    /// <summary>Promises that a command of the current flow runs where the table is.</summary>
    /// <exception cref="TransactionException">It would run on another connection.</exception>
    public void ThrowIfOutside()
    {
        if (_isOver != 0 || !ReferenceEquals(_session.Scope?.Pin, Pin))
        {
            throw new TransactionException(
                $"The temporary table '{Entity.Table}' of {TypeName.Of(Entity.ClrType)} {(_isOver != 0 ? "was dropped" : "isn't on the connection that this command would run on")}: it lives on one connection, "
                + "that of the transaction it was made in or one kept for the flow that made it, until it is disposed. Make it in the method, and inside the transaction, whose queries use it.");
        }
    }

    /// <summary>Drops the table, and lets the connection go.</summary>
    public ValueTask DropAsync()
    {
        if (Interlocked.Exchange(ref _isOver, 1) != 0)
        {
            return ValueTask.CompletedTask;
        }

        _kept?.LoseTable();
        return new ValueTask(DropTableAsync());
    }

    private async Task DropTableAsync()
    {
        try
        {
            if (Pin.IsConnected)
            {
                await Pin.ReenterAsync(CancellationToken.None).ConfigureAwait(false);
                try
                {
                    await _session.LetGoAsync(Pin.Connection, CancellationToken.None).ConfigureAwait(false);
                    await SendDropAsync().ConfigureAwait(false);
                }
                finally
                {
                    Pin.Exit();
                }
            }
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException)
        {
            // Thrown from a dispose it would hide the error that led here. Most likely the transaction was undone, and the table with it.
        }
        finally
        {
            Pin.FreeTemporary(Entity);
            Pin.Release();
        }
    }

    private async Task SendDropAsync()
    {
        var dialect = Pin.Engine.Dialect;
        var command = Pin.Connection.Connection.CreateCommand();
        await using var _ = command.ConfigureAwait(false);
        command.CommandText = dialect.DropTemporary(Entity.Table);
        command.Transaction = Pin.Transaction is { Connection: not null } transaction ? transaction : null;
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }
}
