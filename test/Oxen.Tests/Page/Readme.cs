using System.Text.RegularExpressions;

namespace Oxen.Tests.Page;

/// <summary>The pages of the core: <c>src/Oxen/README.md</c>, and those beside it.</summary>
internal static partial class Readme
{
    /// <summary>Whether blocks are written anew instead of compared.</summary>
    public static bool IsRewritten => Environment.GetEnvironmentVariable("OXEN_REWRITE_SNAPSHOTS") == "1";

    /// <summary>Where the pages are.</summary>
    public static string Folder { get; } = Find();

    /// <summary>The text of them all, with line feeds alone.</summary>
    public static string Text => string.Concat(Files.Select(Read));

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    /// <summary>The blocks of code that have a name behind their language, such as <c>sql emit</c>.</summary>
    public static Dictionary<string, string> Blocks() => NamedBlock().Matches(Text).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["text"].Value.TrimEnd('\n'));

    /// <summary>Every heading, as a link names it: <c>Writes.md#very-many-rows</c>.</summary>
    public static IEnumerable<string> Sections() => Files.SelectMany(file => Heading().Matches(Read(file))
        .Select(match => $"{file}#{NotInAnchor().Replace(match.Groups["title"].Value.ToLowerInvariant(), "").Replace(' ', '-')}"));

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

    [GeneratedRegex("^#+ (?<title>.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("[^a-z0-9 -]")]
    private static partial Regex NotInAnchor();

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
