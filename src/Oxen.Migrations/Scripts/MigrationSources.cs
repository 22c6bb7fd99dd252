using System.Reflection;

namespace Oxen.Migrations;

/// <summary>Finds the migrations of the folder and the assemblies, in one order.</summary>
/// <param name="Migrations">Those with a version, in order.</param>
/// <param name="Seeds">The seeds, by name.</param>
internal sealed record MigrationSources(IReadOnlyList<FoundMigration> Migrations, IReadOnlyList<FoundMigration> Seeds)
{
    private const string Extension = ".sql";
    private const string SeedExtension = ".seed.sql";

    /// <summary>Reads them.</summary>
    /// <exception cref="MigrationException">One can't be read, or two have one name.</exception>
    public static async Task<MigrationSources> ReadAsync(MigrationOptions options, Dialect dialect, CancellationToken cancellationToken)
    {
        var found = new List<FoundMigration>();
        if (Directory.Exists(options.Folder))
        {
            foreach (var file in Directory.EnumerateFiles(options.Folder, "*" + Extension).Order(StringComparer.Ordinal))
            {
                found.Add(Read(Path.GetFileName(file), file, await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false), dialect));
            }
        }

        foreach (var assembly in options.Assemblies)
        {
            found.AddRange(Embedded(assembly, dialect));
            found.AddRange(Classes(assembly, dialect));
        }

        // What an assembly brings along may lie in the folder it was built of too.
        found = [.. found.DistinctBy(one => (one.Id, one.Kind, one.Checksum))];
        foreach (var same in found.GroupBy(one => one.Id).Where(same => same.Count() > 1))
        {
            throw new MigrationException($"{same.Key} is there more than once: {string.Join(", ", same.Select(one => one.Source))}, and they differ. Rename one of them, or make them the same.", ErrorCodes.MigrationUnreadable, same.Key.ToString());
        }

        return new MigrationSources(
            [.. found.Where(one => one.Kind != MigrationKind.Seed).OrderBy(one => one.Id)],
            [.. found.Where(one => one.Kind == MigrationKind.Seed).OrderBy(one => one.Id)]);
    }

    /// <summary>The migration of this name or version.</summary>
    /// <exception cref="MigrationException">There is none.</exception>
    public MigrationId Find(string name, IEnumerable<MigrationId> others)
    {
        var known = Migrations.Select(one => one.Id).Union(others).Order().ToList();
        return known.Find(id => id.ToString() == name || id.Version == name || id.Name == name) ?? throw new MigrationException(
            $"There is no migration '{name}'. {(known.Count == 0 ? "There are none." : $"There are {string.Join(", ", known)}.")}", ErrorCodes.MigrationUnknown);
    }

    private static FoundMigration Read(string name, string source, string text, Dialect dialect)
    {
        if (name.EndsWith(SeedExtension, StringComparison.OrdinalIgnoreCase))
        {
            return MigrationFile.ReadSeed(name[..^SeedExtension.Length], source, text, dialect.Migrations.Script);
        }

        return MigrationId.TryParse(name[..^Extension.Length], out var id)
            ? MigrationFile.Read(id, source, text, dialect.Migrations.Script)
            : throw new MigrationException($"{source} isn't named as a migration is: {MigrationId.Form}.sql, or name.seed.sql for rows.", ErrorCodes.MigrationUnreadable);
    }

    // An embedded file's name follows its folders after dots, and has none in itself.
    private static IEnumerable<FoundMigration> Embedded(Assembly assembly, Dialect dialect)
    {
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)))
        {
            var extension = resource.EndsWith(SeedExtension, StringComparison.OrdinalIgnoreCase) ? SeedExtension : Extension;
            var name = resource[(resource[..^extension.Length].LastIndexOf('.') + 1)..];
            if (extension == SeedExtension || MigrationId.TryParse(name[..^extension.Length], out _))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
                yield return Read(name, resource, reader.ReadToEnd(), dialect);
            }
        }
    }

    private static IEnumerable<FoundMigration> Classes(Assembly assembly, Dialect dialect)
    {
        foreach (var type in assembly.GetTypes())
        {
            if (type.GetCustomAttribute<MigrationAttribute>() is not { } attribute)
            {
                continue;
            }

            if (!MigrationId.TryParse(attribute.Id, out var id))
            {
                throw new MigrationException($"{type.FullName} is [Migration(\"{attribute.Id}\")], which isn't of the form {MigrationId.Form}.", ErrorCodes.MigrationUnreadable);
            }

            if (!type.IsAssignableTo(typeof(Migration)) || type.IsAbstract || type.GetConstructor(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance, []) is null)
            {
                throw new MigrationException($"{type.FullName} has [Migration], so it must be a class derived from Migration with a constructor without parameters.", ErrorCodes.MigrationUnreadable, attribute.Id);
            }

            var migration = (Migration)Activator.CreateInstance(type, nonPublic: true)!;
            var (up, down) = (Part(migration.Up, attribute, dialect), Part(migration.Down, attribute, dialect));
            yield return new FoundMigration(id, MigrationKind.Code, type.FullName!, Checksum(up, down), up!, down);
        }
    }

    private static MigrationPart? Part(Action<MigrationBuilder> collect, MigrationAttribute attribute, Dialect dialect)
    {
        var builder = new MigrationBuilder(dialect.Migrations.Script, dialect.SystemName);
        collect(builder);
        return builder.IsPossible
            ? new MigrationPart(builder.Steps) { UsesTransaction = attribute.UsesTransaction, LeavesForeignKeysUnchecked = builder.LeavesForeignKeysUnchecked }
            : null;
    }

    private static string Checksum(MigrationPart? up, MigrationPart? down) =>
        FoundMigration.Hash(string.Join('\0', (up?.Steps ?? []).Append(new MigrationStatement("--", 0)).Concat(down?.Steps ?? []).Select(step => step.Text)));
}
