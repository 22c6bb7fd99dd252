using System.Globalization;

namespace Oxen;

/// <summary>
/// Values of many rows as a source that a command is joined with: an array for each column where the database has them, else
/// one parameter for all. One text does for any number of rows.
/// </summary>
internal sealed class RowsSource
{
    private const string Name = "given";

    private readonly EntitySlots _slots;
    private readonly IReadOnlyList<(ColumnModel Column, int Slot)> _columns;
    private readonly GatheredColumn[]? _gathered;
    private readonly RowsMapping? _rows;
    private readonly string _table;
    private readonly bool _countsFromOne;
    private readonly int _place;

    /// <summary>A source of columns.</summary>
    /// <param name="slots">Where the values of a row lie.</param>
    /// <param name="dialect">The database's dialect.</param>
    /// <param name="columns">The columns, each with the place of its value.</param>
    /// <param name="place">Where the rows lie that are one parameter; null for where <see cref="Gather"/> puts them.</param>
    /// <param name="isJoined">Whether an update or delete is joined with it.</param>
    public RowsSource(EntitySlots slots, Dialect dialect, IReadOnlyList<(ColumnModel Column, int Slot)> columns, int? place = null, bool isJoined = false)
    {
        (_slots, _columns, _place) = (slots, columns, place ?? slots.Count);
        var form = dialect.Writes.Rows;
        _gathered = form?.Table is null ? null : GatheredColumn.Of(slots.Entity, dialect, columns);
        if (_gathered is not null)
        {
            (_table, _countsFromOne) = (form!.Table!, true);
        }
        else
        {
            _rows = dialect.Types.MapRows([.. columns.Select((column, i) => new RowsColumn(NameOf(i), column.Column.Type.ClrType) { Mapping = column.Column.Type })]);
            (_table, _countsFromOne) = isJoined && _rows.Joined is { } joined ? (joined, true) : (_rows.Source, false);
        }
    }

    /// <summary>The position of a row, from 0.</summary>
    public string Position => _countsFromOne ? $"{Name}.n - 1" : $"{Name}.n";

    /// <summary>The column at an index.</summary>
    public static string Column(int index) => $"{Name}.{NameOf(index)}";

    /// <summary>Where <see cref="Gather"/> puts how many rows there are.</summary>
    public int CountPlace => _slots.Count + 1;

    /// <summary>Columns of a table that is joined with the source.</summary>
    public static string Qualified(Dialect dialect, string table, IEnumerable<ColumnModel> columns) =>
        string.Join(", ", columns.Select(column => $"{table}.{dialect.Syntax.Identifier(column.Name)}"));

    /// <summary>That the first columns of the source equal these of a table.</summary>
    /// <param name="dialect">The database's dialect.</param>
    /// <param name="table">The table, as SQL names it.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="areNullsEqual">Whether null equals null, as in a token that was read; to a unique index it doesn't.</param>
    public static string Equal(Dialect dialect, string table, IEnumerable<ColumnModel> columns, bool areNullsEqual = false) => string.Join(" AND ", columns.Select((column, i) =>
        $"{table}.{dialect.Syntax.Identifier(column.Name)} {(areNullsEqual && column.IsNullable ? dialect.Syntax.NullSafeEqual : "=")} {Column(i)}{(column.Type.Collation is { } collation ? " COLLATE " + collation : "")}"));

    /// <summary>Writes the source.</summary>
    public CommandText Write(CommandText text)
    {
        var around = _table.Split("{0}");
        if (_rows is null)
        {
            text.Write(around[0]);
            for (var i = 0; i < _columns.Count; i++)
            {
                text.Write(i == 0 ? "" : ", ").WriteValues(_gathered![i].Form.Parameter, _columns[i].Slot, NameOf(i), _columns[i].Column.IsSensitive);
            }

            return text.Write(around[1]).Write($" AS {Name} ({string.Concat(_columns.Select((_, i) => NameOf(i) + ", "))}n)");
        }

        return text.Write(around[0]).WriteValues(_rows.Parameter, _place, "rows", _columns.Any(column => column.Column.IsSensitive)).Write(around[1]).Write($" AS {Name}");
    }

    /// <summary>The values of rows as the command takes them.</summary>
    public object?[] Gather(ReadOnlySpan<object?[]> rows)
    {
        // What isn't a row's own is the same in all.
        var values = new object?[_slots.Count + 2];
        rows[0].CopyTo(values, 0);
        values[CountPlace] = (long)rows.Length;
        if (_gathered is not null)
        {
            foreach (var column in _gathered)
            {
                column.Gather(rows, values);
            }

            return values;
        }

        values[_slots.Count] = Items(rows);
        return values;
    }

    /// <summary>The values of rows that are what objects hold; null where columns are no parameters.</summary>
    /// <inheritdoc cref="RowsCommand.Read"/>
    public object?[]? Read(ReadOnlySpan<object> objects, out int weight)
    {
        weight = 0;
        if (_gathered is null)
        {
            return null;
        }

        var values = new object?[_slots.Count + 2];
        values[CountPlace] = (long)objects.Length;
        return GatheredColumn.Read(_gathered, objects, values, out weight);
    }

    /// <summary>The values of rows as one parameter takes them.</summary>
    public object?[] Items(ReadOnlySpan<object?[]> rows)
    {
        var all = new object?[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            all[i] = _columns is [var single] ? rows[i][single.Slot] : Item(rows[i]);
        }

        return all;
    }

    private object?[] Item(object?[] row)
    {
        var item = new object?[_columns.Count];
        for (var i = 0; i < item.Length; i++)
        {
            item[i] = row[_columns[i].Slot];
        }

        return item;
    }

    private static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"g{index}");
}
