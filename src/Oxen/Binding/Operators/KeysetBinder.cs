using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Binds a page that begins at a place in the order. What comes after the place is said so that an index on the order
/// serves it: <c>a >= @a AND (a > @a OR b > @b)</c>. Nulls come first ascending and last descending.
/// </summary>
internal static class KeysetBinder
{
    public static BoundQuery Page(OperatorCall call)
    {
        var isBackwards = call.Has(3) && call.Call.Arguments[3] is ConstantExpression { Value: true };
        var source = Open(call);
        NodeList<SqlOrdering> order = Complete(call, source);
        var description = Describe(call, order);
        var wanted = isBackwards ? order.Map(ordering => ordering with { IsDescending = !ordering.IsDescending }) : order;
        var row = Row(call, source.Shape, order, description);
        if (call.Has(2))
        {
            var cursor = call.Call.Arguments[2] as SlotExpression ?? throw QueryBinder.Error(call.Call, "The cursor of a page is a value.", "Pass a variable.");
            var values = order.Select((ordering, i) => Value(cursor, ordering.Key, i, description, isBackwards)).ToList();
            source = source with { Select = FilterBinder.With(source.Select, After(wanted, values, 0)!), IsFiltered = true };
        }

        var oneMore = PageBinder.Number(call, static size => Math.Min(size, int.MaxValue - 1) + 1);
        return source with { Select = source.Select with { OrderBy = wanted, Limit = oneMore is SqlParameter size ? size with { Value = size.Value with { Name = "size" } } : oneMore }, Shape = row };
    }

    // A filter applies to what the query gives.
    private static BoundQuery Open(OperatorCall call)
    {
        if (call.Source.Select.OrderBy.Count == 0)
        {
            throw QueryBinder.Error(call.Call, "A page needs an order: rows of a table have none.", "Call OrderBy first.");
        }

        var isOpen = call.Source.Select is { Limit: null, Offset: null } && !call.Source.Select.OrderBy.Any(ordering => Windows.AreIn(ordering.Key));
        return isOpen ? call.Source : Pushdown.Apply(call.Binder, call.Source);
    }

    // The keys of the order, and those that tell equal rows apart.
    private static NodeList<SqlOrdering> Complete(OperatorCall call, BoundQuery source)
    {
        List<SqlOrdering> order = [.. source.Select.OrderBy.Where(ordering => ordering.Key is not (SqlLiteral or SqlParameter))];
        foreach (var key in TieBreakers(call, source))
        {
            if (!order.Exists(known => known.Key == key))
            {
                order.Add(new SqlOrdering(key, order.Count > 0 && order[^1].IsDescending));
            }
        }

        foreach (var ordering in order)
        {
            if (SensitiveColumns.AreIn(ordering.Key))
            {
                throw QueryBinder.Error(call.Call, "The order of a page goes by a sensitive member, whose value would be in the cursor.", "Order by other members.");
            }

            if (StoredForm.Of(ordering.Key) is { Converter: not null })
            {
                throw QueryBinder.Error(call.Call, $"The order of a page goes by a converted member, of type '{TypeName.Of(ordering.Key.ClrType)}', which a cursor can't hold.", "Order by other members.");
            }
        }

        return [.. order];
    }

    private static IEnumerable<SqlExpression> TieBreakers(OperatorCall call, BoundQuery source)
    {
        if (source.Select is { GroupBy.Count: 0, IsDistinct: true })
        {
            return Shapes.Leaves(source.Shape).Select(leaf => leaf.Sql);
        }

        return KeysOf(call.Binder, source.Select)
            ?? (source.Shape is EntityShape { Entity.IsKeyless: false } entity ? entity.Entity.Key.Select(column => ScalarBinder.ColumnOf(entity, column).Sql) : null)
            ?? throw QueryBinder.Error(call.Call, "Nothing tells the rows of this page apart: they come from no table with a key.", "Page a query over tables with keys, a grouped query, or a distinct one.");
    }

    private static IEnumerable<SqlExpression>? KeysOf(QueryBinder binder, SqlSelect select) =>
        select.GroupBy.Count > 0 ? select.GroupBy
        : select.IsDistinct ? select.Outputs.Select(output => output.Expression)
        : select.From is { } from ? KeysOf(binder, from, isOptional: false) : null;

    // The keys of all tables that rows are joined of; null where one has none. A table that is joined by its whole key adds no rows.
    private static IEnumerable<SqlExpression>? KeysOf(QueryBinder binder, SqlSource source, bool isOptional)
    {
        switch (source)
        {
            case SqlTable table:
                return binder.Model.Entities.FirstOrDefault(entity => entity.Table == table.Name && entity.Schema == table.Schema) is { IsKeyless: false } entity
                    ? entity.Key.Select(column => new SqlColumn(table.Id, column.Name, column.Type.ClrType, isOptional) { Mapping = column.Type, IsSensitive = column.IsSensitive })
                    : null;
            case SqlDerived { Query: SqlSelect inner } derived:
                var selected = KeysOf(binder, inner)?.Select(key => inner.Outputs.FirstOrDefault(output => output.Expression == key)).ToList();
                return selected is null || selected.Contains(null) ? null : selected.Select(output => Outside(derived.Id, output!, isOptional));
            case SqlJoin join:
                var left = KeysOf(binder, join.Left, isOptional || join.Kind == SqlJoinKind.Full);
                var right = KeysOf(binder, join.Right, isOptional || join.Kind is SqlJoinKind.Left or SqlJoinKind.Full)?.ToList();
                return left is null || right is null ? null : join.Kind != SqlJoinKind.Full && right.TrueForAll(key => IsGiven(join.On, key)) ? left : left.Concat(right);
            default:
                return null;
        }
    }

