using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// Upserts many rows by one command that looks for each, locks it and writes it, where that leaves the same behind as finding
/// all rows first: an object's values are what either write stores, and nothing depends on what the row held.
/// </summary>
internal sealed class RowsUpsert
{
    private static readonly ConditionalWeakTable<RowsInsert, ConcurrentDictionary<(NodeList<ColumnModel> On, NodeList<ColumnModel> Updated), RowsUpsert?>> Known = [];

    private readonly RowsInsert _insert;
    private readonly CommandPlan _command;
    private readonly RowShape<(bool IsInserted, object?[] Values)> _row;

    private RowsUpsert(RowsInsert insert, EntityModel entity, DatabaseEngine engine, IReadOnlyList<ColumnModel> on, IReadOnlyList<ColumnModel> updated)
    {
        _insert = insert;
        Columns = [.. entity.Key, .. UpdateCommand.Computed(entity).Except(entity.Key)];
        _command = insert.UpsertOf(on, updated, Columns);
        _row = new MarkedRowShape(EntityRows.Some(entity, Columns, engine), Columns.Count);
    }

    /// <summary>The columns whose values each object gets of its row.</summary>
    public IReadOnlyList<ColumnModel> Columns { get; }

    /// <summary>The upsert of objects that are inserted so; null where an insert leaves more than the key to be made.</summary>
    /// <param name="plan">The insert of each of them.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="engine">What it runs on.</param>
    /// <param name="on">The columns that tell which row an object means.</param>
    /// <param name="updated">What is updated of a row that exists.</param>
    public static RowsUpsert? Of(WritePlan plan, EntityModel entity, DatabaseEngine engine, IReadOnlyList<ColumnModel> on, IReadOnlyList<ColumnModel> updated) =>
        plan.Rows is not RowsInsert { TakesColumns: true } insert ? null
        : Known.GetOrCreateValue(insert).GetOrAdd(([.. on], [.. updated]), static (columns, given) =>
            columns.Updated.Count > 0 && given.entity.Columns.All(column => column.Generated == ValueGeneration.Always || given.entity.Key.Contains(column)
                || (given.insert.Written.Contains(column) && column.Generated != ValueGeneration.OnInsertByClient))
                ? new RowsUpsert(given.insert, given.entity, given.engine, columns.On, columns.Updated)
                : null, (insert, entity, engine));

    /// <summary>Writes; gives for each row whether it was inserted, and the values of <see cref="Columns"/>. Fewer come back where a trigger leaves rows out.</summary>
    public Task<List<(bool IsInserted, object?[] Values)>> WriteAsync(CommandScope scope, ReadOnlySpan<object?[]> rows, CancellationToken cancellationToken) =>
        scope.ListAsync(_command, _insert.Gather(rows), _row, cancellationToken);

    private sealed class MarkedRowShape(RowShape<object?[]> values, int mark) : RowShape<(bool IsInserted, object?[] Values)>
    {
        public override RowReader<(bool IsInserted, object?[] Values)> For(DbDataReader reader)
        {
            var read = values.For(reader);
            return (row, context) => (row.GetBoolean(mark), read(row, context));
        }
    }
}
