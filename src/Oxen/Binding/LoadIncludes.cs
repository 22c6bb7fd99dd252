using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Says how what a query includes is loaded: an entity a reference leads to by a join, rows of a collection as a query that
/// becomes a command of its own.
/// </summary>
internal sealed class LoadIncludes(QueryBinder binder, Func<EntityModel, int> slotOf)
{
    private readonly List<Include> _named = [];

    /// <summary>The query with its entities and what is loaded with them.</summary>
    public BoundQuery Apply(BoundQuery query)
    {
        _named.AddRange(Named(query.Shape));
        if (query.Write is not null || query.RawRow is not null || !IsIn(query.Shape, entity => IncludesOf(entity) is not null))
        {
            return query;
        }

        // A join beside DISTINCT or GROUP BY would be part of what is made distinct, or grouped.
        query = !IsIn(query.Shape, entity => entity.Includes is not null || AutoIncluded(entity).Any()) ? query
            : query.Select.IsDistinct || query.Select.GroupBy.Count > 0 ? Pushdown.Apply(binder, query) with { Result = query.Result, Default = query.Default } : query;
        return binder.Navigations.WithJoins(query with { Shape = Load(query.Shape) });
    }

    /// <summary>The rows a member of an entity leads to, each row one object in the whole result.</summary>
    public static QueryShape Rows(QueryBinder binder, EntityShape owner, NavigationModel navigation)
    {
        // Only its row knows what an object without a property for the foreign key refers to.
        var rows = navigation.IsOnDependent && navigation.ForeignKey.Columns.Any(column => column.Source is not null)
            ? binder.Navigations.RowsByOwnRow(owner, navigation, ListOf(navigation))
            : binder.Navigations.Rows(owner, navigation, ListOf(navigation));
        return rows with { Query = outer => Shared(rows.Query(outer)) };

        BoundQuery Shared(BoundQuery query) => query with { Shape = ((EntityShape)query.Shape) with { Includes = [], LoadedFor = navigation } };
    }

    private static Type ListOf(NavigationModel navigation) => typeof(List<>).MakeGenericType(navigation.Target.ClrType);

    // The same row may come by several ways: what the query says of a member holds on all of them.
    private static IEnumerable<Include> Named(Shape shape) => shape switch
    {
        EntityShape entity => Named(entity.Includes ?? []),
        OptionalShape optional => Named(optional.Row),
        ObjectShape made => made.Parts.SelectMany(Named),
        ClientShape client => client.Parts.SelectMany(Named),
        _ => [],
    };

    private static IEnumerable<Include> Named(NodeList<Include> includes) => includes.SelectMany(include => Named(include.Then).Prepend(include));

    private LambdaExpression? ChosenRows(NavigationModel navigation) => _named.Find(include => include.Rows is not null && include.Navigation == navigation)?.Rows;

    // What the query says goes before what the model does. Where objects are remembered, each of them is one in the whole result.
    private NodeList<Include>? IncludesOf(EntityShape entity)
    {
        List<Include> always = [.. AutoIncluded(entity).Select(navigation => new Include(navigation, ChosenRows(navigation), []))];
        return always.Count > 0 ? [.. entity.Includes ?? [], .. always]
            : entity.Includes ?? (binder.KeepsObjects && !entity.Entity.IsKeyless && !entity.Entity.IsJunction ? [] : (NodeList<Include>?)null);
    }

    private IEnumerable<NavigationModel> AutoIncluded(EntityShape entity) => binder.Notes.AreAutoIncludesIgnored ? [] : entity.Entity.AutoIncluded.Where(navigation =>
        navigation != entity.LoadedFor?.Inverse && entity.Includes?.Any(said => said.Navigation == navigation) != true);

    private static bool IsIn(Shape shape, Func<EntityShape, bool> isWanted) => shape switch
    {
        EntityShape entity => isWanted(entity),
        OptionalShape optional => IsIn(optional.Row, isWanted),
        ObjectShape made => made.Parts.Any(part => IsIn(part, isWanted)),
        ClientShape client => client.Parts.Any(part => IsIn(part, isWanted)),
        _ => false,
    };

    private Shape Load(Shape shape) => shape switch
    {
        EntityShape entity when IncludesOf(entity) is { } includes => Load(entity with { Includes = null }, includes),
        OptionalShape optional => optional with { Row = Load(optional.Row) },
        ObjectShape made => made with { Parts = made.Parts.Map(Load) },
        ClientShape client => client with { Parts = client.Parts.Map(Load) },
        _ => shape,
    };

    private LoadedShape Load(EntityShape entity, NodeList<Include> includes) => new(
        slotOf(entity.Entity.Root),
        entity,
        [.. includes.Select(include => include.Navigation)],
        [.. includes.Select(include => include.Navigation.IsCollection ? Rows(entity, include) : Load(With(binder.Navigations.Reference(entity, include.Navigation, Member(include)), include)))])
    {
        IsKept = binder.KeepsObjects,
    };

    private QueryShape Rows(EntityShape entity, Include include)
    {
        return new QueryShape([entity], Query, ListOf(include.Navigation)) { Origin = include.Rows?.Body };

        BoundQuery Query(NodeList<Shape> owner)
        {
            var rows = include.Rows is { } chosen
                ? binder.Bind(IncludeBinder.ChosenOf(chosen, include.Navigation), new Scope(chosen.Parameters[0], owner[0], null))
                : binder.Navigations.Collection((EntityShape)owner[0], include.Navigation).Bind();
            return rows with { Shape = With(rows.Shape, include) };
        }
    }

    private static Shape With(Shape shape, Include include) => shape switch
    {
        EntityShape entity when entity.Entity.Is(include.Navigation.Target) => entity with { Includes = include.Then, LoadedFor = include.Navigation },
        OptionalShape optional => optional with { Row = With(optional.Row, include) },
        _ => throw QueryBinder.Error(include.Rows!.Body, $"Rows of '{TypeName.Of(include.Navigation.Target.ClrType)}' are included, not '{TypeName.Of(shape.Type)}'.", "Leave Select out: choose rows with Where, OrderBy, Skip and Take."),
    };

    private static MemberExpression Member(Include include) => Expression.Property(Expression.Parameter(include.Navigation.Property.DeclaringType!), include.Navigation.Property);
}
