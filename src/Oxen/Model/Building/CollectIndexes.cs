namespace Oxen;

/// <summary>
/// Collects the indexes of each class: those of attributes, those of the <see cref="ModelBuilder"/>, which replace an
/// attribute's over the same properties, and one for each alternate key, and each foreign key, that the key or another index doesn't serve.
/// </summary>
internal static class CollectIndexes
{
    public static void In(ModelDraft model)
    {
        foreach (var entity in model.Entities)
        {
            var wanted = new List<IndexSettings>();
            foreach (var index in ByAttributes(entity, model))
            {
                wanted.RemoveAll(known => known.Name == index.Name && known.Properties.SequenceEqual(index.Properties));
                wanted.Add(index);
            }

            foreach (var index in entity.Settings.Indexes)
            {
                wanted.RemoveAll(known => known.Properties.SequenceEqual(index.Properties));
                wanted.Add(index);
            }

            foreach (var index in wanted)
            {
                if (Columns(entity, index, model.Errors) is { } columns)
                {
                    if (Holder(entity, columns) is not { } holder)
                    {
                        model.Errors.Add(entity.Type, null, $"an index of {string.Join(" and ", index.Properties)} is said, which are in several tables of the hierarchy. An index is of one table: name members that one class declares.");
                        continue;
                    }

                    holder.Indexes.Add(new IndexDraft(index.Name ?? Name(holder, columns, model), columns, index.IsUnique) { IsFullText = index.IsFullText, Details = index.Details });
                }
            }
        }

        foreach (var entity in model.Entities)
        {
            foreach (var key in entity.AlternateKeys.Where(key => !IsUnique(entity, key)))
            {
                entity.Indexes.Add(new IndexDraft(Name(entity, key, model), key, IsUnique: true));
            }
        }

        foreach (var relation in model.Relations)
        {
            if (relation.IsIndexed && Holder(relation.Dependent, relation.Searched) is { } holder && !IsServed(holder, relation))
            {
                holder.Indexes.Add(new IndexDraft(Name(holder, relation.Searched, model), relation.Searched, relation.IsOneToOne));
            }
        }
    }

    private static List<IndexSettings> ByAttributes(EntityDraft entity, ModelDraft model)
    {
        var indexes = new List<IndexSettings>();
        var ofBase = entity.Base is null ? [] : model.Attributes(entity.Base.Type).All;
        foreach (var attribute in model.Attributes(entity.Type).All)
        {
            if (attribute is IndexAttribute index && !ofBase.Contains(attribute))
            {
                indexes.Add(Read(index, index.PropertyNames));
            }
        }

        foreach (var column in entity.Columns)
        {
            foreach (var attribute in column.Attributes.Indexes)
            {
                if (attribute.PropertyNames.Count > 0)
                {
                    model.Errors.Add(entity.Type, column.Property.Name, "[Index] on a property names properties. Put it on the class to index several, or name none.");
                }

                indexes.Add(Read(attribute, [column.Property.Name]));
            }
        }

        return indexes;
    }

    private static IndexSettings Read(IndexAttribute attribute, IReadOnlyList<string> properties) =>
        new(properties)
        {
            IsUnique = attribute.IsUnique,
            IsFullText = attribute.IsFullText,
            Name = attribute.Name,
            Details = new IndexDetails { FilterSql = attribute.Filter, Descending = attribute.AllDescending ? [true] : attribute.IsDescending ?? [] },
        };

    private static List<ColumnDraft>? Columns(EntityDraft entity, IndexSettings index, ModelErrors errors)
    {
        if (index.Properties.Count == 0)
        {
            errors.Add(entity.Type, null, "[Index] on a class must name the properties it covers.");
            return null;
        }

        if (index.IsFullText && (index.IsUnique || index.Properties.Count > 1))
        {
            errors.Add(entity.Type, index.Properties[0], "a full-text index is one of a single property, and isn't unique.");
            return null;
        }

        var columns = new List<ColumnDraft>();
        foreach (var name in index.Properties)
        {
            if (entity.Column(name) is not { } column)
            {
                errors.Add(entity.Type, name, entity.Navigation(name) is null
                    ? "an index names it, but it isn't a mapped property of the class."
                    : "an index names it, but it leads to another entity. Name the property of its foreign key.");
                return null;
            }

            columns.Add(column);
        }

        return columns;
    }

    private static string Name(EntityDraft entity, IReadOnlyList<ColumnDraft> columns, ModelDraft model) =>
        model.Naming.Index(entity.Table.Name, [.. columns.Select(column => column.Name)]);

    // Where each class has a table of what it adds, the class whose table has the columns; null where none has them all.
    private static EntityDraft? Holder(EntityDraft entity, IReadOnlyList<ColumnDraft> columns)
    {
        var holder = entity;
        while (holder is { Hierarchy.Strategy: InheritanceStrategy.TablePerType } && !columns.All(column => holder.Columns.Contains(column) || holder.Key.Contains(column)))
        {
            holder = holder.Base;
        }

        return holder;
    }

    private static bool IsServed(EntityDraft entity, RelationDraft relation)
    {
        var columns = relation.Searched;
        return relation.IsOneToOne
            ? columns.SequenceEqual(entity.Key) || entity.Indexes.Exists(index => index.Details.FilterSql is null && columns.SequenceEqual(index.Columns))
            : BeginsWith(entity.Key, columns) || entity.Indexes.Exists(index => index is { IsFullText: false, Details: { FilterSql: null, Method: null } } && BeginsWith(index.Columns, columns));
    }

    private static bool IsUnique(EntityDraft entity, List<ColumnDraft> key) =>
        entity.Indexes.Exists(index => index is { IsUnique: true, Details: { FilterSql: null, Method: null } } && key.SequenceEqual(index.Columns));

    private static bool BeginsWith(IReadOnlyList<ColumnDraft> all, IReadOnlyList<ColumnDraft> first) => all.Take(first.Count).SequenceEqual(first);
}
