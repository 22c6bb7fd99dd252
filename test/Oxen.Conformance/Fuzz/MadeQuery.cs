using System.Collections;
using System.Linq.Expressions;
using System.Reflection;

namespace Oxen.Conformance;

/// <summary>Runs a generated query over any shop.</summary>
internal static class MadeQuery
{
    private static readonly MethodInfo SequenceMethod = typeof(MadeQuery).GetMethod(nameof(Sequence), BindingFlags.Static | BindingFlags.NonPublic)!;
    private static readonly MethodInfo ValueMethod = typeof(MadeQuery).GetMethod(nameof(Value), BindingFlags.Static | BindingFlags.NonPublic)!;
    private static readonly MethodInfo MemorySequenceMethod = typeof(MadeQuery).GetMethod(nameof(MemorySequence), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>What the query gives: rows to enumerate, or a value.</summary>
    public static object? Run(LambdaExpression query, IShop shop)
    {
        var body = new Bound(query.Parameters[0], shop).Visit(query.Body);
        var element = typeof(IQueryable).IsAssignableFrom(query.Body.Type) ? query.Body.Type.GetGenericArguments()[0] : null;
        return (element, shop) switch
        {
            (null, MemoryShop) => Interpret<object?>(Expression.Convert(body, typeof(object)))(),
            (null, _) => Call(ValueMethod.MakeGenericMethod(body.Type), shop.Products.Provider, body),
            (_, MemoryShop) => Call(MemorySequenceMethod.MakeGenericMethod(element), query.Body, body),
            _ => Call(SequenceMethod.MakeGenericMethod(element), shop.Products.Provider, body),
        };
    }

    private static object? Call(MethodInfo method, params object[] arguments) => method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    private static IQueryable<T> Sequence<T>(IQueryProvider provider, Expression query) => provider.CreateQuery<T>(query);

    private static T Value<T>(IQueryProvider provider, Expression query) => provider.Execute<T>(query);

    private static InMemory<T> MemorySequence<T>(Expression query, Expression body) => new(query, Interpret<IEnumerable<T>>(body));

    // Each query runs once: to compile it would take longer than all the rest.
    private static Func<T> Interpret<T>(Expression body) => Expression.Lambda<Func<T>>(body).Compile(preferInterpretation: true);

    /// <summary>The rows of a query on LINQ to Objects.</summary>
    private sealed class InMemory<T>(Expression query, Func<IEnumerable<T>> rows) : IQueryable<T>
    {
        public Type ElementType => typeof(T);

        public Expression Expression => query;

        public IQueryProvider Provider => throw new NotSupportedException();

        public IEnumerator<T> GetEnumerator() => rows().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    /// <summary>Puts a shop in the parameter's place. In memory the query becomes one of <see cref="Enumerable"/>.</summary>
    private sealed class Bound(ParameterExpression parameter, IShop shop) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? Expression.Constant(shop, typeof(IShop)) : node;

        protected override Expression VisitMethodCall(MethodCallExpression node) => shop is MemoryShop && node.Method.DeclaringType == typeof(Queryable)
            ? Expression.Call(typeof(Enumerable), node.Method.Name, node.Method.GetGenericArguments(), [.. node.Arguments.Select(argument => Visit(Unquoted(argument))!)])
            : base.VisitMethodCall(node);

        private static Expression Unquoted(Expression argument) => argument is UnaryExpression { NodeType: ExpressionType.Quote } quote ? quote.Operand : argument;
    }
}
