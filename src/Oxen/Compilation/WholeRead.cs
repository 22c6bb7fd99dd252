namespace Oxen;

/// <summary>How a query is run that is one command with its collections.</summary>
/// <typeparam name="T">What a row of the query itself becomes.</typeparam>
internal abstract record WholeRead<T>(int Slot, RowShape<bool> Rows)
{
    /// <summary>An empty list for the rows of the query itself.</summary>
    public abstract object NewList();

    /// <summary>The rows of the query itself, once their collections are there.</summary>
    public abstract List<T> Made(object?[] values);
}

/// <summary>Rows that are there as soon as they are read.</summary>
internal sealed record DirectRead<T>(int Slot, RowShape<bool> Rows) : WholeRead<T>(Slot, Rows)
{
    /// <inheritdoc/>
    public override object NewList() => new List<T>();

    /// <inheritdoc/>
    public override List<T> Made(object?[] values) => (List<T>)values[Slot]!;
}

/// <summary>Rows that are made when their collections are there.</summary>
internal sealed record LaterRead<T>(int Slot, RowShape<bool> Rows) : WholeRead<T>(Slot, Rows)
{
    /// <inheritdoc/>
    public override object NewList() => new List<Func<T>>();

    /// <inheritdoc/>
    public override List<T> Made(object?[] values) => ((List<Func<T>>)values[Slot]!).ConvertAll(static make => make());
}
