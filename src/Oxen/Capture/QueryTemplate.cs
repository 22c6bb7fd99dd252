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
    public object?[] ReadSlots(ReadOnlySpan<object?> leaves) => ReadSlots(leaves, null, false);

    /// <summary>Evaluates the slots; behind them lie the values that filters read from the context.</summary>
    /// <param name="leaves">The leaves of this execution.</param>
    /// <param name="filters">The filters of the context that executes; null for none.</param>
    /// <param name="areRead">Whether the query is known to need their values; else their places stay empty.</param>
    public object?[] ReadSlots(ReadOnlySpan<object?> leaves, ContextFilters? filters, bool areRead)
    {
        var count = Slots.Length + (filters?.Count ?? 0);
        if (count == 0)
        {
            return [];
        }

        QueryClock? clock = null;
        var values = new object?[count];
        for (var i = 0; i < Slots.Length; i++)
        {
            values[i] = Slots[i].Read(leaves, ref clock);
        }

        if (areRead)
        {
            filters?.Read(values, Slots.Length, ref clock);
        }
        else
        {
            filters?.ReadTracker(values, Slots.Length);
        }

        return values;
    }
}
