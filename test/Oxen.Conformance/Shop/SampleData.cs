using System.Text;
using System.Text.Json;

namespace Oxen.Conformance;

/// <summary>Rows that between them hold the boundaries of every type, and nulls. The first row holds what <c>default</c> gives.</summary>
internal sealed class SampleData(Kept kept)
{
    private const int Count = 24;

    public bool[] Bools { get; } = [false, true];
    public sbyte[] SBytes { get; } = [0, sbyte.MinValue, sbyte.MaxValue, -1, 7];
    public byte[] ByteValues { get; } = [0, byte.MaxValue, 1, 128];
    public short[] Shorts { get; } = [0, short.MinValue, short.MaxValue, -1, 300];
    public ushort[] UShorts { get; } = [0, ushort.MaxValue, 1, 32768];
    public int[] Ints { get; } = [0, int.MinValue, int.MaxValue, -1, 1, 42, 42];
    public uint[] UInts { get; } = [0, uint.MaxValue, 1, 2147483648];
    public long[] Longs { get; } = [0, long.MinValue, long.MaxValue, -1, 1L << 53, (1L << 53) + 1];
    public ulong[] ULongs { get; } = [0, ulong.MaxValue, 1, 1UL << 63, long.MaxValue];
    public float[] Floats { get; } = [0f, float.MinValue, float.MaxValue, float.Epsilon, -1.5f, 0.1f, kept.Of(float.PositiveInfinity), kept.Of(float.NegativeInfinity)];
    public double[] Doubles { get; } = [0d, double.MinValue, double.MaxValue, double.Epsilon, -2.5, 0.1, 0.1 + 0.2, 1e17, kept.Of(double.PositiveInfinity), kept.Of(double.NegativeInfinity), 2.5, 3.5];
    public decimal[] Decimals { get; } = [0m, decimal.MinValue, decimal.MaxValue, 0.0000000000000000000000000001m, -0.1m, 1.10m, 1.1m, 10m, 9m, 100m, 0.3m, -2.5m, 2.5m];

    public string[] Strings { get; } =
    [
        "", " ", "a", "A", "b", "B", "ä", "Ä", "ß", "İ", "ı", "é", "e\u0301", "日本語", "\U0001F600", "\uD7FF", "O'Hara", "\"quoted\"", "%", "_",
        "100%_\\[x]", "line\nbreak\ttab\r", kept.Of("x\0y"), "'; DROP TABLE samples;--",
    ];

    public char[] Chars { get; } = [kept.Of('\0'), 'a', 'A', 'z', '0', ' ', 'é', '語', '\uFFFF', '\''];
    public byte[][] Blobs { get; } = [[], [0], [255, 0, 128], [.. Enumerable.Range(0, 256).Select(i => (byte)i)], Encoding.UTF8.GetBytes("text")];
    public Guid[] Guids { get; } = [Guid.Empty, Guid.AllBitsSet, new("01020304-0506-0708-090a-0b0c0d0e0f10"), new("f1020304-0506-0708-090a-0b0c0d0e0f10")];

    public DateTime[] DateTimes { get; } = [.. new[]
    {
        Utc(DateTime.MinValue), Utc(DateTime.MaxValue), Utc(DateTime.UnixEpoch), Utc(new(2024, 2, 29, 23, 59, 59, 999)), Utc(new(2024, 12, 31)),
        Utc(new(1969, 12, 31, 23, 59, 59)), Utc(new DateTime(2000, 1, 1).AddTicks(1)), Utc(new(2023, 3, 26, 2, 30, 0)), Utc(new(2025, 1, 31, 12, 0, 0, 500)),
    }.Select(kept.Of)];

