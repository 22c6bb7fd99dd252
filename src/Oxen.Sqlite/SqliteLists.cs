using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Oxen.Sqlite;

/// <summary>Sends a list as one parameter: a JSON array, which <c>json_each</c> takes apart.</summary>
internal static class SqliteLists
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>How a list of values of this row is sent.</summary>
    public static ListMapping Map(TypeMapping element)
    {
        var value = element.FromJsonSql is null ? "value" : element.FromJsonSql.Replace("{0}", "value", StringComparison.Ordinal);
        var parameter = SqliteTypes.String with { ClrType = typeof(IEnumerable), ToStore = list => ToJson(element, (IEnumerable)list) };
        var items = $"(SELECT {value} FROM json_each({{1}}))";
        return new ListMapping(parameter, "{0} IN " + items, "{0} NOT IN " + items);
    }

    private static string ToJson(TypeMapping element, IEnumerable list)
    {
        var buffer = new ArrayBufferWriter<byte>(list is ICollection { Count: var count } ? Math.Max(16, count * 8) : 256);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            WriteItems(writer, element, list);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // Numbers that are stored as they are needn't be boxed. The type is asked first: to the runtime a uint[] is an IEnumerable<int>.
    private static void WriteItems(Utf8JsonWriter writer, TypeMapping element, IEnumerable list)
    {
        switch (list)
        {
            case IEnumerable<int> numbers when element.ClrType == typeof(int) && element.ToStore is null:
                foreach (var number in numbers)
                {
                    writer.WriteNumberValue(number);
                }

                break;
            case IEnumerable<long> numbers when element.ClrType == typeof(long) && element.ToStore is null:
                foreach (var number in numbers)
                {
                    writer.WriteNumberValue(number);
                }

                break;
            default:
                foreach (var item in list)
                {
                    WriteItem(writer, element, item);
                }

                break;
        }
    }

    // What no column can hold is in no column: nulls, which the core speaks of separately, and NaN.
    private static void WriteItem(Utf8JsonWriter writer, TypeMapping element, object? item)
    {
        if (item is null or double.NaN or float.NaN)
        {
            return;
        }

        var stored = element.ToParameter(item);
        switch (element.ToJson is null ? stored : element.ToJson(stored))
        {
            case string text when text.Contains('\0', StringComparison.Ordinal):
                throw new ValueException("A text in a list holds the character U+0000, where SQLite's JSON ends a text. Leave it out of the list, or compare with it by ==.");
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool truth:
                writer.WriteNumberValue(truth ? 1 : 0);
                break;
            case var number:
                writer.WriteNumberValue(Convert.ToInt64(number, CultureInfo.InvariantCulture));
                break;
        }
    }
}
