using System.Data.Common;

namespace Oxen;

/// <summary>
/// Stops a command of a synchronous driver when a token is cancelled. A database may not hear a request that comes just
/// before the command starts to run, so it is repeated until the command has started or ended.
/// </summary>
internal sealed class CommandStop
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    private readonly ConnectionSource _source;
    private readonly DbCommand _command;
    private readonly CancellationTokenRegistration _registration;
    private readonly Lock _lock = new();
    private bool _isStarted;
    private bool _isOver;

    /// <summary>Watches the token.</summary>
    public CommandStop(ConnectionSource source, DbCommand command, CancellationToken token)
    {
        _source = source;
        _command = command;
        _registration = token.UnsafeRegister(static state => _ = ((CommandStop)state!).StopAsync(), this);
    }

    /// <summary>The command has started: from now on a request is heard.</summary>
    public void Started()
    {
        lock (_lock)
        {
            _isStarted = true;
        }
    }

    /// <summary>The command is over; afterwards nothing on its connection is stopped any more.</summary>
    public void End()
    {
        lock (_lock)
        {
            _isOver = true;
        }

        _registration.Dispose();
    }

    private async Task StopAsync()
    {
        while (Stop())
        {
            await Task.Delay(Pause).ConfigureAwait(false);
        }
    }

    private bool Stop()
    {
        lock (_lock)
        {
            if (_isOver)
            {
                return false;
            }

            _source.Cancel(_command);
            return !_isStarted;
        }
    }
}
