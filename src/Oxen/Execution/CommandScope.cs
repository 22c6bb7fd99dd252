using System.Data;
using System.Data.Common;

namespace Oxen;

/// <summary>
/// Several commands on one connection that nobody else uses in between, and all or nothing: a savepoint in the current
/// transaction, or that transaction itself where nothing else is in it, else a transaction of its own. No code of the application
/// runs while it is open, since a command of its would wait for the scope: read all that is to be written first.
/// </summary>
internal sealed class CommandScope : IAsyncDisposable
{
    private const string Savepoint = "oxen_scope";

    private readonly DatabaseEngine _engine;
    private readonly ConnectionUse _turn;
    private readonly ConnectionUse _use;
    private readonly bool _isNested;

    // Whether it is a savepoint or a transaction of its own.
    private readonly bool _canUndo;
    private DbTransaction? _pending;

    private CommandScope(DatabaseEngine engine, ConnectionUse turn, DbTransaction transaction, bool canUndo)
    {
        _engine = engine;
        _turn = turn;
        _isNested = turn.Transaction is not null;
        _canUndo = canUndo;
        _pending = transaction;
        _use = turn with { Transaction = transaction, IsHeld = true };
    }

    /// <summary>The connection and transaction, for what isn't a command of a plan.</summary>
    public ConnectionUse Use => _use;

    /// <summary>Opens a scope in a turn that it keeps until it is disposed.</summary>
    /// <param name="engine">What it runs on.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="isWhole">Whether the current transaction holds nothing else, and is rolled back by the caller unless the scope commits: then it needs no savepoint.</param>
    /// <param name="cancellationToken">Stops the opening.</param>
    public static async Task<CommandScope> OpenAsync(DatabaseEngine engine, ConnectionUse turn, bool isWhole, CancellationToken cancellationToken)
    {
        try
        {
            if (turn.Transaction is { } outer)
            {
                if (!isWhole)
                {
                    await TransactionCommands.SaveAsync(engine, outer, Savepoint, cancellationToken).ConfigureAwait(false);
                }

                return new CommandScope(engine, turn, outer, canUndo: !isWhole);
            }

            var own = await TransactionCommands.BeginAsync(engine, turn.Connection, IsolationLevel.Unspecified, cancellationToken).ConfigureAwait(false);
            return new CommandScope(engine, turn, own, canUndo: true);
        }
        catch (Exception exception)
        {
            turn.End();
            throw TransactionCommands.Translate(engine, exception, turn.Connection);
        }
    }

    /// <summary>Runs a command that returns no rows; gives the number of affected rows.</summary>
    public ValueTask<int> ExecuteAsync(CommandPlan plan, object?[] values, CancellationToken cancellationToken) =>
        QueryExecutor.ExecuteAsync(_use, _engine, plan, values, cancellationToken);

    /// <summary>The first row of a command, and how many there are up to <paramref name="most"/>.</summary>
    public ValueTask<TakeResult<T>> TakeAsync<T>(
        CommandPlan plan, object?[] values, RowShape<T> shape, int most, CancellationToken cancellationToken) =>
        QueryExecutor.TakeAsync(_use, _engine, plan, values, shape, most, cancellationToken);

    /// <summary>All rows of a command.</summary>
    public Task<List<T>> ListAsync<T>(CommandPlan plan, object?[] values, RowShape<T> shape, CancellationToken cancellationToken) =>
        QueryExecutor.ToListAsync(_use, _engine, plan, values, shape, cancellationToken);

    /// <summary>Begins to write rows past commands; no command runs before that is disposed.</summary>
    public ValueTask<LoadRun> LoadAsync(CommandPlan plan, RowLoader loader, CancellationToken cancellationToken) =>
        LoadRun.BeginAsync(_engine, _use, plan, loader, cancellationToken);

    /// <summary>Keeps what was done; without this, disposing undoes it.</summary>
    public async Task CommitAsync()
    {
        try
        {
            if (_canUndo)
            {
                await TransactionCommands.CommitAsync(_engine, _pending!, _isNested ? Savepoint : null).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            throw _isNested ? TransactionCommands.Translate(_engine, exception, _use.Connection) : TransactionCommands.NotCommitted(_engine, exception, _use.Connection);
        }

        await EndAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_pending is not null && _canUndo)
            {
                await RollbackAsync().ConfigureAwait(false);
                await EndAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            _turn.End();
        }
    }

    private async Task RollbackAsync()
    {
        try
        {
            await TransactionCommands.RollbackAsync(_engine, _pending!, _isNested ? Savepoint : null).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException)
        {
            // Thrown from a dispose it would hide the error that led here. The database has rolled back by itself.
            if (_engine.TransactionLogger is { } logger)
            {
                TransactionLog.RollbackFailed(logger, exception.GetType().Name);
            }
        }
    }

    private async Task EndAsync()
    {
        var transaction = _pending!;
        _pending = null;
        if (!_isNested)
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
        }
    }
}
