using System.Data;
using System.Data.Common;
using Npgsql;

namespace Oxen.PostgreSql;

/// <summary>The connections of the driver's pool, which keeps the prepared statements of each.</summary>
internal sealed class PostgreSqlConnections(PostgreSqlTarget target) : ConnectionSource
{
    private bool _isDisposed;

    /// <inheritdoc/>
    public override DatabaseAddress Address { get; } = target.Address;

    /// <inheritdoc/>
    public override PooledConnection Rent(CommandIntent intent)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(OxenOptions));
        try
        {
            return new PooledConnection(target.Source.OpenConnection(), this);
        }
        catch (NpgsqlException exception)
        {
            throw PostgreSqlErrors.NotOpened(exception, Address);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<PooledConnection> RentAsync(CommandIntent intent, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(OxenOptions));
        try
        {
            return new PooledConnection(await target.Source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false), this);
        }
        catch (NpgsqlException exception)
        {
            throw PostgreSqlErrors.NotOpened(exception, Address);
        }
    }

    /// <summary>The driver rolls back what is open, and throws a broken connection away.</summary>
    public override void Return(PooledConnection connection) => connection.Connection.Dispose();

    /// <inheritdoc/>
    public override bool HasEnded(DbTransaction transaction) => transaction.Connection is not { State: ConnectionState.Open };

    /// <inheritdoc/>
    public override async ValueTask ReloadTypesAsync(CancellationToken cancellationToken) => await target.Source.ReloadTypesAsync(cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public override void Dispose()
    {
        _isDisposed = true;
        if (target.IsOwn)
        {
            target.Source.Dispose();
        }
    }
}
