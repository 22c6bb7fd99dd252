using System.Data.Common;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// Hands a command to the driver. One that is due is prepared first; what the database can't prepare, or has forgotten, goes
/// as text. What it refuses because the tables have changed since the driver prepared it is sent once more.
/// </summary>
internal static class CommandSending
{
    /// <summary>Sends a command that has begun.</summary>
    public static T Send<T>(DatabaseEngine engine, PreparedCommand command, Func<PreparedCommand, T> send)
    {
        if (IsSentOnce(engine, command))
        {
            return send(command);
        }

        if (command.Preparation == Preparation.Due)
        {
            try
            {
                command.Command.Prepare();
                command.Preparation = Preparation.Done;
            }
            catch (DbException exception) when (engine.Preparing!.IsRefused(exception))
            {
                command.GoAsText();
            }
        }

        try
        {
            return send(command);
        }
        catch (DbException exception) when (DidNothing(engine, command, exception))
        {
            Renew(command);
            return send(command);
        }
    }

    /// <inheritdoc cref="Send"/>
    public static ValueTask<T> SendAsync<T>(DatabaseEngine engine, PreparedCommand command, Func<PreparedCommand, CancellationToken, Task<T>> send, CancellationToken cancellationToken) =>
        IsSentOnce(engine, command) ? new(send(command, cancellationToken)) : PrepareAndSendAsync(engine, command, send, cancellationToken);

    // Pooled: each awaited command of a driver that prepares by itself comes by here.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<T> PrepareAndSendAsync<T>(DatabaseEngine engine, PreparedCommand command, Func<PreparedCommand, CancellationToken, Task<T>> send, CancellationToken cancellationToken)
    {
        if (command.Preparation == Preparation.Due)
        {
            try
            {
                await command.Command.PrepareAsync(cancellationToken).ConfigureAwait(false);
                command.Preparation = Preparation.Done;
            }
            catch (DbException exception) when (engine.Preparing!.IsRefused(exception))
            {
                command.GoAsText();
            }
        }

        try
        {
            return await send(command, cancellationToken).ConfigureAwait(false);
        }
        catch (DbException exception) when (DidNothing(engine, command, exception))
        {
            Renew(command);
            return await send(command, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsSentOnce(DatabaseEngine engine, PreparedCommand command) => command.Preparation < Preparation.Due && engine.IsOutdated is null;

    // In a transaction the error of an outdated command has ended that.
    private static bool DidNothing(DatabaseEngine engine, PreparedCommand command, DbException exception) => command.Preparation == Preparation.Done
        ? engine.Preparing!.IsForgotten(exception)
        : command.Command.Transaction is null && engine.IsOutdated?.Invoke(exception) == true;

    private static void Renew(PreparedCommand command)
    {
        if (command.Preparation == Preparation.Done)
        {
            command.GoAsText();
        }
    }
}
