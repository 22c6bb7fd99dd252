namespace Oxen;

/// <summary>Names the sources of a query: the first letters of the words of a table's name, numbered where several share them.</summary>
internal sealed class AssignAliases : SqlRewriter
{
    private readonly Dictionary<int, string> _aliases = [];
    private readonly HashSet<string> _taken;
    private readonly Dictionary<string, int> _numbers = [];

    // A name in use isn't given again, and with common table expressions no table's name is.
    private AssignAliases(HashSet<string> taken) => _taken = taken;

    /// <summary>The alias of each source.</summary>
    public static IReadOnlyDictionary<int, string> Of(SqlQuery query)
    {
        var pass = new AssignAliases(TableNames.Of(query));
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

    public override SqlNode VisitCteSource(SqlCteSource node)
    {
        Name(node.Id, node.Name);
        return node;
    }

    // The name of a common table expression would hide a table of that name.
    public override SqlNode VisitWith(SqlWith node)
    {
        foreach (var cte in node.Ctes)
        {
            AddFree(cte.Id, cte.Name);
        }

        return base.VisitWith(node);
    }

    public override SqlNode VisitRows(SqlRows node)
    {
        Name(node.Id, node.Rows.Value.Name);
        return node;
    }

    public override SqlNode VisitElements(SqlElements node)
    {
        Name(node.Id, node.Name);
        return base.VisitElements(node);
    }

    private void Name(int id, string name)
    {
        // A projected subquery stands wherever a later operator speaks of it; its copies, never inside one another, share their names.
        if (_aliases.ContainsKey(id))
        {
            return;
        }

        var wanted = string.Concat(name.Split('_', ' ').Where(word => word.Length > 0 && char.IsAsciiLetter(word[0])).Select(word => char.ToLowerInvariant(word[0]).ToString()));
        wanted = name == "raw" ? name : wanted.Length == 0 ? "t" : wanted;
        AddFree(id, wanted);
    }

    private void AddFree(int id, string wanted)
    {
        var alias = wanted;
        _numbers.TryGetValue(wanted, out var number);
        while (!_taken.Add(alias))
        {
            alias = wanted + ++number;
        }

        _numbers[wanted] = number;
        _aliases.Add(id, alias);
    }

    /// <summary>The names of the tables a query reads.</summary>
    private sealed class TableNames : SqlRewriter
    {
        private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
        private bool _isNeeded;

        /// <summary>The names, where there are common table expressions they must differ from.</summary>
        public static HashSet<string> Of(SqlQuery query)
        {
            var finder = new TableNames();
            finder.Rewrite(query);
            return finder._isNeeded ? finder._names : new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        }

        public override SqlNode VisitTable(SqlTable node)
        {
            _names.Add(node.Name);
            return node;
        }

        public override SqlNode VisitWith(SqlWith node)
        {
            _isNeeded = true;
            return base.VisitWith(node);
        }
    }
}
