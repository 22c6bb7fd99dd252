using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Says grouping sets by a select for each set, combined by <c>UNION ALL</c>, for databases without them. What all of them
/// read is written once, unless it is a mere table.
/// </summary>
internal sealed class ExpandGroupingSets : SqlRewriter
{
    // All rows are one group, but no rows are none.
    private static readonly SqlFunction AllRows = new("(SELECT 1)", [], typeof(int), IsNullable: false);

    private readonly SqlQuery _query;
    private int? _next;

    private ExpandGroupingSets(SqlQuery query) => _query = query;

    /// <summary>The query without grouping sets.</summary>
    public static SqlQuery Apply(SqlQuery query) => new ExpandGroupingSets(query).Rewrite(query);

    public override SqlNode VisitSelect(SqlSelect node)
    {
        var select = (SqlSelect)base.VisitSelect(node);
        if (!GroupingSets.AreIn(select))
        {
            return select;
        }

        if (select.Outputs.Any(output => Windows.AreIn(output.Expression)))
        {
            throw new QueryTranslationException(new TranslationError(
                Expression.Default(typeof(object)), "A window function over the groups of Rollup, Cube or GroupingSets stands beside them.", "Select the groups first, then the window function over what was selected."));
        }

        var (from, shared) = Shared(select);
        var (grouped, outer) = WithOrder(from);
        var branches = GroupingSets.Of(grouped.GroupBy).Select(set => Of(grouped, set)).ToList();
        var kept = branches.FindAll(branch => branch.Having is not SqlLiteral { Value: false });
        SqlQuery union = (kept.Count > 0 ? kept : branches[..1]).Cast<SqlQuery>().Aggregate((all, branch) => new SqlSetOperation(SqlSetOperator.UnionAll, all, branch));
        var query = outer is null ? union : outer with { From = new SqlDerived(((SqlDerived)outer.From!).Id, union) };
        return shared is null ? query : new SqlWith([shared], query);
    }

    // One WITH names all there is to name.
    public override SqlNode VisitWith(SqlWith node)
    {
        var with = (SqlWith)base.VisitWith(node);
        return with.Body is SqlWith inner ? new SqlWith([.. with.Ctes, .. inner.Ctes], inner.Body) : with;
    }

    // The rows that are grouped, as a common table expression.
    private (SqlSelect Select, SqlCte? Shared) Shared(SqlSelect select)
    {
        if (select is { From: SqlTable, Where: null })
        {
            return (select, null);
        }

        var sources = Sources.Of(select.From).ToHashSet();
        var (cte, source) = (Next(), Next());
        var outputs = new OutputList(source);
        var columns = new Dictionary<ColumnKey, string>();
        foreach (var column in ColumnsRead.In(select with { From = null, Where = null }).Where(column => sources.Contains(column.Source)))
        {
            if (!columns.ContainsKey(new ColumnKey(column.Source, column.Name)))
            {
                columns.Add(new ColumnKey(column.Source, column.Name), outputs.Append(column, null).Name);
            }
        }

        var rows = new SqlSelect(select.From) { Where = select.Where, Outputs = outputs.Outputs };
        var rest = (SqlSelect)new Renamed(columns, source).Rewrite((SqlQuery)(select with { From = null, Where = null }));
        return (rest with { From = new SqlCteSource(source, cte, "source") }, new SqlCte(cte, "source", rows));
    }

    // What orders and pages the groups goes around them; keys that aren't selected are for the order alone.
    private (SqlSelect Grouped, SqlSelect? Outer) WithOrder(SqlSelect select)
    {
        if (select is { OrderBy.Count: 0, Limit: null, Offset: null, IsDistinct: false })
        {
            return (select, null);
        }

        var id = Next();
        var outputs = new OutputList(id);
        foreach (var output in select.Outputs)
        {
            outputs.Append(output.Expression, output.Name == SqlOutput.Unnamed ? null : output.Name);
        }

        NodeList<SqlOutput> selected = [.. select.Outputs.Zip(outputs.Outputs, (output, inside) => output with { Expression = Outside(id, inside) })];
        NodeList<SqlOrdering> order = [.. select.OrderBy.Select(ordering => ordering with { Key = outputs.Add(ordering.Key) with { Mapping = ordering.Key.Mapping } })];
        var outer = new SqlSelect(new SqlDerived(id, select)) { Outputs = selected, OrderBy = order, Limit = select.Limit, Offset = select.Offset, IsDistinct = select.IsDistinct };
        return (select with { Outputs = outputs.Outputs, OrderBy = [], Limit = null, Offset = null, IsDistinct = false }, outer);
    }

