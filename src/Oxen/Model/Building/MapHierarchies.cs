using System.Globalization;

namespace Oxen;

/// <summary>Decides in which tables the classes of each hierarchy are kept, and what says of which class a row is.</summary>
internal static class MapHierarchies
{
    /// <summary>How the discriminator is called where nobody named it.</summary>
    public const string Discriminator = "Discriminator";

    // A longer name of a class that is added later shouldn't change the column.
    private const int NameLength = 64;

    public static void In(ModelDraft model)
    {
        foreach (var hierarchy in model.Entities.Select(entity => entity.Hierarchy).OfType<HierarchyDraft>().Distinct().ToList())
        {
            Map(hierarchy, model);
        }

        foreach (var entity in model.Entities.Where(entity => entity.Hierarchy is null && (entity.Settings.Hierarchy.HasDiscriminator || entity.Settings.Hierarchy.Strategy is not null)))
        {
            model.Errors.Add(entity.Type, null, "it is said how its hierarchy is kept, but no mapped class derives from it. Map those that do, or leave that out.");
        }
    }

    private static void Map(HierarchyDraft hierarchy, ModelDraft model)
    {
        var root = hierarchy.Root;
        hierarchy.Strategy = Said(root, model) ?? InheritanceStrategy.TablePerHierarchy;
        foreach (var entity in hierarchy.Types.Where(entity => entity != root))
        {
            if (Said(entity, model) is { } other && other != hierarchy.Strategy)
            {
                model.Errors.Add(entity.Type, null, $"it is said to be kept as {other}, but {TypeName.Of(root.Type)}, with which its hierarchy begins, as {hierarchy.Strategy}. A hierarchy is kept in one way: say it on {TypeName.Of(root.Type)} alone.");
            }

            if (entity.Settings.Hierarchy.HasDiscriminator)
            {
                model.Errors.Add(entity.Type, null, $"HasDiscriminator is for the first class of a hierarchy. Call it on {TypeName.Of(root.Type)}.");
            }
        }

        ChooseDiscriminator(hierarchy, model);
        switch (hierarchy.Strategy)
        {
            case InheritanceStrategy.TablePerHierarchy:
                ShareTable(hierarchy, model);
                break;
            case InheritanceStrategy.TablePerConcreteType:
                CheckKeys(hierarchy, model.Errors);
                break;
        }
    }

    private static InheritanceStrategy? Said(EntityDraft entity, ModelDraft model) =>
        entity.Settings.Hierarchy.Strategy ?? model.Attributes(entity.Type).Find<InheritanceAttribute>()?.Strategy;

    private static void ChooseDiscriminator(HierarchyDraft hierarchy, ModelDraft model)
    {
        var (root, settings) = (hierarchy.Root, hierarchy.Root.Settings.Hierarchy);
        var isInTable = hierarchy.Strategy == InheritanceStrategy.TablePerHierarchy;
        if (settings.HasDiscriminator && !isInTable)
        {
            model.Errors.Add(root.Type, null, $"HasDiscriminator names a column, but kept as {hierarchy.Strategy} the tables tell the classes apart. Leave it out, or call UseTphMappingStrategy.");
        }

        var column = settings.Property is { } property ? root.Column(property) : Made(root, settings, model);
        if (column is null || !IsKind(column.Property.PropertyType))
        {
            model.Errors.Add(root.Type, settings.Property, "it says of which class a row is, but only a mapped property or a column of text, an integer or an enum can.");
            column = Made(root, new HierarchySettings(), model);
        }

        hierarchy.Discriminator = column;
        if (isInTable)
        {
            column.IsDiscriminator = true;
            column.IsNullable = false;
            AddValues(hierarchy, column.Property.PropertyType, model);
            var values = hierarchy.Values.ToDictionary(pair => pair.Key.Type, pair => (object?)pair.Value);
            column.Source = instance => values.GetValueOrDefault(instance.GetType());
            if (settings.Property is null)
            {
                root.Columns.Add(column);
            }
        }
        else
        {
            AddValues(hierarchy, typeof(string), model);
        }
    }

    private static bool IsKind(Type type) => type == typeof(string) || type.IsEnum || Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64;

    private static ColumnDraft Made(EntityDraft root, HierarchySettings settings, ModelDraft model)
    {
        var type = settings.Type is { } said && MapType.Find(said, null, model.Types, out _) is not null ? said : typeof(string);
        return new ColumnDraft(
            new ShadowProperty(root.Type, Discriminator, type), PropertyAttributes.None, new ColumnSettings { MaxLength = type == typeof(string) ? NameLength : null }, MapType.Find(type, null, model.Types, out _)!)
        {
            Name = settings.Column ?? model.Naming.Column(Discriminator),
        };
    }

