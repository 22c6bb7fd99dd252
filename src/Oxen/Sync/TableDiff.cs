namespace Oxen;

/// <summary>The operations that make one table of another of the same name.</summary>
internal sealed class TableDiff(SchemaTable from, SchemaTable to, Dialect dialect, SchemaNames names, SchemaDiffOptions options, SchemaSteps steps)
{
    private readonly List<string> _remade = [];
    private readonly List<SchemaCheck> _dropped = [];

    /// <summary>Adds the operations to the steps.</summary>
    public void Run()
    {
        DiffChecks();
        DiffColumns();
        var isOtherKey = !names.Are(from.PrimaryKey, to.PrimaryKey);
        if (isOtherKey)
        {
            steps.Keys.Add(new AlterPrimaryKey(from, to));
        }

        DiffForeignKeys();
        DiffIndexes();
        if (AreOtherComments(to.Comment, from.Comment))
        {
            steps.Comments.Add(new AlterComment(to, null, to.Comment));
        }
    }

    private void DiffColumns()
    {
        // No column that others are computed of changes its type under them.
        List<string> retyped = [.. to.Columns.Where(column => from.Columns.Any(one => names.Are(one.Name, column.Name) && !dialect.AreSameType(column.StoreType, one.StoreType))).Select(column => column.Name)];
        foreach (var column in to.Columns)
        {
            if (from.Columns.FirstOrDefault(one => names.Are(one.Name, column.Name)) is not { } there)
            {
                (column.ComputedSql is null ? steps.NewColumns : steps.ComputedColumns).Add(new AddColumn(to, column));
                continue;
            }

            if (!column.IsMadeElsewhere && (AreOther(column.ComputedSql, there.ComputedSql, column.IsStored, there.IsStored) || (there.ComputedSql is not null && Mentions(there.ComputedSql, retyped))))
            {
                var becomesPlain = column.ComputedSql is null && there.ComputedSql is not null;
                if (becomesPlain && (there.IsStored || dialect.Traits.KeepsVirtualValues))
                {
                    // The values stay; before others change, since it no longer is computed of them.
                    steps.Columns.Insert(0, new AlterColumn(to, there, Kept(column, there)));
                    continue;
                }

                // No database turns the one into the other in place.
                steps.Remade.Add(new DropColumn(from, there) { BecomesPlain = becomesPlain });
                (column.ComputedSql is null ? steps.NewColumns : steps.ComputedColumns).Add(new AddColumn(to, column));
                _remade.Add(column.Name);
                continue;
            }

            if (!AreSame(column, there))
            {
                (there.IsNullable || !column.IsNullable ? steps.Columns : steps.FreedColumns).Add(new AlterColumn(to, there, Kept(column, there)));
            }

            if (AreOtherComments(column.Comment, there.Comment))
            {
                steps.Comments.Add(new AlterComment(to, Kept(column, there), column.Comment));
            }
        }

        if (!options.KeepsUnknownColumns)
        {
            foreach (var column in from.Columns.Where(column => !to.Columns.Any(one => names.Are(one.Name, column.Name))))
            {
                (column.ComputedSql is null ? steps.OldColumns : steps.Remade).Add(new DropColumn(from, column));
            }
        }
    }

    private static bool Mentions(string sql, List<string> columns) => SqlToken.Of(sql).Exists(token => token.Kind is SqlTokenKind.Word or SqlTokenKind.Name && columns.Exists(name => string.Equals(name, token.Text, StringComparison.OrdinalIgnoreCase)));

    // What the model doesn't say stays.
    private SchemaColumn Kept(SchemaColumn column, SchemaColumn there) => (!options.IsOfModel ? column : column with
    {
        DefaultSql = column.IsMadeElsewhere ? there.DefaultSql : column.DefaultSql,
        Collation = column.Collation ?? dialect.KeptCollation(column, there),
        Comment = column.Comment ?? there.Comment,
        ComputedSql = column.IsMadeElsewhere ? there.ComputedSql : column.ComputedSql,
        IsStored = column.IsMadeElsewhere ? there.IsStored : column.IsStored,
    }) with
    {
        IsStamped = there.IsStamped,
        IsHidden = there.IsHidden,
        NullClause = column.IsNullable ? null : there.NullClause,
        CheckSql = _dropped.Exists(check => check.Sql == there.CheckSql) ? null : there.CheckSql,
    };

