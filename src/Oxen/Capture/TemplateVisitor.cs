using System.Linq.Expressions;

namespace Oxen;

/// <summary>Walks over a whole template: queries that variables stand for, and what stands in the holes of SQL, too.</summary>
internal abstract class TemplateVisitor : ExpressionVisitor
{
    /// <inheritdoc/>
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
