using System.Linq.Expressions;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oxen;

/// <summary>Finds how a property is stored: by the database's table of types, or as its settings say.</summary>
internal static class MapType
{
    private static readonly Type[] Lists = [typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(IEnumerable<>), typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>)];

    /// <summary>The mapping of a property's type; null when the database has none and the settings ask for none.</summary>
    /// <param name="type">The property's type.</param>
    /// <param name="storage">What was said of it, or null.</param>
    /// <param name="types">The database's table of types.</param>
    /// <param name="error">What is wrong with <paramref name="storage"/>, or null.</param>
    public static TypeMapping? Find(Type type, Storage? storage, TypeMappings types, out string? error)
    {
        error = null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        switch (storage)
        {
            case BrokenStorage broken:
                error = broken.Reason;
                return null;
            case JsonStorage:
                return AsJson(type, types, out error);
            case EnumStorage { StoreType: var storeType }:
                return AsEnum(type, storeType, types, out error);
            case ConverterStorage { Converter: var converter }:
                return Through(type, converter, types, out error);
            case ColumnsStorage:
                return null;
            default:
                return types.Find(type) ?? Array(type, types) ?? (IsJson(type) || ItemOf(type, types) is not null ? AsJson(type, types, out error) : null);
        }
    }

    /// <summary>The type in which a value reaches the database's table of types.</summary>
    public static Type StoredType(Type type, Storage? storage) => storage switch
    {
        JsonStorage => typeof(string),
        EnumStorage { StoreType: var storeType } => storeType,
        ConverterStorage { Converter: var converter } => converter.StoreType,
        _ => Nullable.GetUnderlyingType(type) ?? type,
    };

    private static TypeMapping? Array(Type type, TypeMappings types) => ItemOf(type, types) is { } item ? types.MapArray?.Invoke(item, type) : null;

    // What is in a list of single values. Where there are no arrays such a list is a document.
    private static TypeMapping? ItemOf(Type type, TypeMappings types)
    {
        var isList = type.IsArray ? type.GetArrayRank() == 1 : type.IsGenericType && Lists.Contains(type.GetGenericTypeDefinition());
        var item = !isList ? null : type.IsArray ? type.GetElementType() : type.GetGenericArguments()[0];
        return item is null || IsJson(item) ? null : types.Find(item);
    }

    private static bool IsJson(Type type) =>
        type == typeof(JsonDocument) || type == typeof(JsonElement) || typeof(JsonNode).IsAssignableFrom(type);

    private static TypeMapping? AsJson(Type type, TypeMappings types, out string? error)
    {
        if (types.Json is not { } text)
        {
            error = "the database can't store text, so it can't store JSON.";
            return null;
        }

        error = null;
        var json = Expression.Parameter(typeof(string), "json");
        var read = Expression.Call(typeof(JsonText), nameof(JsonText.Read), [type], json);

        // A document isn't text to calculate with.
        return text.Converted(type, value => JsonText.Write(value, type), Expression.Lambda(read, json)) with { Form = StoreForm.Opaque, IsJson = true };
    }

    private static TypeMapping? AsEnum(Type type, Type storeType, TypeMappings types, out string? error)
    {
        error = null;
        if (!type.IsEnum)
        {
            error = $"only an enum can be stored as {TypeName.Of(storeType)} without a converter; {TypeName.Of(type)} needs a ValueConverter<{TypeName.Of(type)}, {TypeName.Of(storeType)}>.";
            return null;
        }

        if (storeType == typeof(string))
        {
            return types.EnumAsText(type);
        }

        if (!IsInteger(storeType) || types.Find(storeType) is not { } number)
        {
            error = $"an enum is stored as string or an integer type, not as {TypeName.Of(storeType)}.";
            return null;
        }

        var stored = Expression.Parameter(storeType, "stored");
        return number.Converted(type,
            value => Convert.ChangeType(value, storeType, System.Globalization.CultureInfo.InvariantCulture),
            Expression.Lambda(Expression.Convert(stored, type), stored));
    }

    private static TypeMapping? Through(Type type, ValueConverter converter, TypeMappings types, out string? error)
    {
        error = converter.ModelType != type
            ? $"its converter converts {TypeName.Of(converter.ModelType)}, not {TypeName.Of(type)}."
            : null;
        if (error is not null)
        {
            return null;
        }

        if (types.Find(converter.StoreType) is { } stored)
        {
            return stored.Converted(type, converter.ToStoreValue, converter.FromStore) with { Converter = converter };
        }

        error = $"its converter gives {TypeName.Of(converter.StoreType)}, which the database can't store. Convert to a type it can, such as string or long.";
        return null;
    }

    private static bool IsInteger(Type type) => !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64;
}
