using System.Data.Common;
using Oxen.Migrations;

namespace Oxen;

/// <summary>
/// Brings a database from version to version: applies migrations, undoes them, writes new ones, and tells where the database
/// stands. One runner works at a time, others wait; each migration is all or nothing where the database can undo changes of
/// its schema, and elsewhere every statement is recorded, so that the next run goes on from where one stopped.
/// <example><code>
/// var migrator = new Migrator(db, new MigrationOptions { Folder = "migrations" });
/// await migrator.AddAsync("add_users");        // writes a file with the difference between the model and the database
/// MigrationRun run = await migrator.UpAsync(); // applies what isn't applied yet
/// </code></example>
/// </summary>
/// <remarks>Safe to use from several threads; holds nothing open between calls.</remarks>
public sealed partial class Migrator
{
    private readonly OxenDb _db;
    private readonly MigrationOptions _options;

    /// <summary>The migrations of a context's database.</summary>
    /// <param name="db">The context. Its database is what its options name.</param>
    /// <param name="options">Where the migrations are and how they are run; files of the folder <c>migrations</c> unless said otherwise.</param>
    public Migrator(OxenDb db, MigrationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        _db = db;
        _options = options ?? new MigrationOptions();
    }

    private Dialect Dialect => _db.Session.Engine.Dialect;

    /// <summary>Applies every migration that isn't applied, then the seeds; finishes one that is half applied first.</summary>
    /// <exception cref="MigrationException">
    /// A statement failed; an applied migration was changed; another runner has the lock; one is half undone. What was applied before
    /// stays, and the message names the migration, the statement and what to do.
    /// </exception>
    public Task<MigrationRun> UpAsync(CancellationToken cancellationToken = default) => ChangeAsync(async runner =>
    {
        ThrowIfHalf(runner, MigrationState.HalfReverted);
        await runner.ApplyAsync(runner.Comparison.Pending, cancellationToken).ConfigureAwait(false);
        await runner.SeedAsync(cancellationToken).ConfigureAwait(false);
    }, cancellationToken);

    /// <summary>
    /// Undoes the migrations that were applied last, by the down parts their files have now; finishes one that is half undone
    /// first, which counts as one.
    /// </summary>
    /// <param name="count">How many.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="MigrationException">As of <see cref="UpAsync"/>; or one of them can't be undone, and then none is.</exception>
    public Task<MigrationRun> DownAsync(int count = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return ChangeAsync(runner => RevertAsync(runner, Newest(runner, count), cancellationToken), cancellationToken, mayBeChanged: true);
    }

    /// <summary>Applies what isn't applied up to a migration, and undoes what is newer. Runs no seeds.</summary>
    /// <param name="version">The migration's version, its name or both; <c>0</c> undoes all.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="MigrationException">As of <see cref="UpAsync"/> and <see cref="DownAsync"/>; or there is no such migration.</exception>
    public Task<MigrationRun> ToAsync(string version, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        return ChangeAsync(async runner =>
        {
            var target = version == "0" ? new MigrationId("", "") : runner.Sources.Find(version, runner.Comparison.Applied.Select(row => row.Id));
            if (runner.Comparison.Half?.Id.CompareTo(target) > 0)
            {
                ThrowIfHalf(runner, MigrationState.HalfApplied);
            }

            List<HistoryRow> newer = [.. Unfinished(runner), .. runner.Comparison.Applied.Where(row => row.Id.CompareTo(target) > 0)];
            await RevertAsync(runner, newer, cancellationToken).ConfigureAwait(false);
            await runner.ApplyAsync([.. runner.Comparison.Pending.Where(one => one.Id.CompareTo(target) <= 0)], cancellationToken).ConfigureAwait(false);
        }, cancellationToken, mayBeChanged: true);
    }

    /// <summary>
    /// Undoes the migrations that were applied last, and applies them again: for one that is still being written, and was corrected since.
    /// One that is pending isn't touched, and named in a warning, since it may be the one that was meant.
    /// </summary>
    /// <inheritdoc cref="DownAsync"/>
    public async Task<MigrationRun> RedoAsync(int count = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        MigrationId? pending = null;
        var run = await ChangeAsync(async runner =>
        {
            pending = runner.Comparison.Pending is [var first, ..] ? first.Id : null;
            var rows = Newest(runner, count);
            await runner.RevertAsync(rows, cancellationToken).ConfigureAwait(false);
            await runner.ApplyAsync([.. rows.Reverse().Select(row => runner.Comparison.FoundOf(row.Id)!)], cancellationToken).ConfigureAwait(false);
        }, cancellationToken, mayBeChanged: true).ConfigureAwait(false);
        return pending is { } id
            ? run with { Warnings = [.. run.Warnings, new MigrationProblem(ErrorCodes.MigrationRefused, id.ToString(), $"{id} isn't applied: what was undone and applied again came before it. Run up to apply it.", IsError: false)] }
            : run;
    }

    /// <summary>Runs the seeds that are new or changed, and <see cref="MigrationOptions.Seed"/>; <see cref="UpAsync"/> does so too.</summary>
    /// <exception cref="MigrationException">One failed; it was undone.</exception>
    public Task<MigrationRun> SeedAsync(CancellationToken cancellationToken = default) => ChangeAsync(runner => runner.SeedAsync(cancellationToken), cancellationToken);

