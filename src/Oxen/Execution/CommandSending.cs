using System.Data.Common;

namespace Oxen;

/// <summary>
/// Hands a command to the driver. One that is due is prepared first; what the database can't prepare, or has forgotten, goes
/// as text.
/// </summary>
internal static class CommandSending
{
    /// <summary>Sends a command that has begun.</summary>
    public static T Send<T>(DatabaseEngine engine, PreparedCommand command, Func<PreparedCommand, T> send)
    {
        if (command.Preparation < Preparation.Due)
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
        catch (DbException exception) when (IsForgotten(engine, command, exception))
        {
            command.GoAsText();
            return send(command);
        }
    }

    /// <inheritdoc cref="Send"/>
    public static Task<T> SendAsync<T>(DatabaseEngine engine, PreparedCommand command, Func<PreparedCommand, CancellationToken, Task<T>> send, CancellationToken cancellationToken) =>
        command.Preparation < Preparation.Due ? send(command, cancellationToken) : PrepareAndSendAsync(engine, command, send, cancellationToken);

    private static async Task<T> PrepareAndSendAsync<T>(DatabaseEngine engine, PreparedCommand command, Func<PreparedCommand, CancellationToken, Task<T>> send, CancellationToken cancellationToken)
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
        catch (DbException exception) when (IsForgotten(engine, command, exception))
        {
            command.GoAsText();
            return await send(command, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsForgotten(DatabaseEngine engine, PreparedCommand command, DbException exception) =>
        command.Preparation == Preparation.Done && engine.Preparing!.IsForgotten(exception);
}
