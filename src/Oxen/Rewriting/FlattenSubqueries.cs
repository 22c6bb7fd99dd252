namespace Oxen;

/// <summary>Merges a subquery into the select over it where that means the same.</summary>
internal sealed class FlattenSubqueries : SqlRewriter
{
    private readonly Dictionary<ColumnKey, SqlExpression> _merged = [];

    private readonly DialectTraits _traits;

    private FlattenSubqueries(DialectTraits traits) => _traits = traits;

    /// <summary>The query with fewer subqueries.</summary>
    public static SqlQuery Apply(SqlQuery query, RewriteContext context) => Bare(new FlattenSubqueries(context.Traits).Rewrite(query));

    public override SqlNode VisitColumn(SqlColumn node) => _merged.GetValueOrDefault(new ColumnKey(node.Source, node.Name), node);

    public override SqlNode VisitSelect(SqlSelect node)
    {
        var from = node.From is null ? null : Rewrite(node.From);
        if (from is not SqlDerived { Query: SqlSelect inner } derived || !CanMerge(node, inner) || NamesKeys(node, inner, derived.Id))
        {
            return Rest(node) with { From = from };
        }

        foreach (var output in inner.Outputs)
        {
            _merged[new ColumnKey(derived.Id, output.Name)] = output.Expression;
        }

        var outer = Rest(node);
        return outer with
        {
            From = inner.From,
            Where = outer.Where is null ? inner.Where : inner.Where is null ? outer.Where : SqlBuild.And(inner.Where, outer.Where) with { Mapping = inner.Where.Mapping },
            IsDistinct = outer.IsDistinct || inner.IsDistinct,
            Limit = outer.Limit ?? inner.Limit,
            Offset = outer.Offset ?? inner.Offset,
            OrderBy = outer.OrderBy.Count > 0 ? outer.OrderBy : inner.OrderBy,
        };
    }

    // What is combined on the left is combined first anyway; on the right the order must not matter.
    public override SqlNode VisitSetOperation(SqlSetOperation node)
    {
        var (left, right) = (Rewrite(node.Left), Rewrite(node.Right));
        var (bareLeft, bareRight) = (Bare(left), Bare(right));
        return node with
        {
            Left = bareLeft is SqlSetOperation first && (node.Operator != SqlSetOperator.Intersect || first.Operator == SqlSetOperator.Intersect) ? first : left,
            Right = bareRight is SqlSetOperation second && second.Operator == node.Operator && node.Operator != SqlSetOperator.Except ? second : right,
        };
    }

    public override SqlNode VisitWith(SqlWith node) =>
        base.VisitWith(node) is SqlWith with ? with with { Ctes = with.Ctes.Map(cte => cte with { Query = Bare(cte.Query) }), Body = Bare(with.Body) } : node;

    // Combined queries that are only passed on need no select around them.
    private static SqlQuery Bare(SqlQuery query) => query is SqlSelect
    {
        From: SqlDerived { Query: SqlSetOperation combined } derived, Where: null, GroupBy.Count: 0, OrderBy.Count: 0, IsDistinct: false, Limit: null, Offset: null
    } select && select.Outputs.Select(output => output.Expression is SqlColumn column && column.Source == derived.Id ? column.Name : null)
        .SequenceEqual(Outputs.Of(combined).Select(output => output.Name))
        ? combined
        : query;

    private SqlSelect Rest(SqlSelect node) => (SqlSelect)base.VisitSelect(node with { From = null });

    private static bool CanMerge(SqlSelect outer, SqlSelect inner)
    {
        if (inner.GroupBy.Count > 0 || inner.Having is not null || inner.From is null
            || inner.Outputs.Any(output => Aggregates.AreIn(output.Expression)))
        {
            return false;
        }

        var innerIsPlain = inner is { IsDistinct: false, Limit: null, Offset: null };
        return (innerIsPlain && (!Windows.AreIn(inner.Outputs) || OnlyPages(outer))) || OnlyRenames(outer, inner);
    }

    // What had to become a column stays one, see NameKeys.
    private bool NamesKeys(SqlSelect outer, SqlSelect inner, int source)
    {
        if (outer.GroupBy.Count == 0)
        {
            return false;
        }

        var own = Sources.Of(inner.From).ToHashSet();
        List<(SqlColumn Column, SqlExpression Value)> keys = [.. from column in outer.GroupBy.SelectMany(ColumnsRead.In) where column.Source == source
            from output in inner.Outputs where output.Name == column.Name select (column, output.Expression)];
        return NameKeys.HaveToBeColumns(outer, [.. keys.Where(key => key.Value is not (SqlColumn or SqlLiteral or SqlParameter)).Select(key => key.Column)], _traits)
            || !_traits.GroupsByOuterRows && keys.Exists(key => ColumnsRead.In(key.Value).Any(column => !own.Contains(column.Source)));
    }

    // A select that passes a page or distinct rows on as they are adds nothing to it.
    private static bool OnlyRenames(SqlSelect outer, SqlSelect inner) =>
        outer is { Where: null, GroupBy.Count: 0, Having: null, IsDistinct: false, Limit: null, Offset: null }
        && outer.Outputs.All(output => output.Expression is SqlColumn)
        && (!inner.IsDistinct || (outer.Outputs.Select(output => output.Expression).Distinct().Count() == inner.Outputs.Count && outer.OrderBy.Count == 0))
        && (inner is { Limit: null, Offset: null } || SameOrder(outer, inner));

    // Window functions see the rows that are left after filters and groups, before they are ordered and paged.
    private static bool OnlyPages(SqlSelect outer) =>
        outer is { Where: null, GroupBy.Count: 0, Having: null, IsDistinct: false }
        && outer.Outputs.All(output => output.Expression is SqlColumn)
        && outer.OrderBy.All(ordering => ordering.Key is SqlColumn);

    private static bool SameOrder(SqlSelect outer, SqlSelect inner) =>
        outer.OrderBy.Count == 0
        || (outer.OrderBy.Count == inner.OrderBy.Count && outer.OrderBy.Zip(inner.OrderBy).All(pair =>
            pair.First.IsDescending == pair.Second.IsDescending
            && pair.First.Key is SqlColumn column
            && inner.Outputs.FirstOrDefault(output => output.Name == column.Name)?.Expression == pair.Second.Key));
}
