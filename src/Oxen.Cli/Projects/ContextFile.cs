using System.Text.RegularExpressions;

namespace Oxen.Cli;

/// <summary>The file that declares a context.</summary>
/// <param name="Path">The file.</param>
/// <param name="Name">The name of the class.</param>
/// <param name="Namespace">Its namespace, or null for none.</param>
internal sealed partial record ContextFile(string Path, string Name, string? Namespace)
{
    /// <summary>The contexts a file declares.</summary>
    public static IEnumerable<ContextFile> In(string path, string text)
    {
        var code = Code(text);
        return Declaration().Matches(code)
            .Select(match => new ContextFile(path, match.Groups["name"].Value, NamespaceLine().Match(code) is { Success: true } line ? line.Groups[1].Value : null));
    }

    /// <summary>The file that may be written to: of a generated class another part of it, which is made where there is none.</summary>
    /// <param name="folder">Where it is made.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ContextFile> OwnAsync(string folder, CancellationToken cancellationToken)
    {
        if (!Path.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase))
        {
            return this;
        }

        var own = System.IO.Path.Combine(folder, $"{Name}.cs");
        if (!File.Exists(own))
        {
            await File.WriteAllTextAsync(own, $"using Oxen;\n\n{(Namespace is null ? "" : $"namespace {Namespace};\n\n")}public partial class {Name}\n{{\n}}\n".ReplaceLineEndings(), cancellationToken).ConfigureAwait(false);
        }

        return this with { Path = own };
    }

    /// <summary>Adds a property after the last one that is a table, or where the class begins; says whether it could.</summary>
    public async Task<bool> AddAsync(string property, CancellationToken cancellationToken)
    {
        var text = await File.ReadAllTextAsync(Path, cancellationToken).ConfigureAwait(false);
        var code = Code(text);
        var declaration = Regex.Match(code, $@"\bclass\s+{Regex.Escape(Name)}\b");
        var opened = declaration.Success ? code.IndexOf('{', declaration.Index) : -1;
        if (opened < 0)
        {
            return false;
        }

        var end = End(code, opened);
        var last = Table().Matches(code).LastOrDefault(match => match.Index > opened && match.Index < end);
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var (at, indent) = last is null ? (opened + 1, "    ") : (last.Index + last.Length, last.Groups["indent"].Value);
        await File.WriteAllTextAsync(Path, text.Insert(at, newLine + indent + property), cancellationToken).ConfigureAwait(false);
        return true;
    }

    // Of the same length, with blanks where comments and texts are: what they say declares nothing.
    private static string Code(string text) => Unread().Replace(text, static match => string.Concat(match.Value.Select(c => c is '\r' or '\n' ? c : ' ')));

    private static int End(string text, int opened)
    {
        var depth = 0;
        for (var at = opened; at < text.Length; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return at;
            }
        }

        return text.Length;
    }

    [GeneratedRegex(@"\bclass\s+(?<name>\w+)\s*(?:\([^)]*\))?\s*:\s*(?:Oxen\.)?OxenDb\b")]
    private static partial Regex Declaration();

    [GeneratedRegex("""
        //[^\r\n]*|/\*[\s\S]*?\*/|(?<quotes>"{3,})[\s\S]*?\k<quotes>|(?:@\$?|\$@)"(?:[^"]|"")*"|"(?:\\.|[^"\\\r\n])*"|'(?:\\.|[^'\\\r\n])+'
        """)]
    private static partial Regex Unread();

    [GeneratedRegex(@"^[ \t]*namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^(?<indent>[ \t]*)public\s+(?:virtual\s+)?Table<[^>\r\n]+>[^\r\n]*", RegexOptions.Multiline)]
    private static partial Regex Table();
}
