using System.Collections;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Linq.Expressions;
using System.Text.RegularExpressions;

namespace Oxen;

/// <content>Texts put together, and values as text.</content>
internal sealed partial class ScalarBinder
{
    // Calls about texts that are more than one function.
    private Shape? TextCall(MethodCallExpression node, Scope? scope) => node switch
    {
        { Method: { Name: nameof(string.Concat) } method } when method.DeclaringType == typeof(string) && ConcatParts(node) is { } texts => Concat(node, texts, scope),
        { Method: { Name: nameof(string.Join) } method, Arguments: [var separator, NewArrayExpression { NodeType: ExpressionType.NewArrayInit } items] } when method.DeclaringType == typeof(string) =>
            Concat(node, [.. items.Expressions.SelectMany((item, i) => i == 0 ? new[] { item } : [separator, item])], scope),
        { Method: { Name: nameof(string.Format) } method } when method.DeclaringType == typeof(string) => Format(node, scope),
        { Method: { Name: nameof(ToString) }, Object: { } value, Arguments.Count: 0 } when value.Type == typeof(string) || Underlying(value.Type).IsEnum || Underlying(value.Type) != value.Type => ToText(value, scope),
        { Method.DeclaringType: var type, Object: { } pattern } when type == typeof(Regex) => Pattern(node, Bind(pattern, scope), scope),
        { Method.DeclaringType: var type, Arguments: [var text, ..] } when type == typeof(Enumerable) && text.Type == typeof(string) && OfChars(node.Method.Name, node.Arguments) is { } same => Bind(same, scope),
        _ => null,
    };

    private static ReadOnlyCollection<Expression>? ConcatParts(MethodCallExpression node) => node.Arguments switch
    {
        [NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array] => array.Expressions,
        [var single] when single.Type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(single.Type) => null,
        var arguments => arguments,
    };

    private Shape Concat(Expression node, IReadOnlyList<Expression> texts, Scope? scope)
    {
        NodeList<Shape> parts = [.. texts.Select(text => Bind(Unboxed(text), scope))];
        List<ValueShape?> shapes = [.. parts.Select(part => part is ValueShape value ? TextOf(value, format: null) : null)];
        if (shapes.IndexOf(null) is >= 0 and var other)
        {
            return Client(node, scope, Uncalculable([parts[other]]) ?? $"'{TypeName.Of(Unboxed(texts[other]).Type)}' has no text form in SQL.");
        }

        var joined = Concat(shapes!);
        return node is BinaryExpression && parts.Any(part => part is ValueShape { Computed: not null } || DependsOnCulture(part.Type))
            ? Computed(joined, Client(node, parts, new TranslationError(node, "", "")))
            : joined;
    }

    private static ValueShape Computed(ValueShape value, ClientShape shape) => value with { Computed = new ComputedInstead(value.Sql, shape) };

    // What the application's culture has a say in; an enum's name is cheaper to find in C#.
    private static bool DependsOnCulture(MethodCallExpression call) => call.Method.Name switch
    {
        nameof(ToString) => call.Arguments.Count > (call.Object is null ? 1 : 0) || DependsOnCulture(call.Object?.Type ?? call.Arguments[0].Type),
        nameof(string.Format) => true,
        nameof(string.Concat) or nameof(string.Join) when call.Method.DeclaringType == typeof(string) => call.Arguments
            .SelectMany(argument => argument is NewArrayExpression array ? array.Expressions : [argument]).Any(argument => DependsOnCulture(Unboxed(argument).Type)),
        nameof(int.Parse) => DependsOnCulture(call.Type),
        _ => false,
    };

    private static bool DependsOnCulture(Type type) => Underlying(type) is var value
        && (value.IsEnum || value == typeof(float) || value == typeof(double) || value == typeof(decimal)
            || value == typeof(DateTime) || value == typeof(DateTimeOffset) || value == typeof(DateOnly) || value == typeof(TimeOnly));

    // In C# null is the empty text in a concatenation; ApplyNullSemantics sees to it.
    private static ValueShape Concat(IReadOnlyList<ValueShape> texts) => texts.Count switch
    {
        0 => new ValueShape(new SqlLiteral("", typeof(string)), typeof(string)),
        1 => new ValueShape(SqlBuild.Coalesce(texts[0].Sql, new SqlLiteral("", typeof(string))), typeof(string)),
        _ => texts.Aggregate((left, right) => new ValueShape(
            new SqlBinary(SqlBinaryOperator.Concat, left.Sql, right.Sql, typeof(string), IsNullable: false), typeof(string))),
    };

