namespace Oxen;

/// <summary>What one call has linked and unlinked, for the objects to hold it once all has succeeded.</summary>
/// <param name="navigation">The collection.</param>
/// <param name="owner">The object the collection is of.</param>
internal sealed class LinkedMembers(NavigationModel navigation, object owner)
{
    private readonly List<object> _linked = [];
    private readonly HashSet<object> _unlinked = [];
    private bool _isCleared;

    /// <summary>Notes that an object was linked.</summary>
    public void Link(object other) => _linked.Add(other);

    /// <summary>Notes that the row of a key was unlinked.</summary>
    public void Unlink(IEnumerable<object?> key) => _unlinked.Add(RowKey.Of(key));

    /// <summary>Notes that all were unlinked.</summary>
    public void Clear() => _isCleared = true;

    /// <summary>Lets objects hold it; gives what they threw.</summary>
    /// <param name="given">The objects that were given.</param>
    public IReadOnlyList<Exception> Set(IReadOnlyList<object> given)
    {
        var members = new LoadedMembers(IsLoaded, isWalked: true);
        members.Try(() => Set(members, given));
        members.End();
        return members.Errors;
    }

    private void Set(LoadedMembers members, IReadOnlyList<object> given)
    {
        List<object> gone = [.. given.Concat(RelatedObjects.Of(navigation, owner)).Where(IsGone).Distinct(ReferenceEqualityComparer.Instance).OfType<object>()];
        List<object> unknown = [];
        foreach (var other in gone)
        {
            if (navigation.Through is null)
            {
                Free(members, other);
            }

            foreach (var inverse in LoadedMembers.Inverses(navigation, other))
            {
                members.Take(inverse, other, owner);
            }

            members.Take(navigation, owner, other);
        }

        foreach (var other in _linked)
        {
            if (navigation.Through is null && !members.Move(navigation.ForeignKey, navigation.Target.Of(other), other, owner))
            {
                unknown.Add(other);
            }

            foreach (var inverse in LoadedMembers.Inverses(navigation, other).Where(inverse => IsLoaded(other, inverse)))
            {
                members.Put(inverse, other, owner);
            }
        }

        LeaveSiblings(members, unknown);
        if (_linked.Count > 0 && IsLoaded(owner, navigation))
        {
            _linked.ForEach(other => members.Put(navigation, owner, other));
        }
    }

    // What wasn't remembered of objects that were read isn't known: the collection that is named is taken for loaded, another one
    // where it holds anything.
    private bool IsLoaded(object instance, NavigationModel member)
    {
        if (LoadState.Of(instance) is not null)
        {
            return LoadState.IsLoaded(instance, member) && (!member.IsCollection || member.Get(instance) is not null);
        }

        return member.IsCollection && member.Get(instance) is not null
            && ((ReferenceEquals(instance, owner) && member == navigation) || RelatedObjects.Of(member, instance).Any());
    }

    private bool IsGone(object other) => RelatedObjects.HasKey(navigation.Target, other) && (_isCleared || _unlinked.Contains(LoadedMembers.KeyOf(navigation.Target, other)));

    // One that means to go elsewhere by now still does.
    private void Free(LoadedMembers members, object child)
    {
        var key = navigation.ForeignKey;
        var isFree = key.Columns.All(column => column.Source is null && column.Get(child) is null);
        if (!isFree && !LoadedMembers.Refers(key, child, owner))
        {
            return;
        }

        foreach (var column in key.Columns)
        {
            column.Set?.Invoke(child, null);
        }

        var entity = navigation.Target.Of(child);
        if (entity.Navigations.All(reference => reference.ForeignKey != key || !reference.IsOnDependent || reference.Get(child) is not { } former || LoadedMembers.AreOne(key.Principal, former, owner)))
        {
            members.Move(key, entity, child, null);
        }
    }

    // Where no reference tells to whom objects belonged, those that came with the owner may hold them.
    private void LeaveSiblings(LoadedMembers members, List<object> moved)
    {
        if (moved.Count == 0 || LoadState.Of(owner) is not { } state)
        {
            return;
        }

        var rows = moved.Select(other => LoadedMembers.KeyOf(navigation.Target, other)).ToHashSet();
        foreach (var sibling in state.Siblings.Where(sibling => !ReferenceEquals(sibling, owner) && navigation.Property.DeclaringType!.IsInstanceOfType(sibling)))
        {
            foreach (var other in RelatedObjects.Of(navigation, sibling).Where(other => rows.Contains(LoadedMembers.KeyOf(navigation.Target, other))))
            {
                members.Take(navigation, sibling, other);
            }
        }
    }
}
