using System.CommandLine;
using System.Text.Json.Nodes;
using Humanizer;

namespace Oxen.Cli.Commands;

/// <summary><c>oxen model</c>: one more class of the model.</summary>
internal sealed class ModelCommand : ToolCommand
{
    private readonly Argument<string> _name = new("class") { Description = "The name of the class, such as User: one thing, with a capital." };
    private readonly Argument<string[]> _members = new("members") { Description = $"Its members, each Name:type, then ? where it may be null, then marks. Types: {ModelSpec.TypeNames}; an enum of the project; [] after one for a list; another class for a reference. Marks: {ModelSpec.MarkNames}.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The folder to write to; that of the project unless said otherwise.", HelpName = "folder" };

    /// <summary>The command.</summary>
    public ModelCommand()
        : base(
            "model",
            "Writes a class of the model and adds its table to the context.",
            ("oxen model User Name:string Age:int? Email:string@unique", "User.cs, and BlogDb.Users"),
            ("oxen model Post Title:string@max(200) Body:string Author:User Tags:string[]", "a reference: AuthorId and Author"),
            ("oxen model Country Code:string@key@max(2) Name:string", "a key of one's own instead of Id"))
    {
        Arguments.Add(_name);
        Arguments.Add(_members);
        Options.Add(_output);
        Options.Add(CommonOptions.Project);
        Options.Add(CommonOptions.Context);
    }

    /// <inheritdoc/>
    protected override async Task<Answer> AnswerAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var sources = ProjectSources.Of(ProjectFile.Find(invocation.Settings, invocation.Shell, "A class needs one to be part of."));
        var spec = ModelSpec.Of(invocation.Value(_name)!, invocation.Value(_members) ?? [], sources);
        var context = sources.FindContext(invocation.Settings.Context);
        var folder = invocation.FullPath(_output) ?? sources.Folder;
        var path = Path.Combine(folder, $"{spec.Name}.cs");
        if (File.Exists(path) || sources.Declares(spec.Name))
        {
            throw new ToolException(ToolErrors.FileExists, $"The project has a class {spec.Name} already. Change it, or take another name.");
        }

        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(path, spec.ToCSharp(context?.Namespace ?? sources.Name), cancellationToken).ConfigureAwait(false);
        var table = spec.Name.Pluralize();
        var property = $"public Table<{spec.Name}> {table} => Table<{spec.Name}>();";
        var own = context is null ? null : await context.OwnAsync(sources.Folder, cancellationToken).ConfigureAwait(false);
        var isAdded = own is not null && await own.AddAsync(property, cancellationToken).ConfigureAwait(false);
        return new Answer(
            new JsonObject { ["class"] = spec.Name, ["file"] = path, ["table"] = table, ["context"] = isAdded ? own!.Name : null, ["contextFile"] = isAdded ? own!.Path : null },
            page =>
            {
                page.Line(Path.GetRelativePath(invocation.Shell.Folder, path));
                page.Line(isAdded
                    ? $"{Path.GetRelativePath(invocation.Shell.Folder, own!.Path)}: {property}"
                    : $"Add to the context: {property}");
                page.Line();
                page.Line("Next: oxen sync, or oxen migrate add");
            });
    }
}
