using System.CommandLine;
using System.Text.Json.Nodes;

namespace Oxen.Cli.Commands;

/// <summary><c>oxen new</c>: a project that runs.</summary>
internal sealed class NewCommand : ToolCommand
{
    private readonly Argument<string> _name = new("name") { Description = "The project's name, such as Blog: also of its folder, its namespace and its context." };
    private readonly Option<string> _database = new("--database", "-d") { Description = $"The kind of database: {Databases.Names}.", DefaultValueFactory = static _ => Databases.All[0].Name, HelpName = "kind" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The folder to write to; one of the project's name unless said otherwise.", HelpName = "folder" };

    /// <summary>The command.</summary>
    public NewCommand()
        : base(
            "new",
            "Writes a project with a context, a class and a program that runs: a first look, or the beginning of an application.",
            ("oxen new Blog && cd Blog && dotnet run", "on SQLite; nothing to install"),
            ("oxen new Shop --database postgresql", "on a server; oxen.json and Program.cs say where it is"))
    {
        Arguments.Add(_name);
        Options.Add(_database);
        Options.Add(_output);
    }

    /// <inheritdoc/>
    protected override async Task<Answer> AnswerAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var name = invocation.Value(_name)!;
        if (!CSharpNames.IsName(name))
        {
            throw ToolException.Usage($"'{name}' can't be the name of a namespace and a class. Take letters and digits, beginning with a letter, such as Blog.");
        }

        var database = Databases.Find(invocation.Value(_database)!, "The command line");
        var folder = invocation.FullPath(_output) ?? Path.Combine(invocation.Shell.Folder, name);
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new ToolException(ToolErrors.FileExists, $"{folder} isn't empty. Name another folder with --output.");
        }

        Directory.CreateDirectory(folder);
        var files = NewProject.Files(name, database);
        foreach (var (file, text) in files)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, file), text, cancellationToken).ConfigureAwait(false);
        }

        return new Answer(
            new JsonObject { ["folder"] = folder, ["database"] = database.Name, ["files"] = new JsonArray([.. files.Select(file => (JsonNode)file.Name)]) },
            page =>
            {
                foreach (var (file, _) in files)
                {
                    page.Line(Path.Combine(Path.GetRelativePath(invocation.Shell.Folder, folder), file));
                }

                page.Line();
                page.Line($"Next: cd {Path.GetRelativePath(invocation.Shell.Folder, folder)} && dotnet run");
            });
    }
}
