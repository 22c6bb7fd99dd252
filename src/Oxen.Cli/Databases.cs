using System.Data.Common;
using System.Reflection;

namespace Oxen.Cli;

/// <summary>What the tool knows of a kind of database.</summary>
/// <param name="Name">Its name on the command line and in <c>oxen.json</c>.</param>
/// <param name="Package">The package an application adds.</param>
/// <param name="Method">The method of the options that takes the connection string.</param>
/// <param name="Use">That method; a context, where there is one, may say more of its types.</param>
internal sealed record Database(string Name, string Package, string Method, Func<OxenOptions, string, Type?, OxenOptions> Use)
{
    /// <summary>Other names people know it by.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The keys of a connection string that may be seen by anybody; all others may hold secrets.</summary>
    public required IReadOnlyList<string> ShownKeys { get; init; }

    /// <summary>A connection string for a new project of this name, in small letters; a password is a variable.</summary>
    public required Func<string, string> NewConnection { get; init; }

    /// <summary>The packages a new project needs beside <see cref="Package"/>, with their versions.</summary>
    public IReadOnlyList<(string Name, string Version)> Drivers { get; init; } = [];

    /// <summary>Makes a connection string mean the same from every folder; as it is unless it names a file.</summary>
    public Func<string, string, string> Rooted { get; init; } = static (connection, _) => connection;

    /// <summary>Why this process can't reach such a database, or null if it can.</summary>
    public Func<string?> LacksDriver { get; init; } = static () => null;

    /// <summary>Why the database of a connection string can't be there, found without opening it; null where that can't be told.</summary>
    public Func<string, string?> IsMissing { get; init; } = static _ => null;

    /// <summary>A connection string for a database that is empty, and gone when it is closed; null where there is none such.</summary>
    public string? Nowhere { get; init; }

    /// <summary>A connection string as it may be shown: without anything that could be a secret.</summary>
    public string Shown(string connection)
    {
        var parts = Parsed(connection);
        return string.Join("; ", ShownKeys.Where(parts.ContainsKey).Select(key => $"{key}={parts[key]}"));
    }

    /// <summary>The parts of a connection string.</summary>
    /// <exception cref="ToolException">It isn't one; the message doesn't repeat it.</exception>
    public static DbConnectionStringBuilder Parsed(string connection)
    {
        try
        {
            return new DbConnectionStringBuilder { ConnectionString = connection };
        }
        catch (ArgumentException)
        {
            // The exception of .NET quotes parts of the text.
            throw new ToolException(ToolErrors.Configuration, "The connection string can't be read: it must be pairs of a key and a value, such as \"Data Source=blog.db\" or \"Host=localhost;Database=blog\".");
        }
    }
}

/// <summary>The databases the tool works with, a row each.</summary>
internal static class Databases
{
    /// <summary>All of them; the first is the default of new projects.</summary>
    public static IReadOnlyList<Database> All { get; } =
    [
        new("sqlite", "Oxen.Sqlite", "UseSqlite", static (options, connection, _) => options.UseSqlite(connection))
        {
            ShownKeys = ["Data Source", "DataSource", "Filename", "Mode", "Cache"],
            NewConnection = static name => $"Data Source={name}.db",
            Rooted = RootedFile,
            IsMissing = MissingFile,
            Nowhere = "Data Source=:memory:",
        },
        new("postgresql", "Oxen.PostgreSql", "UsePostgreSql", static (options, connection, context) => options.UsePostgreSql(connection, TypesOf(context)))
        {
            Aliases = ["postgres", "pgsql"],
            ShownKeys = ["Host", "Server", "Port", "Database", "Username", "User Name", "User ID", "Search Path"],
            NewConnection = static name => $"Host=localhost;Database={name};Username={name};Password=${{{name.ToUpperInvariant()}_PASSWORD}}",
        },
        new("mysql", "Oxen.MySql", "UseMySql", static (options, connection, _) => options.UseMySql(connection))
        {
            Aliases = ["mariadb"],
            ShownKeys = ["Server", "Host", "Data Source", "Port", "Database", "User ID", "Username", "Uid", "User"],
            NewConnection = static name => $"Server=localhost;Database={name};User ID={name};Password=${{{name.ToUpperInvariant()}_PASSWORD}}",
            Drivers = [("MySqlConnector", "2.5.0")],
            LacksDriver = LacksMySqlDriver,
        },
    ];

    /// <summary>The names, for messages.</summary>
    public static string Names { get; } = string.Join(", ", All.Select(database => database.Name));

    /// <summary>The database of a name.</summary>
    /// <exception cref="ToolException">There is none of that name.</exception>
    public static Database Find(string name, string from) =>
        All.FirstOrDefault(database => database.Aliases.Prepend(database.Name).Contains(name, StringComparer.OrdinalIgnoreCase))
        ?? throw new ToolException(ToolErrors.Configuration, $"{from} names the database '{name}', which isn't known. Name one of {Names}.");

    // As scaffolding writes it: which enums are types of the database.
    private static Action<PostgreSqlOptions>? TypesOf(Type? context) =>
        context?.GetMethod("MapTypes", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic, [typeof(PostgreSqlOptions)]) is { } map ? types => ContextTypes.Invoked(map, () => map.Invoke(null, [types])) : null;

    private static string RootedFile(string connection, string folder)
    {
        var parts = Database.Parsed(connection);
        if (FileIn(parts) is not var (key, file))
        {
            return connection;
        }

        parts[key] = Path.Combine(folder, file);
        return parts.ConnectionString;
    }

    // SQLite would make an empty database of a mistyped name.
    private static string? MissingFile(string connection)
    {
        var parts = Database.Parsed(connection);
        return FileIn(parts) is var (_, file) && !parts.ContainsKey("Mode") && !File.Exists(file)
            ? $"There is no file '{file}'."
            : null;
    }

    private static (string Key, string File)? FileIn(DbConnectionStringBuilder parts)
    {
        foreach (var key in new[] { "Data Source", "DataSource", "Filename" })
        {
            if (parts.TryGetValue(key, out var value) && value is string { Length: > 0 } file && file[0] != ':' && !file.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            {
                return (key, file);
            }
        }

        return null;
    }

    // Oxen.MySql brings no driver: it takes the one that is there.
    private static string? LacksMySqlDriver()
    {
        try
        {
            new OxenOptions().UseMySql("Server=localhost").Dispose();
            return null;
        }
        catch (InvalidOperationException)
        {
            return "A driver for MySQL and MariaDB comes with your project, not with the tool. Run the command where a project references the package "
                + "MySqlConnector (or MySql.Data), or name that project with --project. A project that has none: dotnet add package MySqlConnector.";
        }
    }
}
