using System.Text.RegularExpressions;

namespace Oxen.Conformance.Schema;

/// <summary>The blocks of C# on the pages of Oxen.Migrations and of the tool are programs without a warning.</summary>
[Category("Once")]
public sealed partial class PageTests
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading.Tasks;";

    // What the blocks take for given.
    private const string Given = """
        public sealed class Track { public int Id { get; set; } public string Name { get; set; } = ""; public int Milliseconds { get; set; } }
        public sealed class User { public int Id { get; set; } public string Name { get; set; } = ""; }
        namespace Shop { public sealed class ShopDb(Oxen.OxenOptions options) : Oxen.OxenDb(options) { public Oxen.Table<Track> Tracks => Table<Track>(); } }
        public static class App { public static readonly Oxen.OxenDb db = null!; }
        """;

    private static readonly string Root = Find();

    public static IEnumerable<TestCaseData> Blocks => new[] { "Oxen.Migrations", "Oxen.Cli" }.SelectMany(package => Block.Matches(File.ReadAllText(Path.Combine(Root, "src", package, "README.md")).ReplaceLineEndings("\n"))
        .Select((block, i) => new TestCaseData(block.Groups["text"].Value).SetArgDisplayNames(package, $"{i + 1}")));

    [GeneratedRegex("^```csharp\n(?<text>(?:(?!```).*\n)*)```$", RegexOptions.Multiline)]
    private static partial Regex Block { get; }

    [TestCaseSource(nameof(Blocks))]
    public void A_block_compiles(string text)
    {
        var isClass = text.Contains("public sealed class", StringComparison.Ordinal);
        var usings = string.Concat(new[] { "using Oxen;\n", text.Contains("db = ", StringComparison.Ordinal) ? "" : "using static App;\n" }.Where(line => !text.Contains(line, StringComparison.Ordinal)));
        if (isClass)
        {
            Compiled.Of([], usings.Replace("using static App;\n", "", StringComparison.Ordinal) + text, Usings, Given);
        }
        else
        {
            Compiled.Program(usings + text, Usings, Given);
        }
    }

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Oxen.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests don't run below the folder of Oxen.sln.");
    }
}
