using System.Reflection;

namespace Oxen.PostgreSql;

/// <summary>Points in time, in UTC whatever the session's zone is.</summary>
internal static class PostgreSqlDateFunctions
{
    private const string Utc = "{0} AT TIME ZONE 'UTC'";
    private const string Ticks = "CAST(EXTRACT(EPOCH FROM {0}) * 10000000 AS bigint) + 621355968000000000";
    private const string SpanTicks = "CAST(EXTRACT(EPOCH FROM {0}) * 10000000 AS bigint)";

    private static readonly Type Int = typeof(int);
    private static readonly Type[] Moments = [typeof(DateTime), typeof(DateTimeOffset)];

    // In hours and less, which are the same whatever the zone; a day has 23 of them in some.
    private static readonly (string Name, string Interval)[] Units =
    [
        ("Days", "24 hours"), ("Hours", "1 hour"), ("Minutes", "1 minute"), ("Seconds", "1 second"), ("Milliseconds", "1 millisecond"), ("Microseconds", "1 microsecond"),
    ];

    private static readonly (string Name, string Field)[] DateParts =
        [("Year", "EXTRACT(YEAR FROM {0})"), ("Month", "EXTRACT(MONTH FROM {0})"), ("Day", "EXTRACT(DAY FROM {0})"), ("DayOfWeek", "EXTRACT(DOW FROM {0})"), ("DayOfYear", "EXTRACT(DOY FROM {0})")];

