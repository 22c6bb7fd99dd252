namespace Oxen.Conformance.Schema;

/// <summary>Makes schemas by chance. Columns of one name hold the same kind of value in all of them, in a type of more or less room.</summary>
internal sealed class RandomSchema(Random random, string dialect, DialectTraits traits)
{
    private const int Kinds = 6;

    /// <summary>A schema of one to four tables.</summary>
    public SchemaModel Next()
    {
        var names = Enumerable.Range(0, 5).Where(_ => Chance(0.6)).Select(i => $"t{i}").DefaultIfEmpty("t0").ToList();
        return new SchemaModel { Tables = [.. names.Select(name => Table(name, names))] };
    }

    /// <summary>The schema with some columns and tables under other names, and hints that say so.</summary>
    public (SchemaModel Schema, List<SchemaRename> Renames) Renamed(SchemaModel schema)
    {
        var renames = new List<SchemaRename>();
        IReadOnlyList<SchemaTable> tables = schema.Tables;
        foreach (var table in schema.Tables.Where(_ => Chance(0.4)))
        {
            var (name, now) = (table.Name, $"{table.Name}_now");
            tables = SchemaEdit.Apply(tables, new RenameTable(table, now, null), traits.Names);
            renames.Add(new SchemaRename(now, null, name));
            var moved = tables.Single(one => one.Name == now);
            if (moved.Columns.FirstOrDefault(column => column.Name != "id" && Chance(0.5)) is { } column)
            {
                tables = SchemaEdit.Apply(tables, new RenameColumn(moved, column, column.Name + "_now"), traits.Names);
                renames.Add(new SchemaRename(now, column.Name + "_now", column.Name));
            }
        }

        return (schema with { Tables = tables }, renames);
    }

    /// <summary>SQL of a value for a column, for a row; null for NULL.</summary>
    public static string? Value(SchemaColumn column, int row) => Kind(column) switch
    {
        _ when column.IsNullable && row % 3 == 0 => null,
        0 => $"{row * 7}",
        1 => $"'text {row}'",
        2 => $"{row}.25",
        3 => $"{row}.5",
        4 => $"'2024-01-0{(row % 9) + 1}'",
        _ => null,
    };

    // -1 for those whose values are no matter.
    private static int Kind(SchemaColumn column) => column.Name[0] == 'c' ? column.Name[1] - '0' : -1;

    private SchemaTable Table(string name, List<string> names)
    {
        List<SchemaColumn> columns = [new("id", dialect == "sqlite" ? "INTEGER" : dialect == "mysql" ? "int(11)" : "integer", false) { IsIdentity = true }];
        columns.AddRange(Enumerable.Range(0, 10).Where(_ => Chance(0.55)).Select(Column));
        if (columns.Exists(column => Kind(column) == 0) && Chance(0.3))
        {
            var source = columns.First(column => Kind(column) == 0);
            columns.Add(new SchemaColumn("x", source.StoreType, true) { ComputedSql = $"{source.Name} * {random.Next(2, 4)}", IsStored = true });
        }

        List<SchemaForeignKey> keys = [.. columns.Where(column => Kind(column) == 5).Select(column => (Column: column, Principal: names[random.Next(names.Count)]))
            .Select(pair => new SchemaForeignKey($"fk_{name}_{pair.Column.Name}", [pair.Column.Name], pair.Principal, null, ["id"], Chance(0.5) ? DeleteBehavior.Cascade : DeleteBehavior.SetNull))];
        return new SchemaTable(name, null, columns)
        {
            PrimaryKey = ["id"],
            Comment = traits.HasComments && Chance(0.3) ? $"comment {random.Next(3)}" : null,
            ForeignKeys = keys,
            Indexes =
            [
                .. keys.Select(key => new SchemaIndex($"ix_{name}_{key.Columns[0]}", [new(key.Columns[0])], false)),
                .. columns.Where(column => Kind(column) is 0 or 2 or 3 && Chance(0.4)).Select(column => Index(name, column)),
            ],
            Checks = [.. columns.Where(column => Kind(column) == 0 && Chance(0.3)).Select(column => new SchemaCheck($"ck_{name}_{column.Name}", $"{column.Name} > -{random.Next(1, 4)} OR {column.Name} IN (-10, -20)"))],
        };
    }

    private SchemaIndex Index(string table, SchemaColumn column)
    {
        var isUnique = Chance(0.3);
        List<SchemaIndexPart> parts = [new(column.Name) { IsDescending = dialect != "mysql" && Chance(0.4) }];
        if (isUnique || Chance(0.3))
        {
            parts.Add(new SchemaIndexPart("id"));
        }

        return new SchemaIndex($"ix_{table}_{column.Name}", parts, isUnique)
        {
            IsConstraint = isUnique && !parts[0].IsDescending && Chance(0.5),
            FilterSql = !isUnique && traits.HasPartialIndexes && Chance(0.4) ? $"{column.Name} IS NOT NULL AND id > {random.Next(3)}" : null,
        };
    }

    // The digit of a name is the kind of its values.
    private SchemaColumn Column(int number)
    {
        var kind = number % Kinds;
        string[] types = (kind, dialect) switch
        {
            (0, "sqlite") => ["INTEGER"],
            (0, "mysql") => ["int(11)", "bigint(20)"],
            (0, _) => ["integer", "bigint"],
            (1, "sqlite") => ["TEXT", "varchar(50)"],
            (1, _) => ["varchar(50)", "varchar(80)", dialect == "mysql" ? "longtext" : "text"],
            (2, "sqlite") => ["NUMERIC", "decimal(12,2)"],
            (2, "mysql") => ["decimal(10,2)", "decimal(14,4)"],
            (2, _) => ["numeric(10,2)", "numeric(14,4)"],
            (3, "sqlite") => ["REAL", "double"],
            (3, "mysql") => ["double"],
            (3, _) => ["real", "double precision"],
            (4, "sqlite") => ["TEXT"],
            (4, _) => ["date"],
            (_, "sqlite") => ["INTEGER"],
            (_, "mysql") => ["int(11)"],
            _ => ["integer"],
        };
        var isNullable = kind >= 4 || Chance(0.5);
        var fill = kind switch { 1 => "'none'", _ => "0" };
        return new SchemaColumn($"c{kind}{(number >= Kinds ? "b" : "")}", types[random.Next(types.Length)], isNullable)
        {
            DefaultSql = kind < 4 && Chance(0.4) ? kind switch { 0 => $"{random.Next(0, 9)}", 1 => "'it''s'", 2 => "1.50", _ => "2.5" } : null,
            Comment = traits.HasComments && Chance(0.2) ? "column's comment" : null,
            FillSql = isNullable ? null : fill,
        };
    }

    private bool Chance(double part) => random.NextDouble() < part;
}
