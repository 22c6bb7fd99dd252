namespace Oxen;

/// <summary>Finds columns whose values must not be seen.</summary>
internal sealed class SensitiveColumns : SqlRewriter
{
    private bool _found;

    private SensitiveColumns()
    {
    }

    /// <summary>Whether what the expression says comes from such a column.</summary>
    public static bool AreIn(SqlExpression expression)
    {
        var finder = new SensitiveColumns();
        finder.Rewrite(expression);
        return finder._found;
    }

    public override SqlNode VisitColumn(SqlColumn node)
    {
        _found |= node.IsSensitive;
        return node;
    }

    public override SqlNode VisitParameter(SqlParameter node)
    {
        _found |= node.IsSensitive;
        return node;
    }
}
