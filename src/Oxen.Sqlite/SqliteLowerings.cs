using System.Collections.Immutable;

namespace Oxen.Sqlite;

/// <summary>What SQLite can't say, said in its terms.</summary>
internal static class SqliteLowerings
{
    /// <summary>The passes, in order.</summary>
    public static ImmutableArray<SqlLowering> All { get; } =
    [
        new("lower arithmetic", static query => new SqliteArithmetic().Rewrite(query)),
        new("close collations", SqliteCollations.Apply),

        // The left side's collation counts, and what json_each gives has one.
        new("compare by columns", static query => CompareByColumns.Apply(query, weakened: null)),
        new("read the written table first", static query => new SqliteWrittenTable().Rewrite(query)),
    ];

    /// <summary>A form of SQL in the place of a node, of the same type.</summary>
    public static SqlFunction Call(string template, SqlExpression node, params ReadOnlySpan<SqlExpression> arguments) =>
        new(template, NodeList.Create(arguments), node.ClrType, node.IsNullable) { Mapping = node.Mapping };
}
