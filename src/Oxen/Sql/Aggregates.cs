namespace Oxen;

/// <summary>Finds aggregates that belong to the select an expression stands in.</summary>
internal sealed class Aggregates : SqlRewriter
{
    private bool _found;

    private Aggregates()
    {
    }

    /// <summary>Whether there is one in <paramref name="expression"/>.</summary>
    public static bool AreIn(SqlExpression expression)
    {
        var finder = new Aggregates();
        finder.Rewrite(expression);
        return finder._found;
    }

    public override SqlNode VisitAggregate(SqlAggregate node)
    {
        _found = true;
        return node;
    }

    public override SqlNode VisitGrouping(SqlGrouping node)
    {
        _found = true;
        return node;
    }

    // An aggregate over a window leaves the rows as they are; one inside of it doesn't.
    public override SqlNode VisitWindow(SqlWindow node) =>
        base.VisitWindow(node.Function is SqlAggregate aggregate ? node with { Function = aggregate.Operand ?? new SqlLiteral(1, typeof(int)) } : node);

    // Aggregates of a subquery are its own.
    public override SqlNode VisitSelect(SqlSelect node) => node;
}
