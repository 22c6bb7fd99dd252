namespace Oxen;

/// <summary>
/// Inserts the rows of a sequence batch by batch in one transaction. No object of the application is touched, and none of its
/// code runs while a batch is sent: the sequence may query the same database.
/// </summary>
internal sealed class BulkInsert<T>
    where T : class
{
    private readonly WriteContext _context;
    private readonly EntityModel _entity;
    private readonly BulkOptions _options;
    private readonly bool _isChecked;
    private readonly bool _isApart;
    private readonly bool _isAlone;

    /// <summary>An insert of rows of this entity.</summary>
    /// <exception cref="ModelException">The entity has no key.</exception>
    public BulkInsert(WriteContext context, EntityModel entity, BulkOptions options)
    {
        // Where there is one connection, or a transaction already, queries of the sequence take turns with the rows in one
        // transaction. Else they have connections of their own, which see nothing of it.
        var session = context.Session;
        _isApart = session is { Scope: null, Engine.IsSingleConnection: false };
        _isAlone = _isApart && !session.Engine.Dialect.Traits.HasOneWriter;
        _context = _isApart ? new WriteContext(new DbSession(session.Engine) { Commits = session.Commits }, context.Compiler) : context;
        _ = EntityCommands.Of(entity, session.Engine);
        _entity = entity;
        _options = options;
        _isChecked = Validation.IsAsked(entity);
    }

    /// <summary>Inserts; gives the number of rows.</summary>
    public async Task<long> RunAsync(IAsyncEnumerable<T> entities, CancellationToken cancellationToken)
    {
        var transaction = await _context.Session.BeginTransactionAsync(new TransactionOptions(), cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            using var mark = _isApart && _context.Session.Engine.Dialect.Traits.HasOneWriter ? SequenceReading.Begin(_context.Session.Engine) : null;
            var written = 0L;
            List<T> batch = [];
            await foreach (var entity in entities.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                batch.Add(entity ?? throw new ArgumentException($"The object at index {written + batch.Count} is null.", nameof(entities)));
                if (batch.Count == _options.BatchSize)
                {
                    written = await SendAsync(transaction, batch, written, cancellationToken).ConfigureAwait(false);
                }
            }

            if (batch.Count > 0)
            {
                written = await SendAsync(transaction, batch, written, cancellationToken).ConfigureAwait(false);
            }

            // Who is told of the commit may write.
            mark?.Dispose();
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return written;
        }
    }

    private async Task<long> SendAsync(OxenTransaction transaction, List<T> batch, long first, CancellationToken cancellationToken)
    {
        if (_isChecked)
        {
            Validation.Check(_entity, batch, first: first);
        }

        // The first batch of a transaction that is the insert's own needs no savepoint: nothing else is lost with it.
        var isWhole = _isAlone && first == 0;
        try
        {
            await WriteAsync(batch, 0, batch.Count, isWhole, cancellationToken).ConfigureAwait(false);
        }
        catch (ValueException exception) when (exception.RowIndex is { } index)
        {
            exception.RowIndex = first + index;
            throw;
        }
        catch (OxenException exception) when (IsAboutRow(exception))
        {
            if (await (isWhole ? FindAnewAsync(transaction, batch, cancellationToken) : FindAsync(batch, cancellationToken)).ConfigureAwait(false) is var (index, error))
            {
                error.RowIndex = first + index;
                throw error;
            }

            throw;
        }

        var written = first + batch.Count;
        batch.Clear();
        _options.Progress?.Invoke(written);
        return written;
    }

    // What was refused has spoilt its transaction, so the row is looked for in another, which isn't kept either.
    private async Task<(int Index, OxenException Error)?> FindAnewAsync(OxenTransaction spoilt, List<T> batch, CancellationToken cancellationToken)
    {
        try
        {
            await spoilt.RollbackAsync(cancellationToken).ConfigureAwait(false);
            var search = await _context.Session.BeginTransactionAsync(new TransactionOptions(), cancellationToken).ConfigureAwait(false);
            await using (search.ConfigureAwait(false))
            {
                return await FindAsync(batch, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OxenException)
        {
            // No connection is free, say: then the error is the one that there was, without the row.
            return null;
        }
    }

    // A database seldom tells which of many rows it refused. Halves are tried, each a savepoint, until one row is left.
    private async Task<(int Index, OxenException Error)?> FindAsync(List<T> batch, CancellationToken cancellationToken)
    {
        var (from, to) = (0, batch.Count);
        while (to - from > 1)
        {
            var middle = from + ((to - from) / 2);
            switch (await ErrorAsync(batch, from, middle, cancellationToken).ConfigureAwait(false))
            {
                case null:
                    from = middle;
                    break;
                case var error when IsAboutRow(error):
                    to = middle;
                    break;
                default:
                    return null;
            }
        }

        return await ErrorAsync(batch, from, to, cancellationToken).ConfigureAwait(false) is { } last && IsAboutRow(last) ? (from, last) : null;
    }

    private async Task<OxenException?> ErrorAsync(List<T> batch, int from, int to, CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(batch, from, to, isWhole: false, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (OxenException exception)
        {
            return exception;
        }
    }

    private async Task WriteAsync(List<T> batch, int from, int to, bool isWhole, CancellationToken cancellationToken)
    {
        EntityCommands? commands = null;
        object?[] values = [];
        var scope = await _context.Session.OpenScopeAsync(cancellationToken, isWhole).ConfigureAwait(false);
        var queue = new RowsQueue(scope, _context) { Expected = to - from };
        await using (scope.ConfigureAwait(false))
        await using (queue.ConfigureAwait(false))
        {
            for (var i = from; i < to; i++)
            {
                var entity = batch[i];
                var model = _entity.Of(entity);
                if (commands?.Slots.Entity != model)
                {
                    commands = _context.Begin(model, out values);
                }

                if (await queue.AddAsync(model, entity, PlanOf(commands, entity, i, values), values, cancellationToken).ConfigureAwait(false))
                {
                    values = queue.Another(values);
                }
            }

            await queue.SendAsync(cancellationToken).ConfigureAwait(false);
            await scope.CommitAsync().ConfigureAwait(false);
        }
    }

    // What is refused before it is sent is of this row, whichever others wait.
    private static WritePlan PlanOf(EntityCommands commands, T entity, int index, object?[] values)
    {
        try
        {
            return commands.InsertMany(entity, values);
        }
        catch (ValueException exception)
        {
            exception.RowIndex = index;
            throw;
        }
    }

    // A lost connection, a deadlock or a full disk isn't the fault of a row.
    private static bool IsAboutRow(OxenException exception) => exception is not (DatabaseException { IsTransient: true } or TransactionException or ModelException);
}
