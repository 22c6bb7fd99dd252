using Microsoft.Extensions.Logging;

namespace Oxen;

/// <summary>The log messages of the category <c>Oxen.Command</c>.</summary>
internal static partial class CommandLog
{
    public const string Category = "Oxen.Command";

    [LoggerMessage(10001, LogLevel.Information, "Executed in {ElapsedMs:0.###} ms, {Rows} rows [{Parameters}]\n{CommandText}", EventName = "CommandExecuted")]
    public static partial void Executed(ILogger logger, double elapsedMs, long rows, string parameters, string commandText);

    [LoggerMessage(10002, LogLevel.Error, "Failed after {ElapsedMs:0.###} ms with {Error} [{Parameters}]\n{CommandText}", EventName = "CommandFailed")]
    public static partial void Failed(ILogger logger, double elapsedMs, string error, string parameters, string commandText);

    [LoggerMessage(10003, LogLevel.Debug, "Cancelled after {ElapsedMs:0.###} ms [{Parameters}]\n{CommandText}", EventName = "CommandCancelled")]
    public static partial void Cancelled(ILogger logger, double elapsedMs, string parameters, string commandText);
}
