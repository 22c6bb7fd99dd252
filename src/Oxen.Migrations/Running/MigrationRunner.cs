using System.Data.Common;
using System.Diagnostics;

namespace Oxen.Migrations;

/// <summary>Runs migrations on one connection, whose lock it may hold, and collects what was done.</summary>
internal sealed class MigrationRunner : IAsyncDisposable
{
    private readonly MigrationOptions _options;
    private readonly MigrationSession _session;
    private readonly RunLock? _lock;
    private readonly RunGate? _gate;
    private readonly List<MigrationStep> _steps = [];
    private readonly List<MigrationProblem> _warnings = [];

    private MigrationRunner(MigrationOptions options, MigrationSession session, RunLock? taken, RunGate? gate, MigrationSources sources)
    {
        _options = options;
        _session = session;
        _lock = taken;
        _gate = gate;
        Sources = sources;
        History = new HistoryTable(session);
        Comparison = new MigrationComparison(sources, [], options.RefuseGaps);
    }

    /// <summary>The migrations there are.</summary>
    public MigrationSources Sources { get; }

    /// <summary>The history.</summary>
    public HistoryTable History { get; }

    /// <summary>Where the database stands.</summary>
    public MigrationComparison Comparison { get; private set; }

    /// <summary>The connection.</summary>
    public MigrationSession Session => _session;

    /// <summary>What was done.</summary>
    public MigrationRun Result => new(_steps, _warnings, _options.IsDryRun);

