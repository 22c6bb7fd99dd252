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
