namespace Oxen;

/// <summary>
/// Finds entities of which no row can come twice in a result: rows of a whole collection belong to one owner each, and are
/// of a class that nothing else in the result is of. Nobody need look for them among the objects that are there.
/// </summary>
internal static class OnlyOnce
{
    /// <summary>The shape of a whole result with such entities marked.</summary>
    public static Shape Mark(Shape shape)
    {
        List<LoadedShape> loaded = [.. Shapes.Loaded(shape)];
        if (loaded.Count == 0)
        {
            return shape;
        }

        HashSet<int> slots = [.. loaded.CountBy(one => one.Slot).Where(count => count.Value == 1).Select(count => count.Key)];
        return slots.Count == 0 ? shape : Mark(shape, slots);
    }

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
