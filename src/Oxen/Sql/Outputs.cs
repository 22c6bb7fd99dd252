namespace Oxen;

/// <summary>Finds the outputs of a query.</summary>
internal static class Outputs
{
    /// <summary>What the query selects; of combined queries, what the first does; of an update or delete, what it returns.</summary>
    public static NodeList<SqlOutput> Of(SqlQuery query) => query switch
    {
        SqlSelect select => select.Outputs,
        SqlWith with => Of(with.Body),
        SqlUpdate update => update.Returning,
        SqlDelete delete => delete.Returning,
        SqlSetOperation { Operator: SqlSetOperator.UnionAll or SqlSetOperator.Union } union => Either(Of(union.Left), Of(union.Right)),
        SqlSetOperation operation => Of(operation.Left),
        _ => [],
    };

    // A value that can be null on one side can be null in the whole.
    private static NodeList<SqlOutput> Either(NodeList<SqlOutput> left, NodeList<SqlOutput> right) => [.. left.Zip(right, (a, b) =>
        b.Expression.IsNullable ? a with { Expression = a.Expression with { IsNullable = true } } : a)];
}
