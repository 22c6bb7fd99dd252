namespace Oxen;

/// <summary>
/// Joins a query that was bound beside each row of a source with that source: what the query pages, groups or makes
/// distinct stays apart for each of them. Where <see cref="LateralJoin"/> says it better it does; this is how to say it without.
/// </summary>
internal static class PerRow
{
    /// <summary>The rows of the source, each with each of its own rows of the query; ordered as the query is.</summary>
    /// <param name="binder">The binder of the query.</param>
    /// <param name="outer">The source.</param>
    /// <param name="identity">What tells its rows apart.</param>
    /// <param name="row">What is wanted of its rows.</param>
    /// <param name="inner">The query.</param>
    /// <returns>A query whose shape has two parts: what is wanted of the outer row, and what the query's rows become.</returns>
    public static BoundQuery Join(QueryBinder binder, SqlSource outer, Shape identity, Shape row, BoundQuery inner) =>
        LateralJoin.Of(binder, outer, row, inner with { IsOptional = false }) ?? Numbered(binder, outer, identity, row, inner);

    /// <summary>The same without <c>LATERAL</c>.</summary>
    public static BoundQuery Numbered(QueryBinder binder, SqlSource outer, Shape identity, Shape row, BoundQuery inner)
    {
        outer = WithReferences(binder, outer, row, inner);
        var (limit, offset) = (inner.Select.Limit, inner.Select.Offset);
        var joined = Attach(binder, outer, inner with { Shape = Shapes.Together(row, inner.Shape, identity) });
        joined = PartitionWindows.Of(joined, Shapes.Leaves(Part(joined, 2)).Select(leaf => leaf.Sql));
        if (inner.Select.GroupBy.Count > 0)
        {
            var apart = Shapes.Leaves(Part(joined, 2)).Concat(Shapes.Leaves(Part(joined, 0))).Select(leaf => leaf.Sql).Where(sql => sql is not (SqlLiteral or SqlParameter)).Concat(ReadInSubqueries(joined, outer));
            joined = joined with { Select = joined.Select with { GroupBy = [.. apart.Concat(joined.Select.GroupBy).Distinct()] } };
        }

        joined = binder.Navigations.WithJoins(joined with { Select = joined.Select with { Limit = null, Offset = null } });
        var isPaged = limit is not null || offset is not null;
        if (isPaged || joined.Select.IsDistinct)
        {
            // Distinct and grouped rows are numbered from outside; and what tells them apart has to be selected.
            joined = joined.Select.IsDistinct || joined.Select.GroupBy.Count > 0 ? Pushdown.Apply(binder, joined) : joined;
        }

        joined = isPaged ? Page(binder, joined, limit, offset) : joined;
        return joined with { Shape = Shapes.Together(Part(joined, 0), Part(joined, 1)) };
    }

    /// <summary>A part of the shape <see cref="Join"/> gives: 0 for the outer row, 1 for the query's.</summary>
    public static Shape Part(BoundQuery joined, int part) => ((ObjectShape)joined.Shape).Parts[part];

    // References of the row that a subquery among the sources reads are joined with the row, not after what reads them.
    private static SqlSource WithReferences(QueryBinder binder, SqlSource outer, Shape row, BoundQuery inner)
    {
        var before = binder.Navigations.State;
        var joined = binder.Navigations.WithJoins(new BoundQuery(new SqlSelect(outer), row)).Select.From!;
        if (inner.Select.From is { } from && Correlation.IsIn(from, Sources.Of(joined).Except(Sources.Of(outer))))
        {
            return joined;
        }

        binder.Navigations.State = before;
        return outer;
    }

    // What subqueries read of the outer row is the same in each row of a group, but SQL has to be told so.
    private static IEnumerable<SqlExpression> ReadInSubqueries(BoundQuery joined, SqlSource outer)
    {
        int[] sources = [.. Sources.Of(outer)];
        return Shapes.Leaves(Part(joined, 1)).Select(leaf => leaf.Sql).Concat(joined.Select.OrderBy.Select(ordering => ordering.Key)).Concat(SqlBuild.Conjuncts(joined.Select.Having))
            .Where(Subqueries.AreIn).SelectMany(ColumnsRead.In).Where(column => sources.Contains(column.Source));
    }

