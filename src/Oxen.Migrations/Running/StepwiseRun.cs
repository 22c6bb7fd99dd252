using System.Data.Common;

namespace Oxen.Migrations;

/// <summary>
/// Runs a part of a migration statement by statement, each recorded, where no transaction can hold all of it: changes of the
/// schema on MySQL, or what the author excepts. Stopped at any moment, the next run knows how far it came:
/// a statement that changes rows is committed together with its record; of one that changes the schema the
/// record holds the schema before it: if that is still the database's, it wasn't carried out; if what the statement names
/// has changed, and nothing else, it was; anything else somebody must settle.
/// </summary>
/// <param name="run">What is run.</param>
/// <param name="half">The state of a migration that is half done this way.</param>
internal sealed class StepwiseRun(PartRun run, MigrationState half)
{
    /// <summary>Runs what is left of the part.</summary>
    /// <param name="row">The migration's row, already in the history.</param>
    /// <param name="warn">Told what is worth knowing.</param>
    /// <param name="cancellationToken">Stops it between statements, or in one.</param>
    /// <returns>The schema after it, as JSON.</returns>
    /// <exception cref="MigrationException">A statement failed, or it can't be told how to go on.</exception>
    public async Task<string> RunAsync(HistoryRow row, Action<string> warn, CancellationToken cancellationToken)
    {
        row = await ResumeAsync(row, warn, cancellationToken).ConfigureAwait(false);
        var schema = await ReadAsync(cancellationToken).ConfigureAwait(false);
        await run.WithoutForeignKeysAsync(async () =>
        {
            while (row.Done < run.Part.Steps.Count)
            {
                if (run.Part.Steps[row.Done].ChangesRowsOnly)
                {
                    row = await ChangeRowsAsync(row, cancellationToken).ConfigureAwait(false);
                }
                else
                {
                    row = await ChangeSchemaAsync(row, SchemaTrace.Of(schema, run.Part.Steps[row.Done]), cancellationToken).ConfigureAwait(false);
                    schema = await ReadAsync(cancellationToken).ConfigureAwait(false);
                }
            }
        }, cancellationToken).ConfigureAwait(false);
        return SchemaSnapshot.Write(schema);
    }

    private async Task<HistoryRow> ResumeAsync(HistoryRow row, Action<string> warn, CancellationToken cancellationToken)
    {
        if (row.Done > 0 && row.DoneHash != run.Part.HashOf(row.Done))
        {
            throw Unfinished($"{run.Migration.Id} is half done: {row.Done} of its statements were carried out, but these were changed in {run.Migration.Source} since. Put them back as they were; those that follow may be corrected.");
        }

        if (row.Note is not null)
        {
            await ThrowIfPiecesAreLeftAsync(cancellationToken).ConfigureAwait(false);
        }

        if (row.SchemaBefore is null || row.Done >= run.Part.Steps.Count)
        {
            return row;
        }

        var step = run.Part.Steps[row.Done];
        var effect = SchemaTrace.Compare(row.SchemaBefore, SchemaTrace.Of(await ReadAsync(cancellationToken).ConfigureAwait(false), step));
        if (!step.ChangesSchemaOnly || effect == SchemaEffect.Elsewhere)
        {
            throw Unfinished(
                $"{run.Migration.Id} was interrupted at statement {row.Done + 1}, and {(effect == SchemaEffect.Elsewhere ? "the schema has changed since in what the statement doesn't name" : "the schema doesn't tell what such a statement did")}, so nobody knows whether it was carried out: {step.Short}{Environment.NewLine}"
                + "Look at the database, and say so with resolve: StatementDone if it was carried out, or carry it out by hand first.");
        }

        if (effect == SchemaEffect.None)
        {
            return row with { SchemaBefore = null };
        }

        warn($"Statement {row.Done + 1} was carried out before the last run was interrupted, so it isn't run again: {step.Short}");
        return await AdvanceAsync(row, cancellationToken).ConfigureAwait(false);
    }

    private async Task ThrowIfPiecesAreLeftAsync(CancellationToken cancellationToken)
    {
        if (run.Session.Dialect.Migrations.Unfinished is { } text
            && await run.Session.QueryAsync(text, static reader => (Name: reader.GetString(0), Remedy: reader.GetString(1)), cancellationToken).ConfigureAwait(false) is [var piece, ..])
        {
            throw Unfinished($"{run.Migration.Id} was interrupted and has left {piece.Name} unfinished. Remove it, and run again: {piece.Remedy}");
        }
    }

    private async Task<HistoryRow> ChangeRowsAsync(HistoryRow row, CancellationToken cancellationToken)
    {
        try
        {
            await run.Session.BeginAsync(cancellationToken).ConfigureAwait(false);
            await run.RunAsync(row.Done, WhatNow(row.Done), cancellationToken).ConfigureAwait(false);
            row = await AdvanceAsync(row, cancellationToken).ConfigureAwait(false);
            await run.Session.CommitAsync().ConfigureAwait(false);
            return row;
        }
        catch (MigrationException exception)
        {
            await NoteAsync(row, exception).ConfigureAwait(false);
            throw;
        }
        finally
        {
            await run.Session.RollBackAsync().ConfigureAwait(false);
        }
    }

    private async Task<HistoryRow> ChangeSchemaAsync(HistoryRow row, string before, CancellationToken cancellationToken)
    {
        var step = run.Part.Steps[row.Done];
        await run.History.UpdateAsync(
            row with { SchemaBefore = before, Note = $"Statement {row.Done + 1} of {run.Part.Steps.Count} was begun: {step.Short}" }, cancellationToken).ConfigureAwait(false);
        try
        {
            await run.RunAsync(row.Done, WhatNow(row.Done), cancellationToken).ConfigureAwait(false);
        }
        catch (MigrationException exception)
        {
            await NoteAsync(row, exception).ConfigureAwait(false);
            throw;
        }

        return await AdvanceAsync(row, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HistoryRow> AdvanceAsync(HistoryRow row, CancellationToken cancellationToken)
    {
        row = row with { State = half, Done = row.Done + 1, DoneHash = run.Part.HashOf(row.Done + 1), SchemaBefore = null, Note = null };
        await run.History.UpdateAsync(row, cancellationToken).ConfigureAwait(false);
        return row;
    }

    // The database said that it refused the statement, so it wasn't carried out. If this fails too, the row says that it was begun.
    private async Task NoteAsync(HistoryRow row, MigrationException exception)
    {
        try
        {
            await run.Session.RollBackAsync().ConfigureAwait(false);
            await run.History.UpdateAsync(row with { Note = $"Statement {row.Done + 1} of {run.Part.Steps.Count} failed: {exception.InnerException?.Message}" }, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception lost) when (lost is DbException or InvalidOperationException)
        {
            // The connection is gone; the error that led here says so.
        }
    }

    private async Task<SchemaModel> ReadAsync(CancellationToken cancellationToken) => await run.Session.ReadSchemaAsync(cancellationToken).ConfigureAwait(false);

    private string WhatNow(int done) =>
        $"{done} statements were carried out before it and stay; {run.Session.Dialect.Name} can't undo them as one.{(run.Part.Steps[done].Run is null ? "" : " So does a change of the schema that this code has made.")} Correct this statement, in the file or in the database, and run again: it goes on from here.";

    private MigrationException Unfinished(string message) => new(message, ErrorCodes.MigrationUnfinished, run.Migration.Id.ToString());
}
