namespace Oxen;

/// <summary>
/// Finds entities of which no row can come twice in a result: those of a table that is read by itself, and those of a whole
/// collection, which belong to one owner each, of a class that nothing else in the result is of. Nobody need look for them
/// among the objects that are there.
/// </summary>
internal static class OnlyOnce
{
    /// <summary>A whole query with such entities marked.</summary>
    public static BoundQuery Mark(BoundQuery query)
    {
        List<LoadedShape> loaded = [.. Shapes.Loaded(query.Shape)];
        if (loaded.Count == 0)
        {
            return query;
        }

        HashSet<int> slots = [.. loaded.CountBy(one => one.Slot).Where(count => count.Value == 1).Select(count => count.Key)];
        return slots.Count == 0 ? query : query with { Shape = Own(query.Select.From, Mark(query.Shape, slots), slots) };
    }

    // A table beside which nothing else is read has each of its keys once; a view has keys by its word alone.
    private static Shape Own(SqlSource? from, Shape shape, HashSet<int> slots) =>
        shape is LoadedShape { IsKept: false } row && slots.Contains(row.Slot) && from is SqlTable { MayBeView: false } table && row.Entity.Columns.All(column => column.Sql is SqlColumn { Source: var source } && source == table.Id)
            ? row with { IsOnce = true }
            : shape;

    private static Shape Mark(Shape shape, HashSet<int> slots) => shape switch
    {
        ObjectShape made => made with { Parts = made.Parts.Map(part => Mark(part, slots)) },
        ClientShape client => client with { Parts = client.Parts.Map(part => Mark(part, slots)) },
        OptionalShape optional => optional with { Row = Mark(optional.Row, slots) },
        LoadedShape loaded => loaded with { Loaded = loaded.Loaded.Map(part => Mark(part, slots)) },
        CollectionShape rows => rows with { Rows = rows.Rows with { Shape = Element(rows, slots) } },
        _ => shape,
    };

    private static Shape Element(CollectionShape rows, HashSet<int> slots) => Mark(rows.Rows.Shape, slots) switch
    {
        ObjectShape { Parts: [var position, LoadedShape { IsKept: false } element] } row when rows is { IsWhole: true, Navigation: { IsOnDependent: false, Through: null } } && slots.Contains(element.Slot) =>
            row with { Parts = [position, element with { IsOnce = true }] },
        var other => other,
    };
}
