using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>The form of a query: all that two queries must have in common to share a plan, and none of the application's objects.</summary>
/// <param name="Marks">The query itself, as <see cref="WrittenForm"/> writes it.</param>
/// <param name="Inlined">The queries that it mentions by a variable or a member, in the order of their leaves.</param>
internal sealed record QueryForm(Mark[] Marks, ImmutableArray<InlinedForm> Inlined)
{
    /// <summary>Whether a query has this form; then <paramref name="leaves"/> are its objects.</summary>
    public bool Fits(in WrittenForm query, object owner, out ReadOnlySpan<object?> leaves)
    {
        leaves = query.Leaves;
        return Mark.AreSame(query.Marks, Marks) && (Inlined.IsEmpty || InlinedForm.AllFit(Inlined, owner, ref leaves));
    }
}

/// <summary>A part of a query that gives a query or a lambda itself, or could: its type is one.</summary>
/// <param name="Pattern">What gives the query, over leaves.</param>
/// <param name="FirstLeaf">Where its own leaves begin, among those of the whole.</param>
/// <param name="Marks">Its form; null where it's no query of Oxen's.</param>
internal sealed record InlinedForm(PatternReader Pattern, int FirstLeaf, Mark[]? Marks)
{
    /// <summary>Whether the parts give queries of these forms; then their leaves are put among <paramref name="leaves"/>.</summary>
    public static bool AllFit(ImmutableArray<InlinedForm> parts, object owner, ref ReadOnlySpan<object?> leaves)
    {
        List<object?> all = [.. leaves];
        foreach (var part in parts)
        {
            if (!part.Fits(owner, all))
            {
                return false;
            }
        }

        leaves = all.ToArray();
        return true;
    }

    /// <summary>What a value puts in the place of the variable it came from: the expression of a query, or a lambda. Null for a plain value.</summary>
    public static Expression? BodyOf(object? value) => value switch
    {
        IQuerySource query => query.Expression,
        LambdaExpression lambda => lambda,
        _ => null,
    };

    private bool Fits(object owner, List<object?> leaves)
    {
        QueryClock? clock = null;
        if (BodyOf(Pattern.Read(leaves.ToArray(), ref clock)) is not { } body)
        {
            return Marks is null;
        }

        var memory = new FormMemory();
        var form = WrittenForm.Of(body, owner, ref memory);
        if (form.IsUnknown || !Mark.AreSame(form.Marks, Marks))
        {
            return false;
        }

        leaves.InsertRange(FirstLeaf, form.Leaves);
        return true;
    }
}

/// <summary>One thing two queries must have in common: the kind of a node, with its type, member or method; a literal.</summary>
internal readonly struct Mark(ExpressionType kind, int count, object? identity) : IEquatable<Mark>
{
    private readonly int _kind = (int)kind | count << 8;
    private readonly object? _identity = identity;

    /// <summary>Whether two rows of marks are the same.</summary>
    public static bool AreSame(ReadOnlySpan<Mark> one, ReadOnlySpan<Mark> other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < one.Length; i++)
        {
            if (!one[i].Equals(other[i]))
            {
                return false;
            }
        }

        return true;
    }

    public bool Equals(Mark other) =>
        _kind == other._kind && (ReferenceEquals(_identity, other._identity) || (_identity is not null && _identity.Equals(other._identity)));

    public override bool Equals(object? other) => other is Mark mark && Equals(mark);

    public override int GetHashCode() => _kind * 397 ^ (_identity?.GetHashCode() ?? 0);
}

/// <summary>Memory on the stack for the form of a query of usual size.</summary>
internal struct FormMemory
{
    public MarkMemory Marks;
    public InlineArray16<object?> Leaves;
    public InlineArray8<ParameterExpression> Parameters;

    [InlineArray(96)]
    internal struct MarkMemory
    {
        private Mark _first;
    }
}
