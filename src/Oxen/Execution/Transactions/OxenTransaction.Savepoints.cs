using System.Data.Common;

namespace Oxen;

/// <content>Savepoints by name. The names are the application's; the database sees numbers.</content>
public sealed partial class OxenTransaction
{
    private readonly List<Savepoint> _savepoints = [];
    private int _savepointsSet;

    /// <summary>
    /// Sets a savepoint, to which <see cref="RollbackToSavepointAsync"/> goes back.
    /// <example><code>
    /// await transaction.CreateSavepointAsync("before import");
    /// await transaction.RollbackToSavepointAsync("before import");
    /// </code></example>
    /// </summary>
    /// <param name="name">Any text; of several savepoints of one name the last counts.</param>
    /// <param name="cancellationToken">Stops the command.</param>
    /// <exception cref="TransactionException">The transaction has ended, or one nested in it is open.</exception>
    public Task CreateSavepointAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return InTurnAsync("given a savepoint", async transaction =>
        {
            var savepoint = new Savepoint(name, $"oxen_{Depth}_{++_savepointsSet}", Callbacks().Length, _undo.Count);
            await TransactionCommands.SaveAsync(Engine, transaction, savepoint.Sql, cancellationToken).ConfigureAwait(false);
            _savepoints.Add(savepoint);
        }, cancellationToken);
    }

    /// <summary>Undoes what was done since a savepoint, which stays set; those set after it are gone, as is what <c>OnCommitted</c> was given since.</summary>
    /// <inheritdoc cref="ReleaseSavepointAsync"/>
    public Task RollbackToSavepointAsync(string name, CancellationToken cancellationToken = default) =>
        InTurnAsync("rolled back to a savepoint", async transaction =>
        {
            var index = IndexOf(name);
            await TransactionCommands.RollbackToAsync(Engine, transaction, _savepoints[index].Sql, cancellationToken).ConfigureAwait(false);
            _savepoints.RemoveRange(index + 1, _savepoints.Count - index - 1);
            Undo(_savepoints[index].Undo);
            lock (_callbacks)
            {
                _callbacks.RemoveRange(_savepoints[index].Callbacks, _callbacks.Count - _savepoints[index].Callbacks);
            }
        }, cancellationToken);

    /// <summary>Forgets a savepoint and those set after it; what was done since stays.</summary>
    /// <param name="name">The name it was set with.</param>
    /// <param name="cancellationToken">Stops the command.</param>
    /// <exception cref="TransactionException">There is no such savepoint, the transaction has ended, or one nested in it is open.</exception>
    public Task ReleaseSavepointAsync(string name, CancellationToken cancellationToken = default) =>
        InTurnAsync("freed of a savepoint", async transaction =>
        {
            var index = IndexOf(name);
            await TransactionCommands.CommitAsync(Engine, transaction, _savepoints[index].Sql).ConfigureAwait(false);
            _savepoints.RemoveRange(index, _savepoints.Count - index);
        }, cancellationToken);

    private int IndexOf(string name) => _savepoints.FindLastIndex(savepoint => savepoint.Name == name) is >= 0 and var index
        ? index
        : throw new TransactionException($"The transaction has no savepoint '{name}'{(_savepoints.Count == 0 ? "" : $", but '{string.Join("', '", _savepoints.Select(savepoint => savepoint.Name))}'")}. Set it with CreateSavepointAsync; one that lies after a savepoint that was rolled back to or released is gone.");

    private async Task InTurnAsync(string verb, Func<DbTransaction, Task> work, CancellationToken cancellationToken)
    {
        await _pin.ReenterAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (Refusal(verb) is { } refusal)
            {
                throw refusal;
            }

            ThrowIfLate();
            IsUsed = true;
            await _session.LetGoAsync(_pin.Connection, cancellationToken).ConfigureAwait(false);
            await work(_pin.Transaction!).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            throw TransactionCommands.Translate(Engine, exception, _pin.Connection);
        }
        finally
        {
            _pin.Exit();
        }
    }

    /// <summary>A savepoint.</summary>
    /// <param name="Name">What the application calls it.</param>
    /// <param name="Sql">What the database calls it.</param>
    /// <param name="Callbacks">How many callbacks there were when it was set.</param>
    /// <param name="Undo">How much there was to undo in memory when it was set.</param>
    private sealed record Savepoint(string Name, string Sql, int Callbacks, int Undo);
}
