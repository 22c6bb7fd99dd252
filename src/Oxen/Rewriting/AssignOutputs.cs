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
        if (query is { Write: not null, Returns: null })
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
            if ((query.Write is not null || !query.Select.IsDistinct) && leaf.Sql is SqlLiteral or SqlParameter)
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

        // What returns nothing of the row returns that there is one.
        return query.Write switch
        {
            SqlUpdate update => query with { Write = update with { Returning = Something(outputs.Outputs) }, Shape = shape },
            SqlDelete delete => query with { Write = delete with { Returning = Something(outputs.Outputs) }, Shape = shape },
            _ => query with { Select = query.Select with { Outputs = outputs.Outputs }, Shape = shape },
        };
    }

    private static NodeList<SqlOutput> Something(NodeList<SqlOutput> outputs) => outputs.Count > 0 ? outputs : [new SqlOutput(SqlOutput.Unnamed, SqlBuild.Literal(1))];
}
