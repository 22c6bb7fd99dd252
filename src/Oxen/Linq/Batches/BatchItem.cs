using System.Data.Common;

namespace Oxen;

/// <summary>One command of a batch: how its rows are read, and what becomes of them when all has succeeded.</summary>
/// <param name="command">The command.</param>
/// <param name="values">Its values.</param>
internal abstract class BatchItem(CommandPlan command, object?[] values)
{
    /// <summary>The command.</summary>
    public CommandPlan Command => command;

    /// <summary>Its values.</summary>
    public object?[] Values => values;

    /// <summary>Whether it gives rows.</summary>
    public virtual bool HasRows => true;

    /// <summary>Whether it has to find its row, so that what was done before it is undone if it doesn't.</summary>
    public virtual bool MustAffect => false;

    /// <summary>How it is named in errors, such as <c>INSERT of posts</c>.</summary>
    public string Name => (command.Written?.Table ?? command.Table) is { } table ? $"{command.Operation} of {table}" : command.Operation;

    /// <summary>Runs it alone.</summary>
    public abstract ValueTask RunAsync(ConnectionUse use, DatabaseEngine engine, CancellationToken cancellationToken);

    /// <summary>Reads its rows; gives how many.</summary>
    public virtual ValueTask<int> ReadAsync(DbDataReader reader, ConnectionUse use, CancellationToken cancellationToken) => new(0);

    /// <summary>Takes the number of rows that it affected.</summary>
    public virtual void Affected(int rows)
    {
    }

    /// <summary>The error of a row that must be there and isn't; null for none.</summary>
    public virtual Task<ConcurrencyException>? Conflict(WriteContext context, CommandScope scope, CancellationToken cancellationToken) => null;

    /// <summary>The error of a row that was inserted and didn't come back; null for none.</summary>
    public virtual OxenException? NotReturned => null;

    /// <summary>Hands out what it gave: all has succeeded.</summary>
    public abstract void Finish();
}

/// <summary>The rows of a query.</summary>
internal sealed class RowsItem<T>(QueryPlan<T> plan, object?[] values) : BatchItem(plan.Command, plan.IsPlain ? values : plan.WithBuffers(values))
{
    private List<T> _rows = [];

    /// <summary>What it gives.</summary>
    public BatchResult<List<T>> Result { get; } = new();

    public override async ValueTask RunAsync(ConnectionUse use, DatabaseEngine engine, CancellationToken cancellationToken) =>
        _rows = await QueryExecutor.ToListAsync(use, engine, plan.Command, Values, plan.Rows, cancellationToken).ConfigureAwait(false);

    public override async ValueTask<int> ReadAsync(DbDataReader reader, ConnectionUse use, CancellationToken cancellationToken)
    {
        var read = plan.Rows.For(reader);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            _rows.Add(QueryExecutor.Row(use, reader, read, Values));
        }

        return _rows.Count;
    }

    public override void Finish()
    {
        plan.Remember(Values);
        Result.Set(() => _rows);
    }
}

/// <summary>One value of a query.</summary>
internal sealed class AnswerItem<T>(QueryPlan<T> plan, object?[] values) : BatchItem(plan.Command, plan.IsPlain ? values : plan.WithBuffers(values))
{
    private TakeResult<T> _taken;

    /// <summary>What it gives.</summary>
    public BatchResult<T> Result { get; } = new();

    public override async ValueTask RunAsync(ConnectionUse use, DatabaseEngine engine, CancellationToken cancellationToken) =>
        _taken = await QueryExecutor.TakeAsync(use, engine, plan.Command, Values, plan.Rows, OxenQueryProvider.RowsFor(plan.Result), cancellationToken).ConfigureAwait(false);

    public override async ValueTask<int> ReadAsync(DbDataReader reader, ConnectionUse use, CancellationToken cancellationToken)
    {
        _taken = await BatchRun.TakeAsync(reader, use, plan.Rows, Values, OxenQueryProvider.RowsFor(plan.Result), cancellationToken).ConfigureAwait(false);
        return _taken.Count;
    }

    public override void Finish()
    {
        plan.Remember(Values);
        Result.Set(() => OxenQueryProvider.Answer(plan, Values, _taken));
    }
}

/// <summary>An update or delete of the rows a query picks.</summary>
internal sealed class CountItem(CommandPlan command, object?[] values) : BatchItem(command, values)
{
    private int _rows;

    /// <summary>What it gives.</summary>
    public BatchResult<int> Result { get; } = new();

    public override bool HasRows => false;

    public override async ValueTask RunAsync(ConnectionUse use, DatabaseEngine engine, CancellationToken cancellationToken) =>
        _rows = await QueryExecutor.ExecuteAsync(use, engine, Command, Values, cancellationToken).ConfigureAwait(false);

    public override void Affected(int rows) => _rows = rows;

    public override void Finish() => Result.Set(() => _rows);
}

/// <summary>The write of one object.</summary>
internal sealed class WriteItem(WritePlan plan, object?[] values, EntityModel entity, object instance) : BatchItem(plan.Command, values)
{
    private int _rows;

    public override bool HasRows => plan.Row is not null;

    public override bool MustAffect => plan.MustAffect;

    public override async ValueTask RunAsync(ConnectionUse use, DatabaseEngine engine, CancellationToken cancellationToken) => _rows = plan.Row is null
        ? await QueryExecutor.ExecuteAsync(use, engine, Command, Values, cancellationToken).ConfigureAwait(false)
        : plan.Keep(Values, await QueryExecutor.TakeAsync(use, engine, Command, Values, plan.Row, WritePlan.AllRows, cancellationToken).ConfigureAwait(false));

    public override async ValueTask<int> ReadAsync(DbDataReader reader, ConnectionUse use, CancellationToken cancellationToken) =>
        _rows = plan.Keep(Values, await BatchRun.TakeAsync(reader, use, plan.Row!, Values, WritePlan.AllRows, cancellationToken).ConfigureAwait(false));

    public override void Affected(int rows) => _rows = plan.Row is null ? rows : _rows;

    public override Task<ConcurrencyException>? Conflict(WriteContext context, CommandScope scope, CancellationToken cancellationToken) =>
        EntityRow.IsConflict(plan, _rows) ? CurrentRow.ErrorAsync(scope, context, entity, Command.Operation, Values, cancellationToken) : null;

    public override OxenException? NotReturned => EntityRow.NotReturned(plan, _rows, entity);

    public override void Finish()
    {
        foreach (var slot in plan.Filled)
        {
            entity.Columns[slot].Set!(instance, Values[slot]);
        }
    }
}
