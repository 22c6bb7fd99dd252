namespace Oxen;

/// <summary>What grouping sets mean.</summary>
internal static class GroupingSets
{
    /// <summary>Each set of keys that rows are grouped by: one of every element, in all their combinations.</summary>
    public static List<NodeList<SqlExpression>> Of(NodeList<SqlExpression> groupBy)
    {
        List<NodeList<SqlExpression>> sets = [[]];
        foreach (var element in groupBy)
        {
            List<NodeList<SqlExpression>> choices = element is SqlGroupingSets several ? Of(several) : [[element]];
            sets = [.. sets.SelectMany(_ => choices, NodeList<SqlExpression> (set, choice) => [.. set.Concat(choice).Distinct()])];
        }

        return sets;
    }

    /// <summary>Whether rows are grouped in several ways.</summary>
    public static bool AreIn(SqlSelect select) => select.GroupBy.Any(key => key is SqlGroupingSets);

    /// <summary>Whether the value has a part that differs from grouping to grouping.</summary>
    public static bool AreReadBy(SqlExpression value)
    {
        var finder = new Finder();
        finder.Rewrite(value);
        return finder.Found;
    }

    private static List<NodeList<SqlExpression>> Of(SqlGroupingSets sets) => sets.Kind switch
    {
        SqlGroupingKind.Rollup => [.. Enumerable.Range(0, sets.Items.Count + 1).Reverse().Select(count => Keys(sets.Items.Take(count)))],
        SqlGroupingKind.Cube => [.. Enumerable.Range(0, 1 << sets.Items.Count).Reverse().Select(choice => Keys(sets.Items.Where((_, i) => (choice >> (sets.Items.Count - 1 - i) & 1) == 1)))],
        _ => [.. sets.Items.Select(item => item.Keys)],
    };

    private static NodeList<SqlExpression> Keys(IEnumerable<SqlKeySet> items) => [.. items.SelectMany(item => item.Keys)];

    private sealed class Finder : SqlRewriter
    {
        public bool Found { get; private set; }

        public override SqlNode VisitGroupingKey(SqlGroupingKey node)
        {
            Found = true;
            return node;
        }

        public override SqlNode VisitGrouping(SqlGrouping node)
        {
            Found = true;
            return node;
        }
    }
}