    private static void AddValues(HierarchyDraft hierarchy, Type type, ModelDraft model)
    {
        var said = Values(hierarchy, model);
        foreach (var entity in hierarchy.Types.Where(entity => !entity.Type.IsAbstract))
        {
            var value = said.TryGetValue(entity.Type, out var given) ? Fit(given, type) : ByName(TypeName.Simple(entity.Type), type);
            if (value is null)
            {
                model.Errors.Add(entity.Type, null, given is null
                    ? $"nothing says what the discriminator, a {TypeName.Of(type)}, holds in its rows. Say it with HasValue<{TypeName.Of(entity.Type)}>(…)."
                    : $"the discriminator is a {TypeName.Of(type)}, but a {TypeName.Of(given.GetType())} is said to be in its rows.");
            }
            else if (hierarchy.Values.FirstOrDefault(pair => pair.Value.Equals(value)).Key is { } other)
            {
                model.Errors.Add(entity.Type, null, $"the discriminator is {value} in its rows, as in those of {TypeName.Of(other.Type)}. Give one of them another with HasValue or [DerivedType].");
            }
            else
            {
                hierarchy.Values.Add(entity, value);
            }
        }
    }

    // What the ModelBuilder says wins over attributes.
    private static Dictionary<Type, object?> Values(HierarchyDraft hierarchy, ModelDraft model)
    {
        var said = new Dictionary<Type, object?>();
        foreach (var entity in hierarchy.Types)
        {
            foreach (var derived in FindEntities.DerivedTypes(entity.Type, model))
            {
                if (!entity.Type.IsAssignableFrom(derived.Type))
                {
                    model.Errors.Add(entity.Type, null, $"[DerivedType] names {TypeName.Of(derived.Type)}, which doesn't derive from it.");
                }
                else if (derived.Discriminator is { } value)
                {
                    said[derived.Type] = value;
                }
            }
        }

        foreach (var (type, value) in hierarchy.Root.Settings.Hierarchy.Values)
        {
            said[type] = value;
        }

        return said;
    }

    private static object? Fit(object? value, Type type) =>
        value is null || type.IsInstanceOfType(value) ? value
        : value is int number && !type.IsEnum && type != typeof(string) ? Convert.ChangeType(number, type, CultureInfo.InvariantCulture)
        : null;

    private static object? ByName(string name, Type type) =>
        type == typeof(string) ? name : type.IsEnum && Enum.TryParse(type, name, ignoreCase: true, out var member) ? member : null;

    // Siblings may have properties of one name: each has a column of its own unless both name the same.
    private static void ShareTable(HierarchyDraft hierarchy, ModelDraft model)
    {
        var known = new Dictionary<string, (EntityDraft Entity, ColumnDraft Column)>(StringComparer.OrdinalIgnoreCase);
        foreach (var entity in hierarchy.Types)
        {
            if (entity != hierarchy.Root)
            {
                if (entity.Settings.Table is not null || model.Attributes(entity.Type).Find<System.ComponentModel.DataAnnotations.Schema.TableAttribute>() is not null)
                {
                    model.Errors.Add(entity.Type, null, $"it names a table, but shares that of {TypeName.Of(hierarchy.Root.Type)}. Leave the name out, or call UseTptMappingStrategy or UseTpcMappingStrategy on {TypeName.Of(hierarchy.Root.Type)}.");
                }

                entity.Table = hierarchy.Root.Table;
            }

            foreach (var column in entity.Columns)
            {
                if (known.TryGetValue(column.Name, out var other) && column.Settings.Name is null && !entity.Is(other.Entity))
                {
                    column.Name = model.Naming.Column(TypeName.Simple(entity.Type) + column.Property.Name);
                }

                if (known.TryAdd(column.Name, (entity, column)))
                {
                    continue;
                }

                other = known[column.Name];
                if (!entity.Is(other.Entity) && (column.Type != other.Column.Type || column.Settings.StoreType != other.Column.Settings.StoreType))
                {
                    model.Errors.Add(entity.Type, column.Property.Name, $"its column '{column.Name}' is that of {TypeName.Of(other.Entity.Type)}.{other.Column.Property.Name} too, which is stored otherwise. Give one of them another with [Column] or HasColumnName, or both the same type.");
                }
            }
        }
    }

    private static void CheckKeys(HierarchyDraft hierarchy, ModelErrors errors)
    {
        if (hierarchy.Values.Count > 1 && hierarchy.Root.Key.Find(column => column.Generated == ValueGeneration.OnInsertByDatabase && column.DefaultSql is null) is { } key)
        {
            errors.Add(hierarchy.Root.Type, key.Property.Name, "each table would number its own rows, but kept as TablePerConcreteType no two rows of the hierarchy may have the same key. Make it a Guid; give it by the application and say so with [DatabaseGenerated(DatabaseGeneratedOption.None)] or ValueGeneratedNever; or take it from one sequence with HasDefaultValueSql, where the database has them.");
        }
    }
}
