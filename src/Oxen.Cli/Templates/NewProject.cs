using System.Text.RegularExpressions;

namespace Oxen.Cli;

/// <summary>The files of a new project.</summary>
internal static partial class NewProject
{
    /// <summary>The files, with their text.</summary>
    public static IReadOnlyList<(string Name, string Text)> Files(string name, Database database)
    {
        var connection = database.NewConnection(name.ToLowerInvariant());
        var packages = string.Concat(database.Drivers.Prepend((Name: database.Package, Version: ToolAssemblies.Version))
            .Select(package => $"\n    <PackageReference Include=\"{package.Name}\" Version=\"{package.Version}\" />"));
        return
        [
            ($"{name}.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <Nullable>enable</Nullable>
                  </PropertyGroup>
                  <ItemGroup>{packages}
                  </ItemGroup>
                </Project>

                """),
            ("Program.cs", $$"""
                using {{name}};
                using Oxen;

                // The tool reads the same: {{Settings.ConnectionVariable}}, or else oxen.json.
                var connection = Environment.GetEnvironmentVariable("{{Settings.ConnectionVariable}}") ?? {{CSharpText(connection)}};

                await using var options = new OxenOptions().{{database.Method}}(connection);
                var db = new {{name}}Db(options);

                // Makes the tables, and alters them when the classes change. For versioned migrations instead: take this line away, run
                // `oxen migrate baseline` once, and after each change of the classes `oxen migrate add <what>` and `oxen migrate up`.
                await db.Schema.SyncAsync();

                if (!await db.Users.AnyAsync())
                {
                    await db.Users.InsertAsync([new User { Name = "Ann", Age = 31 }, new User { Name = "Bob", Age = 17 }]);
                }

                var adults = db.Users.Where(u => u.Age >= 18).OrderBy(u => u.Name);
                Console.WriteLine(adults.ToSql());
                foreach (var user in await adults.ToListAsync())
                {
                    Console.WriteLine($"{user.Id}: {user.Name}, {user.Age}");
                }

                """),
            ($"{name}Db.cs", $$"""
                using Oxen;

                namespace {{name}};

                /// <summary>The database: a property for each table.</summary>
                public sealed class {{name}}Db(OxenOptions options) : OxenDb(options)
                {
                    public Table<User> Users => Table<User>();
                }

                """),
            ("User.cs", $$"""
                using Oxen;

                namespace {{name}};

                public sealed class User
                {
                    public int Id { get; set; }

                    public string Name { get; set; } = "";

                    public int Age { get; set; }

                    [Index(IsUnique = true)]
                    public string? Email { get; set; }
                }

                """),
            (ConfigurationFile.Name, $$"""
                {
                  "database": "{{database.Name}}",
                  "connection": "{{connection}}"
                }

                """),
            (".gitignore", """
                bin/
                obj/
                *.db
                *.db-shm
                *.db-wal

                """),
        ];
    }

    // A variable of the configuration is one in C# too.
    private static string CSharpText(string connection) => Variable().IsMatch(connection)
        ? $"$\"{Variable().Replace(connection, static match => $"{{Environment.GetEnvironmentVariable(\"{match.Groups[1].Value}\")}}")}\""
        : $"\"{connection}\"";

    [GeneratedRegex(@"\$\{(\w+)\}")]
    private static partial Regex Variable();
}
