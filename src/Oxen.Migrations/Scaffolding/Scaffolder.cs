using Oxen.Migrations;

namespace Oxen;

/// <summary>
/// Generates C# from an existing database: a partial class for each table and view, enums, relations, and a context that says
/// what attributes can't. The generated model asks of the database just what is there.
/// <example><code>
/// var files = await Scaffolder.ScaffoldAsync(db, new ScaffoldOptions { Namespace = "Shop", Context = "ShopDb" });
/// await Scaffolder.WriteAsync(files, "Model");
/// </code></example>
/// </summary>
public static class Scaffolder
{
    private const string Ending = ".g.cs";

    /// <summary>Reads the database of a context and generates its C#.</summary>
    /// <param name="db">A context of the database; its model doesn't matter.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="DatabaseException">The database can't be read.</exception>
    public static async Task<IReadOnlyList<ScaffoldedFile>> ScaffoldAsync(OxenDb db, ScaffoldOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        return Scaffold(db, await db.Schema.ReadAsync(cancellationToken).ConfigureAwait(false), options);
    }

    /// <summary>Generates the C# of a schema that was read. Sends nothing.</summary>
    /// <param name="db">A context of the kind of database the schema is of.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="options">How; null for the defaults.</param>
    public static IReadOnlyList<ScaffoldedFile> Scaffold(OxenDb db, SchemaModel schema, ScaffoldOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(schema);
        options ??= new ScaffoldOptions();
        var model = new ScaffoldBuilder(schema, db.Session.Engine.Dialect, options).Build();
        return
        [
            .. model.Classes.Select(one => new ScaffoldedFile(one.Name + Ending, ClassWriter.Write(one, options))),
            .. model.Enums.Select(one => new ScaffoldedFile(one.Name + Ending, EnumWriter.Write(one, options))),
            new ScaffoldedFile(options.Context + Ending, new ContextWriter(model, options).Write()),
        ];
    }

    /// <summary>
    /// Writes generated files to a folder, and removes those generated before that aren't among them. Other files there stay as
    /// they are; a file of the same name that wasn't generated is an error, and nothing is written.
    /// </summary>
    /// <param name="files">The files.</param>
    /// <param name="folder">The folder, which is made where there is none.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The paths of files that were written or removed: those that differ.</returns>
    /// <exception cref="MigrationException">A file that isn't generated is in the way.</exception>
    public static async Task<IReadOnlyList<string>> WriteAsync(IReadOnlyList<ScaffoldedFile> files, string folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Directory.CreateDirectory(folder);
        var there = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in Directory.EnumerateFiles(folder, "*" + Ending))
        {
            there.Add(Path.GetFileName(path), await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false));
        }

        if (files.FirstOrDefault(file => there.TryGetValue(file.Name, out var text) && !IsGenerated(text)) is { } foreign)
        {
            throw new MigrationException($"The file '{Path.Combine(folder, foreign.Name)}' would be generated, but what is there wasn't: it doesn't begin with '{ScaffoldText.Marker}'. Rename or remove it, or generate into another folder. Nothing was written.");
        }

        var changed = new List<string>();
        foreach (var file in files.Where(file => there.GetValueOrDefault(file.Name) != file.Text))
        {
            changed.Add(Path.Combine(folder, file.Name));
            await File.WriteAllTextAsync(changed[^1], file.Text, cancellationToken).ConfigureAwait(false);
        }

        foreach (var (name, _) in there.Where(pair => IsGenerated(pair.Value) && !files.Any(file => file.Name.Equals(pair.Key, StringComparison.OrdinalIgnoreCase))))
        {
            changed.Add(Path.Combine(folder, name));
            File.Delete(changed[^1]);
        }

        return changed;
    }

    private static bool IsGenerated(string text) => text.StartsWith(ScaffoldText.Marker, StringComparison.Ordinal);
}
