using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>
/// Mathematics as C# does it, in double and in single precision. SQLite has most of these only where it was compiled
/// with them, and rounds halves another way.
/// </summary>
internal static class SqliteMathBodies
{
    /// <summary>The functions of one argument; those of single precision end in <c>f</c>.</summary>
    public static UnaryFunction[] Unary { get; } =
    [
        new("floor", Math.Floor, MathF.Floor),
        new("ceiling", Math.Ceiling, MathF.Ceiling),
        new("truncate", Math.Truncate, MathF.Truncate),
        new("round", Math.Round, MathF.Round),
        new("sqrt", Math.Sqrt, MathF.Sqrt),
        new("cbrt", Math.Cbrt, MathF.Cbrt),
        new("exp", Math.Exp, MathF.Exp),
        new("log", Math.Log, MathF.Log),
        new("log10", Math.Log10, MathF.Log10),
        new("log2", Math.Log2, MathF.Log2),
        new("sin", Math.Sin, MathF.Sin),
        new("cos", Math.Cos, MathF.Cos),
        new("tan", Math.Tan, MathF.Tan),
        new("asin", Math.Asin, MathF.Asin),
        new("acos", Math.Acos, MathF.Acos),
        new("atan", Math.Atan, MathF.Atan),
        new("sinh", Math.Sinh, MathF.Sinh),
        new("cosh", Math.Cosh, MathF.Cosh),
        new("tanh", Math.Tanh, MathF.Tanh),
        new("asinh", Math.Asinh, MathF.Asinh),
        new("acosh", Math.Acosh, MathF.Acosh),
        new("atanh", Math.Atanh, MathF.Atanh),
    ];

    /// <summary>The functions of two arguments.</summary>
    public static BinaryFunction[] Binary { get; } =
    [
        new("pow", Math.Pow, MathF.Pow),
        new("log", Math.Log, MathF.Log),
        new("atan2", Math.Atan2, MathF.Atan2),
    ];

    /// <summary>The functions.</summary>
    public static IReadOnlyList<SqliteFunction> All { get; } =
    [
        .. Unary.Select(row => new SqliteFunction("oxen_" + row.Name, 1, call => call.Return(row.Double(call[0].Double)))),
        .. Unary.Select(row => new SqliteFunction("oxen_" + row.Name + "f", 1, call => call.Return(row.Single((float)call[0].Double)))),
        .. Binary.Select(row => new SqliteFunction("oxen_" + row.Name, 2, call => call.Return(row.Double(call[0].Double, call[1].Double)))),
        .. Binary.Select(row => new SqliteFunction("oxen_" + row.Name + "f", 2,
            call => call.Return(row.Single((float)call[0].Double, (float)call[1].Double)))),
        new("oxen_round", 2, static call => call.Return(Math.Round(call[0].Double, (int)call[1].Int64))),
        new("oxen_round", 3, static call => call.Return(Math.Round(call[0].Double, (int)call[1].Int64, (MidpointRounding)call[2].Int64))),
        new("oxen_roundf", 2, static call => call.Return(MathF.Round((float)call[0].Double, (int)call[1].Int64))),
        new("oxen_roundf", 3, static call => call.Return(MathF.Round((float)call[0].Double, (int)call[1].Int64, (MidpointRounding)call[2].Int64))),

        // SQLite's own % makes integers of its operands.
        new("oxen_remainder", 2, static call => call.Return(call[0].Double % call[1].Double)),
        new("oxen_single", 1, static call => call.Return(call[0].Type == raw.SQLITE_INTEGER ? call[0].Int64 : (float)call[0].Double)),
    ];

    /// <summary>A function of one number.</summary>
    internal sealed record UnaryFunction(string Name, Func<double, double> Double, Func<float, float> Single);

    /// <summary>A function of two numbers.</summary>
    internal sealed record BinaryFunction(string Name, Func<double, double, double> Double, Func<float, float, float> Single);
}
