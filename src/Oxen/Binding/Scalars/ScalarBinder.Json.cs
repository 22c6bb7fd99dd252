using System.Linq.Expressions;
using System.Reflection;
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

    /// <summary>The place in a document that a member or an element stands for; null where it stands for none.</summary>
    public JsonPlace? PlaceOf(Expression node, Scope scope) => node switch
    {
        MemberExpression { Expression: { } owner } member when Bind(owner, scope) is ValueShape value && IsJson(value) && JsonTypes.IsObject(value.Type) && JsonTypes.NameOf(member.Member) is { } name => PlaceOf(value).Member(name),
        MethodCallExpression { Method.Name: "get_Item", Object: { } list, Arguments: [var at] } when at.Type == typeof(int) && Bind(list, scope) is ValueShape value && IsJson(value) =>
            PlaceOf(value).Element(BindSql(at, scope), query.Dialect.Functions),
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } index when Bind(index.Left, scope) is ValueShape value && IsJson(value) => PlaceOf(value).Element(BindSql(index.Right, scope), query.Dialect.Functions),
        _ => null,
    };

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
            _ => JsonTypes.IsObject(value.Type) && JsonTypes.NameOf(node.Member) is { } name && place.Member(name) is { } further ? JsonPartAt(further, node.Type, node.Member) : null,
        };
    }

    // A call that leads into a document, or reads a value of it.
    private ValueShape? JsonCall(MethodCallExpression node, NodeList<Shape> parts) => parts switch
    {
        [ValueShape list, ValueShape { Sql: var at }] when node.Method.Name == "get_Item" && at.ClrType == typeof(int) && ElementsOf(list) is not null => ArrayElement(list, at, node.Type),
        [ValueShape list, ValueShape { Sql: var at }] when node.Method.Name == "get_Item" && IsJson(list) && at.ClrType == typeof(int) && (JsonTypes.ElementOf(list.Type) is not null || list.Type == typeof(JsonNode)) =>
            JsonElementAt(list, at, node),
        [ValueShape owner, ValueShape] when (node.Method.Name == "get_Item" || owner.Type == typeof(JsonElement) && node.Method.Name == nameof(JsonElement.GetProperty)) && IsJson(owner)
            && JsonTypes.IsNode(owner.Type) && node.Arguments[0] is ConstantExpression { Value: string name } =>
            PlaceOf(owner).Member(name) is { } further && JsonPartAt(further, node.Type) is { } part ? part with { Computed = InCSharp(part, node, parts) } : null,
        [ValueShape element] when node.Object?.Type == typeof(JsonElement) && IsJson(element) => node.Method.Name switch
        {
            nameof(JsonElement.EnumerateArray) => element with { Type = node.Type, Computed = InCSharp(element, node, parts) },
            nameof(JsonElement.GetArrayLength) => JsonCount(PlaceOf(element)),
            var name => name.StartsWith("Get", StringComparison.Ordinal) ? JsonValue(name[3..], PlaceOf(element), node.Type, null) : null,
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

    private ValueShape? JsonCount(JsonPlace place) => JsonValue(JsonPart.Count, place, typeof(int), null);

    // Whether a value is in a list of a document. A null is found by a search through the elements.
    private ValueShape? JsonContains(Expression list, Expression item, MethodCallExpression node, Scope? scope)
    {
        list = list is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var converted } ? converted : list;
        if (!QueryBinder.MayBeRows(list) || JsonTypes.ElementOf(list.Type) is not { } element || Bind(list, scope) is not ValueShape document || !IsJson(document))
        {
            return null;
        }

        if (JsonTypes.IsDocument(element) && JsonItemOf([new SqlColumn(0, "", element, IsNullable: true)], element) is { } whole && Shapes.FirstIncomparable(whole) is { } error)
        {
            throw new QueryTranslationException(error with { Culprit = node });
        }

        var place = PlaceOf(document);
        return (element == typeof(string) || element == typeof(bool) || IsInteger(element)) && JsonRow(JsonPart.Contains, place) is { } row
            && Bind(item, scope) is ValueShape { Sql: { IsNullable: false } value }
            ? new ValueShape(new SqlFunction(row.Template, [place.Document, place.Path, value], typeof(bool), IsNullable: true), typeof(bool))
            : null;
    }

    /// <summary>What is at a place, as a value of this type; null where SQL can't read it.</summary>
    public ValueShape? JsonPartAt(JsonPlace place, Type type, MemberInfo? member = null)
    {
        var (name, mapping) = JsonForm(type, member);
        return name is null ? null : JsonValue(name, place, type, mapping);
    }

    /// <summary>An element of a list, whose columns are these; null where SQL can't read it.</summary>
    public ValueShape? JsonItemOf(NodeList<SqlExpression> columns, Type type)
    {
        var (name, mapping) = JsonForm(type);
        mapping ??= query.Dialect.Types.Find(type);
        if (name is null || mapping is null)
        {
            return null;
        }

        var item = JsonItemOf(columns, name, type, mapping) ?? JsonValue(name, new JsonPlace(columns[0], new SqlLiteral(JsonRowsSyntax.Root, typeof(string))), type, mapping);
        return !type.IsValueType || Nullable.GetUnderlyingType(type) is not null || item is null ? item : item with { Sql = item.Sql with { IsNullable = false } };
    }

    private ValueShape? JsonItemOf(NodeList<SqlExpression> columns, string name, Type type, TypeMapping? mapping) => query.Dialect.Functions.Find(typeof(JsonItem), name) switch
    {
        null => null,
        { Template: "{0}" } => new ValueShape((SqlColumn)columns[0] with { ClrType = Underlying(type), Mapping = mapping }, type),
        var row => new ValueShape(new SqlFunction(row.Template, columns, Underlying(type), IsNullable: true) { Mapping = mapping }, type),
    };

    // The row that reads values of a type, and how they are stored where their own type doesn't say it.
    private (string? Row, TypeMapping? Mapping) JsonForm(Type type, MemberInfo? member = null)
    {
        type = Underlying(type);
        var types = query.Dialect.Types;
        return type switch
        {
            _ when JsonTypes.IsNamed(type, member) => (nameof(String), types.EnumAsText(type)),
            { IsEnum: true } => (JsonTypes.HasConverter(type) ? null : Enum.GetUnderlyingType(type).Name, types.EnumAsNumber(type)),
            _ when type == typeof(JsonElement) => (nameof(JsonElement), types.Find(type)),
            _ when typeof(JsonNode).IsAssignableFrom(type) => (nameof(JsonNode), types.Find(type)),
            _ when JsonTypes.IsDocument(type) => (JsonPart.Document, MapType.Find(type, new JsonStorage(), types, out _)),
            { Namespace: nameof(System) } => (type.Name, null),
            _ => (null, null),
        };
    }

    // Of an element that is read as it is, its columns are read.
    private ValueShape? JsonValue(string name, JsonPlace place, Type type, TypeMapping? mapping) =>
        place is { Document: SqlFunction element, Path: SqlLiteral { Value: JsonRowsSyntax.Root } } && IsItem(element) && JsonItemOf(element.Arguments, name, type, mapping) is { } item ? item
        : JsonRow(name, place) is { } row ? new ValueShape(new SqlFunction(row.Template, [place.Document, place.Path], Underlying(type), IsNullable: true) { Mapping = mapping }, type)
        : null;

    private FunctionRow? JsonRow(string name, JsonPlace place) =>
        (place.Path is SqlLiteral { Value: JsonRowsSyntax.Root } ? query.Dialect.Functions.Find(typeof(JsonPart), name + JsonPart.OfWhole) : null) ?? query.Dialect.Functions.Find(typeof(JsonPart), name);

    private bool IsItem(SqlFunction element) => JsonPlace.Kinds.Any(kind => query.Dialect.Functions.Find(typeof(JsonItem), kind)?.Template == element.Template);

    private static ComputedInstead InCSharp(ValueShape value, Expression node, NodeList<Shape> parts) => new(value.Sql, Client(node, parts, new TranslationError(node, "", "")));
}
