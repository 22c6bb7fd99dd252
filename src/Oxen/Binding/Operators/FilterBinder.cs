using System.Linq.Expressions;

namespace Oxen;

/// <summary>Binds <c>Where</c>, and the predicates other operators take.</summary>
internal static class FilterBinder
{
    public static BoundQuery Where(OperatorCall call) => call.Lambda(1).Parameters.Count == 2 ? RankBinder.Where(call) : Filter(call, 1);

    /// <summary>The source filtered by the lambda at <paramref name="index"/>, when there is one.</summary>
    public static BoundQuery Filter(OperatorCall call, int index)
    {
        if (!call.Has(index))
        {
            return call.Source;
        }

        // A page is cut before the filter applies. DISTINCT isn't in the way: the filter sees selected values only.
        var source = call.Source.Select is { Limit: null, Offset: null }
            ? call.Source
            : Pushdown.Apply(call.Binder, call.Source);
        var predicate = (call with { Source = source }).BindValue(index);
        source = call.Binder.Navigations.WithJoins(source);
        if (Windows.AreIn(predicate))
        {
            return WindowFilter.Apply(call.Binder, source, predicate);
        }

        return source with
        {
            Select = With(source.Select, predicate),
            IsFiltered = source.IsFiltered || Correlation.IsIn(predicate, source.Select),
        };
    }

    /// <summary>The select with one condition more: on its rows, or on its groups.</summary>
    public static SqlSelect With(SqlSelect select, SqlExpression condition)
    {
        if (select.GroupBy.Count > 0)
        {
            return select with { Having = SqlBuild.And(select.Having, condition) };
        }

        // In the database it would be one of this query's own rows.
        return Aggregates.AreIn(condition)
            ? throw QueryBinder.Error(Expression.Default(typeof(bool)), "A query inside the lambda of a group mentions an aggregate of the group, or whether it sums up over a member of its key.", "Select that first, such as .Select(g => new { g.Key.City, Count = g.Count(), IsTotal = SqlFn.Grouping(g.Key.City) }), and go on from there.")
            : select with { Where = SqlBuild.And(select.Where, condition) };
    }
}
