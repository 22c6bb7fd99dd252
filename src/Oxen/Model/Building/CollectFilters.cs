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

    private static void FindSoftDelete(EntityDraft entity, ModelErrors errors)
    {
        ColumnDraft[] marks = [.. entity.Columns.Where(column => entity.Settings.SoftDelete is { } said ? column.Property.Name == said : column.Attributes.IsSoftDelete)];
        if (marks.Length > 1)
        {
            errors.Add(entity.Type, marks[1].Property.Name, "a second property is marked [SoftDelete]. Mark one.");
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
