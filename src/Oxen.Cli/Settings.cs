using System.CommandLine;

namespace Oxen.Cli;

/// <summary>
/// What a command works on: the command line, then environment variables, then <c>oxen.json</c>, the first that says it. The
/// connection string is looked at when it is asked for, since a variable it needs may be missing where nothing needs it.
/// </summary>
internal sealed class Settings
{
    /// <summary>The environment variable of the connection string.</summary>
    public const string ConnectionVariable = "OXEN_CONNECTION";

    /// <summary>The environment variable of the kind of database.</summary>
    public const string DatabaseVariable = "OXEN_DATABASE";

    private readonly ParseResult _parse;
    private readonly Shell _shell;
    private readonly List<string> _secrets = [];
    private readonly Lazy<Given?> _connection;

    /// <summary>The settings of one run.</summary>
    /// <exception cref="ToolException"><c>oxen.json</c> can't be read, or a name in it isn't known.</exception>
    public Settings(ParseResult parse, Shell shell)
    {
        _parse = parse;
        _shell = shell;
        var project = parse.GetValue(CommonOptions.Project);
        File = ConfigurationFile.Find(project is null ? shell.Folder : FolderOf(Path.Combine(shell.Folder, project)));
        Project = project is not null ? Path.Combine(shell.Folder, project) : Written("project") is { } named ? Path.Combine(File!.Folder, named) : null;
        Context = parse.GetValue(CommonOptions.Context) ?? Written("context");
        Database = First(CommonOptions.Database, DatabaseVariable, "database") is { } name ? Databases.Find(name.Value, name.From) : null;
        _connection = new Lazy<Given?>(FindConnection);
    }

    /// <summary>The configuration that was found, or null.</summary>
    public ConfigurationFile? File { get; }

    /// <summary>The kind of database, or null where nothing names it.</summary>
    public Database? Database { get; }

    /// <summary>The connection string, or null where nothing gives one.</summary>
    /// <exception cref="ToolException">It needs a variable that isn't set, or can't be read.</exception>
    public string? Connection => _connection.Value?.Value;

    /// <summary>Who gave the connection string, for messages.</summary>
    public string? ConnectionSource => _connection.Value?.From;

    /// <summary>The name of the context, or null where there is but one.</summary>
    public string? Context { get; }

    /// <summary>The path of the project's file or folder, or null for the current folder.</summary>
    public string? Project { get; }

    /// <summary>The path of an assembly that is built already and whose dependencies this process has; null to find the project.</summary>
    public string? Assembly => _parse.GetValue(CommonOptions.Assembly);

    /// <summary>What must never be seen: passwords of the connection string and values of variables in <c>oxen.json</c>.</summary>
    public IReadOnlyList<string> Secrets => _secrets;

    /// <summary>Whether a database is named in full.</summary>
    public bool HasDatabase => Database is not null && Connection is not null;

    /// <summary>The folder of migrations: what <c>oxen.json</c> names, else <c>migrations</c> in the project's folder.</summary>
    public string MigrationsFolder => Written("migrations") is { } folder
        ? Path.Combine(File!.Folder, folder)
        : Path.Combine(Project is null ? _shell.Folder : FolderOf(Project), "migrations");

    private Given? FindConnection()
    {
        if (First(CommonOptions.Connection, ConnectionVariable, "connection") is not { } found)
        {
            return null;
        }

        Hide(found.Value);

        // A file named in oxen.json lies beside it, wherever the command is run.
        var folder = found.From == ConfigurationFile.Name ? File!.Folder : _shell.Folder;
        return Database is null ? found : found with { Value = Database.Rooted(found.Value, folder) };
    }

    /// <summary>Keeps the secrets of another connection string out of what is written.</summary>
    public void Hide(string connection) => _secrets.AddRange(Redaction.SecretsOf(connection));

    private Given? First(Option<string?> option, string variable, string key) =>
        _parse.GetValue(option) is { } typed ? new Given(typed, "The command line")
        : _shell.Variable(variable) is { Length: > 0 } set ? new Given(set, $"The environment variable {variable}")
        : Written(key) is { } written ? new Given(written, ConfigurationFile.Name)
        : null;

    private string? Written(string key) => File?.Value(key, _shell.Variable, _secrets);

    private static string FolderOf(string path) => System.IO.File.Exists(path) ? Path.GetDirectoryName(path)! : path;

    private sealed record Given(string Value, string From);
}
