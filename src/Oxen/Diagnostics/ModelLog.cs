using Microsoft.Extensions.Logging;

namespace Oxen;

/// <summary>The log messages of the category <c>Oxen.Model</c>.</summary>
internal static partial class ModelLog
{
    public const string Category = "Oxen.Model";

    [LoggerMessage(13001, LogLevel.Warning, "{Member} must lead to a row, which {Filters} of {Target} may hide: then the member is null, and queries still count the rows that refer to it. Give {Owner} such a filter too, or one that asks for the member (x => x.{Name} != null), or let the foreign key be null", EventName = "RequiredRowMayBeHidden")]
    public static partial void MayBeHidden(ILogger logger, string member, string filters, string target, string owner, string name);
}
