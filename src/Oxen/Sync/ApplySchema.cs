namespace Oxen;

/// <summary>Carries out a plan, which is made again where nobody else can change the schema any more.</summary>
internal sealed class ApplySchema(DbSession session, Func<ConnectionUse, ValueTask<SchemaPlan>> planAsync, SyncOptions options, CancellationToken cancellationToken)
{
    private Dialect Dialect => session.Engine.Dialect;

    /// <summary>Does all of it, or nothing where the database can undo it.</summary>
    public async Task RunAsync()
    {
        var turn = await session.EnterAsync(CommandIntent.Write, cancellationToken).ConfigureAwait(false);
        try
        {
            var use = turn with { IsHeld = true };
            if (turn.Transaction is not null)
            {
                await InTransactionAsync(use).ConfigureAwait(false);
            }
            else if (Dialect.Traits.HasTransactionalDdl)
            {
                await AtOnceAsync(use).ConfigureAwait(false);
            }
            else
            {
                await ApplyAsync(use, hasFreedKeys: false).ConfigureAwait(false);
            }
        }
        finally
        {
            turn.End();
        }
    }

    private async Task InTransactionAsync(ConnectionUse use)
    {
        if (!Dialect.Traits.HasTransactionalDdl)
        {
            throw new TransactionException(
                $"The schema can't be synchronised inside a transaction: {Dialect.Name} would commit it at the first change. Call db.Schema.SyncAsync() before the transaction begins.");
        }

        await InScopeAsync(use, hasFreedKeys: Dialect.WithoutForeignKeys is null).ConfigureAwait(false);
    }

    private async Task AtOnceAsync(ConnectionUse use)
    {
        await SendAsync(use, Dialect.WithoutForeignKeys, cancellationToken).ConfigureAwait(false);
        try
        {
            await InScopeAsync(use, hasFreedKeys: true).ConfigureAwait(false);
        }
        finally
        {
            await SendAsync(use, Dialect.WithForeignKeys, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task InScopeAsync(ConnectionUse use, bool hasFreedKeys)
    {
        var scope = await CommandScope.OpenAsync(session.Engine, use, cancellationToken).ConfigureAwait(false);
        await using (scope.ConfigureAwait(false))
        {
            await ApplyAsync(scope.Use, hasFreedKeys).ConfigureAwait(false);
            await scope.CommitAsync().ConfigureAwait(false);
        }
    }

    private async Task ApplyAsync(ConnectionUse use, bool hasFreedKeys)
    {
        use = use with { IsHeld = true };
        await SendAsync(use, Dialect.SchemaLock, cancellationToken).ConfigureAwait(false);
        try
        {
            // Another process may have been faster.
            var plan = await planAsync(use).ConfigureAwait(false);
            Refuse(plan);
            if (!hasFreedKeys && Dialect.WithoutForeignKeys is not null && plan.Operations.OfType<RebuildTable>().FirstOrDefault() is { } rebuild)
            {
                throw new TransactionException(
                    $"The schema can't be synchronised inside a transaction: {Dialect.Name} has to make the table '{rebuild.To.Name}' anew, and can do without its foreign keys only from before a transaction. Call db.Schema.SyncAsync() before the transaction begins.");
            }

            var broken = await BrokenKeysAsync(use, plan).ConfigureAwait(false);
            await SendAsync(use, plan).ConfigureAwait(false);
            if ((await BrokenKeysAsync(use, plan).ConfigureAwait(false)).Except(broken).FirstOrDefault() is { } key)
            {
                throw new MigrationException($"Rows break a foreign key that the model asks for, and nothing was changed: {key}. Correct the rows, or leave the foreign key out.");
            }
        }
        finally
        {
            await SendAsync(use, Dialect.SchemaUnlock, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task SendAsync(ConnectionUse use, SchemaPlan plan)
    {
        // The database writes the new names into all that mentions them, so the rest is planned after it.
        if (plan.Operations.Where(operation => operation is RenameTable or RenameColumn).ToList() is { Count: > 0 } renames && renames.Count < plan.Operations.Count)
        {
            await SendAsync(use, renames.SelectMany(Dialect.Ddl)).ConfigureAwait(false);
            plan = await planAsync(use).ConfigureAwait(false);
        }

        await SendAsync(use, plan.Commands).ConfigureAwait(false);
    }

    private void Refuse(SchemaPlan plan)
    {
        if (plan.Obstacles.Count > 0)
        {
            throw new MigrationException($"The database can't be made what the model asks for, and nothing was changed:{Lines(plan.Obstacles)}");
        }

        if (plan.Losses.Count > 0 && !options.AllowDataLoss)
        {
            throw new MigrationException(
                $"The database differs from the model in a way that can't be mended without losing data, and nothing was changed. Lost would be:{Lines(plan.Losses)}\n"
                + "See db.Schema.PlanAsync() for all that would be done. To do it, call db.Schema.SyncAsync(new SyncOptions { AllowDataLoss = true }); to keep columns that the model doesn't have, new SyncOptions { KeepUnknownColumns = true }.");
        }
    }

    private static string Lines(IEnumerable<string> texts) => string.Concat(texts.Select(text => $"\n- {text}."));

    private async ValueTask<List<string>> BrokenKeysAsync(ConnectionUse use, SchemaPlan plan)
    {
        var found = new List<string>();
        if (Dialect.BrokenForeignKeys is not { } query || !plan.Operations.OfType<RebuildTable>().Any())
        {
            return found;
        }

        var command = use.Connection.Connection.CreateCommand();
        await using var _ = command.ConfigureAwait(false);
        command.CommandText = query;
        command.Transaction = use.Transaction;
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var __ = reader.ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    private async ValueTask SendAsync(ConnectionUse use, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            await SendAsync(use, text, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask SendAsync(ConnectionUse use, string? text, CancellationToken token)
    {
        if (text is not null)
        {
            await QueryExecutor.ExecuteAsync(use, session.Engine, Command(text), [], token).ConfigureAwait(false);
        }
    }

    private static CommandPlan Command(string text) => new(text, []) { Intent = CommandIntent.Write, IsReusable = false, Operation = "CREATE" };
}
