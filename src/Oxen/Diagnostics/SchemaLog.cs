using Microsoft.Extensions.Logging;

namespace Oxen;

/// <summary>The log messages of the category <c>Oxen.Schema</c>.</summary>
internal static partial class SchemaLog
{
    public const string Category = "Oxen.Schema";

    [LoggerMessage(12001, LogLevel.Warning, "The database differs from the model, and SyncAsync alters no table that exists: {Differences}", EventName = "SchemaDiffers")]
    public static partial void Differs(ILogger logger, string differences);
}
