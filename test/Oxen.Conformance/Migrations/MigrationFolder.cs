namespace Oxen.Conformance;

/// <summary>A folder of migrations for one test.</summary>
internal sealed class MigrationFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("oxen-migrations-");

    public string Path => _folder.FullName;

    /// <summary>Options that name it.</summary>
    public MigrationOptions Options => new() { Folder = Path, Author = "ann" };

    /// <summary>Writes a migration whose version is a number, and gives its id.</summary>
    public string Add(int version, string name, string up, string? down = null)
    {
        var id = $"{20260101000000 + version}_{name}";
        Write(id + ".sql", $"-- oxen:up\n{up}\n{(down is null ? "" : $"-- oxen:down\n{down}\n")}");
        return id;
    }

    public void Write(string file, string text) => File.WriteAllText(System.IO.Path.Combine(Path, file), text);

    public string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    public void Remove(string file) => File.Delete(System.IO.Path.Combine(Path, file));

    public void Dispose() => _folder.Delete(recursive: true);
}
