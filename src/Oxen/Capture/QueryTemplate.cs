using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>The form of a query without the application's objects: what a plan is compiled from, and found by.</summary>
/// <param name="Body">The expression, with leaves, slots and roots in place of objects.</param>
/// <param name="Slots">The parts that are evaluated before the command.</param>
/// <param name="Form">What the query is found by; null where it can't be told from others.</param>
internal sealed record QueryTemplate(Expression Body, ImmutableArray<SlotExpression> Slots, QueryForm? Form)
{
    /// <summary>Evaluates the slots over the leaves of one execution. One that throws is a <see cref="FailedValue"/>.</summary>
    public object?[] ReadSlots(ReadOnlySpan<object?> leaves)
    {
        if (Slots.IsEmpty)
        {
            return [];
        }

        QueryClock? clock = null;
        var values = new object?[Slots.Length];
        for (var i = 0; i < values.Length; i++)
        {
            try
            {
                values[i] = Slots[i].Read(leaves, ref clock);
            }
            catch (Exception exception)
            {
                values[i] = new FailedValue(exception);
            }
        }

        return values;
    }
}
