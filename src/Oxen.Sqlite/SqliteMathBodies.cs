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

    /// <summary>The functions of one argument that only the number's own type has.</summary>
    public static UnaryFunction[] OwnUnary { get; } =
    [
        new("exp2", double.Exp2, float.Exp2),
        new("exp10", double.Exp10, float.Exp10),
        new("expM1", double.ExpM1, float.ExpM1),
        new("logP1", double.LogP1, float.LogP1),
        new("log2P1", double.Log2P1, float.Log2P1),
        new("log10P1", double.Log10P1, float.Log10P1),
        new("sinPi", double.SinPi, float.SinPi),
        new("cosPi", double.CosPi, float.CosPi),
        new("tanPi", double.TanPi, float.TanPi),
        new("degreesToRadians", double.DegreesToRadians, float.DegreesToRadians),
        new("radiansToDegrees", double.RadiansToDegrees, float.RadiansToDegrees),
    ];

    /// <summary>The functions of two arguments that only the number's own type has.</summary>
    public static BinaryFunction[] OwnBinary { get; } =
    [
        new("hypot", double.Hypot, float.Hypot),
        new("maxNumber", double.MaxNumber, float.MaxNumber),
        new("minNumber", double.MinNumber, float.MinNumber),
    ];

    /// <summary>The functions of two arguments.</summary>
    public static BinaryFunction[] Binary { get; } =
    [
        new("pow", Math.Pow, MathF.Pow),
        new("log", Math.Log, MathF.Log),
        new("atan2", Math.Atan2, MathF.Atan2),
        new("copySign", Math.CopySign, MathF.CopySign),
        new("maxMagnitude", Math.MaxMagnitude, MathF.MaxMagnitude),
        new("minMagnitude", Math.MinMagnitude, MathF.MinMagnitude),
    ];

    /// <summary>The functions.</summary>
    public static IReadOnlyList<SqliteFunction> All { get; } =
    [
        .. Unary.Concat(OwnUnary).Select(row => new SqliteFunction("oxen_" + row.Name, 1, call => call.Return(row.Double(call[0].Double)))),
        .. Unary.Concat(OwnUnary).Select(row => new SqliteFunction("oxen_" + row.Name + "f", 1, call => call.Return(row.Single((float)call[0].Double)))),
        .. Binary.Concat(OwnBinary).Select(row => new SqliteFunction("oxen_" + row.Name, 2, call => call.Return(row.Double(call[0].Double, call[1].Double)))),
        .. Binary.Concat(OwnBinary).Select(row => new SqliteFunction("oxen_" + row.Name + "f", 2,
            call => call.Return(row.Single((float)call[0].Double, (float)call[1].Double)))),
        new("oxen_pop_count", 1, static call => call.Return(long.PopCount(call[0].Int64))),
        new("oxen_leading_zeros", 1, static call => call.Return(long.LeadingZeroCount(call[0].Int64))),
        new("oxen_trailing_zeros", 1, static call => call.Return(long.TrailingZeroCount(call[0].Int64))),
        new("oxen_rootN", 2, static call => call.Return(double.RootN(call[0].Double, (int)call[1].Int64))),
        new("oxen_lerp", 3, static call => call.Return(double.Lerp(call[0].Double, call[1].Double, call[2].Double))),
        new("oxen_ieee_remainder", 2, static call => call.Return(Math.IEEERemainder(call[0].Double, call[1].Double))),
        new("oxen_fused_multiply_add", 3, static call => call.Return(Math.FusedMultiplyAdd(call[0].Double, call[1].Double, call[2].Double))),
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
