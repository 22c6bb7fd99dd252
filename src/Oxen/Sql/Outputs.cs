namespace Oxen;

/// <summary>Finds the outputs of a query.</summary>
internal static class Outputs
{
    /// <summary>What the query selects; of combined queries, what the first does. Nothing for an update or delete.</summary>
    public static NodeList<SqlOutput> Of(SqlQuery query) => query switch
    {
        SqlSelect select => select.Outputs,
        SqlSetOperation operation => Of(operation.Left),
        _ => [],
    };
}
