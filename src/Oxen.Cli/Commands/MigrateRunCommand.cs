using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Oxen.Cli.Commands;

/// <summary>A command that applies or undoes migrations.</summary>
internal sealed class MigrateRunCommand : MigratorCommand
{
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show the statements that would be sent, and send none." };
    private readonly Option<bool> _allowDataLoss = new("--allow-data-loss") { Description = "Undo migrations though rows or values are gone then." };
    private readonly string? _done;
    private readonly Func<Migrator, Invocation, CancellationToken, Task<MigrationRun>> _run;

    /// <summary>A command of this name.</summary>
    /// <param name="name">The word for it.</param>
    /// <param name="description">What it does.</param>
    /// <param name="arguments">What may follow.</param>
    /// <param name="run">Does it.</param>
    /// <param name="undoes">Whether it may undo migrations.</param>
    /// <param name="done">What it does to migrations that it doesn't run; null where it runs them.</param>
    /// <param name="examples">What one types, and what that does.</param>
    public MigrateRunCommand(
        string name, string description, IEnumerable<Argument> arguments, Func<Migrator, Invocation, CancellationToken, Task<MigrationRun>> run, bool undoes, string? done, params (string Line, string Meaning)[] examples)
        : base(name, description, examples)
    {
        (_run, _done) = (run, done);
        Options.Add(_dryRun);
        if (undoes)
        {
            Options.Add(_allowDataLoss);
        }

        foreach (var argument in arguments)
        {
            Arguments.Add(argument);
        }
    }

    /// <inheritdoc/>
    protected override MigrationOptions Change(Invocation invocation, MigrationOptions options) => options with { IsDryRun = invocation.Value(_dryRun), ConfirmLoss = losses => invocation.Value(_allowDataLoss) ? true : throw Refused(losses) };

    /// <inheritdoc/>
    protected override async Task<Answer> AnswerAsync(Migrator migrator, Invocation invocation, CancellationToken cancellationToken)
    {
        var run = await _run(migrator, invocation, cancellationToken).ConfigureAwait(false);
        return new Answer(Json(run), page => Show(page, run, _done));
    }

    private static ToolException Refused(IReadOnlyList<string> losses) => new(
        ErrorCodes.MigrationRefused, $"Undoing loses data, so it needs a word; nothing was done. Lost would be:{string.Concat(losses.Select(loss => $"{Environment.NewLine}- {loss}"))}{Environment.NewLine}If that is meant, say --allow-data-loss; --dry-run shows the statements.");

    private static JsonObject Json(MigrationRun run) => new()
    {
        ["isDryRun"] = run.IsDryRun,
        ["steps"] = new JsonArray([.. run.Steps.Select(step => (JsonNode)new JsonObject
        {
            ["migration"] = step.Migration,
            ["direction"] = Word(step),
            ["statements"] = new JsonArray([.. step.Statements.Select(statement => (JsonNode)statement)]),
            ["milliseconds"] = (long)step.Duration.TotalMilliseconds,
        })]),
        ["warnings"] = Json(run.Warnings),
    };

    private static void Show(Page page, MigrationRun run, string? done)
    {
        if (run.Steps.Count == 0)
        {
            page.Line("Nothing to do.");
        }

        foreach (var step in run.Steps)
        {
            page.Line(run.IsDryRun ? $"-- {done ?? Word(step)} {step.Migration}"
                : done is not null ? $"{done} {step.Migration}"
                : string.Create(CultureInfo.InvariantCulture, $"{Word(step),-4} {step.Migration} ({step.Statements.Count} statement{(step.Statements.Count == 1 ? "" : "s")}, {step.Duration.TotalMilliseconds:0} ms)"));
            foreach (var statement in run.IsDryRun ? step.Statements : [])
            {
                page.Line($"{statement};");
            }
        }

        Show(page, run.Warnings);
    }

    private static string Word(MigrationStep step) => step.Direction == MigrationDirection.Up ? "up" : "down";
}
