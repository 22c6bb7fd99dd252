namespace Oxen;

/// <summary>
/// Joins a page of rows with each row of a source by <c>LATERAL</c>, where an index finds the rows: of each page no row more is
/// read than it has. Without an index each page would read the whole table, so that numbering all rows at once is better,
/// see <see cref="PerRow"/>.
/// </summary>
internal static class LateralJoin
{
    /// <summary>The rows of the source, each with each of its own rows of the query, ordered as the query is; null where this isn't the best way to say it.</summary>
    /// <param name="binder">The binder of the query.</param>
    /// <param name="outer">The source.</param>
    /// <param name="row">What is wanted of its rows.</param>
    /// <param name="inner">The query. Where it is optional, rows of the source that have none stay.</param>
    /// <param name="isOnly">Whether nothing else can say it, so that it is the best way wherever the database has it.</param>
    /// <returns>A query whose shape has two parts: what is wanted of the outer row, and the query's rows.</returns>
    public static BoundQuery? Of(QueryBinder binder, SqlSource outer, Shape row, BoundQuery inner, bool isOnly = false)
    {
        if (!binder.Dialect.Traits.HasLateral() || !(isOnly || IsIndexed(binder.Model, outer, inner.Select)))
        {
            return null;
        }

        outer = binder.Navigations.WithJoins(new BoundQuery(new SqlSelect(outer), row)).Select.From!;
        var page = Pushdown.Apply(binder, binder.Navigations.WithJoins(inner.IsOptional ? JoinBinder.WithPresence(inner) : inner));
        var own = (SqlDerived)page.Select.From! with { IsLateral = true };
        var join = inner.IsOptional ? new SqlJoin(SqlJoinKind.Left, outer, own, SqlBuild.Literal(true)) : new SqlJoin(SqlJoinKind.Cross, outer, own, null);
        return page with { Select = page.Select with { From = join }, Shape = Shapes.Together(row, page.Shape) };
    }

    private static bool IsIndexed(DbModel model, SqlSource outer, SqlSelect page) => page is { Limit: not null, From: { } from }
        && Sources.Of(outer).ToHashSet() is var rows
        && CorrelatedSource.Leaves(from).OfType<SqlTable>().Any(table => IsIndexed(model, table, page, rows));

    // Whether an index begins with the columns that say which rows of the table belong to an outer row.
    private static bool IsIndexed(DbModel model, SqlTable table, SqlSelect select, HashSet<int> outer)
    {
        List<(SqlColumn Column, SqlExpression Value)> known = [.. SqlBuild.Conjuncts(select.Where).SelectMany(Equalities)
            .Where(pair => pair.Column.Source == table.Id && ColumnsRead.In(pair.Value).All(column => outer.Contains(column.Source)))];
        var fixedColumns = known.Select(pair => pair.Column.Name).ToHashSet();
        var tied = known.Where(pair => ColumnsRead.In(pair.Value).Count > 0).Select(pair => pair.Column.Name).ToHashSet();
        return tied.Count > 0
            && model.Tables.FirstOrDefault(entity => entity.Table == table.Name && entity.Schema == table.Schema) is { } stored
            && Indexes(stored).Any(columns => tied.IsSubsetOf(columns.Select(column => column.Name).TakeWhile(fixedColumns.Contains)));
    }

    // A comparison that also takes null for null uses no index.
    private static IEnumerable<(SqlColumn Column, SqlExpression Value)> Equalities(SqlExpression condition)
    {
        if (condition is SqlBinary { Operator: SqlBinaryOperator.Equal } equal && (equal.IsThreeValued || !equal.Left.IsNullable || !equal.Right.IsNullable))
        {
            if (equal.Left is SqlColumn left)
            {
                yield return (left, equal.Right);
            }

            if (equal.Right is SqlColumn right)
            {
                yield return (right, equal.Left);
            }
        }
    }

    private static IEnumerable<IReadOnlyList<ColumnModel>> Indexes(EntityModel table) =>
        table.Indexes.Where(index => index is { IsFullText: false, Details: { FilterSql: null, Method: null } }).Select(index => index.Columns).Prepend(table.Key);
}
