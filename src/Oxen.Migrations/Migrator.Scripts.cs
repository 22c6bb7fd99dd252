using System.Text;
using Oxen.Migrations;

namespace Oxen;

/// <content>Scripts for those who apply migrations by other means.</content>
public sealed partial class Migrator
{
    /// <summary>One script of migrations, with their rows of the history. Reads the files alone; the database isn't asked.</summary>
    /// <param name="from">The migration after which it begins; null for an empty database.</param>
    /// <param name="to">The last migration of it; null for the newest. One that is older than <paramref name="from"/> gives the script that goes back.</param>
    /// <param name="isIdempotent">
    /// Whether each migration is passed over where the history has it (PostgreSQL, MySQL, MariaDB; <paramref name="from"/> then only saves work).
    /// On PostgreSQL its statements are strings that a DO block executes; on MySQL they stand in a procedure, which can't hold the creation of another routine.
    /// </param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="MigrationException">A migration is code; one that would be undone has no down part; or the database has no IF (SQLite).</exception>
    public async Task<string> ScriptAsync(string? from = null, string? to = null, bool isIdempotent = false, CancellationToken cancellationToken = default)
    {
        if (isIdempotent && Dialect.Migrations.If is null)
        {
            throw new MigrationException($"{Dialect.Name} has no IF, so a script can't tell what is applied already. Run the migrations with the Migrator, or script those that are missing, from the last applied one.", ErrorCodes.MigrationRefused);
        }

        var sources = await MigrationSources.ReadAsync(_options, Dialect, cancellationToken).ConfigureAwait(false);
        var none = new MigrationId("", "");
        var first = from is null or "0" ? none : sources.Find(from, []);
        var last = to == "0" ? none : to is null ? sources.Migrations.Select(one => one.Id).LastOrDefault(none) : sources.Find(to, []);
        var text = new StringBuilder();
        if (first == none)
        {
            Write(text, isIdempotent ? [.. HistoryTable.Ddl(Dialect).Select(IfNotThere)] : HistoryTable.Ddl(Dialect));
        }

        foreach (var migration in sources.Migrations.Where(one => one.Id.CompareTo(first) > 0 && one.Id.CompareTo(last) <= 0))
        {
            var row = new HistoryRow(migration.Id, MigrationState.Applied, Position: 0, migration.Checksum)
            {
                AppliedAt = _options.Clock.GetUtcNow().UtcDateTime,
                Author = _options.Author,
                Done = migration.Up.Steps.Count,
            };
            Write(text, migration, migration.Up, MigrationDirection.Up, HistoryTable.InsertText(Dialect, row), isIdempotent);
        }

        foreach (var migration in sources.Migrations.Reverse().Where(one => one.Id.CompareTo(first) <= 0 && one.Id.CompareTo(last) > 0))
        {
            var part = migration.Down ?? throw new MigrationException($"{migration.Id} has no down part, so there is no script that goes back beyond it.", ErrorCodes.MigrationIrreversible, migration.Id.ToString());
            Write(text, migration, part, MigrationDirection.Down, HistoryTable.DeleteText(Dialect, migration.Id), isIdempotent);
        }

        return text.ToString();
    }

    private void Write(StringBuilder text, FoundMigration migration, MigrationPart part, MigrationDirection direction, string record, bool isIdempotent)
    {
        if (part.Steps.FirstOrDefault(step => step.Run is not null) is not null)
        {
            throw new MigrationException($"{migration.Id} runs C# ({migration.Source}), which a script can't hold. Run it with the Migrator.", ErrorCodes.MigrationRefused, migration.Id.ToString());
        }

        part.ThrowIfUnconfirmed(migration);
        text.Append(direction == MigrationDirection.Up ? "-- " : "-- undo ").Append(migration.Id).Append('\n');
        List<string> statements = [.. part.Steps.Select(step => step.Text), record];
        var isWhole = part.UsesTransaction && Dialect.Traits.HasTransactionalDdl;
        if (isIdempotent)
        {
            if (Dialect.Traits.HasTransactionalDdl && !part.UsesTransaction)
            {
                throw new MigrationException($"{migration.Id} runs without a transaction, so it can't stand inside an IF of {Dialect.Name}. Script it on its own, with from and to.", ErrorCodes.MigrationRefused, migration.Id.ToString());
            }

            var condition = HistoryTable.IsApplied(Dialect, migration.Id);
            statements = [Dialect.Migrations.If!(direction == MigrationDirection.Up ? $"NOT {condition}" : condition, statements)];
        }

        var (off, on) = part.LeavesForeignKeysUnchecked ? (Dialect.WithoutForeignKeys, Dialect.WithForeignKeys) : (null, null);
        Write(text, [.. Some(off), .. Some(isWhole ? "BEGIN" : null), .. statements, .. Some(isWhole ? "COMMIT" : null), .. Some(on)]);
    }

    private void Write(StringBuilder text, IReadOnlyList<string> statements)
    {
        foreach (var statement in statements)
        {
            // The body of a routine, which the client that runs the script would cut.
            var isBody = Dialect.Migrations.Script.HasDelimiters && ScriptSplitter.Split(statement, Dialect.Migrations.Script).Count == 1 && statement.Contains(';', StringComparison.Ordinal);
            text.Append(isBody ? $"DELIMITER $$\n{statement}$$\nDELIMITER ;\n" : $"{statement};\n");
        }

        text.Append('\n');
    }

    private static IEnumerable<string> Some(string? text) => text is null ? [] : [text];

    private static string IfNotThere(string ddl) => ddl.Replace("CREATE TABLE ", "CREATE TABLE IF NOT EXISTS ", StringComparison.Ordinal);
}
