using System.Collections;
using System.Linq.Expressions;

namespace Oxen;

/// <content>Arrays that columns hold, see <see cref="ArrayPart"/>.</content>
internal sealed partial class ScalarBinder
{
    /// <summary>How the elements of an array are stored; null where the value is no array of the database.</summary>
    public static TypeMapping? ElementsOf(ValueShape value) => StoredForm.Of(value.Sql)?.Element;

    /// <summary>Whether a value may be a list whose elements SQL can tell: an array, or a JSON document.</summary>
    public static bool IsList(ValueShape value) => ElementsOf(value) is not null || IsJson(value);

    /// <summary>Whether a column could hold values of a type.</summary>
    public bool IsStorable(Type type) => MapType.Find(type, null, query.Dialect.Types, out _) is not null;

    /// <summary>
    /// The array that an expression stands for where one is wanted: a column, a value, lists put together, or a query's
    /// values; null where it stands for none.
    /// </summary>
    /// <param name="node">The expression.</param>
    /// <param name="scope">What its parameters are.</param>
    /// <param name="mapping">How the array is stored.</param>
    public SqlExpression? ArrayOf(Expression node, Scope? scope, TypeMapping mapping)
    {
        switch (Bare(node))
        {
            case SlotExpression slot:
                return ((ValueShape)Slot(slot)).Sql with { Mapping = mapping };
            case ConstantExpression { Value: null } or DefaultExpression:
                return new SqlLiteral(null, mapping.ClrType) { Mapping = mapping };
            case NewArrayExpression { NodeType: ExpressionType.NewArrayInit } written:
                NodeList<SqlExpression> items = [.. written.Expressions.Select(item => Stored(BindSql(item, scope), mapping.Element!))];
                var template = query.Dialect.Functions.Find(typeof(ArrayPart), ArrayPart.OfValues)!.Template.Replace("{0}", string.Join(", ", Enumerable.Range(0, items.Count).Select(i => $"{{{i}}}")), StringComparison.Ordinal);
                return new SqlFunction(template, items, mapping.ClrType, IsNullable: false) { Mapping = mapping };
            case MethodCallExpression { Method.Name: nameof(Enumerable.ToArray) or nameof(Enumerable.ToList) or nameof(Enumerable.AsEnumerable), Arguments: [var source] } call when call.Method.DeclaringType == typeof(Enumerable):
                return ArrayOf(source, scope, mapping);
            case MethodCallExpression { Method.Name: nameof(Enumerable.Concat), Arguments: [var first, var second] } call when call.Method.DeclaringType == typeof(Enumerable):
                return ArrayOf(first, scope, mapping) is { } one && ArrayOf(second, scope, mapping) is { } other ? Made(ArrayPart.Concat, mapping, one, other) : null;
            case MethodCallExpression { Method.Name: nameof(Enumerable.Append) or nameof(Enumerable.Prepend), Arguments: [var list, var item] } call when call.Method.DeclaringType == typeof(Enumerable):
                return ArrayOf(list, scope, mapping) is { } array && Bind(item, scope) is ValueShape { Sql: var value } ? Made(call.Method.Name, mapping, array, Stored(value, mapping.Element!)) : null;
            case var rest:
                return Bind(rest, scope) switch
                {
                    ValueShape column when ElementsOf(column) is not null => column.Sql,
                    QueryShape { IsOne: false } rows when rows.Bind() is { Shape: ValueShape } bound => Made(ArrayPart.OfQuery, mapping, Value(node, bound with { Result = ResultKind.First }).Sql),
                    _ => null,
                };
        }
    }

    private SqlFunction Made(string name, TypeMapping mapping, params ReadOnlySpan<SqlExpression> arguments) =>
        new(query.Dialect.Functions.Find(typeof(ArrayPart), name)!.Template, NodeList.Create(arguments), mapping.ClrType, IsNullable: false) { Mapping = mapping };

    private ValueShape ArrayValue(string name, Type type, params ReadOnlySpan<SqlExpression> arguments) => query.Dialect.Functions.Find(typeof(ArrayPart), name) is { } row
        ? new ValueShape(new SqlFunction(row.Template, NodeList.Create(arguments), type, arguments[0].IsNullable || row.MayBeNull), type)
        : throw new ArgumentException($"{query.Dialect.Name} has arrays, but no row for '{name}'.", nameof(name));

    // SQL counts from 1. What is outside is null.
    private ValueShape ArrayElement(ValueShape list, SqlExpression index, Type type)
    {
        SqlExpression place = index is SqlLiteral { Value: int at } ? SqlBuild.Literal(at + 1) : new SqlBinary(SqlBinaryOperator.Add, index, SqlBuild.Literal(1), typeof(int), index.IsNullable);
        var element = ArrayValue(ArrayPart.Element, ElementsOf(list)!.ClrType, list.Sql, place);
        return new ValueShape(element.Sql with { Mapping = ElementsOf(list), IsNullable = true }, type);
    }

    private ValueShape? ArrayContains(Expression list, Expression item, Scope? scope) => ArrayAt(list, scope) is { } array && Bind(item, scope) is ValueShape { Sql: var value }
        ? new ValueShape(IsIn(array.Sql, Stored(value, ElementsOf(array)!)), typeof(bool))
        : null;

