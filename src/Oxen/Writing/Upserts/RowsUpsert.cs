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

    private readonly CommandPlan _command;
    private readonly RowShape<(bool IsInserted, object?[] Values)> _row;
    private readonly Dialect _dialect;
    private volatile bool _isRefused;

    private RowsUpsert(RowsInsert insert, EntityModel entity, DatabaseEngine engine, IReadOnlyList<ColumnModel> on, IReadOnlyList<ColumnModel> updated)
    {
        Insert = insert;
        _dialect = engine.Dialect;

        // An object has the part of its key by which its row is found, unless it is made by the insert.
        Columns = [.. entity.Key.Where(column => !on.Contains(column) || !insert.Written.Contains(column)), .. UpdateCommand.Computed(entity).Except(entity.Key)];
        _command = insert.UpsertOf(on, updated, Columns);
        _row = new MarkedRowShape(EntityRows.Some(entity, Columns, engine), Columns.Count);
    }

    /// <summary>The insert of the rows, which gathers their values.</summary>
    public RowsInsert Insert { get; }

    /// <summary>Whether the table is one of which the database doesn't say what it inserted, such as a view: its rows are looked for first.</summary>
    public bool IsRefused => _isRefused;

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

    /// <summary>Writes; gives for each row whether it was inserted, and the values of <see cref="Columns"/>. Null where it can't be done so, as it can't from then on: all is to be undone.</summary>
    /// <param name="scope">Where it runs.</param>
    /// <param name="values">The values of all rows, as <see cref="Insert"/> gathers them.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="cancellationToken">Stops the command.</param>
    public async Task<List<(bool IsInserted, object?[] Values)>?> WriteAsync(CommandScope scope, object?[] values, int count, CancellationToken cancellationToken)
    {
        try
        {
            var written = await scope.ListAsync(_command, values, _row, cancellationToken).ConfigureAwait(false);

            // A trigger may leave rows out.
            _isRefused = written.Count != count;
            return _isRefused ? null : written;
        }
        catch (DatabaseException exception) when (exception.InnerException is DbException refused && _dialect.Classify(refused)?.Kind is DatabaseErrorKind.NotOffered or DatabaseErrorKind.UnknownColumn)
        {
            _isRefused = true;
            return null;
        }
    }

    private sealed class MarkedRowShape(RowShape<object?[]> values, int mark) : RowShape<(bool IsInserted, object?[] Values)>
    {
        public override RowReader<(bool IsInserted, object?[] Values)> For(DbDataReader reader)
        {
            if (mark == 0)
            {
                return static (row, _) => (row.GetBoolean(0), []);
            }

            var read = values.For(reader);
            return (row, context) => (row.GetBoolean(mark), read(row, context));
        }
    }
}
