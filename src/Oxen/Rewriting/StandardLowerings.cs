using System.Collections.Immutable;

namespace Oxen;

/// <summary>Says in other words what standard SQL has and a database lacks by its traits; before what its dialect replaces itself.</summary>
internal static class StandardLowerings
{
    /// <summary>The passes, in their order.</summary>
    public static ImmutableArray<StandardLowering> All { get; } =
    [
        new(traits => !traits.HasFilterClause, "filter by case", FilterByCase.Apply),
        new(traits => !traits.HasGroupingSets, "expand grouping sets", ExpandGroupingSets.Apply),
        new(traits => !traits.GivesUngroupedColumns, "group by every column", GroupByEveryColumn.Apply),
    ];
}

/// <summary>A pass that some databases need.</summary>
/// <param name="IsNeeded">Which ones.</param>
/// <param name="Name">Its name, as the debug view shows it.</param>
/// <param name="Apply">The pass.</param>
internal sealed record StandardLowering(Func<DialectTraits, bool> IsNeeded, string Name, Func<SqlQuery, SqlQuery> Apply);
