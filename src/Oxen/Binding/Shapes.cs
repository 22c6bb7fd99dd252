using System.Linq.Expressions;

namespace Oxen;

/// <summary>Functions over shapes.</summary>
internal static class Shapes
{
    /// <summary>The shape with each leaf mapped, in the order <see cref="Leaves"/> gives them.</summary>
    public static Shape MapLeaves(Shape shape, Func<ValueShape, ValueShape> map) => shape switch
    {
        ValueShape value => map(value),
        EntityShape entity => entity with { Columns = entity.Columns.Map(map) },
        ObjectShape @object => @object with { Parts = @object.Parts.Map(part => MapLeaves(part, map)) },
        ClientShape client => client with { Parts = client.Parts.Map(part => MapLeaves(part, map)) },
        OptionalShape optional => optional with { Row = MapLeaves(optional.Row, map), Presence = optional.Presence.Map(map) },
        GroupShape group => group with { Key = MapLeaves(group.Key, map), Element = null, Rows = (QueryShape)MapLeaves(group.Rows, map) },
        QueryShape rows => rows with { Outer = rows.Outer.Map(part => MapLeaves(part, map)), Computed = rows.Computed is null ? null : (ClientShape)MapLeaves(rows.Computed, map) },
        CollectionShape collection => collection with { Keys = collection.Keys.Map(map) },
        LoadedShape loaded => loaded with { Entity = (EntityShape)MapLeaves(loaded.Entity, map), Loaded = loaded.Loaded.Map(part => MapLeaves(part, map)) },
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    /// <summary>The shape with each collection inside its row mapped, in the order <see cref="Collections"/> gives them.</summary>
    public static Shape MapCollections(Shape shape, Func<CollectionShape, Shape> map) => shape switch
    {
        CollectionShape collection => map(collection),
        ObjectShape made => made with { Parts = made.Parts.Map(part => MapCollections(part, map)) },
        ClientShape client => client with { Parts = client.Parts.Map(part => MapCollections(part, map)) },
        OptionalShape optional => optional with { Row = MapCollections(optional.Row, map) },
        LoadedShape loaded => loaded with { Loaded = loaded.Loaded.Map(part => MapCollections(part, map)) },
        _ => shape,
    };

    /// <summary>The leaves from left to right.</summary>
    public static List<ValueShape> Leaves(Shape shape)
    {
        var leaves = new List<ValueShape>();
        MapLeaves(shape, leaf =>
        {
            leaves.Add(leaf);
            return leaf;
        });
        return leaves;
    }

    /// <summary>The shape of a query's own result: C# computes what it computes in its own way.</summary>
    public static Shape Computed(Shape shape) => shape switch
    {
        ValueShape { Computed: { } instead } value when ReferenceEquals(instead.Of, value.Sql) => Computed(instead.Shape),
        ObjectShape @object => @object with { Parts = @object.Parts.Map(Computed) },
        ClientShape client => client with { Parts = client.Parts.Map(Computed) },
        _ => shape,
    };

    /// <summary>The first part that isn't made of single values in SQL, with the reason; null when all are.</summary>
    public static TranslationError? FirstError(Shape shape) => shape switch
    {
        ClientShape client => client.Error,
        ObjectShape @object => @object.Parts.Select(FirstError).FirstOrDefault(error => error is not null),
        OptionalShape optional => FirstError(optional.Row),
        GroupShape or QueryShape => new TranslationError(
            Expression.Default(shape.Type), "Rows inside a row aren't compared in SQL.", "Select single values of them, with operators such as Count, Sum, Max or First."),
        _ => null,
    };

    /// <summary>The first part that SQL can't tell from another, with the reason; null when rows of the shape can be compared.</summary>
    public static TranslationError? FirstIncomparable(Shape shape) => shape switch
    {
        ValueShape value when ScalarBinder.IsJson(value) => new TranslationError(
            Expression.Default(shape.Type), $"A JSON document, here a '{TypeName.Of(shape.Type)}', isn't compared as a whole in SQL.", "Select or compare members of it that are single values."),
        ObjectShape made => made.Parts.Select(FirstIncomparable).FirstOrDefault(error => error is not null),
        OptionalShape optional => FirstIncomparable(optional.Row),
        _ => FirstError(shape),
    };

    /// <summary>Whether a value of the row is computed over other rows, so that these must stay as they are.</summary>
    public static bool HaveWindows(Shape shape) => shape switch
    {
        ValueShape { Sql: SqlColumn } => false,
        ValueShape value => Windows.AreIn(value.Sql),
        EntityShape entity => entity.Columns.Any(HaveWindows),
        ObjectShape @object => @object.Parts.Any(HaveWindows),
        ClientShape client => client.Parts.Any(HaveWindows),
        OptionalShape optional => HaveWindows(optional.Row),
        _ => false,
    };

    /// <summary>Shapes side by side while a query is put together: they are taken apart again before rows are read.</summary>
    public static ObjectShape Together(params IEnumerable<Shape> parts)
    {
        NodeList<Shape> list = [.. parts];
        return new ObjectShape(list, new string?[list.Count], static _ => throw new InvalidOperationException("Shapes put together are taken apart before rows are read."), typeof(object));
    }

    /// <summary>The collections the shape holds, but not those inside them.</summary>
    public static IEnumerable<CollectionShape> Collections(Shape shape) => shape switch
    {
        CollectionShape collection => [collection],
        ObjectShape made => made.Parts.SelectMany(Collections),
        ClientShape client => client.Parts.SelectMany(Collections),
        OptionalShape optional => Collections(optional.Row),
        LoadedShape loaded => loaded.Loaded.SelectMany(Collections),
        _ => [],
    };

    /// <summary>The entities that are one object each in the whole result, those inside collections too.</summary>
    public static IEnumerable<LoadedShape> Loaded(Shape shape) => shape switch
    {
        LoadedShape loaded => loaded.Loaded.SelectMany(Loaded).Prepend(loaded),
        CollectionShape collection => Loaded(collection.Rows.Shape),
        ObjectShape made => made.Parts.SelectMany(Loaded),
        ClientShape client => client.Parts.SelectMany(Loaded),
        OptionalShape optional => Loaded(optional.Row),
        _ => [],
    };

    /// <summary>A row of the other side of an outer join: every value of it can be NULL.</summary>
    public static Shape Optional(Shape row, SqlExpression presence) => Optional(row, [presence]);

    /// <inheritdoc cref="Optional(Shape, SqlExpression)"/>
    public static Shape Optional(Shape row, NodeList<SqlExpression> presence)
    {
        // A struct is never null: where the row is absent, its members have their defaults.
        if (row is ObjectShape { Type.IsValueType: true } made)
        {
            return made with { Parts = made.Parts.Map(part => Optional(part, presence)) };
        }

        var absent = MapLeaves(row, leaf => leaf with { Sql = WhereAbsent(leaf.Sql) });
        return absent is ValueShape value
            ? value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null
                ? value with { Sql = SqlBuild.Coalesce(value.Sql, new SqlLiteral(Activator.CreateInstance(value.Type), value.Type)) }
                : value
            : new OptionalShape(absent, [.. presence.Select(value => new ValueShape(WhereAbsent(value), typeof(object)))]);
    }

    private static SqlExpression WhereAbsent(SqlExpression value) => value is SqlColumn column
        ? column with { IsNullable = true, IsNullWhereAbsent = !column.IsNullable }
        : value with { IsNullable = true };

    /// <summary>Whether two shapes have the same parts, so that rows of both can stand in one result.</summary>
    public static bool AreAlike(Shape a, Shape b) => (a, b) switch
    {
        (ValueShape, ValueShape) => a.Type == b.Type,
        (EntityShape x, EntityShape y) => x.Entity == y.Entity,
        (OptionalShape x, OptionalShape y) => x.Presence.Count == y.Presence.Count && AreAlike(x.Row, y.Row),
        (ObjectShape x, ObjectShape y) => x.Type == y.Type && x.Parts.Count == y.Parts.Count
            && x.Members.SequenceEqual(y.Members) && x.Parts.Zip(y.Parts).All(pair => AreAlike(pair.First, pair.Second)),
        _ => false,
    };
}
