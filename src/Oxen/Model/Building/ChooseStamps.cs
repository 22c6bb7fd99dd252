namespace Oxen;

/// <summary>Finds the columns that hold when a row was inserted and last written.</summary>
internal static class ChooseStamps
{
    public static void In(ModelDraft model)
    {
        foreach (var entity in model.Entities)
        {
            foreach (var column in entity.Columns)
            {
                column.Stamp = column.Settings.Stamp ?? (model.Settings.UsesTimestamps ? ByName(column) : Stamp.None);
                if (column.Stamp != Stamp.None && (!Moments.Fit(column.Property.PropertyType) || column.Settings.Storage is not null || entity.Key.Contains(column)))
                {
                    model.Errors.Add(entity.Type, column.Property.Name, $"[{column.Stamp}At] needs a DateTime or a DateTimeOffset, which may be null, and neither a converter nor a part of the key.");
                }
            }
        }
    }

    private static Stamp ByName(ColumnDraft column) => !Moments.Fit(column.Property.PropertyType) || column.Settings.Storage is not null ? Stamp.None : column.Property.Name switch
    {
        "CreatedAt" => Stamp.Created,
        "UpdatedAt" => Stamp.Updated,
        _ => Stamp.None,
    };
}
