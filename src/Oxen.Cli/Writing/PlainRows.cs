using System.Data.Common;

namespace Oxen.Cli;

/// <summary>Rows as lines: the names of the columns, then a line each, with tabs; an empty line between two results.</summary>
/// <param name="invocation">The run.</param>
internal sealed class PlainRows(Invocation invocation) : RowWriter
{
    private bool _wrote;

    /// <inheritdoc/>
    public override void Begin(IReadOnlyList<ResultColumn> columns)
    {
        if (_wrote)
        {
            invocation.Shell.Output.WriteLine();
        }

        _wrote = true;
        invocation.Shell.Output.WriteLine(PlainText.Row(columns.Select(column => column.Name)));
    }

    /// <inheritdoc/>
    public override void Row(DbDataReader reader) =>
        invocation.Shell.Output.WriteLine(PlainText.Row(Enumerable.Range(0, reader.FieldCount).Select(index => CellText.Of(reader, index))));

    /// <inheritdoc/>
    public override void EndRows()
    {
    }

    /// <inheritdoc/>
    public override void Affected(int rows)
    {
        if (!_wrote)
        {
            invocation.Shell.Output.WriteLine($"{Math.Max(rows, 0)} rows changed");
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
    }
}
