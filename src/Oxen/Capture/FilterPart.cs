using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>A part of a filter that compares a row with the context, and needs nothing but the row's own members for it.</summary>
/// <param name="Condition">The part.</param>
/// <param name="Members">The members of the row it reads; those of an object inside it, or of a value, as a path: <c>Owner.Tenant</c>.</param>
internal sealed record FilterPart(Expression Condition, ImmutableArray<string> Members)
{
    /// <summary>The parts of a condition, all of which hold where it does.</summary>
    public static ImmutableArray<FilterPart> Of(LambdaExpression condition) => [.. Parts(condition.Body).Select(part => Read(condition.Parameters[0], part)).OfType<FilterPart>()];

    /// <summary>The path of the member of a row that an expression is; null for any other.</summary>
    public static string? MemberOf(Expression row, Expression? expression) =>
        expression is not MemberExpression { Expression: { } owner } member ? null
        : Bare(owner) == row ? member.Member.Name
        : MemberOf(row, Bare(owner)) is { } path ? $"{path}.{member.Member.Name}"
        : null;

    /// <summary>The column that a path leads to, or into: it may be a member of the column's value, such as the length of a text.</summary>
    public static ColumnModel? ColumnOf(EntityModel entity, string path) =>
        entity.FindColumn(path) ?? (path.LastIndexOf('.') is var end and > 0 ? ColumnOf(entity, path[..end]) : null);

    private static IEnumerable<Expression> Parts(Expression condition) =>
        condition is BinaryExpression { NodeType: ExpressionType.AndAlso } and ? Parts(and.Left).Concat(Parts(and.Right)) : [condition];

    private static FilterPart? Read(ParameterExpression row, Expression part)
    {
        var reader = new Reader(row);
        reader.Visit(part);
        return reader is { IsOfRow: true, ReadsContext: true } ? new FilterPart(part, [.. reader.Members]) : null;
    }

    private static Expression Bare(Expression expression) => expression is UnaryExpression { NodeType: ExpressionType.Convert } convert ? Bare(convert.Operand) : expression;

    private sealed class Reader(ParameterExpression row) : ExpressionVisitor
    {
        public HashSet<string> Members { get; } = [];

        public bool IsOfRow { get; private set; } = true;

        public bool ReadsContext { get; private set; }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (MemberOf(row, node) is not { } member)
            {
                return base.VisitMember(node);
            }

            Members.Add(member);
            return node;
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            IsOfRow &= node.Method.DeclaringType != typeof(SqlFn) && !node.Method.IsDefined(typeof(SqlFunctionAttribute), inherit: true);
            return base.VisitMethodCall(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            IsOfRow &= node != row;
            return node;
        }

        protected override Expression VisitExtension(Expression node)
        {
            IsOfRow &= node is SlotExpression;
            ReadsContext |= node is SlotExpression { Pattern: not ConstantExpression };
            return node;
        }
    }
}
