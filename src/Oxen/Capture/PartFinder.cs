using System.Linq.Expressions;

namespace Oxen;

/// <summary>Finds a node in an expression.</summary>
internal sealed class PartFinder : TemplateVisitor
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

    /// <summary>The part that is meant: itself, or where it is no part of the query the first value of its type.</summary>
    public static Expression? Place(Expression whole, Expression part) => IsPart(whole, part) ? part : ValueOf.Type(whole, part.Type);

    public override Expression? Visit(Expression? node)
    {
        _found |= ReferenceEquals(node, _part);
        return _found ? node : base.Visit(node);
    }

    private sealed class ValueOf(Type type) : ExpressionVisitor
    {
        private Expression? _found;

        public static Expression? Type(Expression whole, Type type)
        {
            var finder = new ValueOf(type);
            finder.Visit(whole);
            return finder._found;
        }

        protected override Expression VisitExtension(Expression node)
        {
            _found ??= node is SlotExpression && (Nullable.GetUnderlyingType(node.Type) ?? node.Type) == type ? node : null;
            return node;
        }
    }
}
