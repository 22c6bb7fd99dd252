using System.Collections;
using System.ComponentModel.DataAnnotations.Schema;
using System.Reflection;

namespace Oxen;

/// <summary>Tells the properties of a class that are columns from those that lead to other entities, and from the rest.</summary>
internal static class ReadMembers
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static void Of(EntityDraft entity, ModelDraft model)
    {
        var isComplete = true;
        var properties = Properties(entity.Type);
        foreach (var property in properties)
        {
            var attributes = PropertyAttributes.Of(property, model);
            var settings = entity.Settings.Column(property.Name).Over(attributes.Column).Over(model.Settings.Convention(property.PropertyType));
            if (settings.IsIgnored == true)
            {
                continue;
            }

            if (ReadComplex.IsMeant(property, settings, model))
            {
                isComplete &= ReadComplex.Of(entity, property, attributes, settings, model);
            }
            else if (MapType.Find(property.PropertyType, settings.Storage, model.Types, out var error) is { } mapping)
            {
                entity.Columns.Add(new ColumnDraft(property, attributes, settings, mapping));
            }
            else if (error is not null)
            {
                model.Errors.Add(entity.Type, property.Name, error);
                isComplete = false;
            }
            else if (!IsLeftOut(property.PropertyType, model) && !AddNavigation(entity, property, attributes, model)
                && (property.SetMethod is not null || IsParameter(entity.Type, property)))
            {
                model.Errors.Add(entity.Type, property.Name, Unmappable(property, model));
                isComplete = false;
            }
        }

        CheckSettings(entity, properties, model);
        ChooseConstructor.For(entity, isComplete, model.Errors);
    }

    /// <summary>The public properties of a class that can be read, those of the base class first.</summary>
    private static List<PropertyInfo> Properties(Type type)
    {
        var levels = new Stack<Type>();
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            levels.Push(level);
        }

        var properties = new List<PropertyInfo>();
        foreach (var level in levels)
        {
            foreach (var property in level.GetProperties(Declared | BindingFlags.Public))
            {
                if (property.GetMethod is not { IsPublic: true } || property.GetIndexParameters().Length > 0)
                {
                    continue;
                }

                var hidden = properties.FindIndex(known => known.Name == property.Name);
                if (hidden < 0)
                {
                    properties.Add(property);
                }
                else if (property.SetMethod is not null || !IsOverride(property.GetMethod))
                {
                    properties[hidden] = property;
                }
            }
        }

        return properties;
    }

    private static bool IsOverride(MethodInfo getter) => getter.GetBaseDefinition() != getter;

    private static bool AddNavigation(EntityDraft entity, PropertyInfo property, PropertyAttributes attributes, ModelDraft model)
    {
        var type = property.PropertyType;
        if (ElementType(type) is { } element)
        {
            if (!FindEntities.IsEntity(element, model))
            {
                return false;
            }

            if (property.SetMethod is not null || HasField(property))
            {
                entity.Navigations.Add(new NavigationDraft(entity, property, attributes, element, isCollection: true));
            }

            return true;
        }

        if (!FindEntities.IsEntity(type, model))
        {
            return false;
        }

        if (property.SetMethod is not null)
        {
            entity.Navigations.Add(new NavigationDraft(entity, property, attributes, type, isCollection: false));
        }

        return true;
    }

    private static Type? ElementType(Type type)
    {
        if (type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(type))
        {
            return null;
        }

        // A list asked for its interfaces makes all of them.
        if (IsSequence(type) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>)))
        {
            return type.GetGenericArguments()[0];
        }

        var sequence = Array.Find(type.GetInterfaces(), IsSequence);
        return sequence?.GetGenericArguments()[0];
    }

    private static bool IsSequence(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>);

    // A collection without setter holds objects if there is a field behind it; otherwise it is computed.
    private static bool HasField(PropertyInfo property)
    {
        var owner = property.DeclaringType!;
        return owner.GetField($"<{property.Name}>k__BackingField", Declared | BindingFlags.NonPublic) is not null
            || owner.GetField($"_{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}", Declared | BindingFlags.NonPublic) is not null;
    }

    private static bool IsLeftOut(Type type, ModelDraft model)
    {
        type = ElementType(type) ?? type;
        return model.Settings.Ignored.Contains(type)
            || (model.Find(type) is null && Attribute.IsDefined(type, typeof(NotMappedAttribute), inherit: false));
    }

    private static bool IsParameter(Type type, PropertyInfo property)
    {
        foreach (var constructor in type.GetConstructors())
        {
            foreach (var parameter in constructor.GetParameters())
            {
                if (parameter.ParameterType == property.PropertyType && ChooseConstructor.IsNamed(parameter, property))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string Unmappable(PropertyInfo property, ModelDraft model)
    {
        var type = property.PropertyType;
        var target = ElementType(type) ?? type;
        if (FindEntities.IsBaseOfNothing(target, model))
        {
            var name = TypeName.Of(target);
            return $"it leads to {name}, which is abstract and isn't mapped. Map it with the classes that derive from it, by [DerivedType(typeof(…))] on {name} or by properties Table<{name}> and Table<…> of the context; or leave the member out with [NotMapped].";
        }

        if (AsWhole(type) is var (whole, read))
        {
            return $"a {TypeName.Of(type)} can be read but once, and what a row holds is read again. Make it a {whole}: ExecuteUpdateAsync(s => s.Set(x => x.{property.Name}, stream)) writes it from a {TypeName.Of(type)} and {read}(x => x.{property.Name}) reads it as one, piece by piece. Or leave it out with [NotMapped].";
        }

        if (IsOfDotNet(type) && OfText(type) is { } made)
        {
            return $"the database can't store {TypeName.Of(type)}. Give it a converter, such as HasConversion(value => value.ToString(), text => {made}), or leave it out with [NotMapped].";
        }

        var noEntity = target.IsClass && !IsOfDotNet(target) && model.Types.Find(target) is null ? $", and {TypeName.Of(target)} isn't an entity with a key" : "";
        var asColumns = target == type && !IsOfDotNet(type) ? $"Mark {TypeName.Of(type)} {(type.IsValueType ? "[Owned]" : "[ComplexType]")} to store its members in columns, or the property" : "Mark the property";
        return $"the database can't store {TypeName.Of(type)}{noEntity}. {asColumns} [JsonColumn] to store it as a document, give it a converter with [ValueConverter] or HasConversion, or leave it out with [NotMapped].";
    }

    // The type of a column that is read and written as a stream, and what reads it so.
    private static (string Whole, string Read)? AsWhole(Type type) =>
        typeof(Stream).IsAssignableFrom(type) ? ("byte[]", "OpenReadAsync")
        : typeof(TextReader).IsAssignableFrom(type) ? ("string", "OpenTextAsync")
        : null;

    // What .NET has can't be marked, and its members aren't made to be stored.
    private static bool IsOfDotNet(Type type) => type.Namespace is "System" || type.Namespace?.StartsWith("System.", StringComparison.Ordinal) == true;

    // What makes a value of its text; null where its text doesn't say which it is.
    private static string? OfText(Type type) =>
        type.GetMethod(nameof(ToString), [])?.DeclaringType == typeof(object) ? null
        : type.GetMethod("Parse", [typeof(string)])?.ReturnType == type ? $"{TypeName.Of(type)}.Parse(text)"
        : !type.IsAbstract && type.GetConstructor([typeof(string)]) is not null ? $"new {TypeName.Of(type)}(text)"
        : null;

    private static void CheckSettings(EntityDraft entity, List<PropertyInfo> properties, ModelDraft model)
    {
        foreach (var name in entity.Settings.Properties)
        {
            if (entity.Settings.Column(name).IsIgnored == true)
            {
                continue;
            }

            if (name.Split('.') is [var first, _, ..])
            {
                ReadComplex.CheckSettings(entity, first, name, model);
            }
            else if (entity.Navigation(name) is not null)
            {
                model.Errors.Add(entity.Type, name, "Property configures a column, but the member leads to another entity. Use HasOne or HasMany.");
            }
            else if (!properties.Exists(property => property.Name == name))
            {
                model.Errors.Add(entity.Type, name, "Property configures a column, but only a public property that can be read is one.");
            }
        }
    }
}
