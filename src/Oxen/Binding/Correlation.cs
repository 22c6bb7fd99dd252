namespace Oxen;

/// <summary>Finds columns of a select inside another node.</summary>
internal sealed class Correlation : SqlRewriter
{
    private readonly HashSet<int> _sources = [];
    private bool _found;

    private Correlation()
    {
    }

    /// <summary>Whether <paramref name="inner"/> reads a column of a source of <paramref name="outer"/>.</summary>
    public static bool IsIn(SqlNode inner, SqlSelect outer)
    {
        var finder = new Correlation();
        finder._sources.UnionWith(Sources.Of(outer.From));
        finder.Visit(inner);
        return finder._found;
    }

    public override SqlNode VisitColumn(SqlColumn node)
    {
        _found |= _sources.Contains(node.Source);
        return node;
    }
}
