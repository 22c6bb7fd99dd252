namespace Oxen;

/// <summary>
/// Lets the column decide whether a text that was sent among rows is equal to it: by the column's own collation, as it
/// decides beside a single value and in a join. For databases that would go by the collation of the rows.
/// </summary>
internal sealed class CompareByColumns : SqlRewriter
{
    private readonly HashSet<int> _sent;
    private readonly Func<SqlColumn, SqlExpression> _value;

    private CompareByColumns(HashSet<int> sent, Func<SqlColumn, SqlExpression> value) => (_sent, _value) = (sent, value);

    /// <summary>The query with columns on the left and what was sent on the right.</summary>
    /// <param name="query">The query.</param>
    /// <param name="value">Makes of what was sent a value that has no collation of its own, or a weaker one than the column.</param>
    public static SqlQuery Apply(SqlQuery query, Func<SqlColumn, SqlExpression> value)
    {
        var sent = SentTexts.In(query);
        return sent.Count == 0 ? query : new CompareByColumns(sent, value).Rewrite(query);
    }

    public override SqlNode VisitBinary(SqlBinary node) => Mirrored(node.Operator) is not { } mirrored ? base.VisitBinary(node) : node switch
    {
        { Left: SqlColumn sent, Right: SqlColumn column } when IsSent(sent) && !IsSent(column) => node with { Operator = mirrored, Left = column, Right = _value(sent) },
        { Left: SqlColumn column, Right: SqlColumn sent } when IsSent(sent) && !IsSent(column) => node with { Right = _value(sent) },
        _ => base.VisitBinary(node),
    };

    private bool IsSent(SqlColumn column) => _sent.Contains(column.Source) && column.Mapping is { Form: StoreForm.Text };

    private static SqlBinaryOperator? Mirrored(SqlBinaryOperator op) => op switch
    {
        SqlBinaryOperator.Equal or SqlBinaryOperator.NotEqual or SqlBinaryOperator.NullSafeEqual or SqlBinaryOperator.NullSafeNotEqual => op,
        SqlBinaryOperator.Less => SqlBinaryOperator.Greater,
        SqlBinaryOperator.LessOrEqual => SqlBinaryOperator.GreaterOrEqual,
        SqlBinaryOperator.Greater => SqlBinaryOperator.Less,
        SqlBinaryOperator.GreaterOrEqual => SqlBinaryOperator.LessOrEqual,
        _ => null,
    };

    /// <summary>Finds the rows that are sent with texts among them.</summary>
    private sealed class SentTexts(HashSet<int> ids) : SqlRewriter
    {
        public static HashSet<int> In(SqlQuery query)
        {
            HashSet<int> ids = [];
            new SentTexts(ids).Rewrite(query);
            return ids;
        }

        public override SqlNode VisitRows(SqlRows node)
        {
            if (node.Columns.Any(column => column.Mapping is { Form: StoreForm.Text }))
            {
                ids.Add(node.Id);
            }

            return node;
        }
    }
}
