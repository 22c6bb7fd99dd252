namespace Oxen;

/// <summary>The operations that make one schema of another.</summary>
internal static class SchemaDiff
{
    /// <summary>
    /// The operations, in an order in which they can run: renames, what stands in the way, tables and columns, then what
    /// needs them. Columns in another order make no difference. A rename is done by a hint alone: of the model
    /// (<c>WasNamed</c>) or of the options.
    /// </summary>
    /// <param name="from">The schema there is, as the database told it.</param>
    /// <param name="to">The schema that is wanted.</param>
    /// <param name="dialect">Says when names, types and SQL are the same, and what the database can do.</param>
    /// <param name="options">How to compare; by default both schemas are whole.</param>
    public static IReadOnlyList<SchemaOperation> Between(SchemaModel from, SchemaModel to, Dialect dialect, SchemaDiffOptions? options = null)
    {
        options ??= SchemaDiffOptions.Whole;
        var names = new SchemaNames(dialect.Traits.Names, from, to);
        List<SchemaTable> wanted = [.. to.Tables.Where(table => !names.Are(table.Name, SchemaNames.History))];
        var (renames, existing) = FindRenames.Between([.. from.Tables.Where(table => !names.Are(table.Name, SchemaNames.History))], wanted, names, options.Renames, dialect);
        var steps = new SchemaSteps(dialect);
        steps.Renames.AddRange(renames);
        DiffObjects(from, to, names, options, steps);

        List<SchemaTable> added = [.. wanted.Where(table => names.Find(existing, table) is null)];
        List<SchemaTable> dropped = options.IsOfModel ? [] : [.. existing.Where(table => names.Find(wanted, table) is null)];
        var pairs = wanted.Select(table => (From: names.Find(existing, table), To: table)).Where(pair => pair.From is not null).ToList();
        foreach (var pair in pairs)
        {
            new TableDiff(pair.From!, pair.To, dialect, names, options, steps).Run();
        }

        AddTables(added, wanted, names, dialect, steps);
        DropTables(dropped, names, steps);
        HeldKeys.Free([.. pairs.Select(pair => (pair.From!, pair.To))], names, dialect, steps);
        return [.. dialect.Fitted(from, steps.Ordered()).Select(operation => operation with { Impact = IsOfNewTable(operation) ? SchemaImpact.None : dialect.Impact(operation) })];

        // It has no rows, and nobody uses it yet.
        bool IsOfNewTable(SchemaOperation operation) => operation is CreateIndex or AddForeignKey or AddCheck && added.Exists(table => ReferenceEquals(table, SchemaEdit.TableOf(operation)));
    }

    // Parents come first; of tables that refer to each other a key is added in the end, and so is one to what only an index makes unique.
    private static void AddTables(List<SchemaTable> added, List<SchemaTable> wanted, SchemaNames names, Dialect dialect, SchemaSteps steps)
    {
        var done = new List<SchemaTable>();
        foreach (var table in ParentsFirst(added, names))
        {
            var ahead = dialect.Traits.HasForeignKeysAhead ? [] : table.ForeignKeys
                .Where(key => (names.Find(added, key.PrincipalTable, key.PrincipalSchema) is { } principal && principal != table && !done.Contains(principal)) || IsToIndex(key)).ToList();
            steps.Tables.Add(new CreateTable(ahead.Count == 0 ? table : table with { ForeignKeys = [.. table.ForeignKeys.Except(ahead)] }));
            steps.NewKeys.AddRange(ahead.Select(key => new AddForeignKey(table, key)));
            steps.NewIndexes.AddRange(table.Indexes.Where(index => !index.IsConstraint).Select(index => new CreateIndex(table, index)));
            done.Add(table);
        }

        bool IsToIndex(SchemaForeignKey key) => names.Find(wanted, key.PrincipalTable, key.PrincipalSchema) is { } principal
            && principal.Indexes.Any(index => index is { IsUnique: true, IsConstraint: false } && names.Are([.. index.ColumnNames], key.PrincipalColumns));
    }

