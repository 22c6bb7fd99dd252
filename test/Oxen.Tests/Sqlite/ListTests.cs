using System.Buffers;
using System.Collections;
using System.Collections.Immutable;
using System.Reflection;

namespace Oxen.Sqlite;

/// <summary>Membership in a list that travels as one parameter.</summary>
public class ListTests
{
    private static readonly SqliteProbe Probe = new();

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(1_000)]
    [TestCase(50_000)]
    public void A_list_of_any_length_is_one_parameter(int count)
    {
        var numbers = Enumerable.Range(1, count).Select(i => i * 2).ToArray();
        using var scope = Assert.EnterMultipleScope();
        Assert.That(IsIn(2, numbers), Is.EqualTo(count > 0));
        Assert.That(IsIn(count * 2, numbers), Is.EqualTo(count > 0));
        Assert.That(IsIn(3, numbers), Is.False);
    }

    [Test]
    public void Each_type_finds_its_samples_and_no_others()
    {
        using var scope = Assert.EnterMultipleScope();
        foreach (var type in SqliteTypes.Rows.Select(row => row.ClrType).Where(type => !type.Namespace!.StartsWith("System.Text", StringComparison.Ordinal) && type != typeof(char[]) && type != typeof(byte[])))
        {
            var samples = SampleValues.Of(type).Where(value => value is not null).ToArray();
            foreach (var value in samples)
            {
                Assert.That(IsIn(value!, samples), $"{type.Name} {value} is in the list of all.");
                Assert.That(IsIn(value!, samples.Where(other => !value!.Equals(other)).ToArray()), Is.False, $"{type.Name} {value} isn't in the list of the others.");
            }
        }

        Assert.That(IsIn(new byte[] { 1, 2 }, new[] { [0], new byte[] { 1, 2 } }));
        Assert.That(IsIn(new byte[] { 1, 2 }, new[] { new byte[] { 1, 2, 3 } }), Is.False);
        Assert.That(IsIn(DayOfWeek.Friday, new[] { DayOfWeek.Monday, DayOfWeek.Friday }));
        Assert.That(IsIn(uint.MaxValue, new[] { uint.MaxValue }));
        Assert.That(IsIn(double.NegativeInfinity, new List<double> { 1, double.NegativeInfinity }));
        Assert.That(IsIn(-0.0, new List<double> { 0.0 }));
        Assert.That(IsIn(1.50m, new[] { 1.5m }));
    }

    [Test]
    public void Doubles_go_to_the_last_digit()
    {
        var random = new Random(1);
        var numbers = Enumerable.Range(0, 2_000).Select(_ => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue))).Where(double.IsFinite).ToArray();
        Assert.That(numbers.All(number => IsIn(number, numbers)));
    }

    [Test]
    public void The_values_of_a_list_dont_stay_in_the_thread()
    {
        Assert.That(JsonList.OfValues(SqliteTypes.String, new[] { "a secret" }, static _ => false), Is.EqualTo("[\"a secret\"]"));
        var kept = (ArrayBufferWriter<byte>)typeof(JsonList).GetField("_buffer", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        Assert.That(kept.GetSpan().IndexOfAnyExcept((byte)0), Is.EqualTo(-1));
    }

    [Test]
    public void Any_collection_is_a_list()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(IsIn(5, new HashSet<int> { 5 }));
        Assert.That(IsIn(5, ImmutableArray.Create(5)));
        Assert.That(IsIn(5, Enumerable.Range(4, 2)));
        Assert.That(IsIn(5, new ArrayList { 4, 5 }));
        Assert.That(IsIn(5L, new Queue<long>([5L])));
    }

    [Test]
    public void What_no_column_holds_is_left_out()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(IsIn(5, new int?[] { null, 5 }));
        Assert.That(IsIn("a", new[] { null, "a" }));
        Assert.That(IsIn(1.5, new[] { double.NaN, 1.5 }));
        Assert.That(Probe.Scalar("SELECT @p0 IN (SELECT value FROM json_each(@p1))", DBNull.Value, "[]"), Is.Zero);
    }

    [Test]
    public void In_rows_what_no_column_holds_is_null()
    {
        var rows = SqliteLists.MapRows([new RowsColumn("n", typeof(double)) { Mapping = SqliteTypes.Rows.Single(row => row.ClrType == typeof(double)) }]);
        Assert.That(rows.Parameter.ToParameter(new[] { 0.0, double.NaN }), Is.EqualTo("[0,null]"));
    }

    [TestCase("'); DROP TABLE users; --")]
    [TestCase("\"]")]
    [TestCase("\\\"")]
    [TestCase("\u2028\u0001")]
    [TestCase("😀")]
    public void A_text_in_a_list_is_only_a_text(string text) => Assert.That(IsIn(text, new[] { "x", text, "y" }));

    [Test]
    public void A_text_that_would_become_another_is_refused()
    {
        Assert.That(() => IsIn("a", new[] { "a\0b" }), Throws.TypeOf<ValueException>());
        Assert.That(() => IsIn("a", new[] { "\uD800" }), Throws.TypeOf<ValueException>());
    }

    private static bool IsIn(object value, object list)
    {
        var mapping = Probe.Dialect.Types.Find(value.GetType())!;
        var map = Probe.Dialect.Types.MapList(mapping);
        var sql = "SELECT " + string.Format(System.Globalization.CultureInfo.InvariantCulture, map.Membership, "@p0", "@p1");
        return Probe.Scalar(sql, mapping.ToParameter(value), map.Parameter.ToParameter(list)) is 1L;
    }
}
