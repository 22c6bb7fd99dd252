using System.Text.RegularExpressions;

namespace Oxen.Tests.Page;

/// <summary>The pages of the core: <c>src/Oxen/README.md</c>, and the one beside it that tells the life of a query.</summary>
internal static partial class Readme
{
    /// <summary>Whether blocks are written anew instead of compared.</summary>
    public static bool IsRewritten => Environment.GetEnvironmentVariable("OXEN_REWRITE_SNAPSHOTS") == "1";

    /// <summary>Where the pages are.</summary>
    public static string Folder { get; } = Find();

    /// <summary>The text of both, with line feeds alone.</summary>
    public static string Text => string.Concat(Files.Select(Read));

    private static IEnumerable<string> Files => ["README.md", "QueryLife.md"];

    /// <summary>The blocks of code that have a name behind their language, such as <c>sql emit</c>.</summary>
    public static Dictionary<string, string> Blocks() => NamedBlock().Matches(Text).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["text"].Value.TrimEnd('\n'));

    /// <summary>Writes the blocks of these names anew.</summary>
    public static void Rewrite(IReadOnlyDictionary<string, string> blocks)
    {
        foreach (var file in Files)
        {
            File.WriteAllText(Path.Combine(Folder, file), NamedBlock().Replace(Read(file), match => blocks.TryGetValue(match.Groups["name"].Value, out string? text)
                ? $"```{match.Groups["language"].Value} {match.Groups["name"].Value}\n{text}\n```"
                : match.Value));
        }
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");

    [GeneratedRegex("^```(?<language>\\w+) (?<name>[\\w ]+)\n(?<text>(?:(?!```).*\n)*)```$", RegexOptions.Multiline)]
    private static partial Regex NamedBlock();

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Oxen.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return Path.Combine(folder ?? throw new InvalidOperationException("The tests don't run below the folder of Oxen.sln."), "src", "Oxen");
    }
}
