using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>What is remembered of an object that was read: what came in the same result, and which of its members were loaded.</summary>
internal sealed class LoadState
{
    private static readonly ConditionalWeakTable<object, LoadState> Known = [];

    private string[] _loaded = [];

    private LoadState(IReadOnlyList<object> siblings) => Siblings = siblings;

    /// <summary>The objects of its class that came in the same result, itself among them.</summary>
    public IReadOnlyList<object> Siblings { get; }

    /// <summary>What is remembered of an object; null of one the application made.</summary>
    public static LoadState? Of(object entity) => Known.TryGetValue(entity, out var state) ? state : null;

    /// <summary>Remembers that objects came in one result; of one that is known already it is the first that counts.</summary>
    public static void Add(IReadOnlyList<object> siblings)
    {
        foreach (var entity in siblings)
        {
            Known.TryAdd(entity, new LoadState(siblings));
        }
    }

    /// <summary>Remembers that a member was loaded, if anything is remembered of the object.</summary>
    public static void Mark(object entity, NavigationModel navigation)
    {
        if (Of(entity) is not { } state)
        {
            return;
        }

        // Members of siblings may be loaded in parallel, and none of them may be forgotten.
        string[] known;
        do
        {
            known = Volatile.Read(ref state._loaded);
            if (known.Contains(navigation.Property.Name))
            {
                return;
            }
        }
        while (Interlocked.CompareExchange(ref state._loaded, [.. known, navigation.Property.Name], known) != known);
    }

    /// <summary>Forgets that a member was loaded: what it led to is another row by now.</summary>
    public static void Unmark(object entity, NavigationModel navigation)
    {
        if (Of(entity) is not { } state)
        {
            return;
        }

        string[] known;
        do
        {
            known = Volatile.Read(ref state._loaded);
        }
        while (Interlocked.CompareExchange(ref state._loaded, [.. known.Where(name => name != navigation.Property.Name)], known) != known);
    }

    /// <summary>
    /// Whether a member was loaded, or is known anyhow: what it holds can't be more than what there is, a reference without
    /// a key leads nowhere, and an object the application made has what it was given.
    /// </summary>
    public static bool IsLoaded(object entity, NavigationModel navigation) =>
        Of(entity) is not { } state
        || Volatile.Read(ref state._loaded).Contains(navigation.Property.Name)
        || (!navigation.IsCollection && (navigation.Get(entity) is not null || HasNoKey(entity, navigation)));

    private static bool HasNoKey(object entity, NavigationModel navigation) =>
        navigation.IsOnDependent && navigation.ForeignKey.Columns.Any(column => column.Source is null && column.Get(entity) is null);
}
