namespace Oxen.Sqlite;

/// <summary>Values of each type at which functions go wrong: nothing, boundaries, signs, halves, letters beyond ASCII.</summary>
internal static class SampleValues
{
    private static readonly Dictionary<Type, object?[]> Samples = new()
    {
        [typeof(string)] = [null, "", "a", "abc", "ABC abc", "  x\t", "äÖß", "naïve", "a😀b", "aXa", "%_[*?"],
        [typeof(char)] = ['a', 'A', ' ', 'ß', '7', 'é', '_', '!'],
        [typeof(char[])] = [Array.Empty<char>(), new[] { 'a' }, new[] { ' ', 'b', '\t' }],
        [typeof(bool)] = [true, false],
        [typeof(sbyte)] = [(sbyte)0, (sbyte)1, sbyte.MaxValue, (sbyte)-7, sbyte.MinValue],
        [typeof(byte)] = [(byte)0, (byte)1, (byte)200, byte.MaxValue],
        [typeof(short)] = [(short)0, (short)3, short.MaxValue, (short)-7, short.MinValue],
        [typeof(ushort)] = [(ushort)0, (ushort)3, ushort.MaxValue],
        [typeof(int)] = [0, 1, 2, 5, 1000, int.MaxValue, -1, -7, int.MinValue],
        [typeof(uint)] = [0u, 1u, 77u, uint.MaxValue],
        [typeof(long)] = [0L, 1L, 86_400L, -1L, 5_000_000_000L, -7_000_000_000L, long.MaxValue, long.MinValue],
        [typeof(ulong)] = [0ul, 1ul, 9ul, 10ul, ulong.MaxValue, 9_223_372_036_854_775_808ul],
        [typeof(float)] = [0f, 1f, -1f, 0.1f, 2.5f, -3.5f, 1234.567f, float.MaxValue, float.MinValue, float.Epsilon],
        [typeof(double)] =
            [0d, 1d, -1d, 0.1, 0.5, 1.5, 2.5, -2.5, 3.7, -1234.5678, 1e300, 1e-300, double.MaxValue, double.Epsilon, double.PositiveInfinity],
        [typeof(decimal)] = [0m, 1m, -1m, 0.1m, 2.5m, -2.5m, 3.45m, 10m, 9m, -10.5m, 1234567890.123456789m, decimal.MaxValue, decimal.MinValue, 1e-28m],
        [typeof(byte[])] = [null, Array.Empty<byte>(), new byte[] { 7 }, new byte[] { 0, 255, 128 }],
        [typeof(Guid)] = [Guid.Empty, new Guid("6f9619ff-8b86-d011-b42d-00cf4fc964ff"), new Guid("ffffffff-ffff-ffff-ffff-ffffffffffff")],
        [typeof(DateTime)] =
        [
            new DateTime(2024, 2, 29, 23, 59, 59, DateTimeKind.Utc).AddTicks(9_999_999), new DateTime(2023, 12, 31, 0, 0, 0, DateTimeKind.Utc),
            new DateTime(2001, 2, 3, 4, 5, 6, 7, DateTimeKind.Utc), DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc),
            DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc), new DateTime(1969, 7, 20, 20, 17, 40, DateTimeKind.Utc),
        ],
        [typeof(DateTimeOffset)] =
        [
            new DateTimeOffset(2024, 2, 29, 23, 59, 59, TimeSpan.Zero).AddTicks(1_234_567), new DateTimeOffset(1969, 7, 20, 20, 17, 40, TimeSpan.Zero),
            DateTimeOffset.MinValue, DateTimeOffset.MaxValue, new DateTimeOffset(2001, 2, 3, 4, 5, 6, TimeSpan.Zero),
        ],
        [typeof(DateOnly)] = [DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2024, 2, 29), new DateOnly(1999, 12, 31)],
        [typeof(TimeOnly)] = [TimeOnly.MinValue, TimeOnly.MaxValue, new TimeOnly(12, 30), new TimeOnly(23, 59, 59, 500), new TimeOnly(0, 0, 1)],
        [typeof(TimeSpan)] =
        [
            TimeSpan.Zero, TimeSpan.FromTicks(1), TimeSpan.FromTicks(-1), new TimeSpan(1, 2, 3, 4, 5), new TimeSpan(-1, -2, -3), TimeSpan.FromDays(400),
        ],
    };

    /// <summary>Texts of numbers and identifiers, and some of neither.</summary>
    public static object?[][] Texts { get; } =
    [
        .. new object?[] { null, "", "0", "12", " 7 ", "-5", "+3", "1e3", "3.25", "1,234", "x", "True", " false ", "2024-05-06", "2024-05-06 07:08:09.25", "2024-05-06T07:08:09Z", "07:08", "1.02:03:04", "6f9619ff-8b86-d011-b42d-00cf4fc964ff", "{00000000-0000-0000-0000-000000000001}" }
            .Select(text => new[] { text }),
    ];

    public static object?[] Of(Type type) => type.IsEnum ? [.. Enum.GetValues(type).Cast<object>()] : Samples[type];

    /// <summary>All combinations of the samples of these types; of many types those of the first few samples.</summary>
    public static IEnumerable<object?[]> Combinations(IReadOnlyList<Type> types) => types.Aggregate(
        (IEnumerable<object?[]>)[[]],
        (rows, type) => rows.SelectMany(row => Of(type).Take(types.Count > 4 ? 3 : int.MaxValue).Select(value => (object?[])[.. row, value])));
}
