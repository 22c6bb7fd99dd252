using System.Linq.Expressions;

namespace Oxen.Conformance;

/// <content>The operators that make rows of rows: joins, groups, collections.</content>
internal sealed partial class QueryGenerator
{
    private static readonly Type[] Keys = [typeof(int), typeof(string), typeof(int?), typeof(bool), typeof(CustomerRank), typeof(DateOnly), typeof(Priority?), typeof(OrderStatus)];

    private Expression Step(Expression query) => _choices.Next(11) switch
    {
        0 => Filtered(query),
        1 => Select(query, Types()),
        2 => Paged(query),
        3 => Joined(query),
        4 => LeftJoined(query),
        5 => Grouped(query),
        6 => Flattened(query),
        7 => GroupJoined(query),
        8 => Combined(query),
        9 => Chosen(Ordered(query)),
        _ => Call("Distinct", query),
    };

    private Type[] Types() => [_choices.Pick(Selectable), _choices.Pick(Selectable), _choices.Pick(Selectable)];

    private Expression Combined(Expression query)
    {
        var types = RowTypes(query) ?? Types();
        query = RowTypes(query) is null ? Select(query, types) : query;
        return Call(_choices.Pick(["Concat", "Union", "Intersect", "Except"]), query, Select(Filtered(Table()), types));
    }

    // The key both sides have in common; null when there is none.
    private (LambdaExpression Outer, LambdaExpression Inner)? Key(Expression outer, Expression inner)
    {
        var (left, right) = (Parameter(ElementOf(outer)), Parameter(ElementOf(inner)));
        List<(Expression, Expression)> pairs = [.. new[] { typeof(int), typeof(string), typeof(int?) }.SelectMany(type =>
            from a in ValueGenerator.Columns(type, [left]) from b in ValueGenerator.Columns(type, [right]) select (a, b))];
        if (pairs.Count == 0)
        {
            return null;
        }

        var (outerKey, innerKey) = _choices.Pick(pairs);
        return (Expression.Lambda(outerKey, left), Expression.Lambda(innerKey, right));
    }

    private Expression Joined(Expression query)
    {
        var inner = Filtered(Table());
        if (Key(query, inner) is not { } key)
        {
            return Filtered(query);
        }

        var (left, right) = (Parameter(ElementOf(query)), Parameter(ElementOf(inner)));
        var result = RowOf(Types(), (type, _) => _values.Value(type, [left, right], 1));
        return Join("Join", query, inner, key, Expression.Lambda(result, left, right));
    }

    private Expression LeftJoined(Expression query)
    {
        var inner = Filtered(Table());
        if (Key(query, inner) is not { } key)
        {
            return Filtered(query);
        }

        var (left, right) = (Parameter(ElementOf(query)), Parameter(ElementOf(inner)));
        var result = RowOf([_choices.Pick(Selectable), typeof(int?), typeof(decimal?)], (type, i) => i == 0 ? _values.Value(type, [left], 1) : Optional(right, type));
        return Join("LeftJoin", query, inner, key, Expression.Lambda(result, left, right));
    }

    private static MethodCallExpression Join(string name, Expression query, Expression inner, (LambdaExpression Outer, LambdaExpression Inner) key, LambdaExpression result) => Expression.Call(
        typeof(Queryable), name, [ElementOf(query), ElementOf(inner), key.Outer.ReturnType, result.ReturnType],
        query, inner, Expression.Quote(key.Outer), Expression.Quote(key.Inner), Expression.Quote(result));

    // A value of a row that may be absent.
    private ConditionalExpression Optional(ParameterExpression row, Type type)
    {
        var none = Expression.Constant(null, type);
        var value = _values.Value(Nullable.GetUnderlyingType(type)!, [row], 0);
        return Expression.Condition(Expression.Equal(row, Expression.Constant(null, row.Type)), none, Expression.Convert(value, type));
    }

    private MethodCallExpression Grouped(Expression query)
    {
        var row = Parameter(ElementOf(query));
        var key = _values.Value(_choices.Pick(Keys), [row], 1);
        var group = Parameter(typeof(IGrouping<,>).MakeGenericType(key.Type, row.Type));
        var groups = Expression.Call(typeof(Queryable), "GroupBy", [row.Type, key.Type], query, Expression.Quote(Expression.Lambda(key, row)));
        Expression[] values = [Expression.Property(group, "Key"), Aggregate(group, row.Type), Aggregate(group, row.Type)];
        var result = RowOf([.. values.Select(value => value.Type)], (_, i) => values[i]);
        return Expression.Call(typeof(Queryable), "Select", [group.Type, result.Type], groups, Expression.Quote(Expression.Lambda(result, group)));
    }