    private bool AreSame(SchemaColumn wanted, SchemaColumn there)
    {
        var isComputed = there.ComputedSql is not null;
        return dialect.AreSameType(wanted.StoreType, there.StoreType)
            && (wanted.IsNullable == there.IsNullable || isComputed || (IsInKey(wanted, to) && IsInKey(there, from)))
            && (isComputed || dialect.Traits.NumbersByType || wanted.IsMadeElsewhere || wanted.IsIdentity == there.IsIdentity)
            && (isComputed || wanted.IsMadeElsewhere || !AreOther(wanted.DefaultSql, there.DefaultSql))
            && ((wanted.Collation is null && options.IsOfModel) || dialect.Traits.Names.Equals(wanted.Collation ?? "", there.Collation ?? "") || (wanted.Collation is not null && wanted.Collation == there.FullCollation));
    }

    private bool IsInKey(SchemaColumn column, SchemaTable table) => table.PrimaryKey.Any(name => names.Are(name, column.Name));

    private bool AreOther(string? wanted, string? there, bool isStored = false, bool wasStored = false)
    {
        wanted = OrNone(wanted);
        there = OrNone(there);
        return (wanted is null) != (there is null) || (wanted is not null && (isStored != wasStored || !dialect.AreSameSql(wanted, there!)));
    }

    // A default of NULL is none.
    private static string? OrNone(string? sql) => sql is null || SqlForm.Of(sql) == "null" ? null : sql;

    private bool AreOtherComments(string? wanted, string? there) => !(wanted is null && options.IsOfModel) && wanted != there;

    private void DiffForeignKeys()
    {
        List<SchemaForeignKey> unmatched = [.. from.ForeignKeys];
        foreach (var key in to.ForeignKeys)
        {
            if (unmatched.Find(one => AreSame(key, one)) is { } same)
            {
                unmatched.Remove(same);
            }
            else
            {
                steps.NewKeys.Add(new AddForeignKey(to, key));
            }
        }

        steps.OldKeys.AddRange(unmatched.Where(key => !AreUnknown(key.Columns)).Select(key => new DropForeignKey(from, key)));
    }

    private bool AreSame(SchemaForeignKey one, SchemaForeignKey other) => names.Are(one.Columns, other.Columns) && names.Are(one.PrincipalColumns, other.PrincipalColumns)
        && names.Are(one.PrincipalTable, one.PrincipalSchema, other.PrincipalTable, other.PrincipalSchema) && one.OnDelete == other.OnDelete && one.OnUpdate == other.OnUpdate;

    private void DiffIndexes()
    {
        List<SchemaIndex> unmatched = [.. from.Indexes];
        List<SchemaIndex> wanted = [.. to.Indexes];

        // First by name, then by what they are: then one of another name is renamed.
        foreach (var index in to.Indexes)
        {
            if (unmatched.Find(one => names.Are(one.Name, index.Name) && AreSame(index, one)) is { } same)
            {
                unmatched.Remove(same);
                wanted.Remove(index);
            }
        }

        foreach (var index in wanted)
        {
            if (unmatched.Find(one => AreSame(index, one)) is not { } same)
            {
                steps.NewIndexes.Add(new CreateIndex(to, Kept(index)));
                continue;
            }

            unmatched.Remove(same);
            if (same.IsConstraint || index.IsConstraint)
            {
                continue;
            }

            if (dialect.Traits.RenamesIndexes)
            {
                steps.OldIndexes.Add(new RenameIndex(to, same, index.Name));
            }
            else
            {
                steps.OldIndexes.Add(new DropIndex(to, same));
                steps.NewIndexes.Add(new CreateIndex(to, Kept(index)));
            }
        }

        steps.OldIndexes.AddRange(unmatched.Where(index => !IsLeftAlone(index) && !IsNeeded(index)).Select(index => new DropIndex(from, index)));
    }

