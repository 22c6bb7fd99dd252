namespace Oxen;

/// <summary>The schema a model asks for.</summary>
internal static class ModelSchema
{
    /// <summary>
    /// The tables of the model's entities, parents before children. Types without a key read tables and views that are
    /// made elsewhere.
    /// </summary>
    public static IReadOnlyList<SchemaTable> Of(DbModel model, Dialect dialect)
    {
        var ordered = new List<EntityModel>();
        var seen = new HashSet<EntityModel>();
        foreach (var entity in model.Tables)
        {
            AddAfterParents(entity);
        }

        return [.. ordered.Where(entity => !entity.IsKeyless).Select(entity => Table(entity, dialect))];

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

    private static SchemaTable Table(EntityModel entity, Dialect dialect) => new(dialect.Syntax.Fitted(entity.Table), entity.Schema, [.. entity.Columns.Select(column => Column(entity, column, dialect))])
    {
        PrimaryKey = Names(entity.Key, dialect),
        // Rows that are in several tables are referred to without the database's knowledge.
        ForeignKeys = [.. entity.ForeignKeys.Where(key => key.Principal.Stored is not null).Select(key => ForeignKey(key, dialect))],
        Indexes = [.. entity.Indexes.Where(index => !index.IsFullText || dialect.Traits.HasFullTextIndexes).Select(index => new SchemaIndex(dialect.Syntax.Fitted(index.Name), [.. Names(index.Columns, dialect).Select(name => new SchemaIndexPart(name))], index.IsUnique) { IsFullText = index.IsFullText })],
    };

    private static SchemaColumn Column(EntityModel entity, ColumnModel column, Dialect dialect) => new(dialect.Syntax.Fitted(column.Name), dialect.StoreType(column, IsKeyed(entity, column)), column.IsNullable || entity.PartialColumns.Contains(column))
    {
        IsIdentity = column == entity.GeneratedKey && column is { DefaultSql: null, Type.Form: StoreForm.Integer },
        DefaultSql = column.DefaultSql,
        ComputedSql = column.ComputedSql,
        IsStored = column.IsStored,
        Collation = column.Type.Collation,
    };

    private static bool IsKeyed(EntityModel entity, ColumnModel column) => entity.Key.Contains(column)
        || entity.Indexes.Any(index => !index.IsFullText && index.Columns.Contains(column)) || entity.ForeignKeys.Any(key => key.Columns.Contains(column));

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
