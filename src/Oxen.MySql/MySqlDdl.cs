using System.Text;

namespace Oxen.MySql;

/// <summary>Writes operations on the schema as DDL. Texts of a table are told apart as C# tells them, see <see cref="MySqlServer.Collation"/>.</summary>
internal sealed class MySqlDdl(SqlSyntax syntax, MySqlServer server)
{
    /// <summary>The commands of one operation.</summary>
    public IEnumerable<string> Write(SchemaOperation operation) => operation switch
    {
        CreateTable create => [CreateTable(create.Table)],
        AddForeignKey add => [$"ALTER TABLE {syntax.Table(add.Table.Name, add.Table.Schema)} ADD {ForeignKey(add.Key)}"],
        CreateIndex create => [CreateIndex(create.Table, create.Index)],
        _ => throw new NotSupportedException($"MySQL has no DDL for {operation.GetType().Name}."),
    };

    private string CreateTable(SchemaTable table)
    {
        List<string> lines = [.. table.Columns.Select(Column)];
        if (table.PrimaryKey.Count > 0)
        {
            lines.Add($"PRIMARY KEY ({Names(table.PrimaryKey)})");
        }

        lines.AddRange(table.ForeignKeys.Select(ForeignKey));
        return $"CREATE TABLE {syntax.Table(table.Name, table.Schema)} (\n    {string.Join(",\n    ", lines)}\n) DEFAULT CHARACTER SET utf8mb4 COLLATE {server.Collation}";
    }

    private string CreateIndex(SchemaTable table, SchemaIndex index) =>
        $"CREATE {(index.IsUnique ? "UNIQUE " : index.IsFullText ? "FULLTEXT " : "")}INDEX {syntax.Identifier(index.Name)} ON {syntax.Table(table.Name, table.Schema)} ({Names(index.ColumnNames)})";

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
            return text.Append(" GENERATED ALWAYS AS (").Append(column.ComputedSql).Append(column.IsStored ? ") STORED" : ") VIRTUAL").ToString();
        }

        text.Append(column.IsNullable ? "" : " NOT NULL");
        if (column.DefaultSql is not null)
        {
            text.Append(" DEFAULT (").Append(column.DefaultSql).Append(')');
        }

        return text.Append(column.IsIdentity ? " AUTO_INCREMENT" : "").ToString();
    }

    private string ForeignKey(SchemaForeignKey key) =>
        $"CONSTRAINT {syntax.Identifier(key.Name)} FOREIGN KEY ({Names(key.Columns)}) REFERENCES {syntax.Table(key.PrincipalTable, key.PrincipalSchema)} ({Names(key.PrincipalColumns)})"
        + ForeignKeyRules.Of(key);

    private string Names(IEnumerable<string> names) => string.Join(", ", names.Select(syntax.Identifier));
}
