using System.Collections;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Oxen.Cli;

/// <summary>Values of any database as text and as JSON, the same in every culture.</summary>
internal static class CellText
{
    /// <summary>A value as text; null for NULL.</summary>
    public static string? Of(DbDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : Of(Value(reader, ordinal));

    /// <summary>A value as JSON: numbers, true, false and null as such, lists as lists, all else as text; bytes as base64.</summary>
    public static void Write(Utf8JsonWriter json, DbDataReader reader, int ordinal) => Write(json, reader.IsDBNull(ordinal) ? null : Value(reader, ordinal));

    private static string Of(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        byte[] bytes => "0x" + Convert.ToHexString(bytes),
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IDictionary => value.ToString() ?? "",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(item => item is null or DBNull ? "null" : Of(item)))}]",
        _ => value.ToString() ?? "",
    };

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null or DBNull:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case sbyte or byte or short or ushort or int or uint or long:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case ulong number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case float number when float.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case byte[] bytes:
                json.WriteBase64StringValue(bytes);
                break;
            case DateTime time:
                json.WriteStringValue(time);
                break;
            case DateTimeOffset time:
                json.WriteStringValue(time);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case IDictionary:
                json.WriteStringValue(Of(value));
                break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(Of(value));
                break;
        }
    }

    // A driver may have no C# type for a type of the database; most then give it as text.
    private static object Value(DbDataReader reader, int ordinal)
    {
        try
        {
            return reader.GetValue(ordinal);
        }
        catch (Exception exception) when (exception is InvalidCastException or NotSupportedException)
        {
            return $"({reader.GetDataTypeName(ordinal)})";
        }
    }
}
