using System.Text;

namespace Oxen.Sqlite;

/// <summary>Writes operations on the schema as SQLite's DDL.</summary>
internal sealed class SqliteDdl(SqlSyntax syntax)
{
    /// <summary>The commands of one operation.</summary>
    public IEnumerable<string> Write(SchemaOperation operation) => operation switch
    {
        CreateTable create => [CreateTable(create.Table)],
        CreateIndex create => [CreateIndex(create.Table, create.Index)],
        _ => throw new NotSupportedException($"SQLite has no DDL for {operation.GetType().Name}."),
    };

    private string CreateTable(SchemaTable table)
    {
        var text = new StringBuilder("CREATE TABLE ").Append(syntax.Table(table.Name, table.Schema)).Append(" (");
        var separator = "\n    ";
        foreach (var column in table.Columns)
        {
            text.Append(separator);
            WriteColumn(text, table, column);
            separator = ",\n    ";
        }

        if (table.PrimaryKey.Count > 0 && IdentityKey(table) is null)
        {
            text.Append(separator).Append("PRIMARY KEY (").Append(Names(table.PrimaryKey)).Append(')');
        }

        foreach (var key in table.ForeignKeys)
        {
            text.Append(separator);
            WriteForeignKey(text, key);
        }

        return text.Append("\n)").ToString();
    }

    private string CreateIndex(SchemaTable table, SchemaIndex index)
    {
        // An index lies in the schema of its table, and names the table without it.
        var name = syntax.Table(index.Name, table.Schema);
        return $"CREATE {(index.IsUnique ? "UNIQUE " : "")}INDEX {name} ON {syntax.Identifier(table.Name)} ({Names(index.ColumnNames)})";
    }

    private void WriteColumn(StringBuilder text, SchemaTable table, SchemaColumn column)
    {
        text.Append(syntax.Identifier(column.Name)).Append(' ').Append(column.StoreType);
        if (column == IdentityKey(table))
        {
            text.Append(" PRIMARY KEY AUTOINCREMENT");
        }

        if (!column.IsNullable)
        {
            text.Append(" NOT NULL");
        }

        if (column.Collation is not null)
        {
            text.Append(" COLLATE ").Append(syntax.Identifier(column.Collation));
        }

        if (column.ComputedSql is not null)
        {
            text.Append(" GENERATED ALWAYS AS (").Append(column.ComputedSql).Append(column.IsStored ? ") STORED" : ") VIRTUAL");
        }
        else if (column.DefaultSql is not null)
        {
            text.Append(" DEFAULT (").Append(column.DefaultSql).Append(')');
        }
    }

    private void WriteForeignKey(StringBuilder text, SchemaForeignKey key)
    {
        text.Append("CONSTRAINT ").Append(syntax.Identifier(key.Name))
            .Append(" FOREIGN KEY (").Append(Names(key.Columns))
            .Append(") REFERENCES ").Append(syntax.Identifier(key.PrincipalTable))
            .Append(" (").Append(Names(key.PrincipalColumns)).Append(')')
            .Append(ForeignKeyRules.Of(key));
    }

    private static SchemaColumn? IdentityKey(SchemaTable table) =>
        table.PrimaryKey is [var name] ? table.Columns.FirstOrDefault(column => column.IsIdentity && column.Name == name) : null;

    private string Names(IEnumerable<string> names) => string.Join(", ", names.Select(syntax.Identifier));
}
