using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oxen.Sqlite;

/// <summary>Makes what is stored of a value, one method for each form: what the driver binds as it is.</summary>
internal static class SqliteStores
{
    /// <summary>The longest number and its sign.</summary>
    private const int GuidLength = 36;

    /// <summary>A number that is one.</summary>
    public static object Real(object value) => value switch
    {
        double.NaN or float.NaN => throw new ValueException(
            $"A {(value is double ? "double" : "float")} that is NaN can't be stored: SQLite has no NaN. Store null instead, in a nullable column."),
        float single => (double)single,
        _ => value,
    };

    /// <summary>An exact number.</summary>
    public static object Decimal(object value) => SqliteDecimals.Format((decimal)value);

    /// <summary>An integer greater than SQLite's own.</summary>
    public static object UInt64(object value) => ((ulong)value).ToString(CultureInfo.InvariantCulture);

    /// <summary>Text that UTF-8 can say.</summary>
    public static object Text(object value)
    {
        var text = (string)value;
        return WellFormedText.Is(text)
            ? text
            : throw new ValueException("A text holds half of a surrogate pair, which UTF-8 has no form for: it would be read as another text. Don't cut a text between the two halves of a character.");
    }

    /// <summary>A character that stands alone.</summary>
    public static object Char(object value) => char.IsSurrogate((char)value)
        ? throw new ValueException("A char is half of a surrogate pair, which UTF-8 has no form for. Store such characters as a string or a Rune.")
        : ((char)value).ToString();

    /// <summary>A set of characters.</summary>
    public static object Chars(object value) => Text(new string((char[])value));

    /// <summary>A Guid as the driver writes it by itself: upper case.</summary>
    public static object Guid(object value) => Text((Guid)value);

    /// <summary>A Guid in upper case.</summary>
    public static string Text(Guid value)
    {
        Span<byte> utf8 = stackalloc byte[GuidLength];
        value.TryFormat(utf8, out _);
        Ascii.ToUpperInPlace(utf8, out _);
        return Encoding.ASCII.GetString(utf8);
    }

    /// <summary>A point in time in UTC.</summary>
    public static object DateTime(object value)
    {
        var date = (DateTime)value;
        var utc = date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : date;
        return SqliteDates.Format(new SqliteDate(utc.Ticks, SqliteDateShape.DateTime));
    }

    /// <summary>A point in time as its instant in UTC.</summary>
    public static object DateTimeOffset(object value) => SqliteDates.Format(new SqliteDate(((DateTimeOffset)value).UtcTicks, SqliteDateShape.Instant));

    /// <summary>A date.</summary>
    public static object DateOnly(object value) =>
        SqliteDates.Format(new SqliteDate(((DateOnly)value).DayNumber * TimeSpan.TicksPerDay, SqliteDateShape.Date));

    /// <summary>A time of day.</summary>
    public static object TimeOnly(object value) => SqliteDates.Format(new SqliteDate(((TimeOnly)value).Ticks, SqliteDateShape.Time));

    /// <summary>A span of time as the number of its ticks.</summary>
    public static object Ticks(object value) => ((TimeSpan)value).Ticks;

    /// <summary>A JSON document.</summary>
    public static object Document(object value) => Element(((JsonDocument)value).RootElement);

    /// <summary>A part of a JSON document.</summary>
    public static object Element(object value) => ((JsonElement)value).GetRawText();

    /// <summary>A JSON document that can be changed.</summary>
    public static object Node(object value) => JsonText.Write((JsonNode)value);

    /// <summary>A text among those of a list.</summary>
    public static object ListText(object stored) => ((string)stored).Contains('\0', StringComparison.Ordinal)
        ? throw new ValueException("A text in a list holds the character U+0000, where SQLite's JSON ends a text. Leave it out of the list, or compare with it by ==.")
        : stored;
}
