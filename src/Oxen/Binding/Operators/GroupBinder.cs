using System.Globalization;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>Binds <c>GroupBy</c>, and the aggregates over the rows of a group.</summary>
internal static class GroupBinder
{
    public static BoundQuery GroupBy(OperatorCall call)
    {
        var lambdas = call.Call.Arguments.Skip(1).Where(argument => argument is LambdaExpression or UnaryExpression { NodeType: ExpressionType.Quote }).Count();
        if (lambdas != call.Call.Arguments.Count - 1)
        {
            throw Untranslatable.Comparer(call.Call, "Leave the comparer out, or group by the form that is to be compared.");
        }

        var source = Groupable(call);
        if (GroupingSetsBinder.IsIn(call.Lambda(1)))
        {
            return GroupingSetsBinder.GroupBy(call, source, lambdas);
        }

        var key = call.BindLambda(1, source.Shape);
        if (Shapes.FirstIncomparable(key) is { } error)
        {
            throw new QueryTranslationException(error);
        }

        var takesElement = lambdas == 3 || (lambdas == 2 && call.Lambda(2).Parameters.Count == 1);
        var element = takesElement ? call.BindLambda(2, source.Shape) : source.Shape;
        var groups = source with
        {
            Select = source.Select with { GroupBy = [.. Keys(key, source, call.Binder.Dialect.Traits).Select(leaf => leaf.Sql).Distinct()], OrderBy = [] },
        };
        var takesResult = lambdas == 3 || (lambdas == 2 && !takesElement);
        return takesResult
            ? groups with { Shape = call.BindLambda(lambdas, key, Group(call.Lambda(lambdas).Parameters[1].Type)) }
            : groups with { Shape = Group(call.Call.Type.GetGenericArguments()[0]) };

        GroupShape Group(Type type) => new(key, element, new QueryShape([key, .. Scope.ShapesOf(call.Scope)], Rows, type), type);

        // A group's rows beyond aggregates are the source once more, where the key is the same.
        BoundQuery Rows(NodeList<Shape> outer)
        {
            var inside = call with { Scope = Scope.With(call.Scope, outer, 1) };
            inside = inside with { Source = call.Binder.Bind(call.Call.Arguments[0], inside.Scope) };
            var again = Groupable(inside);
            var (sameKey, element) = (inside.BindLambda(1, again.Shape), takesElement ? inside.BindLambda(2, again.Shape) : again.Shape);
            again = call.Binder.Navigations.WithJoins(again);
            return again with { Select = FilterBinder.With(again.Select, ScalarBinder.Equal(sameKey, outer[0], call.Call)), Shape = element };
        }
    }

    /// <summary>An aggregate over the rows of a group; null when the call isn't one.</summary>
    public static ValueShape? Aggregate(ScalarBinder scalars, MethodCallExpression node, Scope? scope)
    {
        if (node.Arguments.Count == 0 || Rows(scalars, node.Arguments[0], scope) is not { } rows)
        {
            return null;
        }

        var lambda = node.Arguments.Count > 1 ? Lambda(node.Arguments[1]) : null;
        return node.Method.Name switch
        {
            nameof(Enumerable.Count) or nameof(Enumerable.LongCount) => new ValueShape(Count(Filtered(rows, lambda, scalars, scope), node.Type), node.Type),
            nameof(Enumerable.Any) => new ValueShape(IsSome(Count(Filtered(rows, lambda, scalars, scope), typeof(int))), typeof(bool)),
            nameof(Enumerable.All) when lambda is not null => new ValueShape(
                SqlBuild.Not(IsSome(Count(rows with { Filter = SqlBuild.And(rows.Filter, SqlBuild.Not(Value(rows, lambda, scalars, scope))) }, typeof(int)))), typeof(bool)),
            nameof(Enumerable.Sum) => new ValueShape(Sum(ScalarBinder.Summable(Operand(rows, lambda, scalars, scope, node), node), rows.IsDistinct, node.Type), node.Type),
            nameof(Enumerable.Average) => new ValueShape(Of(SqlAggregateFunction.Average, ScalarBinder.Summable(Operand(rows, lambda, scalars, scope, node), node), rows.IsDistinct, node.Type), node.Type),
            nameof(Enumerable.Min) => Extreme(SqlAggregateFunction.Min, Operand(rows, lambda, scalars, scope, node), node.Type),
            nameof(Enumerable.Max) => Extreme(SqlAggregateFunction.Max, Operand(rows, lambda, scalars, scope, node), node.Type),
            _ => null,
        };
    }

