// Size: one grammar, whose rules call each other.
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

    private SqlFormPart Other() => Binary(static text => text is "||" or "->" or "->>" or "#>" or "#>>" or "@>" or "<@" or "&&" or "&" or "|" or "<<" or ">>" or "~" or "!~" or "~*" or "!~*" or "@@" or "#" or "xor", Sum);

    private SqlFormPart Sum() => Binary(static text => text is "+" or "-", Product);

    private SqlFormPart Product() => Binary(static text => text is "*" or "/" or "%" or "^" or "div" or "mod", Unary);

    private SqlFormPart Binary(Func<string, bool> isSign, Func<SqlFormPart> part)
    {
        var left = part();
        while (Current.Kind is SqlTokenKind.Sign or SqlTokenKind.Word && isSign(Current.Text))
        {
            left = new SqlFormPart($"({left} {(Next().Text is var sign && sign == "%" ? "mod" : sign)} {part()})");
        }

        return left;
    }

    private SqlFormPart Unary()
    {
        if (Take("-"))
        {
            var operand = Unary();
            return new SqlFormPart(char.IsAsciiDigit(operand.Text[0]) ? "-" + operand : $"(- {operand})");
        }

        return Take("+") ? Unary() : Casts(Operand());
    }

    private SqlFormPart Casts(SqlFormPart operand)
    {
        while (true)
        {
            if (Take("::"))
            {
                operand = TypeName() is var type && AsNumber(operand.Text, type) is { } number ? new SqlFormPart(number) : operand;
            }
            else if (Take("collate"))
            {
                operand = new SqlFormPart($"({operand} collate {Next().Text})");
            }
            else
            {
                return operand;
            }
        }
    }

    // A negative number is told as a text that is cast: '-1'::integer.
    private static string? AsNumber(string operand, string type) =>
        operand is ['\'', .., '\''] && type.Split(' ', '(')[0] is "integer" or "bigint" or "smallint" or "numeric" or "double" or "real" ? SqlToken.Number(operand[1..^1]) : null;

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

        if (Take("charset") || (Take("character") && Take("set")))
        {
            _next++;
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

    private SqlFormPart Operand()
    {
        if (Take("("))
        {
            var inside = new List<SqlFormPart> { Or() };
            while (Take(","))
            {
                inside.Add(Or());
            }

            Expect(")");
            return inside.Count == 1 ? inside[0] : new SqlFormPart($"[{string.Join(", ", inside)}]");
        }

        var token = Next();
        return token.Kind switch
        {
            SqlTokenKind.Number or SqlTokenKind.Text => new SqlFormPart(token.Text),
            SqlTokenKind.Name => Path(token.Text),
            SqlTokenKind.Word => Word(token.Text),
            _ => throw new FormatException(),
        };
    }

    private SqlFormPart Word(string word)
    {
        switch (word)
        {
            case "true":
                return new SqlFormPart("1");
            case "false":
                return new SqlFormPart("0");
            case "case":
                return new SqlFormPart(Case());
            case "array":
                return new SqlFormPart($"array{Items("[", "]")}");
            case "cast":
                Expect("(");
                var operand = Or();
                Expect("as");
                var type = TypeName();
                Expect(")");
                return AsNumber(operand.Text, type) is { } number ? new SqlFormPart(number) : operand;
            case "and" or "or" or "is" or "in" or "then" or "else" or "when" or "end" or "as" or "select" or "from" or "exists":
                throw new FormatException();
        }

        // A text with its character set before it: _utf8mb4'x'.
        if (word[0] == '_' && Current.Kind == SqlTokenKind.Text)
        {
            return new SqlFormPart(Next().Text);
        }

        return Path(word);
    }

    private SqlFormPart Path(string name)
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
            "octet_length" => "length",
            "lcase" => "lower",
            "ucase" => "upper",
            "ceiling" => "ceil",
            "substring" => "substr",
            "pow" => "power",
            _ => name,
        };
        return new SqlFormPart((name, arguments) switch
        {
            ("mod" or "concat", ['[', .., ']']) => $"({arguments[1..^1].Replace(", ", name == "mod" ? " mod " : " || ", StringComparison.Ordinal)})",
            ("now" or "current_date" or "current_time", "[]") => name,
            _ => name + arguments,
        });
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
