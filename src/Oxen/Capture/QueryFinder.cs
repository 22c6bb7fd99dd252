using System.Linq.Expressions;

namespace Oxen;

/// <summary>Finds queries inside the lambdas of a query.</summary>
internal sealed class QueryFinder : ExpressionVisitor
{
    private bool _found;

    private QueryFinder()
    {
    }

    /// <summary>Whether a table, or any other query, is mentioned in it.</summary>
    public static bool HasQuery(Expression expression)
    {
        var finder = new QueryFinder();
        finder.Visit(expression);
        return finder._found;
    }

    protected override Expression VisitExtension(Expression node)
    {
        _found |= node is RootExpression or InlinedQueryExpression;
        return node;
    }
}
