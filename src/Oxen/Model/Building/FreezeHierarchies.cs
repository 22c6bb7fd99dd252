namespace Oxen;

/// <summary>Makes the frozen hierarchies of a draft without errors, and their tables.</summary>
internal static class FreezeHierarchies
{
    /// <summary>Gives the entities of hierarchies what they are read from and written to.</summary>
    public static void In(ModelDraft draft, Dictionary<EntityDraft, EntityModel> entities, Dictionary<ColumnDraft, ColumnModel> columns)
    {
        foreach (var hierarchy in draft.Entities.Select(entity => entity.Hierarchy).OfType<HierarchyDraft>().Distinct().ToList())
        {
            Freeze(hierarchy, entities, columns.GetValueOrDefault(hierarchy.Discriminator) ?? FreezeModel.Freeze(hierarchy.Discriminator, draft.Types));
        }
    }

    /// <summary>The indexes of the base that a class has too; a table of its own has them under names of its own.</summary>
    public static IEnumerable<IndexModel> IndexesOfBase(EntityModel? parent, EntityDraft entity, Naming naming) => entity.Hierarchy?.Strategy switch
    {
        null or InheritanceStrategy.TablePerType => [],
        InheritanceStrategy.TablePerHierarchy => parent?.Indexes ?? [],
        _ => parent?.Indexes.Select(index => index with { Name = naming.Index(entity.Table.Name, [.. index.Columns.Select(column => column.Name)]) }) ?? [],
    };

    private static void Freeze(HierarchyDraft draft, Dictionary<EntityDraft, EntityModel> entities, ColumnModel discriminator)
    {
        List<EntityModel> types = [.. draft.Types.Select(type => entities[type])];
        var tables = new Dictionary<EntityModel, EntityModel>();
        var hierarchy = new HierarchyModel
        {
            Strategy = draft.Strategy,
            Root = types[0],
            Types = types,
            Discriminator = discriminator,
            Values = draft.Values.ToDictionary(pair => entities[pair.Key], pair => pair.Value),
            TableOf = draft.Strategy switch
            {
                InheritanceStrategy.TablePerHierarchy => entity => tables[entity.Root],
                InheritanceStrategy.TablePerType => entity => tables[entity],
                _ => static entity => entity.Concrete is [var only] ? only : null,
            },
        };
        foreach (var type in types)
        {
            type.Hierarchy = hierarchy;
            type.Concrete = [.. types.Where(other => other.Is(type) && hierarchy.Values.ContainsKey(other))];
            type.Row = [.. types.Where(other => other.Is(type)).SelectMany(other => other.Columns).Append(discriminator).Distinct()];
        }

        switch (draft.Strategy)
        {
            case InheritanceStrategy.TablePerHierarchy:
                tables.Add(types[0], Whole(types));
                break;
            case InheritanceStrategy.TablePerType:
                foreach (var type in types)
                {
                    tables.Add(type, type.Base is null ? type : Addition(type));
                    type.Parts = [.. type.Base?.Parts ?? [], tables[type]];
                }

                break;
            default:
                foreach (var type in types.Where(hierarchy.Values.ContainsKey))
                {
                    tables.Add(type, type);
                }

                break;
        }

        hierarchy.Tables = [.. tables.Values];
    }

    // One table for all: what a class adds is NULL in the rows of others.
    private static EntityModel Whole(List<EntityModel> types)
    {
        var root = types[0];
        List<ColumnModel> columns = [.. types.SelectMany(type => type.Columns).Distinct().DistinctBy(column => column.Name, StringComparer.OrdinalIgnoreCase)];
        return new EntityModel
        {
            ClrType = root.ClrType,
            Table = root.Table,
            Schema = root.Schema,
            Columns = columns,
            PartialColumns = [.. columns.Except(root.Columns)],
            Key = root.Key,
            Members = [],
            Constructor = null,
            Details = root.Details with { Checks = [.. types.SelectMany(type => type.Details.Checks).DistinctBy(check => check.Name)] },
            Indexes = [.. types.SelectMany(type => type.Indexes).DistinctBy(index => index.Name)],
            ForeignKeys = [.. types.SelectMany(type => type.ForeignKeys).DistinctBy(key => string.Join(", ", [key.Principal.Table, .. key.Columns.Select(column => column.Name)]))],
        };
    }

    // A table of what the class adds. Its rows go with those of the base.
    private static EntityModel Addition(EntityModel type)
    {
        var parent = type.Base!;
        List<ColumnModel> columns = [.. type.Key, .. type.Columns.Except(parent.Columns)];
        var table = new EntityModel
        {
            ClrType = type.ClrType,
            Table = type.Table,
            Schema = type.Schema,
            Columns = columns,
            Key = type.Key,
            HasKeyOfBase = true,
            Members = [],
            Constructor = null,
            Indexes = type.Indexes,
            Details = type.Details,
        };
        table.ForeignKeys =
        [
            new ForeignKeyModel(table, type.Key, parent, type.Key, DeleteBehavior.Cascade),
            .. type.ForeignKeys.Where(key => !parent.ForeignKeys.Any(other => other.Columns.SequenceEqual(key.Columns) && other.Principal == key.Principal) && key.Columns.All(columns.Contains)),
        ];
        return table;
    }
}
