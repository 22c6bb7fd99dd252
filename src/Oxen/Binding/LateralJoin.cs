namespace Oxen;

/// <summary>
/// Joins a page of rows with each row of a source by <c>LATERAL</c>, where an index finds the rows: of each page no row more is
/// read than it has. Without an index each page would read the whole table, so that numbering all rows at once is better,
/// see <see cref="PerRow"/>.
/// </summary>
internal static class LateralJoin
{
    /// <summary>Whether the query, bound beside each row of a source, is best joined so.</summary>
    public static bool Fits(QueryBinder binder, SqlSource outer, BoundQuery inner) =>
        inner.Select is { Limit: not null, From: { } from } select
        && binder.Dialect.Traits.HasLateral()
        && Sources.Of(outer).ToHashSet() is var rows
        && CorrelatedSource.Leaves(from).OfType<SqlTable>().Any(table => IsIndexed(binder.Model, table, select, rows));

    /// <summary>The rows of the source, each with its own of the query, in the query's order; the shape is that of the query's rows.</summary>
    public static BoundQuery Of(QueryBinder binder, SqlSource outer, BoundQuery inner, SqlJoinKind kind)
    {
        var page = Pushdown.Apply(binder, binder.Navigations.WithJoins(inner));
        var own = (SqlDerived)page.Select.From! with { IsLateral = true };
        return page with { Select = page.Select with { From = new SqlJoin(kind, outer, own, kind == SqlJoinKind.Left ? SqlBuild.Literal(true) : null) } };
    }

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
