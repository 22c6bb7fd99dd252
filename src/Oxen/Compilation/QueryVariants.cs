namespace Oxen;

/// <summary>The plans of one form of query: one for each set of facts that changes the text.</summary>
internal sealed class QueryVariants(params QueryPlan[] plans)
{
    // Search forms with many optional conditions have many combinations; the ones made last are kept.
    private const int Most = 64;

    private readonly Lock _lock = new();
    private QueryPlan[] _plans = plans;

    /// <summary>The plan whose facts hold for these values, or null.</summary>
    public QueryPlan<T>? Find<T>(object?[] values)
    {
        foreach (var known in _plans)
        {
            if (known.Fits(values) && known is QueryPlan<T> plan)
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
            _plans = [plan, .. _plans.Take(Most - 1)];
        }
    }
}
