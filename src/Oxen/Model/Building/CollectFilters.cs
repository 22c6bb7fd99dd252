namespace Oxen;

/// <summary>Gives each class the filters that were said of it, or of what it derives from or implements, and that of deleted rows.</summary>
internal static class CollectFilters
{
    public static void In(ModelDraft draft)
    {
        foreach (var entity in draft.Entities)
        {
            FindSoftDelete(entity, draft.Errors);
        }

        foreach (var junction in draft.Junctions)
        {
            CheckJunction(junction, draft);
        }

        foreach (var said in draft.Settings.Filters)
        {
            EntityDraft[] covered = [.. draft.Entities.Where(entity => said.Type.IsAssignableFrom(entity.Type))];
            foreach (var entity in covered)
            {
                entity.Filters.Add(new FilterModel(said.Name, said.Condition));
            }

            if (covered.Length == 0)
            {
                draft.Errors.Add(said.Type, null, "has a query filter, but no class of the model is one.");
            }
        }
    }

    // A marked row would still be in the way of the one that links anew.
    private static void CheckJunction(JunctionDraft junction, ModelDraft draft)
    {
        for (var entity = junction.Settings.Type is { } type ? draft.Find(type) : null; entity is not null; entity = entity.Base)
        {
            if (entity.SoftDelete is { } mark)
            {
                draft.Errors.Add(entity.Type, mark.Property.Name, $"[SoftDelete] can't mark rows that link {TypeName.Of(junction.One.Entity.Type)} and {TypeName.Of(junction.Other.Entity.Type)} as many to many: to unlink removes the row, and to link inserts one. Leave the mark out; or say the two relations to {TypeName.Of(junction.Settings.Type!)} as one to many, instead of Using, and insert and delete its objects.");
            }
        }
    }

    private static void FindSoftDelete(EntityDraft entity, ModelErrors errors)
    {
        ColumnDraft[] marks = [.. entity.Columns.Where(column => entity.Settings.SoftDelete is { } said ? column.Property.Name == said : column.Attributes.IsSoftDelete)];
        if (marks.Length > 1)
        {
            errors.Add(entity.Type, marks[1].Property.Name, "a second property is marked [SoftDelete]. Mark one.");
        }
        else if (entity.Base is not null && (marks.Length > 0 || entity.Settings.SoftDelete is not null))
        {
            var root = entity.Hierarchy!.Root.Type;
            errors.Add(entity.Type, marks.FirstOrDefault()?.Property.Name ?? entity.Settings.SoftDelete, $"[SoftDelete] is on a derived class, but its rows are deleted through {TypeName.Of(root)} too. Put the property on {TypeName.Of(root)}, with which the hierarchy begins, or say HasSoftDelete of it.");
        }
        else if (marks is [var mark])
        {
            var type = mark.Property.PropertyType;
            if (!SoftDeletion.CanMark(type) || entity.Key.Contains(mark))
            {
                errors.Add(entity.Type, mark.Property.Name, "[SoftDelete] needs a DateTime? or DateTimeOffset? that holds when the row was deleted, or a bool, and none that is part of the key.");
                return;
            }

            entity.SoftDelete = mark;
            entity.Filters.Add(new FilterModel(QueryFilters.SoftDelete, SoftDeletion.IsThere(entity.Type, mark.Property.Name)));
        }
    }
}
