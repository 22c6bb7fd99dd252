namespace Oxen;

/// <summary>
/// Joins a query that was bound beside each row of a source with that source: what the query pages, groups or makes
/// distinct stays apart for each of them.
/// </summary>
internal static class PerRow
{
    /// <summary>The rows of the source, each with each of its own rows of the query; ordered as the query is.</summary>
    /// <param name="binder">The binder of the query.</param>
    /// <param name="outer">The source.</param>
    /// <param name="row">What is wanted of its row; it tells the rows apart.</param>
    /// <param name="inner">The query.</param>
    /// <returns>A query whose shape has two parts: what is wanted of the outer row, and what the query's rows become.</returns>
    public static BoundQuery Join(QueryBinder binder, SqlSource outer, Shape row, BoundQuery inner)
    {
        var select = inner.Select;
        var (limit, offset) = (select.Limit, select.Offset);
        var identity = Shapes.Leaves(row).Select(leaf => leaf.Sql).Distinct().ToList();
        var joined = inner with
        {
            Select = Attach(outer, select) with
            {
                Limit = null,
                Offset = null,
                GroupBy = select.GroupBy.Count == 0 ? [] : [.. identity, .. select.GroupBy],
            },
            Shape = Pair(row, inner.Shape),
        };
        joined = binder.Navigations.WithJoins(joined);
        return limit is null && offset is null ? joined : Paged(binder, joined, limit, offset);
    }

    private static BoundQuery Paged(QueryBinder binder, BoundQuery joined, SqlExpression? limit, SqlExpression? offset)
    {
        if (joined.Select is { IsDistinct: true } or { GroupBy.Count: > 0 })
        {
            joined = Pushdown.Apply(binder, joined);
        }

        var identity = Shapes.Leaves(((ObjectShape)joined.Shape).Parts[0]).Select(leaf => leaf.Sql).Distinct();
        var number = RankBinder.RowNumber([.. identity], joined.Select.OrderBy);
        var numbered = Pushdown.Apply(binder, joined with
        {
            Select = joined.Select with { OrderBy = [] },
            Shape = Pair(joined.Shape, new ValueShape(number, typeof(int))),
        });
        var (page, place) = (((ObjectShape)numbered.Shape).Parts[0], ((ValueShape)((ObjectShape)numbered.Shape).Parts[1]).Sql);
        SqlExpression? where = offset is null ? null : SqlBuild.Compare(SqlBinaryOperator.Greater, place, offset);
        if (limit is not null)
        {
            var last = offset is null ? limit : new SqlBinary(SqlBinaryOperator.Add, offset, limit, typeof(int), IsNullable: false);
            where = SqlBuild.And(where, SqlBuild.Compare(SqlBinaryOperator.LessOrEqual, place, last));
        }

        return numbered with { Select = numbered.Select with { Where = where, OrderBy = [new SqlOrdering(place, IsDescending: false)] }, Shape = page };
    }

    // The source comes first, so that outer joins after it keep its rows; what ties the first table to it is said there.
    private static SqlSelect Attach(SqlSource outer, SqlSelect select)
    {
        if (select.From is null)
        {
            return select with { From = outer };
        }

        if (Correlation.IsIn(select.From, Sources.Of(outer)))
        {
            throw QueryBinder.Error(
                System.Linq.Expressions.Expression.Default(typeof(object)),
                "A query of each row that goes on after a page, a grouping or a combination of queries isn't translated to SQL.",
                "Filter, group or combine before the page is taken, or run two queries.");
        }

        var first = First(select.From);
        HashSet<int> known = [.. Sources.Of(outer), .. Sources.Of(first)];
        var conditions = Conjuncts(select.Where).ToLookup(condition => ColumnsRead.In(condition).All(column => known.Contains(column.Source)) && Correlation.IsIn(condition, Sources.Of(outer)));
        var on = conditions[true].Aggregate((SqlExpression?)null, SqlBuild.And);
        return select with
        {
            From = Attach(outer, select.From, on),
            Where = conditions[false].Aggregate((SqlExpression?)null, SqlBuild.And),
        };
    }

    private static SqlJoin Attach(SqlSource outer, SqlSource from, SqlExpression? on) => from is SqlJoin join
        ? join with { Left = Attach(outer, join.Left, on) }
        : new SqlJoin(on is null ? SqlJoinKind.Cross : SqlJoinKind.Inner, outer, from, on);

    private static SqlSource First(SqlSource from) => from is SqlJoin join ? First(join.Left) : from;

    private static IEnumerable<SqlExpression> Conjuncts(SqlExpression? condition) => condition switch
    {
        null => [],
        SqlBinary { Operator: SqlBinaryOperator.And } and => Conjuncts(and.Left).Concat(Conjuncts(and.Right)),
        _ => [condition],
    };

    private static ObjectShape Pair(Shape first, Shape second) =>
        new([first, second], [null, null], static _ => throw new InvalidOperationException("A pair is taken apart before rows are read."), typeof(object));
}
