namespace Oxen;

/// <summary>Reads the rows of a query that is one command with its collections: each row says which of them it is of.</summary>
/// <typeparam name="T">What a row of the query itself becomes, or what makes it when its collections are there.</typeparam>
/// <param name="slot">Where the rows of the query itself are collected, among the values of an execution.</param>
/// <param name="rows">How they are read.</param>
/// <param name="collections">The collections, in the order of their numbers.</param>
internal sealed class UnionRows<T>(int slot, RowShape<T> rows, IReadOnlyList<CollectionPlan> collections) : RowShape<bool>
{
    /// <inheritdoc/>
    public override RowReader<bool> For(System.Data.Common.DbDataReader reader)
    {
        var own = rows.For(reader);
        RowReader<bool>[] others = [.. collections.Select(collection => collection.Rows.For(reader))];
        return (row, values) =>
        {
            var part = row.GetInt32(0);
            if (part > 0)
            {
                return others[part - 1](row, values);
            }

            ((List<T>)values[slot]!).Add(own(row, values));
            return true;
        };
    }
}
