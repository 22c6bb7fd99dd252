namespace Oxen;

/// <content>Filters.</content>
public abstract partial class OxenDb
{
    private ContextFilters? _filters;
    private WriteContext? _writes;

    /// <summary>What writes and look-ups run on.</summary>
    internal WriteContext Writes => _writes ??= new WriteContext(Session, Compiler);

    /// <summary>The filters of the model, with the values they have in this context.</summary>
    internal ContextFilters Filters => _filters ??= new ContextFilters(ModelAndFilters.Filters, this, Oxen.IgnoredFilters.None);

    /// <summary>The filters of these names, or all where there are none.</summary>
    /// <exception cref="ArgumentException">The model has no filter of such a name.</exception>
    internal IgnoredFilters IgnoredFilters(string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (names.Length == 0)
        {
            return Oxen.IgnoredFilters.All;
        }

        string[] known = [.. Filters.Model.Names];
        return names.FirstOrDefault(name => !known.Contains(name)) is { } unknown
            ? throw new ArgumentException($"The model of {TypeName.Of(GetType())} has no query filter '{unknown}'; it has {(known.Length == 0 ? "none with a name" : string.Join(", ", known.Select(name => $"'{name}'")))}.", nameof(names))
            : Oxen.IgnoredFilters.None.With(new IgnoredFilters(false, [.. names]));
    }

    /// <summary>A copy that goes without filters.</summary>
    internal OxenDb Without(IgnoredFilters ignored)
    {
        var all = Filters.Ignored.With(ignored);
        return Copy(copy => copy._filters = new ContextFilters(Filters.Model, copy, all, Filters.Tracker));
    }

    /// <summary>A copy that tells no unit of work what it reads; itself where none is told.</summary>
    internal OxenDb Untracked() => Filters.Tracker is null ? this : Copy(copy => copy._filters = new ContextFilters(Filters.Model, copy, Filters.Ignored with { IsTracked = false }));

    /// <summary>A copy that tells nobody of the objects it reads, which are read once more for the application.</summary>
    internal OxenDb Silent() => Copy(copy => copy._filters = new ContextFilters(Filters.Model, copy, Filters.Ignored with { AreSilent = true }, Filters.Tracker));

    /// <summary>A copy that tells a unit of work what it reads.</summary>
    internal OxenDb Tracked(ObjectTracker tracker)
    {
        var ignored = Filters.Ignored with { IsTracked = true };
        return Copy(copy => copy._filters = new ContextFilters(Filters.Model, copy, ignored, tracker));
    }
}
