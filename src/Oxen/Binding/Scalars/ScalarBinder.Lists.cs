using System.Collections;
using System.Linq.Expressions;

namespace Oxen;

/// <content>Membership in lists that aren't queries.</content>
internal sealed partial class ScalarBinder
{
    // The forms of list.Contains(item): of List and its like, of Enumerable, and of spans, which C# prefers for arrays.
    private static (Expression List, Expression Item)? ListContains(MethodCallExpression node)
    {
        if (node.Method.Name != nameof(Enumerable.Contains))
        {
            return null;
        }

        if (node is { Object: { } list, Arguments: [var item] } && list.Type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(list.Type))
        {
            return (list, item);
        }

        var isStatic = node.Method.DeclaringType == typeof(Enumerable) || node.Method.DeclaringType == typeof(MemoryExtensions);
        return isStatic && node.Arguments is [var source, var element, ..] && node.Arguments.Skip(2).All(IsNull)
            ? (WithoutSpan(source), element)
            : null;
    }

    // list.Any(x => x == item) asks for an item, and so does list.All(x => x != item).
    private static (Expression List, Expression Item, bool IsAny)? ListSearch(MethodCallExpression node)
    {
        if (node.Method.DeclaringType != typeof(Enumerable) || node.Arguments is not [var list, LambdaExpression { Parameters: [var element], Body: BinaryExpression { Method: null or { Name: "op_Equality" or "op_Inequality" } } test }])
        {
            return null;
        }

        var isAny = node.Method.Name == nameof(Enumerable.Any) && test.NodeType == ExpressionType.Equal;
        var isSearch = isAny || node.Method.Name == nameof(Enumerable.All) && test.NodeType == ExpressionType.NotEqual;
        var item = IsElement(test.Left) ? test.Right : IsElement(test.Right) ? test.Left : null;
        return isSearch && item is not null && !PartFinder.IsPart(item, element) ? (list, item, isAny) : null;

        bool IsElement(Expression side) => side == element || side is UnaryExpression { NodeType: ExpressionType.Convert } convert && convert.Operand == element;
    }

    private static bool IsNull(Expression node) => node is ConstantExpression { Value: null } or DefaultExpression;

    private static Expression WithoutSpan(Expression node) => node switch
    {
        MethodCallExpression { Method.Name: "op_Implicit", Arguments: [var array] } => array,
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: var array } when node.Type.IsByRefLike => array,
        _ => node,
    };

    private Shape InList(Expression list, Expression item, MethodCallExpression node, Scope? scope)
    {
        list = list is SlotExpression mention ? query.FirstMention(mention) : list;
        var operand = Bind(item, scope) switch
        {
            OptionalShape { HidesMembers: false, Row: EntityShape row } => row,
            var shape => shape,
        };
        switch (list)
        {
            case SlotExpression when operand is ValueShape { Sql: var converted } && StoredForm.Of(converted) is { Converter: not null } && Underlying(operand.Type) != converted.ClrType:
                return Client(node, scope, Uncalculable([operand]) ?? "A converted enum isn't looked up as a number.");
            case SlotExpression slot when operand is ValueShape value:
                return new ValueShape(new SqlInList(value.Sql, ListParameter(slot, value.Sql, Convert: null)), typeof(bool));
            case SlotExpression slot when operand is EntityShape { Entity.Key: [var key] } entity:
                var column = ColumnOf(entity, key).Sql;
                return new ValueShape(new SqlInList(column, ListParameter(slot, column, query.Conversion(key, items => ((IEnumerable?)items)?.Cast<object?>().Select(one => one is null ? null : key.Get(one)).ToArray()))), typeof(bool));
            case NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array when BindOperand(item, scope) is var wanted && array.Expressions.Select(element => BindOperand(element, scope)).ToList() is var elements && IsEntity(elements.Append(wanted)):
                return new ValueShape(elements.Select(element => Equal(element, wanted, node)).Aggregate((SqlExpression)SqlBuild.Literal(false), SqlBuild.Or), typeof(bool));
            case NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array when operand is ValueShape value:
                return new ValueShape(InItems(value.Sql, [.. array.Expressions.Select(element => Alike(value.Sql, BindSql(element, scope)).Right)]), typeof(bool));
            case SlotExpression slot when operand is ObjectShape:
                return Value(node, query.Bind(Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [item.Type], slot, item), scope));
            default:
                return Client(node, scope, operand is EntityShape or OptionalShape { Row: EntityShape }
                    ? "This list of entities isn't translated to SQL. Make a list of their keys, and ask whether that contains the key."
                    : "This list isn't translated to SQL.");
        }
    }

    private static bool IsEntity(IEnumerable<Shape> shapes) => shapes.Any(shape => shape is EntityShape or OptionalShape { Row: EntityShape });

    // An element that can be null is equal to a null, which IN never says.
    private static SqlExpression InItems(SqlExpression operand, NodeList<SqlExpression> items)
    {
        NodeList<SqlExpression> plain = [.. items.Where(item => !item.IsNullable)];
        SqlExpression found = plain.Count switch
        {
            0 => SqlBuild.Literal(false),
            1 => SqlBuild.Equal(operand, plain[0]),
            _ => new SqlIn(operand, plain),
        };
        return items.Where(item => item.IsNullable).Aggregate(found, (any, item) => SqlBuild.Or(any, SqlBuild.Equal(operand, item)));
    }

    private SqlParameter ListParameter(SlotExpression slot, SqlExpression operand, Func<object?, object?>? Convert) =>
        new(new ParameterSource(slot.Index, slot.Name) { IsList = true, Convert = Convert ?? AsStored(operand.ClrType) }, operand.ClrType, IsNullable: false);

    // A list of numbers looked up by an enum or char holds what is stored.
    private Func<object?, object?>? AsStored(Type type) => IsNumbered(type)
        ? query.Conversion(type, items => ((IEnumerable?)items)?.Cast<object?>().Select(item => item is null || item.GetType() == type ? item : FromNumber(item, type)).ToArray())
        : null;
}
