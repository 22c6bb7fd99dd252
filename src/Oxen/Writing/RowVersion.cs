using System.Buffers.Binary;

namespace Oxen;

/// <summary>Makes the values of row versions.</summary>
internal static class RowVersion
{
    /// <summary>The version that follows <paramref name="current"/>: a number one higher, or what was drawn anew.</summary>
    public static object After(Type type, object? current) =>
        type == typeof(long) ? unchecked((current as long? ?? 0) + 1)
        : type == typeof(int) ? unchecked((current as int? ?? 0) + 1)
        : type == typeof(Guid) ? Guid.NewGuid()
        : NewBytes();

    /// <summary>The row versions of a table, each with the SQL of the value that follows.</summary>
    public static IEnumerable<(ColumnModel Column, string Value)> NextIn(EntityModel table, Dialect dialect)
    {
        foreach (var column in table.Columns.Where(column => column.Generated == ValueGeneration.RowVersion))
        {
            var name = dialect.Syntax.Identifier(column.Name);
            yield return (column, !VersionTypes.AreCounted(column.Type.ClrType) ? dialect.NewVersion(column.Type.ClrType) : column.IsNullable ? $"COALESCE({name}, 0) + 1" : $"{name} + 1");
        }
    }

    // Two writers that start from the same bytes must not arrive at the same ones, so they are drawn, not counted.
    private static byte[] NewBytes()
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, Random.Shared.NextInt64(long.MinValue, long.MaxValue));
        return bytes;
    }
}