    /// <summary>Where the database stands. Changes nothing, takes no lock.</summary>
    public Task<MigrationStatus> StatusAsync(CancellationToken cancellationToken = default) =>
        LookAsync(static runner => Task.FromResult(new MigrationStatus(runner.Comparison.Entries, [.. runner.Comparison.Problems()])), cancellationToken);

    /// <summary>
    /// Records migrations without running them, for a database that has what they make. Without any migrations there, it first
    /// writes one that makes what the database has, so that other databases can begin at the same place.
    /// </summary>
    /// <param name="version">The last of them: its version, its name or both; null for all there are.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="MigrationException">The history has migrations already, or there is no such migration.</exception>
    public Task<MigrationRun> BaselineAsync(string? version = null, CancellationToken cancellationToken = default) => ChangeAsync(async runner =>
    {
        if (runner.Comparison.Newest.Length > 0)
        {
            throw new MigrationException($"The history has migrations already, {runner.Comparison.Newest} the newest of them. A baseline is for a database that was made without any; run up instead.", ErrorCodes.MigrationRefused);
        }

        var last = version is null ? null : runner.Sources.Find(version, []);
        var found = runner.Sources.Migrations.Count > 0 ? runner.Sources.Migrations : await WholeAsync(runner, cancellationToken).ConfigureAwait(false);
        await runner.RecordAsync([.. found.Where(one => last is null || one.Id.CompareTo(last) <= 0)], cancellationToken).ConfigureAwait(false);
    }, cancellationToken);

    /// <summary>Settles a migration that is half done, after somebody has set the database right by hand.</summary>
    /// <param name="migration">Its version, its name or both.</param>
    /// <param name="resolution">What is in the database now.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="MigrationException">It isn't half done, or its file is gone.</exception>
    public Task<MigrationRun> ResolveAsync(string migration, MigrationResolution resolution, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(migration);
        return ChangeAsync(async runner =>
        {
            var half = runner.Comparison.Half;
            if (half is null || runner.Sources.Find(migration, [half.Id]) != half.Id)
            {
                throw new MigrationException($"{migration} isn't half done, so there is nothing to settle.", ErrorCodes.MigrationRefused, migration);
            }

            await runner.ResolveAsync(half, resolution, cancellationToken).ConfigureAwait(false);
        }, cancellationToken, mayBeChanged: true);
    }

    // A down part that was wrong, or asked for values, can be corrected only now.
    private static Task RevertAsync(MigrationRunner runner, IReadOnlyList<HistoryRow> rows, CancellationToken cancellationToken)
    {
        runner.Comparison.ThrowIfBroken(rows);
        return runner.RevertAsync(rows, cancellationToken);
    }

    private static IReadOnlyList<HistoryRow> Unfinished(MigrationRunner runner) => runner.Comparison.Half is { State: MigrationState.HalfReverted } half ? [half] : [];

    private static IReadOnlyList<HistoryRow> Newest(MigrationRunner runner, int count)
    {
        ThrowIfHalf(runner, MigrationState.HalfApplied);
        return [.. Unfinished(runner).Concat(runner.Comparison.Applied).Take(count)];
    }

    private static void ThrowIfHalf(MigrationRunner runner, MigrationState state)
    {
        if (runner.Comparison.Half is { } half && (half.State == state || runner.Comparison.FoundOf(half.Id) is null))
        {
            var entry = runner.Comparison.Entries.First(entry => entry.Id == half.Id.ToString());
            throw new MigrationException(MigrationComparison.Unfinished(entry), ErrorCodes.MigrationUnfinished, entry.Id);
        }
    }

    private async Task<MigrationRun> ChangeAsync(Func<MigrationRunner, Task> work, CancellationToken cancellationToken, bool mayBeChanged = false)
    {
        var run = await UseAsync(async runner =>
        {
            if (!mayBeChanged)
            {
                runner.Comparison.ThrowIfBroken();
            }

            await work(runner).ConfigureAwait(false);
            return runner.Result;
        }, writes: !_options.IsDryRun, cancellationToken).ConfigureAwait(false);
        if (!_options.IsDryRun && run.Steps.Count > 0)
        {
            _db.Session.Engine.Connections.ForgetPrepared();
            await _db.Session.Engine.Connections.ReloadTypesAsync(cancellationToken).ConfigureAwait(false);
        }

        return run;
    }

    private Task<T> LookAsync<T>(Func<MigrationRunner, Task<T>> work, CancellationToken cancellationToken) => UseAsync(work, writes: false, cancellationToken);

    private async Task<T> UseAsync<T>(Func<MigrationRunner, Task<T>> work, bool writes, CancellationToken cancellationToken)
    {
        try
        {
            var runner = await MigrationRunner.OpenAsync(_db, _options, writes, cancellationToken).ConfigureAwait(false);
            await using (runner.ConfigureAwait(false))
            {
                return await work(runner).ConfigureAwait(false);
            }
        }
        catch (DbException exception)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new MigrationException($"{Dialect.Name} refused what migrations need: {Dialect.Describe(exception)}", ErrorCodes.MigrationStatement, innerException: exception);
        }
    }
}
