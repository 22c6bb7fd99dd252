using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>A filter of one entity, captured.</summary>
/// <param name="name">What it is switched off by; null for a filter without a name.</param>
/// <param name="condition">The condition; its slots stand among <see cref="ModelFilters.Values"/>.</param>
internal sealed class FilterTemplate(string? name, LambdaExpression condition)
{
    /// <summary>What it is switched off by; null for a filter without a name.</summary>
    public string? Name => name;

    /// <summary>The condition; its slots stand among <see cref="ModelFilters.Values"/>.</summary>
    public LambdaExpression Condition => condition;

    /// <summary>Its parts that compare the row with the context.</summary>
    public ImmutableArray<FilterPart> Parts { get; } = FilterPart.Of(condition);

    /// <summary>How messages call it.</summary>
    /// <param name="entity">The class.</param>
    public string Describe(Type entity) => name is null ? $"query filter of {TypeName.Of(entity)}" : $"query filter '{name}' of {TypeName.Of(entity)}";

    /// <summary>The condition with its slots among the values of an execution.</summary>
    /// <param name="first">Where the values of the context begin.</param>
    /// <param name="readsContext">Whether there is such a value.</param>
    public Expression BodyAt(int first, out bool readsContext)
    {
        var moved = new MovedSlots(first);
        var body = moved.Visit(condition.Body)!;
        readsContext = moved.HasAny;
        return body;
    }

    private sealed class MovedSlots(int first) : ExpressionVisitor
    {
        public bool HasAny { get; private set; }

        protected override Expression VisitExtension(Expression node)
        {
            if (node is not SlotExpression slot)
            {
                return node;
            }

            HasAny = true;
            return slot.At(first + slot.Index);
        }
    }
}
