using System.Linq.Expressions;

namespace Oxen;

/// <summary>Binds the orderings.</summary>
internal static class OrderBinder
{
    // LINQ's sorts are stable, so an earlier order decides among equals of a later one.
    public static BoundQuery OrderBy(OperatorCall call, bool isDescending)
    {
        RefuseComparer(call, 2);
        var (source, keys) = Sorted(call, source => Keys((call with { Source = source }).BindLambda(1), call.Call, isDescending));
        return WithOrder(source, keys, source.Select.OrderBy);
    }

    public static BoundQuery ThenBy(OperatorCall call, bool isDescending)
    {
        RefuseComparer(call, 2);
        var (source, keys) = Sorted(call, source => Keys((call with { Source = source }).BindLambda(1), call.Call, isDescending));
        List<SqlOrdering> latest = [.. source.Select.OrderBy.Take(call.Source.SortKeys)];
        latest.AddRange(keys.Where(key => !latest.Exists(known => known.Key == key.Key)));
        return WithOrder(source, latest, source.Select.OrderBy.Skip(call.Source.SortKeys));
    }

    public static BoundQuery Order(OperatorCall call, bool isDescending)
    {
        RefuseComparer(call, 1);
        var (source, keys) = Sorted(call, source => Keys(source.Shape, call.Call, isDescending));
        return source with { Select = source.Select with { OrderBy = [.. keys] } };
    }

    // Each row has a number of its own, drawn anew in each execution.
    public static BoundQuery Shuffle(OperatorCall call)
    {
        if (call.Binder.Dialect.Functions.Find(typeof(Random).GetMethod(nameof(Random.NextDouble))!) is not { } random)
        {
            throw Untranslatable.Operator(call.Call);
        }

        var source = call.Source.Select is { Limit: null, Offset: null, IsDistinct: false } ? call.Source : Pushdown.Apply(call.Binder, call.Source);
        var key = new SqlFunction(random.Template, [], typeof(double), IsNullable: false);
        return source with { Select = source.Select with { OrderBy = [new SqlOrdering(key, IsDescending: false)] }, SortKeys = 0 };
    }

    public static BoundQuery Reverse(OperatorCall call)
    {
        var source = call.Source.Select is { Limit: null, Offset: null } ? call.Source : Pushdown.Apply(call.Binder, call.Source);
        if (source.Select.OrderBy.Count == 0)
        {
            throw QueryBinder.Error(call.Call, $"'{call.Call.Method.Name}' needs an order: rows of a table have none.", "Call OrderBy first.");
        }

        return source with { Select = source.Select with { OrderBy = [.. source.Select.OrderBy.Select(ordering => ordering with { IsDescending = !ordering.IsDescending })] } };
    }

    private static BoundQuery WithOrder(BoundQuery source, List<SqlOrdering> latest, IEnumerable<SqlOrdering> earlier) => source with
    {
        Select = source.Select with { OrderBy = [.. latest, .. earlier.Where(old => !latest.Exists(key => key.Key == old.Key))] },
        SortKeys = latest.Count,
    };

    // An order over a page applies to what it gave; distinct rows are ordered in place only by what is selected.
    private static (BoundQuery Source, List<SqlOrdering> Keys) Sorted(OperatorCall call, Func<BoundQuery, List<SqlOrdering>> keysOf)
    {
        if (call.Source.Select is { Limit: null, Offset: null })
        {
            var keys = keysOf(call.Source);
            if (!call.Source.Select.IsDistinct || Shapes.Leaves(call.Source.Shape) is var selected && keys.TrueForAll(key => selected.Exists(leaf => leaf.Sql == key.Key)))
            {
                return (call.Source, keys);
            }
        }

        var pushed = Pushdown.Apply(call.Binder, call.Source);
        return (pushed, keysOf(pushed));
    }

    /// <summary>The keys that order by a shape: all its values, of an entity those of its key.</summary>
    public static List<SqlOrdering> Keys(Shape shape, Expression culprit, bool isDescending) =>
        shape switch
        {
            ValueShape value => [new SqlOrdering(ScalarBinder.AsOrdered(value.Sql), isDescending)],
            EntityShape { Entity.IsKeyless: false } entity => [.. entity.Entity.Key.Select(key => new SqlOrdering(ScalarBinder.ColumnOf(entity, key).Sql, isDescending))],
            ObjectShape @object => [.. @object.Parts.SelectMany(part => Keys(part, culprit, isDescending))],
            OptionalShape optional => Keys(optional.Row, culprit, isDescending),
            _ => [new SqlOrdering(ScalarBinder.ToSql(shape, culprit), isDescending)],
        };

    private static void RefuseComparer(OperatorCall call, int index)
    {
        if (call.Has(index))
        {
            throw Untranslatable.Comparer(call.Call, "Order by an expression whose values sort as you want.");
        }
    }
}
