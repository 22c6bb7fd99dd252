using System.Collections.Immutable;

namespace Oxen.MySql;

/// <summary>What MySQL and MariaDB can't say, said in their terms.</summary>
internal static class MySqlLowerings
{
    private static readonly ImmutableArray<SqlLowering> Common =
    [
        new("lower arithmetic", static query => new MySqlArithmetic().Rewrite(query)),
        new("lower queries", static query => new MySqlQueries().Rewrite(query)),
    ];

    private static readonly ImmutableArray<SqlLowering> OfMariaDb =
        [.. Common, new("refuse outer rows in sources", static query => new MariaDbSources().Rewrite(query))];

    private static readonly ImmutableArray<SqlLowering> OfMySql =
        [.. Common, new("read the written table apart", static query => new MySqlWrittenTable().Rewrite(query))];

    /// <summary>The passes for a server, in order.</summary>
    public static ImmutableArray<SqlLowering> Of(MySqlServer server) => server.IsMariaDb ? OfMariaDb : OfMySql;

    /// <summary>A form of SQL in the place of a node, of the same type.</summary>
    public static SqlFunction Call(string template, SqlExpression node, params ReadOnlySpan<SqlExpression> arguments) =>
        new(template, NodeList.Create(arguments), node.ClrType, node.IsNullable) { Mapping = node.Mapping };
}
