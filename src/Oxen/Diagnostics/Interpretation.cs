using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Tells whether a lambda may be interpreted at first. One inside another may be called any number of times for a row, or be
/// handed out; and the interpreter knows no types that live on the stack alone.
/// </summary>
internal sealed class Interpretation : ExpressionVisitor
{
    private bool _fits = true;

    private Interpretation()
    {
    }

    /// <summary>Whether the lambda may be interpreted.</summary>
    public static bool Fits(LambdaExpression lambda)
    {
        var reading = new Interpretation();
        reading.Visit(lambda.Body);
        return reading._fits;
    }

    public override Expression? Visit(Expression? node)
    {
        if (!_fits || node is null)
        {
            return node;
        }

        _fits = node is not LambdaExpression && !node.Type.IsByRefLike;
        return _fits ? base.Visit(node) : node;
    }
}
