using System.Data;
using Microsoft.Extensions.Logging;

namespace Oxen;

/// <summary>The log messages of the category <c>Oxen.Transaction</c>.</summary>
internal static partial class TransactionLog
{
    public const string Category = "Oxen.Transaction";

    [LoggerMessage(11001, LogLevel.Debug, "Transaction begun, isolation {Isolation}", EventName = "TransactionBegun")]
    public static partial void Begun(ILogger logger, IsolationLevel isolation);

    [LoggerMessage(11002, LogLevel.Debug, "Transaction committed", EventName = "TransactionCommitted")]
    public static partial void Committed(ILogger logger);

    [LoggerMessage(11003, LogLevel.Debug, "Transaction rolled back", EventName = "TransactionRolledBack")]
    public static partial void RolledBack(ILogger logger);

    [LoggerMessage(11004, LogLevel.Debug, "Savepoint {Savepoint} set", EventName = "SavepointSet")]
    public static partial void SavepointSet(ILogger logger, string savepoint);

    [LoggerMessage(11005, LogLevel.Debug, "Savepoint {Savepoint} released", EventName = "SavepointReleased")]
    public static partial void SavepointReleased(ILogger logger, string savepoint);

    [LoggerMessage(11006, LogLevel.Debug, "Rolled back to savepoint {Savepoint}", EventName = "SavepointRolledBack")]
    public static partial void SavepointRolledBack(ILogger logger, string savepoint);

    [LoggerMessage(11007, LogLevel.Warning, "Rolling back failed with {Error}; the connection is closed", EventName = "RollbackFailed")]
    public static partial void RollbackFailed(ILogger logger, string error);

    [LoggerMessage(11008, LogLevel.Warning, "A transaction is committed in which nothing ran, by code it isn't current for: an async method that begins a transaction can't make it current for its caller. Use db.With(transaction), or begin it where it is used", EventName = "TransactionLost")]
    public static partial void Lost(ILogger logger);
}
