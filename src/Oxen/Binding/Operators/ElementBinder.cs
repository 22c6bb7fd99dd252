using System.Linq.Expressions;

namespace Oxen;

/// <summary>Binds <c>First</c>, <c>Single</c>, <c>Last</c> and their <c>OrDefault</c> forms.</summary>
internal static class ElementBinder
{
    public static BoundQuery First(OperatorCall call, ResultKind result) => AtMost(call, 1, result);

    public static BoundQuery Single(OperatorCall call, ResultKind result) => AtMost(call, 2, result);

    public static BoundQuery Last(OperatorCall call, ResultKind result)
    {
        var (predicate, _) = Arguments(call);
        var filtered = predicate is null ? call.Source : FilterBinder.Filter(call, 1);
        return AtMost(call with { Source = OrderBinder.Reverse(call with { Source = filtered }) }, 1, result, isFiltered: true);
    }

    private static BoundQuery AtMost(OperatorCall call, int rows, ResultKind result, bool isFiltered = false)
    {
        var (predicate, defaultValue) = Arguments(call);
        var source = predicate is null || isFiltered ? call.Source : FilterBinder.Filter(call, 1);
        return PageBinder.Limit(call.Binder, source, SqlBuild.Literal(rows)) with
        {
            Result = result,
            Default = defaultValue is null ? null : call.Binder.Scalars.BindSql(defaultValue, call.Scope),
        };
    }

    // The overloads take a predicate, a default value, both, or neither.
    private static (Expression? Predicate, Expression? Default) Arguments(OperatorCall call)
    {
        var rest = call.Call.Arguments.Skip(1).ToList();
        var predicate = rest.FirstOrDefault(argument => argument is LambdaExpression or UnaryExpression { NodeType: ExpressionType.Quote });
        return (predicate, rest.LastOrDefault(argument => argument != predicate));
    }
}
