namespace Oxen;

/// <summary>Rows of one unit of work that are to hold the same where only one may: that needs no database to be told.</summary>
internal static class WorkTwins
{
    /// <summary>Promises that no two rows are to hold the same in a key or a unique index, as far as that is known.</summary>
    /// <exception cref="UniqueViolationException">Some are.</exception>
    public static void Refuse(WorkChanges changes, WorkTracker tracker)
    {
        Dictionary<(object, NodeList<object?>), WorkItem> known = [];
        foreach (var item in changes.Items.Where(item => item.Operation is WriteOperation.Insert or WriteOperation.Update))
        {
            foreach (var index in item.Entity.Indexes.Where(index => index is { IsUnique: true, Details.FilterSql: null } && (!item.Tracked.HasRow || index.Columns.Any(item.Columns.Contains))))
            {
                Note(item, index, index.Columns, index);
            }

            if (item.Operation == WriteOperation.Insert)
            {
                Note(item, item.Entity.Hierarchy?.Strategy == InheritanceStrategy.TablePerConcreteType ? item.Entity : item.Entity.Root, item.Entity.Key, null);
            }
        }

        void Note(WorkItem item, object holder, IReadOnlyList<ColumnModel> columns, IndexModel? index)
        {
            object?[] values = [.. columns.Select(column => Held(item, column, tracker))];
            if (!values.Contains(null) && !known.TryAdd((holder, RowKey.Of(values.AsEnumerable())), item))
            {
                throw Error(known[(holder, RowKey.Of(values.AsEnumerable()))], item, columns, index, changes);
            }
        }
    }

    // What is stored of a column's value; null where that isn't known before it is written, or is in nobody's way.
    private static object? Held(WorkItem item, ColumnModel column, WorkTracker tracker)
    {
        foreach (var (key, principal) in item.References)
        {
            for (var i = 0; i < key.Columns.Count; i++)
            {
                if (key.Columns[i] == column)
                {
                    // The key of a new row isn't known, but it is another than that of any other.
                    return principal is null ? null
                        : key.PrincipalKey[i].Get(principal) is var value && RelatedObjects.IsUnset(key.PrincipalKey[i], value) ? tracker.Of(principal)
                        : ColumnValues.Kept(column, value);
                }
            }
        }

        var held = column.Get(item.Instance);
        var isMade = column.Stamp != Stamp.None || (RelatedObjects.IsUnset(column, held) && (column.Generated != ValueGeneration.None || column.DefaultSql is not null || item.Entity.ForeignKeys.Any(key => key.Columns.Contains(column))));
        return isMade || column.ComputedSql is not null ? null : ColumnValues.Kept(column, held);
    }

    private static UniqueViolationException Error(WorkItem first, WorkItem second, IReadOnlyList<ColumnModel> columns, IndexModel? index, WorkChanges changes)
    {
        var members = string.Join(" and ", columns.Select(column => $"{TypeName.Of(second.Entity.ClrType)}.{column.Property.Name}"));
        var error = new UniqueViolationException(
            new Violation(second.Entity.Table, index?.Name, [.. columns.Select(column => column.Name)]),
            $"Two rows are to have the same {members}, but {(index is null ? "the key" : $"the index {index.Name}")} of {second.Entity.Table} lets only one have it: {changes.NameOf(first)}, and {changes.Describe(second, columns)}. Give one of them another value, or leave it out. No command was sent.");
        error.IsAbout(second.Instance, null);
        return error;
    }
}
