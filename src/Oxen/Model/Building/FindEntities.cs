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
            Add(model, type);
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

        CheckHierarchies(model);
    }

    // Half a hierarchy would lose what the derived class adds, without a word.
    private static void CheckHierarchies(ModelDraft model)
    {
        foreach (var entity in model.Entities)
        {
            for (var ancestor = entity.Type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            {
                if (model.Find(ancestor) is not null)
                {
                    var name = TypeName.Of(ancestor);
                    model.Errors.Add(entity.Type, null, $"it derives from {name}, which is mapped too, and a hierarchy of classes can't be mapped. Map one of the two, or move what they share to a base class that isn't mapped.");
                }
            }
        }
    }

    /// <summary>Whether a member of this type leads to an entity: its class was named, or has a key or an attribute of entities.</summary>
    public static bool IsEntity(Type type, ModelDraft model) => model.Find(type) is not null || (IsPlainClass(type) && LooksLikeEntity(type));

    private static bool IsPlainClass(Type type) =>
        type.IsClass && !type.IsAbstract && !type.ContainsGenericParameters
        && type.Namespace is not "System" && type.Namespace?.StartsWith("System.", StringComparison.Ordinal) != true;

    private static bool LooksLikeEntity(Type type)
    {
        foreach (var attribute in Attribute.GetCustomAttributes(type, inherit: true))
        {
            if (attribute is TableAttribute or PrimaryKeyAttribute or KeylessAttribute)
            {
                return true;
            }
        }

        if (ReadComplex.IsComplex(type))
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
        var entity = new EntityDraft(type, model.Settings.Find(type));
        entity.Table = entity.Settings.Table
            ?? (Attribute.GetCustomAttribute(type, typeof(TableAttribute), inherit: false) is TableAttribute table
                ? new TableName(table.Name, table.Schema)
                : new TableName(model.Naming.Table(NameOf(type)), null));
        model.Add(entity);
    }

    // Page<User> is a PageUser: two type arguments must not give one table.
    private static string NameOf(Type type) =>
        TypeName.Simple(type) + string.Concat(type.GetGenericArguments().Select(NameOf));
}
