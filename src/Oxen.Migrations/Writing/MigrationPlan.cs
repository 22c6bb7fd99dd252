using System.Text.RegularExpressions;

namespace Oxen.Migrations;

/// <summary>The operations of a migration that is to be written, both ways.</summary>
/// <param name="Up">What is done.</param>
/// <param name="Down">What undoes it; what was lost is made anew, and empty.</param>
internal sealed partial record MigrationPlan(IReadOnlyList<SchemaOperation> Up, IReadOnlyList<SchemaOperation> Down)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>A migration without statements, to be filled by hand.</summary>
    public static MigrationPlan Empty { get; } = new([], []);

    // What rows get in a column that comes back and must have a value, by its type; the first that fits.
    private static readonly (Regex Type, string Value)[] Fills =
    [
        (Timestamps, "'1970-01-01 00:00:00'"),
        (Dates, "'1970-01-01'"),
        (Times, "'00:00:00'"),
        (Booleans, "FALSE"),
        (Numbers, "0"),
        (Guids, "'00000000-0000-0000-0000-000000000000'"),
        (Json, "'{}'"),
        (Texts, "''"),
    ];

    [GeneratedRegex("timestamp|datetime", Options)]
    private static partial Regex Timestamps { get; }

    [GeneratedRegex("date", Options)]
    private static partial Regex Dates { get; }

    [GeneratedRegex("^time", Options)]
    private static partial Regex Times { get; }

    [GeneratedRegex("^bool", Options)]
    private static partial Regex Booleans { get; }

    [GeneratedRegex("int|num|dec|real|doub|float|serial|bit|money", Options)]
    private static partial Regex Numbers { get; }

    [GeneratedRegex("^(uuid|uniqueidentifier)", Options)]
    private static partial Regex Guids { get; }

    [GeneratedRegex("^json", Options)]
    private static partial Regex Json { get; }

    [GeneratedRegex("char|text|clob|blob|bytea|binary", Options)]
    private static partial Regex Texts { get; }

    /// <summary>The plan of operations on a schema.</summary>
    /// <param name="existing">The schema before them, as the database told it.</param>
    /// <param name="operations">The operations.</param>
    /// <param name="dialect">The database's dialect.</param>
    public static MigrationPlan Of(SchemaModel existing, IReadOnlyList<SchemaOperation> operations, Dialect dialect)
    {
        var names = dialect.Traits.Names;
        IReadOnlyList<SchemaTable> after = existing.Tables;
        var renames = new List<SchemaRename>();
        foreach (var operation in operations)
        {
            after = SchemaEdit.Apply(after, operation, names);
            if (operation is RenameTable table)
            {
                renames.Add(new SchemaRename(table.Table.Name, null, table.NewName) { Schema = table.Table.Schema, OldSchema = table.NewSchema });
            }
        }

        // A column is named with its table as that is called after all, which on the way back is as it was.
        foreach (var column in operations.OfType<RenameColumn>())
        {
            var table = operations.OfType<RenameTable>().FirstOrDefault(rename => names.Equals(rename.NewName, column.Table.Name))?.Table ?? column.Table;
            renames.Add(new SchemaRename(table.Name, column.Column.Name, column.NewName) { Schema = table.Schema });
        }

        var before = existing with { Tables = [.. existing.Tables.Select(Filled)] };
        var down = SchemaDiff.Between(existing with { Tables = after }, before, dialect, new SchemaDiffOptions { Renames = renames });

        // What the options created last goes first, after the tables that have it.
        return new MigrationPlan(operations, [.. down, .. operations.OfType<CreateObject>().Reverse().Where(create => create.Object.DropCommands.Count > 0).Select(create => new DropObject(create.Object))]);
    }

    private static SchemaTable Filled(SchemaTable table) => table with
    {
        Columns = [.. table.Columns.Select(column => column is { IsNullable: false, DefaultSql: null, ComputedSql: null, IsIdentity: false } ? column with { FillSql = Fills.FirstOrDefault(fill => fill.Type.IsMatch(column.StoreType)).Value } : column)],
    };
}
