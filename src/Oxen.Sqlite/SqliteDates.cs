using System.Text;

namespace Oxen.Sqlite;

/// <summary>
/// Points in time as text that sorts as it should: <c>2024-05-06 07:08:09.1234567</c>, the fraction without zeros at its
/// end. Reads the other forms of ISO 8601 that tools write, too.
/// </summary>
internal static class SqliteDates
{
    /// <summary>The length of the longest text.</summary>
    public const int MaxLength = 33;

    /// <summary>The length of a date alone.</summary>
    private const int DateLength = 10;

    /// <summary>The text of a point in time.</summary>
    public static string Format(SqliteDate date)
    {
        Span<byte> utf8 = stackalloc byte[MaxLength];
        return Encoding.ASCII.GetString(utf8[..Format(date, utf8)]);
    }

    /// <summary>Writes the text of a point in time, and tells its length.</summary>
    public static int Format(SqliteDate date, Span<byte> utf8)
    {
        var length = 0;
        if (date.Shape != SqliteDateShape.Time)
        {
            var (year, month, day) = DateOnly.FromDayNumber((int)(date.Ticks / TimeSpan.TicksPerDay));
            WriteDigits(utf8, year, 4);
            utf8[4] = (byte)'-';
            WriteDigits(utf8[5..], month, 2);
            utf8[7] = (byte)'-';
            WriteDigits(utf8[8..], day, 2);
            length = DateLength;
        }

        if (date.Shape is SqliteDateShape.DateTime or SqliteDateShape.Instant)
        {
            utf8[length++] = (byte)' ';
        }

        if (date.Shape != SqliteDateShape.Date)
        {
            length += FormatTime(date.Ticks % TimeSpan.TicksPerDay, utf8[length..]);
        }

        if (date.Shape == SqliteDateShape.Instant)
        {
            "+00:00"u8.CopyTo(utf8[length..]);
            length += 6;
        }

        return length;
    }

    /// <summary>Reads a point in time; one with an offset becomes its instant in UTC.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out SqliteDate date)
    {
        date = default;
        if (utf8.Length >= 3 && utf8[2] == ':')
        {
            return TryParseTime(utf8, out var time, out var read) && read == utf8.Length && Set(out date, time, SqliteDateShape.Time);
        }

        if (!TryParseDay(utf8, out var ticks))
        {
            return false;
        }

        if (utf8.Length == DateLength)
        {
            return Set(out date, ticks, SqliteDateShape.Date);
        }

        if (utf8[DateLength] is not ((byte)' ' or (byte)'T') || !TryParseTime(utf8[(DateLength + 1)..], out var timeOfDay, out var length))
        {
            return false;
        }

        var rest = utf8[(DateLength + 1 + length)..];
        ticks += timeOfDay;
        if (rest.IsEmpty)
        {
            return Set(out date, ticks, SqliteDateShape.DateTime);
        }

        return TryParseOffset(rest, out var offset)
            && ticks - offset is >= 0 and <= SqliteDate.MaxTicks
            && Set(out date, ticks - offset, SqliteDateShape.Instant);
    }

    private static bool Set(out SqliteDate date, long ticks, SqliteDateShape shape)
    {
        date = new SqliteDate(ticks, shape);
        return true;
    }

    private static int FormatTime(long ticks, Span<byte> utf8)
    {
        var (seconds, fraction) = Math.DivRem(ticks, TimeSpan.TicksPerSecond);
        WriteDigits(utf8, (int)(seconds / 3600), 2);
        utf8[2] = (byte)':';
        WriteDigits(utf8[3..], (int)(seconds / 60 % 60), 2);
        utf8[5] = (byte)':';
        WriteDigits(utf8[6..], (int)(seconds % 60), 2);
        if (fraction == 0)
        {
            return 8;
        }

        utf8[8] = (byte)'.';
        WriteDigits(utf8[9..], (int)fraction, 7);
        return utf8[..16].TrimEnd((byte)'0').Length;
    }

