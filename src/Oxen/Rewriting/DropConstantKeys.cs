namespace Oxen;

/// <summary>
/// Drops constants from the keys of orders and groups: they tell no rows apart, and in SQL a number would name a column by
/// its position. Runs after the passes that can make a constant of a key.
/// </summary>
internal sealed class DropConstantKeys : SqlRewriter
{
    private DropConstantKeys()
    {
    }

    /// <summary>The query with keys that tell rows apart.</summary>
    public static SqlQuery Apply(SqlQuery query, RewriteContext context) => new DropConstantKeys().Rewrite(query);

    public override SqlNode VisitSelect(SqlSelect node)
    {
        var rewritten = (SqlSelect)base.VisitSelect(node);
        return rewritten with
        {
            OrderBy = [.. rewritten.OrderBy.Where(ordering => !IsConstant(ordering.Key))],
            GroupBy = Keys(rewritten.GroupBy),
        };
    }

    public override SqlNode VisitWindow(SqlWindow node)
    {
        var rewritten = (SqlWindow)base.VisitWindow(node);
        return rewritten with
        {
            PartitionBy = [.. rewritten.PartitionBy.Where(key => !IsConstant(key))],
            OrderBy = [.. rewritten.OrderBy.Where(ordering => !IsConstant(ordering.Key))],
        };
    }

    // All rows are one group, but no rows are none: without any key there would always be one.
    private static NodeList<SqlExpression> Keys(NodeList<SqlExpression> keys)
    {
        NodeList<SqlExpression> told = [.. keys.Where(key => !IsConstant(key))];
        return told.Count > 0 || keys.Count == 0 ? told : [new SqlFunction("(SELECT {0})", [keys[0]], keys[0].ClrType, keys[0].IsNullable) { Mapping = keys[0].Mapping }];
    }

    private static bool IsConstant(SqlExpression key) => key switch
    {
        SqlLiteral or SqlParameter => true,
        SqlUnary unary => IsConstant(unary.Operand),
        SqlCast cast => IsConstant(cast.Operand),
        _ => false,
    };
}
