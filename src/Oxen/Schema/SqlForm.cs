using System.Globalization;

namespace Oxen;

/// <summary>
/// One spelling for the SQL expressions that mean the same: databases tell defaults, checks and filters in words of their
/// own, with brackets, casts and synonyms that nobody wrote. Casts are left out, so a cast alone makes no difference.
/// </summary>
internal sealed class SqlForm
{
    private readonly List<SqlToken> _tokens;
    private int _next;

    private SqlForm(List<SqlToken> tokens) => _tokens = tokens;

    private SqlToken Current => _next < _tokens.Count ? _tokens[_next] : SqlToken.End;

    /// <summary>The expression in its one spelling; what isn't understood is its words with one space between.</summary>
    public static string Of(string sql)
    {
        var tokens = SqlToken.Of(sql);
        var form = new SqlForm(tokens);
        try
        {
            var text = form.Or();
            if (form._next == tokens.Count)
            {
                return text;
            }
        }
        catch (FormatException)
        {
            // A word that no expression this knows has; then the words are all there is.
        }

        return string.Join(' ', tokens.Select(token => token.Text));
    }

    private string Or() => Chain("or", And);

    private string And() => Chain("and", Not);

    private string Chain(string word, Func<string> part)
    {
        var parts = new List<string> { part() };
        while (Take(word))
        {
            parts.Add(part());
        }

        // (a or b) or c is a or b or c.
        return parts.Count == 1 ? parts[0] : $"({string.Join($" {word} ", parts.SelectMany(one => Flat(one, word)))})";
    }

    private static IEnumerable<string> Flat(string part, string word)
    {
        var inside = part is ['(', .., ')'] ? part[1..^1] : "";
        var (depth, start, parts, isQuoted) = (0, 0, new List<string>(), false);
        for (var i = 0; i < inside.Length; i++)
        {
            isQuoted ^= inside[i] == '\'';
            depth += isQuoted ? 0 : inside[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth < 0)
            {
                return [part];
            }

            if (depth == 0 && !isQuoted && string.CompareOrdinal(inside, i, $" {word} ", 0, word.Length + 2) == 0)
            {
                parts.Add(inside[start..i]);
                start = i + word.Length + 2;
            }
        }

        return parts.Count == 0 ? [part] : [.. parts, inside[start..]];
    }

    private string Not() => Take("not") ? $"not {Not()}" : Comparison();

    private string Comparison()
    {
        var left = Other();
        while (true)
        {
            if (Take("is"))
            {
                var not = Take("not") ? "not " : "";
                left = $"({left} is {not}{(Take("distinct") && Take("from") ? "distinct from " : "")}{Other()})";
                continue;
            }

            var negated = Current.Is("not") ? "not " : "";
            if (negated.Length > 0)
            {
                _next++;
            }

            switch (Current.Text)
            {
                case "in":
                    _next++;
                    left = $"({left} {negated}in {List()})";
                    break;
                case "between":
                    _next++;
                    var low = Other();
                    Expect("and");
                    left = $"(({left} >= {low}) and ({left} <= {Other()}))";
                    left = negated.Length > 0 ? $"not {left}" : left;
                    break;
                case "like" or "ilike" or "glob" or "regexp" or "rlike":
                    left = $"({left} {negated}{Next().Text} {Other()})";
                    left = Take("escape") ? $"({left} escape {Other()})" : left;
                    break;
                case "~~" or "~~*":
                    left = $"({left} {(Next().Text == "~~" ? "like" : "ilike")} {Other()})";
                    break;
                case "!~~" or "!~~*":
                    left = $"({left} not {(Next().Text == "!~~" ? "like" : "ilike")} {Other()})";
                    break;
                case "=" or "==" or "<>" or "!=" or "<" or ">" or "<=" or ">=" or "<=>":
                    left = Compare(left, Next().Text);
                    break;
                default:
                    return negated.Length == 0 ? left : throw new FormatException();
            }
        }
    }

    private string Compare(string left, string sign)
    {
        sign = sign switch { "==" => "=", "!=" => "<>", _ => sign };
        if (!Current.Is("any") && !Current.Is("all"))
        {
            return $"({left} {sign} {Other()})";
        }

        var word = Next().Text;
        Expect("(");
        var isInBrackets = Take("(");
        if (!Take("array"))
        {
            var array = Or();
            Expect(")");
            return $"({left} {sign} {word} {array})";
        }

        var items = Items("[", "]");
        if (isInBrackets)
        {
            Expect(")");
        }

        Casts();
        Expect(")");
        return (sign, word) switch
        {
            ("=", "any") => $"({left} in {items})",
            ("<>", "all") => $"({left} not in {items})",
            _ => $"({left} {sign} {word} {items})",
        };
    }

    private string List() => Items("(", ")");

