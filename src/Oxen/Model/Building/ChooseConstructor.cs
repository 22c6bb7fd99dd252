using System.Reflection;

namespace Oxen;

/// <summary>
/// Chooses how objects of a class are made: the public constructor without parameters; else the public one with the most
/// parameters that are all mapped properties; else a hidden one without parameters. Columns that can't be written then are
/// left out: they are computed by the class itself.
/// </summary>
internal static class ChooseConstructor
{
    public static void For(EntityDraft entity, bool isComplete, ModelErrors errors)
    {
        var type = entity.Type;
        entity.Constructor = type.IsAbstract ? null : type.GetConstructor(Type.EmptyTypes) ?? Matching(entity) ?? Hidden(type);
        if (entity.Constructor is null && !type.IsValueType)
        {
            // A member that can't be mapped may be what the constructor lacks. Objects of an abstract class are those of others.
            if (isComplete && !type.IsAbstract)
            {
                errors.Add(type, null, Missing(entity));
            }

            return;
        }

        entity.ConstructorMembers = entity.Constructor is null ? [] : Members(entity, entity.Constructor)!;
        AddParameterAttributes(entity);
        foreach (var complex in entity.Complex.FindAll(complex => !IsWritten(entity, complex)))
        {
            entity.Complex.Remove(complex);
            entity.Columns.RemoveAll(complex.Columns.Contains);
        }

        foreach (var column in entity.Columns.ToArray())
        {
            if (column.Property is MemberPath || IsWritten(entity, column))
            {
                continue;
            }

            entity.Columns.Remove(column);
            if (IsMeantAsColumn(column))
            {
                errors.Add(type, column.Property.Name, "it can't be written when a row is read. Give it a setter, which may be private or init, or a constructor parameter of its name.");
            }
        }
    }

    /// <summary>Whether a constructor's parameter stands for a property.</summary>
    public static bool IsNamed(ParameterInfo parameter, PropertyInfo property) =>
        string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase);

    private static bool IsWritten(EntityDraft entity, MemberDraft member) => member.Property.SetMethod is not null || entity.ConstructorMembers.Contains(member);

    private static ConstructorInfo? Matching(EntityDraft entity)
    {
        ConstructorInfo? best = null;
        foreach (var constructor in entity.Type.GetConstructors())
        {
            if (Members(entity, constructor) is not null && (best is null || constructor.GetParameters().Length > best.GetParameters().Length))
            {
                best = constructor;
            }
        }

        return best;
    }

    private static ConstructorInfo? Hidden(Type type) =>
        type.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, Type.EmptyTypes);

    /// <summary>The member of each parameter, or null when one has none.</summary>
    private static List<MemberDraft>? Members(EntityDraft entity, ConstructorInfo constructor)
    {
        var members = new List<MemberDraft>();
        foreach (var parameter in constructor.GetParameters())
        {
            if (Feeding(entity, parameter) is not { } member)
            {
                return null;
            }

            members.Add(member);
        }

        return members;
    }

    private static MemberDraft? Feeding(EntityDraft entity, ParameterInfo parameter) =>
        (MemberDraft?)entity.Columns.Find(column => Feeds(column, parameter)) ?? entity.Complex.Find(complex => Feeds(complex, parameter));

    private static bool Feeds(MemberDraft member, ParameterInfo parameter) =>
        member.Property.PropertyType == parameter.ParameterType && IsNamed(parameter, member.Property);

    // [MaxLength] on a parameter of a positional record stays on the parameter.
    private static void AddParameterAttributes(EntityDraft entity)
    {
        for (var i = 0; i < entity.ConstructorMembers.Count; i++)
        {
            if (entity.ConstructorMembers[i] is ColumnDraft column)
            {
                column.Settings = column.Settings.Over(PropertyAttributes.Of(entity.Constructor!.GetParameters()[i]));
            }
        }
    }

    private static bool IsMeantAsColumn(ColumnDraft column) =>
        column.Attributes.IsKey
        || column.Settings is { IsIgnored: false } or { Name: not null } or { StoreType: not null } or { Storage: not null } or { Generated: not null };

    private static string Missing(EntityDraft entity)
    {
        foreach (var constructor in entity.Type.GetConstructors())
        {
            foreach (var parameter in constructor.GetParameters())
            {
                if (Feeding(entity, parameter) is null)
                {
                    return $"no constructor can be called: parameter '{parameter.Name}' is no mapped property of that name and type. Add a constructor without parameters, which may be private, or one whose parameters are all mapped properties.";
                }
            }
        }

        return "it has no constructor that can be called. Add one without parameters, which may be private, or a public one whose parameters are all mapped properties.";
    }
}
