using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Oxen.MySql;

/// <summary>Sends a list as one parameter: a JSON array, which <c>JSON_TABLE</c> takes apart.</summary>
internal sealed class MySqlLists(MySqlServer server)
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>How a list of values of this row is sent.</summary>
    public ListMapping Map(TypeMapping element)
    {
        var parameter = MySqlTypes.String with { ClrType = typeof(IEnumerable), ToStore = list => ToJson((IEnumerable)list, writer => WriteItems(writer, element, (IEnumerable)list)) };
        var items = $"(SELECT {Stored(element, "value")} FROM JSON_TABLE({{1}}, '$[*]' COLUMNS (value {TypeOf(element)} PATH '$')) AS list)";
        return new ListMapping(parameter, "{0} IN " + items, "{0} NOT IN " + items);
    }

    /// <summary>How rows with these columns are sent: a JSON array of values, or of arrays.</summary>
    public RowsMapping MapRows(IReadOnlyList<RowsColumn> columns)
    {
        var defined = columns.Select((column, i) => string.Create(CultureInfo.InvariantCulture,
            $", {MySqlDialect.Names.Identifier(column.Name)} {InRow(column.Mapping!)} PATH '{(columns.Count == 1 ? "$" : $"$[{i}]")}'"));
        var outputs = columns.Select(column => MySqlDialect.Names.Identifier(column.Name) is var name && Stored(column.Mapping!, name) is var value && value == name ? $", {name}" : $", {Stored(column.Mapping!, name)} AS {name}");
        var parameter = MySqlTypes.String with
        {
            ClrType = typeof(IEnumerable),
            ToStore = list => ToJson((IEnumerable)list, writer => WriteRows(writer, columns, (IEnumerable)list)),
        };
        return new RowsMapping(parameter,
            $"(SELECT ordinal - 1 AS {SqlRows.Position}{string.Concat(outputs)} FROM JSON_TABLE({{0}}, '$[*]' COLUMNS (ordinal FOR ORDINALITY{string.Concat(defined)})) AS list)");
    }

    // The widest type of the form: what doesn't fit would be NULL, and nothing is unequal to that.
    private string TypeOf(TypeMapping element) => element.Form switch
    {
        StoreForm.Boolean => "tinyint",
        StoreForm.Integer => MySqlTypes.CastOf(element) == "UNSIGNED" ? "bigint unsigned" : "bigint",
        StoreForm.Real => "double",
        StoreForm.Decimal => MySqlTypes.Decimal,
        StoreForm.Temporal => element.StoreType,
        _ when element.StoreType == MySqlTypes.Guid => MySqlTypes.Guid,
        _ => $"longtext CHARACTER SET utf8mb4 COLLATE {server.Collation}",
    };

    // What UNHEX makes of a longtext may be longer than a column of MariaDB's own temporary tables. No packet is as long as this holds.
    private string InRow(TypeMapping element) => element.StoreType == MySqlTypes.LongBlob ? "mediumtext CHARACTER SET ascii" : TypeOf(element);

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

    // Nulls are in no column that is compared; the core speaks of them separately. Nor are numbers that can't be stored.
    private static void WriteItems(Utf8JsonWriter writer, TypeMapping element, IEnumerable list)
    {
        foreach (var item in list)
        {
            if (item is not null && !IsUnknown(item))
            {
                WriteValue(writer, element, item);
            }
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

    private static bool IsUnknown(object item) => item is double number ? !double.IsFinite(number) : item is float single && !float.IsFinite(single);
}
