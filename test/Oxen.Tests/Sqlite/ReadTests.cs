namespace Oxen.Sqlite;

/// <summary>What other tools stored is read where nothing is lost, and is an error that names the column where not.</summary>
public class ReadTests
{
    private static readonly SqliteProbe Probe = new();

    private static readonly DateTime Moment = new(2024, 5, 6, 7, 8, 9, DateTimeKind.Utc);

    private static IEnumerable<TestCaseData> Tolerated =>
    [
        new("1", true),
        new("2.0", 2),
        new("'17'", 17),
        new("'-9223372036854775808'", long.MinValue),
        new("3", 3.0),
        new("'2.5'", 2.5),
        new("7", 7m),
        new("2.5", 2.5m),
        new("'1.50'", 1.5m),
        new("'1e3'", 1000m),
        new("'+5'", 5m),
        new("12", 12ul),
        new("'0012'", 12ul),
        new("42", "42"),
        new("1.5", "1.5"),
        new("x'FF19966F868B11D0B42D00CF4FC964FF'", new Guid("6f9619ff-8b86-d011-b42d-00cf4fc964ff")),
        new("'6f9619ff-8b86-d011-b42d-00cf4fc964ff'", new Guid("6f9619ff-8b86-d011-b42d-00cf4fc964ff")),
        new("'2024-05-06T07:08:09'", Moment),
        new("'2024-05-06T07:08:09Z'", Moment),
        new("'2024-05-06 07:08:09.000'", Moment),
        new("'2024-05-06 07:08:09.12345678901'", Moment.AddTicks(1_234_567)),
        new("'2024-05-06 09:08:09+02:00'", Moment),
        new("'2024-05-06 09:08:09+0200'", Moment),
        new("'2024-05-06 04:08:09-03'", Moment),
        new("'2024-05-06'", Moment.Date),
        new("'2024-05-06 07:08'", Moment.AddSeconds(-9)),
        new("'2024-05-06 07:08:09'", new DateTimeOffset(Moment)),
        new("'2024-05-06T12:38:09+05:30'", new DateTimeOffset(Moment)),
        new("'2024-05-06 00:00:00'", new DateOnly(2024, 5, 6)),
        new("'07:08'", new TimeOnly(7, 8)),
        new("'07:08:09.5'", new TimeOnly(7, 8, 9, 500)),
        new("'1.02:03:04.5000000'", new TimeSpan(1, 2, 3, 4, 500)),
        new("'-00:00:01'", TimeSpan.FromSeconds(-1)),
    ];

    private static IEnumerable<TestCaseData> Refused =>
    [
        new("'abc'", typeof(int)), new("'12abc'", typeof(int)), new("1.5", typeof(int)), new("x'01'", typeof(int)), new("''", typeof(long)),
        new("1e300", typeof(long)), new("-9223372036854775808 - 1", typeof(long)), new("9223372036854775807 + 1", typeof(long)), new("'abc'", typeof(double)), new("x'01'", typeof(double)), new("''", typeof(decimal)), new("'1,5'", typeof(decimal)),
        new("x'01'", typeof(decimal)), new("'-1'", typeof(ulong)), new("'1.5'", typeof(ulong)), new("x'6162'", typeof(string)), new("'ab'", typeof(char)),
        new("''", typeof(char)), new("'abc'", typeof(byte[])), new("5", typeof(byte[])), new("'abc'", typeof(Guid)), new("x'01'", typeof(Guid)),
        new("'2024-02-30'", typeof(DateTime)), new("'2024-13-01 00:00:00'", typeof(DateTime)), new("'yesterday'", typeof(DateTime)), new("''", typeof(DateTime)),
        new("1700000000", typeof(DateTime)), new("2460000.5", typeof(DateTime)), new("'2024-05-06 24:00:00'", typeof(DateTime)),
        new("'2024-05-06 07:08:09 CET'", typeof(DateTime)), new("'0000-01-01'", typeof(DateTime)), new("'2024-05-06 07:08:09+99:00'", typeof(DateTime)),
        new("'0001-01-01 00:00:00+02:00'", typeof(DateTimeOffset)), new("'07:08:09'", typeof(DateTime)), new("'2024-05-06 07:08:09'", typeof(DateOnly)),
        new("'2024-05-06'", typeof(TimeOnly)), new("'24:00'", typeof(TimeOnly)), new("'soon'", typeof(TimeSpan)),
    ];

