using System.Reflection;

namespace Oxen;

/// <summary>Members that several classes have in common by what isn't mapped: an interface, or a class between.</summary>
internal static class CommonMembers
{
    /// <summary>The property of a class that a member of its base class or interface stands for; null where it has no property of its own for it.</summary>
    public static PropertyInfo? Of(Type type, PropertyInfo member)
    {
        if (member.DeclaringType is not { IsInterface: true } contract)
        {
            return member;
        }

        if (!contract.IsAssignableFrom(type))
        {
            return null;
        }

        var map = type.GetInterfaceMap(contract);
        return Array.IndexOf(map.InterfaceMethods, member.GetMethod) is >= 0 and var index
            ? type.GetProperties().FirstOrDefault(property => property.GetMethod?.Name == map.TargetMethods[index].Name)
            : null;
    }

    /// <summary>The members of a class that lead to others and that this member stands for: one, or none.</summary>
    public static IEnumerable<NavigationModel> NavigationsOf(EntityModel type, PropertyInfo member)
    {
        var isCommon = member.DeclaringType is { IsInterface: true };
        return Of(type.ClrType, member) is { } property
            ? type.Navigations.Where(navigation => navigation.Property.HasSameMetadataDefinitionAs(property) || (isCommon && navigation.Property.Name == property.Name))
            : [];
    }
}
