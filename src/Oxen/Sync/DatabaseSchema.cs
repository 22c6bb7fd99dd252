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
    /// Creates the tables and indexes the model has and the database lacks, and what the options ask for beside them, such as
    /// types of enums: all or none where a transaction can undo that
    /// (SQLite, PostgreSQL); on MySQL and MariaDB what was created before an error stays, and the next call goes on from
    /// there. What exists stays as it is; where nothing is missing, nothing is written. Processes that call it at once wait
    /// for each other. Types without a key are left out: they read tables and views made elsewhere.
    /// A column of another type than the model's, or that disagrees about NULL, is a warning in the log (<c>Oxen.Schema</c>).
    /// </summary>
    /// <exception cref="MigrationException">A table exists but lacks columns of the model; nothing was created.</exception>
    /// <exception cref="TransactionException">
    /// Something is missing, a transaction is open, and the database would commit it at the first change of the schema (MySQL,
    /// MariaDB); nothing was created.
    /// </exception>
    public async Task SyncAsync(CancellationToken cancellationToken = default)
    {
        if (!await IsAnythingMissingAsync(cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        await (Dialect.Traits.HasTransactionalDdl ? CreateAtOnceAsync(cancellationToken) : CreateInStepsAsync(cancellationToken)).ConfigureAwait(false);
        if (Dialect.Objects.Count > 0)
        {
            await _session.Engine.Connections.ReloadTypesAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task CreateAtOnceAsync(CancellationToken cancellationToken)
    {
        var scope = await _session.OpenScopeAsync(cancellationToken).ConfigureAwait(false);
        await using (scope.ConfigureAwait(false))
        {
            await CreateAsync(scope.Use, cancellationToken).ConfigureAwait(false);
            await scope.CommitAsync().ConfigureAwait(false);
        }
    }

    private async Task CreateInStepsAsync(CancellationToken cancellationToken)
    {
        var use = await _session.EnterAsync(CommandIntent.Write, cancellationToken).ConfigureAwait(false);
        try
        {
            if (use.Transaction is not null)
            {
                throw new TransactionException(
                    $"The schema can't be synchronised inside a transaction: {Dialect.Name} would commit it at the first change. Call db.Schema.SyncAsync() before the transaction begins.");
            }

            await CreateAsync(use with { IsHeld = true }, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            use.End();
        }
    }

    private async Task CreateAsync(ConnectionUse use, CancellationToken cancellationToken)
    {
        await SendAsync(use, Dialect.SchemaLock, cancellationToken).ConfigureAwait(false);
        try
        {
            // Read again: another process may have been faster.
            foreach (var text in Missing(await ReadAsync(use, cancellationToken).ConfigureAwait(false)).SelectMany(Dialect.Ddl))
            {
                await SendAsync(use, text, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            await SendAsync(use, Dialect.SchemaUnlock, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async ValueTask SendAsync(ConnectionUse use, string? text, CancellationToken cancellationToken)
    {
        if (text is not null)
        {
            await QueryExecutor.ExecuteAsync(use, _session.Engine, Command(text), [], cancellationToken).ConfigureAwait(false);
        }
    }

    private static CommandPlan Command(string text) => new(text, []) { Intent = CommandIntent.Write, IsReusable = false, Operation = "CREATE" };

    /// <summary>The SQL that creates the whole model in an empty database. Sends nothing.</summary>
    public string CreateScript() => string.Concat(Missing(new Existing(new SchemaModel(), new HashSet<(string, string)>())).SelectMany(Dialect.Ddl).Select(text => text + ";\n\n"));

    // Without a transaction, so that an application whose tables are there waits for no writer and may be a mere reader.
    private async ValueTask<bool> IsAnythingMissingAsync(CancellationToken cancellationToken)
    {
        var use = await _session.EnterAsync(CommandIntent.Read, cancellationToken).ConfigureAwait(false);
        try
        {
            var existing = await ReadAsync(use, cancellationToken).ConfigureAwait(false);
            WarnOfDrift(existing.Schema);
            return Missing(existing).Count > 0;
        }
        finally
        {
            use.End();
        }
    }

    private IReadOnlyList<SchemaOperation> Missing(Existing existing) =>
    [
        .. MissingSchema.MissingObjects(Dialect.Objects, existing.Objects),
        .. MissingSchema.Missing(ModelSchema.Of(_model, Dialect).Tables, existing.Schema, Dialect.Traits.Names, Dialect.Traits.HasForeignKeysAhead),
    ];

    private void WarnOfDrift(SchemaModel existing)
    {
        if (_session.Engine.Options.LoggerFactory?.CreateLogger(SchemaLog.Category) is { } logger
            && SchemaDrift.Of(ModelSchema.Of(_model, Dialect).Tables, existing, Dialect) is { Count: > 0 } differences)
        {
            SchemaLog.Differs(logger, string.Join("; ", differences));
        }
    }

    private async ValueTask<Existing> ReadAsync(ConnectionUse use, CancellationToken cancellationToken)
    {
        try
        {
            var schema = await Dialect.SchemaReader.ReadAsync(use.Connection.Connection, use.Transaction, cancellationToken).ConfigureAwait(false);
            return new Existing(schema, Dialect.Objects.Count == 0
                ? new HashSet<(string, string)>()
                : await Dialect.SchemaReader.ReadObjectsAsync(use.Connection.Connection, use.Transaction, cancellationToken).ConfigureAwait(false));
        }
        catch (DbException exception)
        {
            throw CommandErrors.Translate(Dialect, exception, null, cancellationToken);
        }
    }

    private sealed record Existing(SchemaModel Schema, IReadOnlySet<(string Kind, string Name)> Objects);
}
