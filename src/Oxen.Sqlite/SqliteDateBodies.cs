using System.Globalization;

namespace Oxen.Sqlite;

/// <summary>Arithmetic with points in time, as C# does it.</summary>
internal static class SqliteDateBodies
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<SqliteFunction> All { get; } =
    [
        new("oxen_ticks", 1, static call => call.Return(Read(call[0]).Ticks)),
        new("oxen_datetime", 1, static call => Return(call, new(call[0].Int64, SqliteDateShape.DateTime))),
        new("oxen_instant", 1, static call => Return(call, new(call[0].Int64, SqliteDateShape.Instant))),
        new("oxen_date", 1, static call => Return(call, new(call[0].Int64, SqliteDateShape.Date))),
        new("oxen_time", 1, static call => Return(call, new(call[0].Int64, SqliteDateShape.Time))),
        new("oxen_new_datetime", 8, static call => Return(call, new(Universal(new DateTime(
            Int32(call[0]), Int32(call[1]), Int32(call[2]), Int32(call[3]), Int32(call[4]), Int32(call[5]), Int32(call[6]), (DateTimeKind)Int32(call[7]))).Ticks, SqliteDateShape.DateTime))),
        new("oxen_new_date", 3, static call => Return(call, new(new DateTime(Int32(call[0]), Int32(call[1]), Int32(call[2])).Ticks, SqliteDateShape.Date))),
        new("oxen_new_time", 4, static call => Return(call, new(new TimeOnly(Int32(call[0]), Int32(call[1]), Int32(call[2]), Int32(call[3])).Ticks, SqliteDateShape.Time))),
        new("oxen_days_in_month", 2, static call => call.Return((long)DateTime.DaysInMonth(Int32(call[0]), Int32(call[1])))),
        new("oxen_is_leap_year", 1, static call => call.Return(DateTime.IsLeapYear(Int32(call[0])))),
        new("oxen_parse_datetime", 1, static call => Return(call, new(Universal(DateTime.Parse(call[0].Text, CultureInfo.InvariantCulture)).Ticks, SqliteDateShape.DateTime))),
        new("oxen_parse_instant", 1, static call => Return(call, new(DateTimeOffset.Parse(call[0].Text, CultureInfo.InvariantCulture).UtcTicks, SqliteDateShape.Instant))),
        new("oxen_parse_date", 1, static call => Return(call, new(DateOnly.Parse(call[0].Text, CultureInfo.InvariantCulture).DayNumber * TimeSpan.TicksPerDay, SqliteDateShape.Date))),
        new("oxen_parse_time", 1, static call => Return(call, new(TimeOnly.Parse(call[0].Text, CultureInfo.InvariantCulture).Ticks, SqliteDateShape.Time))),
        new("oxen_parse_span", 1, static call => call.Return(TimeSpan.Parse(call[0].Text, CultureInfo.InvariantCulture).Ticks)),
        new("oxen_add_ticks", 2, AddTicks),
        Add("oxen_add_microseconds", static (date, value) => date.AddMicroseconds(value.Double)),
        Add("oxen_add_milliseconds", static (date, value) => date.AddMilliseconds(value.Double)),
        Add("oxen_add_seconds", static (date, value) => date.AddSeconds(value.Double)),
        Add("oxen_add_minutes", static (date, value) => date.AddMinutes(value.Double)),
        Add("oxen_add_hours", static (date, value) => date.AddHours(value.Double)),
        Add("oxen_add_days", static (date, value) => date.AddDays(value.Double)),
        Add("oxen_add_months", static (date, value) => date.AddMonths(checked((int)value.Int64))),
        Add("oxen_add_years", static (date, value) => date.AddYears(checked((int)value.Int64))),
    ];

    private static SqliteFunction Add(string name, Addition add) => new(name, 2, call =>
    {
        var date = Read(call[0]);
        Return(call, date with { Ticks = add(new DateTime(date.Ticks), call[1]).Ticks });
    });

    private static void AddTicks(SqliteCall call)
    {
        var date = Read(call[0]);
        var ticks = call[1].Int64;

        // A time of day goes round the clock.
        Return(call, date with
        {
            Ticks = date.Shape == SqliteDateShape.Time
                ? (date.Ticks + (ticks % TimeSpan.TicksPerDay) + TimeSpan.TicksPerDay) % TimeSpan.TicksPerDay
                : new DateTime(date.Ticks).AddTicks(ticks).Ticks,
        });
    }

    private static int Int32(SqliteValue value) => checked((int)value.Int64);

    // As a parameter is stored: local time is converted, any other is taken for universal time.
    private static DateTime Universal(DateTime time) => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time;

    private static SqliteDate Read(SqliteValue value) => SqliteDates.TryParse(value.Utf8, out var date)
        ? date
        : throw new FormatException("An argument isn't a date or time of the form yyyy-MM-dd HH:mm:ss.");

    private static void Return(SqliteCall call, SqliteDate date)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((ulong)date.Ticks, (ulong)SqliteDate.MaxTicks, nameof(date));
        Span<byte> utf8 = stackalloc byte[SqliteDates.MaxLength];
        call.ReturnUtf8(utf8[..SqliteDates.Format(date, utf8)]);
    }

    private delegate DateTime Addition(DateTime date, SqliteValue value);
}
