namespace Oxen;

/// <summary>Plans how a database becomes what a model asks for.</summary>
internal static class PlanSchema
{
    /// <summary>The plan, without what depends on rows.</summary>
    /// <param name="existing">What there is.</param>
    /// <param name="objects">What there is beside tables, by kind and name.</param>
    /// <param name="wanted">What the model asks for.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="options">How far to go.</param>
    public static SchemaPlan Of(SchemaModel existing, IReadOnlySet<(string Kind, string Name)> objects, SchemaModel wanted, Dialect dialect, SyncOptions options)
    {
        IReadOnlyList<SchemaOperation> operations =
        [
            .. MissingObjects(dialect.Objects, objects),
            .. SchemaDiff.Between(existing, wanted, dialect, SchemaDiffOptions.OfModel with { KeepsUnknownColumns = options.KeepUnknownColumns, Renames = options.Renames }),
        ];
        return new SchemaPlan
        {
            Operations = operations,
            Commands = [.. operations.SelectMany(dialect.Ddl)],
            Losses = [.. Single(operations).Select(operation => Loss(operation, operations, dialect)).OfType<string>()],
            Warnings = [.. Warnings(existing, wanted, operations, dialect, options)],
        };
    }

    /// <summary>The operations, each as those it stands for.</summary>
    public static IEnumerable<SchemaOperation> Single(IEnumerable<SchemaOperation> operations) =>
        operations.SelectMany(operation => operation is RebuildTable rebuild ? rebuild.Changes : [operation]);

    /// <summary>What must be committed before others use it, and is used among the operations; null where nothing is.</summary>
    public static string? UsedTooSoon(IReadOnlyList<SchemaOperation> operations, Dialect dialect)
    {
        var others = operations.Where(operation => operation.CommittedFirst is null).ToList();
        return operations.Select(operation => operation.CommittedFirst).OfType<EnumLabel>().FirstOrDefault(label => others.Exists(operation => new EnumLabelUse(label, dialect).IsIn(operation)))?.Sql;
    }

    /// <summary>What creates what the options ask for beside tables, where it is missing.</summary>
    /// <param name="wanted">What is asked for.</param>
    /// <param name="existing">What there is, by kind and name.</param>
    public static IEnumerable<SchemaOperation> MissingObjects(IReadOnlyList<SchemaObject> wanted, IReadOnlySet<(string Kind, string Name)> existing) => wanted
        .Where(one => !existing.Contains(one.Key) && (one.Whole is null || existing.Contains(one.Whole.Key))).Select(one => new CreateObject(one));

    /// <summary>What an operation that stands for no others loses, with a hint where it may be meant as a rename; null for nothing.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="operations">All of the plan.</param>
    /// <param name="dialect">The database.</param>
    public static string? Loss(SchemaOperation operation, IReadOnlyList<SchemaOperation> operations, Dialect dialect)
    {
        var text = dialect.Impact(operation).Loss;
        return text is not null && operation is DropColumn drop
            && Single(operations).OfType<AddColumn>().FirstOrDefault(add => add.Table.Name == drop.Table.Name && dialect.AreSameType(add.Column.StoreType, drop.Column.StoreType)) is { } add
            ? $"{text} (if {drop.Table.Name}.{add.Column.Name} is its new name, say so with [WasNamed(\"{drop.Column.Name}\")] or WasNamed(…), and it is renamed)"
            : text;
    }

    /// <summary>What is lost where a column takes NULL no more.</summary>
    /// <param name="change">The change.</param>
    /// <param name="fill">What stands in its place then.</param>
    public static string LossOfNull(AlterColumn change, string fill) => $"NULL in {change.Table.Name}.{change.To.Name}, which becomes {fill}";

    private static IEnumerable<string> Warnings(SchemaModel existing, SchemaModel wanted, IReadOnlyList<SchemaOperation> operations, Dialect dialect, SyncOptions options)
    {
        var names = new SchemaNames(dialect.Traits.Names, existing, wanted);
        List<SchemaTable> unknown = [.. existing.Tables.Where(table => names.Find(wanted.Tables, table) is null)];
        foreach (var create in operations.OfType<CreateTable>())
        {
            if (unknown.Find(table => table.Columns.Count == create.Table.Columns.Count && table.Columns.All(column => create.Table.Columns.Any(one => names.Are(one.Name, column.Name)))) is { } alike)
            {
                yield return $"{create.Table.Name} is created, and {alike.Name}, which has the same columns but isn't in the model, stays as it is: if it is {create.Table.Name} by its old name, say so with [WasNamed(\"{alike.Name}\")]";
            }
        }

        if (!options.KeepUnknownColumns)
        {
            yield break;
        }

        foreach (var table in wanted.Tables)
        {
            foreach (var column in names.Find(existing.Tables, table)?.Columns ?? [])
            {
                if (column is { IsNullable: false, DefaultSql: null, ComputedSql: null, IsIdentity: false } && !table.Columns.Any(known => names.Are(known.Name, column.Name)))
                {
                    yield return $"{table.Name}.{column.Name} must have a value but belongs to no member, so inserts will be refused";
                }
            }
        }
    }
}
