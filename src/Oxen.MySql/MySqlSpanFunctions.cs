using System.Reflection;

namespace Oxen.MySql;

/// <summary>Spans of time, which are stored as ticks: whole numbers that add and compare exactly.</summary>
internal static class MySqlSpanFunctions
{
    private const string Multiply = "CAST(round({0} * {1}) AS SIGNED)";
    private const string Divide = "CAST(round({0} / {1}) AS SIGNED)";
    private const string Ratio = "CAST({0} AS DOUBLE) / {1}";
    private static readonly Type Int = typeof(int);

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        Member(nameof(TimeSpan.Ticks), "{0}"),
        Member(nameof(TimeSpan.Days), "{0} DIV 864000000000"),
        Member(nameof(TimeSpan.Hours), "{0} DIV 36000000000 % 24"),
        Member(nameof(TimeSpan.Minutes), "{0} DIV 600000000 % 60"),
        Member(nameof(TimeSpan.Seconds), "{0} DIV 10000000 % 60"),
        Member(nameof(TimeSpan.Milliseconds), "{0} DIV 10000 % 1000"),
        Member(nameof(TimeSpan.Microseconds), "{0} DIV 10 % 1000"),
        Member(nameof(TimeSpan.Nanoseconds), "{0} % 10 * 100"),
        Member(nameof(TimeSpan.TotalDays), "{0} / 864e9"),
        Member(nameof(TimeSpan.TotalHours), "{0} / 36e9"),
        Member(nameof(TimeSpan.TotalMinutes), "{0} / 6e8"),
        Member(nameof(TimeSpan.TotalSeconds), "{0} / 1e7"),
        Member(nameof(TimeSpan.TotalMilliseconds), "{0} / 1e4"),
        Member(nameof(TimeSpan.TotalMicroseconds), "{0} / 1e1"),
        Member(nameof(TimeSpan.TotalNanoseconds), "{0} * 1e2"),
        Method(nameof(TimeSpan.Add), "{0} + {1}", typeof(TimeSpan)),
        Method(nameof(TimeSpan.Subtract), "{0} - {1}", typeof(TimeSpan)),
        Method(nameof(TimeSpan.Multiply), Multiply, typeof(double)),
        Method(nameof(TimeSpan.Divide), Divide, typeof(double)),
        Method(nameof(TimeSpan.Divide), Ratio, typeof(TimeSpan)) with { MayBeNull = true },
        Method(nameof(TimeSpan.Negate), "(-{0})"),
        Method(nameof(TimeSpan.Duration), "abs({0})"),
        Method("op_Addition", "{0} + {1}", typeof(TimeSpan), typeof(TimeSpan)),
        Method("op_Subtraction", "{0} - {1}", typeof(TimeSpan), typeof(TimeSpan)),
        Method("op_Multiply", Multiply, typeof(TimeSpan), typeof(double)),
        Method("op_Multiply", Multiply, typeof(double), typeof(TimeSpan)),
        Method("op_Division", Divide, typeof(TimeSpan), typeof(double)),
        Method("op_Division", Ratio, typeof(TimeSpan), typeof(TimeSpan)) with { MayBeNull = true },
        Method("op_UnaryNegation", "(-{0})", typeof(TimeSpan)),
        Method(nameof(TimeSpan.FromTicks), "{0}", typeof(long)),
        .. From("FromDays", "864000000000", Int),
        .. From("FromHours", "36000000000", Int),
        .. From("FromMinutes", "600000000", typeof(long)),
        .. From("FromSeconds", "10000000", typeof(long)),
        .. From("FromMilliseconds", "10000", typeof(long)),
        .. From("FromMicroseconds", "10", typeof(long)),
        Method(ConstructorInfo.ConstructorName, "{0}", typeof(long)),
        Method(ConstructorInfo.ConstructorName, "{0} * 36000000000 + {1} * 600000000 + {2} * 10000000", Int, Int, Int),
        Method(ConstructorInfo.ConstructorName, "{0} * 864000000000 + {1} * 36000000000 + {2} * 600000000 + {3} * 10000000", Int, Int, Int, Int),
        Method(ConstructorInfo.ConstructorName, "{0} * 864000000000 + {1} * 36000000000 + {2} * 600000000 + {3} * 10000000 + {4} * 10000", Int, Int, Int, Int, Int),
    ];

    private static FunctionRow[] From(string name, string ticks, Type whole) =>
    [
        Method(name, $"CAST(truncate({{0}} * {ticks}, 0) AS SIGNED)", typeof(double)),
        Method(name, $"{{0}} * {ticks}", whole),
    ];

    private static FunctionRow Member(string name, string template) => new(typeof(TimeSpan), name, template);

    private static FunctionRow Method(string name, string template, params Type[] parameters) => new(typeof(TimeSpan), name, template) { Parameters = parameters };
}
