using System.Collections;

namespace Oxen;

/// <summary>
/// What the navigations of one object mean for the write of its row alone: a reference whose key is known fills the
/// foreign key, and what the write would lose without a word is refused.
/// </summary>
internal sealed class RelatedObjects
{
    private readonly EntitySlots _slots;
    private readonly NavigationModel[] _references;
    private readonly NavigationModel[] _dependents;

    /// <summary>The navigations of an entity.</summary>
    public RelatedObjects(EntitySlots slots)
    {
        _slots = slots;
        _references = [.. slots.Entity.Navigations.Where(navigation => navigation.IsOnDependent)];
        _dependents = [.. slots.Entity.Navigations.Where(navigation => !navigation.IsOnDependent)];
    }

    /// <summary>
    /// Fills foreign keys among the values of an object whose row is to be inserted; gives the slots that were filled.
    /// </summary>
    /// <exception cref="RelatedObjectException">A navigation says what the insert can't keep.</exception>
    public int[] ForInsert(object entity, object?[] values) => FillKeys(entity, values, isNew: true);

    /// <summary>Whether an insert or save of the object means other rows too: what its collections hold, and references without a key.</summary>
    public bool LeadOn(object entity)
    {
        foreach (var navigation in _dependents)
        {
            if (Of(navigation, entity).Any())
            {
                return true;
            }
        }

        foreach (var navigation in _references)
        {
            if (navigation.Get(entity) is { } principal && !HasKey(navigation.Target, principal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the object leads to any other.</summary>
    public bool IsAny(object entity)
    {
        foreach (var navigation in _references)
        {
            if (navigation.Get(entity) is not null)
            {
                return true;
            }
        }

        foreach (var navigation in _dependents)
        {
            if (Of(navigation, entity).Any())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Refuses an object whose collections hold others, which a write of its row alone would leave out.</summary>
    /// <exception cref="RelatedObjectException">There is one.</exception>
    public void RefuseOthers(object entity)
    {
        foreach (var navigation in _dependents)
        {
            if (Of(navigation, entity).Any())
            {
                throw Error(navigation, $"holds objects that this write would leave out: it writes rows of {TypeName.Of(_slots.Entity.ClrType)} alone. Insert both with InsertAsync, or leave the member empty and write the others by themselves.");
            }
        }
    }

    /// <summary>Whether an object's key is known; one to be made is once it is set.</summary>
    public static bool HasKey(EntityModel entity, object instance)
    {
        foreach (var column in entity.Key)
        {
            if (column.Get(instance) is var value && (value is null || (IsMade(column) && IsUnset(column, value))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How messages call an object: by its class and its key, <c>***</c> in the place of a <c>[Sensitive]</c> one.</summary>
    public static string NameOf(EntityModel entity, object instance) => HasKey(entity, instance)
        ? RowName.Of(entity, column => column.Get(instance))
        : $"a new {TypeName.Of(entity.ClrType)}";

    /// <summary>
    /// The same for an object whose row may exist. Its navigations may have been read with it: what they lead to is no
    /// loss if it has a row that is linked already.
    /// </summary>
    /// <exception cref="RelatedObjectException">A navigation says what the update can't keep.</exception>
    public int[] ForUpdate(object entity, object?[] values)
    {
        foreach (var navigation in _dependents)
        {
            // Whether many to many is linked isn't known from the objects; the write is about the row alone.
            if (navigation.Through is null && HoldsUnlinked(navigation, entity))
            {
                throw Lost(navigation);
            }
        }

        return FillKeys(entity, values, isNew: false);
    }

    /// <summary>Fills the foreign keys of references that are meant whatever the keys say; null unlinks. Gives the slots that were filled.</summary>
    /// <exception cref="RelatedObjectException">A reference holds an object without key, or null where the key needs a row.</exception>
    public int[] Follow(IReadOnlyList<NavigationModel> references, object entity, object?[] values)
    {
        var filled = new List<int>();
        foreach (var navigation in references)
        {
            if (navigation.Get(entity) is { } principal)
            {
                filled.AddRange(Follow(navigation, HasKey(navigation.Target, principal) ? principal : throw WithoutKey(navigation, principal), values));
                continue;
            }

            var cleared = navigation.ForeignKey.Columns.Where(column => column.IsNullable).Except(_slots.Entity.Key).Select(_slots.Of).ToList();
            if (cleared.Count == 0)
            {
                throw Error(navigation, $"is null, but a row must be referred to. Give it the {TypeName.Of(navigation.Target.ClrType)} that is meant, or leave it out of this update.");
            }

            cleared.ForEach(slot => values[slot] = null);
            filled.AddRange(cleared);
        }

        return [.. filled.Where(slot => _slots.Entity.Columns[slot].Set is not null)];
    }

    private IEnumerable<int> Follow(NavigationModel navigation, object principal, object?[] values)
    {
        foreach (var (column, value) in navigation.ForeignKey.ValuesFor(column => column.Get(principal)))
        {
            var slot = _slots.Of(column);
            if (Equals(values[slot], value))
            {
                continue;
            }

            if (_slots.Entity.Key.Contains(column))
            {
                throw Contradicted(_slots.Entity, navigation);
            }

            values[slot] = value;
            yield return slot;
        }
    }

    private int[] FillKeys(object entity, object?[] values, bool isNew)
    {
        int[] filled = [];
        Dictionary<int, NavigationModel>? said = null;
        foreach (var navigation in _references)
        {
            if (navigation.Get(entity) is { } principal)
            {
                filled = [.. filled, .. FillKey(navigation, principal, values, isNew, said ??= [])];
            }
        }

        return filled;
    }

    // What another reference has said isn't free, even where it is what nobody has set, such as the first of an enum.
    private int[] FillKey(NavigationModel navigation, object principal, object?[] values, bool isNew, Dictionary<int, NavigationModel> said)
    {
        var key = navigation.ForeignKey;
        var slots = _slots.Of(key.Columns);
        var isShadow = key.Columns[0].Source is not null;
        var isSet = !isShadow && Enumerable.Range(0, slots.Length).All(i => !IsUnset(key.Columns[i], values[slots[i]]));
        if (!HasKey(navigation.Target, principal))
        {
            throw WithoutKey(navigation, principal);
        }

        if (!isNew && !isShadow && !isSet && key.Columns.Any(column => column.IsNullable))
        {
            throw Undecided(_slots.Entity, navigation);
        }

        var filled = new List<int>();
        foreach (var (column, value) in key.ValuesFor(column => column.Get(principal)))
        {
            var slot = _slots.Of(column);
            var other = said.GetValueOrDefault(slot);
            said[slot] = navigation;
            if (Equals(values[slot], value))
            {
                continue;
            }

            if (other is not null || !IsUnset(column, values[slot]))
            {
                throw Contradicted(_slots.Entity, navigation, other);
            }

            values[slot] = value;
            filled.Add(slot);
        }

        return [.. filled.Where(slot => _slots.Entity.Columns[slot].Set is not null)];
    }

    /// <summary>The error of a reference that holds an object beside a foreign key that is null.</summary>
    public static RelatedObjectException Undecided(EntityModel entity, NavigationModel navigation) => new(entity.ClrType, navigation.Property.Name,
        $"holds an object while {Members(navigation.ForeignKey.Columns)} is null, and nothing tells which of the two is meant. Set the foreign key to link the rows, or {navigation.Property.Name} to null to unlink them.");

    /// <summary>The error of members that say different things of one foreign key.</summary>
    /// <param name="entity">The class that has it.</param>
    /// <param name="navigation">The member that was read last.</param>
    /// <param name="other">The one that said something else, where it is a member too.</param>
    public static RelatedObjectException Contradicted(EntityModel entity, NavigationModel navigation, NavigationModel? other = null)
    {
        var key = navigation.ForeignKey;
        var columns = Members([.. key.Columns, .. key.When is { } when ? [when.Column] : (ColumnModel[])[]]);
        if (navigation.IsOnDependent && other is { IsOnDependent: true } && other != navigation)
        {
            return new(entity.ClrType, navigation.Property.Name, $"and {TypeName.Of(entity.ClrType)}.{other.Property.Name} lead to different rows, and {columns} can name one of them alone. Set the other to null.");
        }

        return navigation.IsOnDependent
            ? new(entity.ClrType, navigation.Property.Name, $"and {columns} name different rows. Set one of them alone, or both alike; a text to the letter, whatever the database takes for the same.")
            : new(navigation.Property.DeclaringType!, navigation.Property.Name, $"holds an object that belongs to another {TypeName.Of(key.Principal.ClrType)} by {columns}, {(other is null ? "its reference, or another collection" : $"which {TypeName.Of(other.Property.DeclaringType!)}.{other.Property.Name} says too")}. Let them agree.");
    }

    private RelatedObjectException WithoutKey(NavigationModel navigation, object principal) =>
        Error(navigation, $"holds an object that has no key yet, so there is nothing for {Members(navigation.ForeignKey.Columns)} to refer to. "
            + $"Insert that {TypeName.Of(principal.GetType())} first, or save both with SaveAsync.");

    private RelatedObjectException Lost(NavigationModel navigation)
    {
        var others = TypeName.Of(navigation.Target.ClrType);
        var target = navigation.Target.ContextProperty is { } table ? $"db.{table}.InsertAsync(…)" : $"the table of {others}";
        return Error(navigation, $"holds what this write would leave out: it writes the row of the {TypeName.Of(_slots.Entity.ClrType)} alone. "
            + $"Save the {TypeName.Of(_slots.Entity.ClrType)} with SaveAsync, which writes the {others} objects too, or write them themselves with {target}.");
    }

    private RelatedObjectException Error(NavigationModel navigation, string message) =>
        new(_slots.Entity.ClrType, navigation.Property.Name, message);

    /// <summary>The objects that a member leads to.</summary>
    public static IEnumerable<object> Of(NavigationModel navigation, object entity) => navigation.Get(entity) switch
    {
        null or ICollection { Count: 0 } => [],
        IEnumerable many when navigation.IsCollection => many.Cast<object?>().OfType<object>(),
        var one => [one],
    };

    private static bool HoldsUnlinked(NavigationModel navigation, object entity) => Of(navigation, entity).Any(dependent => !IsLinked(navigation, dependent, entity));

    private static bool IsLinked(NavigationModel navigation, object dependent, object entity)
    {
        var (key, target) = (navigation.ForeignKey, navigation.Target);
        return !target.Key.Any(column => IsMade(column) && IsUnset(column, column.Get(dependent)))
            && !key.ValuesFor(column => column.Get(entity)).Any(part => !IsUnknown(part.Column, dependent) && !Equals(part.Column.Get(dependent), part.Value));
    }

    // Only the row knows what no property holds.
    private static bool IsUnknown(ColumnModel column, object entity) => column.Source is not null && column.Get(entity) is null;

    private static bool IsMade(ColumnModel column) => column.Generated != ValueGeneration.None;

    /// <summary>Whether nobody has set a column's value: null, 0, an empty text.</summary>
    public static bool IsUnset(ColumnModel column, object? value) => value is "" || column.IsUnset(value);

    private static string Members(IEnumerable<ColumnModel> columns) =>
        string.Join(" and ", columns.Select(column => $"{TypeName.Of(column.Property.DeclaringType!)}.{column.Property.Name}"));
}
