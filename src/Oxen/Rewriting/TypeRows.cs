namespace Oxen;

/// <summary>
/// Decides how the values of lists that stand as sources are sent: stored like the columns they meet, and hidden where such
/// a column is sensitive. Runs before types are inferred, which begins at the sources.
/// </summary>
internal sealed class TypeRows : SqlRewriter
{
    private readonly Dictionary<(int, string), TypeMapping> _mappings = [];
    private readonly HashSet<int> _sensitive = [];
    private readonly HashSet<int> _rows = [];

    private TypeRows()
    {
    }

    /// <summary>The query with typed lists.</summary>
    public static SqlQuery Apply(SqlQuery query, RewriteContext context)
    {
        var meetings = new TypeRows();
        meetings.Rewrite(query);
        return meetings._rows.Count == 0 ? query : meetings.Rewrite(query);
    }

    public override SqlNode VisitRows(SqlRows node)
    {
        _rows.Add(node.Id);
        return node with
        {
            Columns = node.Columns.Map(column => column.Mapping is null && _mappings.TryGetValue((node.Id, column.Name), out var mapping) ? column with { Mapping = mapping } : column),
            Rows = _sensitive.Contains(node.Id) ? node.Rows with { IsSensitive = true } : node.Rows,
        };
    }

    public override SqlNode VisitBinary(SqlBinary node)
    {
        if (node.Operator is not (SqlBinaryOperator.And or SqlBinaryOperator.Or))
        {
            Meet(node.Left, node.Right);
        }

        return base.VisitBinary(node);
    }

    public override SqlNode VisitInQuery(SqlInQuery node)
    {
        if (Outputs.Of(node.Query) is [var output])
        {
            Meet(node.Operand, output.Expression);
        }

        return base.VisitInQuery(node);
    }

    public override SqlNode VisitSetOperation(SqlSetOperation node)
    {
        foreach (var (left, right) in Outputs.Of(node.Left).Zip(Outputs.Of(node.Right)))
        {
            Meet(left.Expression, right.Expression);
        }

        return base.VisitSetOperation(node);
    }

    private void Meet(SqlExpression one, SqlExpression other)
    {
        Take(one, other);
        Take(other, one);
    }

    private void Take(SqlExpression value, SqlExpression from)
    {
        if (value is not SqlColumn { Mapping: null } column)
        {
            return;
        }

        if (StoredForm.Of(from) is { } mapping && mapping.ClrType == column.ClrType)
        {
            _mappings.TryAdd((column.Source, column.Name), mapping);
        }

        if (SensitiveColumns.AreIn(from))
        {
            _sensitive.Add(column.Source);
        }
    }
}
