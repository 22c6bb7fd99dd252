using System.Reflection;

namespace Oxen;

/// <summary>The time of one execution: read once, so that a query that asks twice gets one answer.</summary>
internal sealed class QueryClock
{
    private DateTimeOffset? _now;

    private DateTimeOffset Now => _now ??= DateTimeOffset.Now;

    /// <summary>Whether the member is a static property that tells the time.</summary>
    public static bool Tells(MemberInfo member) =>
        (member.DeclaringType == typeof(DateTime) && member.Name is nameof(DateTime.UtcNow) or nameof(DateTime.Now) or nameof(DateTime.Today))
        || (member.DeclaringType == typeof(DateTimeOffset) && member.Name is nameof(DateTimeOffset.UtcNow) or nameof(DateTimeOffset.Now));

    /// <summary>What such a property says.</summary>
    public object Read(MemberInfo member) => member.DeclaringType == typeof(DateTime)
        ? member.Name switch
        {
            nameof(DateTime.UtcNow) => Now.UtcDateTime,
            nameof(DateTime.Now) => Now.LocalDateTime,
            _ => Now.LocalDateTime.Date,
        }
        : member.Name == nameof(DateTimeOffset.UtcNow) ? (object)Now.ToUniversalTime() : Now;
}
