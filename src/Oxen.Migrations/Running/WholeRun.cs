using System.Data;

namespace Oxen.Migrations;

/// <summary>Runs a part of a migration in one transaction, with its row of the history: all of it is done, or nothing.</summary>
internal static class WholeRun
{
    private const string Undone = "All of the migration was undone: nothing of it is in the database. Correct it and run again.";

    /// <summary>Runs the part.</summary>
    /// <param name="run">What is run.</param>
    /// <param name="record">Writes to the history, given the schema after it.</param>
    /// <param name="cancellationToken">Stops it, and undoes it.</param>
    /// <exception cref="MigrationException">A statement failed, or left rows that break a foreign key.</exception>
    public static async Task RunAsync(PartRun run, Func<string, Task> record, CancellationToken cancellationToken)
    {
        var keys = run.Part.LeavesForeignKeysUnchecked ? run.Session.Dialect.Migrations.ForeignKeys : null;
        await SendAsync(run, keys?.Off, cancellationToken).ConfigureAwait(false);
        try
        {
            await run.Session.BeginAsync(cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < run.Part.Steps.Count; i++)
            {
                await run.RunAsync(i, Undone, cancellationToken).ConfigureAwait(false);
            }

            await CheckKeysAsync(run, keys?.Check, cancellationToken).ConfigureAwait(false);
            await record(SchemaSnapshot.Write(await run.Session.ReadSchemaAsync(cancellationToken).ConfigureAwait(false))).ConfigureAwait(false);
            await run.Session.CommitAsync().ConfigureAwait(false);
        }
        finally
        {
            await run.Session.RollBackAsync().ConfigureAwait(false);
            if (run.Session.Connection.State == ConnectionState.Open)
            {
                await SendAsync(run, keys?.On, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    private static Task SendAsync(PartRun run, string? text, CancellationToken cancellationToken) =>
        text is null ? Task.CompletedTask : run.Session.ExecuteAsync(text, cancellationToken);

    private static async Task CheckKeysAsync(PartRun run, string? check, CancellationToken cancellationToken)
    {
        if (check is null)
        {
            return;
        }

        var broken = await run.Session.QueryAsync(check, static reader => reader.GetValue(0).ToString(), cancellationToken).ConfigureAwait(false);
        if (broken.Count > 0)
        {
            throw new MigrationException(
                $"{run.Migration.Id} leaves {broken.Count} rows that refer to rows which aren't there, in {string.Join(", ", broken.Distinct())}. {Undone}",
                ErrorCodes.MigrationStatement, run.Migration.Id.ToString());
        }
    }
}
