using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Oxen;

/// <content>Parts of what a column stores as JSON.</content>
internal sealed partial class ScalarBinder
{
    // The value of a member, an element or a call that leads into a document; null where it leads to no single value.
    private ValueShape? JsonValue(Expression node, Scope? scope)
    {
        var type = Underlying(node.Type);
        return node switch
        {
            MethodCallExpression { Object: { } element, Arguments.Count: 0 } call when element.Type == typeof(JsonElement) =>
                call.Method.Name == nameof(JsonElement.GetArrayLength) ? JsonFunction(JsonPart.Count, element, node.Type, scope)
                : call.Method.Name.StartsWith("Get", StringComparison.Ordinal) ? JsonFunction(call.Method.Name[3..], element, node.Type, scope)
                : null,
            MemberExpression { Member.Name: nameof(List<>.Count), Expression: { } list } when IsJsonList(list.Type) => JsonFunction(JsonPart.Count, list, node.Type, scope),
            UnaryExpression { NodeType: ExpressionType.ArrayLength, Operand: var array } => JsonFunction(JsonPart.Count, array, node.Type, scope),
            _ when type.IsEnum => JsonFunction(Enum.GetUnderlyingType(type).Name, node, node.Type, scope),
            _ => JsonFunction(type.Name, node, node.Type, scope),
        };
    }

    // Whether a value is in a list of a document.
    private ValueShape? JsonContains(Expression list, Expression item, Scope? scope) =>
        IsJsonList(list.Type) && JsonPath(list, scope) is ({ } document, var path) && query.Dialect.Functions.Find(typeof(JsonPart), JsonPart.Contains) is { } row
            && Underlying(item.Type) is var type && (type == typeof(string) || type == typeof(bool) || IsInteger(type))
            && Bind(item, scope) is ValueShape { Sql: var value }
            ? Function(row, [document, new SqlLiteral(path, typeof(string)), value], typeof(bool)) is var found ? found with { Sql = found.Sql with { IsNullable = true } } : null
            : null;

    private ValueShape? JsonFunction(string name, Expression part, Type type, Scope? scope) =>
        query.Dialect.Functions.Find(typeof(JsonPart), name) is { } row && JsonPath(part, scope) is ({ } document, { Length: > 1 } path)
            ? new ValueShape(new SqlFunction(row.Template, [document, new SqlLiteral(path, typeof(string))], Underlying(type), IsNullable: true), type)
            : null;

    // The document an expression leads into, and the way there; null where it leads into none.
    private (SqlExpression? Document, string Path) JsonPath(Expression node, Scope? scope)
    {
        var (owner, step) = node switch
        {
            MemberExpression { Expression: { } of, Member: var member } when of.Type == typeof(JsonDocument) => (of, member.Name == nameof(JsonDocument.RootElement) ? "" : null),
            MemberExpression { Expression: { } of, Member: var member } => (of, NameOf(member)),
            MethodCallExpression { Method.Name: nameof(JsonElement.GetProperty), Object: { } of, Arguments: [ConstantExpression { Value: string name }] } when of.Type == typeof(JsonElement) => (of, Step(name)),
            MethodCallExpression { Method.Name: "get_Item", Object: { } of, Arguments: [ConstantExpression { Value: int at }] } when of.Type == typeof(JsonElement) || IsJsonList(of.Type) => (of, Step(at)),
            BinaryExpression { NodeType: ExpressionType.ArrayIndex, Left: var of, Right: ConstantExpression { Value: int at } } => (of, Step(at)),
            UnaryExpression { NodeType: ExpressionType.Convert, Operand: var of } when node.Type.IsAssignableFrom(of.Type) => (of, ""),
            _ => (null, null),
        };
        if (owner is null || step is null)
        {
            return (null, "");
        }

        if ((owner is ParameterExpression or MemberExpression { Expression: not null }) && Bind(owner, scope) is ValueShape { Sql: SqlColumn { Mapping: { } mapping } column } && (mapping.IsJson || owner.Type == typeof(JsonDocument) || owner.Type == typeof(JsonElement)))
        {
            return (column, "$" + step);
        }

        var (document, path) = JsonPath(owner, scope);
        return (document, path + step);
    }

    private static bool IsJsonList(Type type) => type.IsArray || (type.IsGenericType && typeof(System.Collections.IEnumerable).IsAssignableFrom(type));

    // As the serializer names it; what has a converter of its own is stored in a form that isn't known.
    private static string? NameOf(MemberInfo member) =>
        member.IsDefined(typeof(JsonIgnoreAttribute)) || member.IsDefined(typeof(JsonConverterAttribute)) || (member is PropertyInfo { PropertyType: var type } && Underlying(type).IsDefined(typeof(JsonConverterAttribute), false))
            ? null
            : Step(member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? member.Name);

    private static string? Step(string name) => name.AsSpan().ContainsAny('"', '\\', '\'') ? null : $".\"{name}\"";

    private static string? Step(int index) => index < 0 ? null : string.Create(CultureInfo.InvariantCulture, $"[{index}]");
}
