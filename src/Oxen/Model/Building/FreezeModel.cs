namespace Oxen;

/// <summary>Makes the frozen model of a draft without errors.</summary>
internal static class FreezeModel
{
    public static DbModel Of(ModelDraft draft)
    {
        var entities = new Dictionary<EntityDraft, EntityModel>();
        var columns = new Dictionary<ColumnDraft, ColumnModel>();
        foreach (var entity in draft.Entities)
        {
            entities.Add(entity, Freeze(entity, columns, draft.Types));
        }

        var foreignKeys = new Dictionary<RelationDraft, ForeignKeyModel>();
        foreach (var relation in draft.Relations)
        {
            foreignKeys.Add(relation, Freeze(relation, entities, columns));
        }

        foreach (var (entity, model) in entities)
        {
            model.ForeignKeys = [.. foreignKeys.Values.Where(foreignKey => foreignKey.Entity == model && foreignKey.When is null)];
            model.ReferringKeys = [.. foreignKeys.Values.Where(foreignKey => foreignKey.Principal == model && foreignKey.When is null)];
            model.ConditionalKeys = [.. foreignKeys.Values.Where(foreignKey => foreignKey.Principal == model && foreignKey.When is not null)];
            model.Navigations = [.. entity.Navigations.Select(navigation => Freeze(navigation, entities, foreignKeys))];
        }

        return new DbModel([.. entities.Values]) { ColumnName = draft.Naming.Column };
    }

    private static EntityModel Freeze(EntityDraft entity, Dictionary<ColumnDraft, ColumnModel> columns, TypeMappings types)
    {
        foreach (var column in entity.Columns)
        {
            columns.Add(column, Freeze(column, types));
        }

        var members = FreezeMembers.Of(entity, columns);
        return new EntityModel
        {
            ClrType = entity.Type,
            ContextProperty = entity.Settings.ContextProperty,
            Table = entity.Table.Name,
            Schema = entity.Table.Schema,
            Columns = Frozen(entity.Columns, columns),
            Key = Frozen(entity.Key, columns),
            Indexes = [.. entity.Indexes.Select(index => new IndexModel(index.Name, Frozen(index.Columns, columns), index.IsUnique) { IsFullText = index.IsFullText })],
            Members = [.. members.Values],
            Complex = [.. members.Values.OfType<ComplexModel>()],
            Constructor = new ConstructorModel(entity.Constructor, [.. entity.ConstructorMembers.Select(member => members[member])]),
            Filters = [.. entity.Filters],
            SoftDelete = entity.SoftDelete is null ? null : columns[entity.SoftDelete],
        };
    }

    private static ColumnModel Freeze(ColumnDraft column, TypeMappings types)
    {
        var settings = column.Settings;
        var computed = settings.Default as ComputedSql;
        return new ColumnModel
        {
            Property = column.Property,
            Source = column.Source,
            Name = column.Name,
            Type = settings.StoreType is { } storeType ? (types.InColumn?.Invoke(column.Type, storeType) ?? column.Type) with { StoreType = storeType } : column.Type,
            IsNullable = column.IsNullable,
            Generated = column.Generated,
            IsConcurrencyToken = settings.IsConcurrencyToken == true,
            IsSensitive = settings.IsSensitive == true,
            MaxLength = settings.MaxLength,
            Precision = settings.Precision,
            Scale = settings.Scale,
            DefaultSql = column.DefaultSql,
            ComputedSql = computed?.Sql,
            IsStored = computed?.IsStored == true,
        };
    }

    private static ForeignKeyModel Freeze(RelationDraft relation, Dictionary<EntityDraft, EntityModel> entities, Dictionary<ColumnDraft, ColumnModel> columns)
    {
        // What can't be NULL can't outlive what it belongs to; the rest is for the application to decide.
        var isRequired = relation.Columns.All(column => !column.IsNullable);
        return new ForeignKeyModel(
            entities[relation.Dependent],
            Frozen(relation.Columns, columns),
            entities[relation.Principal],
            Frozen(relation.Principal.Key, columns),
            relation.OnDelete ?? (isRequired ? DeleteBehavior.Cascade : DeleteBehavior.Restrict))
        {
            OnUpdate = relation.OnUpdate,
            When = relation is { When: { } when, WhenColumn: { } column } ? new ForeignKeyCondition(columns[column], when.Value) : null,
        };
    }

    private static NavigationModel Freeze(
        NavigationDraft navigation, Dictionary<EntityDraft, EntityModel> entities, Dictionary<RelationDraft, ForeignKeyModel> foreignKeys)
    {
        var relation = navigation.Relation!;
        if (navigation.Through is { } through)
        {
            return new NavigationModel(navigation.Property, entities[through.Principal], foreignKeys[relation], IsCollection: true) { Through = foreignKeys[through] };
        }

        var isOnDependent = relation.FromDependent == navigation;
        var target = entities[isOnDependent ? relation.Principal : relation.Dependent];
        return new NavigationModel(navigation.Property, target, foreignKeys[relation], navigation.IsCollection) { IsOnDependent = isOnDependent };
    }

    private static ColumnModel[] Frozen(IReadOnlyList<ColumnDraft> drafts, Dictionary<ColumnDraft, ColumnModel> columns) =>
        [.. drafts.Select(draft => columns[draft])];
}
