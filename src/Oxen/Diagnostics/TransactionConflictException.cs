namespace Oxen;

/// <summary>
/// The database undid the transaction because it doesn't fit in with others that ran at the same time: a deadlock, or a
/// serialisation failure. Run the whole of it again, as <c>TransactionAsync</c> does with a retry policy.
/// </summary>
public sealed class TransactionConflictException : DatabaseException
{
    internal TransactionConflictException(string message, string? sql, Exception? innerException)
        : base(ErrorCodes.TransactionConflict, message, sql, isTransient: true, innerException)
    {
    }
}

/// <summary>
/// The connection was lost while a command ran: the server ended it or shut down, or the network failed. Of a write outside
/// of a transaction nobody knows whether it was done; a transaction is undone.
/// </summary>
public sealed class ConnectionLostException : DatabaseException
{
    internal ConnectionLostException(string message, string? sql, Exception? innerException)
        : base(ErrorCodes.ConnectionLost, message, sql, isTransient: true, innerException)
    {
    }
}
