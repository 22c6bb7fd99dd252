using System.Collections.Immutable;
using System.Text;

namespace Oxen;

/// <summary>What a schema is after an operation.</summary>
internal static class SchemaEdit
{
    /// <summary>The tables after an operation; foreign keys follow what is renamed.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="names">When two names are the same.</param>
    public static List<SchemaTable> Apply(IReadOnlyList<SchemaTable> tables, SchemaOperation operation, StringComparer names)
    {
        switch (operation)
        {
            case CreateTable create:
                return [.. tables, create.Table with { Indexes = [.. create.Table.Indexes.Where(index => index.IsConstraint)] }];
            case DropTable drop:
                return [.. tables.Where(table => !AreSame(table, drop.Table, names))];
        }

        if (TableOf(operation) is not { } target || tables.FirstOrDefault(table => AreSame(table, target, names)) is not { } there)
        {
            return [.. tables];
        }

        var changed = Apply(there, operation, names);
        var column = operation as RenameColumn;
        return [.. tables.Select(table => Follow(ReferenceEquals(table, there) ? changed : table))];

        SchemaTable Follow(SchemaTable table) => operation is not (RenameTable or RenameColumn) || !table.ForeignKeys.Any(RefersTo) ? table
            : table with { ForeignKeys = [.. table.ForeignKeys.Select(key => !RefersTo(key) ? key : key with { PrincipalTable = changed.Name, PrincipalSchema = changed.Schema, PrincipalColumns = [.. key.PrincipalColumns.Select(Name)] })] };

        string Name(string name) => column is not null && names.Equals(name, column.Column.Name) ? column.NewName : name;

        bool RefersTo(SchemaForeignKey key) => names.Equals(key.PrincipalTable, there.Name) && names.Equals(key.PrincipalSchema ?? "", there.Schema ?? "");
    }

    /// <summary>The table that an operation changes; null where it is about none.</summary>
    public static SchemaTable? TableOf(SchemaOperation operation) => operation switch
    {
        CreateTable one => one.Table,
        DropTable one => one.Table,
        RenameTable one => one.Table,
        RebuildTable one => one.From,
        AddColumn one => one.Table,
        DropColumn one => one.Table,
        RenameColumn one => one.Table,
        AlterColumn one => one.Table,
        AlterPrimaryKey one => one.To,
        AlterComment one => one.Table,
        AddForeignKey one => one.Table,
        DropForeignKey one => one.Table,
        CreateIndex one => one.Table,
        DropIndex one => one.Table,
        RenameIndex one => one.Table,
        AddCheck one => one.Table,
        DropCheck one => one.Table,
        _ => null,
    };

    /// <summary>Whether two tables have the same name.</summary>
    public static bool AreSame(SchemaTable one, SchemaTable other, StringComparer names) => names.Equals(one.Name, other.Name) && names.Equals(one.Schema ?? "", other.Schema ?? "");

    /// <summary>The table after an operation on it; itself after any other.</summary>
    /// <param name="table">The table.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="names">When two names are the same.</param>
    public static SchemaTable Apply(SchemaTable table, SchemaOperation operation, StringComparer names) => operation switch
    {
        RenameTable rename => table with
        {
            Name = rename.NewName,
            Schema = rename.NewSchema,
            Sources = table.Sources.ToImmutableDictionary(source => source.Key, source => Replace(source.Value, table.Name, rename.NewName)),
        },
        RebuildTable rebuild => rebuild.To,
        AddColumn add => table with { Columns = [.. table.Columns, add.Column] },
        DropColumn drop => table with { Columns = [.. table.Columns.Where(column => !names.Equals(column.Name, drop.Column.Name))] },
        RenameColumn rename => Renamed(table, rename.Column.Name, rename.NewName, names),
        AlterColumn alter => table with
        {
            Columns = [.. table.Columns.Select(column => names.Equals(column.Name, alter.To.Name) ? alter.To : column)],
            KeyClause = alter.From.IsIdentity == alter.To.IsIdentity ? table.KeyClause : alter.Table.KeyClause,
        },
        AlterPrimaryKey alter => table with { PrimaryKey = alter.To.PrimaryKey, PrimaryKeyName = alter.To.PrimaryKeyName, KeyClause = alter.To.KeyClause },
        AlterComment { Column: null } alter => table with { Comment = alter.Comment },
        AlterComment { Column: { } changed } alter => table with { Columns = [.. table.Columns.Select(column => names.Equals(column.Name, changed.Name) ? column with { Comment = alter.Comment } : column)] },
        AddForeignKey add => table with { ForeignKeys = [.. table.ForeignKeys, add.Key] },
        DropForeignKey drop => table with { ForeignKeys = [.. table.ForeignKeys.Where(key => !ReferenceEquals(key, drop.Key) && !(drop.Key.Name.Length > 0 && names.Equals(key.Name, drop.Key.Name)))] },
        CreateIndex create => table with { Indexes = [.. table.Indexes, create.Index] },
        DropIndex drop => table with { Indexes = [.. table.Indexes.Where(index => !names.Equals(index.Name, drop.Index.Name))] },
        RenameIndex rename => table with { Indexes = [.. table.Indexes.Select(index => names.Equals(index.Name, rename.Index.Name) ? index with { Name = rename.NewName } : index)] },
        AddCheck add => table with { Checks = [.. table.Checks, add.Check] },
        DropCheck drop => table with { Checks = [.. table.Checks.Where(check => !ReferenceEquals(check, drop.Check) && !(drop.Check.Name.Length > 0 && names.Equals(check.Name, drop.Check.Name)))] },
        _ => table,
    };

    private static SchemaTable Renamed(SchemaTable table, string old, string name, StringComparer names)
    {
        string Name(string one) => names.Equals(one, old) ? name : one;
        string? Sql(string? sql) => sql is null ? null : Replace(sql, old, name);
        return table with
        {
            Columns = [.. table.Columns.Select(column => column with { Name = Name(column.Name), ComputedSql = Sql(column.ComputedSql), CheckSql = Sql(column.CheckSql) })],
            PrimaryKey = [.. table.PrimaryKey.Select(Name)],
            ForeignKeys = [.. table.ForeignKeys.Select(key => key with { Columns = [.. key.Columns.Select(Name)] })],
            Indexes = [.. table.Indexes.Select(index => index with { Parts = [.. index.Parts.Select(part => part with { Column = part.Column is null ? null : Name(part.Column), Sql = Sql(part.Sql) })], Included = [.. index.Included.Select(Name)], FilterSql = Sql(index.FilterSql) })],
            Checks = [.. table.Checks.Select(check => check with { Sql = Replace(check.Sql, old, name) })],
            Sources = table.Sources.Select(source => (source.Key, Value: table.Triggers.Contains(source.Key) ? TriggerText.Renamed(source.Value, table.Name, old, name) : Replace(source.Value, old, name)))
                .Where(source => source.Value is not null).ToImmutableDictionary(source => source.Key, source => source.Value!),
        };
    }

    // Every word of that name, in quotes or not: in the SQL of a table it is the column.
    private static string Replace(string sql, string old, string name)
    {
        var text = new StringBuilder(sql);
        foreach (var token in SqlToken.Of(sql).AsEnumerable().Reverse())
        {
            if (token.Kind is SqlTokenKind.Word or SqlTokenKind.Name && string.Equals(token.Text, old, StringComparison.OrdinalIgnoreCase))
            {
                text.Remove(token.Start, token.Length).Insert(token.Start, token.Kind == SqlTokenKind.Name ? sql[token.Start] + name + sql[token.Start] : name);
            }
        }

        return text.ToString();
    }
}
