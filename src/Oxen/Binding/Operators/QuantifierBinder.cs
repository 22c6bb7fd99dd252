namespace Oxen;

/// <summary>Binds <c>Any</c>, <c>All</c> and <c>Contains</c> of a query.</summary>
internal static class QuantifierBinder
{
    public static BoundQuery Any(OperatorCall call) => Answer(Exists(FilterBinder.Filter(call, 1)));

    public static BoundQuery All(OperatorCall call)
    {
        var source = call.Source.Select is { Limit: null, Offset: null } ? call.Source : Pushdown.Apply(call.Binder, call.Source);
        var broken = SqlBuild.Not((call with { Source = source }).BindValue(1));
        return Answer(SqlBuild.Not(Exists(source with { Select = FilterBinder.With(source.Select, broken) })));
    }

    public static BoundQuery Contains(OperatorCall call)
    {
        if (call.Has(2))
        {
            throw QueryBinder.Error(call.Call, "A comparer can't be translated to SQL.", "Leave the comparer out.");
        }

        var item = call.Binder.Scalars.Bind(call.Call.Arguments[1], call.Scope);
        var source = call.Source.Select is { Limit: null, Offset: null } ? call.Source : Pushdown.Apply(call.Binder, call.Source);
        if (source.Shape is ValueShape { Sql.IsNullable: false } && item is ValueShape { Sql: { IsNullable: false } sql })
        {
            return Answer(new SqlInQuery(sql, Pushdown.WithOutputs(source)));
        }

        var isItem = ScalarBinder.Equal(source.Shape, item, call.Call);
        return Answer(Exists(source with { Select = FilterBinder.With(source.Select, isItem) }));
    }

    private static SqlExists Exists(BoundQuery query)
    {
        var isPaged = query.Select.Limit is not null || query.Select.Offset is not null;
        return new SqlExists(query.Select with { Outputs = [], IsDistinct = false, OrderBy = isPaged ? query.Select.OrderBy : [] });
    }

    private static BoundQuery Answer(SqlExpression truth) =>
        new(new SqlSelect((SqlSource?)null), new ValueShape(truth, typeof(bool))) { Result = ResultKind.Scalar };
}
