using System.Linq.Expressions;

namespace Oxen.Conformance;

/// <summary>Makes queries over the shop. What they give doesn't depend on the order of rows.</summary>
internal sealed partial class QueryGenerator
{
    private static readonly string[] Relational = [nameof(IShop.Products), nameof(IShop.Customers), nameof(IShop.Orders), nameof(IShop.Lines), nameof(IShop.Employees)];
    private static readonly Type[] Selectable = [.. ValueGenerator.Types.Where(type => type != typeof(OrderStatus))];

    private readonly Choices _choices;
    private readonly ValueGenerator _values;
    private readonly string[] _tables;
    private readonly ParameterExpression _shop = Expression.Parameter(typeof(IShop), "s");
    private int _names;

    /// <summary>Makes queries by these choices; over rows that hold JSON documents, or over those of the other tables.</summary>
    public QueryGenerator(Choices choices, bool hasDocuments = false)
    {
        _choices = choices;
        _tables = hasDocuments ? [nameof(IShop.Baskets)] : Relational;
        _values = new ValueGenerator(choices, Subquery, Scalar);
    }

    /// <summary>A query, as a lambda over <see cref="IShop"/>.</summary>
    public LambdaExpression Query()
    {
        var query = Filtered(Table());
        for (var left = 4; left > 0 && !_choices.Once(3); left--)
        {
            query = Step(query);
        }

        return Expression.Lambda(Answer(query), _shop);
    }

    /// <summary>A condition on a table: the count of all its rows, of those it holds for, and of those it doesn't.</summary>
    public (LambdaExpression All, LambdaExpression Holds, LambdaExpression DoesNot) Partition()
    {
        var table = Table();
        var row = Parameter(ElementOf(table));
        var condition = _values.Condition([row], 3);
        return (Count(table), Count(Call("Where", table, Expression.Lambda(condition, row))), Count(Call("Where", table, Expression.Lambda(Expression.Not(condition), row))));

        LambdaExpression Count(Expression query) => Expression.Lambda(Call("Count", query), _shop);
    }

    private MemberExpression Table() => Expression.Property(_shop, _choices.Pick(_tables));

    private ParameterExpression Parameter(Type type) => Expression.Parameter(type, "x" + _names++);

    private Expression Filtered(Expression query)
    {
        for (var left = 2; left > 0 && _choices.Once(2); left--)
        {
            query = Call("Where", query, Lambda(query, row => _values.Condition([row], 3)));
        }

        return query;
    }

    private Expression Paged(Expression query)
    {
        query = Ordered(query);
        if (_choices.Once(2))
        {
            query = Call("Skip", query, Count(_choices.Pick([0, 2, 7, -1])));
        }

        return _choices.Once(3) ? query : Call("Take", query, Count(_choices.Pick([5, 0, 12, 1, -1])));

        static ConstantExpression Count(int count) => Expression.Constant(count);
    }

    // The first of each kind, the last rows, every other row: what goes by the order.
    private Expression Chosen(Expression query)
    {
        switch (_choices.Next(4))
        {
            case 0:
                return Call("DistinctBy", query, Lambda(query, row => _values.Value(_choices.Pick(Selectable), [row], 2)));
            case 1:
                return Call("TakeLast", query, Expression.Constant(_choices.Pick([5, 0, 12, -1])));
            case 2:
                return Call("SkipLast", query, Expression.Constant(_choices.Pick([2, 0, 7, -1])));
            default:
                var (row, index) = (Parameter(ElementOf(query)), Parameter(typeof(int)));
                var isEven = Expression.Equal(Expression.Modulo(index, Expression.Constant(2)), Expression.Constant(0));
                return Call("Where", query, Expression.Lambda(Expression.OrElse(isEven, _values.Condition([row], 2)), row, index));
        }
    }

    // The key, or every member, comes last: then the order is total.
    private Expression Ordered(Expression query)
    {
        var type = ElementOf(query);
        var last = type.IsGenericType ? ["A", "B", "C"] : type == typeof(OrderLine) ? new[] { "OrderId", "ProductId" } : ["Id"];
        List<LambdaExpression> keys = [];
        if (!type.IsGenericType && _choices.Once(2))
        {
            keys.Add(Lambda(query, row => _values.Value(_choices.Pick(Selectable), [row], 2)));
        }

        keys.AddRange(last.Select(member => Lambda(query, row => Expression.Property(row, member))));
        for (var i = 0; i < keys.Count; i++)
        {
            query = Call((i == 0 ? "OrderBy" : "ThenBy") + (_choices.Once(3) ? "Descending" : ""), query, keys[i]);
        }

        return query;
    }

    private MethodCallExpression Select(Expression query, Type[] types) =>
        Call("Select", query, Lambda(query, row => RowOf(types, (type, _) => _values.Value(type, [row], 2))));