    // Of a name that is wanted for another it must go all the same.
    private bool IsLeftAlone(SchemaIndex index) => !to.Indexes.Any(one => names.Are(one.Name, index.Name))
        && ((options.IsOfModel && index.Parts.Any(part => part.Sql is not null || part.Column is null)) || AreUnknown(index.ColumnNames));

    // Of a column that stays though it isn't wanted.
    private bool AreUnknown(IEnumerable<string> columns) => options.KeepsUnknownColumns && columns.Any(name => !to.Columns.Any(column => names.Are(column.Name, name)));

    private bool IsNeeded(SchemaIndex index) => dialect.Traits.HoldsColumnsOfForeignKeys && !to.Indexes.Any(one => names.Are(one.Name, index.Name))
        && to.ForeignKeys.Any(key => Serves(index, key) && !to.Indexes.Any(one => Serves(one, key)) && !names.Are([.. to.PrimaryKey.Take(key.Columns.Count)], key.Columns));

    private bool Serves(SchemaIndex index, SchemaForeignKey key) => !index.IsFullText && names.Are([.. index.ColumnNames.Take(key.Columns.Count)], key.Columns);

    // An index goes with a column that lies in it.
    private bool AreSame(SchemaIndex wanted, SchemaIndex there) => AreAlike(wanted, there)
        && !there.ColumnNames.Concat(there.Included).Any(column => _remade.Exists(name => names.Are(name, column))) && there.Included.All(Stays);

    private bool Stays(string column) => options.KeepsUnknownColumns || to.Columns.Any(one => names.Are(one.Name, column));

    // Made anew with what the model doesn't say.
    private SchemaIndex Kept(SchemaIndex index) => options.IsOfModel && from.Indexes.FirstOrDefault(one => AreAlike(index, one)) is { } there
        ? index with { Clause = there.Clause, Included = [.. there.Included.Where(Stays)] }
        : index;

    private bool AreAlike(SchemaIndex wanted, SchemaIndex there)
    {
        if (wanted.IsFullText || there.IsFullText)
        {
            return wanted.IsFullText == there.IsFullText && names.Are([.. wanted.ColumnNames], [.. there.ColumnNames]);
        }

        return wanted.IsUnique == there.IsUnique && wanted.Parts.Count == there.Parts.Count
            && (!dialect.Traits.HasIndexMethods || names.Are(wanted.Method, there.Method))
            && (options.IsOfModel || (wanted.Clause == there.Clause && names.Are(wanted.Included, there.Included)))
            && !AreOther(wanted.FilterSql, there.FilterSql)
            && wanted.Parts.Zip(there.Parts).All(pair => AreSame(pair.First, pair.Second));
    }

    private bool AreSame(SchemaIndexPart wanted, SchemaIndexPart there) => wanted.IsDescending == there.IsDescending
        && (wanted.Sql is null && there.Sql is null ? names.Are(wanted.Column, there.Column) : wanted.Sql is not null && there.Sql is not null && dialect.AreSameSql(wanted.Sql, there.Sql));

    private void DiffChecks()
    {
        List<SchemaCheck> unmatched = [.. from.Checks];
        foreach (var check in to.Checks)
        {
            if ((unmatched.Find(one => names.Are(one.Name, check.Name) && dialect.AreSameSql(check.Sql, one.Sql)) ?? unmatched.Find(one => dialect.AreSameSql(check.Sql, one.Sql))) is { } same)
            {
                unmatched.Remove(same);
            }
            else
            {
                steps.NewChecks.Add(new AddCheck(to, check));
            }
        }

        var words = from.Columns.Select(column => column.Name).ToList();
        _dropped.AddRange(unmatched.Where(check => !AreUnknown(SqlToken.Of(check.Sql).Select(token => token.Text).Where(text => words.Exists(name => names.Are(name, text))))));
        steps.OldChecks.AddRange(_dropped.Select(check => new DropCheck(from, check)));
    }
}
