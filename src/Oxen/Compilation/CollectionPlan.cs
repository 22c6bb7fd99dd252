namespace Oxen;

/// <summary>The command that reads a collection of all rows at once.</summary>
/// <param name="Slot">Where its buffer stands among the values of an execution.</param>
/// <param name="NewBuffer">Makes the buffer.</param>
/// <param name="Command">What is sent when the outer rows were read.</param>
/// <param name="Rows">Reads a row into the buffer.</param>
/// <param name="Collections">The collections inside its rows.</param>
internal sealed record CollectionPlan(int Slot, Func<CollectionBuffer> NewBuffer, CommandPlan Command, RowShape<bool> Rows, IReadOnlyList<CollectionPlan> Collections)
{
    /// <summary>Its buffer in an execution.</summary>
    public CollectionBuffer BufferIn(object?[] values) => (CollectionBuffer)values[Slot]!;

    /// <summary>Reads a row into its buffer in an execution.</summary>
    public RowShape<bool> RowsIn(object?[] values) => BufferIn(values).ReadsAgain ? new RereadRowShape<bool>(Rows) : Rows;

    /// <summary>This plan and those inside it.</summary>
    public IEnumerable<CollectionPlan> All => Collections.SelectMany(inner => inner.All).Prepend(this);
}
