using System.Reflection;

namespace Oxen;

/// <summary>The time of one execution: read once, so that a query that asks twice gets one answer.</summary>
internal struct QueryClock
{
    private DateTimeOffset? _now;

    /// <summary>The value of a static property that tells the time, or null when <paramref name="member"/> is none.</summary>
    public object? Read(MemberInfo member)
    {
        if (member.DeclaringType == typeof(DateTime))
        {
            return member.Name switch
            {
                nameof(DateTime.UtcNow) => Now.UtcDateTime,
                nameof(DateTime.Now) => Now.LocalDateTime,
                nameof(DateTime.Today) => Now.LocalDateTime.Date,
                _ => null,
            };
        }

        if (member.DeclaringType == typeof(DateTimeOffset))
        {
            return member.Name switch
            {
                nameof(DateTimeOffset.UtcNow) => Now.ToUniversalTime(),
                nameof(DateTimeOffset.Now) => Now,
                _ => null,
            };
        }

        return null;
    }

    private DateTimeOffset Now => _now ??= DateTimeOffset.Now;
}
