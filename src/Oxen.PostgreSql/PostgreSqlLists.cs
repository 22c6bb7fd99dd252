using System.Buffers;
using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Oxen.PostgreSql;

/// <summary>Sends a list as one parameter: an array, or JSON where its rows have several columns.</summary>
internal static class PostgreSqlLists
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    // One for each element, so that a list that is named twice is one parameter.
    private static readonly ConcurrentDictionary<(TypeMapping Element, bool KeepsNull), TypeMapping> Arrays = new();

    /// <summary>How a list of values of this row is sent.</summary>
    public static ListMapping Map(TypeMapping element) =>
        new(ArrayOf(element, keepsNull: false), "{0} = ANY({1})", "{0} <> ALL({1})");

    /// <summary>How rows with these columns are sent.</summary>
    public static RowsMapping MapRows(IReadOnlyList<RowsColumn> columns)
    {
        // In an array of arrays all would have the same length.
        if (columns is [{ Mapping.Element: null } single])
        {
            return new RowsMapping(ArrayOf(single.Mapping!, keepsNull: true), $"(SELECT n - 1 AS {SqlRows.Position}, value AS {Name(single)} FROM unnest({{0}}) WITH ORDINALITY AS items (value, n))");
        }

        var values = columns.Select((column, i) => string.Create(CultureInfo.InvariantCulture, $", CAST(value ->> {i} AS {column.Mapping!.StoreType}) AS {Name(column)}"));
        var parameter = PostgreSqlTypes.Table.Json! with { ClrType = typeof(IEnumerable), ToStore = rows => ToJson(columns, (IEnumerable)rows), Refuse = null };
        return new RowsMapping(parameter, $"(SELECT n - 1 AS {SqlRows.Position}{string.Concat(values)} FROM jsonb_array_elements({{0}}) WITH ORDINALITY AS items (value, n))");
    }

    private static string Name(RowsColumn column) => PostgreSqlKeywords.All.Contains(column.Name) ? $"\"{column.Name}\"" : column.Name;

    /// <summary>How the values of a column in many rows are sent; null where each is an array itself, since an array of arrays is one of their elements.</summary>
    public static ColumnForm? ColumnOf(TypeMapping column) => column.Element is not null ? null
        : new ColumnForm(ArrayOf(column, keepsNull: true) with { ToStore = null }, (rows, place) => PostgreSqlItems.Column(column, rows, place), (property, get) => PostgreSqlItems.Reader(column, property, get));

    /// <summary>How an array of values of this row is sent.</summary>
    public static TypeMapping ArrayOf(TypeMapping element, bool keepsNull) => Arrays.GetOrAdd((element, keepsNull), static key => Array(key.Element, key.KeepsNull));

    private static TypeMapping Array(TypeMapping element, bool keepsNull)
    {
        // What the driver takes as it is.
        Type[] plain = element.ToStore is null && element.ClrType.IsValueType ? [element.ClrType.MakeArrayType(), typeof(List<>).MakeGenericType(element.ClrType)] : [];
        return element with
        {
            ClrType = typeof(IEnumerable),
            Parameter = ((NpgsqlParameterType)element.Parameter!).OfArray,
            ToStore = list => ToArray(element, plain, (IEnumerable)list, keepsNull),
            Refuse = null,
            FromStore = null,
        };
    }

    // A list of numbers that are stored as they are is sent as it is. To the runtime a uint[] is an int[] too, so the type itself is asked.
    private static object ToArray(TypeMapping element, Type[] plain, IEnumerable list, bool keepsNull)
    {
        var type = list.GetType();
        if (System.Array.IndexOf(plain, type) >= 0)
        {
            return list;
        }

        var items = new object?[list is ICollection { Count: var known } ? known : 16];
        var count = 0;
        foreach (var item in list)
        {
            if (item is null ? keepsNull : IsHeld(element, item))
            {
                if (count == items.Length)
                {
                    System.Array.Resize(ref items, 2 * Math.Max(count, 8));
                }

                items[count++] = item is null ? null : element.ToParameter(item.GetType() == element.ClrType || element.Form != StoreForm.Integer || item is Enum ? item : Convert.ChangeType(item, Underlying(element), CultureInfo.InvariantCulture));
            }
        }

        return PostgreSqlItems.Typed(count == items.Length ? items : items[..count]);
    }

    // A column of short numbers may be looked for among longer ones. What it can't hold is not in it.
    private static bool IsHeld(TypeMapping element, object item)
    {
        if (element.Form != StoreForm.Integer || item.GetType() == element.ClrType || item is Enum)
        {
            return true;
        }

        var number = Convert.ToDecimal(item, CultureInfo.InvariantCulture);
        return Type.GetTypeCode(Underlying(element)) switch
        {
            TypeCode.SByte => number is >= sbyte.MinValue and <= sbyte.MaxValue,
            TypeCode.Byte => number is >= byte.MinValue and <= byte.MaxValue,
            TypeCode.Int16 => number is >= short.MinValue and <= short.MaxValue,
            TypeCode.UInt16 => number is >= ushort.MinValue and <= ushort.MaxValue,
            TypeCode.Int32 => number is >= int.MinValue and <= int.MaxValue,
            TypeCode.UInt32 => number is >= uint.MinValue and <= uint.MaxValue,
            _ => number is >= long.MinValue and <= long.MaxValue,
        };
    }

    private static Type Underlying(TypeMapping element) => element.ClrType.IsEnum ? Enum.GetUnderlyingType(element.ClrType) : element.ClrType;

    private static string ToJson(IReadOnlyList<RowsColumn> columns, IEnumerable rows)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            foreach (var values in rows)
            {
                var row = columns.Count == 1 ? [values] : (object?[])values!;
                writer.WriteStartArray();
                for (var i = 0; i < row.Length; i++)
                {
                    WriteValue(writer, columns[i].Mapping!, row[i]);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // As text, which the column's type reads whole: a JSON number has no infinity.
    private static void WriteValue(Utf8JsonWriter writer, TypeMapping mapping, object? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        var stored = mapping.ToParameter(value);
        writer.WriteStringValue(Convert.ToString(mapping.ToJson is null ? stored : mapping.ToJson(stored), CultureInfo.InvariantCulture));
    }
}
