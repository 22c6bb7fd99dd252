using System.Text.RegularExpressions;

namespace Oxen.Cli;

/// <summary>Names of C#.</summary>
internal static partial class CSharpNames
{
    /// <summary>Whether a text is a name as classes and members bear them: letters and digits, beginning with a capital.</summary>
    public static bool IsName(string text) => Name().IsMatch(text);

    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{Nd}_]*$")]
    private static partial Regex Name();
}
