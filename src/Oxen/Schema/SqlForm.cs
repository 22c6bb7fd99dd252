using System.Globalization;

namespace Oxen;

/// <summary>
/// One spelling for the SQL expressions that mean the same: databases tell defaults, checks and filters in words of their
/// own, with brackets, casts and synonyms that nobody wrote. Casts are left out, so a cast alone makes no difference.
/// </summary>
internal sealed partial class SqlForm
{
    private readonly List<SqlToken> _tokens;
    private int _next;

    private SqlForm(List<SqlToken> tokens) => _tokens = tokens;

    private SqlToken Current => _next < _tokens.Count ? _tokens[_next] : SqlToken.End;

    /// <summary>The expression in its one spelling; what isn't understood is its words with one space between.</summary>
    public static string Of(string sql)
    {
        var tokens = SqlToken.Of(sql);
        try
        {
            var form = new SqlForm(tokens);
            var part = form.Or();
            if (form._next == tokens.Count)
            {
                return part.Text;
            }
        }
        catch (FormatException)
        {
            // A word that no expression this knows has; then the words are all there is.
        }

        return string.Join(' ', tokens.Select(token => token.Text));
    }

    private SqlFormPart Or() => Chain("or", And);

    private SqlFormPart And() => Chain("and", Not);

    private SqlFormPart Chain(string word, Func<SqlFormPart> part)
    {
        var parts = new List<SqlFormPart> { part() };
        while (Take(word))
        {
            parts.Add(part());
        }

        return parts.Count == 1 ? parts[0] : SqlFormPart.Chain(word, parts);
    }

    private SqlFormPart Not() => Take("not") || Take("!") ? Not().Negated() : Comparison();

    private SqlFormPart Comparison()
    {
        var left = Other();
        while (true)
        {
            if (Take("is"))
            {
                var not = Take("not");
                var right = $"{(Take("distinct") && Take("from") ? "distinct from " : "")}{Other()}";
                left = SqlFormPart.Either($"({left} is {right})", $"({left} is not {right})", not);
                continue;
            }

            var isNegated = Current.Is("not");
            _next += isNegated ? 1 : 0;
            switch (Current.Text)
            {
                case "in":
                    _next++;
                    var list = List();
                    left = SqlFormPart.Either($"({left} in {list})", $"({left} not in {list})", isNegated);
                    break;
                case "between":
                    _next++;
                    var low = Other();
                    Expect("and");
                    var both = SqlFormPart.Chain("and", [Compare(left, ">=", low), Compare(left, "<=", Other())]);
                    left = isNegated ? both.Negated() : both;
                    break;
                case "like" or "ilike" or "glob" or "regexp" or "rlike" or "~~" or "~~*" or "!~~" or "!~~*":
                    var sign = Next().Text;
                    isNegated ^= sign[0] == '!';
                    sign = sign.TrimStart('!') switch { "~~" => "like", "~~*" => "ilike", var word => word };
                    var pattern = $"{Other()}{(Take("escape") ? $" escape {Other()}" : "")}";
                    left = SqlFormPart.Either($"({left} {sign} {pattern})", $"({left} not {sign} {pattern})", isNegated);
                    break;
                case "=" or "==" or "<>" or "!=" or "<" or ">" or "<=" or ">=" or "<=>":
                    left = Compare(left, Next().Text);
                    break;
                default:
                    return !isNegated ? left : throw new FormatException();
            }
        }
    }

    private static SqlFormPart Compare(SqlFormPart left, string sign, SqlFormPart right)
    {
        var opposite = sign switch { "=" => "<>", "<>" => "=", "<" => ">=", ">" => "<=", "<=" => ">", ">=" => "<", _ => null };
        return new SqlFormPart($"({left} {sign} {right})") { Opposite = opposite is null ? null : $"({left} {opposite} {right})" };
    }

    private SqlFormPart Compare(SqlFormPart left, string sign)
    {
        sign = sign switch { "==" => "=", "!=" => "<>", _ => sign };
        if (!Current.Is("any") && !Current.Is("all"))
        {
            return Compare(left, sign, Other());
        }

        var word = Next().Text;
        Expect("(");
        var isInBrackets = Take("(");
        if (!Take("array"))
        {
            var array = Or();
            Expect(")");
            return new SqlFormPart($"({left} {sign} {word} {array})");
        }

        var items = Items("[", "]");
        if (isInBrackets)
        {
            Expect(")");
        }

        Casts(new SqlFormPart(items));
        Expect(")");
        return (sign, word) switch
        {
            ("=", "any") or ("<>", "all") => SqlFormPart.Either($"({left} in {items})", $"({left} not in {items})", word == "all"),
            _ => new SqlFormPart($"({left} {sign} {word} {items})"),
        };
    }

    private string List() => Items("(", ")");

    private string Items(string open, string close)
    {
        Expect(open);
        var items = new List<string>();
        while (!Take(close))
        {
            items.Add(Or().Text);
            if (!Take(","))
            {
                Expect(close);
                break;
            }
        }

        return $"[{string.Join(", ", items)}]";
    }

    private SqlToken Next() => _next < _tokens.Count ? _tokens[_next++] : throw new FormatException();

    private bool Take(string text)
    {
        if (!Current.Is(text))
        {
            return false;
        }

        _next++;
        return true;
    }

    private void Expect(string text)
    {
        if (!Take(text))
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"'{text}' is missing at word {_next}."));
        }
    }
}
