namespace Oxen;

/// <summary>Finds queries inside expressions.</summary>
internal sealed class Subqueries : SqlRewriter
{
    private bool _found;

    private Subqueries()
    {
    }

    /// <summary>Whether the expression holds a query.</summary>
    public static bool AreIn(SqlExpression expression)
    {
        var finder = new Subqueries();
        finder.Rewrite(expression);
        return finder._found;
    }

    public override SqlNode VisitSelect(SqlSelect node)
    {
        _found = true;
        return node;
    }
}
