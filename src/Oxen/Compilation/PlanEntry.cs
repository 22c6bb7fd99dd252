namespace Oxen;

/// <summary>A form of query the cache knows, and its plans.</summary>
internal sealed class PlanEntry(ulong hash, DbModel model, IgnoredFilters ignored, QueryForm form, QueryTemplate template, QueryPlan first)
{
    /// <summary>The hash of the form.</summary>
    public ulong Hash { get; } = hash;

    /// <summary>The model the query was bound to.</summary>
    public DbModel Model { get; } = model;

    /// <summary>The filters that the context which ran the query goes without.</summary>
    public IgnoredFilters Ignored { get; } = ignored;

    /// <summary>The form.</summary>
    public QueryForm Form { get; } = form;

    /// <summary>What plans are compiled from.</summary>
    public QueryTemplate Template { get; } = template;

    /// <summary>The plans.</summary>
    public QueryVariants Variants { get; } = new(first);

    /// <summary>Whether filters of the query read values from the context that executes; the same for all its plans.</summary>
    public bool ReadsContext { get; } = first.ReadsContext;

    /// <summary>The next form with the same hash.</summary>
    public PlanEntry? Next { get; set; }

    /// <summary>Whether the form was used since the last sweep.</summary>
    public bool IsUsed { get; set; } = true;

    /// <summary>How many forms share the hash, this one included.</summary>
    public int Length => 1 + (Next?.Length ?? 0);
}
