namespace Oxen;

/// <summary>
/// Makes columns of what rows are grouped by, where SQL wouldn't know it again: an expression it knows as the one it groups by
/// only where it stands unchanged beside the groups, not inside a subquery, and not where an operator around it makes another
/// of it (<c>NOT (a &gt; b)</c> is <c>a &lt;= b</c>, <c>(a OR b) OR c</c> are three of one <c>OR</c>); a column it knows
/// anywhere. And where it reads a row outside, which some databases don't look for in <c>GROUP BY</c>.
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
        context.Traits is { KnowsKeysInSubqueries: true, GroupsByOuterRows: true, GivesUngroupedColumns: true } ? query : new NameKeys(query, context.Traits).Rewrite(query);

    /// <summary>Whether one of these has to be a column, for a subquery or an operator beside the groups of a select reads it.</summary>
    public static bool HaveToBeColumns(SqlSelect select, IReadOnlyCollection<SqlExpression> keys, DialectTraits traits)
    {
        if (keys.Count == 0 || traits is { KnowsKeysInSubqueries: true, GivesUngroupedColumns: true })
        {
            return false;
        }

        var finder = new Finder(keys, traits);
        finder.Rewrite((SqlQuery)(select with { From = null, Where = null, GroupBy = [] }));
        return finder.Found;
    }

    public override SqlNode VisitSelect(SqlSelect node)
    {
        List<SqlExpression> keys = node.From is null ? [] : [.. node.GroupBy.SelectMany(Keys).Where(key => key is not (SqlLiteral or SqlParameter)).Distinct()];
        if (keys.Count == 0 || !(ReadsAround(keys) || HaveToBeColumns(node, keys.FindAll(key => key is not SqlColumn), _traits)))
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

    /// <summary>Finds keys inside of subqueries, and those that operators would take apart.</summary>
    private sealed class Finder(IReadOnlyCollection<SqlExpression> keys, DialectTraits traits) : SqlRewriter
    {
        private int _depth;
        private bool _isInAggregate;

        public bool Found { get; private set; }

        public override SqlNode Visit(SqlNode node)
        {
            if (Found || !traits.KnowsKeysInSubqueries && _depth > 1 && node is SqlExpression expression && keys.Contains(expression))
            {
                Found = true;
                return node;
            }

            return base.Visit(node);
        }

        public override SqlNode VisitUnary(SqlUnary node)
        {
            Find(node.Operand, node.Operator == SqlUnaryOperator.Not);
            return base.VisitUnary(node);
        }

        public override SqlNode VisitBinary(SqlBinary node)
        {
            var takesApart = node.Operator == SqlBinaryOperator.Concat || node.Left.ClrType == typeof(bool);
            Find(node.Left, takesApart);
            Find(node.Right, takesApart);
            return base.VisitBinary(node);
        }

        // Rows are still there to be read.
        public override SqlNode VisitAggregate(SqlAggregate node)
        {
            var wasInAggregate = _isInAggregate;
            _isInAggregate = true;
            base.VisitAggregate(node);
            _isInAggregate = wasInAggregate;
            return node;
        }

        public override SqlNode VisitSelect(SqlSelect node)
        {
            _depth++;
            base.VisitSelect(node);
            _depth--;
            return node;
        }

        private void Find(SqlExpression operand, bool takesApart) =>
            Found |= takesApart && _depth == 1 && !traits.GivesUngroupedColumns && !_isInAggregate && keys.Contains(operand);
    }

    /// <summary>Reads keys, and columns of the sources that are grouped, from outside of the subquery that gives them.</summary>
    private sealed class Outside(Dictionary<SqlExpression, SqlColumn> keys, HashSet<int> sources, OutputList outputs) : SqlRewriter
    {
        public override SqlNode Visit(SqlNode node) => node is SqlExpression expression && keys.TryGetValue(expression, out var column) ? column : base.Visit(node);

        public override SqlNode VisitColumn(SqlColumn node) => sources.Contains(node.Source) ? outputs.Add(node) : node;
    }
}
