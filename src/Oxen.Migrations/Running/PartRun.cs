using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Oxen.Migrations;

/// <summary>One way of one migration that is being run.</summary>
/// <param name="Session">Where.</param>
/// <param name="History">Where it is recorded.</param>
/// <param name="Options">The options.</param>
/// <param name="Migration">The migration.</param>
/// <param name="Part">Its part.</param>
/// <param name="Direction">Which way.</param>
internal sealed partial record PartRun(MigrationSession Session, HistoryTable History, MigrationOptions Options, FoundMigration Migration, MigrationPart Part, MigrationDirection Direction)
{
    private static readonly HashSet<string> OfTransactions = ["BEGIN", "START", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "ABORT", "END"];

    [GeneratedRegex(@"^PRAGMA\s+([\w?]+\s*\.\s*)?foreign_keys\s*[=(]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SwitchOfForeignKeys { get; }

    /// <summary>Whether the database can hold all of it in one transaction: code might change the schema.</summary>
    public bool IsWhole => Part.UsesTransaction && (Session.Dialect.Traits.HasTransactionalDdl || Part.Steps.All(step => step.ChangesRowsOnly && step.Run is null));

    /// <summary>What to say of what a transaction around all of it has undone.</summary>
    public string Undone => Session.Dialect.Traits.HasTransactionalDdl || Part.Steps.All(step => step.Run is null)
        ? "All of the migration was undone: nothing of it is in the database. Correct it and run again."
        : $"The rows it changed were put back; but {Session.Dialect.Name} commits at each change of the schema, so if the code made one, that and all before it stays. Set that right, correct it and run again.";

    /// <summary>Refuses what can't be run as a migration is: what loses data and wasn't confirmed, and statements that would end the transaction or do nothing in it.</summary>
    /// <exception cref="MigrationException">There is such a thing.</exception>
    public void ThrowIfRefused()
    {
        Part.ThrowIfUnconfirmed(Migration);
        ThrowIfItEndsTransactions();
        if (Session.Dialect.WithoutForeignKeys is not null && Part.Steps.FirstOrDefault(step => SwitchOfForeignKeys.IsMatch(step.Words)) is { } step)
        {
            throw new MigrationException(
                $"{Place(step)}: {step.Short}{Environment.NewLine}{Session.Dialect.Name} doesn't listen to this inside a transaction, and foreign keys would go on acting on rows. Say '-- oxen:foreign-keys-unchecked' instead (in a class LeaveForeignKeysUnchecked()): they are left unchecked before the transaction begins, and checked before it is committed.",
                ErrorCodes.MigrationRefused, Migration.Id.ToString(), step.Text);
        }
    }

    private void ThrowIfItEndsTransactions()
    {
        if (Part.Steps.FirstOrDefault(step => OfTransactions.Contains(step.FirstWord.ToUpperInvariant()) && !step.Words.StartsWith("BEGIN NOT", StringComparison.OrdinalIgnoreCase)) is { } step)
        {
            throw new MigrationException(
                $"{Place(step)}: {step.Short}{Environment.NewLine}A migration is a transaction, where the database can have one, and is recorded in it; so it can't begin or end one. Leave that out.",
                ErrorCodes.MigrationRefused, Migration.Id.ToString(), step.Text);
        }
    }

    /// <summary>Runs one step.</summary>
    /// <param name="index">Its number, from 0.</param>
    /// <param name="whatNow">What to do if it fails.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="MigrationException">It failed.</exception>
    public async Task RunAsync(int index, string whatNow, CancellationToken cancellationToken)
    {
        var step = Part.Steps[index];
        cancellationToken.ThrowIfCancellationRequested();
        Options.Progress?.Invoke(new MigrationProgress(Migration.Id.ToString(), Direction, index + 1, Part.Steps.Count, step.Text));
        try
        {
            await (step.Run is { } code ? Session.RunAsync(code, cancellationToken) : Session.ExecuteAsync(step.Text, cancellationToken)).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw Failed(index, exception, whatNow);
        }
    }

    /// <summary>
    /// Does the work with foreign keys unchecked, if the part asks for it and the database needs it: switched off before a transaction,
    /// since inside of one SQLite wouldn't listen. If the work fails, what it left open is undone.
    /// </summary>
    public async Task WithoutForeignKeysAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        if (Part.LeavesForeignKeysUnchecked && Session.Dialect.WithoutForeignKeys is { } off)
        {
            await Session.ExecuteAsync(off, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            await work().ConfigureAwait(false);
        }
        catch
        {
            await Session.RollBackAsync().ConfigureAwait(false);
            try
            {
                await WatchForeignKeysAsync().ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is DbException or InvalidOperationException)
            {
                // The first error says more, and what is set for the connection ends with the run.
            }

            throw;
        }

        await WatchForeignKeysAsync().ConfigureAwait(false);
    }

    private Task WatchForeignKeysAsync() =>
        Part.LeavesForeignKeysUnchecked && Session.Dialect.WithForeignKeys is { } text && Session.Connection.State == ConnectionState.Open ? Session.ExecuteAsync(text, CancellationToken.None) : Task.CompletedTask;

    /// <summary>The rows that break a foreign key, in words, where the database didn't watch over that.</summary>
    public async Task<IReadOnlyList<string>> BrokenKeysAsync(CancellationToken cancellationToken) => Part.LeavesForeignKeysUnchecked && Session.Dialect.BrokenForeignKeys is { } query
        ? await Session.QueryAsync(query, static reader => Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!, cancellationToken).ConfigureAwait(false)
        : [];

    /// <summary>The error of a step.</summary>
    public MigrationException Failed(int index, Exception exception, string whatNow)
    {
        var step = Part.Steps[index];
        var cause = exception is DbException refused ? Session.Dialect.Describe(refused) : exception.Message;
        var end = Session.Connection.State == ConnectionState.Open ? whatNow : $"The connection was lost. Run again: what wasn't committed is undone, and the next run goes on from where this one stopped, or says what to do.";
        return new MigrationException(
            $"{Place(step)}, statement {index + 1} of {Part.Steps.Count}: {cause}{Environment.NewLine}{step.Text}{Environment.NewLine}{end}",
            ErrorCodes.MigrationStatement, Migration.Id.ToString(), step.Text, exception);
    }

    private string Place(MigrationStatement step) => $"{Migration.Id} ({Migration.Source}{(step.Line > 0 && Migration.Kind != MigrationKind.Code ? $", line {step.Line}" : "")})";
}
