namespace Oxen.PostgreSql;

/// <summary>
/// Lets a recursion begin with texts of any length and numbers of any digits: PostgreSQL gives its columns the types that it
/// begins with, and refuses a step whose values are of another, such as a longer text.
/// </summary>
internal sealed class PostgreSqlRecursions : SqlRewriter
{
    private readonly Dictionary<int, SqlTable> _tables = [];

    public override SqlNode VisitTable(SqlTable node)
    {
        _tables[node.Id] = node;
        return node;
    }

    // The tables within are known by then.
    public override SqlNode VisitWith(SqlWith node)
    {
        node = (SqlWith)base.VisitWith(node);
        return node with { Ctes = node.Ctes.Map(Begun) };
    }

    private SqlCte Begun(SqlCte cte) => cte is { IsRecursive: true, Query: SqlSetOperation union }
        ? cte with { Query = union with { Left = Widened(union.Left, union.Right as SqlSelect) } }
        : cte;

    private SqlQuery Widened(SqlQuery query, SqlSelect? step) => query switch
    {
        SqlWith with => with with { Body = Widened(with.Body, step) },
        SqlSetOperation set => set with { Left = Widened(set.Left, step), Right = Widened(set.Right, step) },
        SqlSelect select => Widened(select, step),
        _ => query,
    };

    private SqlSelect Widened(SqlSelect select, SqlSelect? step)
    {
        for (var i = 0; i < select.Outputs.Count; i++)
        {
            var value = select.Outputs[i].Expression;
            if (Unlimited(value) is not { } type || (step is not null && AreOfOneColumn(value, step.Outputs[i].Expression)))
            {
                continue;
            }

            // What is selected is ordered by its name, so both are to be the same.
            var wide = PostgreSqlLowerings.Call($"CAST({{0}} AS {type})", value, value);
            select = select with
            {
                Outputs = select.Outputs.Map(output => output.Expression == value ? output with { Expression = wide } : output),
                OrderBy = select.OrderBy.Map(ordering => ordering.Key == value ? ordering with { Key = wide } : ordering),
            };
        }

        return select;
    }

    private bool AreOfOneColumn(SqlExpression value, SqlExpression next) => value is SqlColumn one && next is SqlColumn other && one.Name == other.Name
        && _tables.TryGetValue(one.Source, out var table) && _tables.TryGetValue(other.Source, out var nextTable) && (table.Name, table.Schema) == (nextTable.Name, nextTable.Schema);

    // A value that was cast is of no length already.
    private static string? Unlimited(SqlExpression value) => value is SqlFunction { Template: ['C', 'A', 'S', 'T', '(', ..] } ? null
        : PostgreSqlDdl.Canonical(value.Mapping?.StoreType ?? "").Split('(')[0] switch
        {
            PostgreSqlTypes.Text or "varchar" => PostgreSqlTypes.Text,
            PostgreSqlTypes.Numeric => PostgreSqlTypes.Numeric,
            _ => null,
        };
}
