using System.Text;

namespace Oxen;

/// <summary>Comments in SQL.</summary>
internal static class SqlComment
{
    /// <summary>The text as comment lines. Whatever it holds, none of it is read as SQL: each line begins with dashes, and nothing else ends one.</summary>
    public static string Of(string text)
    {
        var comment = new StringBuilder();
        foreach (var line in text.AsSpan().Trim().EnumerateLines())
        {
            comment.Append("-- ");
            foreach (var c in line)
            {
                comment.Append(char.IsControl(c) ? ' ' : c);
            }

            comment.Append('\n');
        }

        return comment.ToString();
    }
}
