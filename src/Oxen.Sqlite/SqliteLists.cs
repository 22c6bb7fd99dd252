using System.Collections;
using System.Globalization;

namespace Oxen.Sqlite;

/// <summary>Sends a list as one parameter: a JSON array, which <c>json_each</c> takes apart.</summary>
internal static class SqliteLists
{
    /// <summary>How a list of values of this row is sent.</summary>
    public static ListMapping Map(TypeMapping element)
    {
        var parameter = SqliteTypes.String with { ClrType = typeof(IEnumerable), ToStore = list => JsonList.OfValues(element, (IEnumerable)list, IsUnknown) };
        var items = $"(SELECT {JsonList.Stored(element, "value")} FROM json_each({{1}}))";
        return new ListMapping(parameter, "{0} IN " + items, "{0} NOT IN " + items);
    }

    /// <summary>How rows with these columns are sent: a JSON array of values, or of arrays.</summary>
    public static RowsMapping MapRows(IReadOnlyList<RowsColumn> columns)
    {
        var values = columns.Select((column, i) => JsonList.Stored(column.Mapping!, columns.Count == 1 ? "value" : string.Create(CultureInfo.InvariantCulture, $"json_extract(value, '$[{i}]')")));
        var outputs = columns.Zip(values, (column, value) => value == column.Name ? $", {value}" : $", {value} AS {(SqliteKeywords.All.Contains(column.Name) ? $"\"{column.Name}\"" : column.Name)}");
        var parameter = SqliteTypes.String with
        {
            ClrType = typeof(IEnumerable),
            ToStore = list => JsonList.OfRows(columns, (IEnumerable)list, IsUnknown),
        };
        return new RowsMapping(parameter, $"(SELECT key AS {SqlRows.Position}{string.Concat(outputs)} FROM json_each({{0}}))");
    }

    private static bool IsUnknown(object item) => item is double.NaN or float.NaN;
}
