using System.Reflection;

namespace Oxen;

/// <summary>Spans of time of databases that store them as ticks: whole numbers that add and compare exactly.</summary>
internal static class TickFunctions
{
    private static readonly Type Int = typeof(int);
    private static readonly Type Span = typeof(TimeSpan);

    /// <summary>The rows.</summary>
    /// <param name="quotient">The operator of a division whose result is a whole number.</param>
    /// <param name="real">A whole number <c>{0}</c> as a real one.</param>
    /// <param name="rounded">A real number <c>{0}</c> as a whole one, rounded as C# does.</param>
    /// <param name="truncated">A real number <c>{0}</c> as a whole one, without its fraction.</param>
    public static IReadOnlyList<FunctionRow> Of(string quotient, string real, string rounded, string truncated)
    {
        var multiply = Put(rounded, "{0} * {1}");
        var divide = Put(rounded, "{0} / {1}");
        var ratio = real + " / {1}";
        return
        [
            Member(nameof(TimeSpan.Ticks), "{0}"),
            Member(nameof(TimeSpan.Days), $"{{0}} {quotient} 864000000000"),
            Member(nameof(TimeSpan.Hours), $"{{0}} {quotient} 36000000000 % 24"),
            Member(nameof(TimeSpan.Minutes), $"{{0}} {quotient} 600000000 % 60"),
            Member(nameof(TimeSpan.Seconds), $"{{0}} {quotient} 10000000 % 60"),
            Member(nameof(TimeSpan.Milliseconds), $"{{0}} {quotient} 10000 % 1000"),
            Member(nameof(TimeSpan.Microseconds), $"{{0}} {quotient} 10 % 1000"),
            Member(nameof(TimeSpan.Nanoseconds), "{0} % 10 * 100"),
            Member(nameof(TimeSpan.TotalDays), "{0} / 864e9"),
            Member(nameof(TimeSpan.TotalHours), "{0} / 36e9"),
            Member(nameof(TimeSpan.TotalMinutes), "{0} / 6e8"),
            Member(nameof(TimeSpan.TotalSeconds), "{0} / 1e7"),
            Member(nameof(TimeSpan.TotalMilliseconds), "{0} / 1e4"),
            Member(nameof(TimeSpan.TotalMicroseconds), "{0} / 1e1"),
            Member(nameof(TimeSpan.TotalNanoseconds), "{0} * 1e2"),

            Method(nameof(TimeSpan.Add), "{0} + {1}", Span),
            Method(nameof(TimeSpan.Subtract), "{0} - {1}", Span),
            Method(nameof(TimeSpan.Multiply), multiply, typeof(double)),
            Method(nameof(TimeSpan.Divide), divide, typeof(double)),
            Method(nameof(TimeSpan.Divide), ratio, Span) with { MayBeNull = true },
            Method(nameof(TimeSpan.Negate), "(-{0})"),
            Method(nameof(TimeSpan.Duration), "abs({0})"),
            Method("op_Addition", "{0} + {1}", Span, Span),
            Method("op_Subtraction", "{0} - {1}", Span, Span),
            Method("op_Multiply", multiply, Span, typeof(double)),
            Method("op_Multiply", multiply, typeof(double), Span),
            Method("op_Division", divide, Span, typeof(double)),
            Method("op_Division", ratio, Span, Span) with { MayBeNull = true },
            Method("op_UnaryNegation", "(-{0})", Span),

            Method(nameof(TimeSpan.FromTicks), "{0}", typeof(long)),
            .. From("FromDays", "864000000000", Int, truncated),
            .. From("FromHours", "36000000000", Int, truncated),
            .. From("FromMinutes", "600000000", typeof(long), truncated),
            .. From("FromSeconds", "10000000", typeof(long), truncated),
            .. From("FromMilliseconds", "10000", typeof(long), truncated),
            .. From("FromMicroseconds", "10", typeof(long), truncated),

            New("{0}", typeof(long)),
            New("{0} * 36000000000 + {1} * 600000000 + {2} * 10000000", Int, Int, Int),
            New("{0} * 864000000000 + {1} * 36000000000 + {2} * 600000000 + {3} * 10000000", Int, Int, Int, Int),
            New("{0} * 864000000000 + {1} * 36000000000 + {2} * 600000000 + {3} * 10000000 + {4} * 10000", Int, Int, Int, Int, Int),
        ];
    }

    private static FunctionRow[] From(string name, string ticks, Type whole, string truncated) =>
    [
        Method(name, Put(truncated, $"{{0}} * {ticks}.0"), typeof(double)),
        Method(name, $"{{0}} * {ticks}", whole),
    ];

    private static string Put(string template, string value) => template.Replace("{0}", value, StringComparison.Ordinal);

    private static FunctionRow Member(string name, string template) => new(Span, name, template);

    private static FunctionRow New(string template, params Type[] parameters) => Method(ConstructorInfo.ConstructorName, template, parameters);

    private static FunctionRow Method(string name, string template, params Type[] parameters) => new(Span, name, template) { Parameters = parameters };
}
