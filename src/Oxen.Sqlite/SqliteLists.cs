using System.Collections;
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
        var parameter = SqliteTypes.Text with { ClrType = typeof(IEnumerable), ToStore = list => ToJson(element, (IEnumerable)list) };
        return new ListMapping(parameter, $"{{0}} IN (SELECT {value} FROM json_each({{1}}))");
    }

    // Nulls are left out: the core says separately what they mean.
    private static string ToJson(TypeMapping element, IEnumerable list)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            foreach (var item in list)
            {
                if (item is not null)
                {
                    var stored = element.ToParameter(item);
                    Write(writer, element.ToJson is null ? stored : element.ToJson(stored));
                }
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool truth:
                writer.WriteNumberValue(truth ? 1 : 0);
                break;
            case double real:
                writer.WriteNumberValue(real);
                break;
            default:
                writer.WriteNumberValue(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }
}
