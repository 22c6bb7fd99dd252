using System.Text.Json;
using System.Text.RegularExpressions;

namespace Oxen.Cli;

/// <summary>The file <c>oxen.json</c>: what would otherwise be typed with each command. All values are text.</summary>
internal sealed partial class ConfigurationFile
{
    /// <summary>The name of the file.</summary>
    public const string Name = "oxen.json";

    private static readonly string[] Keys = ["database", "connection", "context", "project", "migrations"];

    private readonly IReadOnlyDictionary<string, string> _values;

    private ConfigurationFile(string path, IReadOnlyDictionary<string, string> values)
    {
        Path = path;
        _values = values;
    }

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>Its folder, where relative paths in it begin.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The file of this folder or the nearest one above; null if there is none.</summary>
    /// <exception cref="ToolException">It can't be read, or says what isn't known.</exception>
    public static ConfigurationFile? Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var path = System.IO.Path.Combine(at.FullName, Name);
            if (File.Exists(path))
            {
                return new ConfigurationFile(path, Read(path));
            }
        }

        return null;
    }

    /// <summary>A value, with the environment's variables in place of <c>${NAME}</c>; null where it isn't given.</summary>
    /// <param name="key">The key.</param>
    /// <param name="variable">The environment.</param>
    /// <param name="secrets">Gets the values of the variables: what isn't written in a file isn't for everybody's eyes.</param>
    /// <exception cref="ToolException">There is no such variable.</exception>
    public string? Value(string key, Func<string, string?> variable, List<string> secrets) => !_values.TryGetValue(key, out var value) ? null : Variable().Replace(value, match =>
    {
        var name = match.Groups["name"].Value;
        if (variable(name) is not { Length: > 0 } found)
        {
            throw new ToolException(ToolErrors.Configuration, $"\"{key}\" in {Path} needs the environment variable {name}, which isn't set. Set it, or give the whole value on the command line.");
        }

        secrets.Add(found);
        return found;
    });

    private static Dictionary<string, string> Read(string path)
    {
        var values = new Dictionary<string, string>();
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (property.Name == "$schema")
                {
                    continue;
                }

                if (!Keys.Contains(property.Name) || property.Value.ValueKind != JsonValueKind.String)
                {
                    throw new ToolException(ToolErrors.Configuration, Keys.Contains(property.Name)
                        ? $"\"{property.Name}\" in {path} must be text in quotes."
                        : $"\"{property.Name}\" in {path} isn't known. The keys are {string.Join(", ", Keys)}.");
                }

                values[property.Name] = property.Value.GetString()!;
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new ToolException(ToolErrors.Configuration, $"{path} isn't a JSON object: {exception.Message}", exception);
        }

        return values;
    }

    [GeneratedRegex(@"\$\{(?<name>[A-Za-z_][A-Za-z0-9_]*)\}")]
    private static partial Regex Variable();
}
