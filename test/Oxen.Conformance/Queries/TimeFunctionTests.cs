namespace Oxen.Conformance;

/// <summary>The members of dates and times that <see cref="DateTests"/> doesn't have: made of numbers, cut off, counted, compared.</summary>
[Golden]
public sealed class TimeFunctionTests(TestDatabase database) : ValueTests(database)
{
    private static readonly DateTime Start = new(1996, 7, 1, 0, 0, 0, DateTimeKind.Utc);

    private static IQueryable<Order> Orders(IShop shop) => shop.Orders;

    private static IQueryable<Order> Shipped(IShop shop) => shop.Orders.Where(o => o.ShippedAt != null);

    private static IQueryable<Customer> Customers(IShop shop) => shop.Customers.Where(c => c.Since.Year > 1900 && c.Since.Year < 9000);

    private static IQueryable<Sample> All(IShop shop) => shop.Samples;

    [Test]
    public void Instants_made_of_numbers() => Values(
        Orders,
        o => new DateTime(o.PlacedAt.Year, o.PlacedAt.Month, 1, 0, 0, 0, DateTimeKind.Utc),
        o => new DateTime(o.PlacedAt.Year, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(o.Id),
        o => new DateTime(o.PlacedAt.Year, o.PlacedAt.Month, o.PlacedAt.Day, o.PlacedAt.Hour, 0, 0, DateTimeKind.Utc),
        o => new DateTime(2000 + o.Id, 2, 3, 4, 5, 6, 7, DateTimeKind.Utc),
        o => o.PlacedAt.Date.AddMonths(1).AddDays(-1),
        o => o.PlacedAt.Date.AddHours(o.PlacedAt.Hour));

    [Test]
    public void Instants_made_of_numbers_are_compared() => Conditions(
        Orders,
        o => new DateTime(o.PlacedAt.Year, o.PlacedAt.Month, 15) > o.PlacedAt,
        o => new DateTime(o.PlacedAt.Year, o.PlacedAt.Month, o.PlacedAt.Day, 12, 0, 0) > o.PlacedAt,
        o => new DateTime(o.PlacedAt.Year, 12, 31) < o.ShippedAt,
        o => o.PlacedAt >= Start && o.PlacedAt < Start.AddMonths(1),
        o => o.PlacedAt.Date == new DateTime(o.PlacedAt.Year, o.PlacedAt.Month, 21),
        o => new DateTime(DateOnly.FromDateTime(o.PlacedAt), new TimeOnly(12, 0)) < o.PlacedAt);

    [Test]
    public void Days_made_of_numbers() => Values(
        Customers,
        c => new DateOnly(c.Since.Year, c.Since.Month, 1),
        c => new DateOnly(c.Since.Year, 12, 31),
        c => c.Since.AddDays(1 - c.Since.Day),
        c => DateOnly.FromDayNumber(c.Since.DayNumber + 7),
        c => c.Since.AddYears(1).AddDays(-1));

    [Test]
    public void Times_made_of_numbers() => Values(
        Orders,
        o => new TimeOnly(o.PlacedAt.Hour, 0),
        o => new TimeOnly(o.PlacedAt.Hour, o.PlacedAt.Minute, 30),
        o => TimeOnly.FromDateTime(o.PlacedAt).AddHours(5),
        o => TimeOnly.FromDateTime(o.PlacedAt).AddMinutes(-90),
        o => TimeOnly.FromTimeSpan(o.PlacedAt.TimeOfDay),
        o => TimeOnly.FromDateTime(o.PlacedAt).Add(TimeSpan.FromHours(23)));

    [Test]
    [Deviates("postgresql", 1, "the precision of times")]
    public void Spans_made_of_numbers() => Values(
        Orders,
        o => new TimeSpan(o.Id, 0, 0),
        o => new TimeSpan(o.Id, 1, 2, 3),
        o => TimeSpan.FromDays(o.Id),
        o => TimeSpan.FromHours(o.Id / 4.0),
        o => TimeSpan.FromMinutes((long)o.Id),
        o => TimeSpan.FromTicks(o.Id),
        o => TimeSpan.FromHours(o.Id) - TimeSpan.FromMinutes(30),
        o => TimeSpan.FromHours(o.Id) * 1.5,
        o => TimeSpan.FromHours(o.Id).Negate().Duration(),
        o => -TimeSpan.FromSeconds((double)o.Id));

    [Test]
    public void Differences_in_units() => Values(
        Shipped,
        o => (o.ShippedAt!.Value - o.PlacedAt).TotalDays,
        o => (o.ShippedAt!.Value - o.PlacedAt).TotalMinutes,
        o => (o.ShippedAt!.Value - o.PlacedAt).TotalSeconds,
        o => (o.ShippedAt!.Value - o.PlacedAt).TotalMilliseconds,
        o => (o.PlacedAt - Start).TotalHours);

    [Test]
    public void Differences_in_whole_units() => Values(
        Shipped,
        o => (o.ShippedAt!.Value - o.PlacedAt).Days,
        o => (o.ShippedAt!.Value - o.PlacedAt).Hours,
        o => (o.PlacedAt - Start).Days / 7,
        o => DateOnly.FromDateTime(o.ShippedAt!.Value).DayNumber - DateOnly.FromDateTime(o.PlacedAt).DayNumber,
        o => (o.PlacedAt.Year - 1996) * 12 + o.PlacedAt.Month);

    [Test]
    public void Differences_are_compared() => Conditions(
        Orders,
        o => o.ShippedAt - o.PlacedAt > TimeSpan.FromDays(1),
        o => o.ShippedAt != null && (o.ShippedAt.Value - o.PlacedAt).TotalHours >= 36,
        o => o.PlacedAt.AddDays(2) < o.ShippedAt,
        o => o.PlacedAt.TimeOfDay > TimeSpan.FromHours(12),
        o => o.PlacedAt - Start < TimeSpan.FromDays(100),
        o => DateTime.Compare(o.PlacedAt, Start.AddDays(30)) < 0,
        o => o.PlacedAt.CompareTo(Start) > 0,
        o => o.PlacedAt.Equals(o.ShippedAt));

    [Test]
    public void The_calendar() => Values(
        Orders,
        o => DateTime.DaysInMonth(o.PlacedAt.Year, o.PlacedAt.Month),
        o => o.PlacedAt.DayOfYear,
        o => (int)o.PlacedAt.DayOfWeek,
        o => (o.PlacedAt.Month + 2) / 3,
        o => DateTime.IsLeapYear(o.PlacedAt.Year) ? 366 : 365);

    [Test]
    public void Finer_parts() => Values(
        All,
        x => x.DateTime.Millisecond,
        x => x.DateTime.Microsecond,
        x => x.DateTime.Nanosecond,
        x => x.Time.Second,
        x => x.Time.Millisecond,
        x => x.Span.Milliseconds,
        x => x.Offset.DayOfYear,
        x => x.Offset.Second);

    [Test]
    public void Ticks() => Values(
        All,
        x => x.DateTime.Ticks,
        x => x.Time.Ticks,
        x => x.Span.Ticks,
        x => x.Offset.UtcTicks,
        x => x.Offset.ToUnixTimeSeconds(),
        x => x.Offset.ToUnixTimeMilliseconds(),
        x => x.DateTime.TimeOfDay.Ticks,
        x => (long)x.Date.DayNumber);

    [Test]
    public void Offsets() => Values(
        s => s.Samples.Where(x => x.Offset.Year > 1 && x.Offset.Year < 9999),
        x => x.Offset.AddDays(1),
        x => x.Offset.AddHours(-1.5),
        x => x.Offset.AddMonths(1),
        x => x.Offset + TimeSpan.FromMinutes(1),
        x => x.Offset.Subtract(TimeSpan.FromSeconds(1.0)),
        x => DateTimeOffset.FromUnixTimeSeconds(x.Offset.ToUnixTimeSeconds()),
        x => new DateTimeOffset(x.Offset.Ticks, TimeSpan.Zero));

    [Test]
    public void Offsets_are_compared() => Conditions(
        All,
        x => x.Offset > new DateTimeOffset(2000, 1, 1, 2, 0, 0, TimeSpan.FromHours(2)),
        x => x.Offset == x.OffsetN,
        x => x.OffsetN != null && x.OffsetN.Value.UtcDateTime < x.DateTime,
        x => x.Offset.Date == x.DateTime.Date,
        x => DateTimeOffset.Compare(x.Offset, DateTimeOffset.UnixEpoch) == 0);

    [Test]
    public void Times_of_day() => Conditions(
        s => s.Employees.Where(e => e.ShiftStart != null),
        e => e.ShiftStart!.Value.IsBetween(new TimeOnly(8, 0), new TimeOnly(9, 0)),
        e => e.ShiftStart!.Value.IsBetween(new TimeOnly(23, 0), new TimeOnly(1, 0)),
        e => e.ShiftStart!.Value - new TimeOnly(8, 0) < TimeSpan.FromHours(1),
        e => e.ShiftStart!.Value.ToTimeSpan() > TimeSpan.FromHours(8),
        e => e.ShiftStart == TimeOnly.MinValue,
        e => e.ShiftStart!.Value.Hour < 9 && e.ShiftStart.Value.Minute == 30);

    [Test]
    public void The_day_and_the_time_together() => Values(
        Orders,
        o => DateOnly.FromDateTime(o.PlacedAt).ToDateTime(TimeOnly.MinValue) < o.PlacedAt,
        o => DateOnly.FromDateTime(o.PlacedAt).ToDateTime(TimeOnly.FromDateTime(o.PlacedAt)) == o.PlacedAt,
        o => DateOnly.FromDateTime(o.PlacedAt) == new DateOnly(1996, 7, 21));

    [Test]
    public void Now() => Conditions(
        Orders,
        o => o.PlacedAt < DateTime.UtcNow,
        o => o.PlacedAt.AddYears(10) < DateTime.UtcNow.Date,
        o => o.PlacedAt > DateTime.Today.AddYears(-5),
        o => new DateTimeOffset(o.PlacedAt) < DateTimeOffset.UtcNow,
        o => DateOnly.FromDateTime(o.PlacedAt) < DateOnly.FromDateTime(DateTime.Now),
        o => (DateTime.UtcNow - o.PlacedAt).TotalDays > 365);

    [Test]
    public void Groups_of_days_months_and_hours()
    {
        Same(s => s.Orders.GroupBy(o => o.PlacedAt.Date).Select(g => new { g.Key, Count = g.Count() }));
        Same(s => s.Orders.GroupBy(o => new { o.PlacedAt.Year, o.PlacedAt.Month }).Select(g => new { g.Key.Year, g.Key.Month, Total = g.Sum(o => o.Freight) }));
        Same(s => s.Orders.GroupBy(o => new DateTime(o.PlacedAt.Year, o.PlacedAt.Month, 1, 0, 0, 0, DateTimeKind.Utc)).OrderBy(g => g.Key).Select(g => new { g.Key, Count = g.Count() }));
        Same(s => s.Orders.GroupBy(o => o.PlacedAt.DayOfWeek).Select(g => new { g.Key, First = g.Min(o => o.PlacedAt) }));
        Same(s => s.Orders.OrderBy(o => o.PlacedAt.TimeOfDay).ThenBy(o => o.Id).Select(o => o.Id));
        Same(s => s.Customers.GroupBy(c => c.Since.Year / 10 * 10).Select(g => new { Decade = g.Key, Count = g.Count() }));
    }
}
