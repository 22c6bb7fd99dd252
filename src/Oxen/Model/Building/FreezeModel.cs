namespace Oxen;

/// <summary>Makes the frozen model of a draft without errors.</summary>
internal static class FreezeModel
{
    public static DbModel Of(ModelDraft draft)
    {
        var entities = new Dictionary<EntityDraft, EntityModel>();
        var columns = new Dictionary<ColumnDraft, ColumnModel>();
        var members = new Dictionary<MemberDraft, MemberModel>();
        foreach (var entity in draft.Entities.OrderBy(Depth))
        {
            entities.Add(entity, Freeze(entity, entities, columns, members, draft));
        }

        var foreignKeys = new Dictionary<RelationDraft, ForeignKeyModel>();
        foreach (var relation in draft.Relations)
        {
            foreignKeys.Add(relation, Freeze(relation, entities, columns));
        }

        ForeignKeyModel[] keys = [.. foreignKeys.Values];
        var from = new KeysOfClasses(keys, static foreignKey => foreignKey.Entity);
        var to = new KeysOfClasses(keys, static foreignKey => foreignKey.Principal);
        foreach (var (entity, model) in entities)
        {
            model.ForeignKeys = [.. from.Of(model).Where(foreignKey => foreignKey.When is null).Select(foreignKey => foreignKey.Entity == model ? foreignKey : foreignKey with { Entity = model })];
            model.ReferringKeys = [.. to.Of(model).Where(foreignKey => foreignKey.When is null)];
            model.ConditionalKeys = [.. to.Of(model).Where(foreignKey => foreignKey.When is not null)];
            model.Navigations = [.. model.Base?.Navigations ?? [], .. entity.Navigations.Select(navigation => Freeze(navigation, entities, foreignKeys))];
        }

        FreezeHierarchies.In(draft, entities, columns);
        return new DbModel([.. draft.Entities.Select(entity => entities[entity])]) { ColumnName = draft.Naming.Column };
    }

    private static int Depth(EntityDraft entity) => entity.Base is null ? 0 : Depth(entity.Base) + 1;

    private static EntityModel Freeze(EntityDraft entity, Dictionary<EntityDraft, EntityModel> entities, Dictionary<ColumnDraft, ColumnModel> columns, Dictionary<MemberDraft, MemberModel> members, ModelDraft draft)
    {
        foreach (var column in entity.Columns)
        {
            columns.Add(column, Freeze(column, draft.Types));
        }

        var parent = entity.Base is null ? null : entities[entity.Base];
        var own = FreezeMembers.Of(entity, columns);
        foreach (var (member, frozen) in own)
        {
            members.Add(member, frozen);
        }

        List<MemberModel> all = [.. parent?.Members ?? [], .. own.Values];
        return new EntityModel
        {
            Base = parent,
            ClrType = entity.Type,
            ContextProperty = entity.Settings.ContextProperty,
            Table = entity.Table.Name,
            Schema = entity.Table.Schema,
            Columns = [.. parent?.Columns ?? [], .. Frozen(entity.Columns, columns)],
            Key = Frozen(entity.Key, columns),
            Indexes = [.. FreezeHierarchies.IndexesOfBase(parent, entity, draft.Naming), .. entity.Indexes.Select(index => new IndexModel(index.Name, Frozen(index.Columns, columns), index.IsUnique) { IsFullText = index.IsFullText, Details = index.Details })],
            Details = Details(entity, parent, draft),
            Members = all,
            Complex = [.. all.OfType<ComplexModel>()],
            Constructor = entity.Constructor is null ? null : new ConstructorModel(entity.Constructor, [.. entity.ConstructorMembers.Select(member => members[member])]),
            Filters = [.. parent?.Filters.Where(filter => !entity.Filters.Exists(own => own.Condition == filter.Condition)) ?? [], .. entity.Filters],
            SoftDelete = entity.SoftDelete is null ? parent?.SoftDelete : columns[entity.SoftDelete],
        };
    }

