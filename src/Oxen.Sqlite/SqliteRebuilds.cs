using System.Text.RegularExpressions;

namespace Oxen.Sqlite;

/// <summary>
/// Brings together what SQLite can't alter: all changes of a table that has one such are one rebuild of it. Foreign keys are
/// switched off meanwhile, so nothing holds on to anything.
/// </summary>
internal static partial class SqliteRebuilds
{
    // Anything else would be computed for each row, and can't be added to rows that are there.
    [GeneratedRegex(@"^\s*([-+]?[0-9.]+(e[-+]?\d+)?|'([^']|'')*'|null|true|false|x'[0-9a-f]*')\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Literal { get; }

    /// <summary>The operations, with rebuilds in the place of those of the tables that need one.</summary>
    public static IReadOnlyList<SchemaOperation> Fitted(SchemaModel from, IReadOnlyList<SchemaOperation> operations, StringComparer names)
    {
        var gone = operations.OfType<DropTable>().Select(drop => drop.Table).ToList();
        List<SchemaOperation> left = [.. operations.Where(operation => !IsNeedless(operation, operations, gone, names))];
        IReadOnlyList<SchemaTable> tables = from.Tables;
        foreach (var rename in left.Where(operation => operation is RenameTable or RenameColumn))
        {
            tables = SchemaEdit.Apply(tables, rename, names);
        }

        var rebuilt = left.Where(operation => !IsDirect(operation) && !(operation is DropColumn drop && SqliteDrops.IsFree(drop, tables, from.Views, left, names))).Select(SchemaEdit.TableOf).OfType<SchemaTable>().ToList();
        var result = new List<SchemaOperation>();
        var done = new List<SchemaTable>();
        foreach (var operation in left)
        {
            if (operation is RenameTable or RenameColumn or CreateTable or DropTable || SchemaEdit.TableOf(operation) is not { } table || !rebuilt.Exists(one => SchemaEdit.AreSame(one, table, names)))
            {
                result.Add(operation);
            }
            else if (!done.Exists(one => SchemaEdit.AreSame(one, table, names)) && tables.FirstOrDefault(one => SchemaEdit.AreSame(one, table, names)) is { } there)
            {
                done.Add(table);
                List<SchemaOperation> changes = [.. left.Where(one => one is not (RenameTable or RenameColumn) && SchemaEdit.TableOf(one) is { } changed && SchemaEdit.AreSame(changed, table, names))];
                result.Add(new RebuildTable(there, changes.Aggregate(there, (state, change) => SchemaEdit.Apply(state, change, names))) { Changes = changes });
            }
        }

        return result;
    }

    /// <summary>Whether a default is a value that is the same for all rows.</summary>
    public static bool IsLiteral(string sql) => Literal.IsMatch(sql);

    private static bool IsNeedless(SchemaOperation operation, IReadOnlyList<SchemaOperation> operations, List<SchemaTable> gone, StringComparer names) => operation switch
    {
        AlterComment => true,
        DropForeignKey drop => gone.Exists(table => SchemaEdit.AreSame(table, drop.Table, names)) || operations.OfType<AddForeignKey>().Any(add => ReferenceEquals(add.Key, drop.Key)),
        AddForeignKey add => operations.OfType<DropForeignKey>().Any(drop => ReferenceEquals(add.Key, drop.Key)),
        _ => false,
    };

    private static bool IsDirect(SchemaOperation operation) => operation switch
    {
        AddColumn { Column: { ComputedSql: not null, IsStored: true } or { IsIdentity: true } } => false,
        AddColumn { Column: { ComputedSql: null } column } => column.DefaultSql is null ? column.IsNullable : IsLiteral(column.DefaultSql) && (column.IsNullable || SqlForm.Of(column.DefaultSql) != "null"),
        CreateIndex create => !create.Index.IsConstraint,
        DropIndex drop => !drop.Index.IsConstraint,
        AddColumn or CreateTable or DropTable or RenameTable or RenameColumn => true,
        _ => SchemaEdit.TableOf(operation) is null,
    };
}
