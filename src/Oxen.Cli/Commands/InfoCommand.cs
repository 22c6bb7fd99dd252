using System.Data.Common;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;

namespace Oxen.Cli.Commands;

/// <summary><c>oxen info</c>: what is there, and what is wrong with it.</summary>
internal sealed class InfoCommand : ToolCommand
{
    /// <summary>The command.</summary>
    public InfoCommand()
        : base(
            "info",
            "Shows versions, the context, the database (without secrets) and what waits to be applied. The first thing to run when something is odd.",
            ("oxen info", "of the project in this folder"),
            ("oxen info -d postgresql -c \"Host=localhost;Database=blog;Username=blog\"", "of a database"),
            ("oxen info --json | jq -r .database.version", "one value of it"))
    {
        foreach (var option in CommonOptions.OfContext)
        {
            Options.Add(option);
        }
    }

    /// <inheritdoc/>
    protected override Need NeedOf(Invocation invocation) =>
        invocation.Settings.Project is not null || Directory.GetFiles(invocation.Shell.Folder, "*.csproj").Length > 0 ? Need.Context : Need.Nothing;

    /// <inheritdoc/>
    protected override async Task<Answer> AnswerAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var settings = invocation.Settings;
        var found = new Found();
        if (settings.Assembly is not null || settings.HasDatabase)
        {
            try
            {
                await LookAsync(invocation, found, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is OxenException or DbException)
            {
                found.Problem = Redaction.Of(exception.Message, invocation.Secrets);
            }
        }

        return new Answer(Json(settings, found), page => Show(page, settings, found)) { ExitCode = found.Problem is null ? ExitCodes.Ok : ExitCodes.Failure };
    }

    private static async Task LookAsync(Invocation invocation, Found found, CancellationToken cancellationToken)
    {
        var settings = invocation.Settings;
        found.Connection = settings.HasDatabase ? settings.Database!.Shown(settings.Connection!) : null;
        var target = settings.Assembly is null ? Targets.OfDatabase(settings) : Targets.ToLookAt(settings);
        await using (target.ConfigureAwait(false))
        {
            found.Context = target.IsContext ? target.Db.GetType().FullName : null;
            found.Classes = target.IsContext ? target.Db.Model.Entities.Count : null;
            found.Database = target.DatabaseName;
            if (!target.IsContext)
            {
                Targets.CheckExists(settings);
            }

            var lease = await invocation.WaitAsync("Connecting", _ => target.Db.OpenConnectionAsync(cancellationToken)).ConfigureAwait(false);
            await using (lease.ConfigureAwait(false))
            {
                found.Version = lease.Connection.ServerVersion;
                found.Connection ??= Databases.All.FirstOrDefault(database => database.Aliases.Prepend(database.Name).Contains(target.Db.Session.Engine.Dialect.SystemName))?.Shown(lease.Connection.ConnectionString);
            }

            var schema = await target.Db.Schema.ReadAsync(cancellationToken).ConfigureAwait(false);
            (found.Tables, found.Views) = (schema.Tables.Count, schema.Views.Count);
            if (target.IsContext)
            {
                var status = await new Migrator(target.Db, MigratorCommand.OptionsOf(invocation, target)).StatusAsync(cancellationToken).ConfigureAwait(false);
                found.Pending = [.. status.Pending.Select(entry => entry.Id)];
            }
        }
    }

    private static JsonObject Json(Settings settings, Found found) => new()
    {
        ["tool"] = ToolAssemblies.Version,
        ["oxen"] = ToolAssemblies.VersionOf(typeof(OxenDb).Assembly),
        ["runtime"] = RuntimeInformation.FrameworkDescription,
        ["configuration"] = settings.File?.Path,
        ["context"] = found.Context,
        ["classes"] = found.Classes,
        ["database"] = found.Database is null ? null : new JsonObject
        {
            ["name"] = found.Database,
            ["version"] = found.Version,
            ["connection"] = found.Connection,
            ["tables"] = found.Tables,
            ["views"] = found.Views,
        },
        ["pending"] = found.Pending is null ? null : new JsonArray([.. found.Pending.Select(id => (JsonNode)id)]),
        ["problem"] = found.Problem,
    };

    private static void Show(Page page, Settings settings, Found found)
    {
        page.Pairs(
            ("tool", ToolAssemblies.Version),
            ("oxen", ToolAssemblies.VersionOf(typeof(OxenDb).Assembly)),
            ("runtime", RuntimeInformation.FrameworkDescription),
            ("configuration", settings.File?.Path ?? "none"),
            ("context", found.Context is null ? "none" : $"{found.Context}, {found.Classes} class{(found.Classes == 1 ? "" : "es")}"),
            ("database", found.Database is null ? "none" : $"{found.Database} {found.Version}".Trim()),
            ("connection", found.Connection),
            ("tables", found.Tables is null ? null : $"{found.Tables}, and {found.Views} views"),
            ("pending", found.Pending is null ? null : found.Pending is [] ? "no migrations" : string.Join(", ", found.Pending)),
            ("problem", found.Problem));
    }

    private sealed class Found
    {
        public string? Context { get; set; }

        public int? Classes { get; set; }

        public string? Database { get; set; }

        public string? Version { get; set; }

        public string? Connection { get; set; }

        public int? Tables { get; set; }

        public int? Views { get; set; }

        public IReadOnlyList<string>? Pending { get; set; }

        public string? Problem { get; set; }
    }
}
