namespace Oxen;

/// <summary>
/// Finds the mapped classes that derive from mapped classes, and leaves to each what it adds: the columns and members of its
/// base are the base's.
/// </summary>
internal static class LinkHierarchies
{
    public static void In(ModelDraft model)
    {
        foreach (var entity in model.Entities)
        {
            entity.Base = Base(entity, model);
        }

        // A base comes before what derives from it.
        foreach (var entity in model.Entities.OrderBy(Depth).ToList())
        {
            if (entity.Base is { } parent)
            {
                var hierarchy = parent.Hierarchy ??= new HierarchyDraft(parent) { Types = { parent } };
                entity.Hierarchy = hierarchy;
                hierarchy.Types.Add(entity);
                LeaveToBase(entity, parent, model);
            }
        }

        foreach (var entity in model.Entities.Where(entity => entity.Type.IsAbstract))
        {
            CheckAbstract(entity, model);
        }
    }

    private static EntityDraft? Base(EntityDraft entity, ModelDraft model)
    {
        for (var ancestor = entity.Type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (model.Find(ancestor) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static int Depth(EntityDraft entity) => entity.Base is null ? 0 : Depth(entity.Base) + 1;

    private static void LeaveToBase(EntityDraft entity, EntityDraft parent, ModelDraft model)
    {
        foreach (var name in entity.Settings.Properties.Where(name => parent.Column(name) is not null && entity.Settings.Column(name) != ColumnSettings.None with { IsIgnored = false }))
        {
            model.Errors.Add(entity.Type, name, $"it is configured here, but {TypeName.Of(parent.Column(name)!.Property.DeclaringType!)} has it, which is mapped too. Configure it there.");
        }

        // A base that can't be made itself keeps what its derived classes are made with.
        entity.ConstructorMembers = [.. entity.ConstructorMembers.Select(member => parent.Member(member.Property.Name) ?? member)];
        entity.Complex.RemoveAll(complex => parent.Member(complex.Property.Name) is not null);
        entity.Columns.RemoveAll(column => parent.Column(column.Property.Name) is not null);
        entity.Navigations.RemoveAll(navigation => parent.Navigation(navigation.Property.Name) is not null);
    }

    private static void CheckAbstract(EntityDraft entity, ModelDraft model)
    {
        List<EntityDraft> concrete = entity.Hierarchy is null ? [] : entity.Hierarchy.Types.FindAll(other => other.Is(entity) && !other.Type.IsAbstract);
        if (concrete.Count == 0)
        {
            model.Errors.Add(entity.Type, null, $"it is abstract, so no row can be made an object of it. Map the classes that derive from it: with [DerivedType(typeof(…))] on {TypeName.Of(entity.Type)}, a property of type Table<…>, or model.Entity<…>().");
            return;
        }

        entity.Columns.RemoveAll(column => column.Property is not MemberPath && column.Property.SetMethod is null && !concrete.Exists(other => other.ConstructorMembers.Contains(column)));
    }
}
