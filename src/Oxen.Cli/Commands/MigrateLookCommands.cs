using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Oxen.Cli.Commands;

/// <summary><c>oxen migrate status</c>: where the database stands.</summary>
internal sealed class MigrateStatusCommand : MigratorCommand
{
    private readonly Option<bool> _check = new("--check") { Description = $"End with {ExitCodes.Found} where a migration waits or something is wrong." };

    /// <summary>The command.</summary>
    public MigrateStatusCommand()
        : base(
            "status",
            "Shows every migration and what has become of it. Changes nothing.",
            ("oxen migrate status", "what is applied, and what waits"),
            ("oxen migrate status --check", $"in a pipeline: ends with {ExitCodes.Found} where something waits")) => Options.Add(_check);

    /// <inheritdoc/>
    protected override async Task<Answer> AnswerAsync(Migrator migrator, Invocation invocation, CancellationToken cancellationToken)
    {
        var status = await migrator.StatusAsync(cancellationToken).ConfigureAwait(false);
        return new Answer(Json(status), page => Show(page, status))
        {
            ExitCode = invocation.Value(_check) && !status.IsUpToDate ? ExitCodes.Found : ExitCodes.Ok,
        };
    }

    private static JsonObject Json(MigrationStatus status) => new()
    {
        ["isUpToDate"] = status.IsUpToDate,
        ["migrations"] = new JsonArray([.. status.Migrations.Select(entry => (JsonNode)new JsonObject
        {
            ["id"] = entry.Id,
            ["kind"] = entry.Kind.ToString().ToLowerInvariant(),
            ["state"] = Word(entry.State),
            ["appliedAt"] = entry.AppliedAt,
            ["milliseconds"] = (long?)entry.Duration?.TotalMilliseconds,
            ["author"] = entry.Author,
            ["source"] = entry.Source,
            ["isReversible"] = entry.IsReversible,
            ["isChanged"] = entry.IsChanged,
            ["isGap"] = entry.IsGap,
            ["note"] = entry.Note,
        })]),
        ["problems"] = Json(status.Problems),
    };

    private static void Show(Page page, MigrationStatus status)
    {
        if (status.Migrations.Count == 0)
        {
            page.Line("There are no migrations. 'oxen migrate add' writes one.");
        }
        else
        {
            page.Table(
                ["migration", "state", "applied (UTC)", "by", "note"],
                status.Migrations.Select(entry => new[]
                {
                    entry.Id, Word(entry.State), entry.AppliedAt?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "", entry.Author ?? "",
                    string.Join("; ", new[] { entry.Note, entry.IsChanged ? "changed since" : null, entry.IsGap ? "older than one that is applied" : null }.OfType<string>()),
                }));
        }

        Show(page, status.Problems);
    }

    private static string Word(MigrationState state) => state switch
    {
        MigrationState.HalfApplied => "half applied",
        MigrationState.HalfReverted => "half reverted",
        _ => state.ToString().ToLowerInvariant(),
    };
}

/// <summary><c>oxen migrate verify</c>: whether all is as the history says.</summary>
internal sealed class MigrateVerifyCommand : MigratorCommand
{
    /// <summary>The command.</summary>
    public MigrateVerifyCommand()
        : base(
            "verify",
            $"Checks that all is as the history says: no applied file was changed, nothing is half done, and nobody changed the schema by hand. Ends with {ExitCodes.Found} where something is wrong.",
            ("oxen migrate verify", "before a release, and in a pipeline"))
    {
    }

    /// <inheritdoc/>
    protected override async Task<Answer> AnswerAsync(Migrator migrator, Invocation invocation, CancellationToken cancellationToken)
    {
        var report = await migrator.VerifyAsync(cancellationToken).ConfigureAwait(false);
        return new Answer(
            new JsonObject { ["isClean"] = report.IsClean, ["problems"] = Json(report.Problems), ["drift"] = new JsonArray([.. report.Drift.Select(one => (JsonNode)one)]) },
            page =>
            {
                Show(page, report.Problems);
                foreach (var difference in report.Drift)
                {
                    page.Line($"drift: {difference}");
                }

                if (report.IsClean)
                {
                    page.Line("All is as the history says.");
                }
            })
        {
            ExitCode = report.IsClean ? ExitCodes.Ok : ExitCodes.Found,
        };
    }
}

/// <summary><c>oxen migrate lint</c>: the steps that deserve a second look.</summary>
internal sealed class MigrateLintCommand : MigratorCommand
{
    /// <summary>The command.</summary>
    public MigrateLintCommand()
        : base(
            "lint",
            $"Names the steps of all migrations that lose data, lock a table for long, or break an application of the version before. Reads the files alone; a line '-- oxen:allow <rule>' in one says that the step was looked at. Ends with {ExitCodes.Found} where there is one.",
            ("oxen migrate lint", "before a review, and in a pipeline"))
    {
    }

    /// <inheritdoc/>
    protected override async Task<Answer> AnswerAsync(Migrator migrator, Invocation invocation, CancellationToken cancellationToken)
    {
        var problems = await migrator.LintAsync(cancellationToken).ConfigureAwait(false);
        return new Answer(
            new JsonObject { ["problems"] = Json(problems) },
            page =>
            {
                Show(page, problems);
                if (problems.Count == 0)
                {
                    page.Line("No step deserves a second look.");
                }
            })
        {
            ExitCode = problems.Count == 0 ? ExitCodes.Ok : ExitCodes.Found,
        };
    }
}

/// <summary><c>oxen migrate script</c>: one script of all migrations.</summary>
internal sealed class MigrateScriptCommand : MigratorCommand
{
    private readonly Option<string?> _from = new("--from") { Description = "The migration after which it begins; from an empty database otherwise.", HelpName = "migration" };
    private readonly Option<string?> _to = new("--to") { Description = "The last migration of it; one older than --from gives the script that goes back.", HelpName = "migration" };
    private readonly Option<bool> _idempotent = new("--idempotent") { Description = "Pass over what the history has already (PostgreSQL, MySQL, MariaDB)." };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file to write; standard output otherwise.", HelpName = "path" };

    /// <summary>The command.</summary>
    public MigrateScriptCommand()
        : base(
            "script",
            "Writes one SQL script of migrations and their rows of the history, for those who apply them by other means. Reads the files alone.",
            ("oxen migrate script --idempotent -o release.sql", "for any database of the application"),
            ("oxen migrate script --from 20260101120000", "what came after one"))
    {
        foreach (var option in new Option[] { _from, _to, _idempotent, _output })
        {
            Options.Add(option);
        }
    }

    /// <inheritdoc/>
    protected override async Task<Answer> AnswerAsync(Migrator migrator, Invocation invocation, CancellationToken cancellationToken)
    {
        var script = await migrator.ScriptAsync(invocation.Value(_from), invocation.Value(_to), invocation.Value(_idempotent), cancellationToken).ConfigureAwait(false);
        var file = invocation.FullPath(_output);
        if (file is not null)
        {
            await File.WriteAllTextAsync(file, script, cancellationToken).ConfigureAwait(false);
        }

        return new Answer(new JsonObject { ["file"] = file, ["script"] = script }, page => page.Line(file is null ? script.TrimEnd() : Path.GetRelativePath(invocation.Shell.Folder, file)));
    }
}
