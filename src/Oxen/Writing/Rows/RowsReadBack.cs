using System.Collections.Concurrent;
using System.Globalization;

namespace Oxen;

/// <summary>
/// Reads columns of the rows that a command has just inserted, in the order in which they were sent, where the insert can't
/// return them: by the numbers the database gave them, or else by the keys they came with. A row that can't be found so is missing.
/// </summary>
internal sealed class RowsReadBack
{
    private readonly EntitySlots _slots;
    private readonly Dialect _dialect;
    private readonly IReadOnlyList<ColumnModel> _returned;
    private readonly ReadBackForm _form;
    private readonly ColumnModel? _number;
    private readonly RowsSource? _keys;
    private readonly ConcurrentDictionary<int, CommandPlan> _plans = new();

    private RowsReadBack(EntitySlots slots, Dialect dialect, ReadBackForm form, IReadOnlyList<ColumnModel> returned, ColumnModel? number)
    {
        (_slots, _dialect, _form, _returned, _number) = (slots, dialect, form, returned, number);
        _keys = number is null ? Source(null) : null;
        Before = number is null ? null : new CommandText(dialect.Syntax, slots).Write(form.Before).ToPlan("DO");

        // Where the number is all that is asked for, the first and the last of them tell the others.
        Read = number is { Type: { Converter: null, ClrType: var type } } && (type == typeof(int) || type == typeof(long)) && returned is [var only] && only == number ? [number, number] : returned;
    }

    /// <summary>The columns of the rows that are read.</summary>
    public IReadOnlyList<ColumnModel> Read { get; }

    /// <summary>What is sent before the insert; null for nothing.</summary>
    public CommandPlan? Before { get; }

    /// <summary>Whether so many rows are read by a command of their own.</summary>
    public bool IsApart(int rows) => rows >= _form.Apart;

    /// <summary>How rows of these columns are read back; null where nothing tells which row is whose.</summary>
    /// <param name="slots">Where the values of a row lie.</param>
    /// <param name="dialect">The database's dialect.</param>
    /// <param name="form">How it says so.</param>
    /// <param name="written">The columns that are inserted.</param>
    /// <param name="returned">The columns that are read back.</param>
    public static RowsReadBack? Of(EntitySlots slots, Dialect dialect, ReadBackForm form, IReadOnlyList<ColumnModel> written, IReadOnlyList<ColumnModel> returned)
    {
        var key = slots.Entity.Key;
        return key.All(written.Contains) ? new RowsReadBack(slots, dialect, form, returned, null)
            : key is [{ DefaultSql: null, Type.Form: StoreForm.Integer } number] ? new RowsReadBack(slots, dialect, form, returned, number)
            : null;
    }

    /// <summary>The command that reads so many rows.</summary>
    public CommandPlan After(int rows) => _plans.GetOrAdd(rows, count => Write(new CommandText(_dialect.Syntax, _slots), count).ToPlan("SELECT", CommandIntent.Read));

    /// <summary>Writes the command that reads so many rows.</summary>
    public CommandText Write(CommandText text, int rows)
    {
        if (_number is not null)
        {
            var name = _dialect.Syntax.Identifier(_number.Name);
            var numbered = _form.Numbered.Replace("{0}", name, StringComparison.Ordinal).Replace("{1}", rows.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            if (Read != _returned)
            {
                return text.Write($"SELECT MIN({name}), MAX({name})\nFROM ").WriteTable().Write($"\nWHERE {numbered}\nHAVING COUNT(*) = ").Write(rows.ToString(CultureInfo.InvariantCulture));
            }

            return text.Write("SELECT ").WriteNames(_returned).Write("\nFROM ").WriteTable()
                .Write($"\nWHERE {numbered}\nORDER BY {name}");
        }

        var source = Source(rows * _slots.Count);
        var table = _dialect.Syntax.Identifier(_slots.Entity.Table);
        source.Write(text.Write($"SELECT {RowsSource.Qualified(_dialect, table, _returned)}\nFROM ")).Write("\nJOIN ").WriteTable();
        return text.Write($" ON {RowsSource.Equal(_dialect, table, _slots.Entity.Key)}\nORDER BY {source.Position}");
    }

    /// <summary>The keys by which rows are read, which lie behind all their values; null where their numbers tell.</summary>
    public object?[]? Keys(ReadOnlySpan<object?[]> rows) => _keys?.Items(rows);

    /// <summary>What each row that was sent gets of those that were read; null where one is missing.</summary>
    public List<object?[]>? Given(List<object?[]> came, int sent)
    {
        if (Read == _returned)
        {
            return came.Count == sent ? came : null;
        }

        if (came is not [[var first, var last]])
        {
            return null;
        }

        var (from, to) = (Convert.ToInt64(first, CultureInfo.InvariantCulture), Convert.ToInt64(last, CultureInfo.InvariantCulture));
        var step = sent == 1 ? 0 : (to - from) / (sent - 1);
        return [.. Enumerable.Range(0, sent).Select(i => new object?[] { Convert.ChangeType(from + (i * step), _number!.Type.ClrType, CultureInfo.InvariantCulture) })];
    }

    private RowsSource Source(int? place) => new(_slots, _dialect, [.. _slots.Entity.Key.Select(column => (column, _slots.Of(column)))], place);
}
