using System.Buffers.Binary;

namespace Oxen;

/// <summary>Makes the values of row versions.</summary>
internal static class RowVersion
{
    /// <summary>The version that follows <paramref name="current"/>: a number one higher, or eight new bytes.</summary>
    public static object After(Type type, object? current) =>
        type == typeof(long) ? unchecked((current as long? ?? 0) + 1) : NewBytes();

    // Two writers that start from the same bytes must not arrive at the same ones, so they are drawn, not counted.
    private static byte[] NewBytes()
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, Random.Shared.NextInt64(long.MinValue, long.MaxValue));
        return bytes;
    }
}
