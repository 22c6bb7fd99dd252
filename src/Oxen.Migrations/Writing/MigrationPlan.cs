namespace Oxen.Migrations;

/// <summary>The operations of a migration that is to be written, both ways.</summary>
/// <param name="Up">What is done.</param>
/// <param name="Down">What undoes it; what was lost is made anew, and empty.</param>
internal sealed record MigrationPlan(IReadOnlyList<SchemaOperation> Up, IReadOnlyList<SchemaOperation> Down)
{
    /// <summary>What looks as if it were meant otherwise, in words.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    /// <summary>A migration without statements, to be filled by hand.</summary>
    public static MigrationPlan Empty { get; } = new([], []);

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

        var before = existing with { Tables = MigrationFills.Back(existing.Tables, operations, dialect) };
        var down = SchemaDiff.Between(existing with { Tables = after }, before, dialect, new SchemaDiffOptions { Renames = renames });

        // What the options created last goes first, after the tables that have it.
        return new MigrationPlan(operations, [.. down, .. operations.OfType<CreateObject>().Reverse().Where(create => create.Object.DropCommands.Count > 0).Select(create => new DropObject(create.Object))]);
    }
}
