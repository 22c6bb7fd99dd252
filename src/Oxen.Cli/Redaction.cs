using System.Text.RegularExpressions;

namespace Oxen.Cli;

/// <summary>Keeps secrets out of what the tool writes, whoever put them into a text.</summary>
internal static partial class Redaction
{
    private const string Mark = "***";

    /// <summary>The values of a connection string that are secrets by their keys. A text that can't be read has none but itself.</summary>
    public static IEnumerable<string> SecretsOf(string connection)
    {
        try
        {
            var parts = Database.Parsed(connection);
            return [.. parts.Keys.Cast<string>().Where(key => SecretKey().IsMatch(key)).Select(key => parts[key].ToString()!).Where(value => value.Length > 0)];
        }
        catch (ToolException)
        {
            return [connection];
        }
    }

    /// <summary>The text without these secrets.</summary>
    public static string Of(string text, IEnumerable<string> secrets) => secrets
        .Where(secret => secret.Length > 0)
        .OrderByDescending(secret => secret.Length)
        .Aggregate(text, static (rest, secret) => rest.Replace(secret, Mark, StringComparison.Ordinal));

    [GeneratedRegex("pass|pwd|secret|token|key", RegexOptions.IgnoreCase)]
    private static partial Regex SecretKey();
}
