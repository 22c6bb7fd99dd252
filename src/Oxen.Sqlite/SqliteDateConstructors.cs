using System.Reflection;

namespace Oxen.Sqlite;

/// <summary>Points of time made of numbers, and what the calendar says of years and months.</summary>
internal static class SqliteDateConstructors
{
    private static readonly Type Int = typeof(int);

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        New(typeof(DateTime), "oxen_new_datetime({0}, {1}, {2}, 0, 0, 0, 0, 0)", Int, Int, Int),
        New(typeof(DateTime), "oxen_new_datetime({0}, {1}, {2}, {3}, {4}, {5}, 0, 0)", Int, Int, Int, Int, Int, Int),
        New(typeof(DateTime), "oxen_new_datetime({0}, {1}, {2}, {3}, {4}, {5}, 0, {6})", Int, Int, Int, Int, Int, Int, typeof(DateTimeKind)),
        New(typeof(DateTime), "oxen_new_datetime({0}, {1}, {2}, {3}, {4}, {5}, {6}, 0)", Int, Int, Int, Int, Int, Int, Int),
        New(typeof(DateTime), "oxen_new_datetime({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7})", Int, Int, Int, Int, Int, Int, Int, typeof(DateTimeKind)),
        New(typeof(DateTime), "oxen_datetime({0})", typeof(long)),
        New(typeof(DateTime), "{0} || ' ' || {1}", typeof(DateOnly), typeof(TimeOnly)),
        New(typeof(DateTimeOffset), "{0} || '+00:00'", typeof(DateTime)),
        New(typeof(DateTimeOffset), "oxen_instant(oxen_ticks({0}) - {1})", typeof(DateTime), typeof(TimeSpan)),
        New(typeof(DateTimeOffset), "oxen_instant({0} - {1})", typeof(long), typeof(TimeSpan)),
        New(typeof(DateTimeOffset), "oxen_instant(oxen_ticks(oxen_new_datetime({0}, {1}, {2}, {3}, {4}, {5}, 0, 0)) - {6})", Int, Int, Int, Int, Int, Int, typeof(TimeSpan)),
        New(typeof(DateOnly), "oxen_new_date({0}, {1}, {2})", Int, Int, Int),
        New(typeof(TimeOnly), "oxen_new_time({0}, {1}, 0, 0)", Int, Int),
        New(typeof(TimeOnly), "oxen_new_time({0}, {1}, {2}, 0)", Int, Int, Int),
        New(typeof(TimeOnly), "oxen_new_time({0}, {1}, {2}, {3})", Int, Int, Int, Int),
        New(typeof(TimeOnly), "oxen_time({0})", typeof(long)),
        new(typeof(DateTime), nameof(DateTime.DaysInMonth), "oxen_days_in_month({0}, {1})") { Parameters = [Int, Int] },
        new(typeof(DateTime), nameof(DateTime.IsLeapYear), "oxen_is_leap_year({0})") { Parameters = [Int] },
    ];

    private static FunctionRow New(Type type, string template, params Type[] parameters) =>
        new(type, ConstructorInfo.ConstructorName, template) { Parameters = parameters };
}
