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
    public int[] ForInsert(object entity, object?[] values)
    {
        foreach (var navigation in _dependents)
        {
            if (Dependents(navigation, entity).Any())
            {
                throw Lost(navigation);
            }
        }

        return FillKeys(entity, values, isNew: true);
    }

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
            if (navigation.Through is null && Dependents(navigation, entity).Any(dependent => !IsLinked(navigation, dependent, entity)))
            {
                throw Lost(navigation);
            }
        }

        return FillKeys(entity, values, isNew: false);
    }

    private int[] FillKeys(object entity, object?[] values, bool isNew)
    {
        int[] filled = [];
        foreach (var navigation in _references)
        {
            if (navigation.Get(entity) is { } principal)
            {
                filled = [.. filled, .. FillKey(navigation, principal, values, isNew)];
            }
        }

        return filled;
    }

    private int[] FillKey(NavigationModel navigation, object principal, object?[] values, bool isNew)
    {
        var key = navigation.ForeignKey;
        var slots = _slots.Of(key.Columns);
        var isShadow = key.Columns[0].Source is not null;
        var isSet = !isShadow && Enumerable.Range(0, slots.Length).All(i => !IsUnset(key.Columns[i], values[slots[i]]));
        if (isSet && !isNew)
        {
            // The object that was read may be the former one; the foreign key says what is meant now.
            return [];
        }

        if (key.PrincipalKey.Any(column => column.Get(principal) is var value && (value is null || (IsMade(column) && IsUnset(column, value)))))
        {
            throw Error(navigation, $"holds an object that has no key yet, so there is nothing for {Members(key.Columns)} to refer to. "
                + $"Insert that {TypeName.Of(principal.GetType())} first, in the same transaction if both must be written or none; then the foreign key is filled from it.");
        }

        if (!isNew && !isShadow && key.Columns.Any(column => column.IsNullable))
        {
            throw Error(navigation, $"holds an object while {Members(key.Columns)} is null, and nothing tells which of the two is meant. Set the foreign key to link the rows, or {navigation.Property.Name} to null to unlink them.");
        }

        var filled = new List<int>();
        for (var i = 0; i < slots.Length; i++)
        {
            var value = key.PrincipalKey[i].Get(principal);
            if (Equals(values[slots[i]], value))
            {
                continue;
            }

            if (!IsUnset(key.Columns[i], values[slots[i]]))
            {
                throw Error(navigation, $"and {Members(key.Columns)} name different rows. Set one of them alone, or both alike.");
            }

            values[slots[i]] = value;
            filled.Add(slots[i]);
        }

        return [.. filled.Where(slot => _slots.Entity.Columns[slot].Set is not null)];
    }

    private RelatedObjectException Lost(NavigationModel navigation)
    {
        var others = TypeName.Of(navigation.Target.ClrType);
        var target = navigation.Target.ContextProperty is { } table ? $"db.{table}.InsertAsync(…)" : $"the table of {others}";
        return Error(navigation, $"holds what this write would leave out: it writes the row of the {TypeName.Of(_slots.Entity.ClrType)} alone. "
            + $"Insert the {others} objects themselves after it, with {target} and {Members(navigation.ForeignKey.Columns)} set, and leave {navigation.Property.Name} empty until then.");
    }

    private RelatedObjectException Error(NavigationModel navigation, string message) =>
        new(_slots.Entity.ClrType, navigation.Property.Name, message);

    private static IEnumerable<object> Dependents(NavigationModel navigation, object entity) => navigation.Get(entity) switch
    {
        null or ICollection { Count: 0 } => [],
        IEnumerable many when navigation.IsCollection => many.Cast<object?>().OfType<object>(),
        var one => [one],
    };

    private static bool IsLinked(NavigationModel navigation, object dependent, object entity)
    {
        var (key, target) = (navigation.ForeignKey, navigation.Target);
        return !target.Key.Any(column => IsMade(column) && IsUnset(column, column.Get(dependent)))
            && !Enumerable.Range(0, key.Columns.Count).Any(i => !IsUnknown(key.Columns[i], dependent) && !Equals(key.Columns[i].Get(dependent), key.PrincipalKey[i].Get(entity)));
    }

    // Only the row knows what no property holds.
    private static bool IsUnknown(ColumnModel column, object entity) => column.Source is not null && column.Get(entity) is null;

    private static bool IsMade(ColumnModel column) => column.Generated != ValueGeneration.None;

    private static bool IsUnset(ColumnModel column, object? value) => Equals(value, EntityCommands.Unset(column.Property.PropertyType));

    private static string Members(IEnumerable<ColumnModel> columns) =>
        string.Join(" and ", columns.Select(column => $"{TypeName.Of(column.Property.DeclaringType!)}.{column.Property.Name}"));
}
