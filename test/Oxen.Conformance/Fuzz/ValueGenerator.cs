using System.Linq.Expressions;
using System.Reflection;

namespace Oxen.Conformance;

/// <summary>Makes expressions of a type over what is in scope. They give no exceptions: nothing divides by zero or overflows.</summary>
internal sealed partial class ValueGenerator(
    Choices choices,
    Func<ValueGenerator, IReadOnlyList<Expression>, int, Expression> makeSubquery,
    Func<Type, IReadOnlyList<Expression>, int, Expression> makeScalar)
{
    /// <summary>The types there are expressions of.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        typeof(int), typeof(string), typeof(bool), typeof(decimal), typeof(int?), typeof(decimal?), typeof(double?), typeof(bool?), typeof(DateTime), typeof(DateTime?),
        typeof(CustomerRank), typeof(OrderStatus), typeof(Priority?), typeof(DateOnly),
    ];

    private static readonly HashSet<(Type, string)> Required =
    [
        (typeof(OrderLine), nameof(OrderLine.Order)), (typeof(OrderLine), nameof(OrderLine.Product)),
        (typeof(Order), nameof(Order.Customer)), (typeof(Product), nameof(Product.Supplier)),
    ];

    private static readonly List<Row<int, CustomerRank, int?>> Rows =
    [
        new() { A = 1, B = CustomerRank.Gold, C = null }, new() { A = 5, B = CustomerRank.None, C = 3 }, new() { A = -1, B = CustomerRank.Silver, C = 10 },
    ];

    private static readonly MethodInfo ConcatMethod = typeof(string).GetMethod(nameof(string.Concat), [typeof(string), typeof(string)])!;

    private static readonly Dictionary<Type, object?[]> Constants = new()
    {
        [typeof(int)] = [0, 1, 2, 3, 5, 7, 10, 39, -1, 40],
        [typeof(int?)] = [0, 1, null, 3, 4, 10],
        [typeof(short)] = [(short)0, (short)39, (short)-3],
        [typeof(short?)] = [(short)0, null, (short)25],
        [typeof(decimal)] = [0m, 1m, 10m, 55.00m, 0.5m, 65.83m, -1.25m],
        [typeof(decimal?)] = [0m, null, 1000m, 0.1m],
        [typeof(double)] = [0d, 1d, 0.25, -1.5, 5d],
        [typeof(double?)] = [0d, null, 0.5, 5d],
        [typeof(string)] = ["", "a", "London", "UK", "e", "Chai", "rush", "%", "Nancy", "ALFKI"],
        [typeof(bool)] = [true, false],
        [typeof(bool?)] = [true, false, null],
        [typeof(DateTime)] = [new DateTime(1996, 8, 1, 0, 0, 0, DateTimeKind.Utc), new DateTime(1994, 11, 15, 9, 15, 0, DateTimeKind.Utc)],
        [typeof(DateTime?)] = [new DateTime(1996, 8, 1, 0, 0, 0, DateTimeKind.Utc), null],
        [typeof(DateOnly)] = [new DateOnly(1997, 1, 1), new DateOnly(2000, 2, 29), DateOnly.MinValue],
        [typeof(CustomerRank)] = [CustomerRank.None, CustomerRank.Silver, CustomerRank.Gold],
        [typeof(OrderStatus)] = [OrderStatus.Open, OrderStatus.Shipped],
        [typeof(Priority?)] = [Priority.Low, null, Priority.High],
    };

    /// <summary>A value of a type.</summary>
    public Expression Value(Type type, IReadOnlyList<Expression> scope, int depth)
    {
        var columns = Columns(type, scope);
        if (depth <= 0 || choices.Once(3))
        {
            return columns.Count > 0 && !choices.Once(4) ? choices.Pick(columns) : Constant(type);
        }

        var options = Operators(type);
        return choices.Pick(options)(scope, depth - 1);
    }

    /// <summary>The members of a type of what is in scope; of strings those that are never null.</summary>
    public static List<Expression> Columns(Type type, IReadOnlyList<Expression> scope) =>
        [.. scope.SelectMany(Members).Where(member => member.Type == type && (type != typeof(string) || IsNeverNull(member)))];

    /// <summary>A condition.</summary>
    public Expression Condition(IReadOnlyList<Expression> scope, int depth)
    {
        if (depth <= 0)
        {
            return Comparison(scope, 0);
        }

        return choices.Next(10) switch
        {
            0 or 1 or 2 => Comparison(scope, depth - 1),
            3 => Expression.AndAlso(Condition(scope, depth - 1), Condition(scope, depth - 1)),
            4 => Expression.OrElse(Condition(scope, depth - 1), Condition(scope, depth - 1)),
            5 => Expression.Not(Condition(scope, depth - 1)),
            6 => Nullness(scope),
            7 => OfText(scope, depth - 1),
            8 => OverList(scope, depth - 1),
            _ => makeSubquery(this, scope, depth - 1),
        };
    }

    // Those of the row itself, and of the rows it must refer to.
    private static IEnumerable<MemberExpression> Members(Expression owner) => owner is ParameterExpression
        ? Own(owner).Concat(owner.Type.GetProperties().Where(property => Required.Contains((owner.Type, property.Name))).SelectMany(property => Own(Expression.Property(owner, property))))
        : Own(owner);

    private static IEnumerable<MemberExpression> Own(Expression owner) => owner.Type.GetProperties()
        .Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var type && (type.IsValueType || type == typeof(string)))
        .Where(property => property.PropertyType != typeof(Guid?) && property.PropertyType != typeof(TimeOnly?) && property.PropertyType != typeof(Skills))
        .Where(property => property.Name is not (nameof(BasketItem.Rest) or nameof(BasketItem.Level)))
        .Select(property => Expression.Property(owner, property));

    // Texts of a generated row may be null whatever they were made of.
    private static bool IsNeverNull(MemberExpression member) =>
        !member.Member.DeclaringType!.IsGenericType
        && member.Member.Name is not ("ContactName" or "City" or "Region" or "Notes" or "Description" or "HomePage" or "Remark");

    private Expression Constant(Type type)
    {
        var value = choices.Pick(Constants[type]);
        return choices.Once(2)
            ? Expression.Field(Expression.Constant(Activator.CreateInstance(typeof(Variable<>).MakeGenericType(type), value)), "Value")
            : Expression.Constant(value, type);
    }

    private Expression Comparison(IReadOnlyList<Expression> scope, int depth)
    {
        var type = choices.Pick([typeof(int), typeof(string), typeof(int?), typeof(decimal), typeof(double?), typeof(bool?), typeof(DateTime), typeof(DateTime?), typeof(CustomerRank), typeof(OrderStatus), typeof(Priority?), typeof(decimal?), typeof(DateOnly), typeof(short?)]);
        type = Columns(type, scope).Count > 0 ? type : typeof(int);
        var isPlain = type == typeof(short?);
        var left = isPlain ? choices.Pick(Columns(type, scope)) : Value(type, scope, depth);
        var right = isPlain ? Constant(type) : Value(type, scope, depth);
        var hasOrder = type != typeof(string) && type != typeof(bool?) && !(Nullable.GetUnderlyingType(type) ?? type).IsEnum;
        return Expression.MakeBinary(choices.Pick<ExpressionType>(hasOrder
            ? [ExpressionType.Equal, ExpressionType.NotEqual, ExpressionType.LessThan, ExpressionType.GreaterThanOrEqual, ExpressionType.GreaterThan, ExpressionType.LessThanOrEqual]
            : [ExpressionType.Equal, ExpressionType.NotEqual]), left, right);
    }

    private Expression Nullness(IReadOnlyList<Expression> scope)
    {
        List<Expression> nullable = [.. scope.SelectMany(Members).Where(member => Nullable.GetUnderlyingType(member.Type) is not null || (member.Type == typeof(string) && !IsNeverNull(member)))];
        if (nullable.Count == 0)
        {
            return Comparison(scope, 0);
        }

        var column = choices.Pick(nullable);
        return Expression.MakeBinary(choices.Pick([ExpressionType.Equal, ExpressionType.NotEqual]), column, Expression.Constant(null, column.Type));
    }

    // A list of the application, asked with its elements in scope.
    private MethodCallExpression OverList(IReadOnlyList<Expression> scope, int depth)
    {
        var list = Expression.Field(Expression.Constant(new Variable<List<Row<int, CustomerRank, int?>>>(Rows)), nameof(Variable<>.Value));
        var row = Expression.Parameter(typeof(Row<int, CustomerRank, int?>), "l" + depth);
        return Expression.Call(typeof(Enumerable), choices.Pick([nameof(Enumerable.Any), nameof(Enumerable.All)]), [row.Type], list, Expression.Lambda(Condition([row, .. scope], depth), row));
    }

    private MethodCallExpression OfText(IReadOnlyList<Expression> scope, int depth) => Expression.Call(
        Value(typeof(string), scope, depth),
        typeof(string).GetMethod(choices.Pick([nameof(string.Contains), nameof(string.StartsWith), nameof(string.EndsWith)]), [typeof(string)])!,
        Value(typeof(string), scope, 0));

    private Expression NullableText(IReadOnlyList<Expression> scope)
    {
        List<Expression> texts = [.. scope.SelectMany(Members).Where(member => member.Type == typeof(string))];
        return texts.Count == 0 ? Constant(typeof(string)) : choices.Pick(texts);
    }

    private sealed class Variable<T>(T value)
    {
        public readonly T Value = value;
    }
}