    // A table's key decides on its other columns.
    private static IEnumerable<ValueShape> Keys(Shape key, BoundQuery source, DialectTraits traits) => key switch
    {
        EntityShape { Entity.Key.Count: > 0 } entity when traits.GroupsByKey && entity.Columns.All(column => column.Sql is SqlColumn { IsNullWhereAbsent: false } sql && IsOfTable(source.Select.From, sql.Source)) =>
            entity.Entity.Key.Select(column => ScalarBinder.ColumnOf(entity, column)),
        ObjectShape made => made.Parts.SelectMany(part => Keys(part, source, traits)),
        _ => Shapes.Leaves(key),
    };

    private static bool IsOfTable(SqlSource? from, int source) => from switch
    {
        SqlTable table => table.Id == source,
        SqlJoin join => IsOfTable(join.Left, source) || IsOfTable(join.Right, source),
        _ => false,
    };

    private static BoundQuery Groupable(OperatorCall call) =>
        call.Source.Select is { Limit: null, Offset: null, IsDistinct: false, GroupBy.Count: 0 } ? call.Source : Pushdown.Apply(call.Binder, call.Source);

    // What is aggregated: the rows of a group, filtered, mapped, made distinct.
    private static GroupRows? Rows(ScalarBinder scalars, Expression node, Scope? scope)
    {
        if (node is ParameterExpression or MemberExpression)
        {
            return IsGroup(node.Type) && scalars.Bind(node, scope) is GroupShape { Element: { } element } ? new GroupRows(element, null, false) : null;
        }

        if (node is not MethodCallExpression { Arguments.Count: > 0 } call || Rows(scalars, call.Arguments[0], scope) is not { } rows)
        {
            return null;
        }

        return call.Method.Name switch
        {
            nameof(Enumerable.Where) when !rows.IsDistinct => Filtered(rows, Lambda(call.Arguments[1]), scalars, scope),
            nameof(Enumerable.Select) when !rows.IsDistinct => rows with { Element = Element(rows, Lambda(call.Arguments[1])!, scalars, scope) },
            nameof(Enumerable.Distinct) when call.Arguments.Count == 1 => rows with { IsDistinct = true },
            nameof(Enumerable.AsEnumerable) or nameof(Queryable.AsQueryable) => rows,
            _ => null,
        };
    }

