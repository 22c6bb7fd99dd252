namespace Oxen;

/// <summary>Gives each class the filters that were said of it, or of what it derives from or implements.</summary>
internal static class CollectFilters
{
    public static void In(ModelDraft draft)
    {
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
}
