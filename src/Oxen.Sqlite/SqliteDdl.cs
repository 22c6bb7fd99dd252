using System.Text;

namespace Oxen.Sqlite;

/// <summary>Writes operations on the schema as SQLite's DDL.</summary>
internal sealed class SqliteDdl(SqlSyntax syntax)
{
    private const string Numbered = "AUTOINCREMENT";
    private const string OldWay = "PRAGMA legacy_alter_table = ON";
    private const string NewWay = "PRAGMA legacy_alter_table = OFF";

    /// <summary>The commands of one operation.</summary>
    public IEnumerable<string> Write(SchemaOperation operation) => operation switch
    {
        CreateTable create => [CreateTable(create.Table, create.Table.Name, create.Verb)],
        DropTable drop => [$"DROP TABLE {Name(drop.Table)}"],
        RenameTable rename => [$"ALTER TABLE {Name(rename.Table)} RENAME TO {syntax.Identifier(rename.NewName)}"],
        RebuildTable rebuild => Rebuild(rebuild),
        // SQLite otherwise reads the whole schema first, and refuses because of any view that is broken.
        DropColumn drop => [OldWay, $"ALTER TABLE {Name(drop.Table)} DROP COLUMN {syntax.Identifier(drop.Column.Name)}", NewWay],
        AddColumn add => [$"ALTER TABLE {Name(add.Table)} ADD COLUMN {Column(add.Table, add.Column)}"],
        RenameColumn rename => [$"ALTER TABLE {Name(rename.Table)} RENAME COLUMN {syntax.Identifier(rename.Column.Name)} TO {syntax.Identifier(rename.NewName)}"],
        CreateIndex create => [CreateIndex(create.Table, create.Index)],
        DropIndex drop => [$"DROP INDEX {syntax.Table(drop.Index.Name, drop.Table.Schema)}"],
        CreateView create => [$"CREATE VIEW {syntax.Table(create.View.Name, create.View.Schema)} AS {create.View.Sql}"],
        DropView drop => [$"DROP VIEW {syntax.Table(drop.View.Name, drop.View.Schema)}"],
        _ => throw new NotSupportedException($"SQLite has no DDL for {operation.GetType().Name}."),
    };

    // The procedure of https://sqlite.org/lang_altertable.html#otheralter. The old way of renaming leaves alone views and
    // triggers that mention the table, which is missing for a moment.
    private IEnumerable<string> Rebuild(RebuildTable rebuild)
    {
        var (from, to) = (rebuild.From, rebuild.To);
        var made = "_oxen_new_" + to.Name;
        yield return CreateTable(to, made, new CreateTable(to).Verb);
        var moved = to.Columns.Where(column => column.ComputedSql is null).Select(column => (Column: column, Value: Moved(rebuild, column))).Where(move => move.Value is not null).ToList();
        if (moved.Count > 0)
        {
            yield return $"INSERT INTO {syntax.Identifier(made)} ({Names(moved.Select(move => move.Column.Name))}) SELECT {string.Join(", ", moved.Select(move => move.Value))} FROM {Name(from)}";
        }

        if (IdentityKey(to) is not null && KeyClause(to).EndsWith(Numbered, StringComparison.Ordinal))
        {
            // The greatest number that was ever given, though its row be gone.
            yield return $"DELETE FROM sqlite_sequence WHERE name = {Text(made)}";
            yield return $"INSERT INTO sqlite_sequence (name, seq) SELECT {Text(made)}, seq FROM sqlite_sequence WHERE name = {Text(from.Name)}";
        }

        yield return $"DROP TABLE {Name(from)}";
        yield return OldWay;
        yield return $"ALTER TABLE {syntax.Identifier(made)} RENAME TO {syntax.Identifier(to.Name)}";
        yield return NewWay;
        foreach (var index in to.Indexes.Where(index => !index.IsConstraint))
        {
            yield return from.Indexes.Any(one => ReferenceEquals(one, index)) && from.Sources.TryGetValue(index.Name, out var source) ? source : CreateIndex(to, index);
        }

        // One that isn't known after a rename of what it mentions is made again by the plan that follows the rename.
        foreach (var trigger in from.Triggers.Where(from.Sources.ContainsKey))
        {
            yield return from.Sources[trigger];
        }
    }

