using System.Collections.Immutable;

namespace Oxen;

/// <summary>The passes over every query, in their order.</summary>
internal static class RewritePasses
{
    /// <summary>Each pass and its name, as the debug view shows it.</summary>
    public static ImmutableArray<(string Name, Func<SqlQuery, RewriteContext, SqlQuery> Apply)> All { get; } =
    [
        ("type rows", TypeRows.Apply),
        ("infer types", InferTypes.Apply),
        ("apply null semantics", ApplyNullSemantics.Apply),
        ("simplify predicates", SimplifyPredicates.Apply),
        ("filter aggregates", FilterAggregates.Apply),
        ("prune columns", PruneColumns.Apply),
        ("flatten subqueries", FlattenSubqueries.Apply),
        ("drop constant keys", DropConstantKeys.Apply),
        ("hide sensitive", HideSensitive.Apply),
    ];
}