    // What isn't text is said as C#'s ToString says it; null for what has no text form.
    private ValueShape? TextOf(ValueShape value, SqlExpression? format)
    {
        var type = Underlying(value.Type);
        if (Uncalculable([value]) is not null)
        {
            return null;
        }

        if (type == typeof(string))
        {
            return value;
        }

        if (type.IsEnum)
        {
            return format is null ? NameOf(value) : null;
        }

        return query.Dialect.Functions.Find(type, nameof(ToString), format is null ? [] : [typeof(string)], hasInstance: true) is { } row
            ? Function(row, format is null ? [value.Sql] : [value.Sql, format], typeof(string))
            : null;
    }

    // ToString of null is the empty text, but of a string it is no text at all.
    private Shape? ToText(Expression node, Scope? scope) => Bind(node, scope) is not ValueShape value ? null
        : node.Type == typeof(string) ? value
        : TextOf(value, format: null) is not { } text ? null
        : Underlying(node.Type) == node.Type ? text
        : text with { Sql = SqlBuild.Coalesce(text.Sql, new SqlLiteral("", typeof(string))) };

    // Characters written out, as those to trim, are a text.
    private ValueShape Characters(NewArrayExpression array, Scope? scope) => new(
        new SqlFunction("{0}", [Concat([.. array.Expressions.Select(character => new ValueShape(BindSql(character, scope), typeof(char)))]).Sql], array.Type, IsNullable: false), array.Type);

    private static Expression Unboxed(Expression node)
    {
        while (node is UnaryExpression { NodeType: ExpressionType.Convert } convert && convert.Type == typeof(object))
        {
            node = convert.Operand;
        }

        return node;
    }

    // Where the name of an enum's member is stored, it is the text; else each number has its name.
    private static ValueShape? NameOf(ValueShape value)
    {
        var sql = value.Sql;
        var type = sql.ClrType.IsEnum ? sql.ClrType : Underlying(value.Type);
        if (StoredForm.Of(sql) is { Form: StoreForm.Text, Converter: null })
        {
            return new ValueShape(new SqlFunction("{0}", [sql], typeof(string), sql.IsNullable), typeof(string));
        }

        if (StoredForm.Of(sql) is { Converter: not null })
        {
            return null;
        }

        if (type.IsDefined(typeof(FlagsAttribute), false))
        {
            return NamesOf(sql, type);
        }

        NodeList<SqlWhen> whens = [.. Enum.GetValuesAsUnderlyingType(type).Cast<object>().Distinct().Select(number => Enum.ToObject(type, number)).Select(member =>
            new SqlWhen(SqlBuild.Equal(sql, new SqlLiteral(member, type)), new SqlLiteral(member.ToString(), typeof(string))))];
        var other = new SqlCast(sql, typeof(string));
        return new ValueShape(whens.Count == 0 ? other : new SqlCase(whens, other, typeof(string), sql.IsNullable), typeof(string));
    }

    // The names of the bits that are set, from the lowest; a number that has others is a number. Members of several bits are left to C#.
    private static ValueShape? NamesOf(SqlExpression flags, Type type)
    {
        var number = Enum.GetUnderlyingType(type);
        var bits = Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => Convert.ToInt64(value, CultureInfo.InvariantCulture)).Distinct().Order().ToList();
        if (number == typeof(ulong) || bits.Exists(bit => bit < 0 || (bit & (bit - 1)) != 0))
        {
            return null;
        }

        var value = flags.ClrType == number ? flags : new SqlCast(flags, number);
        SqlExpression text = new SqlLiteral("", typeof(string));
        foreach (var bit in bits.Where(bit => bit != 0))
        {
            var isSet = SqlBuild.Compare(SqlBinaryOperator.NotEqual, Masked(bit), Number(0));
            var name = new SqlCase([new SqlWhen(isSet, new SqlLiteral(", " + Name(bit), typeof(string)))], new SqlLiteral("", typeof(string)), typeof(string), IsNullable: false);
            text = new SqlBinary(SqlBinaryOperator.Concat, text, name, typeof(string), IsNullable: false);
        }

        var isOther = SqlBuild.Compare(SqlBinaryOperator.NotEqual, Masked(bits.Aggregate(0L, (all, bit) => all | bit)), value);
        var names = new SqlFunction("substr({0}, 3)", [text], typeof(string), IsNullable: false);
        return new ValueShape(
            new SqlCase(
                [
                    new SqlWhen(new SqlIsNull(flags, IsNegated: false), new SqlLiteral(null, typeof(string))),
                    new SqlWhen(SqlBuild.Equal(value, Number(0)), new SqlLiteral(bits.Contains(0) ? Name(0) : "0", typeof(string))),
                    new SqlWhen(isOther, new SqlCast(value, typeof(string))),
                ],
                names,
                typeof(string),
                flags.IsNullable),
            typeof(string));

        SqlLiteral Number(long of) => new(Convert.ChangeType(of, number, CultureInfo.InvariantCulture), number);

