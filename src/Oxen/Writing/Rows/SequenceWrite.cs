namespace Oxen;

/// <summary>
/// Writes the objects of a list in one scope: all or none. Rows go by as few commands as possible at first; where one of
/// these fails it isn't told which row did, so all is undone and tried again row by row, for the error to name it.
/// </summary>
internal static class SequenceWrite
{
    /// <summary>Writes; gives what the objects get.</summary>
    /// <param name="context">What it runs on.</param>
    /// <param name="entities">The objects.</param>
    /// <param name="write">Writes them, from the first to the last; may be called again.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    public static async Task<IReadOnlyList<MadeValue>> RunAsync<T>(
        WriteContext context, IReadOnlyList<T> entities, Func<CommandScope, RowsQueue, SequencePlace, Task> write, CancellationToken cancellationToken)
    {
        var names = entities.Count > 1;
        try
        {
            if (await TryAsync(context, new SequencePlace(entities.Count, names && context.Session.Engine.Dialect.Writes.Rows is null), write, cancellationToken).ConfigureAwait(false) is { } made)
            {
                return made;
            }
        }
        catch (OxenException exception) when (names && exception.RowIndex is null && MayBeOneRow(exception))
        {
            // Row by row it is told which.
        }

        return (await TryAsync(context, new SequencePlace(entities.Count, names), write, cancellationToken).ConfigureAwait(false))!;
    }

    /// <summary>Whether the fault may be that of a row: a lost connection, a deadlock or a full disk isn't.</summary>
    public static bool MayBeOneRow(OxenException exception) => exception is ConstraintViolationException or ValueException { IsOfRead: false } or DatabaseException { IsTransient: false, InnerException: not null } or ConcurrencyException;

    private static async Task<IReadOnlyList<MadeValue>?> TryAsync(WriteContext context, SequencePlace place, Func<CommandScope, RowsQueue, SequencePlace, Task> write, CancellationToken cancellationToken)
    {
        var scope = await context.Session.OpenScopeAsync(cancellationToken).ConfigureAwait(false);
        var queue = new RowsQueue(scope, context) { IsOneByOne = place.IsNamed, Place = place, Expected = place.Count };
        await using (scope.ConfigureAwait(false))
        await using (queue.ConfigureAwait(false))
        {
            try
            {
                await write(scope, queue, place).ConfigureAwait(false);
                await queue.SendAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (OxenException exception) when (place.Names(exception))
            {
                exception.RowIndex ??= place.Index < 0 ? null : place.Index;
                throw;
            }

            if (queue.LacksRows)
            {
                return null;
            }

            place.ThrowConflicts();
            await scope.CommitAsync().ConfigureAwait(false);
            return queue.Made;
        }
    }
}

/// <summary>How far the write of a list is.</summary>
/// <param name="count">How many objects there are.</param>
/// <param name="isNamed">Whether errors name the object, which each has commands of its own for.</param>
internal sealed class SequencePlace(int count, bool isNamed)
{
    private readonly List<long> _conflicts = [];
    private ConcurrencyException? _first;

    /// <summary>How many objects there are.</summary>
    public int Count => count;

    /// <summary>Whether errors name the object.</summary>
    public bool IsNamed => isNamed;

    /// <summary>Whether an error is known to be about the object that is written.</summary>
    public bool Names(OxenException exception) => isNamed || (count > 1 && exception is ValueException { IsOfRead: true });

    /// <summary>The index of the object that is written.</summary>
    public int Index { get; private set; } = -1;

    /// <summary>Says which object is written; null where it is none of those that were given.</summary>
    public void At(int? index) => Index = index ?? -1;

    /// <summary>Goes on to the next object; false after the last.</summary>
    public bool MoveNext() => ++Index < count;

    /// <summary>Keeps that the row of the object is gone or has changed, to tell of all such objects together.</summary>
    public void Add(ConcurrencyException conflict)
    {
        _first ??= conflict;
        _conflicts.Add(Index);
    }

    /// <summary>Tells of the rows that are gone or have changed, if any.</summary>
    /// <exception cref="ConcurrencyException">There are such rows.</exception>
    public void ThrowConflicts()
    {
        if (_first is not null)
        {
            (_first.RowIndex, _first.RowIndexes) = (_conflicts[0], _conflicts);
            throw _first;
        }
    }
}
