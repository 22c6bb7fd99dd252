namespace Oxen;

/// <content>Queries and their sources.</content>
internal partial class SqlEmitter
{
    public override SqlEmitter VisitSelect(SqlSelect node)
    {
        if (node is { From: SqlRaw { IsWhole: true } raw })
        {
            WriteRawText(raw.Text, raw.Parameters);
            return this;
        }

        Write(node.IsDistinct ? "SELECT DISTINCT " : "SELECT ");
        if (node.DistinctOn.Count > 0)
        {
            Write("DISTINCT ON (");
            WriteList(node.DistinctOn, key => Visit(key));
            Write(") ");
        }

        WriteOutputs(node.Outputs);
        WriteClause("FROM ", node.From);
        WriteClause("WHERE ", node.Where);
        if (node.GroupBy.Count > 0)
        {
            NewLine();
            Write("GROUP BY ");
            WriteList(node.GroupBy, key => WriteGroupKey(key, node.Outputs));
        }

        WriteClause("HAVING ", node.Having);
        if (node.OrderBy.Count > 0)
        {
            NewLine();
            Write("ORDER BY ");
            WriteFirstKeys(node);
            WriteList(node.OrderBy, ordering => WriteOrdering(ordering, node.Outputs));
        }

        WritePaging(node);
        if (node.Lock is { } rowLock && Syntax.RowLocks is { } locks)
        {
            NewLine();
            Write(locks.Clause(rowLock, Alias(rowLock.Source), node.From is SqlJoin));
        }

        return this;
    }

    public override SqlEmitter VisitSetOperation(SqlSetOperation node)
    {
        WriteSide(node.Left);
        NewLine();
        Write(node.Operator switch
        {
            SqlSetOperator.UnionAll => "UNION ALL",
            SqlSetOperator.Union => "UNION",
            SqlSetOperator.Intersect => "INTERSECT",
            _ => "EXCEPT",
        });
        NewLine();
        WriteSide(node.Right);
        return this;
    }

    public override SqlEmitter VisitWith(SqlWith node)
    {
        Write(node.Ctes.Any(cte => cte.IsRecursive) ? WithRecursive : With);
        for (var i = 0; i < node.Ctes.Count; i++)
        {
            Write(i > 0 ? ", " : "").Write(Alias(node.Ctes[i].Id)).Write(" AS ");
            WriteSubquery(node.Ctes[i].Query);
        }

        NewLine();
        return Visit(node.Body);
    }

    public override SqlEmitter VisitTable(SqlTable node)
    {
        Write(Syntax.Table(node.Name, node.Schema)).Write(" AS ").Write(Alias(node.Id));
        return this;
    }

    public override SqlEmitter VisitDerived(SqlDerived node)
    {
        Write(node.IsLateral ? "LATERAL " : "");
        WriteSubquery(node.Query);
        Write(" AS ").Write(Alias(node.Id));
        return this;
    }

    public override SqlEmitter VisitRaw(SqlRaw node)
    {
        if (!_raws.Exists(raw => raw.Id == node.Id))
        {
            _raws.Add(node);
        }

        Write(Alias(node.Id));
        return this;
    }

    public override SqlEmitter VisitCteSource(SqlCteSource node)
    {
        Write(Alias(node.Cte)).Write(" AS ").Write(Alias(node.Id));
        return this;
    }

    public override SqlEmitter VisitRows(SqlRows node)
    {
        WriteTemplate(types.MapRows(node.Columns).Source, [node.Rows]);
        Write(" AS ").Write(Alias(node.Id));
        return this;
    }

    public override SqlEmitter VisitElements(SqlElements node)
    {
        var alias = Alias(node.Id);
        if (node.Path is null)
        {
            return WriteTemplate(Syntax.ArrayRows!.Source.Replace("{1}", alias, StringComparison.Ordinal), [node.List]);
        }

        var rows = Syntax.JsonRows!;
        return node.Path is SqlLiteral { Value: JsonRowsSyntax.Root } && rows.Whole is { } whole
            ? WriteTemplate(whole.Replace("{1}", alias, StringComparison.Ordinal), [node.List])
            : WriteTemplate(rows.Source.Replace("{2}", alias, StringComparison.Ordinal), [node.List, node.Path]);
    }

