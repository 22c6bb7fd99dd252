namespace Oxen;

/// <summary>Binds <c>Any</c>, <c>All</c> and <c>Contains</c> of a query.</summary>
internal static class QuantifierBinder
{
    public static BoundQuery Any(OperatorCall call) => Answer(Exists(call.Binder, FilterBinder.Filter(call, 1)));

    public static BoundQuery All(OperatorCall call)
    {
        var source = call.Source.Select is { Limit: null, Offset: null } ? call.Source : Pushdown.Apply(call.Binder, call.Source);
        var broken = SqlBuild.Not((call with { Source = source }).BindValue(1));
        source = call.Binder.Navigations.WithJoins(source);
        return Answer(SqlBuild.Not(Exists(call.Binder, source with { Select = FilterBinder.With(source.Select, broken) })));
    }

    public static BoundQuery Contains(OperatorCall call)
    {
        if (call.Has(2))
        {
            throw Untranslatable.Comparer(call.Call, "Leave the comparer out.");
        }

        var item = call.Binder.Scalars.Bind(call.Call.Arguments[1], call.Scope);
        var source = call.Source.Select is { Limit: null, Offset: null } ? call.Source : Pushdown.Apply(call.Binder, call.Source);
        if (source.Shape is ValueShape { Sql.IsNullable: false } && item is ValueShape { Sql: { IsNullable: false } sql })
        {
            return Answer(new SqlInQuery(sql, Pushdown.WithOutputs(call.Binder, source)));
        }

        var isItem = ScalarBinder.Equal(source.Shape, item, call.Call);
        return Answer(Exists(call.Binder, source with { Select = FilterBinder.With(source.Select, isItem) }));
    }

    // Whether there are rows depends on which are equal only where some of them are skipped.
    private static SqlExists Exists(QueryBinder binder, BoundQuery query)
    {
        var source = query.Select is { IsDistinct: true, Offset: not null } ? Pushdown.Apply(binder, query) : query;
        return new SqlExists(source.Select with { Outputs = [], IsDistinct = false, OrderBy = [] });
    }

    private static BoundQuery Answer(SqlExpression truth) =>
        new(new SqlSelect((SqlSource?)null), new ValueShape(truth, typeof(bool))) { Result = ResultKind.Scalar };
}
