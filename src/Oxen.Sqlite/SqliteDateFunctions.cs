namespace Oxen.Sqlite;

/// <summary>Points in time, which are text; spans of time, which are ticks.</summary>
internal static class SqliteDateFunctions
{
    private static readonly Type[] Dates = [typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly)];
    private static readonly Type[] Moments = [typeof(DateTime), typeof(DateTimeOffset)];
    private static readonly string[] Units = ["Days", "Hours", "Minutes", "Seconds", "Milliseconds", "Microseconds"];
    private static readonly Type[] Times = [typeof(DateTime), typeof(DateTimeOffset), typeof(TimeOnly)];

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        // The digits stand where they stand.
        .. Dates.Select(type => new FunctionRow(type, "Year", "CAST(substr({0}, 1, 4) AS INTEGER)")),
        .. Dates.Select(type => new FunctionRow(type, "Month", "CAST(substr({0}, 6, 2) AS INTEGER)")),
        .. Dates.Select(type => new FunctionRow(type, "Day", "CAST(substr({0}, 9, 2) AS INTEGER)")),
        .. Dates.Select(type => new FunctionRow(type, "DayOfWeek", "CAST(strftime('%w', substr({0}, 1, 10)) AS INTEGER)")),
        .. Dates.Select(type => new FunctionRow(type, "DayOfYear", "CAST(strftime('%j', substr({0}, 1, 10)) AS INTEGER)")),
        .. Moments.Select(type => new FunctionRow(type, "Hour", "CAST(substr({0}, 12, 2) AS INTEGER)")),
        .. Moments.Select(type => new FunctionRow(type, "Minute", "CAST(substr({0}, 15, 2) AS INTEGER)")),
        .. Moments.Select(type => new FunctionRow(type, "Second", "CAST(substr({0}, 18, 2) AS INTEGER)")),
        .. Moments.Select(type => new FunctionRow(type, "Date", "substr({0}, 1, 10) || ' 00:00:00'")),
        .. Moments.Select(type => new FunctionRow(type, "TimeOfDay", "oxen_ticks({0}) % 864000000000")),
        new(typeof(TimeOnly), "Hour", "CAST(substr({0}, 1, 2) AS INTEGER)"),
        new(typeof(TimeOnly), "Minute", "CAST(substr({0}, 4, 2) AS INTEGER)"),
        new(typeof(TimeOnly), "Second", "CAST(substr({0}, 7, 2) AS INTEGER)"),
        .. Times.Select(type => new FunctionRow(type, "Millisecond", "oxen_ticks({0}) / 10000 % 1000")),
        .. Times.Select(type => new FunctionRow(type, "Microsecond", "oxen_ticks({0}) / 10 % 1000")),
        .. Times.Select(type => new FunctionRow(type, "Nanosecond", "oxen_ticks({0}) % 10 * 100")),
        .. Times.Select(type => new FunctionRow(type, "Ticks", "oxen_ticks({0})")),
        .. Moments.SelectMany(Arithmetic),
        .. DateTimes(),
        .. TickFunctions.Of("/", "CAST({0} AS REAL)", "CAST(oxen_round({0}) AS INTEGER)", "CAST({0} AS INTEGER)"),
        .. SqliteDateConstructors.Rows,
    ];

    private static IEnumerable<FunctionRow> Arithmetic(Type type) =>
    [
        .. Units.Select(unit => Method(type, "Add" + unit, $"oxen_add_{unit.ToLowerInvariant()}({{0}}, {{1}})", typeof(double))),
        Method(type, "AddTicks", "oxen_add_ticks({0}, {1})", typeof(long)),
        Method(type, "AddMonths", "oxen_add_months({0}, {1})", typeof(int)),
        Method(type, "AddYears", "oxen_add_years({0}, {1})", typeof(int)),
        Method(type, "Add", "oxen_add_ticks({0}, {1})", typeof(TimeSpan)),
        Method(type, "Subtract", "oxen_add_ticks({0}, -{1})", typeof(TimeSpan)),
        Method(type, "Subtract", "oxen_ticks({0}) - oxen_ticks({1})", type),
        Method(type, "op_Addition", "oxen_add_ticks({0}, {1})", type, typeof(TimeSpan)),
        Method(type, "op_Subtraction", "oxen_add_ticks({0}, -{1})", type, typeof(TimeSpan)),
        Method(type, "op_Subtraction", "oxen_ticks({0}) - oxen_ticks({1})", type, type),
    ];

    private static IEnumerable<FunctionRow> DateTimes() =>
    [
        // Stored times are UTC, and an instant ends in +00:00.
        Method(typeof(DateTime), nameof(DateTime.ToUniversalTime), "{0}"),
        Method(typeof(DateTimeOffset), nameof(DateTimeOffset.ToUniversalTime), "{0}"),
        new(typeof(DateTimeOffset), nameof(DateTimeOffset.UtcTicks), "oxen_ticks({0})"),
        new(typeof(DateTimeOffset), nameof(DateTimeOffset.DateTime), "substr({0}, 1, length({0}) - 6)"),
        new(typeof(DateTimeOffset), nameof(DateTimeOffset.UtcDateTime), "substr({0}, 1, length({0}) - 6)"),
        Method(typeof(DateTimeOffset), nameof(DateTimeOffset.ToUnixTimeSeconds), "oxen_ticks({0}) / 10000000 - 62135596800"),
        Method(typeof(DateTimeOffset), nameof(DateTimeOffset.ToUnixTimeMilliseconds), "oxen_ticks({0}) / 10000 - 62135596800000"),
        Method(typeof(DateTimeOffset), nameof(DateTimeOffset.FromUnixTimeSeconds), "oxen_instant(({0} + 62135596800) * 10000000)", typeof(long)),
        Method(typeof(DateTimeOffset), nameof(DateTimeOffset.FromUnixTimeMilliseconds), "oxen_instant(({0} + 62135596800000) * 10000)", typeof(long)),

        new(typeof(DateOnly), nameof(DateOnly.DayNumber), "oxen_ticks({0}) / 864000000000"),
        Method(typeof(DateOnly), nameof(DateOnly.AddDays), "oxen_add_days({0}, {1})", typeof(int)),
        Method(typeof(DateOnly), nameof(DateOnly.AddMonths), "oxen_add_months({0}, {1})", typeof(int)),
        Method(typeof(DateOnly), nameof(DateOnly.AddYears), "oxen_add_years({0}, {1})", typeof(int)),
        Method(typeof(DateOnly), nameof(DateOnly.FromDateTime), "substr({0}, 1, 10)", typeof(DateTime)),
        Method(typeof(DateOnly), nameof(DateOnly.FromDayNumber), "oxen_date({0} * 864000000000)", typeof(int)),
        Method(typeof(DateOnly), nameof(DateOnly.ToDateTime), "{0} || ' ' || {1}", typeof(TimeOnly)),

        Method(typeof(TimeOnly), nameof(TimeOnly.Add), "oxen_add_ticks({0}, {1})", typeof(TimeSpan)),
        Method(typeof(TimeOnly), nameof(TimeOnly.AddHours), "oxen_add_ticks({0}, CAST({1} * 36000000000.0 AS INTEGER))", typeof(double)),
        Method(typeof(TimeOnly), nameof(TimeOnly.AddMinutes), "oxen_add_ticks({0}, CAST({1} * 600000000.0 AS INTEGER))", typeof(double)),
        Method(typeof(TimeOnly), nameof(TimeOnly.ToTimeSpan), "oxen_ticks({0})"),
        Method(typeof(TimeOnly), nameof(TimeOnly.FromTimeSpan), "oxen_time({0})", typeof(TimeSpan)),
        Method(typeof(TimeOnly), nameof(TimeOnly.FromDateTime), "substr({0}, 12)", typeof(DateTime)),
        Method(typeof(TimeOnly), nameof(TimeOnly.IsBetween),
            "CASE WHEN {1} <= {2} THEN {0} >= {1} AND {0} < {2} ELSE {0} >= {1} OR {0} < {2} END", typeof(TimeOnly), typeof(TimeOnly)),
        Method(typeof(TimeOnly), "op_Subtraction", "(oxen_ticks({0}) - oxen_ticks({1}) + 864000000000) % 864000000000", typeof(TimeOnly), typeof(TimeOnly)),
    ];

    private static FunctionRow Method(Type type, string name, string template, params Type[] parameters) =>
        new(type, name, template) { Parameters = parameters };
}