    // A value of a group, or of other rows that belong to one.
    private MethodCallExpression Aggregate(Expression rows, Type element)
    {
        var row = Parameter(element);
        var numbers = ValueGenerator.Columns(typeof(int), [row]);
        switch (_choices.Next(_tables == Relational ? 8 : 7))
        {
            case 1:
                return Over("Count", Expression.Lambda(_values.Condition([row], 1), row));
            case 2:
                return Over("Any", Expression.Lambda(_values.Condition([row], 1), row));
            case 3:
                return Over("All", Expression.Lambda(_values.Condition([row], 1), row));
            case 4 when numbers.Count > 0:
                return Expression.Call(typeof(Enumerable), "Sum", [element], rows, Expression.Lambda(_choices.Pick(numbers), row));
            case 5:
                return Extreme(_choices.Pick(["Min", "Max"]), _values.Value(_choices.Pick([typeof(int?), typeof(decimal?), typeof(DateTime?)]), [row], 1));
            case 6 when numbers.Count > 0:
                var chosen = Expression.Call(typeof(Enumerable), "Select", [element, typeof(int)], rows, Expression.Lambda(_choices.Pick(numbers), row));
                return Expression.Call(typeof(Enumerable), "Count", [typeof(int)], Expression.Call(typeof(Enumerable), "Distinct", [typeof(int)], chosen));
            case 7 when numbers.Count > 0:
                var number = Expression.Lambda(_choices.Pick(numbers), row);
                var ordered = Expression.Call(typeof(Enumerable), "OrderBy", [element, typeof(int)], rows, number);
                return Expression.Call(typeof(Enumerable), "FirstOrDefault", [typeof(int)], Expression.Call(typeof(Enumerable), "Select", [element, typeof(int)], ordered, number));
            default:
                return Expression.Call(typeof(Enumerable), "Count", [element], rows);
        }

        MethodCallExpression Over(string name, LambdaExpression condition) => Expression.Call(typeof(Enumerable), name, [element], rows, condition);

        MethodCallExpression Extreme(string name, Expression value) => Expression.Call(typeof(Enumerable), name, [element, value.Type], rows, Expression.Lambda(value, row));
    }

    private Expression Flattened(Expression query)
    {
        var row = Parameter(ElementOf(query));
        List<Expression> collections = [.. Collections(row)];
        if (collections.Count == 0)
        {
            return Joined(query);
        }

        var collection = _choices.Pick(collections);
        var element = collection.Type.GetGenericArguments()[0];
        var item = Parameter(element);
        var sequence = typeof(IEnumerable<>).MakeGenericType(element);
        var isOptional = _choices.Once(3);
        if (_choices.Once(2))
        {
            collection = Expression.Call(typeof(Enumerable), "Where", [element], collection, Expression.Lambda(_values.Condition([item], 1), item));
        }

        if (isOptional)
        {
            collection = Expression.Call(typeof(Enumerable), "DefaultIfEmpty", [element], collection);
        }

        var result = isOptional
            ? RowOf([_choices.Pick(Selectable), typeof(int?), typeof(decimal?)], (type, i) => i == 0 ? _values.Value(type, [row], 1) : Optional(item, type))
            : RowOf(Types(), (type, _) => _values.Value(type, [row, item], 1));
        var many = Expression.Lambda(typeof(Func<,>).MakeGenericType(row.Type, sequence), collection, row);
        return Expression.Call(typeof(Queryable), "SelectMany", [row.Type, element, result.Type], query, Expression.Quote(many), Expression.Quote(Expression.Lambda(result, row, item)));
    }

    private Expression GroupJoined(Expression query)
    {
        var inner = Filtered(Table());
        if (Key(query, inner) is not { } key)
        {
            return Grouped(query);
        }

        var left = Parameter(ElementOf(query));
        var rows = Parameter(typeof(IEnumerable<>).MakeGenericType(ElementOf(inner)));
        Expression[] values = [_values.Value(_choices.Pick(Selectable), [left], 1), Aggregate(rows, ElementOf(inner)), Aggregate(rows, ElementOf(inner))];
        var result = RowOf([.. values.Select(value => value.Type)], (_, i) => values[i]);
        return Join("GroupJoin", query, inner, key, Expression.Lambda(result, left, rows));
    }

    private static IEnumerable<Expression> Collections(Expression owner) => owner.Type.IsGenericType ? [] : owner.Type.GetProperties()
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(List<>) && property.PropertyType.GetGenericArguments()[0].Namespace == typeof(Basket).Namespace)
        .Select(property => Expression.Property(owner, property));

    private static MemberInitExpression RowOf(Type[] types, Func<Type, int, Expression> value)
    {
        var type = typeof(Row<,,>).MakeGenericType(types);
        return Expression.MemberInit(Expression.New(type), new[] { "A", "B", "C" }.Select((member, i) => Expression.Bind(type.GetProperty(member)!, value(types[i], i))));
    }

    // The types of a generated row's members, where they can be selected from a table too.
    private static Type[]? RowTypes(Expression query) =>
        ElementOf(query) is { IsGenericType: true } row && row.GetGenericArguments() is var types && types.All(type => Selectable.Contains(type)) ? types : null;
}
