namespace Oxen;

/// <summary>Tells which relations the database watches over, and refuses what only it could do for one that it doesn't.</summary>
internal static class CheckForeignKeys
{
    public static void In(ModelDraft model)
    {
        foreach (var relation in model.Relations.Where(relation => relation is { When: null, Columns.Count: > 0 } && !IsInTable(relation)))
        {
            var where = $"the column is in a table of a class that {TypeName.Of(relation.Dependent.Type)} derives from, where no foreign key of the database can say what {TypeName.Of(relation.Dependent.Type)} alone refers to";
            if (relation.OnDelete == DeleteBehavior.Restrict || (relation.OnDelete is null && relation.Columns.Any(column => column.IsNullable)))
            {
                Report(relation, $"{where}, so nothing refuses to delete {Name(relation)}. Say OnDelete(DeleteBehavior.ClientSetNull) or OnDelete(DeleteBehavior.ClientCascade), or declare the relation in the class that declares the property.", model);
            }

            if (relation.OnUpdate != UpdateBehavior.Restrict)
            {
                Report(relation, $"{where}, so OnUpdate can't change it with {Name(relation)}. Leave it out, or declare the relation in the class that declares the property.", model);
            }
        }
    }

    /// <summary>Whether the database has the foreign key of a relation.</summary>
    public static bool IsInDatabase(RelationDraft relation) => relation.When is null && !AreInSeveral(relation.Principal) && IsInTable(relation);

    // In a table for each class it is the class's own that can refer to others for it alone.
    private static bool IsInTable(RelationDraft relation)
    {
        var entity = relation.Dependent;
        if (entity is not { Base: { } parent, Hierarchy.Strategy: InheritanceStrategy.TablePerType } || relation.Columns.All(column => entity.Columns.Contains(column) || entity.Key.Contains(column)))
        {
            return true;
        }

        for (var level = parent; level is not null; level = level.Base)
        {
            if (level.Relations.Exists(other => other.When is null && other.Principal == relation.Principal && other.Columns.SequenceEqual(relation.Columns) && other.Referred.SequenceEqual(relation.Referred) && IsInTable(other)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreInSeveral(EntityDraft entity) =>
        entity.Hierarchy is { Strategy: InheritanceStrategy.TablePerConcreteType } hierarchy && hierarchy.Types.Count(type => type.Is(entity) && !type.Type.IsAbstract) != 1;

    private static string Name(RelationDraft relation) => "the " + TypeName.Of(relation.Principal.Type) + " it refers to";

    private static void Report(RelationDraft relation, string error, ModelDraft model) =>
        model.Errors.Add(relation.Dependent.Type, string.Join(", ", relation.Columns.Select(column => column.Property.Name)), error);
}