    private static void DropTables(List<SchemaTable> dropped, SchemaNames names, SchemaSteps steps)
    {
        var gone = new List<SchemaTable>();
        foreach (var table in ParentsFirst(dropped, names).Reverse())
        {
            // Those that still refer to this table are of a circle.
            foreach (var child in dropped.Where(other => other != table && !gone.Contains(other)))
            {
                steps.OldKeys.AddRange(child.ForeignKeys.Where(key => names.Are(key.PrincipalTable, key.PrincipalSchema, table.Name, table.Schema)).Select(key => new DropForeignKey(child, key)));
            }

            steps.OldTables.Add(new DropTable(table));
            gone.Add(table);
        }
    }

    private static IEnumerable<SchemaTable> ParentsFirst(List<SchemaTable> tables, SchemaNames names)
    {
        var ordered = new List<SchemaTable>();
        var seen = new HashSet<SchemaTable>(ReferenceEqualityComparer.Instance);
        foreach (var table in tables)
        {
            Add(table);
        }

        return ordered;

        void Add(SchemaTable table)
        {
            if (!seen.Add(table))
            {
                return;
            }

            foreach (var key in table.ForeignKeys)
            {
                if (names.Find(tables, key.PrincipalTable, key.PrincipalSchema) is { } parent)
                {
                    Add(parent);
                }
            }

            ordered.Add(table);
        }
    }

    private static void DiffObjects(SchemaModel from, SchemaModel to, SchemaNames names, SchemaDiffOptions options, SchemaSteps steps)
    {
        if (options.IsOfModel)
        {
            return;
        }

        foreach (var wanted in to.Enums)
        {
            if (from.Enums.FirstOrDefault(one => names.Are(one.Name, one.Schema, wanted.Name, wanted.Schema)) is not { } there)
            {
                steps.Objects.Add(new CreateEnum(wanted));
                continue;
            }

            for (var i = 0; i < wanted.Labels.Count; i++)
            {
                if (!there.Labels.Contains(wanted.Labels[i]))
                {
                    steps.Objects.Add(new AddEnumLabel(wanted, wanted.Labels[i], i == 0 ? null : wanted.Labels[i - 1]));
                }
            }
        }

        steps.Objects.AddRange(to.Domains.Where(one => !from.Domains.Any(other => names.Are(one.Name, one.Schema, other.Name, other.Schema))).Select(one => new CreateDomain(one)));
        steps.Objects.AddRange(to.Sequences.Where(one => !from.Sequences.Any(other => names.Are(one.Name, one.Schema, other.Name, other.Schema))).Select(one => new CreateSequence(one)));
        foreach (var view in from.Views.Where(view => !to.Views.Any(other => AreSame(view, other))))
        {
            steps.OldViews.Add(new DropView(view));
        }

        steps.Views.AddRange(to.Views.Where(view => !from.Views.Any(other => AreSame(view, other))).Select(view => new CreateView(view)));
        steps.OldObjects.AddRange(from.Sequences.Where(one => !to.Sequences.Any(other => names.Are(one.Name, one.Schema, other.Name, other.Schema))).Select(one => new DropSequence(one)));
        steps.OldObjects.AddRange(from.Domains.Where(one => !to.Domains.Any(other => names.Are(one.Name, one.Schema, other.Name, other.Schema))).Select(one => new DropDomain(one)));
        steps.OldObjects.AddRange(from.Enums.Where(one => !to.Enums.Any(other => names.Are(one.Name, one.Schema, other.Name, other.Schema))).Select(one => new DropEnum(one)));

        bool AreSame(SchemaView one, SchemaView other) => names.Are(one.Name, one.Schema, other.Name, other.Schema)
            && one.IsMaterialized == other.IsMaterialized && SqlForm.Of(one.Sql) == SqlForm.Of(other.Sql);
    }
}