    [TestCaseSource(nameof(Tolerated))]
    public void A_form_of_other_tools_is_read(string stored, object value) =>
        Assert.That(Probe.Read(value.GetType(), $"SELECT {stored}"), Is.EqualTo(value));

    [TestCaseSource(nameof(Refused))]
    public void What_cannot_be_read_is_an_error_that_names_the_column(string stored, Type type) =>
        Assert.That(() => Probe.Read(type, $"SELECT {stored} AS \"the column\""), Throws.TypeOf<ValueException>().With.Message.Contains("'the column'"));

    [Test]
    public void Null_where_none_can_be_is_an_error_that_says_so([Values(typeof(int), typeof(string), typeof(double), typeof(decimal), typeof(DateTime), typeof(Guid), typeof(byte[]), typeof(bool), typeof(TimeSpan))] Type type) =>
        Assert.That(() => Probe.Read(type, "SELECT NULL AS price"), Throws.TypeOf<ValueException>().With.Message.Contains("'price' holds NULL"));

    [TestCase(typeof(byte), "300")]
    [TestCase(typeof(byte), "-1")]
    [TestCase(typeof(sbyte), "128")]
    [TestCase(typeof(short), "32768")]
    [TestCase(typeof(ushort), "65536")]
    [TestCase(typeof(int), "2147483648")]
    [TestCase(typeof(uint), "-1")]
    [TestCase(typeof(uint), "4294967296")]
    [TestCase(typeof(ulong), "-1")]
    [TestCase(typeof(float), "1e300")]
    public void A_number_too_great_for_its_type_overflows(Type type, string stored) =>
        Assert.That(() => Probe.Read(type, $"SELECT {stored} AS n"), Throws.TypeOf<OverflowException>());

    [TestCase("SELECT 'secret' AS n", "'n'")]
    [TestCase("SELECT 'secret'", "1, which has no name,")]
    public void The_value_is_never_in_the_message(string query, string column) =>
        Assert.That(() => Probe.Read<int>(query), Throws.TypeOf<ValueException>().With.Message.Not.Contains("secret").And.Message.Contains($"The column {column} holds"));

    [Test]
    public void A_database_in_UTF16_is_read_as_well()
    {
        using var probe = new SqliteProbe();
        probe.Execute("PRAGMA encoding = 'UTF-16'");
        probe.Execute("CREATE TABLE t (s TEXT, d TEXT, m TEXT)");
        probe.Execute("INSERT INTO t VALUES ('naïve 😀', '2024-05-06 07:08:09', '1.25')");
        using var scope = Assert.EnterMultipleScope();
        Assert.That(probe.Scalar("PRAGMA encoding"), Is.EqualTo("UTF-16le"));
        Assert.That(probe.Read<string>("SELECT s FROM t"), Is.EqualTo("naïve 😀"));
        Assert.That(probe.Read<DateTime>("SELECT d FROM t"), Is.EqualTo(Moment));
        Assert.That(probe.Read<decimal>("SELECT m FROM t"), Is.EqualTo(1.25m));
        Assert.That(probe.Read<string>("SELECT oxen_upper(s) FROM t"), Is.EqualTo("NAÏVE 😀"));
        Assert.That(probe.Read<decimal>("SELECT oxen_decimal_sum(m) FROM t ORDER BY max(m COLLATE OXEN_DECIMAL)"), Is.EqualTo(1.25m));
    }
}
