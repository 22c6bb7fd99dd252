namespace Oxen;

/// <summary>Binds the orderings.</summary>
internal static class OrderBinder
{
    // LINQ's sorts are stable, so an earlier order decides among equals of a later one.
    public static BoundQuery OrderBy(OperatorCall call, bool isDescending)
    {
        RefuseComparer(call, 2);
        var (source, keys) = Sorted(call, source => Keys((call with { Source = source }).BindLambda(1), call, isDescending));
        return source with { Select = source.Select with { OrderBy = [.. keys, .. source.Select.OrderBy.Where(old => !keys.Exists(key => key.Key == old.Key))] } };
    }

    public static BoundQuery ThenBy(OperatorCall call, bool isDescending)
    {
        RefuseComparer(call, 2);
        var keys = Keys(call.BindLambda(1), call, isDescending);
        var order = call.Source.Select.OrderBy;
        return call.Source with { Select = call.Source.Select with { OrderBy = [.. order, .. keys.Where(key => !order.Any(old => old.Key == key.Key))] } };
    }

    public static BoundQuery Order(OperatorCall call, bool isDescending)
    {
        RefuseComparer(call, 1);
        var (source, keys) = Sorted(call, source => Keys(source.Shape, call, isDescending));
        return source with { Select = source.Select with { OrderBy = [.. keys] } };
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

    private static List<SqlOrdering> Keys(Shape shape, OperatorCall call, bool isDescending) =>
        shape switch
        {
            ValueShape value => [new SqlOrdering(ScalarBinder.AsNumber(value.Sql), isDescending)],
            EntityShape { Entity.IsKeyless: false } entity => [.. entity.Entity.Key.Select(key => new SqlOrdering(ScalarBinder.ColumnOf(entity, key).Sql, isDescending))],
            ObjectShape @object => [.. @object.Parts.SelectMany(part => Keys(part, call, isDescending))],
            _ => [new SqlOrdering(ScalarBinder.ToSql(shape, call.Call), isDescending)],
        };

    private static void RefuseComparer(OperatorCall call, int index)
    {
        if (call.Has(index))
        {
            throw Untranslatable.Comparer(call.Call, "Order by an expression whose values sort as you want.");
        }
    }
}
