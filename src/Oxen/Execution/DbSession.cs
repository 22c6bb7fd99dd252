using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// One context's view of the database: where its commands run, and the transaction they run in. Safe to use from several
/// threads.
/// </summary>
/// <param name="engine">What all contexts over the same options share.</param>
/// <param name="given">The transaction that was given explicitly; null for none.</param>
internal sealed partial class DbSession(DatabaseEngine engine, ISessionScope? given = null)
{
    private readonly AsyncLocal<ISessionScope?> _ambient = new();

    /// <summary>What all contexts over the same options share.</summary>
    public DatabaseEngine Engine { get; } = engine;

    /// <summary>Who is told of commits; null for nobody.</summary>
    public CommitHooks? Commits { get; init; }

    /// <summary>What the commands of the current flow run on; null for a connection of the pool.</summary>
    public ISessionScope? Scope
    {
        get
        {
            var scope = _ambient.Value;
            while (scope is { IsGone: true })
            {
                scope = scope.Outer;
            }

            return scope ?? given;
        }
    }

    /// <summary>Waits for a connection for one command.</summary>
    public ConnectionUse Enter(CommandIntent intent)
    {
        AmbientScope.ThrowIfAny();
        var use = Scope is { } scope ? scope.Pin.Enter(scope) : new ConnectionUse(Rent(intent), null, null);
        if (use.Connection.Suspended is { } stream)
        {
            LetGo(stream, use, CancellationToken.None);
        }

        return use;
    }

    /// <summary>Takes a connection for one command if that needs no waiting.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryEnter(CommandIntent intent, CancellationToken cancellationToken, out ConnectionUse use)
    {
        AmbientScope.ThrowIfAny();
        if (Scope is { } scope)
        {
            if (!scope.Pin.TryEnter(scope, out use))
            {
                return false;
            }
        }
        else
        {
            CheckReading(intent);
            if (Engine.Connections.TryRent(intent) is not { } connection)
            {
                use = default;
                return false;
            }

            use = new ConnectionUse(connection, null, null);
        }

        if (use.Connection.Suspended is { } stream)
        {
            LetGo(stream, use, cancellationToken);
        }

        return true;
    }

    /// <inheritdoc cref="Enter"/>
    public ValueTask<ConnectionUse> EnterAsync(CommandIntent intent, CancellationToken cancellationToken)
    {
        try
        {
            return Engine.IsSynchronous && TryEnter(intent, cancellationToken, out var use) ? new(use) : WaitAsync(intent, cancellationToken);
        }
        catch (Exception exception)
        {
            return new(QueryExecutor.Failed<ConnectionUse>(exception));
        }
    }

    private async ValueTask<ConnectionUse> WaitAsync(CommandIntent intent, CancellationToken cancellationToken)
    {
        AmbientScope.ThrowIfAny();
        ConnectionUse use;
        if (Scope is { } scope)
        {
            use = await scope.Pin.EnterAsync(scope, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            CheckReading(intent);
            use = new ConnectionUse(await Engine.Connections.RentAsync(intent, cancellationToken).ConfigureAwait(false), null, null);
        }

        try
        {
            await LetGoAsync(use.Connection, cancellationToken).ConfigureAwait(false);
            return use;
        }
        catch
        {
            use.End();
            throw;
        }
    }

    /// <summary>Makes a stream that left its reader open read the rest, so that another command can run.</summary>
    public async ValueTask LetGoAsync(PooledConnection connection, CancellationToken cancellationToken)
    {
        if (connection.Suspended is not { } stream)
        {
            return;
        }

        if (Engine.IsSynchronous)
        {
            stream.Buffer(cancellationToken);
        }
        else
        {
            await stream.BufferAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static void LetGo(ISuspendedStream stream, ConnectionUse use, CancellationToken cancellationToken)
    {
        try
        {
            stream.Buffer(cancellationToken);
        }
        catch
        {
            use.End();
            throw;
        }
    }

    private PooledConnection Rent(CommandIntent intent)
    {
        CheckReading(intent);
        return Engine.Connections.Rent(intent);
    }

    private void CheckReading(CommandIntent intent)
    {
        if (intent == CommandIntent.Write && Engine.Dialect.Traits.HasOneWriter)
        {
            SequenceReading.ThrowIfReading(Engine);
        }

        if (Engine.IsSingleConnection)
        {
            RowReading.ThrowIfReading(Engine.Connections);
        }
    }
}
