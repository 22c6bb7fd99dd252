using System.Data;
using System.Data.Common;
using System.Diagnostics;
using System.Globalization;

namespace Oxen.Migrations;

/// <summary>
/// The right to run migrations, of one runner at a time. A database's own lock of a session where it has them, else one of the
/// operating system on a file; both are gone with the process, or the connection, that held them, so that nothing is left to clean up.
/// </summary>
internal sealed class RunLock : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly MigrationSession _session;
    private readonly FileStream? _file;

    private RunLock(MigrationSession session, FileStream? file)
    {
        _session = session;
        _file = file;
    }

    /// <summary>Waits for the lock.</summary>
    /// <exception cref="MigrationException">Another has it for longer than <paramref name="patience"/>.</exception>
    public static async Task<RunLock> TakeAsync(MigrationSession session, TimeSpan patience, CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        var path = session.Dialect.Migrations.LockFile?.Invoke(session.Connection);
        while (true)
        {
            if (await TryTakeAsync(session, path, cancellationToken).ConfigureAwait(false) is { } taken)
            {
                return taken;
            }

            if (waited.Elapsed > patience)
            {
                throw TooLong(patience, path);
            }

            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The error of one who waited in vain.</summary>
    public static MigrationException TooLong(TimeSpan patience, string? path) => new(
        $"Another runner of migrations has held the lock{(path is null ? "" : $" ({path})")} for more than {patience.TotalSeconds:0.#} s. Nothing was done. Wait until it has finished, or give LockTimeout more time; a runner that was killed holds no lock.",
        ErrorCodes.MigrationLocked);

    /// <summary>Gives the lock back.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_file is not null)
        {
            await _file.DisposeAsync().ConfigureAwait(false);
        }

        // A lost connection has lost its lock.
        if (_session.Dialect.Migrations.Unlock is { } unlock && _session.Connection.State == ConnectionState.Open)
        {
            try
            {
                await _session.RollBackAsync().ConfigureAwait(false);
                await _session.QueryAsync(unlock, static reader => reader.GetValue(0), CancellationToken.None).ConfigureAwait(false);
            }
            catch (DbException)
            {
                // As above.
            }
        }
    }

    private static async Task<RunLock?> TryTakeAsync(MigrationSession session, string? path, CancellationToken cancellationToken)
    {
        if (session.Dialect.Migrations.TryLock is { } text)
        {
            var taken = await session.QueryAsync(text, static reader => Convert.ToInt64(reader.GetValue(0), CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
            return taken is [1] ? new RunLock(session, null) : null;
        }

        if (path is null)
        {
            return new RunLock(session, null);
        }

        try
        {
            return new RunLock(session, new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