    private string Items(string open, string close)
    {
        Expect(open);
        var items = new List<string>();
        while (!Take(close))
        {
            items.Add(Or());
            if (!Take(","))
            {
                Expect(close);
                break;
            }
        }

        return $"[{string.Join(", ", items)}]";
    }

    private string Other() => Binary(static text => text is "||" or "->" or "->>" or "#>" or "#>>" or "@>" or "<@" or "&&" or "&" or "|" or "<<" or ">>" or "~" or "!~" or "~*" or "!~*" or "@@" or "#" or "div" or "mod" or "xor", Sum);

    private string Sum() => Binary(static text => text is "+" or "-", Product);

    private string Product() => Binary(static text => text is "*" or "/" or "%" or "^", Unary);

    private string Binary(Func<string, bool> isSign, Func<string> part)
    {
        var left = part();
        while (Current.Kind is SqlTokenKind.Sign or SqlTokenKind.Word && isSign(Current.Text))
        {
            left = $"({left} {Next().Text} {part()})";
        }

        return left;
    }

    private string Unary()
    {
        if (Take("-"))
        {
            var operand = Unary();
            return operand.Length > 0 && char.IsAsciiDigit(operand[0]) ? Casts("-" + operand) : $"(- {operand})";
        }

        return Take("+") ? Unary() : Casts(Operand());
    }

    private string Casts(string operand = "")
    {
        while (true)
        {
            if (Take("::"))
            {
                operand = AsNumber(operand, TypeName());
            }
            else if (Take("collate"))
            {
                operand = $"({operand} collate {Next().Text})";
            }
            else
            {
                return operand;
            }
        }
    }

    // A negative number is told as a text that is cast: '-1'::integer.
    private static string AsNumber(string operand, string type) =>
        operand is ['\'', .., '\''] && type.Split(' ', '(')[0] is "integer" or "bigint" or "smallint" or "numeric" or "double" or "real" && SqlToken.Number(operand[1..^1]) is { } number ? number : operand;

    private string TypeName()
    {
        var words = new List<string>();
        while (Current.Kind == SqlTokenKind.Word && (words.Count == 0 || Current.Text is "varying" or "precision" or "without" or "with" or "time" or "zone" or "unsigned" or "signed"))
        {
            words.Add(Next().Text);
        }

        while (Take("."))
        {
            words.Add(Next().Text);
        }

        if (words.Count == 0)
        {
            throw new FormatException();
        }

        if (Current.Is("("))
        {
            List();
        }

        while (words.Count > 0 && Current.Kind == SqlTokenKind.Word && Current.Text is "without" or "with" or "time" or "zone")
        {
            _next++;
        }

        while (Take("["))
        {
            Expect("]");
        }

        return string.Join(' ', words);
    }

    private string Operand()
    {
        if (Take("("))
        {
            var inside = new List<string> { Or() };
            while (Take(","))
            {
                inside.Add(Or());
            }

            Expect(")");
            return inside.Count == 1 ? inside[0] : $"[{string.Join(", ", inside)}]";
        }

        var token = Next();
        return token.Kind switch
        {
            SqlTokenKind.Number or SqlTokenKind.Text => token.Text,
            SqlTokenKind.Name => Path(token.Text),
            SqlTokenKind.Word => Word(token.Text),
            _ => throw new FormatException(),
        };
    }

    private string Word(string word)
    {
        switch (word)
        {
            case "true":
                return "1";
            case "false":
                return "0";
            case "case":
                return Case();
            case "array":
                return $"array{Items("[", "]")}";
            case "cast":
                Expect("(");
                var operand = Or();
                Expect("as");
                operand = AsNumber(operand, TypeName());
                Expect(")");
                return operand;
            case "and" or "or" or "is" or "in" or "then" or "else" or "when" or "end" or "as" or "select" or "from" or "exists":
                throw new FormatException();
        }

        // A text with its character set before it: _utf8mb4'x'.
        if (word[0] == '_' && Current.Kind == SqlTokenKind.Text)
        {
            return Next().Text;
        }

        return Path(word);
    }

    private string Path(string name)
    {
        while (Take("."))
        {
            name += "." + Next().Text;
        }

        var arguments = Current.Is("(") ? List() : "";
        name = name switch
        {
            "now" or "current_timestamp" or "localtimestamp" => "now",
            "character_length" or "char_length" => "char_length",
            "lcase" => "lower",
            "ucase" => "upper",
            "ceiling" => "ceil",
            "substring" => "substr",
            "pow" => "power",
            _ => name,
        };
        return name is "now" or "current_date" or "current_time" && arguments.Length <= 2 ? name : name + arguments;
    }

    private string Case()
    {
        var text = Current.Is("when") ? "case" : $"case {Or()}";
        while (Take("when"))
        {
            text += $" when {Or()}";
            Expect("then");
            text += $" then {Or()}";
        }

        text += Take("else") ? $" else {Or()}" : "";
        Expect("end");
        return text + " end";
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
