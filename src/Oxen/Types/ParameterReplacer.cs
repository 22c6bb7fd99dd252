using System.Linq.Expressions;

namespace Oxen;

/// <summary>Puts an expression in the place of a lambda's parameter.</summary>
internal sealed class ParameterReplacer : ExpressionVisitor
{
    private readonly ParameterExpression _parameter;
    private readonly Expression _replacement;

    private ParameterReplacer(ParameterExpression parameter, Expression replacement)
    {
        _parameter = parameter;
        _replacement = replacement;
    }

    /// <summary>The <paramref name="body"/> with <paramref name="replacement"/> wherever <paramref name="parameter"/> stood.</summary>
    public static Expression Replace(ParameterExpression parameter, Expression replacement, Expression body) =>
        new ParameterReplacer(parameter, replacement).Visit(body);

    protected override Expression VisitParameter(ParameterExpression node) =>
        node == _parameter ? _replacement : node;
}
