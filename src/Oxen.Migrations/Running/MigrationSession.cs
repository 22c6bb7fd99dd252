using System.Data;
using System.Data.Common;

namespace Oxen.Migrations;

/// <summary>
/// The one connection on which migrations are run and their history is kept, with the transaction that is open on it. It is
/// never given back to others as it is: what a migration set for its session ends with it.
/// </summary>
internal sealed class MigrationSession : IAsyncDisposable
{
    private readonly DatabaseEngine _engine;
    private readonly PooledConnection _connection;
    private readonly TimeSpan? _timeout;
    private DbTransaction? _transaction;

    private MigrationSession(OxenDb db, PooledConnection connection, TimeSpan? timeout)
    {
        Db = db;
        _engine = db.Session.Engine;
        _connection = connection;
        _timeout = timeout;
    }

    /// <summary>The context whose database it is.</summary>
    public OxenDb Db { get; }

    /// <summary>The database's dialect.</summary>
    public Dialect Dialect => _engine.Dialect;

    /// <summary>The connection.</summary>
    public DbConnection Connection => _connection.Connection;

    /// <summary>Rents the connection.</summary>
    /// <param name="db">The context.</param>
    /// <param name="timeout">How long one command may take; null for any time.</param>
    /// <param name="writes">Whether it is to write.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <exception cref="MigrationException">The flow is in a transaction of the context, which migrations would not be part of.</exception>
    public static async Task<MigrationSession> OpenAsync(OxenDb db, TimeSpan? timeout, bool writes, CancellationToken cancellationToken)
    {
        if (db.Session.Scope is not null)
        {
            throw new MigrationException("Migrations can't run inside a transaction: each of them is one. Call the Migrator before the transaction begins, or after it has ended.", ErrorCodes.MigrationRefused);
        }

        var connection = await db.Session.Engine.Connections.RentAsync(writes ? CommandIntent.Write : CommandIntent.Read, cancellationToken).ConfigureAwait(false);
        (connection.MayHoldTraces, connection.MayBeChanged) = (true, true);
        return new MigrationSession(db, connection, timeout);
    }

    /// <summary>Begins a transaction.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken) =>
        _transaction = await _engine.Connections.BeginAsync(Connection, IsolationLevel.Unspecified, cancellationToken).ConfigureAwait(false);

    /// <summary>Commits what is open.</summary>
    public async Task CommitAsync()
    {
        var transaction = _transaction!;
        await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        _transaction = null;
        await transaction.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Undoes what is open; if the connection is lost, the database does so itself.</summary>
    public async Task RollBackAsync()
    {
        if (_transaction is not { } transaction)
        {
            return;
        }

        _transaction = null;
        try
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException)
        {
            // The database ended it with the connection, or at a change of the schema.
        }
    }

    /// <summary>Runs a command.</summary>
    public async Task ExecuteAsync(string text, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(text, parameters);
        using var stop = WatchFor(command, cancellationToken);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The rows of a query.</summary>
    public async Task<List<T>> QueryAsync<T>(string text, Func<DbDataReader, T> read, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(text, parameters);
        using var stop = WatchFor(command, cancellationToken);
        var rows = new List<T>();
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                rows.Add(read(reader));
            }
        }

        return rows;
    }

    /// <summary>Runs code of the application in the open transaction.</summary>
    public Task RunAsync(Func<OxenDb, CancellationToken, Task> code, CancellationToken cancellationToken) =>
        code(Db.With(Db.Session.With(_transaction!)), cancellationToken);

    /// <summary>What the database holds, without the history of migrations.</summary>
    public async Task<SchemaModel> ReadSchemaAsync(CancellationToken cancellationToken)
    {
        var schema = await Dialect.SchemaReader.ReadAsync(Connection, _transaction, cancellationToken).ConfigureAwait(false);
        return schema with { Tables = [.. schema.Tables.Where(table => !HistoryTable.IsItsName(table.Name))] };
    }

    /// <summary>Closes the connection, and what is left open in it.</summary>
    public async ValueTask DisposeAsync()
    {
        await RollBackAsync().ConfigureAwait(false);
        if (!_engine.IsSingleConnection)
        {
            await Connection.CloseAsync().ConfigureAwait(false);
        }

        _engine.Connections.Return(_connection);
    }

    private DbCommand Command(string text, (string Name, object? Value)[] parameters)
    {
        var command = Connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = _transaction;
        command.CommandTimeout = (int)Math.Ceiling((_timeout ?? TimeSpan.Zero).TotalSeconds);
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private CancellationTokenRegistration WatchFor(DbCommand command, CancellationToken cancellationToken) =>
        _engine.WatchesCommands ? cancellationToken.Register(() => _engine.Connections.Cancel(command)) : default;
}
