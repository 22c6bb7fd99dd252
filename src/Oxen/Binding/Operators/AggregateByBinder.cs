using System.Linq.Expressions;

namespace Oxen;

/// <summary>Binds <c>AggregateBy</c> whose function SQL has an aggregate for: a sum, a count, a minimum or a maximum.</summary>
internal static class AggregateByBinder
{
    public static BoundQuery AggregateBy(OperatorCall call)
    {
        if (call.Has(4) && call.Call.Arguments[4] is not ConstantExpression { Value: null })
        {
            throw Untranslatable.Comparer(call.Call, "Leave the comparer out, or go by a form of the key that is to be compared.");
        }

        var types = call.Call.Method.GetGenericArguments();
        var (row, key, result) = (types[0], types[1], types[2]);
        var function = call.Lambda(3);
        if (call.Call.Arguments[2] is LambdaExpression or UnaryExpression { NodeType: ExpressionType.Quote } || Aggregated(function) is not var (name, value))
        {
            throw Untranslatable.Operator(call.Call);
        }

        // The same as GroupBy(key).Select(g => new KeyValuePair(g.Key, seed + g.Sum(value))).
        var group = Expression.Parameter(typeof(IGrouping<,>).MakeGenericType(key, row), "g");
        Expression ofGroup = value is ConstantExpression { Value: 1 } && name == nameof(Enumerable.Sum)
            ? Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [row], group)
            : Expression.Call(typeof(Enumerable), name, [row], group, Expression.Lambda(value, function.Parameters[1]));
        var pair = typeof(KeyValuePair<,>).MakeGenericType(key, result);
        var made = Expression.New(pair.GetConstructor([key, result])!, [Expression.Property(group, nameof(IGrouping<,>.Key)), WithSeed(name, call.Call.Arguments[2], ofGroup)], pair.GetProperty("Key")!, pair.GetProperty("Value")!);
        var grouped = Expression.Call(typeof(Queryable), nameof(Queryable.GroupBy), [row, key], call.Call.Arguments[0], call.Call.Arguments[1]);
        var groups = GroupBinder.GroupBy(call with { Call = grouped });
        return groups with { Shape = call.Binder.Scalars.Bind(made, new Scope(group, groups.Shape, call.Scope)) };
    }

    // A seed of nothing adds nothing.
    private static Expression WithSeed(string name, Expression seed, Expression value) => name switch
    {
        nameof(Enumerable.Sum) when seed is ConstantExpression { Value: 0 or 0L } => value,
        nameof(Enumerable.Sum) => Expression.Add(seed, value),
        _ => Expression.Call(typeof(Math), name, null, seed, value),
    };

    private static (string Name, Expression Value)? Aggregated(LambdaExpression function)
    {
        var soFar = function.Parameters[0];
        return function.Body switch
        {
            BinaryExpression { NodeType: ExpressionType.Add or ExpressionType.AddChecked } sum when IsSummed(sum.Type) && Other(sum.Left, sum.Right) is { } value => (nameof(Enumerable.Sum), value),
            MethodCallExpression { Method.Name: nameof(Math.Min) or nameof(Math.Max), Arguments: [var left, var right] } call
                when call.Method.DeclaringType == typeof(Math) && IsSummed(call.Type) && Other(left, right) is { } value => (call.Method.Name, value),
            _ => null,
        };

        Expression? Other(Expression left, Expression right) =>
            left == soFar && !PartFinder.IsPart(right, soFar) ? right : right == soFar && !PartFinder.IsPart(left, soFar) ? left : null;
    }

    private static bool IsSummed(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(double) || type == typeof(decimal) || type == typeof(float);
}
