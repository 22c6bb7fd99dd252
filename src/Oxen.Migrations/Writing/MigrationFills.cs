using System.Text.RegularExpressions;

namespace Oxen.Migrations;

/// <summary>
/// What rows that are there get in a column that must have a value: by the same rule as in a sync what the members of new
/// objects hold, and on the way back what the column's type tells. Where nothing is known a migration asks.
/// </summary>
internal static partial class MigrationFills
{
    /// <summary>What stands where a value is asked for. Left as it is, no row gets it: the database refuses it.</summary>
    public const string Asked = "NULL /* value */";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // By the name of the type; the first that fits.
    private static readonly (Regex Type, string Value)[] OfTypes =
    [
        (Arrays, "'{}'"),
        (Timestamps, "'1970-01-01 00:00:00'"),
        (Dates, "'1970-01-01'"),
        (Times, "'00:00:00'"),
        (Booleans, "FALSE"),
        (Numbers, "0"),
        (Guids, "'00000000-0000-0000-0000-000000000000'"),
        (Json, "'{}'"),
        (Texts, "''"),
    ];

    [GeneratedRegex(@"\[\]$", Options)]
    private static partial Regex Arrays { get; }

    [GeneratedRegex("^(timestamp|datetime)", Options)]
    private static partial Regex Timestamps { get; }

    [GeneratedRegex("^date$", Options)]
    private static partial Regex Dates { get; }

    [GeneratedRegex("^(time|interval)", Options)]
    private static partial Regex Times { get; }

    [GeneratedRegex("^bool", Options)]
    private static partial Regex Booleans { get; }

    [GeneratedRegex(@"^((tiny|small|medium|big)?int(eger)?|int[248]|numeric|decimal|dec|real|double|float\d*|(big|small)?serial|money|year)\b", Options)]
    private static partial Regex Numbers { get; }

    [GeneratedRegex(@"^(uuid|uniqueidentifier|char\(36\))", Options)]
    private static partial Regex Guids { get; }

    [GeneratedRegex("^json", Options)]
    private static partial Regex Json { get; }

    [GeneratedRegex(@"^(?!enum|set)[\w ]*(char|text|clob|blob|bytea|binary)", Options)]
    private static partial Regex Texts { get; }

    /// <summary>What a model asks for, with a question wherever a sync would refuse for want of a value.</summary>
    public static SchemaModel Asking(SchemaModel wanted) => wanted with
    {
        Tables = [.. wanted.Tables.Select(table => table with { Columns = [.. table.Columns.Select(column => column.FillSql is null && MustBeFilled(column) ? column with { FillSql = Asked } : column)] })],
    };

    /// <summary>The tables there were, with what their columns get when they come back, or take NULL no more.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="operations">What was done to them.</param>
    /// <param name="dialect">The database's dialect.</param>
    public static IReadOnlyList<SchemaTable> Back(IReadOnlyList<SchemaTable> tables, IReadOnlyList<SchemaOperation> operations, Dialect dialect)
    {
        var names = dialect.Traits.Names;
        List<AlterColumn> kept = [.. PlanSchema.Single(operations).OfType<AlterColumn>().Where(alter => alter.To is { DefaultSql: null, FillSql: not null and not Asked } && dialect.AreSameType(alter.To.StoreType, alter.From.StoreType))];
        return [.. tables.Select(table => table with { Columns = [.. table.Columns.Select(column => column with { FillSql = Fill(table, column) })] })];

        string? Fill(SchemaTable table, SchemaColumn column) => column.DefaultSql ?? (!MustBeFilled(column) ? null
            : kept.Find(alter => names.Equals(alter.Table.Name, table.Name) && alter.Table.Schema == table.Schema && names.Equals(alter.From.Name, column.Name))?.To.FillSql
            ?? (OfTypes.FirstOrDefault(fill => fill.Type.IsMatch(column.StoreType)).Value is { } value && !(value == "''" && IsOfManyTypes(column, dialect)) ? value : Asked));
    }

    /// <summary>The columns an operation asks values for.</summary>
    public static IEnumerable<string> Asks(SchemaOperation operation) => PlanSchema.Single([operation]).Select(one => one switch
    {
        AddColumn { Column.FillSql: Asked } add => $"{add.Table.Name}.{add.Column.Name}",
        AlterColumn { From.IsNullable: true, To: { IsNullable: false, FillSql: Asked } } alter => $"{alter.Table.Name}.{alter.To.Name}",
        _ => null,
    }).OfType<string>();

    /// <summary>What an operation, which stands for no others, loses of NULLs; null where it loses none.</summary>
    public static string? Loss(SchemaOperation operation) =>
        operation is AlterColumn { From.IsNullable: true, To: { IsNullable: false, ComputedSql: null, FillSql: { } fill and not Asked } } alter ? PlanSchema.LossOfNull(alter, fill) : null;

    private static bool MustBeFilled(SchemaColumn column) => column is { IsNullable: false, DefaultSql: null, ComputedSql: null, IsIdentity: false };

    // SQLite keeps dates, exact numbers and Guids in its type of texts, and the empty text is none of them.
    private static bool IsOfManyTypes(SchemaColumn column, Dialect dialect) =>
        dialect.Types.Rows.Any(row => row.Form is StoreForm.Decimal or StoreForm.Temporal && string.Equals(row.StoreType, column.StoreType, StringComparison.OrdinalIgnoreCase));
}