    private static bool IsGroup(Type type) => type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(IGrouping<,>) || type.GetGenericTypeDefinition() == typeof(IEnumerable<>));

    private static LambdaExpression? Lambda(Expression argument) => argument switch
    {
        LambdaExpression lambda => lambda,
        UnaryExpression { NodeType: ExpressionType.Quote, Operand: LambdaExpression quoted } => quoted,
        _ => null,
    };

    private static GroupRows Filtered(GroupRows rows, LambdaExpression? predicate, ScalarBinder scalars, Scope? scope) =>
        predicate is null ? rows : rows with { Filter = SqlBuild.And(rows.Filter, Value(rows, predicate, scalars, scope)) };

    private static Shape Element(GroupRows rows, LambdaExpression lambda, ScalarBinder scalars, Scope? scope)
    {
        var element = scalars.Bind(lambda.Body, new Scope(lambda.Parameters[0], rows.Element, Scope.Inside(scope)));
        return Shapes.Leaves(element).Exists(leaf => GroupingSets.AreReadBy(leaf.Sql)) ? throw MentionsKey(lambda.Body) : element;
    }

    private static QueryTranslationException MentionsKey(Expression culprit) => QueryBinder.Error(
        culprit, "An aggregate over the rows of a group of Rollup, Cube or GroupingSets mentions the group's key.", "Aggregate what the rows have themselves, and compare with the key afterwards.");

    private static SqlExpression Value(GroupRows rows, LambdaExpression lambda, ScalarBinder scalars, Scope? scope)
    {
        // In SQL it would be the row's own value, in each of the groupings.
        var value = scalars.BindSql(lambda.Body, new Scope(lambda.Parameters[0], rows.Element, Scope.Inside(scope)));
        return GroupingSets.AreReadBy(value) ? throw MentionsKey(lambda.Body) : value;
    }

    private static SqlExpression Operand(GroupRows rows, LambdaExpression? selector, ScalarBinder scalars, Scope? scope, Expression culprit)
    {
        if (rows.IsDistinct && selector is not null)
        {
            throw QueryBinder.Error(culprit, "A selector after 'Distinct' isn't translated over the rows of a group.", "Select first, if the selected values are to be distinct.");
        }

        var value = selector is null ? ScalarBinder.ToSql(rows.Element, culprit) : Value(rows, selector, scalars, scope);
        return OnlyWhere(rows.Filter, value);
    }

    // What is filtered out becomes NULL, which no aggregate counts.
    private static SqlExpression OnlyWhere(SqlExpression? filter, SqlExpression value) => filter is null
        ? value
        : new SqlCase([new SqlWhen(filter, value)], new SqlLiteral(null, value.ClrType), value.ClrType, IsNullable: true);

    private static SqlExpression Count(GroupRows rows, Type type)
    {
        if (!rows.IsDistinct)
        {
            return new SqlAggregate(SqlAggregateFunction.Count, rows.Filter is null ? null : OnlyWhere(rows.Filter, SqlBuild.Literal(1)), type, IsNullable: false);
        }

        var value = ScalarBinder.ToSql(rows.Element, Expression.Default(rows.Element.Type));
        SqlExpression count = new SqlAggregate(SqlAggregateFunction.Count, OnlyWhere(rows.Filter, value), type, IsNullable: false) { IsDistinct = true };
        if (!value.IsNullable)
        {
            return count;
        }

        // Null is a value of its own in C#.
        var isNull = SqlBuild.And(rows.Filter, new SqlIsNull(value, IsNegated: false));
        var hasNull = new SqlAggregate(SqlAggregateFunction.Max, new SqlCase([new SqlWhen(isNull, SqlBuild.Literal(1))], SqlBuild.Literal(0), typeof(int), IsNullable: false), type, IsNullable: false);
        return new SqlBinary(SqlBinaryOperator.Add, count, hasNull, type, IsNullable: false);
    }

    private static SqlExpression IsSome(SqlExpression count) => SqlBuild.Compare(SqlBinaryOperator.Greater, count, SqlBuild.Literal(0));

    private static SqlExpression Sum(SqlExpression operand, bool isDistinct, Type type)
    {
        var number = Nullable.GetUnderlyingType(type) ?? type;
        return SqlBuild.Coalesce(Of(SqlAggregateFunction.Sum, operand, isDistinct, type), new SqlLiteral(Convert.ChangeType(0, number, CultureInfo.InvariantCulture), number));
    }

    private static ValueShape Extreme(SqlAggregateFunction function, SqlExpression operand, Type type) =>
        new(ScalarBinder.Extreme(function, operand, operand.IsNullable), type);

    // A group has a row, so an aggregate of it is NULL only when every value is.
    private static SqlAggregate Of(SqlAggregateFunction function, SqlExpression operand, bool isDistinct, Type type) =>
        new(function, operand, Nullable.GetUnderlyingType(type) ?? type, operand.IsNullable) { IsDistinct = isDistinct };

    /// <summary>The rows of a group as an aggregate sees them.</summary>
    private sealed record GroupRows(Shape Element, SqlExpression? Filter, bool IsDistinct);
}
