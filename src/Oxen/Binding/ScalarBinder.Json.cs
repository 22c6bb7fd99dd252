using System.Linq.Expressions;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oxen;

/// <content>Parts of what a column stores as JSON.</content>
internal sealed partial class ScalarBinder
{
    /// <summary>Whether a value is a JSON document, whose parts SQL can name.</summary>
    public static bool IsJson(ValueShape value) => StoredForm.Of(value.Sql) is { } mapping && (mapping.IsJson || JsonTypes.IsNode(mapping.ClrType));

    /// <summary>The place in a document that a value stands for.</summary>
    public JsonPlace PlaceOf(ValueShape value) => JsonPlace.Of(value.Sql, query.Dialect.Functions);

    // A member of an object in a document, or the number of a list's elements.
    private ValueShape? JsonMember(Shape owner, MemberExpression node)
    {
        if (owner is not ValueShape value || !IsJson(value))
        {
            return null;
        }

        var place = PlaceOf(value);
        return node switch
        {
            { Member.Name: nameof(JsonDocument.RootElement) } when value.Type == typeof(JsonDocument) => JsonPartAt(place, node.Type),
            { Member.Name: nameof(List<>.Count) or nameof(Array.Length) } when JsonTypes.ElementOf(value.Type) is not null => JsonCount(place),
            _ when JsonTypes.IsNode(value.Type) => null,
            _ => JsonTypes.NameOf(node.Member) is { } name && place.Member(name) is { } further ? JsonPartAt(further, node.Type) : null,
        };
    }

    // A call that leads into a document, or reads a value of it.
    private ValueShape? JsonCall(MethodCallExpression node, NodeList<Shape> parts) => parts switch
    {
        [ValueShape list, ValueShape { Sql: var at }] when node.Method.Name == "get_Item" && IsJson(list) && at.ClrType == typeof(int) && (JsonTypes.ElementOf(list.Type) is not null || list.Type == typeof(JsonNode)) =>
            JsonElementAt(list, at, node),
        [ValueShape owner, ValueShape] when (node.Method.Name == "get_Item" || owner.Type == typeof(JsonElement) && node.Method.Name == nameof(JsonElement.GetProperty)) && IsJson(owner)
            && JsonTypes.IsNode(owner.Type) && node.Arguments[0] is ConstantExpression { Value: string name } =>
            PlaceOf(owner).Member(name) is { } further && JsonPartAt(further, node.Type) is { } part ? part with { Computed = InCSharp(part, node, parts) } : null,
        [ValueShape element] when node.Object?.Type == typeof(JsonElement) && IsJson(element) => node.Method.Name switch
        {
            nameof(JsonElement.EnumerateArray) => element with { Type = node.Type, Computed = InCSharp(element, node, parts) },
            nameof(JsonElement.GetArrayLength) => JsonCount(PlaceOf(element)),
            var name => name.StartsWith("Get", StringComparison.Ordinal) && query.Dialect.Functions.Find(typeof(JsonPart), name[3..]) is { } row ? JsonValue(row, PlaceOf(element), node.Type) : null,
        },
        [ValueShape whole] when node.Object is { } instance && typeof(JsonNode).IsAssignableFrom(instance.Type) && IsJson(whole) => node.Method.Name switch
        {
            nameof(JsonNode.AsArray) or nameof(JsonNode.AsObject) => JsonPartAt(PlaceOf(whole), node.Type),
            nameof(JsonNode.GetValue) => JsonPartAt(PlaceOf(whole), node.Type),
            _ => null,
        },
        _ => null,
    };

    // An element of a list; what comes of an index outside is null.
    private ValueShape? JsonElementAt(Shape list, SqlExpression index, Expression node) =>
        list is ValueShape value && IsJson(value) && PlaceOf(value).Element(index, query.Dialect.Functions) is { } place ? JsonPartAt(place, node.Type) : null;

    private ValueShape? JsonCount(JsonPlace place) => query.Dialect.Functions.Find(typeof(JsonPart), JsonPart.Count) is { } row ? JsonValue(row, place, typeof(int)) : null;

    // Whether a value is in a list of a document. A null is found by a search through the elements.
    private ValueShape? JsonContains(Expression list, Expression item, Scope? scope)
    {
        list = list is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var converted } ? converted : list;
        var type = Underlying(item.Type);
        return QueryBinder.MayBeRows(list) && JsonTypes.ElementOf(list.Type) is not null && (type == typeof(string) || type == typeof(bool) || IsInteger(type))
            && query.Dialect.Functions.Find(typeof(JsonPart), JsonPart.Contains) is { } row
            && Bind(list, scope) is ValueShape document && IsJson(document) && PlaceOf(document) is var place
            && Bind(item, scope) is ValueShape { Sql: { IsNullable: false } value }
            ? new ValueShape(new SqlFunction(row.Template, [place.Document, place.Path, value], typeof(bool), IsNullable: true), typeof(bool))
            : null;
    }

    /// <summary>What is at a place, as a value of this type; null where SQL can't read it.</summary>
    public ValueShape? JsonPartAt(JsonPlace place, Type type)
    {
        var (name, mapping) = JsonForm(type);
        return name is not null && query.Dialect.Functions.Find(typeof(JsonPart), name) is { } row ? JsonValue(row, place, type, mapping) : null;
    }

    /// <summary>An element of a list, whose columns are these; null where SQL can't read it.</summary>
    public ValueShape? JsonItemOf(NodeList<SqlColumn> columns, Type type)
    {
        var (name, mapping) = JsonForm(type);
        mapping ??= query.Dialect.Types.Find(type);
        var isNullable = !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
        if (name is null || mapping is null)
        {
            return null;
        }

        if (query.Dialect.Functions.Find(typeof(JsonItem), name) is { } row)
        {
            return new ValueShape(row.Template == "{0}"
                ? columns[0] with { ClrType = Underlying(type), IsNullable = isNullable, Mapping = mapping }
                : new SqlFunction(row.Template, [.. columns], Underlying(type), isNullable) { Mapping = mapping }, type);
        }

        return query.Dialect.Functions.Find(typeof(JsonPart), name) is { } part
            ? JsonValue(part, new JsonPlace(columns[0], new SqlLiteral(JsonRowsSyntax.Root, typeof(string))), type, mapping) is var read && isNullable ? read : read with { Sql = read.Sql with { IsNullable = false } }
            : null;
    }

    // The row that reads values of a type, and how they are stored where their own type doesn't say it.
    private (string? Row, TypeMapping? Mapping) JsonForm(Type type)
    {
        type = Underlying(type);
        var types = query.Dialect.Types;
        return type switch
        {
            { IsEnum: true } => (JsonTypes.HasConverter(type) ? null : Enum.GetUnderlyingType(type).Name, null),
            _ when type == typeof(JsonElement) => (nameof(JsonElement), types.Find(type)),
            _ when typeof(JsonNode).IsAssignableFrom(type) => (nameof(JsonNode), types.Find(type)),
            _ when JsonTypes.IsDocument(type) => (JsonPart.Document, MapType.Find(type, new JsonStorage(), types, out _)),
            { Namespace: nameof(System) } => (type.Name, null),
            _ => (null, null),
        };
    }

    private static ValueShape JsonValue(FunctionRow row, JsonPlace place, Type type, TypeMapping? mapping = null) =>
        new(new SqlFunction(row.Template, [place.Document, place.Path], Underlying(type), IsNullable: true) { Mapping = mapping }, type);

    private static ComputedInstead InCSharp(ValueShape value, Expression node, NodeList<Shape> parts) => new(value.Sql, Client(node, parts, new TranslationError(node, "", "")));
}
