namespace Oxen;

/// <summary>
/// The optional side of a join whose rows come of several tables, such as those of a filtered class, and which only conditions
/// tie to the left: the tables become a subquery, and what ties it the condition of the join.
/// </summary>
internal static class LiftedConditions
{
    /// <summary>The query as a subquery under the conditions that tie it to the left; null where something else ties it too.</summary>
    public static BoundQuery? Of(QueryBinder binder, SqlSelect left, BoundQuery right)
    {
        var rest = right with { Select = right.Select with { Where = null }, Default = null };
        if (right.Select is not { From: { } from, Limit: null, Offset: null, IsDistinct: false, GroupBy.Count: 0 }
            || Shapes.HaveWindows(right.Shape) || Correlation.IsIn(rest.Select, left) || Shapes.Leaves(right.Shape).Exists(leaf => Correlation.IsIn(leaf.Sql, left)))
        {
            return null;
        }

        var conditions = SqlBuild.Conjuncts(right.Select.Where).ToLookup(condition => Correlation.IsIn(condition, left));
        int[] sources = [.. Sources.Of(from)];
        List<SqlColumn> tied = [.. conditions[true].SelectMany(ColumnsRead.In).Where(column => sources.Contains(column.Source)).Distinct()];
        var pushed = Pushdown.Apply(binder, rest with
        {
            Select = rest.Select with { Where = SqlBuild.All(conditions[false]) },
            Shape = Shapes.Together([JoinBinder.WithPresence(rest).Shape, Shapes.Together(tied.Select(column => new ValueShape(column, column.ClrType)))]),
        });
        var columns = tied.Zip(Shapes.Leaves(PerRow.Part(pushed, 1)), (inside, outside) => (inside, (SqlColumn)outside.Sql)).ToDictionary();
        return pushed with
        {
            Select = pushed.Select with { Where = SqlBuild.All(conditions[true].Select(condition => ReplaceColumns.In(condition, columns))) },
            Shape = PerRow.Part(pushed, 0),
            IsOptional = right.IsOptional,
            Default = right.Default,
        };
    }
}
