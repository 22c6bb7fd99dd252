namespace Oxen;

/// <summary>
/// A node of the SQL tree. Nodes are immutable and hold no logic; what is done with them stands in visitors. A new node
/// needs a record, a method in <see cref="SqlVisitor{TResult}"/>, and with it an arm in each visitor.
/// </summary>
internal abstract record SqlNode
{
    /// <summary>Calls the visitor's method for this node.</summary>
    public abstract TResult Accept<TResult>(SqlVisitor<TResult> visitor);

    /// <summary>The tree as <see cref="SqlPrinter"/> prints it.</summary>
    public sealed override string ToString() => SqlPrinter.Print(this);
}

/// <summary>A node that has a value.</summary>
/// <param name="ClrType">The type of the value in C#, never a <see cref="Nullable{T}"/>.</param>
/// <param name="IsNullable">Whether the value can be NULL.</param>
internal abstract record SqlExpression(Type ClrType, bool IsNullable) : SqlNode
{
    /// <summary>How the value is stored; null until <c>InferTypes</c> has run, where it follows from the surroundings.</summary>
    public TypeMapping? Mapping { get; init; }
}

/// <summary>A node rows come from.</summary>
internal abstract record SqlSource : SqlNode;

/// <summary>A node that is a query: a select, or selects combined.</summary>
internal abstract record SqlQuery : SqlNode;