    private static BoundQuery Page(QueryBinder binder, BoundQuery joined, SqlExpression? limit, SqlExpression? offset)
    {
        var identity = Shapes.Leaves(Part(joined, 2)).Select(leaf => leaf.Sql).Distinct();
        var number = RankBinder.RowNumber([.. identity], joined.Select.OrderBy);
        var numbered = Pushdown.Apply(binder, joined with
        {
            Select = joined.Select with { OrderBy = [] },
            Shape = Shapes.Together(joined.Shape, Shapes.Together(new ValueShape(number, typeof(int))) with { Members = ["Place"] }),
        });
        var place = Shapes.Leaves(Part(numbered, 1))[0].Sql;
        SqlExpression? where = offset is null ? null : SqlBuild.Compare(SqlBinaryOperator.Greater, place, offset);
        if (limit is not null)
        {
            where = SqlBuild.And(where, SqlBuild.Compare(SqlBinaryOperator.LessOrEqual, place, Sum(offset, limit)));
        }

        return numbered with { Select = numbered.Select with { Where = where, OrderBy = [new SqlOrdering(place, IsDescending: false)] }, Shape = Part(numbered, 0) };
    }

    private static SqlExpression Sum(SqlExpression? offset, SqlExpression limit) => (offset, limit) switch
    {
        (null, _) => limit,
        (SqlLiteral { Value: int first }, SqlLiteral { Value: int second }) => SqlBuild.Literal(first + second),
        _ => new SqlBinary(SqlBinaryOperator.Add, offset, limit, typeof(int), IsNullable: false),
    };

    private static BoundQuery Attach(QueryBinder binder, SqlSource outer, BoundQuery query)
    {
        if (query.Select.From is not { } from)
        {
            return query with { Select = query.Select with { From = outer } };
        }

        if (CorrelatedSource.In(from, outer) is not { } source)
        {
            return query with { Select = Attach(outer, from, query.Select) };
        }

        if (!CorrelatedSource.IsOptional(from, source))
        {
            return CorrelatedSource.Join(binder, outer, source, query);
        }

        var beside = CorrelatedSource.Beside(binder, outer, source, query.Select, Shapes.Leaves(Part(query, 2)).Select(leaf => leaf.Sql).OfType<SqlColumn>());
        return query with { Select = Attach(outer, beside.From!, beside) };
    }

    // Next to the table it is tied to, if that comes first: outer joins after it keep their rows. Before what reads it, such as
    // a lateral source. Else at the end.
    private static SqlSelect Attach(SqlSource outer, SqlSource from, SqlSelect select)
    {
        int[] sources = [.. Sources.Of(outer)];
        if (CorrelatedSource.Leaves(from).Any(source => source is SqlElements && Correlation.IsIn(source, sources)))
        {
            // Elements come after the document they are in.
            return select with { From = Before(outer, from, null) };
        }

        var first = First(from);
        HashSet<int> known = [.. sources, .. Sources.Of(first)];
        List<SqlExpression> conditions = [.. SqlBuild.Conjuncts(select.Where)];
        List<SqlExpression> tying = [.. conditions.Where(condition => Correlation.IsIn(condition, sources) && !ColumnsRead.In(condition).All(column => sources.Contains(column.Source)))];
        List<SqlExpression> early = [.. tying.Where(condition => ColumnsRead.In(condition).All(column => known.Contains(column.Source)))];
        var isFirst = early.Count > 0 || tying.Count == 0 || Correlation.IsIn(from, sources);
        var on = isFirst ? early : tying;
        var where = SqlBuild.All(conditions.Except(on));
        return select with { Where = where, From = isFirst ? Before(outer, from, SqlBuild.All(on)) : new SqlJoin(SqlJoinKind.Inner, from, outer, SqlBuild.All(on)) };
    }

    private static SqlJoin Before(SqlSource outer, SqlSource from, SqlExpression? on) => from is SqlJoin join
        ? join with { Left = Before(outer, join.Left, on) }
        : new SqlJoin(on is null ? SqlJoinKind.Cross : SqlJoinKind.Inner, outer, from, on);

    private static SqlSource First(SqlSource from) => from is SqlJoin join ? First(join.Left) : from;
}
