namespace Oxen;

/// <summary>Finds window functions that belong to the select an expression stands in.</summary>
internal sealed class Windows : SqlRewriter
{
    private bool _found;

    private Windows()
    {
    }

    /// <summary>Whether there is one in <paramref name="expression"/>.</summary>
    public static bool AreIn(SqlExpression expression)
    {
        var finder = new Windows();
        finder.Rewrite(expression);
        return finder._found;
    }

    /// <summary>Whether an output is one, or computed of one.</summary>
    public static bool AreIn(NodeList<SqlOutput> outputs)
    {
        foreach (var output in outputs)
        {
            if (AreIn(output.Expression))
            {
                return true;
            }
        }

        return false;
    }

    public override SqlNode VisitWindow(SqlWindow node)
    {
        _found = true;
        return node;
    }

    // Those of a subquery are its own.
    public override SqlNode VisitSelect(SqlSelect node) => node;
}
