namespace Oxen.Migrations;

/// <summary>
/// What rows that are there get in a column that must have a value, by <see cref="ColumnFill"/>: of the model's columns what the
/// model tells, and on the way back what the database tells, for which a text may be anything. Where nothing is known a
/// migration asks.
/// </summary>
internal static class MigrationFills
{
    /// <summary>What stands where a value is asked for. Left as it is, no row gets it: the database refuses it.</summary>
    public const string Asked = "NULL /* value */";

    /// <summary>What a model asks for, with a question wherever a sync would refuse for want of a value.</summary>
    public static SchemaModel Asking(SchemaModel wanted) => wanted with
    {
        Tables = [.. wanted.Tables.Select(table => table with { Columns = [.. table.Columns.Select(column => column.FillSql is null && ColumnFill.IsMissing(column) ? column with { FillSql = Asked } : column)] })],
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

        string? Fill(SchemaTable table, SchemaColumn column) => !ColumnFill.IsMissing(column) ? column.DefaultSql
            : kept.Find(alter => names.Equals(alter.Table.Name, table.Name) && alter.Table.Schema == table.Schema && names.Equals(alter.From.Name, column.Name))?.To.FillSql
            ?? ColumnFill.Of(table, column, FormOf(column, dialect), names) ?? Asked;
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

    // A text is a name, a Guid, a document or a member of an enum too, and the empty text is none of them. Nor is a name that
    // the database takes for anything that of a number.
    private static StoreForm? FormOf(SchemaColumn column, Dialect dialect) =>
        dialect.NamedType(column.StoreType) is { } type && type != typeof(string) ? dialect.Types.Find(type)?.Form : null;
}
