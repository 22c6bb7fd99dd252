using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Oxen;

/// <summary>A list, or rows, as the text of a JSON array: how they travel as one parameter where the database has no arrays.</summary>
internal static class JsonList
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    // A list of many rows grows its buffer many times over; each thread keeps one of no more than this many bytes.
    private const int MostKept = 1 << 19;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <summary>An array of values.</summary>
    /// <param name="element">How they are stored.</param>
    /// <param name="list">The values. Nulls are left out: they are in no column that is compared, and the core speaks of them separately.</param>
    /// <param name="isInNoColumn">Which others can't be stored, so that no column holds them.</param>
    public static string OfValues(TypeMapping element, IEnumerable list, Func<object, bool> isInNoColumn) => Write(list, writer =>
    {
        // Numbers that are stored as they are needn't be boxed. The type is asked first: to the runtime a uint[] is an IEnumerable<int>.
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
                    if (item is not null && !isInNoColumn(item))
                    {
                        WriteValue(writer, element, item);
                    }
                }

                break;
        }
    });

    /// <summary>An array of rows: of values where there is one column, of arrays where there are several.</summary>
    /// <param name="columns">How the values are stored.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="isNull">Which values are NULL in a database that has no such ones.</param>
    public static string OfRows(IReadOnlyList<RowsColumn> columns, IEnumerable rows, Func<object, bool> isNull) => Write(rows, writer =>
    {
        if (columns is [var single])
        {
            foreach (var value in rows)
            {
                WriteValue(writer, single.Mapping!, value is null || isNull(value) ? null : value);
            }

            return;
        }

        foreach (object?[] row in rows)
        {
            writer.WriteStartArray();
            for (var i = 0; i < row.Length; i++)
            {
                WriteValue(writer, columns[i].Mapping!, row[i] is { } value && !isNull(value) ? value : null);
            }

            writer.WriteEndArray();
        }
    });

    /// <summary>SQL of an element in its stored form.</summary>
    /// <param name="element">How it is stored.</param>
    /// <param name="json">SQL of it as JSON has it.</param>
    public static string Stored(TypeMapping element, string json) =>
        element.FromJsonSql is null ? json : element.FromJsonSql.Replace("{0}", json, StringComparison.Ordinal);

    private static string Write(IEnumerable list, Action<Utf8JsonWriter> writeItems)
    {
        // Taken away while it is used: to write an item may be to write a list.
        var buffer = _buffer ?? new ArrayBufferWriter<byte>(list is ICollection { Count: var count } ? Math.Max(256, count * 8) : 256);
        _buffer = null;
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            writeItems(writer);
            writer.WriteEndArray();
        }

        var text = Encoding.UTF8.GetString(buffer.WrittenSpan);

        // The values may be secret, and the thread lives on.
        buffer.Clear();
        _buffer = buffer.Capacity <= MostKept ? buffer : null;
        return text;
    }

    private static void WriteValue(Utf8JsonWriter writer, TypeMapping element, object? item)
    {
        if (item is null)
        {
            writer.WriteNullValue();
            return;
        }

        var stored = element.ToParameter(item);
        switch (element.ToJson is null ? stored : element.ToJson(stored))
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool truth:
                writer.WriteNumberValue(truth ? 1 : 0);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case ulong number:
                writer.WriteNumberValue(number);
                break;
            case var number:
                writer.WriteNumberValue(Convert.ToInt64(number, CultureInfo.InvariantCulture));
                break;
        }
    }
}
