namespace Oxen;

/// <summary>
/// Rows or a database are locked by another transaction, and weren't freed for as long as the database waits; with
/// <c>NoWait()</c> at once. The transaction goes on where the database lets it; PostgreSQL doesn't.
/// </summary>
public sealed class LockTimeoutException : DatabaseException
{
    internal LockTimeoutException(string message, string? sql, Exception? innerException)
        : base(ErrorCodes.LockTimeout, message, sql, isTransient: true, innerException)
    {
    }
}
