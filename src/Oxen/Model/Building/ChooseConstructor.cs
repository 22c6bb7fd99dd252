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
        if (entity.Constructor is null)
        {
            // A member that can't be mapped may be what the constructor lacks. Objects of an abstract class are those of others.
            if (isComplete && !type.IsAbstract)
            {
                errors.Add(type, null, Missing(entity));
            }

            return;
        }

        entity.ConstructorColumns = Columns(entity, entity.Constructor)!;
        AddParameterAttributes(entity);
        foreach (var column in entity.Columns.ToArray())
        {
            if (column.Property.SetMethod is not null || entity.ConstructorColumns.Contains(column))
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

    private static ConstructorInfo? Matching(EntityDraft entity)
    {
        ConstructorInfo? best = null;
        foreach (var constructor in entity.Type.GetConstructors())
        {
            if (Columns(entity, constructor) is not null && (best is null || constructor.GetParameters().Length > best.GetParameters().Length))
            {
                best = constructor;
            }
        }

        return best;
    }

    private static ConstructorInfo? Hidden(Type type) =>
        type.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, Type.EmptyTypes);

    /// <summary>The column of each parameter, or null when one has none.</summary>
    private static List<ColumnDraft>? Columns(EntityDraft entity, ConstructorInfo constructor)
    {
        var columns = new List<ColumnDraft>();
        foreach (var parameter in constructor.GetParameters())
        {
            if (entity.Columns.Find(column => Feeds(column, parameter)) is not { } column)
            {
                return null;
            }

            columns.Add(column);
        }

        return columns;
    }

    private static bool Feeds(ColumnDraft column, ParameterInfo parameter) =>
        column.Property.PropertyType == parameter.ParameterType && IsNamed(parameter, column.Property);

    // [MaxLength] on a parameter of a positional record stays on the parameter.
    private static void AddParameterAttributes(EntityDraft entity)
    {
        var parameters = entity.Constructor!.GetParameters();
        for (var i = 0; i < parameters.Length; i++)
        {
            var column = entity.ConstructorColumns[i];
            column.Settings = column.Settings.Over(PropertyAttributes.Of(parameters[i]));
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
                if (!entity.Columns.Exists(column => Feeds(column, parameter)))
                {
                    return $"no constructor can be called: parameter '{parameter.Name}' is no mapped property of that name and type. Add a constructor without parameters, which may be private, or one whose parameters are all mapped properties.";
                }
            }
        }

        return "it has no constructor that can be called. Add one without parameters, which may be private, or a public one whose parameters are all mapped properties.";
    }
}
