using System.Linq.Expressions;

namespace Oxen;

/// <summary>Binds lists that rows hold, arrays or those in JSON documents, where they stand as sources: an element is a row, in the order of the list.</summary>
internal static class ElementsBinder
{
    /// <summary>Whether an expression may lead to such a list beside a parameter or a member: an element, a call.</summary>
    public static bool IsStep(Expression node) => node switch
    {
        MethodCallExpression { Object: { } owner } call => call.Method.Name is "get_Item" or "EnumerateArray" or "AsArray" && owner is not SlotExpression,
        BinaryExpression { NodeType: ExpressionType.ArrayIndex or ExpressionType.Coalesce } binary => binary.Left is not SlotExpression,
        _ => false,
    };

    /// <summary>The elements of a list as a query, bound anew wherever they are used; null where the value is no such list.</summary>
    public static QueryShape? Rows(QueryBinder binder, ValueShape list) => ScalarBinder.IsList(list) && JsonTypes.ElementOf(list.Type) is { } element
        ? new QueryShape([list], outer => Rows(binder, (ValueShape)outer[0], element), list.Type)
        : null;

    private static BoundQuery Rows(QueryBinder binder, ValueShape list, Type element) =>
        ScalarBinder.ElementsOf(list) is { } mapping ? OfArray(binder, list, element, mapping) : OfDocument(binder, list, element);

    private static BoundQuery OfArray(QueryBinder binder, ValueShape list, Type element, TypeMapping mapping)
    {
        var syntax = binder.Dialect.Syntax.ArrayRows!;
        var id = binder.NextSource();
        var isNullable = !element.IsValueType || Nullable.GetUnderlyingType(element) is not null;
        var item = new SqlColumn(id, syntax.Value, mapping.ClrType, isNullable) { Mapping = mapping, IsSensitive = SensitiveColumns.AreIn(list.Sql) };
        var position = new SqlColumn(id, syntax.Position, typeof(int), IsNullable: false);
        var elements = new SqlElements(id, list.Sql, Path: null, list.Sql is SqlColumn column ? column.Name : "element");
        return new BoundQuery(new SqlSelect(elements) { OrderBy = [new SqlOrdering(position, IsDescending: false)] }, new ValueShape(item, element));
    }

    private static BoundQuery OfDocument(QueryBinder binder, ValueShape list, Type element)
    {
        if (binder.Dialect.Syntax.JsonRows is not { } syntax)
        {
            throw QueryBinder.Error(Expression.Default(list.Type), $"{binder.Dialect.Name} makes no rows of a list in a JSON document.", "Keep the elements in a table of their own.");
        }

        var id = binder.NextSource();
        var place = binder.Scalars.PlaceOf(list);
        var isSensitive = SensitiveColumns.AreIn(place.Document);
        NodeList<SqlExpression> columns = [.. syntax.Columns.Select(name => new SqlColumn(id, name, typeof(string), IsNullable: true) { IsSensitive = isSensitive })];
        var item = binder.Scalars.JsonItemOf(columns, element) ?? throw QueryBinder.Error(
            Expression.Default(list.Type), $"It isn't known in SQL how JSON says a '{TypeName.Of(element)}'.", "Keep numbers, texts, times or objects of these in the list, or compute it in the last Select, where C# runs for each row.");
        var position = new SqlColumn(id, syntax.Position, typeof(int), IsNullable: false);
        return new BoundQuery(new SqlSelect(new SqlElements(id, place.Document, place.Path, NameOf(binder, place))) { OrderBy = [new SqlOrdering(position, IsDescending: false)] }, item);
    }

    // After the last member on the way, or the column.
    private static string NameOf(QueryBinder binder, JsonPlace place) =>
        place.Path is SqlLiteral { Value: string path } && path.Split('"') is { Length: > 2 } names ? binder.Model.ColumnName(names[^2])
        : place.Document is SqlColumn column ? column.Name
        : "element";
}
