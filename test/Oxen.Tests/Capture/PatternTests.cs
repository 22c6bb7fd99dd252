using System.Linq.Expressions;
using Oxen.Tests.Compilation;

namespace Oxen.Tests.Capture;

/// <summary>What touches no row has the value it has in C#, at each execution anew.</summary>
public sealed class PatternTests : CompilationTests
{
    private static readonly string Static = "static";

    private string Own { get; } = "own";

    [Test]
    public void Variables_members_and_elements_are_read()
    {
        var (number, list, summary) = (3, new[] { 5, 6 }, new Summary("Ann", 7) { Note = "note" });
        var names = new Dictionary<string, int> { ["a"] = 8 };
        Assert.Multiple(() =>
        {
            Assert.That(Value(() => number), Is.EqualTo(3));
            Assert.That(Value(() => summary.Note!.Length), Is.EqualTo(4));
            Assert.That(Value(() => Own + Static), Is.EqualTo("ownstatic"));
            Assert.That(Value(() => list[1]), Is.EqualTo(6));
            Assert.That(Value(() => names["a"]), Is.EqualTo(8));
            Assert.That(Value(() => summary), Is.SameAs(summary));
        });
    }

    [Test]
    public void Calls_arithmetic_and_conversions_are_made()
    {
        var (number, text, day) = (3, " x ", new DateTime(2024, 2, 28));
        Assert.Multiple(() =>
        {
            Assert.That(Value(() => text.Trim()), Is.EqualTo("x"));
            Assert.That(Value(() => Math.Max(number, 5)), Is.EqualTo(5));
            Assert.That(Value(() => number * 2 + 1), Is.EqualTo(7));
            Assert.That(Value(() => (long)number), Is.EqualTo(3L).And.TypeOf<long>());
            Assert.That(Value(() => (byte)(number + 254)), Is.EqualTo((byte)1).And.TypeOf<byte>());
            Assert.That(Value(() => day - TimeSpan.FromDays(number)), Is.EqualTo(new DateTime(2024, 2, 25)));
            Assert.That(Value(() => new DateTime(number, 1, 2)), Is.EqualTo(new DateTime(3, 1, 2)));
            Assert.That(Value(() => number > 2 ? text : null), Is.EqualTo(" x "));
            Assert.That(Value(() => int.Parse("1" + number, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(13));
            Assert.That(Value(() => new[] { number, 4 }.Where(item => item > 3).Count()), Is.EqualTo(1));
        });
    }

    [Test]
    public void Each_execution_reads_anew()
    {
        var number = 1;
        Expression<Func<int>> sum = () => number + 1;
        var template = QueryCapture.Capture(sum, Db.Session.Engine, out var leaves);
        Assert.That(template.ReadSlots(leaves), Is.EqualTo(new object[] { 2 }));
        number = 2;
        Assert.That(template.ReadSlots(leaves), Is.EqualTo(new object[] { 3 }));
    }

    [Test]
    public void A_nullable_that_is_null_can_be_asked()
    {
        (int? none, int? some) = (null, 4);
        Assert.Multiple(() =>
        {
            Assert.That(Value(() => none.HasValue), Is.False);
            Assert.That(Value(() => some.HasValue), Is.True);
            Assert.That(Value(() => none!.Value), Is.Null);
            Assert.That(Value(() => some.Value), Is.EqualTo(4));
            Assert.That(Value(() => none.GetValueOrDefault()), Is.Zero);
            Assert.That(Value(() => none == null), Is.True);
            Assert.That(Value(() => none ?? 5), Is.EqualTo(5));
            Assert.That(Value(() => none.HasValue ? none.Value : 6), Is.EqualTo(6));
        });
    }

    [Test]
    public void The_time_is_read_once_for_an_execution()
    {
        Expression<Func<object[]>> times = () => new object[]
        {
            DateTime.UtcNow, DateTime.Now, DateTime.Today, DateTimeOffset.UtcNow, DateTimeOffset.Now, DateTime.UtcNow - TimeSpan.FromHours(1),
        };
        var before = DateTime.UtcNow;
        var template = QueryCapture.Capture(times, Db.Session.Engine, out var leaves);
        var values = template.ReadSlots(leaves);
        var now = (DateTime)values[0]!;
        Assert.Multiple(() =>
        {
            Assert.That(now, Is.InRange(before, DateTime.UtcNow));
            Assert.That(values[1], Is.EqualTo(now.ToLocalTime()));
            Assert.That(values[2], Is.EqualTo(now.ToLocalTime().Date));
            Assert.That(values[3], Is.EqualTo(new DateTimeOffset(now)));
            Assert.That(values[4], Is.EqualTo(new DateTimeOffset(now.ToLocalTime())));
            Assert.That(values[5], Is.EqualTo(now.AddHours(-1)));
        });
    }

    [Test]
    public void An_object_that_is_null_is_named()
    {
        Summary? none = null;
        Assert.Multiple(() =>
        {
            Assert.That(() => Value(() => none!.Name), Throws.InvalidOperationException.With.Message.Contains("Summary.Name"));
            Assert.That(() => Value(() => none!.ToString()), Throws.InvalidOperationException.With.Message.Contains("ToString"));
        });
    }

    [Test]
    public void An_exception_of_the_application_comes_through()
    {
        Assert.That(() => Value(() => Fail()), Throws.TypeOf<TimeZoneNotFoundException>());
    }

    private static int Fail() => throw new TimeZoneNotFoundException();

    private object? Value<T>(Expression<Func<T>> value)
    {
        var template = QueryCapture.Capture(value, Db.Session.Engine, out var leaves);
        return FailedValue.Cast<object?>(template.ReadSlots(leaves).Single());
    }
}
