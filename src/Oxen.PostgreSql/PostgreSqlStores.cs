using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oxen.PostgreSql;

/// <summary>Makes what is stored of a value, one method for each form: what the driver sends as it is.</summary>
internal static class PostgreSqlStores
{
    // PostgreSQL counts time from 2000 on, in microseconds. What is finer is cut off here, so that what is compared is what
    // was stored. As a number an instant has no special values: the driver would send the first and the last as infinities.
    private static readonly long EpochTicks = new System.DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks;
    private static readonly int EpochDay = new DateOnly(2000, 1, 1).DayNumber;

    /// <summary>Text that PostgreSQL can hold.</summary>
    public static object Text(object value)
    {
        var text = (string)value;
        var special = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 && !WellFormedText.Is(text);
        return special
            ? throw new ValueException("A text holds half of a surrogate pair, which UTF-8 has no form for. Don't cut a text between the two halves of a character.")
            : text.Contains('\0', StringComparison.Ordinal)
            ? throw new ValueException("A text holds the character U+0000, which PostgreSQL can't store. Take it out, or store the text as a byte[].")
            : text;
    }

    /// <summary>A character that stands alone.</summary>
    public static object Char(object value) => (char)value switch
    {
        '\0' => throw new ValueException("A char is U+0000, which PostgreSQL can't store. Use a char? that is null for none, or store the number."),
        >= '\uD800' and <= '\uDFFF' => throw new ValueException("A char is half of a surrogate pair, which UTF-8 has no form for. Store such characters as a string or a Rune."),
        var character => character.ToString(),
    };

    /// <summary>A set of characters.</summary>
    public static object Chars(object value) => Text(new string((char[])value));

    /// <summary>A point in time as its microseconds. Local time is converted, any other is taken for universal time.</summary>
    public static object DateTime(object value)
    {
        var time = (DateTime)value;
        return Microseconds((time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time).Ticks);
    }

    /// <summary>The time of a wall clock, which is nowhere in particular.</summary>
    public static object WallClock(object value) => (DateTime)value is { Kind: DateTimeKind.Unspecified } time
        ? Microseconds(time.Ticks)
        : throw new ValueException($"A DateTime whose Kind is {((DateTime)value).Kind} meets a column of wall-clock time (timestamp), which keeps no zone. Give it DateTime.SpecifyKind(time, DateTimeKind.Unspecified) if it is meant as the clock shows it, or make the column timestamptz to keep instants.");

    /// <summary>A point in time as the microseconds of its instant.</summary>
    public static object DateTimeOffset(object value) => Microseconds(((DateTimeOffset)value).UtcTicks);

    /// <summary>A date as its days.</summary>
    public static object DateOnly(object value) => ((DateOnly)value).DayNumber - EpochDay;

    /// <summary>A time of day, in microseconds.</summary>
    public static object TimeOnly(object value) => new TimeOnly(((TimeOnly)value).Ticks / System.TimeSpan.TicksPerMicrosecond * System.TimeSpan.TicksPerMicrosecond);

    /// <summary>A span of time, in microseconds.</summary>
    public static object TimeSpan(object value) => new TimeSpan(((TimeSpan)value).Ticks / System.TimeSpan.TicksPerMicrosecond * System.TimeSpan.TicksPerMicrosecond);

    /// <summary>A JSON document.</summary>
    public static object Document(object value) => Element(((JsonDocument)value).RootElement);

    /// <summary>A part of a JSON document.</summary>
    public static object Element(object value) => ((JsonElement)value).GetRawText();

    /// <summary>A JSON document that can be changed.</summary>
    public static object Node(object value) => JsonText.Write((JsonNode)value);

    /// <summary>Refuses a document of jsonb, which keeps the characters that escapes stand for: U+0000 is none it can. A json column keeps the escapes.</summary>
    public static void RefuseZero(object stored)
    {
        const string Zero = "\\u0000";
        var json = (string)stored;
        for (var at = json.IndexOf(Zero, StringComparison.Ordinal); at >= 0; at = json.IndexOf(Zero, at + Zero.Length, StringComparison.Ordinal))
        {
            // A backslash that is itself escaped escapes nothing.
            var before = at;
            while (before > 0 && json[before - 1] == '\\')
            {
                before--;
            }

            if ((at - before) % 2 == 0)
            {
                throw new ValueException("A document holds the character U+0000, which jsonb can't store. Take it out of its texts, or make the column one of the type json, which keeps it as it is written.");
            }
        }
    }

    /// <summary>What is stored of an instant, as the text PostgreSQL reads.</summary>
    public static object InstantText(object stored) =>
        new DateTime(EpochTicks + ((long)stored * System.TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc).ToString("O", CultureInfo.InvariantCulture);

    /// <summary>What is stored of a date, as text.</summary>
    public static object DateText(object stored) => System.DateOnly.FromDayNumber((int)stored + EpochDay).ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A time of day as text.</summary>
    public static object TimeText(object stored) => ((TimeOnly)stored).ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A span of time as text.</summary>
    public static object SpanText(object stored) => string.Create(CultureInfo.InvariantCulture, $"{((TimeSpan)stored).Ticks / System.TimeSpan.TicksPerMicrosecond} microseconds");

    /// <summary>Bytes as text.</summary>
    public static object HexText(object stored) => @"\x" + Convert.ToHexString((byte[])stored);


    private static object Microseconds(long ticks) => (ticks / System.TimeSpan.TicksPerMicrosecond) - (EpochTicks / System.TimeSpan.TicksPerMicrosecond);
}
