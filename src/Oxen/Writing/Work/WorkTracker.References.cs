namespace Oxen;

/// <content>References of one to one from the side that has no foreign key: the row at the other end says nothing of what is done with them.</content>
internal sealed partial class WorkTracker
{
    private readonly Dictionary<(TrackedObject Owner, NavigationModel Navigation), object?> _ledTo = [];

    /// <summary>The rows that such references led to when they were read or last saved, and lead to no more, of objects that stay.</summary>
    public IEnumerable<(object Former, NavigationModel Navigation, TrackedObject Owner)> Left()
    {
        foreach (var ((owner, navigation), read) in _ledTo)
        {
            if (read is not null && owner.Asked != WriteOperation.Delete && Of(owner.Instance) == owner && !ReferenceEquals(navigation.Get(owner.Instance), read))
            {
                yield return (read, navigation, owner);
            }
        }
    }

    private static bool IsReference(NavigationModel navigation) => navigation is { IsOnDependent: false, IsCollection: false };

    private void NoteReferences()
    {
        foreach (var former in _ledTo.Keys.Where(former => Of(former.Owner.Instance) != former.Owner).ToList())
        {
            _ledTo.Remove(former);
        }

        foreach (var tracked in All)
        {
            foreach (var navigation in tracked.Entity.Navigations.Where(IsReference))
            {
                if (navigation.Get(tracked.Instance) is var other && (other is not null || _ledTo.ContainsKey((tracked, navigation))))
                {
                    _ledTo[(tracked, navigation)] = other;
                }
            }
        }
    }
}
