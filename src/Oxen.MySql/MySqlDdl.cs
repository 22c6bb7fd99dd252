using System.Text;
using System.Text.RegularExpressions;

namespace Oxen.MySql;

/// <summary>Writes operations on the schema as DDL. Texts of a table are told apart as C# tells them, see <see cref="MySqlServer.Collation"/>.</summary>
internal sealed partial class MySqlDdl(SqlSyntax syntax, MySqlServer server)
{
    [GeneratedRegex(@"^(?:timestamp|datetime)(\(\d\))?", RegexOptions.IgnoreCase)]
    private static partial Regex Time { get; }

    /// <summary>The commands of one operation.</summary>
    public IEnumerable<string> Write(SchemaOperation operation) => operation switch
    {
        CreateTable create => [CreateTable(create.Table, create.Verb)],
        DropTable drop => [$"DROP TABLE {Name(drop.Table)}"],
        RenameTable rename => [$"ALTER TABLE {Name(rename.Table)} RENAME TO {syntax.Table(rename.NewName, rename.NewSchema)}"],
        AddColumn add => AddColumn(add.Table, add.Column),
        DropColumn drop => [$"{Alter(drop.Table)} DROP COLUMN {syntax.Identifier(drop.Column.Name)}"],
        RenameColumn rename => [$"{Alter(rename.Table)} RENAME COLUMN {syntax.Identifier(rename.Column.Name)} TO {syntax.Identifier(rename.NewName)}"],
        AlterColumn alter => AlterColumn(alter.Table, alter.From, alter.To),
        AlterPrimaryKey alter => [AlterPrimaryKey(alter.From, alter.To)],
        AlterComment { Column: { } column } alter => [Modify(alter.Table, column with { Comment = alter.Comment })],
        AlterComment alter => [$"{Alter(alter.Table)} COMMENT = {Text(alter.Comment ?? "")}"],
        AddForeignKey add => [$"{Alter(add.Table)} ADD {ForeignKey(add.Key)}"],
        DropForeignKey drop => [$"{Alter(drop.Table)} DROP FOREIGN KEY {syntax.Identifier(drop.Key.Name)}"],
        CreateIndex create => [CreateIndex(create.Table, create.Index)],
        DropIndex drop => [$"DROP INDEX {syntax.Identifier(drop.Index.Name)} ON {Name(drop.Table)}"],
        RenameIndex rename => [$"{Alter(rename.Table)} RENAME INDEX {syntax.Identifier(rename.Index.Name)} TO {syntax.Identifier(rename.NewName)}"],
        AddCheck add => [$"{Alter(add.Table)} ADD {Check(add.Check)}"],
        DropCheck drop when drop.Table.Columns.FirstOrDefault(column => column.CheckSql == drop.Check.Sql && column.Name.Equals(drop.Check.Name, StringComparison.OrdinalIgnoreCase)) is { } column => [Modify(drop.Table, column with { CheckSql = null })],
        DropCheck drop => [$"{Alter(drop.Table)} DROP CONSTRAINT {syntax.Identifier(drop.Check.Name)}"],
        CreateSequence create => [$"CREATE SEQUENCE {syntax.Table(create.Sequence.Name, create.Sequence.Schema)}"],
        DropSequence drop => [$"DROP SEQUENCE {syntax.Table(drop.Sequence.Name, drop.Sequence.Schema)}"],
        CreateView create => [$"CREATE VIEW {syntax.Table(create.View.Name, create.View.Schema)} AS {create.View.Sql}"],
        DropView drop => [$"DROP VIEW {syntax.Table(drop.View.Name, drop.View.Schema)}"],
        _ => throw new NotSupportedException($"MySQL has no DDL for {operation.GetType().Name}."),
    };

    private string CreateTable(SchemaTable table, string verb)
    {
        List<string> lines = [.. table.Columns.Select(Column)];
        if (table.PrimaryKey.Count > 0)
        {
            lines.Add($"PRIMARY KEY ({Names(table.PrimaryKey)})");
        }

        lines.AddRange(table.Indexes.Where(index => index.IsConstraint).Select(index => $"CONSTRAINT {syntax.Identifier(index.Name)} UNIQUE ({Parts(index)})"));
        lines.AddRange(table.Checks.Select(Check));
        lines.AddRange(table.ForeignKeys.Select(ForeignKey));
        var comment = table.Comment is null ? "" : $" COMMENT = {Text(table.Comment)}";
        return $"{verb} {Name(table)} (\n    {string.Join(",\n    ", lines)}\n) DEFAULT CHARACTER SET utf8mb4 COLLATE {server.Collation}{comment}";
    }

    private string CreateIndex(SchemaTable table, SchemaIndex index) =>
        $"CREATE {(index.IsUnique ? "UNIQUE " : index.IsFullText ? "FULLTEXT " : "")}INDEX {syntax.Identifier(index.Name)} ON {Name(table)} ({Parts(index)})";

