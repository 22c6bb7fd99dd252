using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// Captures the condition of a filter. It is said by one context and used by all of its type, so the only object it may hold is
/// the context, whose members are read anew from the one that executes.
/// </summary>
internal static class FilterCapture
{
    /// <summary>The condition with slots in the place of values.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="entity">The entity it is of.</param>
    /// <param name="context">The context that said it.</param>
    /// <param name="owner">What queries of the context run on.</param>
    /// <param name="values">The values that filters of the model read so far, and then those of this one too.</param>
    /// <exception cref="ModelException">It captures another object.</exception>
    public static LambdaExpression Of(FilterModel filter, EntityModel entity, object context, object owner, List<SlotExpression> values)
    {
        var template = QueryCapture.Capture(new ContextMembers(context).Visit(filter.Condition), owner, out var leaves, NameOf);
        return (LambdaExpression)new ContextValues(filter, entity, context, leaves, values).Visit(template.Body);
    }

    // A parameter of the context's primary constructor is kept in a field that has its name inside of another.
    private static string? NameOf(MemberInfo member) =>
        member.Name is ['<', .. var kept, '>', 'P'] ? kept : null;

    private static bool IsGenerated(Type type) => type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    /// <summary>Sees the context through the closures that C# keeps it in, and its tables as what they are.</summary>
    private sealed class ContextMembers(object context) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node)
        {
            var visited = (MemberExpression)base.VisitMember(node);
            return visited switch
            {
                { Expression: ConstantExpression { Value: { } closure }, Member: FieldInfo field } when IsGenerated(closure.GetType())
                    && field.GetValue(closure) is { } value && (ReferenceEquals(value, context) || IsGenerated(value.GetType())) => Expression.Constant(value),
                { Expression: ConstantExpression { Value: { } owner } } when ReferenceEquals(owner, context) && typeof(IQueryRoot).IsAssignableFrom(visited.Type) =>
                    new RootExpression(visited.Type.GetGenericArguments()[0], null, []),
                _ => visited,
            };
        }
    }

    /// <summary>Numbers the values over the model, each once.</summary>
    private sealed class ContextValues(FilterModel filter, EntityModel entity, object context, object?[] leaves, List<SlotExpression> values) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node)
        {
            switch (node)
            {
                case SlotExpression slot:
                    var pattern = new Leaves(this).Visit(slot.Pattern);
                    var index = values.FindIndex(known => AreSame(known.Pattern, pattern));
                    if (index < 0)
                    {
                        index = values.Count;
                        values.Add(new SlotExpression(index, pattern, slot.Name));
                    }

                    return values[index];
                case InlinedQueryExpression inlined:
                    return Visit(inlined.Body);
                default:
                    return node;
            }
        }

        private Expression Leaf(LeafExpression leaf, Expression? user) => leaves[leaf.Index] switch
        {
            null => Expression.Constant(null, leaf.Type),
            var value when ReferenceEquals(value, context) => new LeafExpression(0, leaf.Type),
            var value when value is string || value.GetType().IsValueType => Expression.Constant(value, leaf.Type),
            var other => throw Captures(user is MemberExpression member ? member.Member.Name : TypeName.Of(other.GetType())),
        };

        private ModelException Captures(string what)
        {
            var name = TypeName.Of(context.GetType());
            return new ModelException($"The {new FilterTemplate(filter.Name, filter.Condition).Describe(entity.ClrType)} captures '{what}'. A filter is made once and then used by every {name}, so what it reads must come from the {name} that runs a query: make '{what}' a member of {name} and name that. Constants and static members may be named too.");
        }

        private static bool AreSame(Expression? a, Expression? b) => (a, b) switch
        {
            (MemberExpression x, MemberExpression y) => x.Member == y.Member && AreSame(x.Expression, y.Expression),
            (UnaryExpression x, UnaryExpression y) => x.NodeType == y.NodeType && x.Type == y.Type && x.Method == y.Method && AreSame(x.Operand, y.Operand),
            (LeafExpression, LeafExpression) => true,
            (ConstantExpression x, ConstantExpression y) => x.Type == y.Type && Equals(x.Value, y.Value),
            _ => a is null && b is null,
        };

        private sealed class Leaves(ContextValues owner) : ExpressionVisitor
        {
            private Expression? _user;

            protected override Expression VisitMember(MemberExpression node)
            {
                _user = node;
                return base.VisitMember(node);
            }

            protected override Expression VisitExtension(Expression node) => node is LeafExpression leaf ? owner.Leaf(leaf, _user) : node;
        }
    }
}
