using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oxen.Conformance;

/// <summary>Values as text that is equal exactly when they are: what results are compared by, and shown as.</summary>
internal static class Printed
{
    // A relation is no part of a row.
    private static readonly HashSet<Type> Entities =
        [.. typeof(IShop).GetProperties().Select(property => property.PropertyType.GetGenericArguments()[0]), .. typeof(Relations.GraphModel).GetNestedTypes().Where(type => type is { IsClass: true, IsAbstract: false }),
        .. typeof(Relations.HierarchyGraphModel).GetNestedTypes().Where(type => type.GetProperty("Id") is not null)];

    /// <summary>Whether objects of a class are rows.</summary>
    public static bool IsEntity(Type type) => Entities.Contains(type);

    /// <summary>The rows of a class can be of these, beside it.</summary>
    public static IEnumerable<Type> DerivedFrom(Type type) => Entities.Where(other => other.IsSubclassOf(type));

    /// <summary>What the database of the running test keeps of times: that far they are compared. Tests don't run at once.</summary>
    public static Kept Kept { get; set; } = Kept.All;

    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"\"{Escaped(text)}\"",
        char letter => $"'{Escaped(letter.ToString())}'",
        bool truth => truth ? "true" : "false",
        // 1.0 and 1.00 are equal.
        decimal number => (number / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        // So are 0 and -0.
        0.0 or 0.0f => "0",
        DateTime time => $"{Kept.Of(time):O}",
        DateTimeOffset time => $"{Kept.Of(time):O}",
        DateOnly date => $"{date:O}",
        TimeOnly time => $"{Kept.Of(time):O}",
        TimeSpan span => $"{Kept.Of(span):c}",
        byte[] bytes => "0x" + Convert.ToHexString(bytes),
        Enum or Guid => value.ToString()!,
        IFormattable number when value.GetType().IsPrimitive => number.ToString(null, CultureInfo.InvariantCulture),
        JsonNode node => node.ToJsonString(),
        JsonDocument document => JsonSerializer.Serialize(document.RootElement),
        ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Of(tuple[i])))})",
        IEnumerable sequence when KeyOf(sequence) is { } key => $"{Of(key.GetValue(sequence))}: [{string.Join(", ", sequence.Cast<object?>().Select(Of))}]",
        IEnumerable sequence => $"[{string.Join(", ", sequence.Cast<object?>().Select(Of))}]",
        _ => OfMembers(value),
    };

    private static string OfMembers(object value)
    {
        var type = value.GetType();
        var isEntity = Entities.Contains(type);
        var members = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.GetIndexParameters().Length == 0 && !(isEntity && IsRelation(property.PropertyType)))
            .Select(property => $"{property.Name} = {Of(property.GetValue(value))}");
        var name = type.Name.Contains("Anonymous", StringComparison.Ordinal) ? "" : type.Name + " ";
        return $"{name}{{ {string.Join(", ", members)} }}";
    }

    private static PropertyInfo? KeyOf(IEnumerable sequence) => sequence.GetType().GetInterfaces()
        .FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IGrouping<,>))?.GetProperty(nameof(IGrouping<,>.Key));

    private static bool IsRelation(Type type) =>
        Entities.Contains(type) || type.IsGenericType && Entities.Contains(type.GetGenericArguments()[0]);

    private static StringBuilder Escaped(string text) => text.Aggregate(new StringBuilder(), (escaped, letter) =>
        char.IsControl(letter) || char.IsSurrogate(letter) || letter > '\uFFF0'
            ? escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}")
            : escaped.Append(letter));
}
