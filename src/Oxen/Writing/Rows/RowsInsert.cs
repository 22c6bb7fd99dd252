using System.Collections.Concurrent;

namespace Oxen;

/// <summary>Inserts several rows of the same columns by one command.</summary>
internal sealed class RowsInsert : RowsCommand
{
    private readonly EntitySlots _slots;
    private readonly Dialect _dialect;
    private readonly RowsForm _form;
    private readonly IReadOnlyList<ColumnModel> _written;
    private readonly IReadOnlyList<ColumnModel> _returned;
    private readonly GatheredColumn[]? _columns;
    private readonly ConcurrentDictionary<int, CommandPlan> _plans = new();
    private volatile bool _lacksRows;

    private RowsInsert(EntitySlots slots, Dialect dialect, RowsForm form, IReadOnlyList<ColumnModel> written, IReadOnlyList<ColumnModel> returned)
    {
        (_slots, _dialect, _form, _written, _returned) = (slots, dialect, form, written, returned);
        _columns = form.Source is null ? null : GatheredColumn.Of(slots.Entity, dialect, [.. written.Select(column => (column, slots.Of(column)))]);
        Returned = slots.Of(returned);
    }

    /// <inheritdoc/>
    public override int[] Returned { get; }

    /// <summary>How the rows are read; null where the insert returns them.</summary>
    public RowsReadBack? ReadBack { get; private init; }

    /// <summary>Whether one command takes any number of rows.</summary>
    public bool TakesColumns => _columns is not null;

    /// <summary>The columns that it writes.</summary>
    public IReadOnlyList<ColumnModel> Written => _written;

    /// <summary>What follows the rows, such as what is done with those that are there already.</summary>
    public string End { get; private init; } = "";

    /// <summary>How rows are inserted of which nothing comes back, however many there are; null where that is row by row.</summary>
    public static RowsCommand? OfMany(EntitySlots slots, DatabaseEngine engine, IReadOnlyList<ColumnModel> written)
    {
        var rows = Of(slots, engine, written, []);
        if (written.Count == 0 || engine.Dialect.LoaderOf(slots.Entity, [.. written.Select(column => (column, slots.Of(column)))]) is not { } loader)
        {
            return rows;
        }

        var load = (new CommandPlan(loader.Text, []) { Intent = CommandIntent.Write, Operation = loader.Operation, Table = slots.Entity.Table, Written = slots.Entity, IsReusable = false }, loader);
        return rows is null ? new RowsLoaded { Load = load } : new RowsInsert(slots, engine.Dialect, rows._form, written, []) { Load = load };
    }

    /// <summary>How these columns are inserted; null where the database can't, or not faster than row by row.</summary>
    public static RowsInsert? Of(EntitySlots slots, DatabaseEngine engine, IReadOnlyList<ColumnModel> written, IReadOnlyList<ColumnModel> returned)
    {
        var form = engine.Dialect.Writes.Rows;
        if (form is null || written.Count == 0)
        {
            return null;
        }

        if (returned.Count == 0)
        {
            return new RowsInsert(slots, engine.Dialect, form, written, returned);
        }

        var readBack = form.ReadBack is null ? null : RowsReadBack.Of(slots, engine.Dialect, form.ReadBack, written, returned);
        return form.ReadBack is not null && readBack is null ? null
            : new RowsInsert(slots, engine.Dialect, form, written, returned) { Row = EntityRows.Some(slots.Entity, readBack?.Read ?? returned, engine), ReadBack = readBack };
    }

    /// <summary>How rows that are nothing but their key are inserted where they aren't there already; null where that is row by row.</summary>
    public static RowsInsert? OfMissing(EntitySlots slots, DatabaseEngine engine)
    {
        var syntax = engine.Dialect.Syntax;
        var key = syntax.Identifier(slots.Entity.Key[0].Name);
        return Of(slots, engine, slots.Entity.Key, []) is not { } rows ? null : new RowsInsert(slots, engine.Dialect, rows._form, slots.Entity.Key, [])
        {
            End = engine.Dialect.Writes.Upsert == UpsertForm.OnConflict ? "\nON CONFLICT DO NOTHING" : $"\nON DUPLICATE KEY UPDATE {key} = {key}",
        };
    }

    /// <summary>How rows that are there, and locked, get new values of columns by an insert with their keys; null where a database has no such form.</summary>
    public static RowsInsert? OfFound(EntitySlots slots, DatabaseEngine engine, IEnumerable<ColumnModel> updated)
    {
        if (UpsertByKeys.OnDuplicate(engine.Dialect, updated) is not { } end || Of(slots, engine, [.. InsertCommand.Written(slots.Entity)], []) is not { } rows)
        {
            return null;
        }

        return new RowsInsert(slots, engine.Dialect, rows._form, rows._written, []) { End = end };
    }

    /// <inheritdoc/>
    public override int Most => ReadBack is null ? _form.Sizes[0] : _form.ReadBack!.Most;

