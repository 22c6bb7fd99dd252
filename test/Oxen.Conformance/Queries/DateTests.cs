namespace Oxen.Conformance;

/// <summary>Members of dates and times, and arithmetic with them.</summary>
[Golden]
public sealed class DateTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Parts_of_an_instant() => Same(s => s.Orders.Select(o => new { o.Id, o.PlacedAt.Year, o.PlacedAt.Month, o.PlacedAt.Day, o.PlacedAt.Hour, o.PlacedAt.Minute, o.PlacedAt.Second, o.PlacedAt.Millisecond }));

    [Test]
    public void Days_of_the_week_and_year() => Same(s => s.Orders.Select(o => new { o.Id, o.PlacedAt.DayOfWeek, o.PlacedAt.DayOfYear }));

    [Test]
    public void Parts_of_boundary_instants() => Same(s => s.Samples.Select(x => new { x.Id, x.DateTime.Year, x.DateTime.Millisecond, x.DateTime.DayOfYear, x.DateTime.DayOfWeek, x.DateTime.Ticks }));

    [Test]
    public void A_part_in_a_condition() => Same([7, 8], (s, month) => s.Orders.Where(o => o.PlacedAt.Month == month && o.PlacedAt.Year == 1996).Select(o => o.Id));

    [Test]
    public void A_weekday_in_a_condition() => Same([DayOfWeek.Sunday, DayOfWeek.Friday], (s, day) => s.Orders.Where(o => o.PlacedAt.DayOfWeek == day).Select(o => o.Id));

    [Test]
    public void Date_of_an_instant() => Same(s => s.Orders.Select(o => new { o.Id, o.PlacedAt.Date }));

    [Test]
    public void Date_in_a_condition() => Same([new DateTime(1996, 7, 21, 0, 0, 0, DateTimeKind.Utc), new DateTime(1996, 7, 21, 1, 0, 0, DateTimeKind.Utc)], (s, day) => s.Orders.Where(o => o.PlacedAt.Date == day).Select(o => o.Id));

    [Test]
    public void Time_of_day() => Same(s => s.Orders.Select(o => new { o.Id, o.PlacedAt.TimeOfDay }));

    [Test]
    public void Parts_of_a_nullable() => Same(s => s.Orders.Where(o => o.ShippedAt != null && o.ShippedAt.Value.Month == 8).Select(o => o.Id));

    [Test]
    public void Adding_units() => Same(s => s.Orders.Select(o => new { o.Id, A = o.PlacedAt.AddDays(1), B = o.PlacedAt.AddHours(-30), C = o.PlacedAt.AddMinutes(90), D = o.PlacedAt.AddSeconds(-1), E = o.PlacedAt.AddMilliseconds(250) }));

    [Test]
    public void Adding_fractions() => Same(s => s.Orders.Select(o => new { o.Id, A = o.PlacedAt.AddDays(0.5), B = o.PlacedAt.AddHours(1.25) }));

    [Test]
    public void Adding_months_and_years_ends_with_the_month() => Same(s => s.Customers.Where(c => c.Since.Year > 1900 && c.Since.Year < 9000).Select(c => new { c.Id, A = c.Since.AddMonths(1), B = c.Since.AddYears(1), C = c.Since.AddMonths(-13), D = c.Since.AddDays(30) }));

    [Test]
    public void Adding_months_to_an_instant() => Same(s => s.Orders.Select(o => new { o.Id, A = o.PlacedAt.AddMonths(7), B = o.PlacedAt.AddYears(-1) }));

    [Test]
    public void Adding_a_variable() => Same([1, -400], (s, days) => s.Orders.Where(o => o.PlacedAt.AddDays(days) > o.ShippedAt).Select(o => o.Id));

    [Test]
    public void Adding_a_column() => Same(s => s.Orders.Select(o => new { o.Id, A = o.PlacedAt.AddDays(o.Id), B = o.PlacedAt.AddMonths(o.Id % 5) }));

    [Test]
    [Deviates("postgresql", 1, "the precision of times")]
    [Deviates("mysql", 1, "the precision of times")]
    public void A_span_added() => Same([TimeSpan.FromHours(36), TimeSpan.FromTicks(1)], (s, span) => s.Orders.Select(o => new { o.Id, A = o.PlacedAt + span, B = o.PlacedAt - span, C = o.PlacedAt.Add(span) }));

    [Test]
    public void The_span_between_instants() => Same(s => s.Orders.Where(o => o.ShippedAt != null).Select(o => new { o.Id, A = o.ShippedAt!.Value - o.PlacedAt, B = o.PlacedAt.Subtract(o.ShippedAt.Value) }));

    [Test]
    public void The_span_between_instants_is_compared() => Same([TimeSpan.FromHours(36), TimeSpan.Zero], (s, span) => s.Orders.Where(o => o.ShippedAt - o.PlacedAt > span).Select(o => o.Id));

    [Test]
    public void Totals_of_a_span() => Same(s => s.Orders.Where(o => o.ShippedAt != null).Select(o => new { o.Id, A = (o.ShippedAt!.Value - o.PlacedAt).TotalHours, B = (o.ShippedAt.Value - o.PlacedAt).TotalDays, C = (o.ShippedAt.Value - o.PlacedAt).Days }));

    [Test]
    public void Parts_of_a_span() => Same(s => s.Samples.Select(x => new { x.Id, x.Span.Days, x.Span.Hours, x.Span.Minutes, x.Span.Seconds, x.Span.Ticks }));

    [Test]
    public void Spans_are_added_and_compared() => Same([TimeSpan.FromMinutes(30)], (s, span) => s.Samples.Where(x => x.Span > TimeSpan.MinValue && x.Span < TimeSpan.FromDays(2000) && x.Span + span > TimeSpan.FromHours(1)).Select(x => x.Id));

    [Test]
    public void Parts_of_a_date() => Same(s => s.Customers.Select(c => new { c.Id, c.Since.Year, c.Since.Month, c.Since.Day, c.Since.DayOfWeek, c.Since.DayOfYear, c.Since.DayNumber }));

    [Test]
    public void Parts_of_a_time() => Same(s => s.Samples.Select(x => new { x.Id, x.Time.Hour, x.Time.Minute, x.Time.Second, x.Time.Millisecond, x.Time.Ticks }));

    [Test]
    public void Parts_of_an_offset() => Same(s => s.Samples.Select(x => new { x.Id, x.Offset.Year, x.Offset.Month, x.Offset.Hour, x.Offset.Minute }));

    [Test]
    public void A_date_of_an_instant() => Same(s => s.Orders.Select(o => new { o.Id, Day = DateOnly.FromDateTime(o.PlacedAt), Time = TimeOnly.FromDateTime(o.PlacedAt) }));

    [Test]
    public void Instants_of_the_same_day() => Same(s => s.Orders.Where(o => o.ShippedAt != null && o.ShippedAt.Value.Date == o.PlacedAt.Date).Select(o => o.Id));

    [Test]
    public void An_instant_made_of_constants() => Same(s => s.Orders.Where(o => o.PlacedAt > new DateTime(1997, 1, 1, 0, 0, 0, DateTimeKind.Utc)).Select(o => o.Id));

    [Test]
    public void An_instant_made_of_columns() => Same(s => s.Orders.Select(o => new { o.Id, First = new DateTime(o.PlacedAt.Year, o.PlacedAt.Month, 1) }));

    [Test]
    public void Now_is_later_than_then() => Same(s => s.Orders.Where(o => o.PlacedAt < DateTime.UtcNow && o.PlacedAt < DateTime.UtcNow.AddDays(-1) && o.PlacedAt < DateTime.Today).Select(o => o.Id));

    [Test]
    public void Unspecified_instants_are_compared_as_universal_time() => Same([new DateTime(1992, 8, 14, 8, 0, 0)], (s, at) => s.Employees.Where(e => e.HiredAt <= at).Select(e => e.Id));

    [Test]
    public void Order_by_a_part() => Same(s => s.Orders.OrderBy(o => o.PlacedAt.Month).ThenByDescending(o => o.PlacedAt.Day).ThenBy(o => o.Id).Select(o => o.Id));

    [Test]
    public void Times_of_day_are_added_and_compared() => Same([new TimeOnly(8, 0)], (s, time) => s.Employees.Where(e => e.ShiftStart > time && e.ShiftStart.Value.Hour < 12).Select(e => e.Id));
}
