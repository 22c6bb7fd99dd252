using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Makes the count that <c>Skip</c>, <c>Take</c> or <c>ElementAt</c> was called with a variable. LINQ hands over the number
/// alone, so a page's number would be taken for part of the query's form, and each page for a query of its own.
/// </summary>
internal static class PageCounts
{
    /// <summary>The call with a variable in place of a constant count; any other expression as it is.</summary>
    public static Expression AsVariable(Expression expression)
    {
        if (expression is not MethodCallExpression { Object: null } call || call.Method.DeclaringType != typeof(Queryable))
        {
            return expression;
        }

        // IArgumentProvider avoids the wrapper that the Arguments property allocates.
        var arguments = (IArgumentProvider)call;
        return arguments.ArgumentCount == 2 && arguments.GetArgument(1) is ConstantExpression { Value: int count } && IsPaging(call.Method.Name)
            ? Expression.Call(call.Method, arguments.GetArgument(0), Variable(count))
            : expression;
    }

    private static MemberExpression Variable(int count) => Expression.Field(Expression.Constant(new Page(count)), nameof(Page.count));

    private static bool IsPaging(string method) => method
        is nameof(Queryable.Skip) or nameof(Queryable.Take) or nameof(Queryable.ElementAt) or nameof(Queryable.ElementAtOrDefault);

    // The field's name is what a printed query shows.
    private sealed class Page(int count)
    {
        public readonly int count = count;
    }
}
