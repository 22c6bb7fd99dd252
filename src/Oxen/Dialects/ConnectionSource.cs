using System.Data.Common;

namespace Oxen;

/// <summary>
/// Where connections come from: a pool of the dialect or of the driver. One for the life of the options. Safe to use from
/// several threads.
/// </summary>
internal abstract class ConnectionSource : IAsyncDisposable
{
    /// <summary>Rents a connection, open and set up; give it back with <see cref="Return"/>.</summary>
    public abstract PooledConnection Rent(CommandIntent intent);

    /// <inheritdoc cref="Rent"/>
    public abstract ValueTask<PooledConnection> RentAsync(CommandIntent intent, CancellationToken cancellationToken);

    /// <summary>Gives a connection back. One that is broken, or still in a transaction, is closed.</summary>
    public abstract void Return(PooledConnection connection);

    /// <summary>
    /// Whether there is one connection for all: then its user must give it up between the rows it streams, see
    /// <c>ConnectionGate</c>.
    /// </summary>
    public virtual bool IsSingleConnection => false;

    /// <summary>Stops the command that runs on the connection; called from another thread when a token is cancelled.</summary>
    public virtual void Cancel(DbCommand command) => command.Cancel();

    /// <summary>Closes every connection.</summary>
    public abstract ValueTask DisposeAsync();
}
