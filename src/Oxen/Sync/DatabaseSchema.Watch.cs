using System.Runtime.CompilerServices;

namespace Oxen;

/// <content>What changes.</content>
public sealed partial class DatabaseSchema
{
    /// <summary>
    /// Tells what others change of the schema, as the operations that would have done it: reads it again and again, and gives each
    /// difference from the reading before; commands that were prepared for the tables as they were are prepared anew. Runs until it is cancelled or its reader stops.
    /// <example><code>
    /// await foreach (var changes in db.Schema.Watch(TimeSpan.FromMinutes(1), stopping))
    /// {
    ///     logger.LogWarning("The schema has changed: {Changes}", changes);
    /// }
    /// </code></example>
    /// </summary>
    /// <param name="interval">The time between two readings; more than zero.</param>
    /// <param name="cancellationToken">Ends the watch.</param>
    /// <exception cref="DatabaseException">The database can't be read.</exception>
    public IAsyncEnumerable<IReadOnlyList<SchemaOperation>> Watch(TimeSpan interval, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(interval, TimeSpan.Zero);
        return Changes(interval, cancellationToken);
    }

    private async IAsyncEnumerable<IReadOnlyList<SchemaOperation>> Changes(TimeSpan interval, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var before = await ReadAsync(cancellationToken).ConfigureAwait(false);
        using var timer = new PeriodicTimer(interval);
        while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false))
        {
            var now = await ReadAsync(cancellationToken).ConfigureAwait(false);
            if (SchemaDiff.Between(before, now, Dialect) is { Count: > 0 } changes)
            {
                // Types that were created or dropped have other numbers, and what was prepared was for the tables as they were.
                _session.Engine.Connections.ForgetPrepared();
                await _session.Engine.Connections.ReloadTypesAsync(cancellationToken).ConfigureAwait(false);
                yield return changes;
            }

            before = now;
        }
    }
}