    private static SqlColumn Outside(int source, SqlOutput output, bool isOptional) => new(source, output.Name, output.Expression.ClrType, isOptional || output.Expression.IsNullable)
    {
        Mapping = StoredForm.Of(output.Expression),
        IsSensitive = SensitiveColumns.AreIn(output.Expression),
    };

    private static bool IsGiven(SqlExpression? on, SqlExpression key) => on switch
    {
        SqlBinary { Operator: SqlBinaryOperator.And } and => IsGiven(and.Left, key) || IsGiven(and.Right, key),
        SqlBinary { Operator: SqlBinaryOperator.Equal } equal => IsColumn(equal.Left, key) || IsColumn(equal.Right, key),
        _ => false,
    };

    private static bool IsColumn(SqlExpression node, SqlExpression key) => node is SqlColumn column && key is SqlColumn wanted && column.Source == wanted.Source && column.Name == wanted.Name;

    // What must be the same for a cursor to fit.
    private static string Describe(OperatorCall call, NodeList<SqlOrdering> order) =>
        TypeName.Of(call.Source.Shape.Type) + ":" + string.Join(',', order.Select(ordering => $"{ordering.Key} {ordering.Key.ClrType.FullName} {ordering.IsDescending}"));

    private static ObjectShape Row(OperatorCall call, Shape item, NodeList<SqlOrdering> order, string description)
    {
        var type = call.Call.Type.GetGenericArguments()[0];
        var constructor = type.GetConstructors()[0];
        NodeList<Shape> parts = [item, .. order.Select(ordering => new ValueShape(ordering.Key, Readable(ordering.Key)))];
        return new ObjectShape(parts, new string?[parts.Count], Make, type);

        Expression Make(Expression[] values) => Expression.New(
            constructor,
            values[0].Type == type.GetGenericArguments()[0] ? values[0] : Expression.Convert(values[0], type.GetGenericArguments()[0]),
            Expression.NewArrayInit(typeof(object), values[1..].Select(value => Expression.Convert(value, typeof(object)))),
            Expression.Constant(description));
    }

    private static Type Readable(SqlExpression key) => key is { IsNullable: true, ClrType.IsValueType: true } ? typeof(Nullable<>).MakeGenericType(key.ClrType) : key.ClrType;

    private static SqlParameter Value(SlotExpression cursor, SqlExpression key, int index, string description, bool isBackwards)
    {
        var name = (isBackwards ? "before" : "after") + (key is SqlColumn column ? "_" + column.Name : "");
        var type = key.ClrType;
        return new SqlParameter(new ParameterSource(cursor.Index, name) { Convert = place => ((PageCursor)place!).Read(description, index, type) }, type, key.IsNullable) { Mapping = StoredForm.Of(key) };
    }

    // The rows after a place, from the key at an index on; null for none that is left to compare.
    private static SqlExpression? After(NodeList<SqlOrdering> order, List<SqlParameter> values, int index)
    {
        if (index == order.Count)
        {
            return null;
        }

        var (key, value, rest) = (order[index].Key, values[index], After(order, values, index + 1));
        var isDescending = order[index].IsDescending;
        var beyond = Compare(isDescending ? SqlBinaryOperator.Less : SqlBinaryOperator.Greater);
        var from = Compare(isDescending ? SqlBinaryOperator.LessOrEqual : SqlBinaryOperator.GreaterOrEqual);
        if (!key.IsNullable)
        {
            return rest is null ? beyond : SqlBuild.And(from, SqlBuild.Or(beyond, rest));
        }

        // Which of these remains is known from the value.
        var isNull = new SqlIsNull(key, IsNegated: false);
        var afterNull = isDescending
            ? rest is null ? SqlBuild.Literal(false) : SqlBuild.And(isNull, rest)
            : rest is null ? new SqlIsNull(key, IsNegated: true) : SqlBuild.Or(new SqlIsNull(key, IsNegated: true), rest);
        var (beyondOrNull, fromOrNull) = isDescending ? (SqlBuild.Or(beyond, isNull), SqlBuild.Or(from, isNull)) : (beyond, from);
        var afterValue = rest is null ? beyondOrNull : SqlBuild.And(fromOrNull, SqlBuild.Or(beyondOrNull, rest));
        return SqlBuild.Or(
            SqlBuild.And(new SqlIsNull(value, IsNegated: false), afterNull),
            SqlBuild.And(new SqlIsNull(value, IsNegated: true), afterValue));

        SqlExpression Compare(SqlBinaryOperator op) => SqlBuild.Compare(op, key, value);
    }
}
