using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>Finds the rows that objects mean by unique columns, and locks them: their keys and concurrency tokens, for many objects by one command.</summary>
internal sealed class UpsertLookup
{
    private static readonly ConditionalWeakTable<EntityCommands, ConcurrentDictionary<NodeList<ColumnModel>, UpsertLookup>> Known = [];

    private readonly EntitySlots _slots;
    private readonly RowsSource _source;
    private readonly CommandPlan? _count;
    private readonly CommandPlan _command;
    private readonly RowShape<(long Position, bool IsSeen, object?[] Values)> _row;

    private UpsertLookup(EntitySlots slots, DatabaseEngine engine, NodeList<ColumnModel> on)
    {
        _slots = slots;
        var syntax = engine.Dialect.Syntax;
        var part = slots.Entity.Parts.FirstOrDefault(part => on.All(part.Columns.Contains)) ?? slots.Entity;
        Columns = [.. part.Key, .. UpdateCommand.Tokens(part)];
        _source = new RowsSource(slots, engine.Dialect, [.. on.Select(column => (column, slots.Of(column)))]);
        var table = syntax.Identifier(part.Table);
        var isFiltered = slots.For(part).Condition?.Text is not null;
        var text = new CommandText(syntax, slots.For(part)).Write($"SELECT {string.Join(", ", Columns.Select(column => $"{table}.{syntax.Identifier(column.Name)}"))}, {_source.Position} AS n");
        if (isFiltered)
        {
            text.WriteFilters(", CASE WHEN ").Write(" THEN 1 ELSE 0 END AS seen");
        }

        _command = Ended(text, $"\nORDER BY {_source.Position}");
        if (engine.Dialect.Writes.CountsLocked && !isFiltered && Columns.All(column => on.Contains(column) && column.Type is { Form: StoreForm.Integer, Converter: null }))
        {
            _count = Ended(new CommandText(syntax, slots.For(part)).Write("SELECT COUNT(*)"), "");
        }

        _row = new NumberedRowShape(EntityRows.Some(slots.Entity, Columns, engine), Columns.Count, isFiltered);

        CommandPlan Ended(CommandText select, string order)
        {
            _source.Write(select.Write("\nFROM ")).Write("\nJOIN ").WriteTable().Write($" ON {RowsSource.Equal(engine.Dialect, table, on)}{order}");
            return (syntax.RowLocks is { } locks ? select.Write("\n" + locks.Clause(new RowLock(RowLockMode.Update, RowLockWait.UntilFree, 0), table, isJoined: true)) : select).ToPlan("SELECT");
        }
    }

    /// <summary>The columns of <see cref="FindAsync"/>.</summary>
    public IReadOnlyList<ColumnModel> Columns { get; }

    /// <summary>The look-up by these columns.</summary>
    /// <param name="commands">The commands of the entity.</param>
    /// <param name="engine">What they run on.</param>
    /// <param name="on">The columns.</param>
    public static UpsertLookup Of(EntityCommands commands, DatabaseEngine engine, IReadOnlyList<ColumnModel> on) =>
        Known.GetOrCreateValue(commands).GetOrAdd([.. on], static (columns, given) => new UpsertLookup(given.Slots, given.engine, columns), (commands.Slots, engine));

    /// <summary>The values of <see cref="Columns"/> of the row each object means, and whether filters let it through; null where there is none.</summary>
    public async Task<(bool IsSeen, object?[] Values)?[]> FindAsync(CommandScope scope, object?[][] rows, CancellationToken cancellationToken)
    {
        var found = new (bool IsSeen, object?[] Values)?[rows.Length];
        var given = _source.Gather(rows);

        // Mostly all of them are there, or none: then their number says so, and no row needs to come back.
        if (_count is not null && await CountAsync(_count, scope, given, cancellationToken).ConfigureAwait(false) is var count && (count == 0 || count == rows.Length))
        {
            return count == 0 ? found : Array.ConvertAll(rows, row => ((bool, object?[])?)(true, [.. Columns.Select(column => row[_slots.Of(column)])]));
        }

        foreach (var (position, isSeen, values) in await scope.ListAsync(_command, given, _row, cancellationToken).ConfigureAwait(false))
        {
            found[position] = (isSeen, values);
        }

        return found;
    }

    private static async Task<long> CountAsync(CommandPlan command, CommandScope scope, object?[] given, CancellationToken cancellationToken) =>
        (await scope.TakeAsync(command, given, new CountShape(), WritePlan.AllRows, cancellationToken).ConfigureAwait(false)).First;

    private sealed class CountShape : RowShape<long>
    {
        public override RowReader<long> For(DbDataReader reader) => static (row, _) => row.GetInt64(0);
    }

    private sealed class NumberedRowShape(RowShape<object?[]> values, int number, bool isFiltered) : RowShape<(long Position, bool IsSeen, object?[] Values)>
    {
        public override RowReader<(long Position, bool IsSeen, object?[] Values)> For(DbDataReader reader)
        {
            var read = values.For(reader);
            return (row, context) => (row.GetInt64(number), !isFiltered || Convert.ToInt64(row.GetValue(number + 1), CultureInfo.InvariantCulture) != 0, read(row, context));
        }
    }
}