    private static readonly (string Name, string Field)[] TimeParts =
    [
        ("Hour", "EXTRACT(HOUR FROM {0})"), ("Minute", "EXTRACT(MINUTE FROM {0})"), ("Second", "trunc(EXTRACT(SECOND FROM {0}))"),
        ("Millisecond", "trunc(EXTRACT(MILLISECONDS FROM {0})) % 1000"), ("Microsecond", "EXTRACT(MICROSECONDS FROM {0}) % 1000"),
    ];

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. DateParts.Concat(TimeParts).SelectMany(part => Moments.Select(type => Part(type, part.Name, part.Field.Replace("{0}", Utc, StringComparison.Ordinal)))),
        .. DateParts.Select(part => Part(typeof(DateOnly), part.Name, part.Field)),
        .. TimeParts.Select(part => Part(typeof(TimeOnly), part.Name, part.Field)),
        .. Moments.Append(typeof(TimeOnly)).Select(type => new FunctionRow(type, "Nanosecond", "0 * CAST(EXTRACT(MICROSECONDS FROM {0}) AS integer)")),
        .. Moments.Select(type => new FunctionRow(type, "Date", "date_trunc('day', {0}, 'UTC')")),
        .. Moments.Select(type => new FunctionRow(type, "TimeOfDay", "CAST(CAST({0} AT TIME ZONE 'UTC' AS time) AS interval)")),
        .. Moments.Select(type => new FunctionRow(type, "Ticks", Ticks)),
        .. Moments.SelectMany(Arithmetic),
        .. Others(),
        .. Made(),
        .. PostgreSqlSpanFunctions.Rows,
    ];

    private static FunctionRow Part(Type type, string name, string field) => new(type, name, $"CAST({field} AS integer)");

    private static IEnumerable<FunctionRow> Arithmetic(Type type) =>
    [
        .. Units.Select(unit => Method(type, "Add" + unit.Name, $"{{0}} + {{1}} * INTERVAL '{unit.Interval}'", typeof(double))),
        Method(type, "AddTicks", "{0} + {1} / 10 * INTERVAL '1 microsecond'", typeof(long)),
        Method(type, "AddMonths", "({0} AT TIME ZONE 'UTC' + make_interval(months => {1})) AT TIME ZONE 'UTC'", Int),
        Method(type, "AddYears", "({0} AT TIME ZONE 'UTC' + make_interval(years => {1})) AT TIME ZONE 'UTC'", Int),
        Method(type, "Add", $"{{0}} + {Absolute("{1}")}", typeof(TimeSpan)),
        Method(type, "op_Addition", $"{{0}} + {Absolute("{1}")}", type, typeof(TimeSpan)),
        Method(type, "Subtract", $"{{0}} - {Absolute("{1}")}", typeof(TimeSpan)),
        Method(type, "op_Subtraction", $"{{0}} - {Absolute("{1}")}", type, typeof(TimeSpan)),
        Method(type, "Subtract", "{0} - {1}", type),
        Method(type, "op_Subtraction", "{0} - {1}", type, type),
    ];

    // The days of an interval would be those of the session's zone.
    private static string Absolute(string span) => $"EXTRACT(EPOCH FROM {span}) * INTERVAL '1 second'";

    private static IEnumerable<FunctionRow> Others() =>
    [
        Method(typeof(DateTime), nameof(DateTime.ToUniversalTime), "{0}"),
        Method(typeof(DateTimeOffset), nameof(DateTimeOffset.ToUniversalTime), "{0}"),
        new(typeof(DateTimeOffset), nameof(DateTimeOffset.UtcTicks), Ticks),
        new(typeof(DateTimeOffset), nameof(DateTimeOffset.DateTime), "{0}"),
        new(typeof(DateTimeOffset), nameof(DateTimeOffset.UtcDateTime), "{0}"),
        Method(typeof(DateTimeOffset), nameof(DateTimeOffset.ToUnixTimeSeconds), "CAST(floor(EXTRACT(EPOCH FROM {0})) AS bigint)"),
        Method(typeof(DateTimeOffset), nameof(DateTimeOffset.ToUnixTimeMilliseconds), "CAST(floor(EXTRACT(EPOCH FROM {0}) * 1000) AS bigint)"),
        Method(typeof(DateTimeOffset), nameof(DateTimeOffset.FromUnixTimeSeconds), "TIMESTAMPTZ '1970-01-01 00:00:00Z' + {0} * INTERVAL '1 second'", typeof(long)),
        Method(typeof(DateTimeOffset), nameof(DateTimeOffset.FromUnixTimeMilliseconds), "TIMESTAMPTZ '1970-01-01 00:00:00Z' + {0} * INTERVAL '1 millisecond'", typeof(long)),

        new(typeof(DateOnly), nameof(DateOnly.DayNumber), "{0} - DATE '0001-01-01'"),
        Method(typeof(DateOnly), nameof(DateOnly.AddDays), "{0} + {1}", Int),
        Method(typeof(DateOnly), nameof(DateOnly.AddMonths), "CAST({0} + make_interval(months => {1}) AS date)", Int),
        Method(typeof(DateOnly), nameof(DateOnly.AddYears), "CAST({0} + make_interval(years => {1}) AS date)", Int),
        Method(typeof(DateOnly), nameof(DateOnly.FromDateTime), $"CAST({Utc} AS date)", typeof(DateTime)),
        Method(typeof(DateOnly), nameof(DateOnly.FromDayNumber), "DATE '0001-01-01' + {0}", Int),
        Method(typeof(DateOnly), nameof(DateOnly.ToDateTime), "({0} + {1}) AT TIME ZONE 'UTC'", typeof(TimeOnly)),

        new(typeof(TimeOnly), nameof(TimeOnly.Ticks), SpanTicks),
        Method(typeof(TimeOnly), nameof(TimeOnly.Add), "{0} + {1}", typeof(TimeSpan)),
        Method(typeof(TimeOnly), nameof(TimeOnly.AddHours), "{0} + {1} * INTERVAL '1 hour'", typeof(double)),
        Method(typeof(TimeOnly), nameof(TimeOnly.AddMinutes), "{0} + {1} * INTERVAL '1 minute'", typeof(double)),
        Method(typeof(TimeOnly), nameof(TimeOnly.ToTimeSpan), "CAST({0} AS interval)"),
        Method(typeof(TimeOnly), nameof(TimeOnly.FromTimeSpan), "CAST({0} AS time)", typeof(TimeSpan)),
        Method(typeof(TimeOnly), nameof(TimeOnly.FromDateTime), $"CAST({Utc} AS time)", typeof(DateTime)),
        Method(typeof(TimeOnly), nameof(TimeOnly.IsBetween),
            "CASE WHEN {1} <= {2} THEN {0} >= {1} AND {0} < {2} ELSE {0} >= {1} OR {0} < {2} END", typeof(TimeOnly), typeof(TimeOnly)),
        Method(typeof(TimeOnly), "op_Subtraction", "CAST(CAST({0} - {1} AS time) AS interval)", typeof(TimeOnly), typeof(TimeOnly)),
    ];

    private static IEnumerable<FunctionRow> Made() =>
    [
        New(typeof(DateTime), "make_timestamptz({0}, {1}, {2}, 0, 0, 0, 'UTC')", Int, Int, Int),
        New(typeof(DateTime), "make_timestamptz({0}, {1}, {2}, {3}, {4}, {5}, 'UTC')", Int, Int, Int, Int, Int, Int),
        New(typeof(DateTime), "make_timestamptz({0}, {1}, {2}, {3}, {4}, {5}, 'UTC')", Int, Int, Int, Int, Int, Int, typeof(DateTimeKind)),
        New(typeof(DateTime), "make_timestamptz({0}, {1}, {2}, {3}, {4}, {5} + {6} / 1000.0, 'UTC')", Int, Int, Int, Int, Int, Int, Int),
        New(typeof(DateTime), "make_timestamptz({0}, {1}, {2}, {3}, {4}, {5} + {6} / 1000.0, 'UTC')", Int, Int, Int, Int, Int, Int, Int, typeof(DateTimeKind)),
        New(typeof(DateTime), "TIMESTAMPTZ '0001-01-01 00:00:00Z' + {0} / 10 * INTERVAL '1 microsecond'", typeof(long)),
        New(typeof(DateTime), "({0} + {1}) AT TIME ZONE 'UTC'", typeof(DateOnly), typeof(TimeOnly)),
        New(typeof(DateTimeOffset), "{0}", typeof(DateTime)),
        New(typeof(DateTimeOffset), "{0} - " + Absolute("{1}"), typeof(DateTime), typeof(TimeSpan)),
        New(typeof(DateTimeOffset), "TIMESTAMPTZ '0001-01-01 00:00:00Z' + {0} / 10 * INTERVAL '1 microsecond' - " + Absolute("{1}"), typeof(long), typeof(TimeSpan)),
        New(typeof(DateTimeOffset), "make_timestamptz({0}, {1}, {2}, {3}, {4}, {5}, 'UTC') - " + Absolute("{6}"), Int, Int, Int, Int, Int, Int, typeof(TimeSpan)),
        New(typeof(DateOnly), "make_date({0}, {1}, {2})", Int, Int, Int),
        New(typeof(TimeOnly), "make_time({0}, {1}, 0)", Int, Int),
        New(typeof(TimeOnly), "make_time({0}, {1}, {2})", Int, Int, Int),
        New(typeof(TimeOnly), "make_time({0}, {1}, {2} + {3} / 1000.0)", Int, Int, Int, Int),
        New(typeof(TimeOnly), "CAST({0} / 10 * INTERVAL '1 microsecond' AS time)", typeof(long)),
        Method(typeof(DateTime), nameof(DateTime.DaysInMonth), "CAST(EXTRACT(DAY FROM make_date({0}, {1}, 1) + INTERVAL '1 month - 1 day') AS integer)", Int, Int),
        Method(typeof(DateTime), nameof(DateTime.IsLeapYear), "({0} % 4 = 0 AND ({0} % 100 <> 0 OR {0} % 400 = 0))", Int),
    ];

    private static FunctionRow New(Type type, string template, params Type[] parameters) =>
        new(type, ConstructorInfo.ConstructorName, template) { Parameters = parameters };

    private static FunctionRow Method(Type type, string name, string template, params Type[] parameters) =>
        new(type, name, template) { Parameters = parameters };
}
