namespace Oxen;

/// <summary>
/// Lets the column decide whether a text that was sent among rows is equal to it: by the column's own collation, as it
/// decides beside a single value and in a join. For databases that would go by the collation of the rows.
/// </summary>
internal sealed class CompareByColumns : SqlRewriter
{
    private readonly HashSet<int> _sent;
    private readonly Func<SqlColumn, SqlExpression>? _weakened;

    private CompareByColumns(HashSet<int> sent, Func<SqlColumn, SqlExpression>? weakened) => (_sent, _weakened) = (sent, weakened);

    /// <summary>The query with columns on the left and what was sent on the right.</summary>
    /// <param name="query">The query.</param>
    /// <param name="weakened">Makes of what was sent a value that has a weaker collation than any column; null where there is none, and what stands on the left decides.</param>
    public static SqlQuery Apply(SqlQuery query, Func<SqlColumn, SqlExpression>? weakened)
    {
        var sent = SentTexts.In(query);
        return sent.Count == 0 ? query : new CompareByColumns(sent, weakened).Rewrite(query);
    }

    public override SqlNode VisitBinary(SqlBinary node) => Mirrored(node.Operator) is not { } mirrored ? base.VisitBinary(node) : node switch
    {
        { Left: SqlColumn sent, Right: SqlColumn column } when IsSent(sent) && !IsSent(column) => node with { Operator = mirrored, Left = column, Right = Value(sent) },
        { Left: SqlColumn column, Right: SqlColumn sent } when IsSent(sent) && !IsSent(column) => node with { Right = Value(sent) },
        { Left: SqlBinary { Operator: SqlBinaryOperator.Coalesce, Left: SqlColumn } first, Right: SqlColumn sent } when _weakened is null && IsSent(sent) => Chosen(node, first, sent),
        { Left: SqlColumn sent, Right: SqlBinary { Operator: SqlBinaryOperator.Coalesce, Left: SqlColumn } first } when _weakened is null && IsSent(sent) => Chosen(node with { Operator = mirrored }, first, sent),
        _ => base.VisitBinary(AreMixed([node.Left, node.Right]) ? node with { Left = Weak(node.Left), Right = Weak(node.Right) } : node),
    };

    public override SqlNode VisitIn(SqlIn node)
    {
        if (!AreMixed([node.Operand, .. node.Items]))
        {
            return base.VisitIn(node);
        }

        if (_weakened is not null)
        {
            return base.VisitIn(node with { Operand = Weak(node.Operand), Items = node.Items.Map(Weak) });
        }

        // A column on the left decides already; else each item is compared by itself.
        return node.Operand is SqlColumn operand && !IsSent(operand) ? base.VisitIn(node) : Rewrite(node.Items
            .Select(SqlExpression (item) => new SqlBinary(SqlBinaryOperator.Equal, node.Operand, item, typeof(bool), node.Operand.IsNullable || item.IsNullable) { IsThreeValued = true, Mapping = node.Mapping })
            .Aggregate((left, right) => new SqlBinary(SqlBinaryOperator.Or, left, right, typeof(bool), left.IsNullable || right.IsNullable) { Mapping = node.Mapping }));
    }

    public override SqlNode VisitInQuery(SqlInQuery node) => base.VisitInQuery(node with { Operand = Weak(node.Operand) });

    private bool IsSent(SqlColumn column) => _sent.Contains(column.Source) && column.Mapping is { Form: StoreForm.Text };

    private SqlExpression Value(SqlColumn sent) => _weakened?.Invoke(sent) ?? sent;

    private SqlExpression Weak(SqlExpression expression) => _weakened is null ? expression : new Weakened(this).Rewrite(expression);

    private bool AreMixed(IReadOnlyList<SqlExpression> compared)
    {
        var texts = new ComparedTexts(this);
        foreach (var expression in compared)
        {
            texts.Rewrite(expression);
        }

        return texts is { HasSent: true, HasColumn: true };
    }

    // A column inside a function decides nothing, so that it is compared by itself, and what stands for it where it is null.
    private SqlCase Chosen(SqlBinary node, SqlBinary first, SqlColumn sent) => new(
        [new SqlWhen(new SqlIsNull(first.Left, IsNegated: false) { Mapping = node.Mapping }, Rewrite(node with { Left = first.Right, Right = sent }))],
        Rewrite(node with { Left = first.Left, Right = sent }),
        node.ClrType,
        node.IsNullable)
    {
        Mapping = node.Mapping,
    };

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

    /// <summary>Finds which texts a comparison is of, outside of subqueries.</summary>
    private sealed class ComparedTexts(CompareByColumns outer) : SqlRewriter
    {
        public bool HasSent { get; private set; }

        public bool HasColumn { get; private set; }

        public override SqlNode VisitColumn(SqlColumn node)
        {
            HasSent |= outer.IsSent(node);
            HasColumn |= !outer._sent.Contains(node.Source) && (node.Mapping is null || node.Mapping.Form == StoreForm.Text);
            return node;
        }

        public override SqlNode VisitScalar(SqlScalar node)
        {
            HasColumn = true;
            return node;
        }

        public override SqlNode VisitSelect(SqlSelect node) => node;
    }

    /// <summary>Weakens what was sent wherever it stands in an expression, outside of subqueries, once.</summary>
    private sealed class Weakened(CompareByColumns outer) : SqlRewriter
    {
        public override SqlNode VisitColumn(SqlColumn node) => outer.IsSent(node) ? outer.Value(node) : node;

        public override SqlNode VisitFunction(SqlFunction node) =>
            node.Arguments.Count == 1 && node.Arguments[0] is SqlColumn sent && outer.IsSent(sent) && outer.Value(sent) == node ? node : base.VisitFunction(node);

        public override SqlNode VisitSelect(SqlSelect node) => node;
    }
}
