using System.Linq.Expressions;

namespace Oxen;

/// <summary>Turns a query that ends in one of Oxen's asynchronous methods into one that ends in LINQ's method of that name.</summary>
internal static class SynchronousForm
{
    private const string Suffix = "Async";

    /// <summary>The lambda with LINQ's own method at its end.</summary>
    public static LambdaExpression Of(LambdaExpression query)
    {
        if (query.Body is not MethodCallExpression call || call.Method.DeclaringType != typeof(OxenQueryableExtensions) || typeof(Queryable).GetMember(NameOf(call)).Length == 0)
        {
            throw new ArgumentException("The compiled query doesn't end in a query operator. Return the query itself, or end it in an operator such as First or CountAsync.", nameof(query));
        }

        Expression[] arguments = [.. call.Arguments.Where(argument => argument.Type != typeof(CancellationToken))];
        var method = call.Method;
        Type[] types = method.IsGenericMethod ? method.GetGenericArguments() : [];
        return Expression.Lambda(Expression.Call(typeof(Queryable), NameOf(call), types, arguments), query.Parameters);
    }

    private static string NameOf(MethodCallExpression call) => call.Method.Name[..^Suffix.Length];
}
