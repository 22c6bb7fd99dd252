using System.Data.Common;
using Npgsql;

namespace Oxen.PostgreSql;

/// <summary>
/// Writes rows by binary <c>COPY</c>. Oxen writes the format itself: the driver's importer awaits every value, which takes longer
/// than the server takes for the row.
/// </summary>
internal sealed class PostgreSqlCopy : RowLoader
{
    // What is sent at once: some hundred rows, so that the server works on them while others are made.
    private const int Portion = 8_192;

    private readonly (TypeMapping Mapping, int Slot, CopiedType Type)[] _columns;

    private PostgreSqlCopy(string text, (TypeMapping, int, CopiedType)[] columns)
        : base(text) => _columns = columns;

    /// <inheritdoc/>
    public override string Operation => "COPY";

    /// <summary>Fewer rows are sent as arrays: a COPY is several round trips.</summary>
    public override int Least => 200;

    /// <summary>How these columns are copied; null where one of them is of a type that only a command converts.</summary>
    public static PostgreSqlCopy? Of(EntityModel table, IReadOnlyList<(ColumnModel Column, int Slot)> columns)
    {
        List<(TypeMapping, int, CopiedType)> copied = [];
        foreach (var (column, slot) in columns)
        {
            if (CopiedType.Of(column) is not { } type)
            {
                return null;
            }

            copied.Add((column.Type, slot, type));
        }

        var names = string.Join(", ", columns.Select(column => PostgreSqlDialect.Words.Identifier(column.Column.Name)));
        return new PostgreSqlCopy($"COPY {PostgreSqlDialect.Words.Table(table.Table, table.Schema)} ({names}) FROM STDIN (FORMAT BINARY)", [.. copied]);
    }

    /// <inheritdoc/>
    public override async ValueTask<RowLoad> BeginAsync(DbConnection connection, TimeSpan? timeout, CancellationToken cancellationToken)
    {
        var stop = await CopyStop.OfAsync((NpgsqlConnection)connection, Text, cancellationToken).ConfigureAwait(false);
        var stream = await ((NpgsqlConnection)connection).BeginRawBinaryCopyAsync(Text, cancellationToken).ConfigureAwait(false);
        if (timeout is { } limit)
        {
            // To a stream, no time at all is without end.
            stream.ReadTimeout = stream.WriteTimeout = limit > TimeSpan.Zero ? (int)Math.Min(int.MaxValue, limit.TotalMilliseconds) : Timeout.Infinite;
        }

        return new Load(stop, stream, _columns);
    }

    private sealed class Load(CopyStop stop, NpgsqlRawCopyStream stream, (TypeMapping Mapping, int Slot, CopiedType Type)[] columns) : RowLoad
    {
        private readonly CopyBuffer _rows = new();
        private bool _isEnded;

        public override ValueTask AddAsync(object?[] values, CancellationToken cancellationToken)
        {
            _rows.Write((short)columns.Length);
            foreach (var (mapping, slot, type) in columns)
            {
                _rows.WriteField(type, values[slot] is { } value ? mapping.ToParameter(value) : null);
            }

            return _rows.Written.Length < Portion ? ValueTask.CompletedTask : SendAsync(cancellationToken);
        }

        public override async ValueTask CompleteAsync(CancellationToken cancellationToken)
        {
            _rows.WriteEnd();
            await SendAsync(cancellationToken).ConfigureAwait(false);

            // Nothing else tells the server that this was all. It hears no token, and the server may wait for others now.
            _isEnded = true;
            using var ended = new CancellationTokenSource();
            var stopping = Task.CompletedTask;
            var asked = cancellationToken.UnsafeRegister(_ => stopping = stop.RunAsync(ended.Token), null);
            try
            {
                await stream.DisposeAsync().ConfigureAwait(false);
            }
            finally
            {
                // A server that is told too late would stop what the connection does next, for whomever that is.
                await asked.DisposeAsync().ConfigureAwait(false);
                await ended.CancelAsync().ConfigureAwait(false);
                await stopping.ConfigureAwait(false);
            }
        }

        public override async ValueTask DisposeAsync()
        {
            if (_isEnded)
            {
                return;
            }

            // A connection that was lost can't be told that the rest doesn't come, and a server that waits for others doesn't hear it.
            _isEnded = true;
            using var ended = new CancellationTokenSource();
            var stopping = stop.RunLaterAsync(ended.Token);
            try
            {
                await stream.CancelAsync().ConfigureAwait(false);
                await stream.DisposeAsync().ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is NpgsqlException or IOException or ObjectDisposedException)
            {
            }
            finally
            {
                await ended.CancelAsync().ConfigureAwait(false);
                await stopping.ConfigureAwait(false);
            }
        }

        private async ValueTask SendAsync(CancellationToken cancellationToken)
        {
            await stream.WriteAsync(_rows.Written, cancellationToken).ConfigureAwait(false);
            _rows.Clear();
        }
    }
}
