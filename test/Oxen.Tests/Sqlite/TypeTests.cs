using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oxen.Sqlite;

/// <summary>What is stored of each type, at its boundaries, and that it comes back.</summary>
public class TypeTests
{
    private static readonly SqliteProbe Probe = new();

    internal static IEnumerable<TestCaseData> Values
    {
        get
        {
            object[] values =
            [
                true, false, sbyte.MinValue, sbyte.MaxValue, byte.MinValue, byte.MaxValue, short.MinValue, short.MaxValue, ushort.MaxValue,
                int.MinValue, int.MaxValue, uint.MaxValue, long.MinValue, long.MaxValue, ulong.MinValue, ulong.MaxValue, 9_223_372_036_854_775_808ul,
                0f, float.MinValue, float.MaxValue, float.Epsilon, 0.1f, float.PositiveInfinity, float.NegativeInfinity,
                0d, double.MinValue, double.MaxValue, double.Epsilon, 0.1, 1.0 / 3, -0.0, double.PositiveInfinity, double.NegativeInfinity,
                decimal.MinValue, decimal.MaxValue, 0m, -0.0m, 1.10m, 1e-28m, -1e-28m, 123456789.987654321m, 0.1m, 100m,
                "", "a", "it's", "\"quoted\"", "nul\0inside", "日本語", "😀", "line\r\nbreak", new string('x', 100_000),
                'a', '\0', 'é', '\uFFFF', Array.Empty<char>(), new[] { 'a', 'b' }, Array.Empty<byte>(), new byte[] { 0, 1, 255 }, new byte[100_000],
                Guid.Empty, new Guid("6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
                DateOnly.MinValue, DateOnly.MaxValue, TimeOnly.MinValue, TimeOnly.MaxValue, new TimeOnly(1, 2, 3, 4, 5),
                TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.Zero, TimeSpan.FromTicks(-1),
                DateTimeOffset.MinValue, DateTimeOffset.MaxValue,
                DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc), DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc),
                DayOfWeek.Saturday, Small.Last, Big.Last, Huge.Last,
            ];
            return values.Select(value => new TestCaseData(value).SetName($"{{m}}({value.GetType().Name} {Short(value)})"));
        }
    }

    [TestCaseSource(nameof(Values))]
    public void A_value_comes_back_as_it_was(object value) =>
        Assert.That(Probe.Read(value.GetType(), "SELECT @p0", Probe.Store(value)), Is.EqualTo(value).And.TypeOf(value.GetType()));

    [TestCaseSource(nameof(Values))]
    public void A_value_comes_back_from_a_column(object value)
    {
        var mapping = Probe.Dialect.Types.Find(value.GetType())!;
        Probe.Execute("DROP TABLE IF EXISTS v");
        Probe.Execute($"CREATE TABLE v (v {mapping.StoreType} NOT NULL)");
        Probe.Scalar("INSERT INTO v VALUES (@p0)", Probe.Store(value));
        Assert.That(Probe.Read(value.GetType(), "SELECT v FROM v"), Is.EqualTo(value));
        if (mapping.Form != StoreForm.Opaque)
        {
            Assert.That(Probe.Scalar("SELECT count(*) FROM v WHERE v = @p0", Probe.Store(value)), Is.EqualTo(1L), "It equals itself.");
        }
    }

    [Test]
    public void What_is_stored_is_what_the_README_says()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Probe.Store(1.50m), Is.EqualTo("1.5"));
        Assert.That(Probe.Store(-0.00m), Is.EqualTo("0"));
        Assert.That(Probe.Store(100m), Is.EqualTo("100"));
        Assert.That(Probe.Store(1e-28m), Is.EqualTo("0.0000000000000000000000000001"));
        Assert.That(Probe.Store(new Guid("6f9619ff-8b86-d011-b42d-00cf4fc964ff")), Is.EqualTo("6F9619FF-8B86-D011-B42D-00CF4FC964FF"));
        Assert.That(Probe.Store(new DateTime(2024, 5, 6, 7, 8, 9)), Is.EqualTo("2024-05-06 07:08:09"));
        Assert.That(Probe.Store(new DateTime(2024, 5, 6, 7, 8, 9).AddTicks(1_200_000)), Is.EqualTo("2024-05-06 07:08:09.12"));
        Assert.That(Probe.Store(new DateTimeOffset(2024, 5, 6, 1, 0, 0, TimeSpan.FromHours(2))), Is.EqualTo("2024-05-05 23:00:00+00:00"));
        Assert.That(Probe.Store(new DateOnly(2024, 5, 6)), Is.EqualTo("2024-05-06"));
        Assert.That(Probe.Store(new TimeOnly(7, 8, 9, 10)), Is.EqualTo("07:08:09.01"));
        Assert.That(Probe.Store(TimeSpan.FromSeconds(1.5)), Is.EqualTo(15_000_000L));
        Assert.That(Probe.Store(ulong.MaxValue), Is.EqualTo("18446744073709551615"));
        Assert.That(Probe.Store('x'), Is.EqualTo("x"));
        Assert.That(Probe.Store(DayOfWeek.Friday), Is.EqualTo(5));
    }

    [Test]
    public void A_decimal_is_stored_alike_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.That(Probe.Store(-1234.5m), Is.EqualTo("-1234.5"));
            Assert.That(Probe.Read<decimal>("SELECT oxen_decimal_add('1234.5', '0.25')"), Is.EqualTo(1234.75m));
            Assert.That(Probe.Read<string>("SELECT oxen_text(1234.5)"), Is.EqualTo("1234.5"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Test]
    public void A_local_time_is_stored_in_UTC_and_times_are_read_as_UTC()
    {
        var local = new DateTime(2024, 7, 1, 12, 0, 0, DateTimeKind.Local);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Probe.RoundTrip(local), Is.EqualTo(local.ToUniversalTime()));
        Assert.That(Probe.RoundTrip(new DateTime(2024, 7, 1)), Is.EqualTo(new DateTime(2024, 7, 1)));
        Assert.That(Probe.RoundTrip(local).Kind, Is.EqualTo(DateTimeKind.Utc));
        Assert.That(Probe.RoundTrip(new DateTimeOffset(2024, 7, 1, 12, 0, 0, TimeSpan.FromHours(-5))).Offset, Is.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public void Texts_of_times_and_decimals_sort_as_their_values()
    {
        using var scope = Assert.EnterMultipleScope();
        foreach (var type in new[] { typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(Guid) })
        {
            var values = SampleValues.Of(type);
            Assert.That(Sort(values, ""), Is.EqualTo(values.Order()), type.Name);
        }

        Assert.That(Sort(SampleValues.Of(typeof(decimal)), " COLLATE OXEN_DECIMAL"), Is.EqualTo(SampleValues.Of(typeof(decimal)).Order()));
        Assert.That(Sort(SampleValues.Of(typeof(ulong)), " COLLATE OXEN_DECIMAL"), Is.EqualTo(SampleValues.Of(typeof(ulong)).Order()));
    }

    private static readonly object[] Unstorable = ["a\uD800", "\uDC00", "\uDE00\uD83D", "\uD83D😀", '\uD83D', double.NaN, float.NaN];

    [TestCaseSource(nameof(Unstorable))]
    public void A_value_without_a_stored_form_is_refused(object value) =>
        Assert.That(() => Probe.Store(value), Throws.TypeOf<ValueException>().With.Property(nameof(ValueException.Code)).EqualTo("OXEN4102"));

    [Test]
    public void Json_comes_back()
    {
        using var document = JsonDocument.Parse("""{"a": [1, 2.50, null, "x'\"y"]}""");
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Probe.Dialect.Types.Find(typeof(JsonDocument))!.ToParameter(document), Is.EqualTo(document.RootElement.GetRawText()));
        Assert.That(Probe.RoundTrip(document).RootElement.GetProperty("a")[1].GetRawText(), Is.EqualTo("2.50"));
        Assert.That(Probe.RoundTrip(document.RootElement).GetProperty("a").GetArrayLength(), Is.EqualTo(4));
        Assert.That(Probe.RoundTrip<JsonNode>(new JsonObject { ["b"] = 1 })["b"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(Probe.RoundTrip(new JsonArray(1, 2)), Has.Count.EqualTo(2));
        Assert.That(Probe.RoundTrip(new JsonObject { ["c"] = null }), Has.Count.EqualTo(1));
    }

    [Test]
    public void Every_type_of_the_mappings_can_be_read()
    {
        foreach (var row in SqliteTypes.Rows)
        {
            Assert.That(row.Read.GetParameters().Select(parameter => parameter.ParameterType), Is.EqualTo(new[] { Probe.Dialect.ReaderType, typeof(int) }));
            Assert.That(row.Read.ReturnType, Is.EqualTo(row.ClrType));
        }
    }

    private static IEnumerable<object?> Sort(object?[] values, string collation)
    {
        var type = values[0]!.GetType();
        var rows = string.Join(" UNION ALL ", values.Select((_, i) => $"SELECT @p{i} AS v, {i} AS i"));
        using var command = Probe.Connection.CreateCommand();
        command.CommandText = $"SELECT i FROM ({rows}) ORDER BY v{collation}";
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue("@p" + i, Probe.Store(values[i]!));
        }

        using var reader = command.ExecuteReader();
        List<object?> sorted = [];
        while (reader.Read())
        {
            sorted.Add(values[reader.GetInt32(0)]);
        }

        return sorted;
    }

    private static string Short(object value) => value switch
    {
        Array array => $"of {array.Length}",
        string { Length: > 20 } text => $"of {text.Length}",
        string text => JsonSerializer.Serialize(text),
        char character => $"{(int)character}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private enum Small : byte
    {
        Last = byte.MaxValue,
    }

    private enum Big : long
    {
        Last = long.MinValue,
    }

    private enum Huge : ulong
    {
        Last = ulong.MaxValue,
    }
}
