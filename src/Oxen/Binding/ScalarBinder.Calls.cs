using System.Collections;
using System.Collections.ObjectModel;
using System.Linq.Expressions;

namespace Oxen;

/// <content>Calls of methods.</content>
internal sealed partial class ScalarBinder
{
    private Shape BindCall(MethodCallExpression node, Scope? scope)
    {
        if (ListSearch(node) is { List: SlotExpression or NewArrayExpression } search && ListBinder.IsList(query, search.List, scope) && InList(search.List, search.Item, node, scope) is ValueShape found)
        {
            return search.IsAny ? found : found with { Sql = SqlBuild.Not(found.Sql) };
        }

        if (GroupBinder.Aggregate(this, node, scope) is { } aggregate)
        {
            return aggregate;
        }

        if (query.IsQuery(node, scope))
        {
            return Subquery(node, scope);
        }

        if (RawValueBinder.Bind(query, node, scope) is { } raw)
        {
            return raw;
        }

        if (WindowBinder.Bind(this, node, scope) is { } window)
        {
            return window;
        }

        if (ListContains(node) is { } contains)
        {
            return InList(contains.List, contains.Item, node, scope);
        }

        if (SimpleCall(node, scope) is { } simple)
        {
            return simple;
        }

        if (node.Object is MemberExpression { Expression: null } && query.Dialect.Functions.Find(node.Method) is { IgnoresInstance: true } perRow)
        {
            return Function(perRow, [.. node.Arguments.Select(argument => Bind(argument, scope))], node, scope);
        }

        if (node.Method.Name == nameof(Enumerable.Contains) && node.Method.DeclaringType == typeof(MemoryExtensions))
        {
            throw Untranslatable.Comparer(node, "Leave the comparer out, or look for a form that both have, such as ToLower().");
        }

        NodeList<Shape> parts = [.. ChildrenOf(node).Where(child => child is not LambdaExpression).Select(child => Bind(child, scope))];
        if (Tuple(node, parts) is { } tuple)
        {
            return tuple;
        }

        if (query.Dialect.Functions.Find(node.Method) is { IgnoresInstance: false } row && parts.All(part => part is ValueShape))
        {
            return Function(row, parts, node, scope);
        }

        var error = Untranslatable.Method(node);
        return parts.Count == ChildrenOf(node).Count() ? Client(node, parts, error) : Client(node, scope, error);
    }

    // Calls that are operators under another name.
    private Shape? SimpleCall(MethodCallExpression node, Scope? scope) => node switch
    {
        { Method: { Name: nameof(Equals), IsStatic: false }, Arguments: [var other] } => EqualCall(node.Object!, other, node, scope),
        { Method: { Name: nameof(Equals), IsStatic: true }, Arguments: [var left, var right] } => EqualCall(left, right, node, scope),
        { Method: { Name: nameof(string.Equals) }, Arguments: [.., ConstantExpression { Value: StringComparison.Ordinal }] } when node.Method.DeclaringType == typeof(string) =>
            EqualCall(node.Object ?? node.Arguments[0], node.Arguments[node.Object is null ? 1 : 0], node, scope),
        { Method.Name: nameof(string.Concat) } when node.Method.DeclaringType == typeof(string) && ConcatParts(node) is { } texts => Concat(node, texts, scope),
        { Method.Name: nameof(Nullable<int>.GetValueOrDefault), Object: { } instance } when Nullable.GetUnderlyingType(instance.Type) is { } underlying =>
            Bind(instance, scope) is ValueShape value
                ? new ValueShape(SqlBuild.Coalesce(value.Sql, node.Arguments.Count == 1 ? BindSql(node.Arguments[0], scope) : new SqlLiteral(DefaultOf(underlying), underlying)), node.Type)
                : null,
        { Method.Name: nameof(Enum.HasFlag), Object: { } instance } when Underlying(instance.Type).IsEnum => HasFlag(instance, node.Arguments[0], scope),
        { Method.Name: nameof(ToString), Object: { } text, Arguments.Count: 0 } when text.Type == typeof(string) => Bind(text, scope),
        { Method.Name: nameof(ToString), Object: { } @enum, Arguments.Count: 0 } when @enum.Type.IsEnum => StoredName(Bind(@enum, scope)),
        _ => null,
    };

    private ValueShape EqualCall(Expression left, Expression right, Expression node, Scope? scope) =>
        new(Equal(BindOperand(left, scope), BindOperand(right, scope), node), typeof(bool));

    private ValueShape HasFlag(Expression instance, Expression flag, Scope? scope)
    {
        var (value, bits) = Alike(BindSql(instance, scope), BindSql(flag, scope));
        (value, bits) = AsNumbers(value, bits);
        var common = new SqlBinary(SqlBinaryOperator.BitwiseAnd, value, bits, value.ClrType, value.IsNullable || bits.IsNullable) { Mapping = value.Mapping };
        return new ValueShape(SqlBuild.Equal(common, bits), typeof(bool));
    }

    // Where the name of an enum's member is stored, it is the text.
    private static ValueShape? StoredName(Shape value) => value is ValueShape { Sql: var name } && StoredForm.Of(name) is { Form: StoreForm.Text, Converter: null }
        ? new ValueShape(new SqlFunction("{0}", [name], typeof(string), name.IsNullable), typeof(string))
        : null;

    private static ReadOnlyCollection<Expression>? ConcatParts(MethodCallExpression node) => node.Arguments switch
    {
        [NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array] => array.Expressions,
        [var single] when single.Type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(single.Type) => null,
        var arguments => arguments,
    };

    // In C# null is the empty text in a concatenation; ApplyNullSemantics sees to it.
    private Shape Concat(Expression node, IReadOnlyList<Expression> texts, Scope? scope)
    {
        List<ValueShape?> shapes = [.. texts.Select(text => Text(text, scope))];
        return shapes.IndexOf(null) is >= 0 and var other
            ? Client(node, scope, Uncalculable([Bind(texts[other], scope)]) ?? $"'{TypeName.Of(texts[other].Type)}' has no text form in SQL.")
            : shapes.Aggregate((left, right) => new ValueShape(
                new SqlBinary(SqlBinaryOperator.Concat, left!.Sql, right!.Sql, typeof(string), IsNullable: false), typeof(string)))!;
    }

    // What isn't text is said as C#'s ToString says it; null for what has no text form.
    private ValueShape? Text(Expression node, Scope? scope)
    {
        while (node is UnaryExpression { NodeType: ExpressionType.Convert } convert && convert.Type == typeof(object))
        {
            node = convert.Operand;
        }

        var value = Bind(node, scope) as ValueShape;
        if (value is not null && Uncalculable([value]) is not null)
        {
            return null;
        }

        if (value is null || Underlying(value.Type) == typeof(string))
        {
            return value;
        }

        var toString = Underlying(value.Type).GetMethod(nameof(ToString), []);
        return toString is not null && query.Dialect.Functions.Find(toString) is { } row
            ? Function(row, [value.Sql], typeof(string))
            : null;
    }
}
