using System.Runtime.ExceptionServices;

namespace Oxen;

/// <summary>One load of many rows: begins it, reports how it went as that of a command.</summary>
internal sealed class LoadRun : IAsyncDisposable
{
    private readonly ConnectionUse _use;
    private CommandRun _run;
    private RowLoad? _load;
    private long _rows;

    private LoadRun(DatabaseEngine engine, ConnectionUse use, CommandPlan plan, CancellationToken cancellationToken)
    {
        _use = use;
        _run = new CommandRun(engine, plan, cancellationToken);
    }

    /// <summary>Begins to write rows.</summary>
    /// <param name="engine">What it runs on.</param>
    /// <param name="use">The connection, held by a scope.</param>
    /// <param name="plan">What it is called; it is never sent.</param>
    /// <param name="loader">What writes.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async ValueTask<LoadRun> BeginAsync(DatabaseEngine engine, ConnectionUse use, CommandPlan plan, RowLoader loader, CancellationToken cancellationToken)
    {
        var run = new LoadRun(engine, use, plan, cancellationToken);
        try
        {
            run._run.Begin(use, []);
            run._load = await loader.BeginAsync(use.Connection.Connection, plan.Timeout ?? engine.Options.CommandTimeout, cancellationToken).ConfigureAwait(false);
            return run;
        }
        catch (Exception exception)
        {
            var error = run.Fail(exception);
            await run.DisposeAsync().ConfigureAwait(false);
            throw error;
        }
    }

    /// <summary>Writes a row.</summary>
    public ValueTask AddAsync(object?[] values, CancellationToken cancellationToken)
    {
        _rows++;
        ValueTask adding;
        try
        {
            // A value that can't be written is told of before anything is awaited.
            adding = _load!.AddAsync(values, cancellationToken);
        }
        catch (Exception exception)
        {
            throw Fail(exception);
        }

        return adding.IsCompletedSuccessfully ? adding : WatchAsync(adding);
    }

    /// <summary>Waits until the database has taken all rows.</summary>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        await WatchAsync(_load!.CompleteAsync(cancellationToken)).ConfigureAwait(false);
        _run.Succeed(_rows);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_load is { } load)
        {
            _load = null;
            await load.DisposeAsync().ConfigureAwait(false);
        }

        _run.Close();
    }

    private async ValueTask WatchAsync(ValueTask step)
    {
        try
        {
            await step.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            throw Fail(exception);
        }
    }

    // What was thrown keeps its stack; what it was translated to begins a new one.
    private Exception Fail(Exception exception)
    {
        var error = _run.Fail(exception, _use);
        if (ReferenceEquals(exception, error))
        {
            ExceptionDispatchInfo.Throw(exception);
        }

        return error;
    }
}
