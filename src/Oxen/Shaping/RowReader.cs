using System.Data.Common;

namespace Oxen;

/// <summary>Makes one result of the reader's current row.</summary>
/// <param name="reader">The reader, of the dialect's <see cref="Dialect.ReaderType"/>.</param>
/// <param name="values">The captured values of this execution, which a projection may use.</param>
internal delegate T RowReader<out T>(DbDataReader reader, object?[] values);

/// <summary>How the rows of a plan are read.</summary>
internal abstract class RowShape<T>
{
    /// <summary>The delegate that reads rows of this reader, which is open and before its first row.</summary>
    public abstract RowReader<T> For(DbDataReader reader);

    /// <summary>Whether the columns of each row are read in their order, none left out before the last that is read.</summary>
    public bool IsInOrder { get; init; }
}

/// <summary>Rows that may be read more than once each, whatever their lambda tells.</summary>
internal sealed class RereadRowShape<T>(RowShape<T> rows) : RowShape<T>
{
    /// <inheritdoc/>
    public override RowReader<T> For(DbDataReader reader) => rows.For(reader);
}

/// <summary>Rows whose columns were known when the query was compiled.</summary>
internal sealed class FixedRowShape<T>(RowReader<T> read) : RowShape<T>
{
    /// <inheritdoc/>
    public override RowReader<T> For(DbDataReader reader) => read;
}
