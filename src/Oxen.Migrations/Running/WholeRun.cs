namespace Oxen.Migrations;

/// <summary>Runs a part of a migration in one transaction, with its row of the history: all of it is done, or nothing.</summary>
internal static class WholeRun
{
    /// <summary>Runs the part.</summary>
    /// <param name="run">What is run.</param>
    /// <param name="record">Writes to the history, given the schema after it.</param>
    /// <param name="cancellationToken">Stops it, and undoes it.</param>
    /// <exception cref="MigrationException">A statement failed, or left rows that break a foreign key.</exception>
    public static Task RunAsync(PartRun run, Func<string, Task> record, CancellationToken cancellationToken) => run.WithoutForeignKeysAsync(async () =>
    {
        await run.Session.BeginAsync(cancellationToken).ConfigureAwait(false);
        var broken = await run.BrokenKeysAsync(cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < run.Part.Steps.Count; i++)
        {
            await run.RunAsync(i, run.Undone, cancellationToken).ConfigureAwait(false);
        }

        ThrowIfBroken(run, [.. (await run.BrokenKeysAsync(cancellationToken).ConfigureAwait(false)).Except(broken)]);
        await record(SchemaSnapshot.Write(await run.Session.ReadSchemaAsync(cancellationToken).ConfigureAwait(false))).ConfigureAwait(false);
        await run.Session.CommitAsync().ConfigureAwait(false);
    }, cancellationToken);

    private static void ThrowIfBroken(PartRun run, IReadOnlyList<string> broken)
    {
        if (broken.Count > 0)
        {
            throw new MigrationException(
                $"{run.Migration.Id} leaves {broken.Count} rows that refer to rows which aren't there: {string.Join("; ", broken.Take(5))}. {run.Undone}",
                ErrorCodes.MigrationStatement, run.Migration.Id.ToString());
        }
    }
}
