using Oxen.Migrations;

namespace Oxen;

/// <content>New migrations.</content>
public sealed partial class Migrator
{
    /// <summary>
    /// Writes a migration that makes the database what the model asks for: a file of SQL in the folder, with a comment on each
    /// dangerous step, to be read, corrected and committed. The database must be a development database with all migrations
    /// applied, since it is what the model is compared with; so no file describes the model, and two branches that each add a
    /// migration merge without conflict. What the model can't say (views, triggers, tables of others) is left alone.
    /// </summary>
    /// <param name="name">What it does, in a few words: <c>add users</c>, <c>AddUsers</c> and <c>add_users</c> are the same.</param>
    /// <param name="isEmpty">Whether a file without statements is wanted, to be written by hand.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The migration; without a file where the database is what the model asks for already, and in a dry run.</returns>
    /// <exception cref="MigrationException">A migration is pending or half done, or was changed after it had been applied.</exception>
    /// <exception cref="ArgumentException">The name has no letter or digit.</exception>
    public Task<AddedMigration> AddAsync(string name, bool isEmpty = false, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return LookAsync(async runner =>
        {
            runner.Comparison.ThrowIfBroken();
            var id = MigrationId.Make(name, _options.Clock.GetUtcNow().UtcDateTime, runner.Sources.Migrations.Select(one => one.Id).LastOrDefault());
            if (!isEmpty && runner.Comparison.Pending is [var pending, ..])
            {
                throw new MigrationException(
                    $"{pending.Id} isn't applied to this database, so the database can't tell what is still missing. Run up first, on a development database.", ErrorCodes.MigrationRefused, pending.Id.ToString());
            }

            var plan = isEmpty ? MigrationPlan.Empty : await DifferenceAsync(runner, cancellationToken).ConfigureAwait(false);
            if (plan.Up.Count == 0 && !isEmpty)
            {
                return new AddedMigration(id.ToString(), null, null, []);
            }

            var (file, text) = (FileOf(id), MigrationWriter.Write(plan, Dialect));
            var written = await WriteAsync(id, text, cancellationToken).ConfigureAwait(false);
            return new AddedMigration(id.ToString(), _options.IsDryRun ? null : file, text, [.. plan.Hints.Select(hint => new MigrationProblem("rename", id.ToString(), $"{hint}.", IsError: false)), .. Linter.Lint(written, written.Up, Dialect)]);
        }, cancellationToken);
    }

    private string FileOf(MigrationId id) => Path.Combine(_options.Folder, $"{id}.sql");

    private async Task<MigrationPlan> DifferenceAsync(MigrationRunner runner, CancellationToken cancellationToken)
    {
        var existing = await runner.Session.ReadSchemaAsync(cancellationToken).ConfigureAwait(false);
        var objects = Dialect.Objects.Count == 0 ? new HashSet<(string Kind, string Name)>()
            : await Dialect.SchemaReader.ReadObjectsAsync(runner.Session.Connection, null, cancellationToken).ConfigureAwait(false);
        var wanted = PlanSchema.Of(existing, objects, MigrationFills.Asking(ModelSchema.Of(_db.Model, Dialect)), Dialect, new SyncOptions());
        return MigrationPlan.Of(existing, wanted.Operations, Dialect) with { Hints = wanted.Warnings };
    }

    // All that the database has, as a first migration.
    private async Task<IReadOnlyList<FoundMigration>> WholeAsync(MigrationRunner runner, CancellationToken cancellationToken)
    {
        var existing = await runner.Session.ReadSchemaAsync(cancellationToken).ConfigureAwait(false);
        var nothing = new SchemaModel { DefaultSchema = existing.DefaultSchema };
        var plan = new MigrationPlan(SchemaDiff.Between(nothing, existing, Dialect), SchemaDiff.Between(existing, nothing, Dialect));
        var id = MigrationId.Make("baseline", _options.Clock.GetUtcNow().UtcDateTime, newest: null);
        return plan.Up.Count == 0 ? [] : [await WriteAsync(id, MigrationWriter.Write(plan, Dialect), cancellationToken).ConfigureAwait(false)];
    }

    private async Task<FoundMigration> WriteAsync(MigrationId id, string text, CancellationToken cancellationToken)
    {
        if (!_options.IsDryRun)
        {
            Directory.CreateDirectory(_options.Folder);
            await File.WriteAllTextAsync(FileOf(id), text, cancellationToken).ConfigureAwait(false);
        }

        return MigrationFile.Read(id, FileOf(id), text, Dialect.Migrations.Script);
    }
}
