namespace Oxen;

/// <summary>The plans of one form of query: one for each set of facts that changes the text.</summary>
internal sealed class PlanEntry(ulong hash, DbModel model, QueryTemplate template, QueryPlan first)
{
    // Search forms with many optional conditions have many combinations; the ones used last are kept.
    private const int MaxVariants = 64;

    private readonly Lock _lock = new();
    private QueryPlan[] _variants = [first];

    /// <summary>The hash of the form.</summary>
    public ulong Hash { get; } = hash;

    /// <summary>The model the query was bound to.</summary>
    public DbModel Model { get; } = model;

    /// <summary>The form.</summary>
    public QueryTemplate Template { get; } = template;

    /// <summary>The next form with the same hash.</summary>
    public PlanEntry? Next { get; set; }

    /// <summary>Whether the form was used since the last sweep.</summary>
    public bool IsUsed { get; set; } = true;

    /// <summary>How many forms share the hash, this one included.</summary>
    public int Length => 1 + (Next?.Length ?? 0);

    /// <summary>The plan whose facts hold for these values, or null.</summary>
    public QueryPlan<T>? Find<T>(object?[] values)
    {
        foreach (var variant in _variants)
        {
            if (variant.Fits(values) && variant is QueryPlan<T> plan)
            {
                return plan;
            }
        }

        return null;
    }

    /// <summary>Adds a plan.</summary>
    public void Add(QueryPlan plan)
    {
        lock (_lock)
        {
            _variants = [plan, .. _variants.Take(MaxVariants - 1)];
        }
    }
}
