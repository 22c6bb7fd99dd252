namespace Oxen;

/// <summary>Rows of a unit of work that wait for each other.</summary>
internal static class WorkCircle
{
    /// <summary>Opens a circle among items that all wait: the one that gives way loses nothing by it, or sets a column to NULL first, or leaves it to the database.</summary>
    /// <exception cref="RelatedObjectException">New objects refer to each other in a circle.</exception>
    /// <exception cref="RefusedOperationException">Rows take unique values from each other in a circle, and none of them can be NULL.</exception>
    public static void Open(HashSet<WorkItem> waiting)
    {
        var circle = Find(waiting);
        List<(WorkItem Item, WorkItem Before, WorkWish Wish)> wishes = [.. circle
            .Select((item, i) => (Item: item, Before: circle[(i + 1) % circle.Count]))
            .Where(step => !step.Item.After.Contains(step.Before))
            .Select(step => (step.Item, step.Before, Wish: step.Item.RatherAfter[step.Before]))
            .OrderBy(step => step.Wish.Kind)];
        if (wishes.Count == 0)
        {
            throw Unsaved(circle);
        }

        if (wishes[0].Wish.Kind != WorkWishKind.Freed && wishes.FindIndex(step => step.Wish.Vacated.Count > 0) is >= 0 and var found)
        {
            var (item, before, wish) = wishes[found];
            item.RatherAfter.Remove(before);
            waiting.Add(before.Vacate(wish.Vacated));
            item.After.Add(before.Vacating!);
            return;
        }

        var weakest = wishes[0];
        if (weakest.Wish is { Kind: WorkWishKind.Takes, Index: null or { Details.FilterSql: null } })
        {
            throw Taken(weakest.Item, weakest.Before, weakest.Wish, circle);
        }

        // Whether these rows are in the index, or are there already, only the database knows.
        weakest.Item.RatherAfter.Remove(weakest.Before);
    }

    /// <summary>The error of a row whose columns the database doesn't let be NULL for a while: a check constraint or a trigger may ask for them.</summary>
    public static RefusedOperationException Kept(WorkItem item, OxenException exception)
    {
        var members = string.Join(" and ", item.Columns.Select(column => $"{TypeName.Of(item.Entity.ClrType)}.{column.Property.Name}"));
        var constraint = exception is ConstraintViolationException { Constraint: { } name } ? $" ({name})" : "";
        var error = new RefusedOperationException(
            $"Rows of this save wait for each other in a circle, so the {members} of {RelatedObjects.NameOf(item.Entity, item.Instance)} must be NULL in between, which the database refuses{constraint}: see the inner exception. "
            + "Nothing was written. Save in two steps: first with other values there, which no row has or refers to, then as it is to be.", exception);
        error.IsAbout(item.Instance, null);
        return error;
    }

    // Each item with the one it waits for behind it, and the first behind the last.
    private static List<WorkItem> Find(HashSet<WorkItem> waiting)
    {
        List<WorkItem> path = [];
        Dictionary<WorkItem, int> places = [];
        var item = waiting.First();
        while (places.TryAdd(item, path.Count))
        {
            path.Add(item);
            item = item.After.Concat(item.RatherAfter.Keys).First(waiting.Contains);
        }

        return path[places[item]..];
    }

    private static RelatedObjectException Unsaved(List<WorkItem> circle)
    {
        var (item, before) = (circle[0], circle[1 % circle.Count]);
        var key = item.References.Find(reference => ReferenceEquals(reference.Principal, before.Instance)).Key;
        var member = item.Entity.Navigations.FirstOrDefault(navigation => navigation.ForeignKey == key)?.Property.Name ?? key.Columns[0].Property.Name;
        return new RelatedObjectException(item.Entity.ClrType, member, "is part of a circle of objects that have no row yet: each needs the key of the next, so none can be inserted first. Save them with one of the references null, then set that one and save again.");
    }

    private static RefusedOperationException Taken(WorkItem item, WorkItem before, WorkWish wish, List<WorkItem> circle)
    {
        var members = string.Join(" and ", wish.Unique!.Select(column => $"{TypeName.Of(item.Entity.ClrType)}.{column.Property.Name}"));
        var (taker, holder) = (RelatedObjects.NameOf(item.Entity, item.Instance), RelatedObjects.NameOf(before.Entity, before.Instance));
        var others = circle.Where(other => other != item && other != before).Select(other => RelatedObjects.NameOf(other.Entity, other.Instance)).Distinct().ToList();
        var isGone = before.Operation == WriteOperation.Delete;
        var remedy = !isGone ? $"Save in two steps: first {holder} with a value that no row has, then as it is to be."
            : wish.Index is not null ? $"Save in two steps: first give {holder} a value that no row has, and save the others; then remove it."
            : $"Change {holder} instead of removing it; or save in two steps: first let {string.Join(" and ", others)} belong to another row and remove {holder}, then the rest.";
        return new RefusedOperationException(
            $"{taker} is to have the {members} that the row of {holder} holds so far, so that must be {(isGone ? "deleted" : "written")} first; but it can only be after {string.Join(" and ", [taker, .. others])}. "
            + $"{(wish.Index is { } index ? $"The index {index.Name} lets" : "The key lets")} no two rows have the same, and it can't be NULL in between. {remedy}");
    }
}
