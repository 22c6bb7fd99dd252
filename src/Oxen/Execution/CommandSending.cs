using System.Data.Common;

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

        return send(command);
    }

    /// <inheritdoc cref="Send"/>
    public static Task<T> SendAsync<T>(DatabaseEngine engine, PreparedCommand command, Func<PreparedCommand, CancellationToken, Task<T>> send, CancellationToken cancellationToken) =>
        command.Preparation == Preparation.Due ? PrepareAndSendAsync(engine, command, send, cancellationToken) : send(command, cancellationToken);

    /// <summary>
    /// Whether the command did nothing, for a reason that is gone when it is sent again. Who sends asks this where it waits
    /// already: a method in between would cost each command what hardly any needs.
    /// </summary>
    /// <param name="engine">What it was sent to.</param>
    /// <param name="command">The command; as text from now on, where the database has forgotten it.</param>
    /// <param name="isAlone">Whether nothing is sent on its connection but this; else the error may have ended a transaction, one of the application's own text too.</param>
    /// <param name="exception">What the driver threw.</param>
    public static bool IsSentAgain(DatabaseEngine engine, PreparedCommand command, bool isAlone, DbException exception)
    {
        if (command.Preparation != Preparation.Done)
        {
            return isAlone && engine.IsOutdated?.Invoke(exception) == true;
        }

        if (!engine.Preparing!.IsForgotten(exception))
        {
            return false;
        }

        command.GoAsText();
        return true;
    }

    private static async Task<T> PrepareAndSendAsync<T>(DatabaseEngine engine, PreparedCommand command, Func<PreparedCommand, CancellationToken, Task<T>> send, CancellationToken cancellationToken)
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

        return await send(command, cancellationToken).ConfigureAwait(false);
    }
}
