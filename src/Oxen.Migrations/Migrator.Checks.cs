using Oxen.Migrations;

namespace Oxen;

/// <content>What is looked at and not changed.</content>
public sealed partial class Migrator
{
    /// <summary>
    /// Whether all is as the history says: changed and missing files, gaps, half-done migrations, dangerous steps of those that
    /// are pending, and how the schema differs from the one the last migration left. Changes nothing, takes no lock.
    /// </summary>
    public Task<MigrationReport> VerifyAsync(CancellationToken cancellationToken = default) => LookAsync(async runner =>
    {
        var problems = runner.Comparison.Problems().Concat(runner.Comparison.Pending.SelectMany(one => Linter.Lint(one, one.Up, Dialect)));
        return new MigrationReport([.. problems], await DriftAsync(runner, cancellationToken).ConfigureAwait(false));
    }, cancellationToken);

    /// <summary>
    /// The steps of all migrations that deserve a second look: what loses data, what locks a table for long, what an application of the
    /// version before can't live with. Reads the files alone. <c>-- oxen:allow drop-column</c> in a file says that one was looked at.
    /// </summary>
    public async Task<IReadOnlyList<MigrationProblem>> LintAsync(CancellationToken cancellationToken = default)
    {
        var sources = await MigrationSources.ReadAsync(_options, Dialect, cancellationToken).ConfigureAwait(false);
        return [.. sources.Migrations.SelectMany(one => Linter.Lint(one, one.Up, Dialect))];
    }

    private static async Task<IReadOnlyList<string>> DriftAsync(MigrationRunner runner, CancellationToken cancellationToken)
    {
        if (runner.Comparison.Applied.Count == 0 || runner.Comparison.Half is not null || await runner.History.ReadSchemaAsync(cancellationToken).ConfigureAwait(false) is not { } recorded)
        {
            return [];
        }

        return SnapshotDifferences.Of(SchemaSnapshot.Read(recorded), await runner.Session.ReadSchemaAsync(cancellationToken).ConfigureAwait(false));
    }
}
