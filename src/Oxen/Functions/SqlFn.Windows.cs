namespace Oxen;

/// <content>
/// Window functions: values of a row that are computed over rows around it, which <c>Over</c> says.
/// <example><code>
/// db.Orders.Select(o => new
/// {
///     o.Id,
///     Place = SqlFn.RowNumber().Over(w => w.PartitionBy(o.CustomerId).OrderByDescending(o.Total)),
///     SoFar = SqlFn.Sum(o.Total).Over(w => w.PartitionBy(o.CustomerId).OrderBy(o.PlacedAt)),
/// });
/// </code></example>
/// They may stand wherever a value may; a filter by one applies to the rows it was computed over.
/// </content>
public static partial class SqlFn
{
    /// <summary>The row a frame is about: a frame begins or ends there.</summary>
    public static FrameBound CurrentRow => throw OutsideQuery(nameof(CurrentRow));

    /// <summary>A frame begins with the first row of the partition.</summary>
    public static FrameBound UnboundedPreceding => throw OutsideQuery(nameof(UnboundedPreceding));

    /// <summary>A frame ends with the last row of the partition.</summary>
    public static FrameBound UnboundedFollowing => throw OutsideQuery(nameof(UnboundedFollowing));

    /// <summary>A frame begins or ends this far before the current row.</summary>
    public static FrameBound Preceding(int distance) => throw OutsideQuery(nameof(Preceding));

    /// <summary>A frame begins or ends this far after the current row.</summary>
    public static FrameBound Following(int distance) => throw OutsideQuery(nameof(Following));

    /// <summary>The number of the row in the order, from 1; rows that are equal in it are numbered in any order.</summary>
    public static WindowFunction<int> RowNumber() => throw OutsideQuery(nameof(RowNumber));

    /// <summary>The place of the row in the order, from 1; rows that are equal in it share a place, and those after them leave as many out.</summary>
    public static WindowFunction<int> Rank() => throw OutsideQuery(nameof(Rank));

    /// <summary>The place of the row in the order, from 1; rows that are equal in it share a place, and none is left out.</summary>
    public static WindowFunction<int> DenseRank() => throw OutsideQuery(nameof(DenseRank));

    /// <summary>The rank as a part of all, from 0 to 1.</summary>
    public static WindowFunction<double> PercentRank() => throw OutsideQuery(nameof(PercentRank));

    /// <summary>Which part of the rows comes before the row or is equal in the order, up to 1.</summary>
    public static WindowFunction<double> CumulativeDistribution() => throw OutsideQuery(nameof(CumulativeDistribution));

    /// <summary>The number, from 1, of the row's part when the rows are divided into so many parts of about equal size.</summary>
    public static WindowFunction<int> NTile(int parts) => throw OutsideQuery(nameof(NTile));

    /// <summary>The value in the row before; null for the first, so take it as a nullable type, such as <c>Lag((int?)x.Age)</c>, or give a default.</summary>
    public static WindowFunction<T> Lag<T>(T value) => throw OutsideQuery(nameof(Lag));

    /// <summary>The value so many rows before; null where there is none, so take it as a nullable type, such as <c>Lag((int?)x.Age, 2)</c>.</summary>
    public static WindowFunction<T> Lag<T>(T value, int offset) => throw OutsideQuery(nameof(Lag));

    /// <summary>The value so many rows before; <paramref name="defaultValue"/> where there is none.</summary>
    public static WindowFunction<T> Lag<T>(T value, int offset, T defaultValue) => throw OutsideQuery(nameof(Lag));

    /// <summary>The value in the row after; null for the last, so take it as a nullable type, such as <c>Lead((int?)x.Age)</c>, or give a default.</summary>
    public static WindowFunction<T> Lead<T>(T value) => throw OutsideQuery(nameof(Lead));

    /// <summary>The value so many rows after; null where there is none.</summary>
    public static WindowFunction<T> Lead<T>(T value, int offset) => throw OutsideQuery(nameof(Lead));

    /// <summary>The value so many rows after; <paramref name="defaultValue"/> where there is none.</summary>
    public static WindowFunction<T> Lead<T>(T value, int offset, T defaultValue) => throw OutsideQuery(nameof(Lead));

    /// <summary>The value in the first row of the frame.</summary>
    public static WindowFunction<T> FirstValue<T>(T value) => throw OutsideQuery(nameof(FirstValue));

    /// <summary>The value in the last row of the frame, which is the whole partition unless said otherwise.</summary>
    public static WindowFunction<T> LastValue<T>(T value) => throw OutsideQuery(nameof(LastValue));

    /// <summary>The value in the row of this number, from 1, of the frame, which is the whole partition unless said otherwise; null where there is none.</summary>
    public static WindowFunction<T> NthValue<T>(T value, int number) => throw OutsideQuery(nameof(NthValue));

    /// <summary>How many rows there are. With an order: up to the row, those equal to it included.</summary>
    public static WindowAggregate<int> Count() => throw OutsideQuery(nameof(Count));

    /// <summary>How many values there are that aren't null.</summary>
    public static WindowAggregate<int> Count<T>(T value) => throw OutsideQuery(nameof(Count));

    /// <summary>The sum of the values, 0 for none. With an order: up to the row, those equal to it included.</summary>
    public static WindowAggregate<T> Sum<T>(T value) => throw OutsideQuery(nameof(Sum));

    /// <summary>The least value.</summary>
    public static WindowAggregate<T> Min<T>(T value) => throw OutsideQuery(nameof(Min));

    /// <summary>The greatest value.</summary>
    public static WindowAggregate<T> Max<T>(T value) => throw OutsideQuery(nameof(Max));

    /// <summary>The average of the values.</summary>
    public static WindowAggregate<double> Average(int value) => throw OutsideQuery(nameof(Average));

    /// <inheritdoc cref="Average(int)"/>
    public static WindowAggregate<double> Average(long value) => throw OutsideQuery(nameof(Average));

    /// <inheritdoc cref="Average(int)"/>
    public static WindowAggregate<double> Average(double value) => throw OutsideQuery(nameof(Average));

    /// <inheritdoc cref="Average(int)"/>
    public static WindowAggregate<decimal> Average(decimal value) => throw OutsideQuery(nameof(Average));

    /// <summary>The average of the values; null for none. Nulls don't count.</summary>
    public static WindowAggregate<double?> Average(int? value) => throw OutsideQuery(nameof(Average));

    /// <inheritdoc cref="Average(Nullable{int})"/>
    public static WindowAggregate<double?> Average(long? value) => throw OutsideQuery(nameof(Average));

    /// <inheritdoc cref="Average(Nullable{int})"/>
    public static WindowAggregate<double?> Average(double? value) => throw OutsideQuery(nameof(Average));

    /// <inheritdoc cref="Average(Nullable{int})"/>
    public static WindowAggregate<decimal?> Average(decimal? value) => throw OutsideQuery(nameof(Average));
}
