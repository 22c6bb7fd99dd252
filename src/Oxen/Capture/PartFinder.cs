using System.Linq.Expressions;

namespace Oxen;

/// <summary>Finds a node in an expression.</summary>
internal sealed class PartFinder : ExpressionVisitor
{
    private readonly Expression _part;
    private bool _found;

    private PartFinder(Expression part) => _part = part;

    /// <summary>Whether <paramref name="part"/> is <paramref name="whole"/> or stands somewhere in it.</summary>
    public static bool IsPart(Expression whole, Expression part)
    {
        var finder = new PartFinder(part);
        finder.Visit(whole);
        return finder._found;
    }

    public override Expression? Visit(Expression? node)
    {
        _found |= ReferenceEquals(node, _part);
        return _found ? node : base.Visit(node);
    }

    protected override Expression VisitExtension(Expression node)
    {
        switch (node)
        {
            case InlinedQueryExpression inlined:
                Visit(inlined.Body);
                break;
            case RootExpression root:
                foreach (var hole in root.Holes)
                {
                    Visit(hole);
                }

                break;
        }

        return node;
    }
}