    /// <inheritdoc/>
    public override int Next(int waiting) => _lacksRows ? 1 : _columns is not null ? Math.Min(waiting, Most) : waiting >= Most ? Most : _form.Sizes.FirstOrDefault(size => size <= waiting, 1);

    /// <inheritdoc/>
    public override CommandPlan CommandOf(int rows) => _plans.GetOrAdd(_columns is null ? rows : 0, Write);

    /// <inheritdoc/>
    public override (CommandPlan? Before, CommandPlan? After) Around(int rows) => ReadBack?.IsApart(rows) == true ? (ReadBack.Before, ReadBack.After(rows)) : default;

    /// <inheritdoc/>
    public override object?[] Gather(ReadOnlySpan<object?[]> rows, object?[]? room = null)
    {
        if (_columns is null)
        {
            var keys = ReadBack?.Keys(rows);
            var count = (rows.Length * _slots.Count) + (keys is null ? 0 : 1);
            var all = room?.Length == count ? room : new object?[count];
            for (var i = 0; i < rows.Length; i++)
            {
                rows[i].CopyTo(all, i * _slots.Count);
            }

            if (keys is not null)
            {
                all[^1] = keys;
            }

            return all;
        }

        var values = new object?[_slots.Count];
        foreach (var column in _columns)
        {
            column.Gather(rows, values);
        }

        return values;
    }

    /// <inheritdoc/>
    public override object?[]? Read(ReadOnlySpan<object> objects, out int weight) =>
        _columns is null ? base.Read(objects, out weight) : GatheredColumn.Read(_columns, objects, new object?[_slots.Count], out weight);

    /// <summary>What objects hold for some of the columns; null where columns are no parameters, or one of them isn't written.</summary>
    /// <exception cref="ValueException">A value can't be stored.</exception>
    public Array[]? Read(IReadOnlyList<ColumnModel> columns, ReadOnlySpan<object> objects)
    {
        var read = new Array[columns.Count];
        for (var i = 0; i < read.Length; i++)
        {
            if (_columns is null || Array.Find(_columns, written => written.Column == columns[i]) is not { } column)
            {
                return null;
            }

            read[i] = column.Read(objects);
        }

        return read;
    }

    /// <inheritdoc/>
    public override List<object?[]>? Given(List<object?[]> came, int sent)
    {
        if (ReadBack is null)
        {
            return base.Given(came, sent);
        }

        // A trigger of the table has its own way with keys, and goes on having it.
        var given = ReadBack.Given(came, sent);
        _lacksRows |= given is null;
        return given;
    }

    /// <summary>The command that updates the rows which are there, by unique columns, and inserts the others; see <see cref="TakesColumns"/>.</summary>
    /// <param name="on">The unique columns.</param>
    /// <param name="updated">What is updated, to what an insert would write.</param>
    /// <param name="returned">What it returns of each row, in the order in which they were sent; behind it, whether it was inserted.</param>
    public CommandPlan UpsertOf(IReadOnlyList<ColumnModel> on, IReadOnlyList<ColumnModel> updated, IReadOnlyList<ColumnModel> returned)
    {
        var text = WriteInto();
        WriteSource(text, _columns!);
        text.Write("\nON CONFLICT (").WriteNames(on).Write(") DO UPDATE SET ").WriteEach(updated, ", ", column => text.WriteName(column).Write(" = excluded.").WriteName(column));
        return text.Write("\nRETURNING ").WriteNames(returned).Write($"{(returned.Count > 0 ? ", " : "")}{_dialect.Writes.IsInserted}").ToPlan("INSERT");
    }

    private CommandText WriteInto(string before = "") => new CommandText(_dialect.Syntax, _slots).Write(before + "INSERT INTO ").WriteTable().Write(" (").WriteNames(_written).Write(")\n");

    private CommandPlan Write(int rows)
    {
        var text = ReadBack?.Before is { } before && !ReadBack.IsApart(rows) ? WriteInto(before.Text + ";\n") : WriteInto();
        if (_columns is null)
        {
            WriteValues(text, rows);
        }
        else
        {
            WriteSource(text, _columns);
        }

        text.Write(End);
        return ReadBack is null ? text.WriteReturning(_returned).ToPlan("INSERT")
            : ReadBack.IsApart(rows) ? text.ToPlan("INSERT")
            : ReadBack.Write(text.Write(";\n"), rows).ToPlan("INSERT");
    }

    private void WriteValues(CommandText text, int rows)
    {
        for (var row = 0; row < rows; row++)
        {
            var number = row;
            text.Write(row == 0 ? "VALUES (" : ",\n    (").WriteEach(_written, ", ", column => text.WriteValue(column, number)).Write(")");
        }
    }

    private void WriteSource(CommandText text, GatheredColumn[] columns)
    {
        var around = _form.Source!.Split("{0}");
        var next = 0;
        text.Write(around[0]).WriteEach(_written, ", ", column => text.WriteValues(column, columns[next++].Form.Parameter)).Write(around[1]);
    }
}
