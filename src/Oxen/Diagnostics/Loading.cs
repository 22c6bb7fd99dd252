namespace Oxen;

/// <summary>What Oxen remembers of the objects a query gave, so that members can be loaded later.</summary>
public enum Loading
{
    /// <summary>Nothing: <c>LoadAsync</c> loads a member of the objects it is given. This costs nothing, and is the default.</summary>
    Explicit,

    /// <summary>
    /// Which objects came in one result: <c>LoadAsync</c> of one loads the member for all of them by one command. And which
    /// members were loaded, for <c>IsLoaded</c> and <c>Loaded</c>. Costs about 200 nanoseconds for each object; as long
    /// as one object of a result is in use, the others stay in memory.
    /// </summary>
    Siblings,

    /// <summary>The same; and a write that would take a member that wasn't loaded for an empty one throws <see cref="NotLoadedException"/>.</summary>
    Strict,
}
