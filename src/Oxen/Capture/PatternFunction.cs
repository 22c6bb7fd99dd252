using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>Makes an interpreted function of a pattern. Its argument holds the clock, then the leaves.</summary>
internal sealed class PatternFunction : ExpressionVisitor
{
    private static readonly ParameterExpression Argument = Expression.Parameter(typeof(object[]), "leaves");
    private static readonly MethodInfo ReadClock = typeof(QueryClock).GetMethod(nameof(QueryClock.Read))!;

    private PatternFunction()
    {
    }

    /// <summary>The function of <paramref name="pattern"/>.</summary>
    public static Func<object?[], object?> Of(Expression pattern)
    {
        var body = Expression.Convert(new PatternFunction().Visit(pattern), typeof(object));
        return Expression.Lambda<Func<object?[], object?>>(body, Argument).Compile(preferInterpretation: true);
    }

    protected override Expression VisitExtension(Expression node) =>
        node is LeafExpression leaf ? Item(leaf.Index + 1, leaf.Type) : node;

    protected override Expression VisitMember(MemberExpression node) => QueryClock.Tells(node.Member)
        ? Expression.Convert(Expression.Call(Item(0, typeof(QueryClock)), ReadClock, Expression.Constant(node.Member)), node.Type)
        : base.VisitMember(node);

    private static UnaryExpression Item(int index, Type type) =>
        Expression.Convert(Expression.ArrayIndex(Argument, Expression.Constant(index)), type);
}
