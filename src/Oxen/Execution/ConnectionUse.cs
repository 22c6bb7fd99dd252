using System.Data.Common;

namespace Oxen;

/// <summary>The right to use a connection alone: for one command, for one move of a stream, or for a scope of several commands.</summary>
/// <param name="Connection">The connection.</param>
/// <param name="Transaction">The transaction its commands must name.</param>
/// <param name="Pin">The pinned connection whose turn this is; null for a rented connection.</param>
internal readonly record struct ConnectionUse(PooledConnection Connection, DbTransaction? Transaction, PinnedConnection? Pin)
{
    /// <summary>Whether a scope goes on using the connection after this command, and ends its use itself.</summary>
    public bool IsHeld { get; init; }

    /// <summary>Whether others use the connection between the uses of this one.</summary>
    public bool IsShared => Pin is not null || Connection.Source.IsSingleConnection;

    /// <summary>Lets the next one use the connection, unless a scope holds it.</summary>
    public void End()
    {
        if (IsHeld)
        {
            return;
        }

        if (Pin is null)
        {
            Connection.Source.Return(Connection);
        }
        else
        {
            Pin.Exit();
        }
    }
}
