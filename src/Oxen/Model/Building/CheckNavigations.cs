namespace Oxen;

/// <summary>Checks what was said of members that lead to other entities, once it is known where they lead.</summary>
internal static class CheckNavigations
{
    public static void In(ModelDraft model)
    {
        foreach (var entity in model.Entities)
        {
            foreach (var (name, said) in entity.Settings.Navigations)
            {
                var navigation = entity.Navigations.Find(navigation => navigation.Property.Name == name);
                if (said.Splitting is not null && navigation is not { IsCollection: true })
                {
                    model.Errors.Add(entity.Type, name, "UseQuerySplittingBehavior names it, but it is no collection of the class's own that leads to other entities. A reference is always joined; a base class's collection is configured there.");
                }

                if (said.IsAutoIncluded && navigation is null)
                {
                    model.Errors.Add(entity.Type, name, "AutoInclude names it, but it is no member of the class's own that leads to other entities. A base class's member is configured there.");
                }
                else if (said.IsAutoIncluded && Circle(navigation!, [], model) is { } circle)
                {
                    model.Errors.Add(entity.Type, name, $"AutoInclude would load without end: {string.Join(", then ", circle.Select(step => $"{TypeName.Of(step.Entity.Type)}.{step.Property.Name}"))} again. Leave it out for one of them, and name that with Include where it is wanted.");
                }
            }
        }
    }

    // The way from a member that is loaded always back to itself. What leads back to the entity it was loaded for is no step: that is known.
    private static List<NavigationDraft>? Circle(NavigationDraft last, List<NavigationDraft> path, ModelDraft model)
    {
        List<NavigationDraft> further = [.. path, last];
        if (path.Contains(last))
        {
            return path[0] == last ? further : null;
        }

        return model.Find(last.Target) is not { } target ? null : model.Entities.Where(entity => entity.Is(target) || target.Is(entity))
            .SelectMany(entity => entity.Navigations.Where(next => entity.Settings.Navigation(next.Property.Name).IsAutoIncluded && !LeadsBack(next, last)))
            .Select(next => Circle(next, further, model)).FirstOrDefault(found => found is not null);
    }

    private static bool LeadsBack(NavigationDraft next, NavigationDraft last) =>
        !next.IsCollection && next != last && next.Junction is null && last.Junction is null && next.Relation == last.Relation;
}
