namespace Oxen;

/// <summary>
/// Turns the leaves of the result's shape into outputs of the select, once: afterwards a leaf knows its ordinal. What
/// needs no row, a literal or a captured value, is left to the materializer unless rows are told apart by it.
/// </summary>
internal static class AssignOutputs
{
    /// <summary>The query with its outputs, and a shape that reads them.</summary>
    public static BoundQuery Apply(BoundQuery query)
    {
        if (query.Write is not null)
        {
            return query;
        }

        var outputs = new OutputList(-1);
        var ordinals = new Dictionary<SqlExpression, int>();
        var shape = Shapes.MapLeaves(query.Shape, leaf =>
        {
            if (!query.Select.IsDistinct && leaf.Sql is SqlLiteral or SqlParameter)
            {
                return leaf;
            }

            if (!ordinals.TryGetValue(leaf.Sql, out var ordinal))
            {
                ordinals.Add(leaf.Sql, ordinal = ordinals.Count);
                outputs.Append(leaf.Sql);
            }

            return leaf with { Ordinal = ordinal };
        });

        return query with { Select = query.Select with { Outputs = outputs.Outputs }, Shape = shape };
    }
}
