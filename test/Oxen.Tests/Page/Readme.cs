using System.Text.RegularExpressions;

namespace Oxen.Tests.Page;

/// <summary>The page of the core: <c>src/Oxen/README.md</c>.</summary>
internal static partial class Readme
{
    /// <summary>Whether blocks are written anew instead of compared.</summary>
    public static bool IsRewritten => Environment.GetEnvironmentVariable("OXEN_REWRITE_SNAPSHOTS") == "1";

    public static string File { get; } = Find();

    /// <summary>The text, with line feeds alone.</summary>
    public static string Text => System.IO.File.ReadAllText(File).ReplaceLineEndings("\n");

    /// <summary>The blocks of code that have a name behind their language, such as <c>sql emit</c>.</summary>
    public static Dictionary<string, string> Blocks() => NamedBlock().Matches(Text).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["text"].Value.TrimEnd('\n'));

    /// <summary>Writes the blocks of these names anew.</summary>
    public static void Rewrite(IReadOnlyDictionary<string, string> blocks) =>
        System.IO.File.WriteAllText(File, NamedBlock().Replace(Text, match => blocks.TryGetValue(match.Groups["name"].Value, out string? text)
            ? $"```{match.Groups["language"].Value} {match.Groups["name"].Value}\n{text}\n```"
            : match.Value));

    [GeneratedRegex("^```(?<language>\\w+) (?<name>[\\w ]+)\n(?<text>(?:(?!```).*\n)*)```$", RegexOptions.Multiline)]
    private static partial Regex NamedBlock();

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder, "Oxen.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return Path.Combine(folder ?? throw new InvalidOperationException("The tests don't run below the folder of Oxen.sln."), "src", "Oxen", "README.md");
    }
}
