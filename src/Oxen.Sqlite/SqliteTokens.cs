namespace Oxen.Sqlite;

/// <summary>A piece of SQL: a word, a name in quotes, a text, or a sign.</summary>
/// <param name="Text">The word or sign as it stands, or what stands inside the quotes.</param>
/// <param name="IsBare">Whether it stands without quotes, so that it may be a keyword or a sign.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it has ended.</param>
internal readonly record struct SqliteToken(string Text, bool IsBare, int Start, int End)
{
    /// <summary>Whether it is this keyword or sign.</summary>
    public bool Is(string word) => IsBare && Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The pieces of a text of SQLite's DDL, without spaces and comments.</summary>
internal sealed class SqliteTokens
{
    private readonly string _sql;
    private readonly List<SqliteToken> _tokens = [];

    /// <summary>Takes the text to pieces.</summary>
    public SqliteTokens(string sql)
    {
        _sql = sql;
        for (var i = 0; i < sql.Length;)
        {
            i = Next(i);
        }
    }

    /// <summary>How many pieces there are.</summary>
    public int Count => _tokens.Count;

    /// <summary>A piece; one that is nothing behind the last.</summary>
    public SqliteToken this[int index] => index < _tokens.Count ? _tokens[index] : new SqliteToken("", false, _sql.Length, _sql.Length);

    /// <summary>Where the first piece lies, from <paramref name="start"/>, that is this word or sign and stands in no parentheses opened behind it; <see cref="Count"/> if there is none.</summary>
    public int Find(string word, int start = 0)
    {
        for (var i = start; i < Count; i++)
        {
            if (this[i].Is(word))
            {
                return i;
            }

            i = SkipGroup(i);
        }

        return Count;
    }

    /// <summary>The last piece of what begins at <paramref name="index"/>: the parenthesis that closes the one there, or the piece itself.</summary>
    public int SkipGroup(int index)
    {
        if (!this[index].Is("("))
        {
            return index;
        }

        var depth = 0;
        for (var i = index; i < Count; i++)
        {
            depth += this[i].Is("(") ? 1 : this[i].Is(")") ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return Count;
    }

    /// <summary>The items between the parentheses the first of which is at <paramref name="open"/>: the first piece of each, and the comma or parenthesis behind it.</summary>
    public IEnumerable<(int Start, int End)> Items(int open)
    {
        var close = SkipGroup(open);
        var start = open + 1;
        while (start < close)
        {
            var end = Math.Min(Find(",", start), close);
            yield return (start, end);
            start = end + 1;
        }
    }

    /// <summary>What is written between the parentheses the first of which is at <paramref name="open"/>.</summary>
    public string Inside(int open) => Text(open + 1, SkipGroup(open));

    /// <summary>What is written from one piece to another, that one left out.</summary>
    public string Text(int start, int end) => end > start ? _sql[this[start].Start..this[end - 1].End] : "";

    private int Next(int start)
    {
        var c = _sql[start];
        if (char.IsWhiteSpace(c))
        {
            return start + 1;
        }

        if (IsAt(start, "--"))
        {
            return After("\n", start);
        }

        if (IsAt(start, "/*"))
        {
            return After("*/", start + 2);
        }

        return c switch
        {
            '\'' or '"' or '`' => Quoted(start, c),
            '[' => Quoted(start, ']'),
            _ when IsOfWord(c) => Word(start),
            _ => Add(c.ToString(), true, start, start + 1),
        };
    }

    private int Word(int start)
    {
        var end = start;
        while (end < _sql.Length && IsOfWord(_sql[end]))
        {
            end++;
        }

        return Add(_sql[start..end], true, start, end);
    }

    // The closing quote twice is one that belongs to the name; a bracket never does.
    private int Quoted(int start, char close)
    {
        var end = start + 1;
        while (end < _sql.Length && (_sql[end] != close || (close != ']' && end + 1 < _sql.Length && _sql[end + 1] == close && ++end > 0)))
        {
            end++;
        }

        var name = _sql[(start + 1)..Math.Min(end, _sql.Length)];
        return Add(close == ']' ? name : name.Replace($"{close}{close}", close.ToString(), StringComparison.Ordinal), false, start, Math.Min(end + 1, _sql.Length));
    }

    private int Add(string text, bool isBare, int start, int end)
    {
        _tokens.Add(new SqliteToken(text, isBare, start, end));
        return end;
    }

    private bool IsAt(int start, string mark) => string.CompareOrdinal(_sql, start, mark, 0, mark.Length) == 0;

    private int After(string mark, int start) => _sql.IndexOf(mark, start, StringComparison.Ordinal) is >= 0 and var found ? found + mark.Length : _sql.Length;

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' || c > '\x7f';
}
