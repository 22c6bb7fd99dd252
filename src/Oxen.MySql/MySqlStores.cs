using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oxen.MySql;

/// <summary>
/// Makes what is stored of a value, one method for each form: what the driver sends as it is. Times go as text of one width, so
/// that they are compared alike as times and as texts; what the server can't hold is refused before a command is sent.
/// </summary>
internal static class MySqlStores
{
    private const int TimeLength = 26;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static object SByte(object value) => (short)(sbyte)value;

    public static object Real(object value)
    {
        var number = value is float single ? single : (double)value;
        return !double.IsFinite(number)
            ? throw new ValueException($"A {(value is double ? "double" : "float")} that is {number.ToString(Invariant)} can't be stored: MySQL has no NaN and no infinity. Store null instead, in a nullable column.")
            : value is double ? value : number;
    }

    public static object Text(object value)
    {
        var text = (string)value;
        return WellFormedText.Is(text) ? text : throw new ValueException(
            "A text holds half of a surrogate pair, which UTF-8 has no form for: it would be read as another text. Don't cut a text between the two halves of a character.");
    }

    public static object Char(object value) => char.IsSurrogate((char)value)
        ? throw new ValueException("A char is half of a surrogate pair, which UTF-8 has no form for. Store such characters as a string or a Rune.")
        : ((char)value).ToString();

    public static object Chars(object value) => Text(new string((char[])value));

    public static object Guid(object value) => ((Guid)value).ToString();

    public static object DateTime(object value)
    {
        var date = (DateTime)value;
        return Format(date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : date);
    }

    public static object DateTimeOffset(object value) => Format(((DateTimeOffset)value).UtcDateTime);

    public static object DateOnly(object value) => ((DateOnly)value).ToString("yyyy-MM-dd", Invariant);

    public static object TimeOnly(object value) => ((TimeOnly)value).ToString("HH:mm:ss.ffffff", Invariant);

    public static object Ticks(object value) => ((TimeSpan)value).Ticks;

    public static object Document(object value) => Element(((JsonDocument)value).RootElement);

    public static object Element(object value) => ((JsonElement)value).GetRawText();

    public static object Node(object value) => JsonText.Write((JsonNode)value);

    // Microseconds, what is finer is cut off: the greatest time must not become one of the year 10000. The sortable form of .NET
    // is this but for a letter and a digit, and written several times as fast as one that is spelt out.
    private static string Format(DateTime time)
    {
        Span<char> text = stackalloc char[TimeLength + 1];
        System.DateTime.SpecifyKind(time, DateTimeKind.Unspecified).TryFormat(text, out _, "O", Invariant);
        text["yyyy-MM-dd".Length] = ' ';
        return new string(text[..TimeLength]);
    }
}
