using System.Reflection;

namespace Oxen.MySql;

/// <summary>Points in time, in microseconds; spans of time, which are ticks.</summary>
internal static class MySqlTimeFunctions
{
    private const string Ticks = "TIMESTAMPDIFF(MICROSECOND, '0001-01-01', {0}) * 10";
    private const string TimeTicks = "TIMESTAMPDIFF(MICROSECOND, '2000-01-01', timestamp('2000-01-01', {0})) * 10";
    private const string OfTicks = "CAST('0001-01-01' AS DATETIME(6)) + INTERVAL {0} DIV 10 MICROSECOND";

    private static readonly Type Int = typeof(int);
    private static readonly Type[] Dates = [typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly)];
    private static readonly Type[] Moments = [typeof(DateTime), typeof(DateTimeOffset)];
    private static readonly Type[] Times = [typeof(DateTime), typeof(DateTimeOffset), typeof(TimeOnly)];
    private static readonly (string Name, string Microseconds)[] Units =
        [("Days", "86400000000"), ("Hours", "3600000000"), ("Minutes", "60000000"), ("Seconds", "1000000"), ("Milliseconds", "1000"), ("Microseconds", "1")];

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. Times.Select(type => Member(type, "Second", "EXTRACT(SECOND FROM {0})")),
        .. Times.Select(type => Member(type, "Millisecond", "EXTRACT(MICROSECOND FROM {0}) DIV 1000")),
        .. Times.Select(type => Member(type, "Microsecond", "EXTRACT(MICROSECOND FROM {0}) % 1000")),
        .. Times.Select(type => Member(type, "Nanosecond", "EXTRACT(MICROSECOND FROM {0}) * 0")),
        .. Dates.Select(type => Member(type, "DayOfWeek", "dayofweek({0}) - 1")),
        .. Dates.Select(type => Member(type, "DayOfYear", "dayofyear({0})")),
        .. Moments.Select(type => Member(type, "Date", "CAST(date({0}) AS DATETIME(6))")),
        .. Moments.Select(type => Member(type, "TimeOfDay", Ticks + " % 864000000000")),
        .. Moments.Select(type => Member(type, "Ticks", Ticks)),
        Member(typeof(TimeOnly), "Ticks", TimeTicks),
        .. Moments.SelectMany(Arithmetic),
        .. OfDates(),
        .. TickFunctions.Of("DIV", "CAST({0} AS DOUBLE)", "CAST(round({0}) AS SIGNED)", "CAST(truncate({0}, 0) AS SIGNED)"),
    ];

    private static IEnumerable<FunctionRow> Arithmetic(Type type) =>
    [
        .. Units.Select(unit => Method(type, "Add" + unit.Name, $"({{0}} + INTERVAL CAST({{1}} * {unit.Microseconds} AS SIGNED) MICROSECOND)", typeof(double))),
        Method(type, "AddTicks", "({0} + INTERVAL {1} DIV 10 MICROSECOND)", typeof(long)),
        Method(type, "AddMonths", "({0} + INTERVAL {1} MONTH)", Int),
        Method(type, "AddYears", "({0} + INTERVAL {1} YEAR)", Int),
        Method(type, "Add", "({0} + INTERVAL {1} DIV 10 MICROSECOND)", typeof(TimeSpan)),
        Method(type, "Subtract", "({0} - INTERVAL {1} DIV 10 MICROSECOND)", typeof(TimeSpan)),
        Method(type, "Subtract", "TIMESTAMPDIFF(MICROSECOND, {1}, {0}) * 10", type),
        Method(type, "op_Addition", "({0} + INTERVAL {1} DIV 10 MICROSECOND)", type, typeof(TimeSpan)),
        Method(type, "op_Subtraction", "({0} - INTERVAL {1} DIV 10 MICROSECOND)", type, typeof(TimeSpan)),
        Method(type, "op_Subtraction", "TIMESTAMPDIFF(MICROSECOND, {1}, {0}) * 10", type, type),
    ];

    private static IEnumerable<FunctionRow> OfDates() =>
    [
        // Stored times are UTC.
        Method(typeof(DateTime), nameof(DateTime.ToUniversalTime), "{0}"),
        Method(typeof(DateTimeOffset), nameof(DateTimeOffset.ToUniversalTime), "{0}"),
        Member(typeof(DateTimeOffset), nameof(DateTimeOffset.UtcTicks), Ticks),
        Member(typeof(DateTimeOffset), nameof(DateTimeOffset.DateTime), "{0}"),
        Member(typeof(DateTimeOffset), nameof(DateTimeOffset.UtcDateTime), "{0}"),
        Method(typeof(DateTimeOffset), nameof(DateTimeOffset.ToUnixTimeSeconds), "floor(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', {0}) / 1000000)"),
        Method(typeof(DateTimeOffset), nameof(DateTimeOffset.ToUnixTimeMilliseconds), "floor(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', {0}) / 1000)"),
        Method(typeof(DateTimeOffset), nameof(DateTimeOffset.FromUnixTimeSeconds), "(CAST('1970-01-01' AS DATETIME(6)) + INTERVAL {0} SECOND)", typeof(long)),
        Method(typeof(DateTimeOffset), nameof(DateTimeOffset.FromUnixTimeMilliseconds), "(CAST('1970-01-01' AS DATETIME(6)) + INTERVAL {0} * 1000 MICROSECOND)", typeof(long)),

        Member(typeof(DateOnly), nameof(DateOnly.DayNumber), "to_days({0}) - 366"),
        Method(typeof(DateOnly), nameof(DateOnly.AddDays), "({0} + INTERVAL {1} DAY)", Int),
        Method(typeof(DateOnly), nameof(DateOnly.AddMonths), "({0} + INTERVAL {1} MONTH)", Int),
        Method(typeof(DateOnly), nameof(DateOnly.AddYears), "({0} + INTERVAL {1} YEAR)", Int),
        Method(typeof(DateOnly), nameof(DateOnly.FromDateTime), "date({0})", typeof(DateTime)),
        Method(typeof(DateOnly), nameof(DateOnly.FromDayNumber), "from_days({0} + 366)", Int),
        Method(typeof(DateOnly), nameof(DateOnly.ToDateTime), "CAST(timestamp({0}, {1}) AS DATETIME(6))", typeof(TimeOnly)),

        Method(typeof(TimeOnly), nameof(TimeOnly.Add), Around("{1} DIV 10"), typeof(TimeSpan)),
        Method(typeof(TimeOnly), nameof(TimeOnly.AddHours), Around("CAST({1} * 3600000000 AS SIGNED)"), typeof(double)),
        Method(typeof(TimeOnly), nameof(TimeOnly.AddMinutes), Around("CAST({1} * 60000000 AS SIGNED)"), typeof(double)),
        Method(typeof(TimeOnly), nameof(TimeOnly.ToTimeSpan), TimeTicks),
        Method(typeof(TimeOnly), nameof(TimeOnly.FromTimeSpan), $"CAST(time({OfTicks}) AS TIME(6))", typeof(TimeSpan)),
        Method(typeof(TimeOnly), nameof(TimeOnly.FromDateTime), "CAST(time({0}) AS TIME(6))", typeof(DateTime)),
        Method(typeof(TimeOnly), nameof(TimeOnly.IsBetween),
            "CASE WHEN {1} <= {2} THEN {0} >= {1} AND {0} < {2} ELSE {0} >= {1} OR {0} < {2} END", typeof(TimeOnly), typeof(TimeOnly)),
        Method(typeof(TimeOnly), "op_Subtraction",
            "(TIMESTAMPDIFF(MICROSECOND, timestamp('2000-01-01', {1}), timestamp('2000-01-01', {0})) * 10 + 864000000000) % 864000000000", typeof(TimeOnly), typeof(TimeOnly)),

        New(typeof(DateTime), Day("DATETIME(6)"), Int, Int, Int),
        New(typeof(DateTime), Moment(""), Int, Int, Int, Int, Int, Int),
        New(typeof(DateTime), Moment(", '.', lpad({6}, 3, '0')"), Int, Int, Int, Int, Int, Int, Int),

        // Which time local time is, the server doesn't know.
        New(typeof(DateTime), $"CAST(CASE WHEN {{6}} = 2 THEN ~0 + 1 ELSE {Moment("")} END AS DATETIME(6))", Int, Int, Int, Int, Int, Int, typeof(DateTimeKind)),
        New(typeof(DateTime), $"CAST(CASE WHEN {{7}} = 2 THEN ~0 + 1 ELSE {Moment(", '.', lpad({6}, 3, '0')")} END AS DATETIME(6))", Int, Int, Int, Int, Int, Int, Int, typeof(DateTimeKind)),
        New(typeof(DateTime), $"({OfTicks})", typeof(long)),
        New(typeof(DateTime), "CAST(timestamp({0}, {1}) AS DATETIME(6))", typeof(DateOnly), typeof(TimeOnly)),
        New(typeof(DateTimeOffset), "{0}", typeof(DateTime)),
        New(typeof(DateTimeOffset), "({0} - INTERVAL {1} DIV 10 MICROSECOND)", typeof(DateTime), typeof(TimeSpan)),
        New(typeof(DateTimeOffset), $"({OfTicks.Replace("{0}", "({0} - {1})", StringComparison.Ordinal)})", typeof(long), typeof(TimeSpan)),
        New(typeof(DateTimeOffset), $"({Moment("")} - INTERVAL {{6}} DIV 10 MICROSECOND)", Int, Int, Int, Int, Int, Int, typeof(TimeSpan)),
        New(typeof(DateOnly), Day("DATE"), Int, Int, Int),
        New(typeof(TimeOnly), "CAST(concat({0}, ':', {1}, ':00') AS TIME(6))", Int, Int),
        New(typeof(TimeOnly), "CAST(concat({0}, ':', {1}, ':', {2}) AS TIME(6))", Int, Int, Int),
        New(typeof(TimeOnly), "CAST(concat({0}, ':', {1}, ':', {2}, '.', lpad({3}, 3, '0')) AS TIME(6))", Int, Int, Int, Int),
        New(typeof(TimeOnly), $"CAST(time({OfTicks}) AS TIME(6))", typeof(long)),
        Method(typeof(DateTime), nameof(DateTime.DaysInMonth), $"day(last_day({Day("DATE").Replace("{2}", "1", StringComparison.Ordinal)}))", Int, Int),
        Method(typeof(DateTime), nameof(DateTime.IsLeapYear), "(({0} % 4 = 0 AND {0} % 100 <> 0) OR {0} % 400 = 0)", Int),
    ];

    // A time of day goes round the clock.
    private static string Around(string microseconds) => $"CAST(time(timestamp('2000-01-01', {{0}}) + INTERVAL {microseconds} MICROSECOND) AS TIME(6))";

    private static string Day(string type) => $"CAST(concat(lpad({{0}}, 4, '0'), '-', {{1}}, '-', {{2}}) AS {type})";

    private static string Moment(string fraction) => $"CAST(concat(lpad({{0}}, 4, '0'), '-', {{1}}, '-', {{2}}, ' ', {{3}}, ':', {{4}}, ':', {{5}}{fraction}) AS DATETIME(6))";

    private static FunctionRow New(Type type, string template, params Type[] parameters) => Method(type, ConstructorInfo.ConstructorName, template, parameters);

    private static FunctionRow Member(Type type, string name, string template) => new(type, name, template);

    private static FunctionRow Method(Type type, string name, string template, params Type[] parameters) => new(type, name, template) { Parameters = parameters };
}
