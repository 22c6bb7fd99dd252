using System.Collections;
using System.Collections.Frozen;
using NpgsqlTypes;

namespace Oxen.PostgreSql;

/// <summary>How values of one type are written in the binary format of <c>COPY</c>, which nothing converts on the way.</summary>
/// <param name="Type">The driver's name of the type.</param>
/// <param name="Id">The server's number of it, the same on every server.</param>
/// <param name="Write">Writes a stored value.</param>
/// <param name="Names">The column types that take it, its own first.</param>
internal sealed record CopiedType(NpgsqlDbType Type, int Id, Action<CopyBuffer, object> Write, params string[] Names)
{
    private const byte JsonbVersion = 1;
    private const short Negative = 0x4000;
    private const int GroupDigits = 4;
    private const int MostGroups = 10;

    private static readonly FrozenDictionary<NpgsqlDbType, CopiedType> Known = new CopiedType[]
    {
        new(NpgsqlDbType.Boolean, 16, static (to, value) => to.Write([(byte)((bool)value ? 1 : 0)]), "boolean"),
        new(NpgsqlDbType.Smallint, 21, static (to, value) => to.Write((short)value), "smallint"),
        new(NpgsqlDbType.Integer, 23, static (to, value) => to.Write((int)value), "integer"),
        new(NpgsqlDbType.Bigint, 20, static (to, value) => to.Write((long)value), "bigint"),
        new(NpgsqlDbType.Real, 700, static (to, value) => to.Write(BitConverter.SingleToInt32Bits((float)value)), "real"),
        new(NpgsqlDbType.Double, 701, static (to, value) => to.Write(BitConverter.DoubleToInt64Bits((double)value)), "double precision"),
        new(NpgsqlDbType.Numeric, 1700, static (to, value) => WriteDecimal(to, (decimal)value), "numeric"),
        new(NpgsqlDbType.Text, 25, static (to, value) => to.Write((string)value), "text", "varchar", "char", "citext"),
        new(NpgsqlDbType.Varchar, 1043, static (to, value) => to.Write((string)value), "varchar", "text", "char", "citext"),
        new(NpgsqlDbType.Citext, 0, static (to, value) => to.Write((string)value), "citext", "text", "varchar", "char"),
        new(NpgsqlDbType.Bytea, 17, static (to, value) => to.Write((byte[])value), "bytea"),
        new(NpgsqlDbType.Uuid, 2950, static (to, value) => to.Write(((Guid)value).ToByteArray(bigEndian: true)), "uuid"),
        new(NpgsqlDbType.Date, 1082, static (to, value) => to.Write((int)value), "date"),
        new(NpgsqlDbType.Time, 1083, static (to, value) => to.Write(((TimeOnly)value).Ticks / TimeSpan.TicksPerMicrosecond), "time"),
        new(NpgsqlDbType.Interval, 1186, static (to, value) => WriteSpan(to, (TimeSpan)value), "interval"),
        new(NpgsqlDbType.Timestamp, 1114, static (to, value) => to.Write((long)value), "timestamp"),
        new(NpgsqlDbType.TimestampTz, 1184, static (to, value) => to.Write((long)value), "timestamptz"),
        new(NpgsqlDbType.Json, 114, static (to, value) => to.Write((string)value), "json"),
        new(NpgsqlDbType.Jsonb, 3802, static (to, value) => WriteJson(to, (string)value), "jsonb"),
    }.ToFrozenDictionary(row => row.Type);

    /// <summary>How a column is copied; null where it isn't of a type that is sent as it is: a model may name another for it.</summary>
    public static CopiedType? Of(ColumnModel column) =>
        column.Type.Parameter is NpgsqlType { Type: var type } ? Of(type, PostgreSqlDdl.Canonical(column.Type.StoreType)) : null;

    private static CopiedType? Of(NpgsqlDbType type, string storeType)
    {
        if (!type.HasFlag(NpgsqlDbType.Array))
        {
            return Known.GetValueOrDefault(type) is { } row && row.Names.Contains(storeType.Split('(')[0]) ? row : null;
        }

        // An array says of what it is one: no other type will do, nor one that each database numbers itself.
        return storeType.EndsWith(PostgreSqlArrays.Suffix, StringComparison.Ordinal) && Of(type & ~NpgsqlDbType.Array, storeType[..^PostgreSqlArrays.Suffix.Length]) is { Id: > 0 } element
            && storeType.StartsWith(element.Names[0], StringComparison.Ordinal)
            ? new CopiedType(type, 0, (to, value) => WriteArray(to, element, (ICollection)value), storeType)
            : null;
    }

    // Dimensions, whether there are nulls, of what; then the length, the first index and the elements.
    private static void WriteArray(CopyBuffer to, CopiedType element, ICollection items)
    {
        to.Write(items.Count == 0 ? 0 : 1);
        to.Write(items.Cast<object?>().Contains(null) ? 1 : 0);
        to.Write(element.Id);
        if (items.Count == 0)
        {
            return;
        }

        to.Write(items.Count);
        to.Write(1);
        foreach (var item in items)
        {
            to.WriteField(element, item);
        }
    }

    private static void WriteJson(CopyBuffer to, string json)
    {
        to.Write([JsonbVersion]);
        to.Write(json);
    }

    // Days are of their own kind there: they have no fixed length.
    private static void WriteSpan(CopyBuffer to, TimeSpan span)
    {
        to.Write((span.Ticks - (span.Days * TimeSpan.TicksPerDay)) / TimeSpan.TicksPerMicrosecond);
        to.Write(span.Days);
        to.Write(0);
    }

    // Groups of four digits: how many, the place of the first, the sign, how many digits are shown behind the point; the groups.
    private static void WriteDecimal(CopyBuffer to, decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var number = new UInt128((uint)parts[2], ((ulong)(uint)parts[1] << 32) | (uint)parts[0]);
        var behind = (value.Scale + GroupDigits - 1) / GroupDigits;
        for (var digits = value.Scale; digits < behind * GroupDigits; digits++)
        {
            number *= 10;
        }

        Span<short> groups = stackalloc short[MostGroups];
        var count = 0;
        for (; number != 0; count++)
        {
            (number, var group) = UInt128.DivRem(number, 10_000);
            groups[count] = (short)group;
        }

        to.Write((short)count);
        to.Write((short)(count - behind - 1));
        to.Write(value < 0 ? Negative : (short)0);
        to.Write((short)value.Scale);
        while (count > 0)
        {
            to.Write(groups[--count]);
        }
    }
}
