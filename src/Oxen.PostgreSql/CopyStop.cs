using Npgsql;

namespace Oxen.PostgreSql;

/// <summary>
/// Stops a COPY: the driver hears no token while the server works on the rows, and the server nothing while it waits for a lock.
/// It is told on a connection of its own, which takes none of the pool's, until the COPY has ended.
/// </summary>
internal sealed class CopyStop
{
    // A process may have another client by now, and a pooler may have led to another server: what it does must be this COPY.
    private const string Command = "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE pid = $1 AND state IN ('active', 'disabled') AND starts_with($2, query)";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly NpgsqlConnection _connection;
    private readonly string _text;
    private readonly string _address;
    private readonly int _process;

    private CopyStop(NpgsqlConnection connection, string text, int process)
    {
        (_connection, _text, _process) = (connection, text, process);

        // Of several hosts it is the one that was connected to, whatever its role is by now.
        var address = new NpgsqlConnectionStringBuilder(connection.ConnectionString) { Host = connection.Host, Port = connection.Port, Pooling = false, Enlist = false };
        address.Remove("Target Session Attributes");
        address.Remove("Load Balance Hosts");
        _address = address.ConnectionString;
    }

    /// <summary>What stops a COPY that is about to begin.</summary>
    /// <param name="connection">The connection it begins on.</param>
    /// <param name="text">The command.</param>
    /// <param name="cancellationToken">What stops it.</param>
    public static async ValueTask<CopyStop> OfAsync(NpgsqlConnection connection, string text, CancellationToken cancellationToken)
    {
        // What a pooler tells the driver is no process of the server; only to stop what fails in between it isn't asked.
        if (!cancellationToken.CanBeCanceled)
        {
            return new CopyStop(connection, text, connection.ProcessID);
        }

        var ask = new NpgsqlCommand("SELECT pg_backend_pid()", connection);
        await using (ask.ConfigureAwait(false))
        {
            return new CopyStop(connection, text, (int)(await ask.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!);
        }
    }

    /// <summary>Tells the server until the COPY has ended, be it that a connection isn't to be had at once.</summary>
    /// <param name="ended">Says that it has ended.</param>
    public async Task RunAsync(CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            try
            {
                await TellAsync(ended).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is NpgsqlException or InvalidOperationException or OperationCanceledException)
            {
                await Task.Delay(Pause, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>The same, if the COPY hasn't ended in a moment by itself.</summary>
    /// <param name="ended">Says that it has ended.</param>
    public async Task RunLaterAsync(CancellationToken ended)
    {
        await Task.Delay(Pause, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await RunAsync(ended).ConfigureAwait(false);
    }

    private async Task TellAsync(CancellationToken ended)
    {
        var other = await _connection.CloneWithAsync(_address, ended).ConfigureAwait(false);
        await using (other.ConfigureAwait(false))
        {
            await other.OpenAsync(ended).ConfigureAwait(false);
            var stop = new NpgsqlCommand(Command, other) { Parameters = { new() { Value = _process }, new() { Value = _text } } };
            await using (stop.ConfigureAwait(false))
            {
                while (!ended.IsCancellationRequested)
                {
                    await stop.ExecuteNonQueryAsync(ended).ConfigureAwait(false);
                    await Task.Delay(Pause, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                }
            }
        }
    }
}
