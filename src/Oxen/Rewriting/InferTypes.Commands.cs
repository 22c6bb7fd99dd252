namespace Oxen;

/// <content>Commands that write.</content>
internal sealed partial class InferTypes
{
    public override SqlNode VisitInsert(SqlInsert node)
    {
        var rows = Rewrite(node.Rows);
        foreach (var (column, output) in node.Columns.Zip(Outputs.Of(rows)))
        {
            RequireOneForm(column, output.Expression);
        }

        return node with { Rows = rows };
    }

    public override SqlNode VisitUpdate(SqlUpdate node) => base.VisitUpdate(node) is SqlUpdate update ? update with { Where = TruthOrNull(update.Where) } : node;

    public override SqlNode VisitDelete(SqlDelete node) => base.VisitDelete(node) is SqlDelete delete ? delete with { Where = TruthOrNull(delete.Where) } : node;

    protected override SqlAssignment RewriteAssignment(SqlAssignment assignment)
    {
        var value = Rewrite(assignment.Value, assignment.Column.Mapping, assignment.Column.IsSensitive);
        RequireOneForm(assignment.Column, value);
        return assignment with { Value = value };
    }
}
