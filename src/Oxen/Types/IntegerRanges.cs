namespace Oxen;

/// <summary>What C#'s whole numbers hold.</summary>
internal static class IntegerRanges
{
    /// <summary>Whether a type holds every value of another; both whole numbers or enums.</summary>
    public static bool Fits(Type from, Type to) => Of(from) is var (least, most) && Of(to) is var (low, high) && least >= low && most <= high;

    /// <summary>Whether all values of a type, a whole number or an enum, are between two numbers.</summary>
    public static bool Fits(Type from, decimal low, decimal high) => Of(from) is var (least, most) && least >= low && most <= high;

    private static (decimal Least, decimal Most)? Of(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.SByte => (sbyte.MinValue, sbyte.MaxValue),
        TypeCode.Byte => (byte.MinValue, byte.MaxValue),
        TypeCode.Int16 => (short.MinValue, short.MaxValue),
        TypeCode.UInt16 => (ushort.MinValue, ushort.MaxValue),
        TypeCode.Int32 => (int.MinValue, int.MaxValue),
        TypeCode.UInt32 => (uint.MinValue, uint.MaxValue),
        TypeCode.Int64 => (long.MinValue, long.MaxValue),
        TypeCode.UInt64 => (ulong.MinValue, ulong.MaxValue),
        _ => null,
    };
}
