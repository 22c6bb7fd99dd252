namespace Oxen.Sqlite;

/// <summary>Exact decimals: sums, averages, and their order.</summary>
public class DecimalTests
{
    private static readonly SqliteProbe Probe = new();

    [Test]
    public void Sums_and_averages_are_exact()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Sum("0.1", "0.2", "0.30"), Is.EqualTo("0.6"));
        Assert.That(Sum("79228162514264337593543950334", "1"), Is.EqualTo("79228162514264337593543950335"));
        Assert.That(Sum("1.10", "-1.1"), Is.EqualTo("0"));
        Assert.That(Sum(), Is.Null);
        Assert.That(Average("1", "2"), Is.EqualTo("1.5"));
        Assert.That(Average("1", "1", "2"), Is.EqualTo("1.3333333333333333333333333333"));
        Assert.That(Average(), Is.Null);
        Assert.That(Probe.Scalar("SELECT oxen_decimal_sum(DISTINCT value) FROM json_each('[\"1.5\", \"1.5\", \"2\"]')"), Is.EqualTo("3.5"));
        Assert.That(Probe.Scalar("SELECT group_concat(s, ' ') FROM (SELECT oxen_decimal_sum(value) AS s FROM json_each('[\"1\", \"2\", \"0.5\"]') GROUP BY value > '1')"), Is.EqualTo("1.5 2"));
    }

    [Test]
    public void A_sum_too_great_is_an_error() =>
        Assert.That(() => Sum("79228162514264337593543950335", "1"), Throws.TypeOf<Microsoft.Data.Sqlite.SqliteException>());

    [Test]
    public void Texts_are_ordered_as_numbers_whatever_their_form()
    {
        string[] ordered = ["-100", "-20.5", "-20.05", "-3", "-0.5", "-0.05", "0", "0.05", "0.5", "1e0", "1.5", "2", "10", "1e2", "99999999999999999999999999999", "abc", "x"];
        for (var i = 0; i < ordered.Length; i++)
        {
            for (var k = 0; k < ordered.Length; k++)
            {
                var compared = SqliteDecimalCollation.Compare(System.Text.Encoding.UTF8.GetBytes(ordered[i]), System.Text.Encoding.UTF8.GetBytes(ordered[k]));
                Assert.That(Math.Sign(compared), Is.EqualTo(Math.Sign(i.CompareTo(k))), $"{ordered[i]} and {ordered[k]}");
            }
        }
    }

    [TestCase("1.5", "1.50")]
    [TestCase("0", "-0")]
    [TestCase("0", "0.000")]
    [TestCase("7", "007")]
    [TestCase("7", "+7")]
    [TestCase("100", "1e2")]
    public void Other_forms_of_a_number_compare_equal(string canonical, string other) =>
        Assert.That(Probe.Scalar("SELECT @p0 = @p1 COLLATE OXEN_DECIMAL", canonical, other), Is.EqualTo(1L));

    [Test]
    public void Numbers_of_columns_of_another_make_are_taken_as_they_are()
    {
        Probe.Execute("CREATE TABLE foreign_made (price DECIMAL(10, 2)); INSERT INTO foreign_made VALUES ('10.50'), (9), (100.25)");
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Probe.Scalar("SELECT oxen_decimal_sum(price) FROM foreign_made"), Is.EqualTo("119.75"));
        Assert.That(Probe.Scalar("SELECT count(*) FROM foreign_made WHERE price = @p0", Probe.Store(10.5m)), Is.EqualTo(1L));
        Assert.That(Probe.Read<decimal>("SELECT max(price COLLATE OXEN_DECIMAL) FROM foreign_made"), Is.EqualTo(100.25m));
    }

    private static object? Sum(params string[] values) => Aggregate("oxen_decimal_sum", values);

    private static object? Average(params string[] values) => Aggregate("oxen_decimal_avg", values);

    private static object? Aggregate(string function, string[] values) =>
        Probe.Scalar($"SELECT {function}(value) FROM json_each(@p0)", System.Text.Json.JsonSerializer.Serialize(values));
}
