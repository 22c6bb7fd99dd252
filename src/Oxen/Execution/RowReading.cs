namespace Oxen;

/// <summary>
/// Marks the thread that is making objects of the rows of a shared connection. Code of the application that runs there (a
/// constructor, a function in a projection) must not send a command on the same connection: it would wait for itself.
/// </summary>
internal static class RowReading
{
    [ThreadStatic]
    private static PooledConnection? _connection;

    /// <summary>Marks this thread if the connection is shared; give the result to <see cref="Leave"/>.</summary>
    public static PooledConnection? Enter(in ConnectionUse use)
    {
        var outer = _connection;
        if (use.IsShared)
        {
            _connection = use.Connection;
        }

        return outer;
    }

    /// <summary>Restores what was marked before.</summary>
    public static void Leave(PooledConnection? outer) => _connection = outer;

    /// <summary>Throws if this thread is reading rows of this connection.</summary>
    public static void ThrowIfReading(PooledConnection? connection)
    {
        if (connection is not null && ReferenceEquals(_connection, connection))
        {
            Throw();
        }
    }

    /// <summary>Throws if this thread is reading rows of the only connection of this source.</summary>
    public static void ThrowIfReading(ConnectionSource single)
    {
        if (_connection is { } connection && ReferenceEquals(connection.Source, single))
        {
            Throw();
        }
    }

    private static void Throw() => throw new TransactionException(
        "A command was sent while a row of the same connection was being read, by code that runs for each row. "
        + "Read the rows first (ToListAsync), then send the command for each.");
}
