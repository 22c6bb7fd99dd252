using System.ComponentModel.DataAnnotations.Schema;
using System.Reflection;

namespace Oxen;

/// <summary>
/// Reads complex members: the type is read as if it were an entity, and its columns become columns of the class that has the
/// member, as properties found by the way to them, such as <c>Address.City</c>.
/// </summary>
internal static class ReadComplex
{
    /// <summary>Whether a property's object is to be stored in columns of its owner.</summary>
    public static bool IsMeant(PropertyInfo property, ColumnSettings settings, ModelDraft model) => settings.Storage switch
    {
        ColumnsStorage => true,
        null => model.IsComplex(Underlying(property.PropertyType)) && model.Find(Underlying(property.PropertyType)) is null,
        _ => false,
    };

    /// <summary>Whether a type is marked to be stored in columns of its owner.</summary>
    public static bool IsComplex(Type type) =>
        Attribute.IsDefined(Underlying(type), typeof(ComplexTypeAttribute), inherit: false) || Attribute.IsDefined(Underlying(type), typeof(OwnedAttribute), inherit: false);

    /// <summary>Adds the member to its class; gives whether it can be mapped.</summary>
    public static bool Of(EntityDraft owner, PropertyInfo property, PropertyAttributes attributes, ColumnSettings settings, ModelDraft model)
    {
        var inside = new EntityDraft(Underlying(property.PropertyType), owner.Settings.Inside(property.Name)) { Owner = owner };
        if (IsInItself(inside))
        {
            var name = TypeName.Of(inside.Type);
            model.Errors.Add(owner.Type, property.Name, $"it would be {name} in {name} without end. Store the member as a document with [JsonColumn], map {name} as an entity with a key, or leave the member out with [NotMapped].");
            return false;
        }

        ReadMembers.Of(inside, model);
        Check(inside, model);
        var isOptional = settings.IsRequired is { } required ? !required : attributes.CanBeNull ?? true;
        var complex = new ComplexDraft(property, inside, isOptional)
        {
            Columns = [.. inside.Columns.Select(column => Lifted(column, owner, property, settings, isOptional, model))],
        };
        owner.Complex.Add(complex);
        owner.Columns.AddRange(complex.Columns);
        return inside.Constructor is not null || inside.Type.IsValueType;
    }

    /// <summary>Refuses what was said of a property inside a member that isn't complex.</summary>
    public static void CheckSettings(EntityDraft entity, string member, string path, ModelDraft model)
    {
        if (!entity.Complex.Exists(complex => complex.Property.Name == member))
        {
            model.Errors.Add(entity.Type, path, entity.Column(member)?.Settings.Storage is JsonStorage
                ? "Property configures a column, but it is part of a JSON document. Say it with attributes of System.Text.Json, such as [JsonPropertyName]."
                : $"Property configures a column, but {member} isn't a complex member. Map it with ComplexProperty, or mark its type [ComplexType].");
        }
    }

    // What the ModelBuilder calls the column is its name; an attribute names the part of it that the type knows.
    private static ColumnDraft Lifted(ColumnDraft column, EntityDraft owner, PropertyInfo property, ColumnSettings settings, bool isOptional, ModelDraft model)
    {
        var path = MemberPath.Through(owner.Type, property, column.Property);
        var name = owner.Settings.Column(path.Name).Name
            ?? $"{settings.Name ?? model.Naming.Column(property.Name)}_{column.Settings.Name ?? model.Naming.Column(column.Property.Name)}";
        return new ColumnDraft(path, column.Attributes, column.Settings with { Name = name, Order = settings.Order }, column.Type) { IsInOptional = isOptional || column.IsInOptional };
    }

    private static void Check(EntityDraft inside, ModelDraft model)
    {
        var name = TypeName.Of(inside.Type);
        foreach (var navigation in inside.Navigations)
        {
            model.Errors.Add(inside.Type, navigation.Property.Name, $"it leads to another entity, but {name} is a complex type, which has no key of its own to be related by. Move the member to the class that has the {name}, or map {name} as an entity with a key.");
        }

        foreach (var column in inside.Columns)
        {
            if (column.Attributes.IsKey)
            {
                model.Errors.Add(inside.Type, column.Property.Name, $"it is marked [Key], but {name} is a complex type, whose values are part of another row. Leave [Key] out, or map {name} as an entity.");
            }
        }

        if (inside.Columns.Count == 0)
        {
            model.Errors.Add(inside.Type, null, "it is a complex type without a property to map. Give it public properties with setters or constructor parameters of their names; fields aren't mapped.");
        }
    }

    private static bool IsInItself(EntityDraft inside)
    {
        for (var owner = inside.Owner; owner is not null; owner = owner.Owner)
        {
            if (owner.Type == inside.Type)
            {
                return true;
            }
        }

        return false;
    }

    private static Type Underlying(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
