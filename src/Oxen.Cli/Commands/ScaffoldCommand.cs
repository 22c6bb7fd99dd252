using System.CommandLine;
using System.Text.Json.Nodes;

namespace Oxen.Cli.Commands;

/// <summary><c>oxen scaffold</c>: C# from an existing database.</summary>
internal sealed class ScaffoldCommand : ToolCommand
{
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The folder to write to; Model in the project's folder unless said otherwise. Files there that weren't generated stay as they are.", HelpName = "folder" };
    private readonly Option<string?> _namespace = new("--namespace", "-n") { Description = "The namespace; the project's name unless said otherwise.", HelpName = "name" };
    private readonly Option<string?> _context = new("--context") { Description = "The name of the context's class; the project's name and Db unless said otherwise.", HelpName = "class" };
    private readonly Option<string[]> _tables = new("--table", "-t") { Description = "A table to generate; all unless said otherwise. May be given several times.", HelpName = "name" };
    private readonly Option<bool> _check = new("--check") { Description = $"Write nothing; end with {ExitCodes.Found} where the files aren't what the database is." };

    /// <summary>The command.</summary>
    public ScaffoldCommand()
        : base(
            "scaffold",
            "Writes C# for an existing database: a partial class for each table and view, enums, relations and a context. Run again after a change of the schema: what you wrote in other files stays.",
            ("oxen scaffold -d sqlite -c \"Data Source=shop.db\"", "into Model, in the project of this folder"),
            ("oxen scaffold -d postgresql -c \"Host=localhost;Database=shop;Username=ann\" -o Data --context ShopDb", "with names of your own"),
            ("oxen scaffold --check", $"in a pipeline: ends with {ExitCodes.Found} where the database has changed since"))
    {
        foreach (var option in new Option[] { _output, _namespace, _context, _tables, _check, CommonOptions.Project }.Concat(CommonOptions.OfDatabase))
        {
            Options.Add(option);
        }

        foreach (var option in new Option[] { CommonOptions.NoBuild, CommonOptions.Configuration, CommonOptions.Framework })
        {
            Options.Add(option);
        }
    }

    /// <inheritdoc/>
    protected override Need NeedOf(Invocation invocation) => Need.Database;

    /// <inheritdoc/>
    protected override async Task<Answer> AnswerAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var project = ProjectFile.TryFind(invocation.Settings, invocation.Shell);
        var name = project is null ? null : Path.GetFileNameWithoutExtension(project);
        var folder = invocation.FullPath(_output) ?? Path.Combine(project is null ? invocation.Shell.Folder : Path.GetDirectoryName(project)!, "Model");
        var tables = invocation.Value(_tables) ?? [];
        var defaults = new ScaffoldOptions();
        var options = defaults with
        {
            Namespace = invocation.Value(_namespace) ?? name ?? defaults.Namespace,
            Context = invocation.Value(_context) ?? (name is null ? defaults.Context : $"{name.Split('.')[^1]}Db"),
            Includes = table => tables.Length == 0 || tables.Contains(table.Name, StringComparer.OrdinalIgnoreCase),
        };
        var files = await ScaffoldAsync(invocation, options, tables, cancellationToken).ConfigureAwait(false);
        var isCheck = invocation.Value(_check);
        var changed = isCheck ? await DifferencesAsync(files, folder, cancellationToken).ConfigureAwait(false) : await Scaffolder.WriteAsync(files, folder, cancellationToken).ConfigureAwait(false);
        return new Answer(
            new JsonObject
            {
                ["folder"] = folder,
                ["context"] = options.Context,
                ["namespace"] = options.Namespace,
                ["files"] = new JsonArray([.. files.Select(file => (JsonNode)file.Name)]),
                ["changed"] = new JsonArray([.. changed.Select(path => (JsonNode)Path.GetFileName(path))]),
            },
            page =>
            {
                foreach (var path in changed)
                {
                    page.Line(Path.GetRelativePath(invocation.Shell.Folder, path));
                }

                page.Line(changed.Count == 0 ? $"Nothing to do: {Path.GetRelativePath(invocation.Shell.Folder, folder)} is what the database is." : $"{changed.Count} of {files.Count} files {(isCheck ? "differ" : "written")}");
            })
        {
            ExitCode = isCheck && changed.Count > 0 ? ExitCodes.Found : ExitCodes.Ok,
        };
    }

    private static async Task<IReadOnlyList<ScaffoldedFile>> ScaffoldAsync(Invocation invocation, ScaffoldOptions options, string[] tables, CancellationToken cancellationToken)
    {
        var target = Targets.OfDatabase(invocation.Settings);
        await using (target.ConfigureAwait(false))
        {
            Targets.CheckExists(invocation.Settings);
            var schema = await invocation.WaitAsync("Reading the schema", _ => target.Db.Schema.ReadAsync(cancellationToken)).ConfigureAwait(false);
            foreach (var warning in schema.Warnings)
            {
                invocation.Note($"warning: {warning}");
            }

            if (tables.FirstOrDefault(table => !schema.Tables.Any(one => one.Name.Equals(table, StringComparison.OrdinalIgnoreCase))) is { } unknown)
            {
                throw new ToolException(ToolErrors.Configuration, $"The database has no table '{unknown}'. It has {string.Join(", ", schema.Tables.Select(table => table.Name))}.");
            }

            return Scaffolder.Scaffold(target.Db, schema, options);
        }
    }

    private static async Task<IReadOnlyList<string>> DifferencesAsync(IReadOnlyList<ScaffoldedFile> files, string folder, CancellationToken cancellationToken)
    {
        var different = new List<string>();
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Name);
            if (!File.Exists(path) || await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false) != file.Text)
            {
                different.Add(path);
            }
        }

        return different;
    }
}
