using System.Text;
using System.Text.RegularExpressions;

namespace Oxen.MySql;

/// <summary>Full-text search: words are sought in MySQL's boolean mode, which has signs where others have words.</summary>
internal sealed partial class MySqlSearch : SqlRewriter
{
    private const string Match = "MATCH ({0}) AGAINST ({1} IN BOOLEAN MODE) > 0";

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new(typeof(SqlFn), nameof(SqlFn.Match), Match),
        new(typeof(SqlFn), nameof(SqlFn.MatchRank), "MATCH ({0}) AGAINST ({1} IN NATURAL LANGUAGE MODE)"),
    ];

    [GeneratedRegex("""-?"[^"]*"|\S+""")]
    private static partial Regex Word { get; }

    public override SqlNode VisitFunction(SqlFunction node) => node is { Template: Match, Arguments: [var text, SqlParameter words] }
        ? node with { Arguments = [text, words with { Value = words.Value with { Convert = words.Value.Convert is { } convert ? given => Query(convert(given)) : Query } }] }
        : base.VisitFunction(node);

    // one two or three -four: +one +(two three) -four
    private static object? Query(object? given)
    {
        if (given is not string words)
        {
            return given;
        }

        List<(bool IsExcluded, List<string> Words)> groups = [];
        var isAlternative = false;
        foreach (Match match in Word.Matches(words))
        {
            var isOr = match.Value.Equals("or", StringComparison.OrdinalIgnoreCase);
            var isExcluded = match.Value[0] == '-';
            if (!isOr && Plain(match.Value) is { Length: > 0 } word)
            {
                if (isAlternative && !isExcluded && groups is [.., { IsExcluded: false } last])
                {
                    last.Words.Add(word);
                }
                else
                {
                    groups.Add((isExcluded, [word]));
                }
            }

            isAlternative = isOr;
        }

        return string.Join(' ', groups.Select(group => (group.IsExcluded ? "-" : "+") + (group.Words is [var single] ? single : $"({string.Join(' ', group.Words)})")));
    }

    // Without the mode's own signs. What is several words then belongs together.
    private static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            plain.Append(char.IsLetterOrDigit(letter) || letter is '_' or '\'' ? letter : ' ');
        }

        var text = plain.ToString().Trim();
        return text.Contains(' ', StringComparison.Ordinal) ? $"\"{text}\"" : text;
    }
}
