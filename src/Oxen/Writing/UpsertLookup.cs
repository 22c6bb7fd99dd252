using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>Finds the rows that objects mean by unique columns, and locks them: their keys and concurrency tokens, for many objects by one command.</summary>
internal sealed class UpsertLookup
{
    private static readonly ConditionalWeakTable<EntityCommands, ConcurrentDictionary<NodeList<ColumnModel>, UpsertLookup>> Known = [];

    private readonly RowsSource _source;
    private readonly CommandPlan _command;
    private readonly RowShape<(long Position, object?[] Values)> _row;

    private UpsertLookup(EntitySlots slots, DatabaseEngine engine, NodeList<ColumnModel> on)
    {
        var syntax = engine.Dialect.Syntax;
        var part = slots.Entity.Parts.FirstOrDefault(part => on.All(part.Columns.Contains)) ?? slots.Entity;
        Columns = [.. part.Key, .. UpdateCommand.Tokens(part)];
        _source = new RowsSource(slots, engine.Dialect, [.. on.Select(column => (column, slots.Of(column)))]);
        var table = syntax.Identifier(part.Table);
        var text = new CommandText(syntax, slots.For(part)).Write($"SELECT {string.Join(", ", Columns.Select(column => $"{table}.{syntax.Identifier(column.Name)}"))}, {_source.Position} AS n\nFROM ");
        _source.Write(text).Write("\nJOIN ").WriteTable().Write(" ON ")
            .Write(string.Join(" AND ", on.Select((column, i) => $"{table}.{syntax.Identifier(column.Name)} = {RowsSource.Column(i)}{(column.Type.Collation is { } collation ? " COLLATE " + collation : "")}")));
        if (syntax.RowLocks is { } locks)
        {
            text.Write("\n" + locks.Clause(new RowLock(RowLockMode.Update, RowLockWait.UntilFree, 0), table, isJoined: true));
        }

        _command = text.ToPlan("SELECT");
        _row = new NumberedRowShape(EntityRows.Some(slots.Entity, Columns, engine), Columns.Count);
    }

    /// <summary>The columns of <see cref="FindAsync"/>.</summary>
    public IReadOnlyList<ColumnModel> Columns { get; }

    /// <summary>The look-up by these columns.</summary>
    /// <param name="commands">The commands of the entity.</param>
    /// <param name="engine">What they run on.</param>
    /// <param name="on">The columns.</param>
    public static UpsertLookup Of(EntityCommands commands, DatabaseEngine engine, IReadOnlyList<ColumnModel> on) =>
        Known.GetOrCreateValue(commands).GetOrAdd([.. on], static (columns, given) => new UpsertLookup(given.Slots, given.engine, columns), (commands.Slots, engine));

    /// <summary>The values of <see cref="Columns"/> of the row each object means; null where there is none.</summary>
    public async Task<object?[]?[]> FindAsync(CommandScope scope, object?[][] rows, CancellationToken cancellationToken)
    {
        var found = new object?[]?[rows.Length];
        foreach (var (position, values) in await scope.ListAsync(_command, _source.Gather(rows), _row, cancellationToken).ConfigureAwait(false))
        {
            found[position] = values;
        }

        return found;
    }

    private sealed class NumberedRowShape(RowShape<object?[]> values, int number) : RowShape<(long Position, object?[] Values)>
    {
        public override RowReader<(long Position, object?[] Values)> For(DbDataReader reader)
        {
            var read = values.For(reader);
            return (row, context) => (row.GetInt64(number), read(row, context));
        }
    }
}