    public override SqlEmitter VisitJoin(SqlJoin node)
    {
        Visit(node.Left);
        NewLine();
        Write(node.Kind switch
        {
            SqlJoinKind.Inner => "JOIN ",
            SqlJoinKind.Left => "LEFT JOIN ",
            SqlJoinKind.Full => "FULL JOIN ",
            _ => Syntax.CrossJoin + " ",
        });
        if (node.Right is SqlJoin)
        {
            Write("(").Write(node.Right).Write(")");
        }
        else
        {
            Write(node.Right);
        }

        if (node.On is not null)
        {
            Write(" ON ").Write(node.On);
        }

        return this;
    }

    /// <summary>Writes the limit and offset of a select that has one.</summary>
    protected virtual void WritePaging(SqlSelect node)
    {
        if (node.Limit is null && node.Offset is null)
        {
            return;
        }

        WriteClause("LIMIT ", node.Limit);
        if (node is { Limit: null } && Syntax.NoLimit is { } noLimit)
        {
            NewLine();
            Write("LIMIT ").Write(noLimit);
        }

        if (node.Offset is not null)
        {
            Write(" OFFSET ").Write(node.Offset);
        }
    }

    private void WriteOutputs(NodeList<SqlOutput> outputs)
    {
        if (outputs.Count == 0)
        {
            Write("1");
        }

        WriteList(outputs, output =>
        {
            Write(output.Expression);
            if (output.Name != SqlOutput.Unnamed && (output.Expression is not SqlColumn column || column.Name != output.Name))
            {
                Write(" AS ").Write(Syntax.Identifier(output.Name));
            }
        });
    }

    private void WriteClause(string keyword, SqlNode? node)
    {
        if (node is not null)
        {
            NewLine();
            Write(keyword).Write(node);
        }
    }

    private void WriteGroupKey(SqlExpression key, NodeList<SqlOutput> outputs)
    {
        var place = 0;
        while (place < outputs.Count && outputs[place].Expression != key)
        {
            place++;
        }

        if (Syntax.PlacesGroupKeys && place < outputs.Count && Subqueries.AreIn(key))
        {
            Write((place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            Visit(key);
        }
    }

    // Rows that have these in common come together. Where each is the last of an index, they go as the rest goes: one scan back.
    private void WriteFirstKeys(SqlSelect node)
    {
        foreach (var key in node.DistinctOn)
        {
            Write(key).Write(node.OrderBy.All(ordering => ordering.IsDescending) ? " DESC, " : ", ");
        }
    }

    // What is selected is ordered by its name instead of being computed twice.
    private void WriteOrdering(SqlOrdering ordering, NodeList<SqlOutput> outputs)
    {
        if (ordering.Key is not SqlColumn && outputs.FirstOrDefault(output => output.Expression == ordering.Key) is { } selected && selected.Name != SqlOutput.Unnamed)
        {
            Write(Syntax.Identifier(selected.Name));
        }
        else
        {
            Write(ordering.Key);
        }

        if (ordering.IsDescending)
        {
            Write(" DESC");
        }

        if (Syntax.SortsNullsLast && ordering.Key.IsNullable)
        {
            Write(ordering.IsDescending ? " NULLS LAST" : " NULLS FIRST");
        }
    }

    // A side with an order or a page of its own can't stand bare beside the operator.
    private void WriteSide(SqlQuery side)
    {
        if (side is SqlSetOperation or SqlSelect { OrderBy.Count: 0, Limit: null, Offset: null })
        {
            Visit(side);
        }
        else
        {
            Write("SELECT * FROM ");
            WriteSubquery(side);
            Write(" AS side");
        }
    }
}
