using System.Collections.Immutable;

namespace Oxen;

/// <summary>The passes over every query, in their order.</summary>
internal static class RewritePasses
{
    /// <summary>Each pass and its name, as the debug view shows it.</summary>
    public static ImmutableArray<RewritePass> All { get; } =
    [
        new("name keys", NameKeys.Apply),
        new("type rows", TypeRows.Apply),
        new("infer types", InferTypes.Apply),
        new("apply null semantics", ApplyNullSemantics.Apply),
        new("simplify predicates", SimplifyPredicates.Apply),
        new("filter aggregates", FilterAggregates.Apply),
        new("prune columns", PruneColumns.Apply),
        new("flatten subqueries", FlattenSubqueries.Apply),
        new("drop constant keys", DropConstantKeys.Apply),
        new("hide sensitive", HideSensitive.Apply),
    ];
}

/// <summary>A pass over a query.</summary>
/// <param name="Name">Its name, as the debug view shows it.</param>
/// <param name="Apply">The pass.</param>
internal sealed record RewritePass(string Name, Func<SqlQuery, RewriteContext, SqlQuery> Apply);
