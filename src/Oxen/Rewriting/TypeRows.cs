namespace Oxen;

/// <summary>
/// Decides how values are stored that bring no form along and aren't beside the columns they meet: lists that stand as
/// sources, and constants that a subquery or one side of a union selects. They are stored like those columns, and a list is
/// hidden where such a column is sensitive. Runs before types are inferred, which begins at the sources.
/// </summary>
internal sealed class TypeRows : SqlRewriter
{
    private readonly Dictionary<ColumnKey, TypeMapping> _mappings = [];
    private readonly HashSet<int> _sensitive = [];
    private readonly Dictionary<int, int> _ctes = [];

    private TypeRows()
    {
    }

    /// <summary>The query with typed lists and constants.</summary>
    public static SqlQuery Apply(SqlQuery query, RewriteContext context)
    {
        // What a subquery selects may come from one inside it, which then is told, too.
        var meetings = new TypeRows();
        int known;
        do
        {
            known = meetings._mappings.Count + meetings._sensitive.Count;
            query = meetings.Rewrite(query);
        }
        while (meetings._mappings.Count + meetings._sensitive.Count > known);
        return query;
    }

    public override SqlNode VisitRows(SqlRows node) => node with
    {
        Columns = node.Columns.Map(column => column.Mapping is null && _mappings.TryGetValue(new ColumnKey(node.Id, column.Name), out var mapping) ? column with { Mapping = mapping } : column),
        Rows = _sensitive.Contains(node.Id) ? node.Rows with { IsSensitive = true } : node.Rows,
    };

    public override SqlNode VisitDerived(SqlDerived node)
    {
        var rewritten = (SqlDerived)base.VisitDerived(node);
        return Stored(rewritten.Query, (_, name) => _mappings.GetValueOrDefault(new ColumnKey(node.Id, name))) is var query && ReferenceEquals(query, rewritten.Query) ? rewritten : rewritten with { Query = query };
    }

    public override SqlNode VisitCteSource(SqlCteSource node)
    {
        _ctes[node.Id] = node.Cte;
        return node;
    }

    protected override SqlCte RewriteCte(SqlCte cte)
    {
        var rewritten = base.RewriteCte(cte);
        var readers = _ctes.Where(reader => reader.Value == cte.Id).Select(reader => reader.Key).ToList();
        var query = Stored(rewritten.Query, (_, name) => readers.Select(reader => _mappings.GetValueOrDefault(new ColumnKey(reader, name))).FirstOrDefault(mapping => mapping is not null));
        return ReferenceEquals(query, rewritten.Query) ? rewritten : rewritten with { Query = query };
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
            var operand = StoredForm.Of(node.Operand);
            return base.VisitInQuery(node with { Query = Stored(node.Query, (_, _) => operand) });
        }

        return base.VisitInQuery(node);
    }

    public override SqlNode VisitSetOperation(SqlSetOperation node)
    {
        var (left, right) = (Outputs.Of(node.Left), Outputs.Of(node.Right));
        foreach (var (one, other) in left.Zip(right))
        {
            Meet(one.Expression, other.Expression);
        }

        return base.VisitSetOperation(node with
        {
            Left = Stored(node.Left, (i, _) => StoredForm.Of(right[i].Expression)),
            Right = Stored(node.Right, (i, _) => StoredForm.Of(left[i].Expression)),
        });
    }

    // The query with constants stored in the form asked for; a column that only passes one on passes the form on.
    private SqlQuery Stored(SqlQuery query, Func<int, string, TypeMapping?> form) => query switch
    {
        SqlSelect select => Stored(select, form),
        SqlSetOperation operation => Stored(operation.Left, form) is var left && Stored(operation.Right, form) is var right
            && ReferenceEquals(left, operation.Left) && ReferenceEquals(right, operation.Right) ? operation : operation with { Left = left, Right = right },
        SqlWith with => Stored(with.Body, form) is var body && ReferenceEquals(body, with.Body) ? with : with with { Body = body },
        _ => query,
    };

    private SqlSelect Stored(SqlSelect select, Func<int, string, TypeMapping?> form)
    {
        var index = 0;
        var changed = new Dictionary<SqlExpression, SqlExpression>();
        var outputs = select.Outputs.Map(output =>
        {
            var mapping = form(index++, output.Name);
            if (mapping is null || Stored(output.Expression, mapping) is var stored && ReferenceEquals(stored, output.Expression))
            {
                return output;
            }

            changed[output.Expression] = stored;
            return output with { Expression = stored };
        });

        // What is selected of a group is what it is grouped by.
        return changed.Count == 0 ? select : select with
        {
            Outputs = outputs,
            GroupBy = select.GroupBy.Map(key => changed.GetValueOrDefault(key, key)),
            OrderBy = select.OrderBy.Map(ordering => changed.TryGetValue(ordering.Key, out var key) ? ordering with { Key = key } : ordering),
        };
    }

    private SqlExpression Stored(SqlExpression value, TypeMapping mapping)
    {
        if (mapping.ClrType != value.ClrType || StoredForm.Of(value) is not null)
        {
            return value;
        }

        switch (value)
        {
            case SqlColumn column:
                _mappings.TryAdd(new ColumnKey(column.Source, column.Name), mapping);
                return value;
            case SqlCase @case:
                return @case with { Whens = @case.Whens.Map(when => when with { Then = Stored(when.Then, mapping) }), Else = Stored(@case.Else, mapping) };
            case SqlLiteral { Value: not null } or SqlParameter { Value.IsList: false }:
                return value with { Mapping = mapping };
            default:
                return value;
        }
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
            _mappings.TryAdd(new ColumnKey(column.Source, column.Name), mapping);
        }

        if (SensitiveColumns.AreIn(from))
        {
            _sensitive.Add(column.Source);
        }
    }
}
