namespace Oxen;

/// <summary>Names the sources of a query: the first letters of the words of a table's name, numbered where several share them.</summary>
internal sealed class AssignAliases : SqlRewriter
{
    private readonly Dictionary<int, string> _aliases = [];

    private AssignAliases()
    {
    }

    /// <summary>The alias of each source.</summary>
    public static IReadOnlyDictionary<int, string> Of(SqlQuery query)
    {
        var pass = new AssignAliases();
        pass.Rewrite(query);
        return pass._aliases;
    }

    public override SqlNode VisitTable(SqlTable node)
    {
        Name(node.Id, node.Name);
        return node;
    }

    public override SqlNode VisitUpdate(SqlUpdate node)
    {
        Rewrite(node.Table);
        return base.VisitUpdate(node);
    }

    public override SqlNode VisitDelete(SqlDelete node)
    {
        Rewrite(node.Table);
        return base.VisitDelete(node);
    }

    public override SqlNode VisitDerived(SqlDerived node)
    {
        Name(node.Id, "t");
        return base.VisitDerived(node);
    }

    public override SqlNode VisitRaw(SqlRaw node)
    {
        Name(node.Id, "raw");
        return base.VisitRaw(node);
    }

    public override SqlNode VisitRows(SqlRows node)
    {
        Name(node.Id, node.Rows.Value.Name);
        return node;
    }

    private void Name(int id, string name)
    {
        // A projected subquery stands wherever a later operator speaks of it; its copies, never inside one another, share their names.
        if (_aliases.ContainsKey(id))
        {
            return;
        }

        var wanted = string.Concat(name.Split('_', ' ').Where(word => word.Length > 0 && char.IsAsciiLetter(word[0])).Select(word => char.ToLowerInvariant(word[0])));
        wanted = name == "raw" ? name : wanted.Length == 0 ? "t" : wanted;
        var alias = wanted;
        for (var i = 1; _aliases.ContainsValue(alias); i++)
        {
            alias = wanted + i;
        }

        _aliases.Add(id, alias);
    }
}
