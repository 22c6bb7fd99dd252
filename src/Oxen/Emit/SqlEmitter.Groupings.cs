namespace Oxen;

/// <content>Grouping sets and their keys.</content>
internal partial class SqlEmitter
{
    public override SqlEmitter VisitGroupingSets(SqlGroupingSets node)
    {
        Write(node.Kind switch { SqlGroupingKind.Rollup => "ROLLUP (", SqlGroupingKind.Cube => "CUBE (", _ => "GROUPING SETS (" });
        WriteList(node.Items, item =>
        {
            var isList = item.Keys.Count != 1;
            Write(isList ? "(" : "");
            WriteList(item.Keys, key => Write(key));
            Write(isList ? ")" : "");
        });
        Write(")");
        return this;
    }

    public override SqlEmitter VisitGroupingKey(SqlGroupingKey node) => Visit(node.Key);

    public override SqlEmitter VisitGrouping(SqlGrouping node)
    {
        Write("GROUPING(").Write(node.Key).Write(")");
        return this;
    }
}
