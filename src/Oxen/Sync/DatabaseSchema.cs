using System.Data.Common;

namespace Oxen;

/// <summary>The schema of a context's database: its tables, keys and indexes.</summary>
public sealed partial class DatabaseSchema
{
    private readonly DbSession _session;
    private readonly DbModel _model;

    internal DatabaseSchema(DbSession session, DbModel model)
    {
        _session = session;
        _model = model;
    }

    private Dialect Dialect => _session.Engine.Dialect;

    /// <summary>
    /// Makes the database what the model asks for: creates what is missing, alters what differs, renames what was named
    /// otherwise (<see cref="WasNamedAttribute"/>), and drops indexes and constraints that the model no longer has. All or none
    /// where a transaction can undo that (SQLite, PostgreSQL); on MySQL and MariaDB what was done before an error stays, and the next
    /// call goes on from there. Where nothing differs, nothing is written. Processes that call it at once wait for each other.
    /// What the model doesn't know stays: other tables, views, triggers, indexes of expressions. Types without a key are
    /// left out: they read tables and views made elsewhere.
    /// </summary>
    /// <remarks>
    /// A column that is new in a table with rows and can't be NULL gets its default there; without one a number gets 0, a bool
    /// false and a string the empty text, and any other type, and each part of a key or a unique index, is refused.
    /// </remarks>
    /// <exception cref="MigrationException">Data would be lost, or the rows there are stand in the way; nothing was changed.</exception>
    /// <exception cref="TransactionException">
    /// Something differs, a transaction is open, and the change can't be a part of it (always on MySQL and MariaDB; on SQLite
    /// where a table must be made anew); nothing was changed.
    /// </exception>
    public Task SyncAsync(CancellationToken cancellationToken = default) => SyncAsync(SyncOptions.Default, cancellationToken);

    /// <inheritdoc cref="SyncAsync(CancellationToken)"/>
    /// <param name="options">How far it may go.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    public async Task SyncAsync(SyncOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var plan = await PlanAsync(options, cancellationToken).ConfigureAwait(false);
        Warn(plan);
        if (plan.IsEmpty)
        {
            return;
        }

        await new ApplySchema(_session, use => PlanAsync(use, options, cancellationToken), options, cancellationToken).RunAsync().ConfigureAwait(false);
        _session.Engine.Connections.ForgetPrepared();
        if (Dialect.Objects.Count > 0)
        {
            await _session.Engine.Connections.ReloadTypesAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>What <see cref="SyncAsync(SyncOptions, CancellationToken)"/> would do, its SQL, and what it would lose. Changes nothing.</summary>
    /// <param name="options">How far it may go; null for the default.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <example><code>
    /// SchemaPlan plan = await db.Schema.PlanAsync();
    /// Console.WriteLine(plan.IsEmpty ? "up to date" : plan.Sql);
    /// </code></example>
    public async Task<SchemaPlan> PlanAsync(SyncOptions? options = null, CancellationToken cancellationToken = default)
    {
        // Without a transaction, so that an application whose tables are there waits for no writer and may be a mere reader.
        var use = await _session.EnterAsync(CommandIntent.Read, cancellationToken).ConfigureAwait(false);
        try
        {
            return await PlanAsync(use, options ?? SyncOptions.Default, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            use.End();
        }
    }

    /// <summary>The SQL that creates the whole model in an empty database. Sends nothing.</summary>
    public string CreateScript() => PlanSchema.Of(new SchemaModel(), new HashSet<(string, string)>(), ModelSchema.Of(_model, Dialect), Dialect, SyncOptions.Default).Sql;

    private async ValueTask<SchemaPlan> PlanAsync(ConnectionUse use, SyncOptions options, CancellationToken cancellationToken)
    {
        try
        {
            var (connection, reader) = (use.Connection.Connection, Dialect.SchemaReader);
            var schema = await reader.ReadAsync(connection, use.Transaction, cancellationToken).ConfigureAwait(false);
            var objects = Dialect.Objects.Count == 0
                ? new HashSet<(string, string)>()
                : await reader.ReadObjectsAsync(connection, use.Transaction, cancellationToken).ConfigureAwait(false);
            var plan = PlanSchema.Of(schema, objects, ModelSchema.Of(_model, Dialect), Dialect, options);
            return plan.IsEmpty ? plan : await new CheckRows(use, Dialect, plan).RunAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbException exception)
        {
            throw CommandErrors.Translate(Dialect, exception, null, cancellationToken: cancellationToken);
        }
    }

    private void Warn(SchemaPlan plan)
    {
        if (plan.Warnings.Count > 0 && _session.Engine.Options.LoggerFactory?.CreateLogger(SchemaLog.Category) is { } logger)
        {
            SchemaLog.Warns(logger, string.Join("; ", plan.Warnings));
        }
    }
}
