using System.Linq.Expressions;

namespace Oxen;

/// <summary>Binds the operators that go by a key of each row: <c>DistinctBy</c>, <c>UnionBy</c>, <c>ExceptBy</c>, <c>IntersectBy</c>, <c>MinBy</c>, <c>MaxBy</c>, <c>CountBy</c>.</summary>
internal static class KeyedBinder
{
    public static BoundQuery DistinctBy(OperatorCall call)
    {
        RefuseComparer(call, 2);
        return FirstOfEach(call, call.Source, 1);
    }

    // A key's row on the left comes before that on the right.
    public static BoundQuery UnionBy(OperatorCall call)
    {
        RefuseComparer(call, 3);
        var (left, right) = SetBinder.Sides(call);
        (left, right) = (FirstIfOrdered(call, left), FirstIfOrdered(call, right));
        var both = SetBinder.Combined(call.Binder, Marked(left, 0), Marked(right, 1), SqlSetOperator.UnionAll);
        var parts = ((ObjectShape)both.Shape).Parts;
        var side = new SqlOrdering(((ValueShape)parts[0]).Sql, IsDescending: false);
        return FirstOfEach(call, both with { Shape = parts[1], Select = both.Select with { OrderBy = [side] } }, 2) is var rows
            ? rows with { Select = rows.Select with { OrderBy = [] } }
            : rows;
    }

    public static BoundQuery ExceptBy(OperatorCall call) => Among(call, isWanted: false);

    public static BoundQuery IntersectBy(OperatorCall call) => Among(call, isWanted: true);

    public static BoundQuery MinBy(OperatorCall call) => Extreme(call, isDescending: false);

    public static BoundQuery MaxBy(OperatorCall call) => Extreme(call, isDescending: true);

    public static BoundQuery CountBy(OperatorCall call)
    {
        RefuseComparer(call, 2);
        var pair = call.Call.Type.GetGenericArguments()[0];
        var types = call.Call.Method.GetGenericArguments();
        var grouped = GroupBinder.GroupBy(call with { Call = Expression.Call(call.Call.Method.DeclaringType!, nameof(Queryable.GroupBy), types, call.Call.Arguments[0], call.Call.Arguments[1]) });
        var count = new ValueShape(new SqlAggregate(SqlAggregateFunction.Count, null, typeof(int), IsNullable: false), typeof(int));
        var make = pair.GetConstructor(pair.GetGenericArguments())!;
        return grouped with { Shape = new ObjectShape([((GroupShape)grouped.Shape).Key, count], ["Key", "Value"], values => Expression.New(make, values), pair) };
    }

    // Whether a key is among those of the other side; of equal keys the first row stays.
    private static BoundQuery Among(OperatorCall call, bool isWanted)
    {
        RefuseComparer(call, 3);
        var selector = call.Lambda(2);
        var isAmong = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [selector.ReturnType], Keys(call.Call.Arguments[1]), selector.Body);
        var source = RankBinder.Open(call.Binder, call.Source);
        var found = call.Binder.Scalars.BindSql(isAmong, new Scope(selector.Parameters[0], source.Shape, call.Scope));
        source = call.Binder.Navigations.WithJoins(source);
        var kept = source with { Select = FilterBinder.With(source.Select, isWanted ? found : SqlBuild.Not(found)), IsFiltered = true };
        return FirstOfEach(call, kept, 2);
    }

    // Keys that aren't a query come as what they are, under LINQ's conversion to a sequence.
    private static Expression Keys(Expression keys) => keys is UnaryExpression { NodeType: ExpressionType.Convert, Operand: SlotExpression list } ? list : keys;

    private static BoundQuery FirstIfOrdered(OperatorCall call, BoundQuery side) => side.Select.OrderBy.Count > 0 ? FirstOfEach(call, side, 2) : side;

    private static BoundQuery Marked(BoundQuery side, int number)
    {
        var mark = new ValueShape(SqlBuild.Literal(number), typeof(int));
        return side with { Shape = new ObjectShape([mark, side.Shape], ["side", null], values => values[1], side.Shape.Type) };
    }

    private static BoundQuery FirstOfEach(OperatorCall call, BoundQuery source, int selector)
    {
        source = RankBinder.Open(call.Binder, source);
        var key = call.BindLambda(selector, source.Shape);
        if (Shapes.FirstIncomparable(key) is { } error)
        {
            throw new QueryTranslationException(error);
        }

        source = call.Binder.Navigations.WithJoins(source);
        NodeList<SqlExpression> keys = [.. Shapes.Leaves(key).Select(leaf => leaf.Sql).Distinct()];
        return RankBinder.IsUnique(source, keys) ? source : RankBinder.FirstOfEach(call.Binder, source, keys);
    }

    // Null is no extreme unless there is nothing else.
    private static BoundQuery Extreme(OperatorCall call, bool isDescending)
    {
        RefuseComparer(call, 2);
        var source = RankBinder.Open(call.Binder, call.Source);
        var keys = OrderBinder.Keys(call.BindLambda(1, source.Shape), call.Call, isDescending);
        if (!isDescending && keys is [{ Key: { IsNullable: true } key }])
        {
            keys.Insert(0, new SqlOrdering(new SqlIsNull(key, IsNegated: false), IsDescending: false));
        }

        source = call.Binder.Navigations.WithJoins(source);
        var ordered = source with { Select = source.Select with { OrderBy = [.. keys, .. source.Select.OrderBy.Where(old => !keys.Exists(one => one.Key == old.Key))] } };
        var type = call.Call.Type;
        var hasNull = !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
        return PageBinder.Limit(call.Binder, ordered, SqlBuild.Literal(1)) with { Result = hasNull ? ResultKind.FirstOrDefault : ResultKind.First };
    }

    private static void RefuseComparer(OperatorCall call, int index)
    {
        if (call.Has(index) && call.Call.Arguments[index] is not ConstantExpression { Value: null })
        {
            throw Untranslatable.Comparer(call.Call, "Leave the comparer out, or go by an expression whose values compare as you want.");
        }
    }
}
