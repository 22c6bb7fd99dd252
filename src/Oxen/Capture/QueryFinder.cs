using System.Linq.Expressions;

namespace Oxen;

/// <summary>Finds queries inside the lambdas of a query.</summary>
internal sealed class QueryFinder : ExpressionVisitor
{
    private bool _found;

    private QueryFinder()
    {
    }

    /// <summary>Whether it is a lambda that mentions a table, or any other query.</summary>
    public static bool IsLambdaOfQuery(Expression expression)
    {
        if (expression is not (LambdaExpression or UnaryExpression { NodeType: ExpressionType.Quote }))
        {
            return false;
        }

        var finder = new QueryFinder();
        finder.Visit(expression);
        return finder._found;
    }

    // A list in memory is asked by a subquery too, but for what it contains.
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        _found |= node.Method.DeclaringType == typeof(Enumerable) && node.Method.Name != nameof(Enumerable.Contains);
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitExtension(Expression node)
    {
        _found |= node is RootExpression or InlinedQueryExpression;
        return node;
    }
}