    private string Parts(SchemaIndex index) => string.Join(", ", index.Parts.Select(part => (part.Sql ?? syntax.Identifier(part.Column!)) + (part.IsDescending ? " DESC" : "")));

    // What rows that are there hold isn't the default of new ones.
    private IEnumerable<string> AddColumn(SchemaTable table, SchemaColumn column)
    {
        // A numbered column must be a key from the start.
        if (column.IsIdentity)
        {
            return [$"{Alter(table)} ADD COLUMN {Column(column)} UNIQUE"];
        }

        var isFilled = column is { IsNullable: false, DefaultSql: null, ComputedSql: null, FillSql: not null };
        var add = $"{Alter(table)} ADD COLUMN {Column(isFilled ? column with { DefaultSql = column.FillSql } : column)}";
        return isFilled ? [add, $"{Alter(table)} ALTER COLUMN {syntax.Identifier(column.Name)} DROP DEFAULT"] : [add];
    }

    private IEnumerable<string> AlterColumn(SchemaTable table, SchemaColumn from, SchemaColumn to)
    {
        to = to with { Comment = to.Comment ?? from.Comment };
        if (from.IsNullable && !to.IsNullable && to.FillSql is { } fill)
        {
            if (from.ComputedSql is not null)
            {
                // Nothing can be written to it as long as it is computed.
                yield return Modify(table, to with { IsNullable = true });
            }

            yield return $"UPDATE {Name(table)} SET {syntax.Identifier(to.Name)} = {fill} WHERE {syntax.Identifier(to.Name)} IS NULL";
        }

        yield return Modify(table, to);
    }

    // What isn't said again is gone.
    private string Modify(SchemaTable table, SchemaColumn column) => $"{Alter(table)} MODIFY COLUMN {Column(column)}{(column.CheckSql is null ? "" : $" CHECK ({column.CheckSql})")}";

    private string AlterPrimaryKey(SchemaTable from, SchemaTable to)
    {
        List<string> changes = [];
        if (from.PrimaryKey.Count > 0)
        {
            changes.Add("DROP PRIMARY KEY");
        }

        if (to.PrimaryKey.Count > 0)
        {
            changes.Add($"ADD PRIMARY KEY ({Names(to.PrimaryKey)})");
        }

        return $"{Alter(to)} {string.Join(", ", changes)}";
    }

    private string Column(SchemaColumn column)
    {
        var text = new StringBuilder(syntax.Identifier(column.Name)).Append(' ').Append(column.StoreType);
        if (column.Collation is not null)
        {
            text.Append(" COLLATE ").Append(syntax.Identifier(column.Collation));
        }

        if (column.ComputedSql is not null)
        {
            // MariaDB takes no NOT NULL here: the expression decides.
            return text.Append(" GENERATED ALWAYS AS (").Append(column.ComputedSql).Append(column.IsStored ? ") STORED" : ") VIRTUAL").Append(Hidden(column)).Append(Comment(column)).ToString();
        }

        text.Append(column.IsNullable ? "" : " NOT NULL");
        if (column.DefaultSql is not null)
        {
            text.Append(" DEFAULT (").Append(column.DefaultSql).Append(')');
        }

        return text.Append(Stamp(column)).Append(column.IsIdentity ? " AUTO_INCREMENT" : "").Append(Hidden(column)).Append(Comment(column)).ToString();
    }

    private static string Hidden(SchemaColumn column) => column.IsHidden ? " INVISIBLE" : "";

    // Of as many digits as the column has.
    private static string Stamp(SchemaColumn column) => column.IsStamped && Time.Match(column.StoreType) is { Success: true } type ? $" ON UPDATE CURRENT_TIMESTAMP{type.Groups[1].Value}" : "";

    private string ForeignKey(SchemaForeignKey key) =>
        $"CONSTRAINT {syntax.Identifier(key.Name)} FOREIGN KEY ({Names(key.Columns)}) REFERENCES {syntax.Table(key.PrincipalTable, key.PrincipalSchema)} ({Names(key.PrincipalColumns)})"
        + ForeignKeyRules.Of(key);

    private string Check(SchemaCheck check) => $"{(check.Name.Length == 0 ? "" : $"CONSTRAINT {syntax.Identifier(check.Name)} ")}CHECK ({check.Sql})";

    private static string Comment(SchemaColumn column) => column.Comment is null ? "" : " COMMENT " + Text(column.Comment);

    private static string Text(string text) => MySqlText.Literal(text);

    private string Name(SchemaTable table) => syntax.Table(table.Name, table.Schema);

    private string Alter(SchemaTable table) => "ALTER TABLE " + Name(table);

    private string Names(IEnumerable<string> names) => string.Join(", ", names.Select(syntax.Identifier));
}
