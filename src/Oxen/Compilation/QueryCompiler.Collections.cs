namespace Oxen;

/// <content>Rows that belong to others: those of a query's collections, and of a member that is loaded later.</content>
internal sealed partial class QueryCompiler
{
    /// <summary>The plan that loads a member of entities the application has, for values like these of the context.</summary>
    public NavigationPlan Compile(EntityModel entity, NavigationModel navigation, object?[] context)
    {
        var facts = new ParameterFacts(context);
        var binder = Binder(facts, filters.Ignored, 0);
        var owner = QueryBinder.EntityOf(entity, binder.NextSource());
        var rows = SplitCollections.Apply(binder, LoadIncludes.Rows(binder, owner, navigation), filters.Count);
        var member = $"{TypeName.Of(entity.ClrType)}.{navigation.Property.Name}";
        var plan = Collection(rows, new ReadTerms((place, type, column) => IsNull(place, type, column, member)) { TrackerSlot = TrackerSlot(0), Query = () => member }, facts, null);
        return new NavigationPlan(navigation, plan, [.. rows.Keys.Select(key => entity.Row.First(column => column.Name == ((SqlColumn)key.Sql).Name))])
        {
            Entity = entity,
            Identities = Identities(rows),
            Facts = facts.Asked,
            Ignored = filters.Ignored,
            KeepsObjects = KeepsObjects,
            OwnKey = navigation.Target == entity ? entity.Key : [],
        };
    }

    private List<CollectionPlan> Collections(Shape shape, ReadTerms terms, ParameterFacts facts, QueryTrace? trace) =>
        [.. Shapes.Collections(shape).Select(collection => Collection(collection, terms, facts, trace))];

    private CollectionPlan Collection(CollectionShape collection, ReadTerms terms, ParameterFacts facts, QueryTrace? trace)
    {
        trace?.Add("bind a collection", collection.Rows);
        collection = dialect.Traits.FindsByLists ? FindByKeys.Apply(collection) : collection;
        var (rows, lowered, command) = Translate(collection.Rows with { Notes = collection.Rows.Notes with { Lock = null } }, facts, trace, query: terms.Query);
        var shaped = collection with { Rows = rows };
        var read = Shape(MaterializerBuilder.LambdaInto(shaped, Columns(lowered), dialect, terms), trace);
        return new CollectionPlan(collection.Slot, CollectionReads.NewBuffer(shaped), command, read, Collections(rows.Shape, terms, facts, trace));
    }

    private static List<IdentitySlot> Identities(Shape shape)
    {
        List<IdentitySlot> slots = [];
        foreach (var loaded in Shapes.Loaded(shape))
        {
            if (!slots.Exists(known => known.Slot == loaded.Slot))
            {
                slots.Add(new IdentitySlot(loaded.Slot, MaterializerBuilder.NewIdentities(loaded)));
            }
        }

        return slots;
    }
}
