using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Oxen.Sqlite;

/// <summary>What is the same for connections to a file and for the one to memory: how they are opened, and what a transaction is on them.</summary>
internal abstract class SqliteConnectionSource(SqliteTarget target) : ConnectionSource
{
    /// <summary>What they are connected to.</summary>
    protected SqliteTarget Target => target;

    /// <inheritdoc/>
    public override DatabaseAddress Address => target.Address;

    /// <inheritdoc/>
    public override DbTransaction Begin(DbConnection connection, IsolationLevel isolation) => SqliteTarget.Begin(connection);

    /// <inheritdoc/>
    public override DbTransaction BeginSnapshot(DbConnection connection) => SqliteTarget.BeginSnapshot(connection);

    /// <inheritdoc/>
    public override ValueTask<DbTransaction> BeginReadOnlyAsync(DbConnection connection, IsolationLevel isolation, CancellationToken cancellationToken) =>
        new(SqliteTarget.BeginReadOnly(connection));

    /// <inheritdoc/>
    public override void EndReadOnly(DbConnection connection) => SqliteTarget.LetWrite(connection);

    /// <inheritdoc/>
    public override bool HasEnded(DbTransaction transaction) => SqliteTarget.HasEnded(transaction);

    /// <inheritdoc/>
    public override PooledConnection Adopt(DbConnection connection) => new(target.SetUp((SqliteConnection)connection), this);

    /// <inheritdoc/>
    public override void Cancel(DbCommand command) => SqliteTarget.Stop(command);
}