    /// <summary>Opens the connection and reads where the database stands.</summary>
    /// <param name="db">The context.</param>
    /// <param name="options">The options.</param>
    /// <param name="writes">Whether the database is to be changed: then the lock is taken first, and the history is there.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public static async Task<MigrationRunner> OpenAsync(OxenDb db, MigrationOptions options, bool writes, CancellationToken cancellationToken)
    {
        var sources = await MigrationSources.ReadAsync(options, db.Session.Engine.Dialect, cancellationToken).ConfigureAwait(false);
        var gate = writes ? await RunGate.EnterAsync(db.Session.Engine, options.LockTimeout, cancellationToken).ConfigureAwait(false) : null;
        MigrationSession? session = null;
        RunLock? taken = null;
        try
        {
            session = await MigrationSession.OpenAsync(db, options.CommandTimeout, writes, cancellationToken).ConfigureAwait(false);
            taken = writes ? await RunLock.TakeAsync(session, options.LockTimeout, cancellationToken).ConfigureAwait(false) : null;
            var runner = new MigrationRunner(options, session, taken, gate, sources);
            if (writes)
            {
                await runner.History.EnsureAsync(cancellationToken).ConfigureAwait(false);
            }

            await runner.ReadAsync(cancellationToken).ConfigureAwait(false);
            return runner;
        }
        catch
        {
            await EndAsync(taken, session, gate).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Applies these, in order.</summary>
    public async Task ApplyAsync(IReadOnlyList<FoundMigration> migrations, CancellationToken cancellationToken)
    {
        // Before any of them is run.
        var runs = migrations.Select(one => Part(one, one.Up, MigrationDirection.Up)).ToList();
        runs.ForEach(run => run.ThrowIfRefused());
        _warnings.AddRange(Comparison.Problems().Where(problem => !problem.IsError && migrations.Any(one => one.Id.ToString() == problem.Migration)));
        foreach (var run in runs)
        {
            await TimeAsync(run, watch => ApplyAsync(run, watch, cancellationToken)).ConfigureAwait(false);
        }
    }

    /// <summary>Undoes these, in order.</summary>
    /// <exception cref="MigrationException">One can't be undone; then none is.</exception>
    public async Task RevertAsync(IReadOnlyList<HistoryRow> rows, CancellationToken cancellationToken)
    {
        var runs = rows.Select(row => (Row: row, Run: Reverse(row))).ToList();
        runs.ForEach(one => one.Run.ThrowIfRefused());
        Confirm([.. runs.Select(one => one.Run)]);
        foreach (var (row, run) in runs)
        {
            await TimeAsync(run, _ => RevertAsync(run, row, cancellationToken)).ConfigureAwait(false);
        }
    }

    /// <summary>Runs the seeds that are new or changed, and the options' own.</summary>
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        foreach (var seed in Comparison.PendingSeeds)
        {
            var run = Part(seed, seed.Up, MigrationDirection.Up);
            run.ThrowIfRefused();
            await TimeAsync(run, watch => WholeRun.RunAsync(run, _ => RecordSeedAsync(seed, watch, cancellationToken), cancellationToken)).ConfigureAwait(false);
        }

        if (_options.Seed is { } code)
        {
            var hook = new FoundMigration(new MigrationId("", "seed"), MigrationKind.Seed, "MigrationOptions.Seed", "", new MigrationPart([new MigrationStatement("(code)", 0) { Run = code }]), null);
            var run = Part(hook, hook.Up, MigrationDirection.Up);
            await TimeAsync(run, _ => WholeRun.RunAsync(run, static _ => Task.CompletedTask, cancellationToken)).ConfigureAwait(false);
        }
    }

    /// <summary>Records, without running them, that these are in the database.</summary>
    public async Task RecordAsync(IReadOnlyList<FoundMigration> migrations, CancellationToken cancellationToken)
    {
        var schema = SchemaSnapshot.Write(await _session.ReadSchemaAsync(cancellationToken).ConfigureAwait(false));
        _steps.AddRange(migrations.Select(migration => new MigrationStep(migration.Id.ToString(), MigrationDirection.Up, [], TimeSpan.Zero)));
        if (_options.IsDryRun)
        {
            return;
        }

        await _session.BeginAsync(cancellationToken).ConfigureAwait(false);
        foreach (var migration in migrations)
        {
            await History.InsertAsync(NewRow(migration, MigrationState.Baseline, null) with { Schema = schema }, cancellationToken).ConfigureAwait(false);
            await ReadAsync(cancellationToken).ConfigureAwait(false);
        }

        await _session.CommitAsync().ConfigureAwait(false);
    }

    /// <summary>Writes down how one that was half done was settled.</summary>
    public async Task ResolveAsync(HistoryRow row, MigrationResolution resolution, CancellationToken cancellationToken)
    {
        if (Comparison.FoundOf(row.Id) is not { } found)
        {
            throw new MigrationException($"{row.Id} is half done and its file is gone. Bring it back first.", ErrorCodes.MigrationUnknown, row.Id.ToString());
        }

        var part = row.State == MigrationState.HalfApplied ? found.Up : found.Down ?? found.Up;
        var schema = SchemaSnapshot.Write(await _session.ReadSchemaAsync(cancellationToken).ConfigureAwait(false));
        await (resolution switch
        {
            MigrationResolution.Applied => History.UpdateAsync(NewRow(found, MigrationState.Applied, null) with { Position = row.Position, Schema = schema }, cancellationToken),
            MigrationResolution.Reverted => ForgetAsync(row.Id, schema, cancellationToken),
            _ => History.UpdateAsync(row with { Done = row.Done + 1, DoneHash = part.HashOf(row.Done + 1), SchemaBefore = null, Note = null }, cancellationToken),
        }).ConfigureAwait(false);
        _steps.Add(new MigrationStep(found.Id.ToString(), resolution == MigrationResolution.Reverted ? MigrationDirection.Down : MigrationDirection.Up, [], TimeSpan.Zero));
    }

    /// <summary>Reads anew where the database stands.</summary>
    public async Task ReadAsync(CancellationToken cancellationToken) =>
        Comparison = new MigrationComparison(Sources, await History.ReadAsync(cancellationToken).ConfigureAwait(false), _options.RefuseGaps);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => EndAsync(_lock, _session, _gate);

    private static async ValueTask EndAsync(RunLock? taken, MigrationSession? session, RunGate? gate)
    {
        try
        {
            if (taken is not null)
            {
                await taken.DisposeAsync().ConfigureAwait(false);
            }

            if (session is not null)
            {
                await session.DisposeAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            gate?.Dispose();
        }
    }

    private async Task ApplyAsync(PartRun run, Stopwatch watch, CancellationToken cancellationToken)
    {
        var row = Comparison.RowOf(run.Migration.Id);
        if (row is null && run.IsWhole)
        {
            await WholeRun.RunAsync(run, schema => History.InsertAsync(NewRow(run.Migration, MigrationState.Applied, watch) with { Schema = schema }, cancellationToken), cancellationToken).ConfigureAwait(false);
            return;
        }

        if (row is null)
        {
            row = NewRow(run.Migration, MigrationState.HalfApplied, null);
            await History.InsertAsync(row, cancellationToken).ConfigureAwait(false);
        }

        var after = await new StepwiseRun(run, MigrationState.HalfApplied).RunAsync(row, text => Warn(run, text), cancellationToken).ConfigureAwait(false);
        await History.UpdateAsync(NewRow(run.Migration, MigrationState.Applied, watch) with { Position = row.Position, Schema = after }, cancellationToken).ConfigureAwait(false);
    }

    private async Task RevertAsync(PartRun run, HistoryRow row, CancellationToken cancellationToken)
    {
        if (row.IsWhole && run.IsWhole)
        {
            await WholeRun.RunAsync(run, schema => ForgetAsync(row.Id, schema, cancellationToken), cancellationToken).ConfigureAwait(false);
            return;
        }

        if (row.IsWhole)
        {
            row = row with { State = MigrationState.HalfReverted, Done = 0, DoneHash = null, SchemaBefore = null, Note = null };
            await History.UpdateAsync(row, cancellationToken).ConfigureAwait(false);
        }

        var after = await new StepwiseRun(run, MigrationState.HalfReverted).RunAsync(row, text => Warn(run, text), cancellationToken).ConfigureAwait(false);
        await ForgetAsync(row.Id, after, cancellationToken).ConfigureAwait(false);
    }

    private async Task ForgetAsync(MigrationId id, string schema, CancellationToken cancellationToken)
    {
        await History.DeleteAsync(id, cancellationToken).ConfigureAwait(false);
        await History.RecordSchemaAsync(schema, cancellationToken).ConfigureAwait(false);
    }

    private Task RecordSeedAsync(FoundMigration seed, Stopwatch watch, CancellationToken cancellationToken) => Comparison.RowOf(seed.Id) is { } old
        ? History.UpdateAsync(NewRow(seed, MigrationState.Applied, watch) with { Position = old.Position }, cancellationToken)
        : History.InsertAsync(NewRow(seed, MigrationState.Applied, watch), cancellationToken);

    private async Task TimeAsync(PartRun run, Func<Stopwatch, Task> work)
    {
        var watch = Stopwatch.StartNew();
        if (!_options.IsDryRun)
        {
            await WatchAsync(run, () => work(watch)).ConfigureAwait(false);
            await ReadAsync(CancellationToken.None).ConfigureAwait(false);
        }

        _steps.Add(new MigrationStep(run.Migration.Id.ToString(), run.Direction, [.. run.Part.Steps.Select(step => step.Text)], _options.IsDryRun ? TimeSpan.Zero : watch.Elapsed));
    }

    // What fails beside the statements: their record, the reading of the schema, the commit.
    private async Task WatchAsync(PartRun run, Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (DbException exception)
        {
            throw new MigrationException(
                $"{run.Migration.Id} was interrupted: {_session.Dialect.Describe(exception)}{Environment.NewLine}Run again: the history in the database tells how far it came, and the next run goes on from there, or says what to do.",
                ErrorCodes.MigrationStatement, run.Migration.Id.ToString(), innerException: exception);
        }
    }

    // What only they made goes with its rows, and that may not be what was thought of.
    private void Confirm(IReadOnlyList<PartRun> runs)
    {
        var losses = runs.SelectMany(run => Linter.Losses(run.Part, _session.Dialect).Select(loss => (run.Migration.Id, Text: loss))).ToList();
        _warnings.AddRange(losses.Select(loss => new MigrationProblem("data-loss", loss.Id.ToString(), $"Undoing it loses {loss.Text}.", IsError: false)));
        if (losses.Count > 0 && _options is { IsDryRun: false, ConfirmLoss: { } confirm } && !confirm([.. losses.Select(loss => $"{loss.Id}: {loss.Text}")]))
        {
            throw new MigrationException(
                $"Undoing would lose data, and nobody has confirmed that this is meant; nothing was done. Lost would be:{string.Concat(losses.Select(loss => $"{Environment.NewLine}- {loss.Id}: {loss.Text}"))}",
                ErrorCodes.MigrationRefused, losses[0].Id.ToString());
        }
    }

    private PartRun Part(FoundMigration migration, MigrationPart part, MigrationDirection direction) => new(_session, History, _options, migration, part, direction);

    private PartRun Reverse(HistoryRow row)
    {
        if (Comparison.FoundOf(row.Id) is not { } found)
        {
            throw Irreversible(row, "its file is gone. Bring it back, from the branch it belongs to");
        }

        if (row.State == MigrationState.Baseline)
        {
            throw Irreversible(row, "it is the baseline: what it describes was in the database before migrations were");
        }

        return Part(found, found.Down ?? throw Irreversible(row, $"it has no down part ({found.Source}). Write one after a line '-- oxen:down', or override Down; an empty one says that nothing needs to be done"), MigrationDirection.Down);
    }

    private static MigrationException Irreversible(HistoryRow row, string why) =>
        new($"{row.Id} can't be undone: {why}. Nothing was done.", ErrorCodes.MigrationIrreversible, row.Id.ToString());

    private HistoryRow NewRow(FoundMigration migration, MigrationState state, Stopwatch? watch) =>
        new(migration.Id, state, Comparison.NextPosition, migration.Checksum)
        {
            AppliedAt = _options.Clock.GetUtcNow().UtcDateTime,
            Duration = watch?.Elapsed ?? TimeSpan.Zero,
            Author = _options.Author,
            Done = state == MigrationState.HalfApplied ? 0 : migration.Up.Steps.Count,
        };

    private void Warn(PartRun run, string text) => _warnings.Add(new MigrationProblem(ErrorCodes.MigrationUnfinished, run.Migration.Id.ToString(), text, IsError: false));
}
