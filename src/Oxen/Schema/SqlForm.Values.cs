namespace Oxen;

/// <content>What conditions compare: operations, casts, functions, names and values.</content>
internal sealed partial class SqlForm
{
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
}
