namespace Oxen;

/// <summary>The schema a model asks for.</summary>
internal static class ModelSchema
{
    /// <summary>
    /// The tables of the model's entities, parents before children, as this database would have them. Types without a key
    /// read tables and views that are made elsewhere.
    /// </summary>
    /// <exception cref="MigrationException">The model asks for what the database doesn't have and can't do without.</exception>
    public static SchemaModel Of(DbModel model, Dialect dialect)
    {
        var ordered = new List<EntityModel>();
        var seen = new HashSet<EntityModel>();
        foreach (var entity in model.Tables)
        {
            AddAfterParents(entity);
        }

        return new SchemaModel { Tables = [.. ordered.Where(entity => !entity.IsKeyless).Select(entity => dialect.Fitted(Table(entity, dialect)))] };

        // Tables that refer to each other have no right order; the walk then begins where the model does.
        void AddAfterParents(EntityModel entity)
        {
            if (!seen.Add(entity))
            {
                return;
            }

            foreach (var foreignKey in entity.ForeignKeys)
            {
                if (foreignKey.Principal.Stored is { } parent)
                {
                    AddAfterParents(parent);
                }
            }

            ordered.Add(entity);
        }
    }

    /// <summary>The table of an entity.</summary>
    public static SchemaTable Table(EntityModel entity, Dialect dialect)
    {
        var table = Bare(entity, dialect);
        return table with { Columns = [.. table.Columns.Zip(entity.Columns, (column, member) => column with { FillSql = ColumnFill.Of(table, column, FormOf(entity, member), dialect.Traits.Names) })] };
    }

    private static SchemaTable Bare(EntityModel entity, Dialect dialect) => new(dialect.Syntax.Fitted(entity.Table), entity.Schema, [.. entity.Columns.Select(column => Column(entity, column, dialect))])
    {
        PrimaryKey = Names(entity.Key, dialect),
        // Rows that are in several tables are referred to without the database's knowledge.
        ForeignKeys = [.. entity.ForeignKeys.Where(key => key.Principal.Stored is not null).Select(key => ForeignKey(key, dialect))],
        Indexes = [.. entity.Indexes.Where(index => !index.IsFullText || dialect.Traits.HasFullTextIndexes).Select(index => Index(entity, index, dialect))],
        Checks = [.. entity.Details.Checks.Select(check => new SchemaCheck(dialect.Syntax.Fitted(check.Name), dialect.Condition(entity, check.Sql)))],
        Comment = dialect.Traits.HasComments ? entity.Details.Comment : null,
        FormerName = entity.Details.FormerName is { } former ? dialect.Syntax.Fitted(former) : null,
    };

    private static SchemaColumn Column(EntityModel entity, ColumnModel column, Dialect dialect) => new(dialect.Syntax.Fitted(column.Name), dialect.StoreType(column, entity.IsKeyed(column)), column.IsNullable || entity.PartialColumns.Contains(column))
    {
        IsIdentity = IsIdentity(entity, column),
        DefaultSql = column.DefaultSql,
        ComputedSql = column.ComputedSql,
        IsStored = column.IsStored,
        Collation = column.Type.Collation,
        Comment = dialect.Traits.HasComments ? column.Comment : null,
        FormerName = column.FormerName is { } former ? dialect.Syntax.Fitted(former) : null,
        IsMadeElsewhere = column is { DefaultSql: null, ComputedSql: null, Generated: ValueGeneration.OnInsertByDatabase or ValueGeneration.Always } && !IsIdentity(entity, column),
    };

    private static bool IsIdentity(EntityModel entity, ColumnModel column) => column == entity.GeneratedKey && column is { DefaultSql: null, Type.Form: StoreForm.Integer };

    // Of a converter's values nothing is known, the name of an enum's member is no empty text, and not every reference is known to the database.
    private static StoreForm? FormOf(EntityModel entity, ColumnModel column) =>
        column.Type is { IsJson: false, Converter: null } type && (type.Form != StoreForm.Text || type.ClrType == typeof(string)) && !entity.ForeignKeys.Any(key => key.Columns.Contains(column)) ? type.Form : null;

    private static SchemaIndex Index(EntityModel entity, IndexModel index, Dialect dialect)
    {
        if (index is { IsUnique: true, Details.FilterSql: not null } && !dialect.Traits.HasPartialIndexes)
        {
            throw new MigrationException($"The unique index '{index.Name}' of '{entity.Table}' is of some rows alone, and {dialect.Name} has no such indexes: over all rows it would refuse what the model allows. Make it an index that isn't unique, or leave it out for this database.");
        }

        return new SchemaIndex(dialect.Syntax.Fitted(index.Name), [.. Names(index.Columns, dialect).Select((name, i) => new SchemaIndexPart(name) { IsDescending = index.Details.IsDescending(i) })], index.IsUnique)
        {
            IsFullText = index.IsFullText,
            FilterSql = dialect.Traits.HasPartialIndexes && index.Details.FilterSql is { } filter ? dialect.Condition(entity, filter) : null,
            Method = dialect.Traits.HasIndexMethods ? index.Details.Method : null,
        };
    }

    private static SchemaForeignKey ForeignKey(ForeignKeyModel key, Dialect dialect)
    {
        var name = dialect.Syntax.Fitted(ConstraintNames.ForeignKey(key.Entity.Table, key.Columns.Select(column => column.Name)));
        return new SchemaForeignKey(name, Names(key.Columns, dialect), dialect.Syntax.Fitted(key.Principal.Stored!.Table), key.Principal.Stored.Schema, Names(key.PrincipalKey, dialect), InDatabase(key.OnDelete)) { OnUpdate = key.OnUpdate };
    }

    // What Oxen does itself the database refuses.
    private static DeleteBehavior InDatabase(DeleteBehavior behavior) =>
        behavior is DeleteBehavior.ClientCascade or DeleteBehavior.ClientSetNull ? DeleteBehavior.Restrict : behavior;

    private static string[] Names(IEnumerable<ColumnModel> columns, Dialect dialect) => [.. columns.Select(column => dialect.Syntax.Fitted(column.Name))];
}
