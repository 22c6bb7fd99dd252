using System.Reflection;

namespace Oxen.PostgreSql;

/// <summary>Spans of time, which are intervals without months.</summary>
internal static class PostgreSqlSpanFunctions
{
    private const string Seconds = "EXTRACT(EPOCH FROM {0})";
    // A sign, days where there are any, the time of day, and the fraction where there is one.
    private const string Text =
        $"CASE WHEN {Seconds} < 0 THEN '-' ELSE '' END || CASE WHEN abs({Seconds}) >= 86400 THEN CAST(trunc(abs({Seconds}) / 86400) AS text) || '.' ELSE '' END"
        + $" || to_char(TIME '00:00' + greatest({{0}}, -{{0}}), 'HH24:MI:SS') || CASE WHEN {Seconds} % 1 <> 0 THEN to_char(TIME '00:00' + greatest({{0}}, -{{0}}), '.US') || '0' ELSE '' END";

    private const string Multiply = "{0} * {1}";
    private const string Ratio = "CAST(EXTRACT(EPOCH FROM {0}) AS double precision) / CAST(EXTRACT(EPOCH FROM {1}) AS double precision)";

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        Member(nameof(TimeSpan.Ticks), $"CAST({Seconds} * 10000000 AS bigint)"),
        Member(nameof(TimeSpan.Days), $"CAST(trunc({Seconds} / 86400) AS integer)"),
        Member(nameof(TimeSpan.Hours), $"CAST(trunc({Seconds} / 3600) % 24 AS integer)"),
        Member(nameof(TimeSpan.Minutes), $"CAST(trunc({Seconds} / 60) % 60 AS integer)"),
        Member(nameof(TimeSpan.Seconds), $"CAST(trunc({Seconds}) % 60 AS integer)"),
        Member(nameof(TimeSpan.Milliseconds), $"CAST(trunc({Seconds} * 1000) % 1000 AS integer)"),
        Member(nameof(TimeSpan.Microseconds), $"CAST({Seconds} * 1000000 % 1000 AS integer)"),
        Member(nameof(TimeSpan.Nanoseconds), $"0 * CAST({Seconds} * 1000000 % 1000 AS integer)"),
        Member(nameof(TimeSpan.TotalDays), Total("864000000000")),
        Member(nameof(TimeSpan.TotalHours), Total("36000000000")),
        Member(nameof(TimeSpan.TotalMinutes), Total("600000000")),
        Member(nameof(TimeSpan.TotalSeconds), Total("10000000")),
        Member(nameof(TimeSpan.TotalMilliseconds), Total("10000")),
        Member(nameof(TimeSpan.TotalMicroseconds), Total("10")),
        Member(nameof(TimeSpan.TotalNanoseconds), $"CAST({Seconds} * 10000000 AS double precision) * 100"),

        Method(nameof(ToString), Text),
        Method(nameof(TimeSpan.Add), "{0} + {1}", typeof(TimeSpan)),
        Method(nameof(TimeSpan.Subtract), "{0} - {1}", typeof(TimeSpan)),
        Method(nameof(TimeSpan.Multiply), Multiply, typeof(double)),
        Method(nameof(TimeSpan.Divide), "{0} / {1}", typeof(double)),
        Method(nameof(TimeSpan.Divide), Ratio, typeof(TimeSpan)),
        Method(nameof(TimeSpan.Negate), "(-{0})"),
        Method(nameof(TimeSpan.Duration), "greatest({0}, -{0})"),
        Method("op_Addition", "{0} + {1}", typeof(TimeSpan), typeof(TimeSpan)),
        Method("op_Subtraction", "{0} - {1}", typeof(TimeSpan), typeof(TimeSpan)),
        Method("op_Multiply", Multiply, typeof(TimeSpan), typeof(double)),
        Method("op_Multiply", Multiply, typeof(double), typeof(TimeSpan)),
        Method("op_Division", "{0} / {1}", typeof(TimeSpan), typeof(double)),
        Method("op_Division", Ratio, typeof(TimeSpan), typeof(TimeSpan)),
        Method("op_UnaryNegation", "(-{0})", typeof(TimeSpan)),

        Method(nameof(TimeSpan.FromTicks), "{0} / 10 * INTERVAL '1 microsecond'", typeof(long)),
        .. From("FromDays", "24 hours", typeof(int)),
        .. From("FromHours", "1 hour", typeof(int)),
        .. From("FromMinutes", "1 minute", typeof(long)),
        .. From("FromSeconds", "1 second", typeof(long)),
        .. From("FromMilliseconds", "1 millisecond", typeof(long)),
        .. From("FromMicroseconds", "1 microsecond", typeof(long)),

        New("{0} / 10 * INTERVAL '1 microsecond'", 1, typeof(long)),
        New("make_interval(hours => {0}, mins => {1}, secs => {2})", 3, typeof(int)),
        New("make_interval(days => {0}, hours => {1}, mins => {2}, secs => {3})", 4, typeof(int)),
        New("make_interval(days => {0}, hours => {1}, mins => {2}, secs => {3} + {4} / CAST(1000 AS double precision))", 5, typeof(int)),
    ];

    // As C# does it: ticks by the ticks of a unit.
    private static string Total(string ticks) => $"CAST({Seconds} * 10000000 AS double precision) / {ticks}";

    private static FunctionRow[] From(string name, string interval, Type whole) =>
    [
        Method(name, $"{{0}} * INTERVAL '{interval}'", typeof(double)),
        Method(name, $"{{0}} * INTERVAL '{interval}'", whole),
    ];

    private static FunctionRow Member(string name, string template) => new(typeof(TimeSpan), name, template);

    private static FunctionRow New(string template, int count, Type parameter) =>
        new(typeof(TimeSpan), ConstructorInfo.ConstructorName, template) { Parameters = [.. Enumerable.Repeat(parameter, count)] };

    private static FunctionRow Method(string name, string template, params Type[] parameters) =>
        new(typeof(TimeSpan), name, template) { Parameters = parameters };
}
