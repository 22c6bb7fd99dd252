using System.CommandLine;

namespace Oxen.Cli.Commands;

/// <summary><c>oxen sync</c>: makes the database what the model says.</summary>
internal sealed class SyncCommand : ToolCommand
{
    private readonly Option<bool> _plan = new("--plan") { Description = "Show the SQL and change nothing." };
    private readonly Option<bool> _check = new("--check") { Description = $"Change nothing; end with {ExitCodes.Found} where something would be changed." };
    private readonly Option<bool> _allowDataLoss = new("--allow-data-loss") { Description = "Drop columns that the model doesn't have, and shrink types, with what is in them." };
    private readonly Option<bool> _keepUnknownColumns = new("--keep-unknown-columns") { Description = "Leave columns alone that the model doesn't have." };

    /// <summary>The command.</summary>
    public SyncCommand()
        : base(
            "sync",
            "Makes the database what the model says: for development, and for applications without versioned migrations. Refuses to lose data unless it is told to.",
            ("oxen sync", "the database of this project"),
            ("oxen sync --plan", "the SQL it would send"),
            ("oxen sync --allow-data-loss", "columns that are gone from the model too"),
            ("oxen sync --check", $"in a pipeline: ends with {ExitCodes.Found} where the database is behind"))
    {
        foreach (var option in new Option[] { _plan, _check, _allowDataLoss, _keepUnknownColumns }.Concat(CommonOptions.OfContext))
        {
            Options.Add(option);
        }
    }

    /// <inheritdoc/>
    protected override Need NeedOf(Invocation invocation) => Need.Context;

    /// <inheritdoc/>
    protected override async Task<Answer> AnswerAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var (isCheck, options) = (invocation.Value(_check), new SyncOptions { AllowDataLoss = invocation.Value(_allowDataLoss), KeepUnknownColumns = invocation.Value(_keepUnknownColumns) });
        var isApplied = !isCheck && !invocation.Value(_plan);
        var target = isApplied ? Targets.OfContext(invocation.Settings) : Targets.ToLookAt(invocation.Settings);
        await using (target.ConfigureAwait(false))
        {
            var plan = await invocation.WaitAsync("Looking for differences", _ => target.Db.Schema.PlanAsync(options, cancellationToken)).ConfigureAwait(false);
            if (isApplied && !plan.IsEmpty)
            {
                await invocation.WaitAsync("Changing the schema", async _ =>
                {
                    await target.Db.Schema.SyncAsync(options, cancellationToken).ConfigureAwait(false);
                    return plan;
                }).ConfigureAwait(false);
            }

            var changes = SchemaChanges.Of(plan, target.Db.Session.Engine.Dialect);
            var json = changes.Json();
            json["isApplied"] = isApplied;
            return new Answer(json, page => changes.Show(page, "Nothing to do: the database is what the model says."))
            {
                ExitCode = isCheck && !plan.IsEmpty ? ExitCodes.Found : ExitCodes.Ok,
            };
        }
    }
}
