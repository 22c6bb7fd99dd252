using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// Binds lists that aren't queries where they stand as sources: a captured list is rows that travel as one parameter, an
/// array written in the query is a row for each of its elements.
/// </summary>
internal static class ListBinder
{
    private const string Value = "value";

    /// <summary>Whether the expression is such a list.</summary>
    public static bool IsList(QueryBinder binder, Expression node, Scope? scope) => Bare(node) switch
    {
        SlotExpression slot => ElementOf(slot.Type) is not null && binder.Dialect.Types.Find(slot.Type) is null,
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit, Expressions.Count: > 0 } array => array.Expressions.All(element => binder.Scalars.Bind(element, scope) is ValueShape),
        _ => false,
    };

    /// <summary>The list's elements as rows, in their order.</summary>
    public static BoundQuery Bind(QueryBinder binder, Expression node, Scope? scope) =>
        Bare(node) is SlotExpression slot ? Rows(binder, binder.FirstMention(slot), ElementOf(slot.Type)!) : Values(binder, (NewArrayExpression)Bare(node), scope);

    /// <summary>A single row: a value, an object written in the query, or a captured one.</summary>
    public static BoundQuery Single(QueryBinder binder, Expression node, Scope? scope) => node is SlotExpression slot && binder.Dialect.Types.Find(slot.Type) is null
        ? Rows(binder, slot, slot.Type, isSingle: true)
        : new BoundQuery(new SqlSelect((SqlSource?)null), binder.Scalars.Bind(node, scope));

    // LINQ's conversion to a sequence says nothing.
    private static Expression Bare(Expression node) => node is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand } ? operand : node;

    private static Type? ElementOf(Type type) => type == typeof(string)
        ? null
        : type.GetInterfaces().Append(type).FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static BoundQuery Rows(QueryBinder binder, SlotExpression slot, Type element, bool isSingle = false)
    {
        var id = binder.NextSource();
        var members = binder.Dialect.Types.Find(element) is null ? Members(binder, element) : [];
        NodeList<RowsColumn> columns = members.Count > 0 ? [.. members.Select(Column)] : [new RowsColumn(Value, Underlying(element))];
        if (members.Count == 0 && binder.Dialect.Types.Find(element) is null)
        {
            throw QueryBinder.Error(slot, $"A list of '{TypeName.Of(element)}' has no values that a database holds.", "Pass a list of single values, or of objects with such members.");
        }

        Shape row = members.Count > 0
            ? new ObjectShape([.. members.Select((member, i) => Leaf(id, columns[i], TypeOf(member)))], [.. members.Select(member => member.Name)], values => Make(slot, element, members, values), element)
            : Leaf(id, columns[0], element);
        var source = new ParameterSource(slot.Index, slot.Name) { IsList = true, Convert = members.Count > 0 ? binder.Conversion((slot.Index, element, isSingle), Reader(slot.Name, members, isSingle)) : Required };
        var rows = new SqlRows(id, new SqlParameter(source, typeof(IEnumerable), IsNullable: false), columns);
        var position = new SqlColumn(id, SqlRows.Position, typeof(int), IsNullable: false);
        return new BoundQuery(new SqlSelect(rows) { OrderBy = isSingle ? [] : [new SqlOrdering(position, IsDescending: false)] }, row);

        RowsColumn Column(MemberInfo member, int index)
        {
            var name = binder.Model.ColumnName(member.Name);
            return new RowsColumn(name == SqlRows.Position || !name.All(char.IsAsciiLetterOrDigit) && name.Any(c => c != '_' && !char.IsAsciiLetterOrDigit(c)) ? "c" + index : name, Underlying(TypeOf(member)));
        }
    }

    private static ValueShape Leaf(int source, RowsColumn column, Type type) =>
        new(new SqlColumn(source, column.Name, column.ClrType, !type.IsValueType || Nullable.GetUnderlyingType(type) is not null), type);

    // Each element is a select of its own; a number beside it keeps their order.
    private static BoundQuery Values(QueryBinder binder, NewArrayExpression array, Scope? scope)
    {
        var rows = array.Expressions.Select(Row).Aggregate((all, one) => SetBinder.Combined(binder, all, one, SqlSetOperator.UnionAll));
        var parts = ((ObjectShape)rows.Shape).Parts;
        return rows with
        {
            Select = rows.Select with { OrderBy = [new SqlOrdering(((ValueShape)parts[0]).Sql, IsDescending: false)] },
            Shape = parts[1],
        };

        BoundQuery Row(Expression element, int index)
        {
            Shape place = new ValueShape(SqlBuild.Literal(index), typeof(int));
            return new BoundQuery(new SqlSelect((SqlSource?)null), new ObjectShape([place, binder.Scalars.Bind(element, scope)], [SqlRows.Position, Value], values => values[1], array.Type));
        }
    }

    // What of an object a database can hold.
    private static List<MemberInfo> Members(QueryBinder binder, Type type)
    {
        IEnumerable<MemberInfo> properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0);
        return [.. properties.Concat(type.GetFields(BindingFlags.Public | BindingFlags.Instance)).Where(member => binder.Dialect.Types.Find(TypeOf(member)) is not null)];
    }

    private static Type TypeOf(MemberInfo member) => member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType;

    private static object? Required(object? list) => list ?? throw new ArgumentNullException(nameof(list), "A list in a query is null. Pass an empty list for no rows.");

    private static Func<object?, object?> Reader(string name, List<MemberInfo> members, bool isSingle) => list => (isSingle ? [list] : ((IEnumerable)Required(list)!).Cast<object?>()).Select(row => Values(name, members, row)).ToList();

    private static object? Values(string name, List<MemberInfo> members, object? row)
    {
        if (row is null)
        {
            throw new ValueException($"The list '{name}' in a query holds a null, which has no members. Leave it out of the list.");
        }

        return members.Count == 1 ? Read(members[0], row) : members.Select(member => Read(member, row)).ToArray();
    }

    private static object? Read(MemberInfo member, object row) => member is PropertyInfo property ? property.GetValue(row) : ((FieldInfo)member).GetValue(row);

    // A whole element is made again of its values, which must be all it has.
    private static Expression Make(SlotExpression slot, Type type, List<MemberInfo> members, Expression[] values)
    {
        if (type.GetConstructors().FirstOrDefault(IsAll) is { } constructor)
        {
            return Expression.New(constructor, constructor.GetParameters().Select(parameter => values[IndexOf(parameter.Name!)]));
        }

        var isPlain = type.GetConstructor([]) is not null || type.IsValueType;
        return isPlain && type.GetProperties().All(property => property.CanWrite && IndexOf(property.Name) >= 0)
            ? Expression.MemberInit(Expression.New(type), members.Select((member, i) => Expression.Bind(member, values[i])))
            : throw QueryBinder.Error(slot, $"A whole '{TypeName.Of(type)}' of the list can't be made again of what a database holds of it.", "Select the members that are meant.");

        bool IsAll(ConstructorInfo one) => one.GetParameters() is { Length: > 0 } parameters && parameters.Length == members.Count
            && (type.GetProperties().Length <= members.Count || typeof(ITuple).IsAssignableFrom(type)) && parameters.All(parameter => IndexOf(parameter.Name!) >= 0);

        int IndexOf(string name) => members.FindIndex(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase));
    }

    private static Type Underlying(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