    private static SqlColumn Outside(int source, SqlOutput output) =>
        new(source, output.Name, output.Expression.ClrType, output.Expression.IsNullable) { Mapping = output.Expression.Mapping };

    private static SqlSelect Of(SqlSelect select, NodeList<SqlExpression> set)
    {
        var inSet = new InSet(set);
        var having = select.Having is null ? null : inSet.Rewrite(select.Having);
        return select with
        {
            Outputs = select.Outputs.Map(output => inSet.Rewrite(output.Expression) is var value && ReferenceEquals(value, output.Expression) ? output : output with { Expression = value }),
            GroupBy = set.Count > 0 ? set : [AllRows],
            Having = having is SqlLiteral { Value: true } ? null : having,
        };
    }

    private int Next()
    {
        _next ??= SourceIds.Next(_query);
        return (_next++).Value;
    }

    /// <summary>Says keys by what they are in one set.</summary>
    private sealed class InSet(NodeList<SqlExpression> set) : SqlRewriter
    {
        public override SqlNode VisitGroupingKey(SqlGroupingKey node) =>
            set.Contains(node.Key) ? node.Key : new SqlLiteral(null, node.ClrType) { Mapping = node.Mapping };

        public override SqlNode VisitGrouping(SqlGrouping node) => new SqlLiteral(set.Contains(node.Key) ? 0 : 1, typeof(int)) { Mapping = node.Mapping };

        public override SqlNode VisitBinary(SqlBinary node)
        {
            var rewritten = (SqlBinary)base.VisitBinary(node);
            return (rewritten.Operator, rewritten.Left, rewritten.Right) switch
            {
                (SqlBinaryOperator.Equal, SqlLiteral { Value: int is0 }, SqlLiteral { Value: int is1 }) when node.Left is SqlGrouping => Truth(is0 == is1, node),
                (SqlBinaryOperator.NotEqual, SqlLiteral { Value: int is0 }, SqlLiteral { Value: int is1 }) when node.Left is SqlGrouping => Truth(is0 != is1, node),

                // A group has a row anyway.
                (SqlBinaryOperator.Greater, SqlAggregate { Function: SqlAggregateFunction.Count, Operand: null, Filter: null }, SqlLiteral { Value: 0 }) => Truth(true, node),
                (SqlBinaryOperator.And, SqlLiteral { Value: bool left }, _) => left ? rewritten.Right : rewritten.Left,
                (SqlBinaryOperator.And, _, SqlLiteral { Value: bool right }) => right ? rewritten.Left : rewritten.Right,
                (SqlBinaryOperator.Or, SqlLiteral { Value: bool left }, _) => left ? rewritten.Left : rewritten.Right,
                (SqlBinaryOperator.Or, _, SqlLiteral { Value: bool right }) => right ? rewritten.Right : rewritten.Left,
                _ => rewritten,
            };
        }

        public override SqlNode VisitUnary(SqlUnary node)
        {
            var rewritten = base.VisitUnary(node);
            return rewritten is SqlUnary { Operator: SqlUnaryOperator.Not, Operand: SqlLiteral { Value: bool truth } } ? Truth(!truth, node) : rewritten;
        }

        public override SqlNode VisitIsNull(SqlIsNull node)
        {
            var rewritten = base.VisitIsNull(node);
            return rewritten is SqlIsNull { Operand: SqlLiteral { Value: null } } ? Truth(!node.IsNegated, node) : rewritten;
        }

        private static SqlLiteral Truth(bool value, SqlExpression node) => new(value, typeof(bool)) { Mapping = node.Mapping };
    }

    /// <summary>Reads columns from one source in place of those they came from.</summary>
    private sealed class Renamed(Dictionary<ColumnKey, string> names, int source) : SqlRewriter
    {
        public override SqlNode VisitColumn(SqlColumn node) =>
            names.TryGetValue(new ColumnKey(node.Source, node.Name), out var name) ? node with { Source = source, Name = name } : node;
    }
}
