namespace Oxen;

/// <summary>
/// Makes columns of what rows are grouped by, where a subquery of the grouped select reads it: SQL knows an expression again
/// as the one it groups by only beside the groups, not inside a subquery; a column it knows anywhere. And where it reads a
/// row outside, which some databases don't look for in <c>GROUP BY</c>.
/// </summary>
internal sealed class NameKeys : SqlRewriter
{
    private readonly SqlQuery _query;
    private readonly DialectTraits _traits;
    private readonly List<int> _around = [];

    // One that is both selected and grouped by is named the same way in both places.
    private readonly Dictionary<SqlSelect, SqlNode> _named = [];
    private int? _next;

    private NameKeys(SqlQuery query, DialectTraits traits) => (_query, _traits) = (query, traits);

    /// <summary>The query whose rows are grouped by columns where that is needed.</summary>
    public static SqlQuery Apply(SqlQuery query, RewriteContext context) =>
        context.Traits is { KnowsKeysInSubqueries: true, GroupsByOuterRows: true } ? query : new NameKeys(query, context.Traits).Rewrite(query);

    /// <summary>Whether a subquery beside the groups of a select reads one of these.</summary>
    public static bool AreRead(SqlSelect select, IReadOnlyCollection<SqlExpression> keys)
    {
        if (keys.Count == 0)
        {
            return false;
        }

        var finder = new Finder(keys);
        finder.Rewrite((SqlQuery)(select with { From = null, Where = null, GroupBy = [] }));
        return finder.Found;
    }

    public override SqlNode VisitSelect(SqlSelect node)
    {
        List<SqlExpression> keys = node.From is null ? [] : [.. node.GroupBy.SelectMany(Keys).Where(key => key is not (SqlLiteral or SqlParameter)).Distinct()];
        if (keys.Count == 0 || !(ReadsAround(keys) || !_traits.KnowsKeysInSubqueries && AreRead(node, keys.FindAll(key => key is not SqlColumn))))
        {
            return Inside(node);
        }

        if (!_named.TryGetValue(node, out var named))
        {
            _named.Add(node, named = Inside(Named(node, keys)));
        }

        return named;
    }

    private bool ReadsAround(List<SqlExpression> keys) => !_traits.GroupsByOuterRows && keys.Exists(key => Correlation.IsIn(key, [.. _around]));

    private SqlNode Inside(SqlSelect node)
    {
        var count = _around.Count;
        _around.AddRange(Sources.Of(node.From));
        var visited = base.VisitSelect(node);
        _around.RemoveRange(count, _around.Count - count);
        return visited;
    }

    private static IEnumerable<SqlExpression> Keys(SqlExpression element) => element is SqlGroupingSets sets ? sets.Items.SelectMany(item => item.Keys) : [element];

    private SqlSelect Named(SqlSelect select, List<SqlExpression> keys)
    {
        var id = Next();
        var outputs = new OutputList(id);
        var columns = keys.ToDictionary(key => key, key => outputs.Add(key, select.Outputs.FirstOrDefault(output => output.Expression == key && output.Name != SqlOutput.Unnamed)?.Name));
        var groups = (SqlSelect)new Outside(columns, Sources.Of(select.From).ToHashSet(), outputs).Rewrite((SqlQuery)(select with { From = null, Where = null }));
        return groups with { From = new SqlDerived(id, new SqlSelect(select.From) { Where = select.Where, Outputs = outputs.Outputs }) };
    }

    private int Next()
    {
        _next ??= SourceIds.Next(_query);
        return (_next++).Value;
    }

    /// <summary>Finds expressions inside of subqueries.</summary>
    private sealed class Finder(IReadOnlyCollection<SqlExpression> keys) : SqlRewriter
    {
        private int _depth;

        public bool Found { get; private set; }

        public override SqlNode Visit(SqlNode node)
        {
            if (Found || _depth > 1 && node is SqlExpression expression && keys.Contains(expression))
            {
                Found = true;
                return node;
            }

            return base.Visit(node);
        }

        public override SqlNode VisitSelect(SqlSelect node)
        {
            _depth++;
            base.VisitSelect(node);
            _depth--;
            return node;
        }
    }

    /// <summary>Reads keys, and columns of the sources that are grouped, from outside of the subquery that gives them.</summary>
    private sealed class Outside(Dictionary<SqlExpression, SqlColumn> keys, HashSet<int> sources, OutputList outputs) : SqlRewriter
    {
        public override SqlNode Visit(SqlNode node) => node is SqlExpression expression && keys.TryGetValue(expression, out var column) ? column : base.Visit(node);

        public override SqlNode VisitColumn(SqlColumn node) => sources.Contains(node.Source) ? outputs.Add(node) : node;
    }
}
