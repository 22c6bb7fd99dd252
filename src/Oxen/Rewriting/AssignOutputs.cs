namespace Oxen;

/// <summary>
/// Turns the leaves of the result's shape into outputs of the select, once: afterwards a leaf knows its ordinal. What
/// needs no row, a literal or a captured value, is left to the materializer unless rows are told apart by it.
/// </summary>
internal static class AssignOutputs
{
    /// <summary>The query with its outputs, and a shape that reads them.</summary>
    /// <param name="query">The bound query.</param>
    /// <param name="columnName">The column name of a member, for outputs that aren't columns.</param>
    public static BoundQuery Apply(BoundQuery query, Func<string, string> columnName)
    {
        if (query.Write is not null)
        {
            return query;
        }

        // Rows that are told apart by their values have the values of SQL.
        query = query.Select is { IsDistinct: false, GroupBy.Count: 0 } ? query with { Shape = Shapes.Computed(query.Shape) } : query;
        var outputs = new OutputList(-1);
        var names = LeafNames.Of(query.Shape, columnName);
        var ordinals = new Dictionary<SqlExpression, int>();
        var shape = Shapes.MapLeaves(query.Shape, leaf =>
        {
            var name = names.Dequeue();
            if (!query.Select.IsDistinct && leaf.Sql is SqlLiteral or SqlParameter)
            {
                return leaf;
            }

            if (!ordinals.TryGetValue(leaf.Sql, out var ordinal))
            {
                ordinals.Add(leaf.Sql, ordinal = ordinals.Count);
                outputs.Append(leaf.Sql, name);
            }

            return leaf with { Ordinal = ordinal };
        });

        return query with { Select = query.Select with { Outputs = outputs.Outputs }, Shape = shape };
    }
}