    private static bool TryParseDay(ReadOnlySpan<byte> utf8, out long ticks)
    {
        ticks = 0;
        if (utf8.Length < DateLength || utf8[4] != '-' || utf8[7] != '-'
            || ReadDigits(utf8[..4]) is not (>= 1 and var year)
            || ReadDigits(utf8[5..7]) is not (>= 1 and <= 12 and var month)
            || ReadDigits(utf8[8..10]) is not (>= 1 and var day)
            || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        ticks = new DateTime(year, month, day).Ticks;
        return true;
    }

    // HH:mm, HH:mm:ss or HH:mm:ss.f with any number of digits, of which a tick needs seven.
    private static bool TryParseTime(ReadOnlySpan<byte> utf8, out long ticks, out int length)
    {
        ticks = 0;
        length = 5;
        if (utf8.Length < 5 || utf8[2] != ':'
            || ReadDigits(utf8[..2]) is not (>= 0 and < 24 and var hour)
            || ReadDigits(utf8[3..5]) is not (>= 0 and < 60 and var minute))
        {
            return false;
        }

        ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
        if (utf8.Length < 8 || utf8[5] != ':')
        {
            return true;
        }

        length = 8;
        if (ReadDigits(utf8[6..8]) is not (>= 0 and < 60 and var second))
        {
            return false;
        }

        ticks += second * TimeSpan.TicksPerSecond;
        if (utf8.Length > 9 && utf8[8] == '.')
        {
            length = 9;
            for (var unit = TimeSpan.TicksPerSecond / 10; length < utf8.Length && char.IsAsciiDigit((char)utf8[length]); length++, unit /= 10)
            {
                ticks += (utf8[length] - '0') * unit;
            }
        }

        return true;
    }

    // Z, +HH:mm or +HHmm.
    private static bool TryParseOffset(ReadOnlySpan<byte> utf8, out long ticks)
    {
        ticks = 0;
        if (utf8 is [(byte)'Z' or (byte)'z'])
        {
            return true;
        }

        if (utf8[0] is not ((byte)'+' or (byte)'-'))
        {
            return false;
        }

        var minutes = utf8 switch
        {
            { Length: 6 } when utf8[3] == ':' => ReadDigits(utf8[4..]),
            { Length: 5 } => ReadDigits(utf8[3..]),
            { Length: 3 } => 0,
            _ => -1,
        };
        if (minutes is < 0 or > 59 || ReadDigits(utf8[1..3]) is not (>= 0 and <= 14 and var hours))
        {
            return false;
        }

        ticks = ((hours * 60) + minutes) * TimeSpan.TicksPerMinute * (utf8[0] == '-' ? -1 : 1);
        return true;
    }

    private static int ReadDigits(ReadOnlySpan<byte> utf8)
    {
        var value = 0;
        foreach (var digit in utf8)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return -1;
            }

            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    private static void WriteDigits(Span<byte> utf8, int value, int count)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            utf8[i] = (byte)('0' + (value % 10));
            value /= 10;
        }
    }
}

/// <summary>A point in time, a date, or a time of day.</summary>
/// <param name="Ticks">The ticks since the year 1, or since midnight.</param>
/// <param name="Shape">Which of them it is.</param>
internal readonly record struct SqliteDate(long Ticks, SqliteDateShape Shape)
{
    /// <summary>The last tick of the year 9999.</summary>
    public const long MaxTicks = 3_155_378_975_999_999_999;
}

/// <summary>The parts a text of time has.</summary>
internal enum SqliteDateShape
{
    /// <summary>A date and a time without offset, stored for a <see cref="System.DateTime"/>.</summary>
    DateTime,

    /// <summary>A date and a time in UTC that says so, stored for a <see cref="DateTimeOffset"/>.</summary>
    Instant,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,
}
