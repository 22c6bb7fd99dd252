namespace Oxen;

/// <content>Grouping sets and their keys.</content>
internal partial class SqlEmitter
{
    public override int VisitGroupingSets(SqlGroupingSets node)
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
        return 0;
    }

    public override int VisitGroupingKey(SqlGroupingKey node) => Visit(node.Key);

    public override int VisitGrouping(SqlGrouping node)
    {
        Write("GROUPING(").Write(node.Key).Write(")");
        return 0;
    }
}
