namespace Oxen;

/// <content>Window functions.</content>
internal partial class SqlEmitter
{
    public override SqlEmitter VisitWindow(SqlWindow node)
    {
        Visit(node.Function);
        Write(" OVER (");
        if (node.PartitionBy.Count > 0)
        {
            Write("PARTITION BY ");
            WriteList(node.PartitionBy, key => Write(key));
        }

        if (node.OrderBy.Count > 0)
        {
            Write(node.PartitionBy.Count > 0 ? " ORDER BY " : "ORDER BY ");
            WriteList(node.OrderBy, ordering => WriteOrdering(ordering, []));
        }

        if (node.Frame is { } frame)
        {
            Write(node.PartitionBy.Count + node.OrderBy.Count > 0 ? " " : "");
            Write(frame.Unit switch { SqlFrameUnit.Rows => "ROWS", SqlFrameUnit.Range => "RANGE", _ => "GROUPS" }).Write(" BETWEEN ");
            WriteBound(frame.Start);
            Write(" AND ");
            WriteBound(frame.End);
        }

        Write(")");
        return this;
    }

    private void WriteBound(SqlFrameBound bound)
    {
        if (bound.Distance is not null)
        {
            WriteOperand(bound.Distance, Precedence.Unary);
            Write(" ");
        }

        Write(bound.Kind switch
        {
            SqlFrameBoundKind.UnboundedPreceding => "UNBOUNDED PRECEDING",
            SqlFrameBoundKind.Preceding => "PRECEDING",
            SqlFrameBoundKind.CurrentRow => "CURRENT ROW",
            SqlFrameBoundKind.Following => "FOLLOWING",
            _ => "UNBOUNDED FOLLOWING",
        });
    }
}
