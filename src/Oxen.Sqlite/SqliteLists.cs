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
        var parameter = SqliteTypes.String with { ClrType = typeof(IEnumerable), ToStore = list => ToJson((IEnumerable)list, writer => WriteItems(writer, element, (IEnumerable)list)) };
        var items = $"(SELECT {Stored(element, "value")} FROM json_each({{1}}))";
        return new ListMapping(parameter, "{0} IN " + items, "{0} NOT IN " + items);
    }

    /// <summary>How rows with these columns are sent: a JSON array of values, or of arrays.</summary>
    public static RowsMapping MapRows(IReadOnlyList<RowsColumn> columns)
    {
        var values = columns.Select((column, i) => Stored(column.Mapping!, columns.Count == 1 ? "value" : string.Create(CultureInfo.InvariantCulture, $"json_extract(value, '$[{i}]')")));
        var outputs = columns.Zip(values, (column, value) => value == column.Name ? $", {value}" : $", {value} AS {(SqliteKeywords.All.Contains(column.Name) ? $"\"{column.Name}\"" : column.Name)}");
        var parameter = SqliteTypes.String with
        {
            ClrType = typeof(IEnumerable),
            ToStore = list => ToJson((IEnumerable)list, writer => WriteRows(writer, columns, (IEnumerable)list)),
        };
        return new RowsMapping(parameter, $"(SELECT key AS {SqlRows.Position}{string.Concat(outputs)} FROM json_each({{0}}))");
    }

    private static string Stored(TypeMapping element, string json) => element.FromJsonSql is null ? json : element.FromJsonSql.Replace("{0}", json, StringComparison.Ordinal);

    private static string ToJson(IEnumerable list, Action<Utf8JsonWriter> writeItems)
    {
        var buffer = new ArrayBufferWriter<byte>(list is ICollection { Count: var count } ? Math.Max(16, count * 8) : 256);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            writeItems(writer);
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

    private static void WriteRows(Utf8JsonWriter writer, IReadOnlyList<RowsColumn> columns, IEnumerable rows)
    {
        if (columns is [var single])
        {
            foreach (var value in rows)
            {
                WriteValue(writer, single.Mapping!, value);
            }

            return;
        }

        foreach (object?[] row in rows)
        {
            writer.WriteStartArray();
            for (var i = 0; i < row.Length; i++)
            {
                WriteValue(writer, columns[i].Mapping!, row[i]);
            }

            writer.WriteEndArray();
        }
    }

    // What no column can hold is in no column: nulls, which the core speaks of separately, and NaN.
    private static void WriteItem(Utf8JsonWriter writer, TypeMapping element, object? item)
    {
        if (item is not (null or double.NaN or float.NaN))
        {
            WriteValue(writer, element, item);
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, TypeMapping element, object? item)
    {
        if (item is null or double.NaN or float.NaN)
        {
            writer.WriteNullValue();
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
