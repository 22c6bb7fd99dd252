using System.Collections.Immutable;

namespace Oxen.PostgreSql;

/// <summary>What PostgreSQL says otherwise, said in its terms.</summary>
internal static class PostgreSqlLowerings
{
    /// <summary>The passes, in order.</summary>
    public static ImmutableArray<SqlLowering> All { get; } =
    [
        new("lower arithmetic", static query => new PostgreSqlArithmetic().Rewrite(query)),
        new("type values", static query => new PostgreSqlValues().Rewrite(query)),
        new("collate texts", static query => new PostgreSqlCollations().Rewrite(query)),
        new("fit decimals", PostgreSqlDecimals.Fit),
        new("read vectors", PostgreSqlSearch.Read),
        new("begin recursions", static query => new PostgreSqlRecursions().Rewrite(query)),
        new("take firsts", static query => new PostgreSqlFirsts().Rewrite(query)),
    ];

    /// <summary>A form of SQL in the place of a node, of the same type.</summary>
    public static SqlFunction Call(string template, SqlExpression node, params ReadOnlySpan<SqlExpression> arguments) =>
        new(template, NodeList.Create(arguments), node.ClrType, node.IsNullable) { Mapping = node.Mapping };
}
