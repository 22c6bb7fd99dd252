using System.Runtime.CompilerServices;

namespace Oxen.Conformance.Schema;

/// <summary>A schema with every oddity: as the commands that create it, and as it must be read.</summary>
/// <param name="Commands">The commands.</param>
/// <param name="Expected">What <see cref="PrintedSchema"/> must print.</param>
internal sealed partial record OddSchema(IReadOnlyList<string> Commands, string Expected)
{
    private const int Many = 100;

    /// <summary>That of a dialect.</summary>
    public static OddSchema Of(string dialect) => dialect switch
    {
        "sqlite" => Sqlite,
        "postgresql" => PostgreSql,
        _ => MySql,
    };

    /// <summary>Creates it, and a table of a hundred columns.</summary>
    public async Task CreateAsync(OxenDb db)
    {
        await Run(db, $"create table a_hundred ({string.Join(", ", Enumerable.Range(1, Many).Select(i => $"c{i} varchar({i}) not null"))}){TableOptions}");
        foreach (var command in Commands)
        {
            await Run(db, command);
        }
    }

    /// <summary>All that must be read.</summary>
    public string Everything => Expected.Replace("{hundred}", string.Join('\n', Enumerable.Range(1, Many).Select(i => $"  c{i} {Varchar}({i}){Collation}").Prepend("table a_hundred")));

    private string Varchar { get; init; } = "varchar";

    private string Collation { get; init; } = "";

    private string TableOptions { get; init; } = "";

    /// <summary>Runs a command as it is.</summary>
    public static Task Run(OxenDb db, string command) => db.ExecuteAsync(FormattableStringFactory.Create(command.Replace("{", "{{").Replace("}", "}}")));
}
