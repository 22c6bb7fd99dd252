namespace Oxen;

/// <summary>Says which rows an aggregate counts by its own <c>FILTER</c>, where a <c>CASE</c> makes NULL of the others.</summary>
internal sealed class FilterAggregates : SqlRewriter
{
    private FilterAggregates()
    {
    }

    /// <summary>The query with filters of aggregates.</summary>
    public static SqlQuery Apply(SqlQuery query, RewriteContext context) => new FilterAggregates().Rewrite(query);

    public override SqlNode VisitAggregate(SqlAggregate node)
    {
        var rewritten = (SqlAggregate)base.VisitAggregate(node);
        if (rewritten.Operand is not SqlCase { Whens: [var when], Else: SqlLiteral { Value: null } })
        {
            return rewritten;
        }

        var counts = rewritten is { Function: SqlAggregateFunction.Count, IsDistinct: false } && when.Then is SqlLiteral { Value: not null };
        var filter = rewritten.Filter is null ? when.Test : SqlBuild.And(rewritten.Filter, when.Test) with { Mapping = when.Test.Mapping };
        return rewritten with { Operand = counts ? null : when.Then, Filter = filter };
    }
}
