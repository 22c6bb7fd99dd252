using Microsoft.Extensions.Logging;

namespace Oxen;

/// <summary>The log messages of the category <c>Oxen.Schema</c>.</summary>
internal static partial class SchemaLog
{
    public const string Category = "Oxen.Schema";

    [LoggerMessage(12001, LogLevel.Warning, "The database has what may be meant otherwise: {Differences}", EventName = "SchemaDiffers")]
    public static partial void Warns(ILogger logger, string differences);
}
