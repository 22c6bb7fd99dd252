using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Reflection;

namespace Oxen;

/// <summary>
/// Finds the mapped classes: those named by the context and the <see cref="ModelBuilder"/>, then those that members lead
/// to, if they look like entities.
/// </summary>
internal static class FindEntities
{
    public static void In(ModelDraft model)
    {
        foreach (var type in model.Settings.Entities)
        {
            if (model.Find(type) is null)
            {
                Add(model, type);
            }
        }

        // Grows while it is read: each class may lead to more.
        for (var i = 0; i < model.Entities.Count; i++)
        {
            var entity = model.Entities[i];
            ReadMembers.Of(entity, model);
            foreach (var navigation in entity.Navigations)
            {
                if (model.Find(navigation.Target) is null)
                {
                    Add(model, navigation.Target);
                }
            }
        }
    }

    /// <summary>Whether a member of this type leads to an entity: its class was named, or has a key or an attribute of entities.</summary>
    public static bool IsEntity(Type type, ModelDraft model) => model.Find(type) is not null || (IsPlainClass(type) && LooksLikeEntity(type, model));

    /// <summary>Whether a class looks like an entity but is abstract, and nothing says which classes derive from it.</summary>
    public static bool IsBaseOfNothing(Type type, ModelDraft model) => type is { IsClass: true, IsAbstract: true, ContainsGenericParameters: false } && LooksLikeEntity(type, model);

    private static bool IsPlainClass(Type type) =>
        type.IsClass && (!type.IsAbstract || type.IsDefined(typeof(DerivedTypeAttribute), inherit: false)) && !type.ContainsGenericParameters
        && type.Namespace is not "System" && type.Namespace?.StartsWith("System.", StringComparison.Ordinal) != true;

    private static bool LooksLikeEntity(Type type, ModelDraft model)
    {
        foreach (var attribute in model.Attributes(type).All)
        {
            if (attribute is TableAttribute or PrimaryKeyAttribute or KeylessAttribute)
            {
                return true;
            }
        }

        if (model.IsComplex(type))
        {
            return false;
        }

        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            if (ChooseKeys.IsKeyName(property.Name, type) || Attribute.IsDefined(property, typeof(KeyAttribute), inherit: true))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(ModelDraft model, Type type)
    {
        var entity = new EntityDraft(type, model.Settings.WithBase(type));
        entity.Table = entity.Settings.Table
            ?? (model.Attributes(type).Find<TableAttribute>() is { } table
                ? new TableName(table.Name, table.Schema)
                : new TableName(model.Naming.Table(NameOf(type)), null));
        model.Add(entity);
        foreach (var derived in DerivedTypes(type, model))
        {
            if (model.Find(derived.Type) is null && type.IsAssignableFrom(derived.Type) && !model.Settings.Ignored.Contains(derived.Type))
            {
                Add(model, derived.Type);
            }
        }
    }

    /// <summary>The classes that attributes of a class say derive from it.</summary>
    public static IEnumerable<DerivedTypeAttribute> DerivedTypes(Type type, ModelDraft model) => model.Attributes(type).Own.OfType<DerivedTypeAttribute>();

    // Page<User> is a PageUser: two type arguments must not give one table.
    private static string NameOf(Type type) =>
        TypeName.Simple(type) + string.Concat(type.GetGenericArguments().Select(NameOf));
}
