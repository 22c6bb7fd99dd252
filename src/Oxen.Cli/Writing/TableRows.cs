using System.Data.Common;

namespace Oxen.Cli;

/// <summary>Rows as a table at a terminal, with as many of them as one wants to see.</summary>
/// <param name="invocation">The run.</param>
/// <param name="limit">How many; 0 for all.</param>
internal sealed class TableRows(Invocation invocation, int limit) : RowWriter
{
    private readonly List<string?[]> _rows = [];
    private IReadOnlyList<string> _columns = [];
    private long _count;
    private bool _wrote;

    /// <inheritdoc/>
    public override void Begin(IReadOnlyList<ResultColumn> columns) => (_columns, _count) = ([.. columns.Select(column => column.Name)], 0);

    /// <inheritdoc/>
    public override void Row(DbDataReader reader)
    {
        if (limit == 0 || _count < limit)
        {
            _rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(index => CellText.Of(reader, index))]);
        }

        _count++;
    }

    /// <inheritdoc/>
    public override void EndRows()
    {
        new Page(invocation.Shell).Table(_columns, _rows);
        invocation.Note(_count > _rows.Count ? $"{_rows.Count} of {_count} rows; --limit 0 shows all" : $"{_count} rows");
        _rows.Clear();
        _wrote = true;
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
