namespace Oxen;

/// <content>Commands that write.</content>
internal partial class SqlEmitter
{
    public override SqlEmitter VisitInsert(SqlInsert node)
    {
        Write("INSERT INTO ").Write(Syntax.Table(node.Table.Name, node.Table.Schema)).Write(" (");
        WriteList(node.Columns, column => Write(Syntax.Identifier(column.Name)));
        Write(")");
        NewLine();
        return Visit(node.Rows);
    }

    public override SqlEmitter VisitUpdate(SqlUpdate node)
    {
        Write("UPDATE ");
        WriteWritten(node.Table, hasAlias: node.Returning.Count == 0);
        NewLine();
        Write("SET ");
        WriteList(node.Assignments, assignment => Write(Syntax.Identifier(assignment.Column.Name)).Write(" = ").Write(assignment.Value));
        WriteClause("FROM ", node.From);
        WriteClause("WHERE ", node.Where);
        WriteReturning(node.Returning);
        return this;
    }

    public override SqlEmitter VisitDelete(SqlDelete node)
    {
        Write("DELETE FROM ");
        WriteWritten(node.Table, hasAlias: Syntax.HasDeleteAlias && node.Returning.Count == 0);
        WriteClause("WHERE ", node.Where);
        WriteReturning(node.Returning);
        return this;
    }

    // SQLite's RETURNING doesn't know the alias of the table.
    private void WriteWritten(SqlTable table, bool hasAlias)
    {
        if (hasAlias)
        {
            Write(table);
        }
        else
        {
            _aliases[table.Id] = table.Name;
            Write(Syntax.Table(table.Name, table.Schema));
        }
    }

    private void WriteReturning(NodeList<SqlOutput> outputs)
    {
        if (outputs.Count > 0)
        {
            NewLine();
            Write("RETURNING ");
            WriteOutputs(outputs);
        }
    }
}
