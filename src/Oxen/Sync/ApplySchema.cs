using System.Data.Common;
using System.Globalization;

namespace Oxen;

/// <summary>Carries out a plan, which is made again where nobody else can change the schema any more.</summary>
internal sealed class ApplySchema(DbSession session, Func<ConnectionUse, ValueTask<SchemaPlan>> planAsync, SyncOptions options, CancellationToken cancellationToken)
{
    private readonly List<string> _ahead = [];

    private Dialect Dialect => session.Engine.Dialect;

    // Told where the rest is refused or undone.
    private string Unchanged => _ahead.Count == 0 ? "nothing was changed" : $"nothing was changed but what had to be committed first, and stays: {string.Join("; ", _ahead)}";

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
        if (Dialect.Objects.Any(one => one.CommittedFirst is not null))
        {
            IReadOnlyList<string> ahead = [];
            await InScopeAsync(use, async inside => ahead = await AheadAsync(inside).ConfigureAwait(false)).ConfigureAwait(false);
            _ahead.AddRange(ahead);
        }

        await SendAsync(use, Dialect.WithoutForeignKeys, cancellationToken).ConfigureAwait(false);
        await AndThenAsync(() => InScopeAsync(use, hasFreedKeys: true), use, Dialect.WithForeignKeys).ConfigureAwait(false);
    }

    // What the rest may use only in another transaction, such as a new value of an enum.
    private async Task<IReadOnlyList<string>> AheadAsync(ConnectionUse use)
    {
        await SendAsync(use, Dialect.SchemaLock, cancellationToken).ConfigureAwait(false);
        var plan = await planAsync(use).ConfigureAwait(false);
        Refuse(plan);
        List<string> commands = [.. plan.Operations.Where(operation => operation.CommittedFirst is not null).SelectMany(Dialect.Ddl)];
        await SendAsync(use, commands).ConfigureAwait(false);
        return commands;
    }

    private Task InScopeAsync(ConnectionUse use, bool hasFreedKeys) => InScopeAsync(use, inside => ApplyAsync(inside, hasFreedKeys));

    private async Task InScopeAsync(ConnectionUse use, Func<ConnectionUse, Task> work)
    {
        var scope = await CommandScope.OpenAsync(session.Engine, use, isWhole: false, cancellationToken).ConfigureAwait(false);
        await using (scope.ConfigureAwait(false))
        {
            await work(scope.Use with { IsHeld = true }).ConfigureAwait(false);
            await scope.CommitAsync().ConfigureAwait(false);
        }
    }

    // An error of what comes at the end doesn't hide that of the work.
    private async Task AndThenAsync(Func<Task> work, ConnectionUse use, string? end)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch
        {
            try
            {
                await SendAsync(use, end, CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is OxenException or DbException or InvalidOperationException)
            {
                // The first error says more.
            }

            throw;
        }

        await SendAsync(use, end, CancellationToken.None).ConfigureAwait(false);
    }

    private async Task ApplyAsync(ConnectionUse use, bool hasFreedKeys)
    {
        use = use with { IsHeld = true };
        await LockAsync(use).ConfigureAwait(false);
        await AndThenAsync(() => ApplyLockedAsync(use, hasFreedKeys), use, Dialect.SchemaUnlock).ConfigureAwait(false);
    }

    private async Task LockAsync(ConnectionUse use)
    {
        await SendAsync(use, Dialect.SchemaLock, cancellationToken).ConfigureAwait(false);

        // Each try ends long before a command may take too long; others may need hours.
        while (Dialect.SchemaTryLock is { } query && !await IsLockedAsync(use, query).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async ValueTask<bool> IsLockedAsync(ConnectionUse use, string query)
    {
        var command = use.Connection.Connection.CreateCommand();
        await using var _ = command.ConfigureAwait(false);
        command.CommandText = query;
        try
        {
            return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is { } told and not DBNull ? told : 0L, CultureInfo.InvariantCulture) == 1;
        }
        catch (DbException exception)
        {
            throw CommandErrors.Translate(Dialect, exception, null, cancellationToken: cancellationToken);
        }
    }

    private async Task ApplyLockedAsync(ConnectionUse use, bool hasFreedKeys)
    {
        // Another process may have been faster.
        var plan = await planAsync(use).ConfigureAwait(false);
        Refuse(plan);
        if (!hasFreedKeys && Dialect.WithoutForeignKeys is not null && plan.Operations.OfType<RebuildTable>().FirstOrDefault() is { } rebuild)
        {
            throw new TransactionException(
                $"The schema can't be synchronised inside a transaction: {Dialect.Name} has to make the table '{rebuild.To.Name}' anew, and can do without its foreign keys only from before a transaction. Call db.Schema.SyncAsync() before the transaction begins.");
        }

        // Outside a transaction of the caller it was committed ahead, and is no longer in the plan.
        if (PlanSchema.UsedTooSoon(plan.Operations, Dialect) is { } label)
        {
            throw new TransactionException(
                $"The schema can't be synchronised inside a transaction: {Dialect.Name} lets a new value of an enum, {label}, be used only after it was committed, and the model uses it at once. Call db.Schema.SyncAsync() before the transaction begins.");
        }

        var broken = await BrokenKeysAsync(use, plan).ConfigureAwait(false);
        await SendAsync(use, plan).ConfigureAwait(false);
        if ((await BrokenKeysAsync(use, plan).ConfigureAwait(false)).Except(broken).FirstOrDefault() is { } key)
        {
            throw new MigrationException($"Rows break a foreign key that the model asks for, and {Unchanged}: {key}. Correct the rows, or leave the foreign key out.");
        }
    }

    private async Task SendAsync(ConnectionUse use, SchemaPlan plan)
    {
        // The database writes the new names into all that mentions them, so the rest is planned after it.
        if (plan.Operations.Where(operation => operation is RenameTable or RenameColumn).ToList() is { Count: > 0 } renames && renames.Count < plan.Operations.Count)
        {
            await SendAsync(use, renames).ConfigureAwait(false);
            plan = await planAsync(use).ConfigureAwait(false);
        }

        await SendAsync(use, plan.Operations).ConfigureAwait(false);
    }

    private async Task SendAsync(ConnectionUse use, IReadOnlyList<SchemaOperation> operations)
    {
        foreach (var operation in operations)
        {
            try
            {
                await SendAsync(use, Dialect.Ddl(operation)).ConfigureAwait(false);
            }
            catch (ConstraintViolationException exception)
            {
                throw new MigrationException(
                    $"The rows of '{SchemaEdit.TableOf(operation)?.Name}' stand in the way of what the model asks for, at the step '{Dialect.Ddl(operation).First().Split('\n', 2)[0]}': {exception.Message} "
                    + $"{(Dialect.Traits.HasTransactionalDdl ? $"Because of it {Unchanged}" : "What was done before it stays, and the next sync goes on from there")}. Correct the rows, or leave this out of the model.",
                    innerException: exception);
            }
        }
    }

    private void Refuse(SchemaPlan plan)
    {
        if (plan.Obstacles.Count > 0)
        {
            throw new MigrationException($"The database can't be made what the model asks for, and {Unchanged}:{Lines(plan.Obstacles)}");
        }

        if (plan.Losses.Count > 0 && !options.AllowDataLoss)
        {
            throw new MigrationException(
                $"The database differs from the model in a way that can't be mended without losing data, and {Unchanged}. Lost would be:{Lines(plan.Losses)}\n"
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
