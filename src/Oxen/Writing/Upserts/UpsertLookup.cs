using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>Finds the rows that objects mean by unique columns, and locks them: their keys and concurrency tokens, for many objects by one command.</summary>
internal sealed class UpsertLookup
{
    private static readonly ConditionalWeakTable<EntityCommands, ConcurrentDictionary<NodeList<ColumnModel>, UpsertLookup>> Known = [];

    private readonly RowsSource _source;
    private readonly CommandPlan _command;
    private readonly RowShape<(long Position, bool IsSeen, object?[] Values)> _row;

    private UpsertLookup(EntitySlots slots, DatabaseEngine engine, NodeList<ColumnModel> on)
    {
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

        _source.Write(text.Write("\nFROM ")).Write("\nJOIN ").WriteTable().Write(" ON ")
            .Write(RowsSource.Equal(engine.Dialect, table, on));
        text.Write($"\nORDER BY {_source.Position}");
        if (syntax.RowLocks is { } locks)
        {
            text.Write("\n" + locks.Clause(new RowLock(RowLockMode.Update, RowLockWait.UntilFree, 0), table, isJoined: true));
        }

        _command = text.ToPlan("SELECT");
        _row = new NumberedRowShape(EntityRows.Some(slots.Entity, Columns, engine), Columns.Count, isFiltered);
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
        foreach (var (position, isSeen, values) in await scope.ListAsync(_command, _source.Gather(rows), _row, cancellationToken).ConfigureAwait(false))
        {
            found[position] = (isSeen, values);
        }

        return found;
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