    private Expression Answer(Expression query)
    {
        var numbers = ValueGenerator.Columns(typeof(int), [Expression.Parameter(ElementOf(query))]);
        switch (_choices.Next(8))
        {
            case 0:
                return Call("Count", query);
            case 1:
                return Call("Any", query, Lambda(query, row => _values.Condition([row], 2)));
            case 2:
                return Call("All", query, Lambda(query, row => _values.Condition([row], 2)));
            case 3 when numbers.Count > 0:
                var number = _choices.Next(numbers.Count);
                return Expression.Call(typeof(Queryable), _choices.Pick(["Sum", "Average"]), [ElementOf(query)], query, Expression.Quote(Lambda(query, row => ValueGenerator.Columns(typeof(int), [row])[number])));
            case 4:
                return Call(_choices.Pick(["Min", "Max"]), query, Lambda(query, row => _values.Value(_choices.Pick(Selectable), [row], 2)));
            case 5:
                return Call(_choices.Pick(["First", "FirstOrDefault", "Last", "LastOrDefault"]), Ordered(query));
            default:
                return query;
        }
    }

    private Expression Subquery(ValueGenerator values, IReadOnlyList<Expression> scope, int depth)
    {
        var (rows, row) = Rows(scope);
        var lambda = Expression.Lambda(Correlated(row, scope, values.Condition([row, .. scope], depth)), row);
        return _choices.Next(4) switch
        {
            0 => Over("Any", rows, lambda),
            1 => Expression.GreaterThan(Over("Count", rows, lambda), Expression.Constant(_choices.Pick([0, 1, 3]))),
            2 => Over("All", rows, lambda),
            _ => Expression.Not(Over("Any", rows, lambda)),
        };
    }

    // A value of other rows: how many, the sum, the greatest, or that of the first.
    private Expression Scalar(Type type, IReadOnlyList<Expression> scope, int depth)
    {
        var (rows, row) = Rows(scope);
        var filtered = Over("Where", rows, Expression.Lambda(Correlated(row, scope, _values.Condition([row, .. scope], depth)), row));
        var number = _values.Value(typeof(int), [row], 0);
        if (type == typeof(int))
        {
            return _choices.Once(2) ? Over("Sum", filtered, Expression.Lambda(number, row)) : Over("Count", filtered);
        }

        var value = Expression.Lambda(Expression.Convert(number, type), row);
        if (!_choices.Once(2))
        {
            return Over("Max", filtered, value);
        }

        return Over("FirstOrDefault", Over("Select", Over("OrderBy", filtered, Expression.Lambda(number, row)), value));
    }

    // The rows of a table, or those of a collection of what is in scope.
    private (Expression Rows, ParameterExpression Row) Rows(IReadOnlyList<Expression> scope)
    {
        List<Expression> collections = [.. scope.OfType<ParameterExpression>().SelectMany(Collections)];
        var rows = collections.Count > 0 && (_tables.Length == 1 || _choices.Once(3)) ? _choices.Pick(collections) : Table();
        return (rows, Parameter(typeof(IQueryable).IsAssignableFrom(rows.Type) ? ElementOf(rows) : rows.Type.GetGenericArguments()[0]));
    }

    private Expression Correlated(ParameterExpression row, IReadOnlyList<Expression> scope, Expression condition)
    {
        var pairs = new[] { typeof(int), typeof(string), typeof(int?) }.SelectMany(type =>
            from inner in ValueGenerator.Columns(type, [row]) from outer in ValueGenerator.Columns(type, scope) select (inner, outer)).ToList();
        if (pairs.Count == 0 || _choices.Once(4))
        {
            return condition;
        }

        var (one, other) = _choices.Pick(pairs);
        return Expression.AndAlso(Expression.Equal(one, other), condition);
    }

    private static MethodCallExpression Over(string name, Expression rows, LambdaExpression? lambda = null)
    {
        var isQuery = typeof(IQueryable).IsAssignableFrom(rows.Type);
        var element = isQuery ? ElementOf(rows) : rows.Type.GetInterfaces().Append(rows.Type)
            .First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GetGenericArguments()[0];
        Type[] types = name is "Max" or "Select" or "OrderBy" ? [element, lambda!.ReturnType] : [element];
        return Expression.Call(isQuery ? typeof(Queryable) : typeof(Enumerable), name, types, lambda is null ? [rows] : [rows, isQuery ? Expression.Quote(lambda) : lambda]);
    }

    private LambdaExpression Lambda(Expression query, Func<ParameterExpression, Expression> body)
    {
        var row = Parameter(ElementOf(query));
        return Expression.Lambda(body(row), row);
    }

    private static Type ElementOf(Expression query) => query.Type.GetInterfaces().Append(query.Type)
        .First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IQueryable<>)).GetGenericArguments()[0];

    private static MethodCallExpression Call(string name, Expression query, Expression? argument = null)
    {
        Type[] types = argument is LambdaExpression lambda && lambda.ReturnType is var result && name is not ("Where" or "Any" or "All")
            ? [ElementOf(query), result]
            : [ElementOf(query)];
        return argument is null
            ? Expression.Call(typeof(Queryable), name, types, query)
            : Expression.Call(typeof(Queryable), name, name == "Count" ? [types[0]] : types, query, argument is LambdaExpression quoted ? Expression.Quote(quoted) : argument);
    }
}
