namespace Oxen;

/// <summary>Finds the key of each class: as the <see cref="ModelBuilder"/> says, as attributes say, else <c>Id</c> or <c>&lt;Class&gt;Id</c>.</summary>
internal static class ChooseKeys
{
    public static void In(ModelDraft model)
    {
        foreach (var entity in model.Entities.Where(entity => entity.Base is null))
        {
            if ((entity.Settings.Key ?? ByAttributes(entity, model)) is { } names)
            {
                entity.IsKeyless = names.Count == 0;
                entity.Key = Named(entity, names, model.Errors);
            }
            else if (ByConvention(entity) is { } column)
            {
                entity.Key = [column];
            }
            else
            {
                var name = TypeName.Simple(entity.Type);
                model.Errors.Add(entity.Type, null, $"it has no key. Add a property Id or {name}Id, mark a property [Key], call HasKey, or mark the class [Keyless] if its rows are only read.");
            }
        }

        ShareKeys(model);
    }

    // A row is found by the same key, as whichever class it is read.
    private static void ShareKeys(ModelDraft model)
    {
        foreach (var entity in model.Entities.Where(entity => entity.Base is not null))
        {
            var root = entity.Hierarchy!.Root;
            (entity.Key, entity.IsKeyless) = (root.Key, root.IsKeyless);
            if (entity.Settings.Key is not null || entity.Columns.Exists(column => column.Attributes.IsKey)
                || model.Attributes(entity.Type).Own.Any(attribute => attribute is PrimaryKeyAttribute or KeylessAttribute))
            {
                model.Errors.Add(entity.Type, null, $"it says what its key is, but a hierarchy has one key, that of {TypeName.Of(root.Type)}. Say it there, or not at all.");
            }
        }
    }

    /// <summary>Whether a property of this name is the key by convention.</summary>
    public static bool IsKeyName(string property, Type type) => IsId(property) || IsClassId(property, type);

    private static bool IsId(string property) => property.Equals("Id", StringComparison.OrdinalIgnoreCase);

    private static bool IsClassId(string property, Type type)
    {
        var name = TypeName.Simple(type);
        return property.Length == name.Length + 2
            && property.StartsWith(name, StringComparison.OrdinalIgnoreCase) && property.EndsWith("Id", StringComparison.OrdinalIgnoreCase);
    }

    private static ColumnDraft? ByConvention(EntityDraft entity) =>
        entity.Columns.Find(column => IsId(column.Property.Name))
        ?? entity.Columns.Find(column => IsClassId(column.Property.Name, entity.Type));

    private static IReadOnlyList<string>? ByAttributes(EntityDraft entity, ModelDraft model)
    {
        foreach (var attribute in model.Attributes(entity.Type).All)
        {
            switch (attribute)
            {
                case KeylessAttribute:
                    return [];
                case PrimaryKeyAttribute key:
                    return key.PropertyNames;
            }
        }

        string[] names =
        [
            .. entity.Columns.Where(column => column.Attributes.IsKey && column.Property is not MemberPath)
                .OrderBy(column => column.Settings.Order ?? int.MaxValue)
                .Select(column => column.Property.Name),
        ];
        return names.Length == 0 ? null : names;
    }

    private static List<ColumnDraft> Named(EntityDraft entity, IReadOnlyList<string> names, ModelErrors errors)
    {
        var key = new List<ColumnDraft>();
        foreach (var name in names)
        {
            if (entity.Column(name) is not { } column)
            {
                errors.Add(entity.Type, name, "it is named as part of the key, but isn't a mapped property of the class.");
            }
            else if (column.Property is MemberPath)
            {
                errors.Add(entity.Type, name, "it is named as part of the key, but is inside a complex member, which may change. Use a property of the class itself.");
            }
            else if (key.Contains(column))
            {
                errors.Add(entity.Type, name, "it is named twice in the key.");
            }
            else
            {
                key.Add(column);
            }
        }

        return key;
    }
}
