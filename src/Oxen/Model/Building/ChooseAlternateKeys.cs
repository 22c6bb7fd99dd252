namespace Oxen;

/// <summary>
/// Finds the keys beside the primary one: those of <c>HasAlternateKey</c>, and those that <c>HasPrincipalKey</c> says a foreign
/// key refers to. Each gets a unique index.
/// </summary>
internal static class ChooseAlternateKeys
{
    public static void In(ModelDraft model)
    {
        foreach (var entity in model.Entities)
        {
            foreach (var names in entity.Settings.AlternateKeys)
            {
                Add(entity, names, model.Errors);
            }
        }

        foreach (var relation in model.Relations)
        {
            if (relation.PrincipalKey is { } names && Add(relation.Principal, names, model.Errors) is { } columns)
            {
                relation.Referred = columns;
            }
        }
    }

    /// <summary>Refuses keys that no one table can watch over, once it is known in which tables rows are.</summary>
    public static void CheckTables(ModelDraft model)
    {
        foreach (var entity in model.Entities.Where(entity => entity.AlternateKeys.Count > 0))
        {
            foreach (var column in entity.AlternateKeys.SelectMany(key => key).Distinct().Where(column => !entity.Key.Contains(column)))
            {
                if (AreInSeveral(entity))
                {
                    model.Errors.Add(entity.Type, column.Property.Name, "it is part of an alternate key, but rows of the class are in several tables, and no index tells rows of several tables apart. Let the foreign key refer to the key, or choose another inheritance strategy.");
                }
                else if (entity is { Base: { } parent, Hierarchy.Strategy: InheritanceStrategy.TablePerType } && !entity.Columns.Contains(column))
                {
                    model.Errors.Add(entity.Type, column.Property.Name, $"it is part of an alternate key, but is in the table of {TypeName.Of(parent.Type)}, not in that of {TypeName.Of(entity.Type)}. Let the relation be to {TypeName.Of(parent.Type)}.");
                }
            }
        }
    }

    private static List<ColumnDraft>? Add(EntityDraft entity, IReadOnlyList<string> names, ModelErrors errors)
    {
        var columns = new List<ColumnDraft>();
        foreach (var name in names)
        {
            if (entity.Column(name) is not { } column)
            {
                errors.Add(entity.Type, name, "it is named as part of an alternate key, but isn't a mapped property of the class.");
                return null;
            }

            if (WhyNot(column) is { } reason)
            {
                errors.Add(entity.Type, name, $"it is part of an alternate key, but {reason}");
                return null;
            }

            columns.Add(column);
        }

        if (!columns.SequenceEqual(entity.Key) && !entity.AlternateKeys.Exists(columns.SequenceEqual))
        {
            entity.AlternateKeys.Add(columns);
        }

        return columns;
    }

    private static string? WhyNot(ColumnDraft column) =>
        column.Property is MemberPath ? "is inside a complex member. Use a property of the class itself."
        : column.IsNullable ? "can be null: a row without it couldn't be referred to. Make it required."
        : column.Settings.Default is ComputedSql || column.Settings.Generated is ValueGeneration.Always or ValueGeneration.RowVersion ? "changes by itself, and what refers to a row must not lose it. Use one that the application writes."
        : null;

    private static bool AreInSeveral(EntityDraft entity) =>
        entity.Hierarchy is { Strategy: InheritanceStrategy.TablePerConcreteType } hierarchy && hierarchy.Types.Exists(type => type.Is(entity) && type != entity);
}
