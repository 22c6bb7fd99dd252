using System.Linq.Expressions;
using System.Reflection;

namespace Oxen.Conformance;

/// <summary>Runs a generated query over any shop.</summary>
internal static class MadeQuery
{
    private static readonly MethodInfo SequenceMethod = typeof(MadeQuery).GetMethod(nameof(Sequence), BindingFlags.Static | BindingFlags.NonPublic)!;
    private static readonly MethodInfo ValueMethod = typeof(MadeQuery).GetMethod(nameof(Value), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>What the query gives: rows to enumerate, or a value.</summary>
    public static object? Run(LambdaExpression query, IShop shop)
    {
        var body = new Bound(query.Parameters[0], shop).Visit(query.Body);
        var element = typeof(IQueryable).IsAssignableFrom(body.Type) ? body.Type.GetGenericArguments()[0] : null;
        var run = element is null ? ValueMethod.MakeGenericMethod(body.Type) : SequenceMethod.MakeGenericMethod(element);
        return run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [shop.Products.Provider, body], null);
    }

    private static IQueryable<T> Sequence<T>(IQueryProvider provider, Expression query) => provider.CreateQuery<T>(query);

    private static T Value<T>(IQueryProvider provider, Expression query) => provider.Execute<T>(query);

    /// <summary>
    /// Puts a shop in the parameter's place. LINQ to Objects would compile an inner query anew for each row, so there it
    /// becomes a call of <see cref="Enumerable"/>.
    /// </summary>
    private sealed class Bound(ParameterExpression parameter, IShop shop) : ExpressionVisitor
    {
        private int _depth;

        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? Expression.Constant(shop, typeof(IShop)) : node;

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            _depth++;
            var visited = base.VisitLambda(node);
            _depth--;
            return visited;
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            var isInner = _depth > 0 && shop is MemoryShop && node.Method.DeclaringType == typeof(Queryable);
            var visited = (MethodCallExpression)base.VisitMethodCall(node);
            return isInner
                ? Expression.Call(typeof(Enumerable), node.Method.Name, node.Method.GetGenericArguments(), [.. visited.Arguments.Select(Unquoted)])
                : visited;
        }

        private static Expression Unquoted(Expression argument) => argument is UnaryExpression { NodeType: ExpressionType.Quote } quote ? quote.Operand : argument;
    }
}
