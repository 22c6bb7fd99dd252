using System.Text.RegularExpressions;

namespace Oxen.Migrations;

/// <summary>
/// What rows that are there get in a column that must have a value: by the same rule as in a sync what the members of new
/// objects hold, and on the way back what the column's type tells, where that is a number, a boolean or a text and may stand in
/// many rows. Where nothing is known a migration asks.
/// </summary>
internal static partial class MigrationFills
{
    /// <summary>What stands where a value is asked for. Left as it is, no row gets it: the database refuses it.</summary>
    public const string Asked = "NULL /* value */";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // By the whole name of the type. Documents are kept as longtext too, and the empty text is none.
    private static readonly (Regex Type, string Value)[] OfTypes =
    [
        (Booleans, "FALSE"),
        (Numbers, "0"),
        (Texts, "''"),
    ];

    [GeneratedRegex("^bool(ean)?$", Options)]
    private static partial Regex Booleans { get; }

    [GeneratedRegex(@"^((tiny|small|medium|big)?int(eger)?|int[248]|numeric|decimal|dec|real|double( precision)?|float[48]?|money)(\s*\([\d,\s]*\))?( unsigned)?( zerofill)?$", Options)]
    private static partial Regex Numbers { get; }

    [GeneratedRegex(@"^(varchar|character varying|text)(\s*\(\d+\))?( character set \w+)?( collate \w+)?$", Options)]
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
            ?? (IsSingled(table, column) ? Asked : OfTypes.FirstOrDefault(fill => fill.Type.IsMatch(column.StoreType)).Value is { } value && !(value == "''" && IsOfManyTypes(column, dialect)) ? value : Asked));

        // The same value in all rows would break these, as it would where a sync fills them.
        bool IsSingled(SchemaTable table, SchemaColumn column) => Has(table.PrimaryKey, column)
            || table.Indexes.Any(index => index.IsUnique && Has(index.ColumnNames, column)) || table.ForeignKeys.Any(key => Has(key.Columns, column));

        bool Has(IEnumerable<string> columns, SchemaColumn column) => columns.Any(name => names.Equals(name, column.Name));
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
