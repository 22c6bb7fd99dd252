using System.Data.Common;

namespace Oxen;

/// <summary>A way of the driver to write many rows that is no command, such as PostgreSQL's <c>COPY</c>.</summary>
/// <param name="text">What logs, traces and errors call it: the SQL that begins it.</param>
internal abstract class RowLoader(string text)
{
    /// <summary>What logs, traces and errors call it.</summary>
    public string Text => text;

    /// <summary>What traces call it.</summary>
    public abstract string Operation { get; }

    /// <summary>From how many rows on it is faster than commands.</summary>
    public abstract int Least { get; }

    /// <summary>Begins to write.</summary>
    /// <param name="connection">The connection, which does nothing else until the load ends.</param>
    /// <param name="timeout">How long the database may take for an answer; null for the driver's own limit.</param>
    /// <param name="cancellationToken">Stops the beginning.</param>
    public abstract ValueTask<RowLoad> BeginAsync(DbConnection connection, TimeSpan? timeout, CancellationToken cancellationToken);
}

/// <summary>Rows on their way by a <see cref="RowLoader"/>. Disposing what wasn't completed writes none of them.</summary>
internal abstract class RowLoad : IAsyncDisposable
{
    /// <summary>Sends a row; its values lie where the loader was told.</summary>
    public abstract ValueTask AddAsync(object?[] values, CancellationToken cancellationToken);

    /// <summary>Waits until the database has taken all rows.</summary>
    public abstract ValueTask CompleteAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