        SqlBinary Masked(long mask) => new(SqlBinaryOperator.BitwiseAnd, value, Number(mask), number, value.IsNullable);

        string Name(long bit) => Enum.ToObject(type, bit).ToString()!;
    }

    // Interpolation: C# makes it a call of Format. Its holes are numbered, aligned by a width, and formatted.
    private Shape Format(MethodCallExpression node, Scope? scope)
    {
        var at = node.Method.GetParameters()[0].ParameterType == typeof(string) ? 0 : 1;
        if (node.Arguments[at] is not ConstantExpression { Value: string format } || (at == 1 && !IsInvariant(node.Arguments[0])))
        {
            return Client(node, scope, at == 1 ? "A culture isn't known in SQL." : "A format that isn't written in the query isn't translated to SQL.");
        }

        IReadOnlyList<Expression> holes = node.Arguments.Count == at + 2 && node.Arguments[at + 1] is NewArrayExpression array ? array.Expressions : [.. node.Arguments.Skip(at + 1)];
        List<ValueShape> texts = [];
        foreach (var (text, hole, how) in RawSql.Parse(format))
        {
            if (text.Length > 0)
            {
                texts.Add(Fixed(text));
            }

            if (hole is { } index)
            {
                if (Hole(Bind(Unboxed(holes[index]), scope) as ValueShape, how) is not { } value)
                {
                    return Client(node, scope, $"'{TypeName.Of(Unboxed(holes[index]).Type)}'{(how.Length > 0 ? $" in the format '{how}'" : "")} has no text form in SQL.");
                }

                texts.Add(value);
            }
        }

        return Concat(texts);
    }

    // The alignment stands before a colon, the format after it.
    private ValueShape? Hole(ValueShape? value, string how)
    {
        var parts = how.TrimStart(',').Split(':', 2);
        var format = parts.Length == 2 && Underlying(value?.Type ?? typeof(string)) != typeof(string) ? Fixed(parts[1]).Sql : null;
        if (value is null || TextOf(value, format) is not { } text || !how.StartsWith(',') || !int.TryParse(parts[0], out var width))
        {
            return value is null || how.StartsWith(',') ? null : TextOf(value, format);
        }

        var pad = query.Dialect.Functions.Find(typeof(string), width < 0 ? nameof(string.PadRight) : nameof(string.PadLeft), [typeof(int)], hasInstance: true);
        return pad is null ? null : Function(pad, [SqlBuild.Coalesce(text.Sql, new SqlLiteral("", typeof(string))), SqlBuild.Literal(Math.Abs(width))], typeof(string));
    }

    private static ValueShape Fixed(string text) =>
        new(new SqlParameter(new ParameterSource(ParameterSource.NoSlot, SlotExpression.NoName) { Fixed = text }, typeof(string), IsNullable: false), typeof(string));

    // A Regex of the application is sent as its pattern and options.
    private Shape? Pattern(MethodCallExpression node, Shape instance, Scope? scope) =>
        instance is ValueShape { Sql: SqlParameter regex } && query.Dialect.Functions.Find(
            typeof(Regex), node.Method.Name, [typeof(string), typeof(string), .. node.Arguments.Skip(1).Select(argument => argument.Type), typeof(RegexOptions)], hasInstance: false) is { } row
            ? Function(row,
                [
                    Bind(node.Arguments[0], scope),
                    new ValueShape(Derived(regex, "pattern", static value => value?.ToString(), typeof(string)), typeof(string)),
                    .. node.Arguments.Skip(1).Select(argument => Bind(argument, scope)),
                    new ValueShape(Derived(regex, "options", static value => (value as Regex)?.Options, typeof(RegexOptions)), typeof(RegexOptions)),
                ], node, scope)
            : null;

    // A text is a sequence of characters too.
    private static Expression? OfChars(string name, ReadOnlyCollection<Expression> arguments) => (name, arguments) switch
    {
        (nameof(Enumerable.First), [var text]) => CharAt(text, Expression.Constant(0)),
        (nameof(Enumerable.Last), [var text]) => CharAt(text, Expression.Subtract(LengthOf(text), Expression.Constant(1))),
        (nameof(Enumerable.ElementAt), [var text, var index]) when index.Type == typeof(int) => CharAt(text, index),
        (nameof(Enumerable.Count), [var text]) => LengthOf(text),
        (nameof(Enumerable.Any), [var text]) => Expression.NotEqual(text, Expression.Constant("")),
        _ => null,
    };

    private static MethodCallExpression CharAt(Expression text, Expression index) => Expression.Call(text, typeof(string).GetMethod("get_Chars")!, index);

    private static MemberExpression LengthOf(Expression text) => Expression.Property(text, nameof(string.Length));
}
