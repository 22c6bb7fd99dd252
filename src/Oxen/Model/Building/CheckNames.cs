namespace Oxen;

/// <summary>Refuses names that are empty or taken. Case makes no difference, since it makes none to some databases.</summary>
internal static class CheckNames
{
    public static void In(ModelDraft model)
    {
        var tables = new Dictionary<string, EntityDraft>(StringComparer.OrdinalIgnoreCase);
        var indexes = new Dictionary<string, EntityDraft>(StringComparer.OrdinalIgnoreCase);
        foreach (var entity in model.Entities)
        {
            CheckColumns(entity, model.Errors);
            if (string.IsNullOrEmpty(entity.Table.Name))
            {
                model.Errors.Add(entity.Type, null, "its table has an empty name.");
            }
            else if (entity.Hierarchy?.HasTable(entity) != false && !tables.TryAdd(entity.Table.ToString(), entity))
            {
                model.Errors.Add(entity.Type, null, $"its table '{entity.Table}' is that of {TypeName.Of(tables[entity.Table.ToString()].Type)} too. Give one of them another with [Table] or ToTable.");
            }

            foreach (var index in entity.Indexes)
            {
                if (!indexes.TryAdd(index.Name, entity))
                {
                    model.Errors.Add(entity.Type, null, $"its index '{index.Name}' has the name of another of {TypeName.Of(indexes[index.Name].Type)}. Name one of them with [Index(Name = …)] or HasName.");
                }
            }
        }
    }

    private static void CheckColumns(EntityDraft entity, ModelErrors errors)
    {
        var columns = new Dictionary<string, ColumnDraft>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in entity.AllColumns)
        {
            if (string.IsNullOrEmpty(column.Name))
            {
                errors.Add(entity.Type, column.Property.Name, "its column has an empty name.");
            }
            else if (!columns.TryAdd(column.Name, column))
            {
                errors.Add(entity.Type, column.Property.Name, $"its column '{column.Name}' is that of {columns[column.Name].Property.Name} too. Give one of them another with [Column] or HasColumnName.");
            }
        }

        if (!entity.AllColumns.Any() && entity.Constructor is not null)
        {
            errors.Add(entity.Type, null, "it has no property to map.");
        }
    }
}
