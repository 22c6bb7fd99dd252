namespace Oxen.Migrations;

/// <summary>The operations that undo others.</summary>
internal static class ReverseOperations
{
    /// <summary>What undoes them, in the order in which that can run; what was lost with them is made anew, and empty.</summary>
    /// <param name="operations">The operations, in order.</param>
    /// <param name="dialect">Says what each does.</param>
    public static IReadOnlyList<SchemaOperation> Of(IReadOnlyList<SchemaOperation> operations, Dialect dialect)
    {
        // The indexes of a table go and come with it.
        var created = operations.OfType<CreateTable>().Select(create => (create.Table.Schema, create.Table.Name)).ToHashSet();
        return
        [
            .. operations.Reverse().Where(operation => operation is not CreateIndex create || !created.Contains((create.Table.Schema, create.Table.Name)))
                .SelectMany(Reverse).Select(operation => operation with { Impact = dialect.Impact(operation) }),
        ];
    }

    /// <summary>Whether all of an operation can be undone but for the rows.</summary>
    public static bool IsKnown(SchemaOperation operation) => Reverse(operation).Any();

    private static IEnumerable<SchemaOperation> Reverse(SchemaOperation operation) => operation switch
    {
        CreateTable create => [new DropTable(create.Table)],
        DropTable drop => [new CreateTable(drop.Table), .. drop.Table.Indexes.Where(index => !index.IsConstraint).Select(index => new CreateIndex(drop.Table, index))],
        RenameTable rename => [new RenameTable(rename.Table with { Name = rename.NewName, Schema = rename.NewSchema }, rename.Table.Name, rename.Table.Schema)],
        RebuildTable rebuild => [new RebuildTable(rebuild.To with { Sources = rebuild.From.Sources, Triggers = rebuild.From.Triggers }, rebuild.From) { Changes = [.. rebuild.Changes.Reverse().SelectMany(Reverse)] }],
        AddColumn add => [new DropColumn(add.Table, add.Column)],
        DropColumn drop => [new AddColumn(drop.Table, drop.Column)],
        RenameColumn rename => [new RenameColumn(rename.Table, rename.Column with { Name = rename.NewName }, rename.Column.Name)],
        AlterColumn alter => [new AlterColumn(alter.Table, alter.To, alter.From)],
        AlterPrimaryKey alter => [new AlterPrimaryKey(alter.To, alter.From)],
        AlterComment { Column: { } column } alter => [new AlterComment(alter.Table, column, alter.Table.Columns.FirstOrDefault(one => one.Name == column.Name)?.Comment)],
        AlterComment alter => [new AlterComment(alter.Table, null, alter.Table.Comment)],
        AddForeignKey add => [new DropForeignKey(add.Table, add.Key)],
        DropForeignKey drop => [new AddForeignKey(drop.Table, drop.Key)],
        CreateIndex create => [new DropIndex(create.Table, create.Index)],
        DropIndex drop => [new CreateIndex(drop.Table, drop.Index)],
        RenameIndex rename => [new RenameIndex(rename.Table, rename.Index with { Name = rename.NewName }, rename.Index.Name)],
        AddCheck add => [new DropCheck(add.Table, add.Check)],
        DropCheck drop => [new AddCheck(drop.Table, drop.Check)],
        CreateEnum create => [new DropEnum(create.Enum)],
        DropEnum drop => [new CreateEnum(drop.Enum)],
        CreateDomain create => [new DropDomain(create.Domain)],
        DropDomain drop => [new CreateDomain(drop.Domain)],
        CreateSequence create => [new DropSequence(create.Sequence)],
        DropSequence drop => [new CreateSequence(drop.Sequence)],
        CreateView create => [new DropView(create.View)],
        DropView drop => [new CreateView(drop.View)],

        // An enum's value stays, and so does what options ask for beside tables: others may use it by then.
        _ => [],
    };
}
