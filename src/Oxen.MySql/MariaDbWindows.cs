using System.Linq.Expressions;

namespace Oxen.MySql;

/// <summary>Window functions that MariaDB has in part: LAG and LEAD without a default, and shares with ten digits.</summary>
internal sealed class MariaDbWindows : SqlRewriter
{
    public override SqlNode VisitWindow(SqlWindow node)
    {
        node = (SqlWindow)base.VisitWindow(node);
        return node.Function switch
        {
            SqlFunction { Template: var template, Arguments: [var value, .., var otherwise] } call when template.StartsWith("LAG(", StringComparison.Ordinal) || template.StartsWith("LEAD(", StringComparison.Ordinal) =>
                template.Contains("{2}", StringComparison.Ordinal) ? WithDefault(node, call, value, otherwise) : node,
            SqlFunction { Template: "PERCENT_RANK()" } call => MySqlLowerings.Call(
                "CASE WHEN {1} = 1 THEN 0e0 ELSE ({0} - 1) / ({1} - 1e0) END", node, node with { Function = call with { Template = "RANK()" } }, Count(node)),
            SqlFunction { Template: "CUME_DIST()" } => MySqlLowerings.Call("{0} / ({1} + 0e0)", node, Count(node) with { OrderBy = node.OrderBy }, Count(node)),
            _ => node,
        };
    }

    private static SqlWindow Count(SqlWindow node) =>
        node with { Function = ((SqlFunction)node.Function) with { Template = "COUNT(*)" }, OrderBy = [] };

    // A value that can't be NULL is NULL only where there is no such row.
    private static SqlFunction WithDefault(SqlWindow node, SqlFunction call, SqlExpression value, SqlExpression otherwise)
    {
        if (value.IsNullable)
        {
            throw new QueryTranslationException(new TranslationError(
                Expression.Default(value.ClrType),
                "MariaDB's LAG and LEAD have no default, and the value may be null by itself.",
                "Leave the default out, and choose it with ?? where null means the same."));
        }

        var plain = call with { Template = call.Template.Replace(", {2}", "", StringComparison.Ordinal), Arguments = [.. call.Arguments.Take(call.Arguments.Count - 1)], IsNullable = true };
        return MySqlLowerings.Call("COALESCE({0}, {1})", node, node with { Function = plain }, otherwise);
    }
}
