using System.Collections.Immutable;

namespace Oxen.MySql;

/// <summary>What MySQL and MariaDB can't say, said in their terms.</summary>
internal static class MySqlLowerings
{
    /// <summary>The passes for a server, in order.</summary>
    public static ImmutableArray<SqlLowering> Of(MySqlServer server) =>
    [
        new("lower arithmetic", static query => new MySqlArithmetic().Rewrite(query)),
        new("say searches", static query => new MySqlSearch().Rewrite(query)),
        new("type values", static query => new MySqlValues().Rewrite(query)),
        new("lower queries", query => new MySqlQueries(server).Rewrite(query)),
        .. server.IsMariaDb
            ? new SqlLowering[]
            {
                new("lower windows", static query => new MariaDbWindows().Rewrite(query)),
                new("refuse outer rows in sources", static query => new MariaDbSources().Rewrite(query)),
                new("refuse own SQL in writes", static query => new MariaDbWrites().Rewrite(query)),
            }
            : [new("read the written table apart", static query => new MySqlWrittenTable().Rewrite(query))],

        // The collation of JSON_TABLE's columns, a binary one, is as strong as that of a table's; what JSON_UNQUOTE gives is as weak as a parameter.
        new("compare by columns", static query => CompareByColumns.Apply(query, static sent => Call("JSON_UNQUOTE(JSON_QUOTE({0}))", sent, sent))),
    ];

    /// <summary>A form of SQL in the place of a node, of the same type.</summary>
    public static SqlFunction Call(string template, SqlExpression node, params ReadOnlySpan<SqlExpression> arguments) =>
        new(template, NodeList.Create(arguments), node.ClrType, node.IsNullable) { Mapping = node.Mapping };
}
