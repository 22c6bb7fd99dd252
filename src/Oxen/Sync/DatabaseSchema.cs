using System.Data.Common;

namespace Oxen;

/// <summary>The schema of a context's database: its tables, keys and indexes.</summary>
public sealed class DatabaseSchema
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
    /// Creates the tables and indexes the model has and the database lacks, all or none, and what the options ask for beside
    /// them, such as types of enums. What exists stays as it is; where nothing is missing, nothing is written. Types without a key are left out: they read tables and views made elsewhere.
    /// A column of another type than the model's, or that disagrees about NULL, is a warning in the log (<c>Oxen.Schema</c>).
    /// </summary>
    /// <exception cref="MigrationException">A table exists but lacks columns of the model.</exception>
    public async Task SyncAsync(CancellationToken cancellationToken = default)
    {
        if (!await IsAnythingMissingAsync(cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        bool hasTypes;
        var scope = await _session.OpenScopeAsync(cancellationToken).ConfigureAwait(false);
        await using (scope.ConfigureAwait(false))
        {
            if (Dialect.SchemaLock is { } schemaLock)
            {
                await scope.ExecuteAsync(Command(schemaLock), [], cancellationToken).ConfigureAwait(false);
            }

            // Read again: another process may have been faster.
            var operations = Missing(await ReadAsync(scope.Use, cancellationToken).ConfigureAwait(false));
            foreach (var operation in operations)
            {
                foreach (var text in Dialect.Ddl(operation))
                {
                    await scope.ExecuteAsync(Command(text), [], cancellationToken).ConfigureAwait(false);
                }
            }

            await scope.CommitAsync().ConfigureAwait(false);
            hasTypes = operations.OfType<CreateObject>().Any();
        }

        if (hasTypes)
        {
            await _session.Engine.Connections.ReloadTypesAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static CommandPlan Command(string text) => new(text, []) { Intent = CommandIntent.Write, IsReusable = false, Operation = "CREATE" };

    /// <summary>The SQL that creates the whole model in an empty database. Sends nothing.</summary>
    public string CreateScript() => string.Concat(Missing(new Existing([], new HashSet<(string, string)>())).SelectMany(Dialect.Ddl).Select(text => text + ";\n\n"));

    // Without a transaction, so that an application whose tables are there waits for no writer and may be a mere reader.
    private async ValueTask<bool> IsAnythingMissingAsync(CancellationToken cancellationToken)
    {
        var use = await _session.EnterAsync(CommandIntent.Read, cancellationToken).ConfigureAwait(false);
        try
        {
            var existing = await ReadAsync(use, cancellationToken).ConfigureAwait(false);
            WarnOfDrift(existing.Tables);
            return Missing(existing).Count > 0;
        }
        finally
        {
            use.End();
        }
    }

    private IReadOnlyList<SchemaOperation> Missing(Existing existing) =>
    [
        .. SchemaDiff.MissingObjects(Dialect.Objects, existing.Objects),
        .. SchemaDiff.Missing(ModelSchema.Of(_model, Dialect), existing.Tables, Dialect.Traits.Names, Dialect.Traits.HasForeignKeysAhead),
    ];

    private void WarnOfDrift(IReadOnlyList<SchemaTable> existing)
    {
        if (_session.Engine.Options.LoggerFactory?.CreateLogger(SchemaLog.Category) is { } logger
            && SchemaDrift.Of(ModelSchema.Of(_model, Dialect), existing, Dialect) is { Count: > 0 } differences)
        {
            SchemaLog.Differs(logger, string.Join("; ", differences));
        }
    }

    private async ValueTask<Existing> ReadAsync(ConnectionUse use, CancellationToken cancellationToken)
    {
        try
        {
            var tables = await Dialect.SchemaReader.ReadAsync(use.Connection.Connection, use.Transaction, cancellationToken).ConfigureAwait(false);
            return new Existing(tables, Dialect.Objects.Count == 0
                ? new HashSet<(string, string)>()
                : await Dialect.SchemaReader.ReadObjectsAsync(use.Connection.Connection, use.Transaction, cancellationToken).ConfigureAwait(false));
        }
        catch (DbException exception)
        {
            throw CommandErrors.Translate(Dialect, exception, null, cancellationToken);
        }
    }

    private sealed record Existing(IReadOnlyList<SchemaTable> Tables, IReadOnlySet<(string Kind, string Name)> Objects);
}
