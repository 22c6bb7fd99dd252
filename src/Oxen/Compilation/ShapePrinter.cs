namespace Oxen;

/// <summary>Prints what a row becomes: a line for each part, deeper where it is part of a part.</summary>
internal static class ShapePrinter
{
    /// <summary>The shape as text.</summary>
    public static string Print(Shape shape) => string.Join('\n', Lines(shape));

    private static IEnumerable<string> Lines(Shape shape) => shape switch
    {
        ValueShape value => $"{Place(value)} : {TypeName.Of(value.Type)}".Split('\n'),
        EntityShape entity => Named(TypeName.Of(entity.Type), entity.Columns.Select((column, i) => (entity.Entity.Row[i].Property.Name, (Shape)column))),
        LoadedShape loaded => Named($"{TypeName.Of(loaded.Type)}, one object for each key", loaded.Navigations.Zip(loaded.Loaded, (navigation, part) => (navigation.Property.Name, part)).Prepend(("row", loaded.Entity))),
        ObjectShape made => Named(TypeName.Of(made.Type), made.Parts.Select((part, i) => (made.Members[i] ?? $"({i})", part))),
        ClientShape client => Named($"{QueryPrinter.Print(client.Error.Culprit)} in C#", client.Parts.Select((part, i) => ($"({i})", part))),
        OptionalShape optional => Named($"{TypeName.Of(optional.Type)}, if {string.Join(" or ", optional.Presence.Select(Place))} is not null", [("row", optional.Row)]),
        GroupShape group => Named(TypeName.Of(group.Type), group.Element is null ? [("Key", group.Key)] : [("Key", group.Key), ("element", group.Element)]),
        CollectionShape collection => Named($"{TypeName.Of(collection.Type)} by {string.Join(", ", collection.Keys.Select(Place))}, of a command of its own", [("element", collection.Element)]),
        _ => [TypeName.Of(shape.Type)],
    };

    private static string Place(ValueShape value) =>
        value.Ordinal == ValueShape.NotRead ? SqlPrinter.Print(value.Sql) : $"column {value.Ordinal}";

    private static IEnumerable<string> Named(string title, IEnumerable<(string Name, Shape Shape)> parts)
    {
        yield return title;
        foreach (var (name, part) in parts)
        {
            var lines = Lines(part).ToList();
            yield return $"    {name} = {lines[0]}";
            foreach (var line in lines.Skip(1))
            {
                yield return "    " + line;
            }
        }
    }
}
