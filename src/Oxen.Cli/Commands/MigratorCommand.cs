using System.CommandLine;
using System.Runtime.Loader;
using System.Text.Json.Nodes;

namespace Oxen.Cli.Commands;

/// <summary>A command on migrations.</summary>
internal abstract class MigratorCommand : ToolCommand
{
    private static readonly Option<string?> Folder = new("--migrations") { Description = "The folder of the migrations; otherwise that of oxen.json, or migrations in the project's folder.", HelpName = "folder" };

    /// <summary>A command of this name.</summary>
    protected MigratorCommand(string name, string description, params (string Line, string Meaning)[] examples)
        : base(name, description, examples)
    {
        Options.Add(Folder);
        foreach (var option in CommonOptions.OfContext)
        {
            Options.Add(option);
        }
    }

    /// <inheritdoc/>
    protected override Need NeedOf(Invocation invocation) => Need.Context;

    /// <inheritdoc/>
    protected override async Task<Answer> AnswerAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var settings = invocation.Settings;
        var target = Targets.OfContext(settings);
        await using (target.ConfigureAwait(false))
        {
            return await invocation.WaitAsync(Description!.Split('.')[0], tell => AnswerAsync(
                new Migrator(target.Db, Change(invocation, OptionsOf(invocation, target) with
                {
                    Folder = invocation.FullPath(Folder) ?? invocation.Settings.MigrationsFolder,
                    Progress = progress => tell($"{progress.Migration}, {(progress.Direction == MigrationDirection.Up ? "up" : "down")}, {progress.Number} of {progress.Count}"),
                })), invocation, cancellationToken)).ConfigureAwait(false);
        }
    }

    /// <summary>Does it.</summary>
    protected abstract Task<Answer> AnswerAsync(Migrator migrator, Invocation invocation, CancellationToken cancellationToken);

    /// <summary>What this command does in its own way.</summary>
    protected virtual MigrationOptions Change(Invocation invocation, MigrationOptions options) => options;

    /// <summary>What is wrong or worth knowing, as JSON.</summary>
    protected static JsonArray Json(IEnumerable<MigrationProblem> problems) => new([.. problems.Select(problem => (JsonNode)new JsonObject
    {
        ["code"] = problem.Code,
        ["migration"] = problem.Migration,
        ["message"] = problem.Message,
        ["isError"] = problem.IsError,
    })]);

    /// <summary>What is wrong or worth knowing, as lines.</summary>
    protected static void Show(Page page, IEnumerable<MigrationProblem> problems)
    {
        foreach (var problem in problems)
        {
            page.Line($"{(problem.IsError ? "error" : "warning")} {problem.Code}: {(problem.Migration is null ? "" : $"{problem.Migration}: ")}{problem.Message}");
        }
    }

    /// <summary>Where a project's migrations are.</summary>
    public static MigrationOptions OptionsOf(Invocation invocation, Target target) => new()
    {
        Folder = invocation.Settings.MigrationsFolder,
        Assemblies = [.. new[] { target.Db.GetType().Assembly, AssemblyLoadContext.Default.LoadFromAssemblyPath(invocation.Settings.Assembly!) }.Distinct()],
    };
}
