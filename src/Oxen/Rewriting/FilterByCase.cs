namespace Oxen;

/// <summary>Says <c>FILTER (WHERE …)</c> by <c>CASE</c>, for databases without it: what is filtered out becomes NULL, which no aggregate counts.</summary>
internal sealed class FilterByCase : SqlRewriter
{
    private FilterByCase()
    {
    }

    /// <summary>The query without filters of aggregates.</summary>
    public static SqlQuery Apply(SqlQuery query) => new FilterByCase().Rewrite(query);

    public override SqlNode VisitAggregate(SqlAggregate node)
    {
        var rewritten = (SqlAggregate)base.VisitAggregate(node);
        if (rewritten.Filter is not { } filter)
        {
            return rewritten;
        }

        var value = rewritten.Operand ?? SqlBuild.Literal(1) with { Mapping = filter.Mapping };
        var nothing = new SqlLiteral(null, value.ClrType) { Mapping = value.Mapping };
        return rewritten with { Filter = null, Operand = new SqlCase([new SqlWhen(filter, value)], nothing, value.ClrType, IsNullable: true) { Mapping = value.Mapping } };
    }
}
