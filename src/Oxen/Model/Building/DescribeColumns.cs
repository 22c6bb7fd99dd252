namespace Oxen;

/// <summary>Gives each column its name, its place, and whether it can hold NULL.</summary>
internal static class DescribeColumns
{
    public static void In(ModelDraft model)
    {
        foreach (var entity in model.Entities)
        {
            // Sorting is stable: columns without a place stay in the order of the members, after those with one.
            entity.Columns = [.. entity.Columns.OrderBy(column => column.Settings.Order ?? int.MaxValue)];
            foreach (var column in entity.Columns)
            {
                column.Name = column.Settings.Name ?? model.Naming.Column(column.Property.Name);
                column.IsNullable = IsNullable(entity, column, model.Errors);
            }
        }
    }

    private static bool IsNullable(EntityDraft entity, ColumnDraft column, ModelErrors errors)
    {
        var isKey = entity.Key.Contains(column);
        var type = column.Property.PropertyType;
        if (column.Settings.IsRequired == false && type.IsValueType && Nullable.GetUnderlyingType(type) is null)
        {
            errors.Add(entity.Type, column.Property.Name, $"it is said not to be required, but {TypeName.Of(type)} can't hold null. Make it {TypeName.Of(type)}?.");
        }

        // Without annotations nothing is known, and a column that takes NULL does no harm; a key never does.
        var isNullable = column.IsInOptional || (column.Settings.IsRequired is { } required ? !required : column.Attributes.CanBeNull ?? !isKey);
        if (isKey && isNullable)
        {
            errors.Add(entity.Type, column.Property.Name, "it is part of the key, and can be null. Make its type one that can't be, or mark it [Required].");
        }

        return isNullable;
    }
}