    // What a column of the new table is made of; null where it is left to its default.
    private string? Moved(RebuildTable rebuild, SchemaColumn column)
    {
        if (rebuild.From.Columns.FirstOrDefault(one => one.Name.Equals(column.Name, StringComparison.OrdinalIgnoreCase)) is not { } old)
        {
            return column is { IsNullable: false, DefaultSql: null } ? column.FillSql : null;
        }

        var name = SqliteNumbers.Converted(syntax.Identifier(old.Name), old.StoreType, column.StoreType);
        return old.IsNullable && !column.IsNullable && column.FillSql is { } fill ? $"COALESCE({name}, {fill})" : name;
    }

    private string CreateTable(SchemaTable table, string name, string verb)
    {
        List<string> lines = [.. table.Columns.Select(column => Column(table, column))];
        if (table.PrimaryKey.Count > 0 && IdentityKey(table) is null)
        {
            lines.Add($"PRIMARY KEY ({Names(table.PrimaryKey)}){Clause(table.KeyClause)}");
        }

        lines.AddRange(table.Indexes.Where(index => index.IsConstraint).Select(index => $"{(index.Name.StartsWith("sqlite_", StringComparison.Ordinal) ? "" : Constraint(index.Name))}UNIQUE ({Parts(index)}){Clause(index.Clause)}"));
        lines.AddRange(table.Checks.Select(check => $"{Constraint(check.Name)}CHECK ({check.Sql})"));
        lines.AddRange(table.ForeignKeys.Select(ForeignKey));
        return $"{verb} {syntax.Table(name, table.Schema)} (\n    {string.Join(",\n    ", lines)}\n){(string.IsNullOrEmpty(table.Suffix) ? "" : " " + table.Suffix)}";
    }

    private string CreateIndex(SchemaTable table, SchemaIndex index)
    {
        // An index lies in the schema of its table, and names the table without it.
        var name = syntax.Table(index.Name, table.Schema);
        return $"CREATE {(index.IsUnique ? "UNIQUE " : "")}INDEX {name} ON {syntax.Identifier(table.Name)} ({Parts(index)}){(index.FilterSql is null ? "" : $" WHERE {index.FilterSql}")}";
    }

    private string Parts(SchemaIndex index) => string.Join(", ", index.Parts.Select(part => (part.Sql ?? syntax.Identifier(part.Column!)) + (part.IsDescending ? " DESC" : "")));

    private string Constraint(string name) => name.Length == 0 ? "" : $"CONSTRAINT {syntax.Identifier(name)} ";

    private string Column(SchemaTable table, SchemaColumn column)
    {
        var text = new StringBuilder();
        WriteColumn(text, table, column);
        return text.ToString();
    }

    private void WriteColumn(StringBuilder text, SchemaTable table, SchemaColumn column)
    {
        text.Append(syntax.Identifier(column.Name)).Append(' ').Append(column.StoreType);
        if (column == IdentityKey(table))
        {
            text.Append(" PRIMARY KEY").Append(Clause(KeyClause(table)));
        }

        if (!column.IsNullable)
        {
            text.Append(" NOT NULL").Append(Clause(column.NullClause));
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

    private string ForeignKey(SchemaForeignKey key) =>
        $"{Constraint(key.Name)}FOREIGN KEY ({Names(key.Columns)}) REFERENCES {syntax.Identifier(key.PrincipalTable)} ({Names(key.PrincipalColumns)}){ForeignKeyRules.Of(key)}{Clause(key.Clause)}";

    private static string Clause(string? clause) => string.IsNullOrEmpty(clause) ? "" : " " + clause;

    private static string KeyClause(SchemaTable table) => table.KeyClause ?? Numbered;

    private static SchemaColumn? IdentityKey(SchemaTable table) =>
        table.PrimaryKey is [var name] ? table.Columns.FirstOrDefault(column => column.IsIdentity && column.Name == name) : null;

    private string Name(SchemaTable table) => syntax.Table(table.Name, table.Schema);

    private static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private string Names(IEnumerable<string> names) => string.Join(", ", names.Select(syntax.Identifier));
}
