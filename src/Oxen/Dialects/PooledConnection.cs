using System.Data.Common;

namespace Oxen;

/// <summary>An open connection and the prepared commands it keeps. Used by one command at a time.</summary>
internal sealed class PooledConnection(DbConnection connection, ConnectionSource source)
{
    /// <summary>The driver's connection, open.</summary>
    public DbConnection Connection { get; } = connection;

    /// <summary>Where it came from and goes back to.</summary>
    public ConnectionSource Source { get; } = source;

    /// <summary>Whether it is the application's, so that no prepared command is left on it.</summary>
    public bool IsAdopted { get; init; }

    /// <summary>The commands it keeps.</summary>
    public PreparedCommands Commands { get; } = new(connection);

    /// <summary>Whether the application had a hand in it since it was rented, and may have left settings, locks or temporary tables.</summary>
    public bool MayHoldTraces { get; set; }

    /// <summary>Whether the application had a hand in it that nothing but the end of the session undoes for sure.</summary>
    public bool MayBeChanged { get; set; }

    /// <summary>
    /// A stream whose reader is open while nobody uses the connection; whoever uses it next makes the stream let go first.
    /// </summary>
    public ISuspendedStream? Suspended { get; set; }
}
