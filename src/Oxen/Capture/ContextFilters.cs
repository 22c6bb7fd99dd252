namespace Oxen;

/// <summary>The filters of one context: those of its model, with the values they have in it.</summary>
/// <param name="model">The filters of the model.</param>
/// <param name="context">The context, which is read at each execution.</param>
/// <param name="ignored">The filters it goes without.</param>
/// <param name="tracker">The unit of work that knows what is read; null for none. It stands behind the values that filters read.</param>
internal sealed class ContextFilters(ModelFilters model, object context, IgnoredFilters ignored, ObjectTracker? tracker = null)
{
    /// <summary>The filters of the model.</summary>
    public ModelFilters Model => model;

    /// <summary>The filters the context goes without.</summary>
    public IgnoredFilters Ignored => ignored;

    /// <summary>How many values filters read, over the whole model.</summary>
    public int Count => model.Values.Length + (tracker is null ? 0 : 1);

    /// <summary>The unit of work that knows what is read; null for none.</summary>
    public ObjectTracker? Tracker => tracker;

    /// <summary>Puts the unit of work in its place, which reads need whatever filters do.</summary>
    public void ReadTracker(object?[] values, int first)
    {
        if (tracker is not null)
        {
            values[first + model.Values.Length] = tracker;
        }
    }

    /// <summary>Reads the values of the context.</summary>
    /// <param name="values">The values of an execution.</param>
    /// <param name="first">Where those of the context begin.</param>
    /// <param name="clock">The time of the execution.</param>
    public void Read(object?[] values, int first, ref QueryClock? clock)
    {
        ReadOnlySpan<object?> leaves = [context];
        for (var i = 0; i < model.Values.Length; i++)
        {
            values[first + i] = model.Values[i].Read(leaves, ref clock);
        }

        ReadTracker(values, first);
    }

    /// <inheritdoc cref="Read(object?[], int, ref QueryClock?)"/>
    public void Read(object?[] values, int first)
    {
        QueryClock? clock = null;
        Read(values, first, ref clock);
    }
}