    /// <summary>The frozen column.</summary>
    public static ColumnModel Freeze(ColumnDraft column, TypeMappings types)
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
            Stamp = column.Stamp,
            IsDiscriminator = column.IsDiscriminator,
            IsConcurrencyToken = settings.IsConcurrencyToken == true,
            IsSensitive = settings.IsSensitive == true || (column.Type.IsJson && SensitiveDocument.Is(column.Type.ClrType)),
            MaxLength = settings.MaxLength,
            Precision = settings.Precision,
            Scale = settings.Scale,
            DefaultSql = column.DefaultSql,
            ComputedSql = computed?.Sql,
            Comment = settings.Comment,
            FormerName = settings.FormerName,
            IsStored = computed?.IsStored == true,
        };
    }

    // A table of its own for each concrete class watches over what was said of the base too.
    private static TableDetails Details(EntityDraft entity, EntityModel? parent, ModelDraft draft)
    {
        var attributes = draft.Attributes(entity.Type);
        var own = entity.Settings.Details.Over(new TableDetails
        {
            Comment = attributes.Find<CommentAttribute>()?.Comment,
            FormerName = attributes.Find<WasNamedAttribute>()?.Name,
        });
        return parent is not null && entity.Hierarchy?.Strategy == InheritanceStrategy.TablePerConcreteType ? own.Over(new TableDetails { Checks = parent.Details.Checks }) : own;
    }

    private static ForeignKeyModel Freeze(RelationDraft relation, Dictionary<EntityDraft, EntityModel> entities, Dictionary<ColumnDraft, ColumnModel> columns)
    {
        // What can't be NULL can't outlive what it belongs to; the rest is for the application to decide.
        var isRequired = relation.Columns.All(column => !column.IsNullable);
        return new ForeignKeyModel(
            entities[relation.Dependent],
            Frozen(relation.Columns, columns),
            entities[relation.Principal],
            Frozen(relation.Referred, columns),
            OnDelete(relation, relation.OnDelete ?? (isRequired ? DeleteBehavior.Cascade : DeleteBehavior.Restrict)))
        {
            OnUpdate = relation.OnUpdate,
            IsInDatabase = CheckForeignKeys.IsInDatabase(relation),
            When = relation is { When: { } when, WhenColumn: { } column } ? new ForeignKeyCondition(columns[column], when.Value) : null,
        };
    }

    // What the database knows nothing of is Oxen's to do, and of a row in several tables it would delete only the part that has the key.
    private static DeleteBehavior OnDelete(RelationDraft relation, DeleteBehavior said) => relation.When is not null ? said
        : said == DeleteBehavior.Cascade && (IsPart(relation.Dependent) || !CheckForeignKeys.IsInDatabase(relation)) ? DeleteBehavior.ClientCascade
        : said == DeleteBehavior.SetNull && !CheckForeignKeys.IsInDatabase(relation) ? DeleteBehavior.ClientSetNull
        : said;

    private static bool IsPart(EntityDraft entity) => entity is { Base: not null, Hierarchy.Strategy: InheritanceStrategy.TablePerType };

    private static NavigationModel Freeze(
        NavigationDraft navigation, Dictionary<EntityDraft, EntityModel> entities, Dictionary<RelationDraft, ForeignKeyModel> foreignKeys)
    {
        var relation = navigation.Relation!;
        var said = navigation.Entity.Settings.Navigation(navigation.Property.Name);
        if (navigation.Through is { } through)
        {
            return new NavigationModel(navigation.Property, entities[through.Principal], foreignKeys[relation], IsCollection: true) { Through = foreignKeys[through], Splitting = said.Splitting, IsAutoIncluded = said.IsAutoIncluded };
        }

        var isOnDependent = relation.FromDependent == navigation;
        var target = entities[isOnDependent ? relation.Principal : relation.Dependent];
        return new NavigationModel(navigation.Property, target, foreignKeys[relation], navigation.IsCollection) { IsOnDependent = isOnDependent, Splitting = said.Splitting, IsAutoIncluded = said.IsAutoIncluded };
    }

    private static ColumnModel[] Frozen(IReadOnlyList<ColumnDraft> drafts, Dictionary<ColumnDraft, ColumnModel> columns) =>
        [.. drafts.Select(draft => columns[draft])];
}
