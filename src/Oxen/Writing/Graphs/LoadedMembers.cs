namespace Oxen;

/// <summary>
/// Makes what objects in memory hold of each other agree with links that were written. Members that were loaded take them up;
/// any member lets go of what it leads to no more. What enters and leaves collections is gathered first: each is changed once.
/// </summary>
/// <param name="isLoaded">Whether a member of an object was loaded, of those that hold nothing of what was written yet.</param>
/// <param name="isWalked">Whether somebody may be walking over collections.</param>
/// <param name="undo">Gets what sets members to what they were, where nobody has changed them since, the last to be done first; null where nothing is taken back.</param>
internal sealed class LoadedMembers(Func<object, NavigationModel, bool> isLoaded, bool isWalked, List<Action>? undo = null)
{
    private readonly Dictionary<object, List<CollectionChange>> _changes = new(ReferenceEqualityComparer.Instance);
    private readonly List<Exception> _errors = [];

    /// <summary>What members threw: code of the application, which can't make a failure of what is written.</summary>
    public IReadOnlyList<Exception> Errors => _errors;

    /// <summary>Does something that calls code of the application; what it throws is kept.</summary>
    public void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception error)
        {
            _errors.Add(error);
        }
    }

    /// <summary>Changes the collections.</summary>
    public void End()
    {
        foreach (var change in _changes.Values.SelectMany(changes => changes))
        {
            Try(() => change.Run(isWalked, undo));
        }
    }

    /// <summary>Lets an object lead to the one that its foreign key names by now, and the former one lead to it no more.</summary>
    /// <param name="key">The foreign key that was written.</param>
    /// <param name="entity">The object's class.</param>
    /// <param name="child">The object.</param>
    /// <param name="principal">What it belongs to; null for nothing, or for a row of which there is no object.</param>
    /// <returns>Whether it told what it belonged to before.</returns>
    public bool Move(ForeignKeyModel key, EntityModel entity, object child, object? principal)
    {
        var isTold = false;
        foreach (var reference in entity.Navigations.Where(navigation => navigation.IsOnDependent))
        {
            var former = reference.Get(child);
            if (reference.ForeignKey == key)
            {
                isTold |= former is not null;
                if (former is not null && (principal is null || !AreOne(key.Principal, former, principal)))
                {
                    Leave(key, former, child);
                }

                if (former is not null || (principal is not null && (isLoaded(child, reference) || Members(key, principal).Any(member => isLoaded(principal, member)))))
                {
                    Set(reference, child, principal);
                }
            }
            else if (former is not null && Overlap(reference.ForeignKey, key) && !Refers(reference.ForeignKey, child, former))
            {
                Leave(reference.ForeignKey, former, child);
                Set(reference, child, null);
            }
        }

        return isTold;
    }

    /// <summary>Puts an object where the one it belongs to holds such objects, if that was loaded.</summary>
    public void Enter(ForeignKeyModel key, object principal, object child)
    {
        foreach (var member in Members(key, principal).Where(member => isLoaded(principal, member)))
        {
            if (member.IsCollection)
            {
                Put(member, principal, child);
            }
            else
            {
                Set(member, principal, child);
            }
        }
    }

    /// <summary>Takes an object out of where another holds it.</summary>
    public void Leave(ForeignKeyModel key, object principal, object child)
    {
        foreach (var member in Members(key, principal))
        {
            if (member.IsCollection)
            {
                Take(member, principal, child);
            }
            else if (member.Get(principal) is { } other && AreOne(member.Target, other, child))
            {
                Set(member, principal, null);
            }
        }
    }

    /// <summary>Puts an object into a collection, unless it holds its row.</summary>
    public void Put(NavigationModel navigation, object owner, object other) => Of(navigation, owner).Put(other);

    /// <summary>Takes an object, and any other of its row, out of a collection.</summary>
    public void Take(NavigationModel navigation, object owner, object other) => Of(navigation, owner).Take(other);

    /// <summary>The collections of an object that are the other side of one of many to many.</summary>
    public static IEnumerable<NavigationModel> Inverses(NavigationModel navigation, object other) =>
        navigation.Target.Of(other).Navigations.Where(inverse => inverse.Through is not null && inverse.ForeignKey == navigation.Through && inverse.Through == navigation.ForeignKey);

    /// <summary>Whether two objects are of one row.</summary>
    public static bool AreOne(EntityModel entity, object one, object other) => ReferenceEquals(one, other)
        || (RelatedObjects.HasKey(entity, one) && RelatedObjects.HasKey(entity, other) && KeyOf(entity, one).Equals(KeyOf(entity, other)));

    /// <summary>The key of an object, to compare.</summary>
    public static NodeList<object?> KeyOf(EntityModel entity, object instance) => RowKey.Of(entity.Key.Select(column => column.Get(instance)));

    /// <summary>Whether the members that hold a foreign key name an object.</summary>
    public static bool Refers(ForeignKeyModel key, object child, object principal) =>
        key.Columns[0].Source is not null || key.ValuesFor(column => column.Get(principal)).All(part => Equals(part.Column.Get(child), part.Value));

    private static IEnumerable<NavigationModel> Members(ForeignKeyModel key, object principal) =>
        key.Principal.Of(principal).Navigations.Where(navigation => navigation is { IsOnDependent: false, Through: null } && navigation.ForeignKey == key);

    private static bool Overlap(ForeignKeyModel one, ForeignKeyModel other) => one.Columns.Any(column => other.Columns.Contains(column) || other.When?.Column == column);

    private CollectionChange Of(NavigationModel navigation, object owner)
    {
        if (!_changes.TryGetValue(owner, out var changes))
        {
            _changes.Add(owner, changes = []);
        }

        if (changes.Find(change => change.Navigation == navigation) is not { } known)
        {
            changes.Add(known = new CollectionChange(navigation, owner));
        }

        return known;
    }

    private void Set(NavigationModel navigation, object owner, object? other)
    {
        var former = navigation.Get(owner);
        if (navigation.Set is not { } set || ReferenceEquals(former, other))
        {
            return;
        }

        Try(() => set(owner, other));
        if (other is null && navigation.IsOnDependent && IsSaid(navigation.ForeignKey, owner))
        {
            LoadState.Unmark(owner, navigation);
        }

        undo?.Add(() =>
        {
            if (ReferenceEquals(navigation.Get(owner), other))
            {
                set(owner, former);
            }
        });
    }

    // Whether a row is named of which there is no object.
    private static bool IsSaid(ForeignKeyModel key, object child) =>
        key.Columns.All(column => column.Source is null && column.Get(child) is not null) && (key.When is not { } when || Equals(when.Column.Get(child), when.Value));
}
