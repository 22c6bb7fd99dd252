namespace Oxen;

/// <summary>Knows the objects of a unit of work while rows are read: a row that is known is the object it was.</summary>
internal abstract class ObjectTracker
{
    /// <summary>The object of a row: the one that is known, else the one just made, which is known from now on.</summary>
    public static T Found<T>(object? tracker, EntityModel entity, T made)
        where T : class => (T)((ObjectTracker)tracker!).Find(entity, made, isTold: false);

    /// <summary>The same of a row that is locked: the one that is known takes what the row holds now.</summary>
    public static T Locked<T>(object? tracker, EntityModel entity, T made)
        where T : class => (T)((ObjectTracker)tracker!).FindLocked(entity, made);

    /// <summary>Puts objects that were added to a member into the list that takes its place.</summary>
    public static List<T> Kept<T>(object? tracker, object owner, NavigationModel navigation, List<T> list)
        where T : class
    {
        if (!ReferenceEquals(navigation.Get(owner), list))
        {
            foreach (var added in ((ObjectTracker)tracker!).Added(owner, navigation).OfType<T>())
            {
                if (!list.Contains(added))
                {
                    list.Add(added);
                }
            }
        }

        return list;
    }

    /// <summary>Whether a reference that was read may take the place of what the member holds; notes that it was read.</summary>
    public static bool Takes(object? tracker, object owner, NavigationModel navigation, object? other) => ((ObjectTracker)tracker!).Take(owner, navigation, other);

    /// <summary>Notes that the objects of a collection were read.</summary>
    public abstract void Loaded(object owner, NavigationModel navigation, IEnumerable<object> others);

    /// <summary>Objects in a collection that have no row yet.</summary>
    public abstract IEnumerable<object> Added(object owner, NavigationModel navigation);

    /// <summary>The object of a row: the one that is known, else the one just made.</summary>
    /// <param name="entity">Its class.</param>
    /// <param name="made">The one just made.</param>
    /// <param name="isTold">Whether it has been told that it was read.</param>
    public abstract object Find(EntityModel entity, object made, bool isTold);

    /// <summary>The object of a row that is locked: the one that is known, as the row is now, else the one just made.</summary>
    /// <param name="entity">Its class.</param>
    /// <param name="made">The one just made.</param>
    /// <exception cref="ConcurrencyException">Another has changed what was changed in the one that is known.</exception>
    public abstract object FindLocked(EntityModel entity, object made);

    /// <inheritdoc cref="Takes"/>
    protected abstract bool Take(object owner, NavigationModel navigation, object? other);
}
