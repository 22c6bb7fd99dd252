using System.Globalization;

namespace Oxen.Sqlite;

/// <summary>Values as text in a format of .NET's, in the invariant culture.</summary>
internal static class SqliteFormatBodies
{
    /// <summary>The types that have formats, with the number that stands for each in a call.</summary>
    public static (Type Type, int Code)[] Types { get; } =
    [
        (typeof(sbyte), 5), (typeof(byte), 6), (typeof(short), 7), (typeof(ushort), 8), (typeof(int), 9), (typeof(uint), 10), (typeof(long), 11), (typeof(ulong), 12),
        (typeof(float), 13), (typeof(double), 14), (typeof(decimal), 15), (typeof(DateTime), 16), (typeof(DateTimeOffset), 19), (typeof(DateOnly), 20),
        (typeof(TimeOnly), 21), (typeof(TimeSpan), 22), (typeof(Guid), 23),
    ];

    /// <summary>The functions.</summary>
    public static IReadOnlyList<SqliteFunction> All { get; } = [new("oxen_format", 3, Format) { TakesNull = true }];

    private static void Format(SqliteCall call)
    {
        if (call[0].IsNull)
        {
            call.ReturnNull();
            return;
        }

        call.Return(Value(call[0], call[2].Int64).ToString(call[1].IsNull ? null : call[1].Text, CultureInfo.InvariantCulture));
    }

    private static IFormattable Value(SqliteValue value, long type) => type switch
    {
        5 => (sbyte)value.Int64,
        6 => (byte)value.Int64,
        7 => (short)value.Int64,
        8 => (ushort)value.Int64,
        9 => (int)value.Int64,
        10 => (uint)value.Int64,
        11 => value.Int64,
        12 => (ulong)SqliteDecimals.Read(value),
        13 => (float)value.Double,
        14 => value.Double,
        15 => SqliteDecimals.Read(value),
        22 => new TimeSpan(value.Int64),
        23 => Guid.Parse(value.Utf8),
        16 => new DateTime(Ticks(value), DateTimeKind.Utc),
        19 => new DateTimeOffset(Ticks(value), TimeSpan.Zero),
        20 => DateOnly.FromDayNumber((int)(Ticks(value) / TimeSpan.TicksPerDay)),
        21 => new TimeOnly(Ticks(value)),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static long Ticks(SqliteValue value) => SqliteDates.TryParse(value.Utf8, out var date) ? date.Ticks : throw new FormatException();
}
