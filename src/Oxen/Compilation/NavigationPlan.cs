using System.Collections;

namespace Oxen;

/// <summary>Loads a member of entities the application has, of all of them by one command.</summary>
/// <param name="Navigation">The member.</param>
/// <param name="Rows">The command.</param>
/// <param name="Keys">The columns of an entity that its rows depend on.</param>
internal sealed record NavigationPlan(NavigationModel Navigation, CollectionPlan Rows, IReadOnlyList<ColumnModel> Keys)
{
    private readonly Action<object, IList> _hold = NavigationHolders.Set(Navigation);
    private readonly Action<object, object?>? _giveBack = NavigationHolders.GiveBack(Navigation);

    /// <summary>What makes the maps of entities that are one object each, and where these stand among the values.</summary>
    public required IReadOnlyList<IdentitySlot> Identities { get; init; }

    /// <summary>The facts about values of the context that the text depends on.</summary>
    public required IReadOnlyList<ParameterFact> Facts { get; init; }

    /// <summary>The filters it goes without.</summary>
    public required IgnoredFilters Ignored { get; init; }

    /// <summary>The entity whose columns <see cref="Keys"/> are; a derived class has the base's member, and columns of its own.</summary>
    public required EntityModel Entity { get; init; }

    /// <summary>Whether the plan is right for an entity and a context with these values.</summary>
    public bool Fits(EntityModel entity, ContextFilters filters, object?[] values) => Entity == entity && Ignored == filters.Ignored && Facts.All(fact => fact.Holds(values));

    /// <summary>The values of an execution, and for each entity the list its rows will be in. Entities that lead to the same row share one.</summary>
    public (object?[] Values, IList[] Lists) Begin(object?[] context, IReadOnlyList<object> entities)
    {
        object?[] values = [.. context, .. new object?[Rows.All.Count() + Identities.Count]];
        foreach (var (slot, make) in Identities)
        {
            var map = make();
            values[slot] = map;
            Give(map, entities);
        }

        foreach (var collection in Rows.All)
        {
            values[collection.Slot] = collection.NewBuffer();
        }

        var buffer = Rows.BufferIn(values);
        Dictionary<object, IList> known = new(StructuralKeys.Instance);
        var lists = new IList[entities.Count];
        for (var i = 0; i < lists.Length; i++)
        {
            object? key = Keys is [var single] ? single.Get(entities[i]) : Keys.Select(column => column.Get(entities[i])).ToArray();
            lists[i] = Navigation.IsCollection || key is null ? buffer.OpenAny(key)
                : known.TryGetValue(key, out var list) ? list
                : known[key] = buffer.OpenAny(key);
        }

        return (values, lists);
    }

    /// <summary>The key by which the entities themselves are among the rows that are loaded; empty where the member leads to another class.</summary>
    public IReadOnlyList<ColumnModel> OwnKey { get; init; } = [];

    /// <summary>Whether it is remembered which objects came together.</summary>
    public bool KeepsObjects { get; init; }

    /// <summary>Remembers which objects came together, if that is wanted, and that the member of these entities was loaded.</summary>
    public void Remember(object?[] values, IReadOnlyList<object> entities)
    {
        if (!KeepsObjects)
        {
            return;
        }

        foreach (var (slot, _) in Identities)
        {
            ((IdentityMap)values[slot]!).Remember();
        }

        foreach (var entity in entities)
        {
            LoadState.Mark(entity, Navigation);
        }
    }

    /// <summary>Gives an entity the rows that were loaded for it.</summary>
    public void End(object entity, IList rows)
    {
        _hold(entity, rows);
        if (_giveBack is not null)
        {
            foreach (var row in rows)
            {
                _giveBack(row, entity);
            }
        }
    }

    // The same row is one object, also where it is one of those the member is loaded for.
    private void Give(IdentityMap map, IReadOnlyList<object> entities)
    {
        if (OwnKey.Count == 0)
        {
            return;
        }

        foreach (var entity in entities)
        {
            object?[] key = [.. OwnKey.Select(column => column.Get(entity))];
            if (!key.Contains(null))
            {
                map.Give(key!, entity);
            }
        }
    }

    private sealed class StructuralKeys : IEqualityComparer<object>
    {
        public static StructuralKeys Instance { get; } = new();

        public new bool Equals(object? x, object? y) => StructuralComparisons.StructuralEqualityComparer.Equals(x, y);

        public int GetHashCode(object key) => StructuralComparisons.StructuralEqualityComparer.GetHashCode(key);
    }
}
