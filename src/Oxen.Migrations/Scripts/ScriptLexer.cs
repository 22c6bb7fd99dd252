namespace Oxen.Migrations;

/// <summary>What a piece of a script is.</summary>
internal enum ScriptTokenKind
{
    Word,
    Quoted,
    Comment,
    Delimiter,
    DelimiterLine,
    Other,
}

/// <summary>A piece of a script.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends: the place after it.</param>
internal readonly record struct ScriptToken(ScriptTokenKind Kind, int Start, int End);

/// <summary>Cuts a script into pieces, by the quotes and comments of its database.</summary>
internal sealed class ScriptLexer(string text, ScriptSyntax syntax)
{
    private int _at;

    /// <summary>The next piece; null at the end.</summary>
    /// <param name="delimiter">What ends statements now.</param>
    public ScriptToken? Next(string delimiter)
    {
        if (_at >= text.Length)
        {
            return null;
        }

        var start = _at;
        var kind = Skip(delimiter);
        return new ScriptToken(kind, start, _at);
    }

    private ScriptTokenKind Skip(string delimiter)
    {
        var c = text[_at];
        if (syntax.HasDelimiters && IsLineStart() && Is("DELIMITER ", StringComparison.OrdinalIgnoreCase))
        {
            return To(LineEnd(), ScriptTokenKind.DelimiterLine);
        }

        if (Is(delimiter, StringComparison.Ordinal))
        {
            return To(_at + delimiter.Length, ScriptTokenKind.Delimiter);
        }

        if ((c == '#' && syntax.HasHashComments) || (Is("--", StringComparison.Ordinal) && IsDashComment()))
        {
            return To(LineEnd(), ScriptTokenKind.Comment);
        }

        if (Is("/*", StringComparison.Ordinal))
        {
            // MySQL runs what stands in /*! … */.
            var isCode = syntax.HasHashComments && _at + 2 < text.Length && text[_at + 2] is '!' or 'M';
            return To(CommentEnd(), isCode ? ScriptTokenKind.Quoted : ScriptTokenKind.Comment);
        }

        if (c is '\'' or '"' or '`' || (c == '[' && syntax.HasBrackets))
        {
            return To(QuoteEnd(c == '[' ? ']' : c, _at, c != '`' && syntax.HasBackslashEscapes), ScriptTokenKind.Quoted);
        }

        if (c is 'e' or 'E' && syntax.HasEscapeStrings && _at + 1 < text.Length && text[_at + 1] == '\'')
        {
            return To(QuoteEnd('\'', _at + 1, isEscaped: true), ScriptTokenKind.Quoted);
        }

        if (c == '$' && syntax.HasDollarQuotes && DollarTag() is { } tag)
        {
            var end = text.IndexOf(tag, _at + tag.Length, StringComparison.Ordinal);
            return To(end < 0 ? text.Length : end + tag.Length, ScriptTokenKind.Quoted);
        }

        if (IsWordStart(c))
        {
            return To(WordEnd(delimiter), ScriptTokenKind.Word);
        }

        return To(_at + 1, ScriptTokenKind.Other);
    }

    private ScriptTokenKind To(int end, ScriptTokenKind kind)
    {
        _at = end;
        return kind;
    }

    private bool Is(string part, StringComparison comparison) => string.Compare(text, _at, part, 0, part.Length, comparison) == 0;

    private bool IsLineStart()
    {
        for (var i = _at - 1; i >= 0 && text[i] != '\n'; i--)
        {
            if (text[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsDashComment() => !syntax.HasHashComments || _at + 2 >= text.Length || char.IsWhiteSpace(text[_at + 2]);

    private int LineEnd() => text.IndexOf('\n', _at) is var end and >= 0 ? end : text.Length;

    private int CommentEnd()
    {
        var depth = 1;
        var i = _at + 2;
        while (i < text.Length)
        {
            if (string.CompareOrdinal(text, i, "*/", 0, 2) == 0)
            {
                i += 2;
                if (--depth == 0)
                {
                    return i;
                }
            }
            else if (syntax.NestsComments && string.CompareOrdinal(text, i, "/*", 0, 2) == 0)
            {
                depth++;
                i += 2;
            }
            else
            {
                i++;
            }
        }

        return text.Length;
    }

    // A quote that is doubled ends one piece and begins the next, which comes to the same.
    private int QuoteEnd(char quote, int start, bool isEscaped)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == quote)
            {
                return i + 1;
            }

            i += isEscaped && text[i] == '\\' ? 1 : 0;
        }

        return text.Length;
    }

    private string? DollarTag()
    {
        var end = _at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return end < text.Length && text[end] == '$' && !char.IsDigit(text[_at + 1]) ? text[_at..(end + 1)] : null;
    }

    // A $ may stand inside of a word, where it begins no quote; but it may be what ends statements.
    private int WordEnd(string delimiter)
    {
        var end = _at + 1;
        while (end < text.Length && string.CompareOrdinal(text, end, delimiter, 0, delimiter.Length) != 0 && (IsWordStart(text[end]) || char.IsDigit(text[end]) || text[end] == '$'))
        {
            end++;
        }

        return end;
    }

    private static bool IsWordStart(char c) => char.IsLetter(c) || c == '_';
}