    public DateTimeOffset[] Offsets { get; } = [.. new DateTimeOffset[] { DateTimeOffset.MinValue, DateTimeOffset.MaxValue, DateTimeOffset.UnixEpoch, new(Utc(new(2024, 2, 29, 13, 14, 15))) }.Select(kept.Of)];
    public DateOnly[] Dates { get; } = [DateOnly.MinValue, DateOnly.MaxValue, new(1970, 1, 1), new(2024, 2, 29), new(2023, 12, 31)];
    public TimeOnly[] Times { get; } = [.. new TimeOnly[] { TimeOnly.MinValue, TimeOnly.MaxValue, new(12, 0), new(8, 30, 15, 250), new(1) }.Select(kept.Of)];
    public TimeSpan[] Spans { get; } = [.. new TimeSpan[] { TimeSpan.Zero, TimeSpan.MinValue, TimeSpan.MaxValue, new(1), new(-1, -2, -3, -4, -5), TimeSpan.FromDays(1000), TimeSpan.FromMinutes(90) }.Select(kept.Of)];
    public Priority[] Priorities { get; } = [0, Priority.Low, Priority.Normal, Priority.High];

    private static readonly string[] Documents = ["null", "{}", "[]", "{\"a\":[1,2.50,\"x'y\",null,true],\"ü\":{}}", "\"text\"", "12.5"];
    private static readonly Parcel[] Parcels = [new("", 0, null, []), new("Main St. 1\n\"Berlin\"", int.MaxValue, 1.50m, ["fragile", "", "日本"])];

    public IReadOnlyList<Sample> Rows => [.. Enumerable.Range(0, Count).Select(Row)];

    private Sample Row(int i) => new()
    {
        Id = i + 1,
        Bool = Pick(Bools, i),
        BoolN = PickOrNull(Bools, i),
        SByte = Pick(SBytes, i),
        SByteN = PickOrNull(SBytes, i),
        Byte = Pick(ByteValues, i),
        ByteN = PickOrNull(ByteValues, i),
        Short = Pick(Shorts, i),
        ShortN = PickOrNull(Shorts, i),
        UShort = Pick(UShorts, i),
        UShortN = PickOrNull(UShorts, i),
        Int = Pick(Ints, i),
        IntN = PickOrNull(Ints, i),
        UInt = Pick(UInts, i),
        UIntN = PickOrNull(UInts, i),
        Long = Pick(Longs, i),
        LongN = PickOrNull(Longs, i),
        ULong = Pick(ULongs, i),
        ULongN = PickOrNull(ULongs, i),
        Float = Pick(Floats, i),
        FloatN = PickOrNull(Floats, i),
        Double = Pick(Doubles, i),
        DoubleN = PickOrNull(Doubles, i),
        Decimal = Pick(Decimals, i),
        DecimalN = PickOrNull(Decimals, i),
        String = Pick(Strings, i),
        StringN = i % 5 == 0 ? null : Pick(Strings, i * 7),
        Char = Pick(Chars, i),
        CharN = PickOrNull(Chars, i),
        Bytes = Pick(Blobs, i),
        BytesN = i % 3 == 0 ? null : Pick(Blobs, i / 3),
        Guid = Pick(Guids, i),
        GuidN = PickOrNull(Guids, i),
        DateTime = Pick(DateTimes, i),
        DateTimeN = PickOrNull(DateTimes, i),
        Offset = Pick(Offsets, i),
        OffsetN = PickOrNull(Offsets, i),
        Date = Pick(Dates, i),
        DateN = PickOrNull(Dates, i),
        Time = Pick(Times, i),
        TimeN = PickOrNull(Times, i),
        Span = Pick(Spans, i),
        SpanN = PickOrNull(Spans, i),
        Number = Pick(Priorities, i),
        NumberN = PickOrNull(Priorities, i),
        Word = Pick(Priorities, i),
        WordN = PickOrNull(Priorities, i + 1),
        Document = i % 4 == 0 ? null : JsonDocument.Parse(Pick(Documents, i)),
        Parcel = i % 4 == 1 ? null : Pick(Parcels, i),
    };

    private static T Pick<T>(T[] values, int i) => values[i % values.Length];

    // Nulls come in between, so that pairs of a type's two columns are equal, different, or half null.
    private static T? PickOrNull<T>(T[] values, int i)
        where T : struct => i % 3 == 0 ? null : Pick(values, i % 3 == 1 ? i : i / 3);

    private static DateTime Utc(DateTime time) => DateTime.SpecifyKind(time, DateTimeKind.Utc);
}
