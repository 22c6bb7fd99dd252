using System.Collections;
using System.Globalization;

namespace Oxen.MySql;

/// <summary>Sends a list as one parameter: a JSON array, which <c>JSON_TABLE</c> takes apart.</summary>
internal sealed class MySqlLists(MySqlServer server)
{
    /// <summary>How a list of values of this row is sent.</summary>
    public ListMapping Map(TypeMapping element)
    {
        var parameter = MySqlTypes.String with { ClrType = typeof(IEnumerable), ToStore = list => JsonList.OfValues(element, (IEnumerable)list, IsInNoColumn) };
        var items = $"(SELECT {JsonList.Stored(element, "value")} FROM JSON_TABLE({{1}}, '$[*]' COLUMNS (value {TypeOf(element)} PATH '$')) AS list)";
        return new ListMapping(parameter, "{0} IN " + items, "{0} NOT IN " + items) { Items = items };
    }

    /// <summary>How rows with these columns are sent: a JSON array of values, or of arrays.</summary>
    public RowsMapping MapRows(IReadOnlyList<RowsColumn> columns)
    {
        var defined = columns.Select((column, i) => string.Create(CultureInfo.InvariantCulture,
            $", {MySqlDialect.Names.Identifier(column.Name)} {InRow(column.Mapping!)} PATH '{(columns.Count == 1 ? "$" : $"$[{i}]")}'"));
        var outputs = columns.Select(column => MySqlDialect.Names.Identifier(column.Name) is var name && JsonList.Stored(column.Mapping!, name) is var value && value == name ? $", {name}" : $", {JsonList.Stored(column.Mapping!, name)} AS {name}");
        var parameter = MySqlTypes.String with
        {
            ClrType = typeof(IEnumerable),
            // Rows are written by this too, so that what can't be stored is an error.
            ToStore = list => JsonList.OfRows(columns, (IEnumerable)list, static _ => false),
        };
        return new RowsMapping(parameter, $"(SELECT ordinal - 1 AS {SqlRows.Position}{string.Concat(outputs)} FROM {Table("ordinal")} AS list)")
        {
            // MariaDB would put the rows of the subquery aside a second time, on disk where there are texts.
            Joined = server.IsMariaDb && columns.All(static column => JsonList.Stored(column.Mapping!, column.Name) == column.Name) ? Table(SqlRows.Position) : null,
        };

        string Table(string position) => $"JSON_TABLE({{0}}, '$[*]' COLUMNS ({position} FOR ORDINALITY{string.Concat(defined)}))";
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

    private static bool IsInNoColumn(object item) => item is double number ? !double.IsFinite(number) : item is float single && !float.IsFinite(single);
}