    // What can use an index says nothing of nulls: a value that may be one is asked for first, and the answer is known when a parameter's is.
    private SqlExpression IsIn(SqlExpression array, SqlExpression item) => item switch
    {
        { IsNullable: false } => Contains(array, item),
        SqlLiteral => ArrayValue(ArrayPart.ContainsNull, typeof(bool), array).Sql,
        SqlParameter => new SqlCase([new SqlWhen(new SqlIsNull(item, IsNegated: false), ArrayValue(ArrayPart.ContainsNull, typeof(bool), array).Sql)], Contains(array, item), typeof(bool), array.IsNullable),
        _ => new SqlIsNull(ArrayValue(ArrayPart.Place, typeof(int), array, item).Sql with { IsNullable = true }, IsNegated: true),
    };

    private SqlExpression Contains(SqlExpression array, SqlExpression item) => ArrayValue(ArrayPart.Contains, typeof(bool), array, item).Sql;

    // Calls over an array that SQL says more shortly than by its elements.
    private ValueShape? ArrayCall(MethodCallExpression node, Scope? scope) => node switch
    {
        { Method.Name: nameof(Enumerable.SequenceEqual), Object: null, Arguments: [var left, var right, ..] } when node.Arguments.Skip(2).All(IsNull) => ArraysEqual(left, right, scope) ?? ArraysEqual(right, left, scope),
        { Method.Name: nameof(List<>.IndexOf), Object: { } list, Arguments: [var item] } when list.Type != typeof(string) => PlaceIn(list, item, scope),
        { Method: { Name: nameof(Array.IndexOf), DeclaringType: var declaring }, Arguments: [var list, var item] } when declaring == typeof(Array) => PlaceIn(list, item, scope),
        { Arguments: [var list, ..] } when node.Method.DeclaringType == typeof(Enumerable) && ArrayAt(list, scope) is { } array => node.Method.Name switch
        {
            nameof(Enumerable.Count) when node.Arguments.Count == 1 && !array.Sql.IsNullable => ArrayValue(ArrayPart.Count, typeof(int), array.Sql),
            nameof(Enumerable.Any) when node.Arguments.Count == 1 && !array.Sql.IsNullable =>
                new ValueShape(new SqlBinary(SqlBinaryOperator.Greater, ArrayValue(ArrayPart.Count, typeof(int), array.Sql).Sql, SqlBuild.Literal(0), typeof(bool), IsNullable: false), typeof(bool)),
            _ when !array.Sql.IsNullable && ListSearch(node) is { } search && ArrayContains(list, search.Item, scope) is { } found => search.IsAny ? found : found with { Sql = SqlBuild.Not(found.Sql) },
            nameof(Enumerable.Any) when !array.Sql.IsNullable => Overlaps(array, node),
            _ => null,
        },
        _ => null,
    };

    private ValueShape? ArraysEqual(Expression array, Expression other, Scope? scope) =>
        ArrayAt(WithoutSpan(array), scope) is { } one && ArrayOf(WithoutSpan(other), scope, StoredForm.Of(one.Sql)!) is { } second
            ? new ValueShape(SqlBuild.Equal(one.Sql, second), typeof(bool))
            : null;

    // The first one's, or -1.
    private ValueShape? PlaceIn(Expression list, Expression item, Scope? scope)
    {
        if (ArrayAt(list, scope) is not { } array || Bind(item, scope) is not ValueShape { Sql: var value })
        {
            return null;
        }

        var place = ArrayValue(ArrayPart.Place, typeof(int), array.Sql, Stored(value, ElementsOf(array)!)).Sql with { IsNullable = true };
        return new ValueShape(SqlBuild.Coalesce(new SqlBinary(SqlBinaryOperator.Subtract, place, SqlBuild.Literal(1), typeof(int), IsNullable: true), SqlBuild.Literal(-1)), typeof(int));
    }

    // array.Any(x => list.Contains(x)), with the elements that are null looked for apart, where the list holds one.
    private ValueShape? Overlaps(ValueShape array, MethodCallExpression node)
    {
        if (node.Arguments is not [_, LambdaExpression { Parameters: [var element], Body: MethodCallExpression test }] || ListContains(test) is not { List: SlotExpression slot, Item: var item } || item != element)
        {
            return null;
        }

        var mapping = StoredForm.Of(array.Sql)!;
        var values = new SqlParameter(new ParameterSource(slot.Index, slot.Name), mapping.ClrType, IsNullable: false) { Mapping = mapping };
        var overlap = ArrayValue(ArrayPart.Overlaps, typeof(bool), array.Sql, values).Sql;
        if (item.Type.IsValueType && Nullable.GetUnderlyingType(item.Type) is null)
        {
            return new ValueShape(overlap, typeof(bool));
        }

        var hasNull = new SqlParameter(new ParameterSource(slot.Index, slot.Name + "_null") { Convert = query.Conversion((slot.Index, ArrayPart.ContainsNull), HasNull) }, typeof(bool), IsNullable: false);
        return new ValueShape(SqlBuild.Or(overlap, SqlBuild.And(hasNull, ArrayValue(ArrayPart.ContainsNull, typeof(bool), array.Sql).Sql)), typeof(bool));
    }

    private static object? HasNull(object? list) => ((IEnumerable?)list)?.Cast<object?>().Any(item => item is null) == true;

    // An array that a row holds, told by what leads to it.
    private ValueShape? ArrayAt(Expression list, Scope? scope) => Bare(list) is var bare && QueryBinder.MayBeRows(bare) && bare.Type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(bare.Type)
        && Bind(bare, scope) is ValueShape value && ElementsOf(value) is not null ? value : null;

    // A value is stored as the elements are.
    private static SqlExpression Stored(SqlExpression value, TypeMapping element) =>
        value is SqlParameter or SqlLiteral && StoredForm.Of(value) is null && value.ClrType == element.ClrType ? value with { Mapping = element } : value;

    private static Expression Bare(Expression node) => node is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand } ? Bare(operand) : node;
}
