namespace Oxen;

/// <summary>Binds <c>SelectMany</c> over a query that is paged, grouped or made distinct for each row.</summary>
internal static class FlattenBinder
{
    /// <summary>The rows of the source in their order, each with its own of the query.</summary>
    public static BoundQuery EachWithItsOwn(OperatorCall call, BoundQuery left, BoundQuery right, Func<Shape, Shape, Shape> result)
    {
        if (LateralJoin.Fits(call.Binder, left.Select.From!, right))
        {
            return Lateral(call.Binder, left, right, result);
        }

        var (source, identity) = Identified(call.Binder, left);
        right = Right(call, source.Shape);
        return right.IsOptional ? OrNone(call, source, identity, result) : Joined(call.Binder, source, identity, right, result);
    }

    private static BoundQuery Lateral(QueryBinder binder, BoundQuery left, BoundQuery right, Func<Shape, Shape, Shape> result)
    {
        var page = right.IsOptional
            ? LateralJoin.Of(binder, left.Select.From!, JoinBinder.WithPresence(right), SqlJoinKind.Left)
            : LateralJoin.Of(binder, left.Select.From!, right, SqlJoinKind.Cross);
        return left with
        {
            Select = left.Select with { From = page.Select.From, OrderBy = Order(left.Select.OrderBy, page) },
            Shape = result(left.Shape, right.IsOptional ? DefaultBinder.Row(page.Shape, right.Default) : page.Shape),
            SortKeys = left.Select.OrderBy.Count,
        };
    }

    private static BoundQuery Joined(QueryBinder binder, BoundQuery left, Shape identity, BoundQuery right, Func<Shape, Shape, Shape> result)
    {
        // Only what is wanted of the left row comes along.
        var before = binder.Navigations.State;
        var wanted = result(left.Shape, right.Shape);
        var read = Shapes.Leaves(wanted).Select(leaf => (SqlNode)leaf.Sql).Concat(binder.Navigations.State.Pending.Select(join => join.On)).SelectMany(ColumnsRead.In).ToHashSet();
        binder.Navigations.State = before;
        List<SqlExpression> used = [.. Shapes.Leaves(left.Shape).Select(leaf => leaf.Sql).Where(sql => ColumnsRead.In(sql).Any(read.Contains)), .. left.Select.OrderBy.Select(ordering => ordering.Key)];
        var joined = PerRow.Join(binder, left.Select.From!, identity, Shapes.Together(used.Select(sql => new ValueShape(sql, sql.ClrType))), Filtered(right, left.Select.Where));
        var now = used.Zip(Shapes.Leaves(PerRow.Part(joined, 0))).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second.Sql);
        var row = Shapes.MapLeaves(left.Shape, leaf => leaf with { Sql = now.GetValueOrDefault(leaf.Sql, leaf.Sql) });
        return left with
        {
            Select = joined.Select with { OrderBy = Order(left.Select.OrderBy.Select(ordering => ordering with { Key = now[ordering.Key] }), joined) },
            Shape = result(row, PerRow.Part(joined, 1)),
            SortKeys = left.Select.OrderBy.Count,
        };
    }

    // Rows that have none of their own stay: the source is joined with what another copy of it found.
    private static BoundQuery OrNone(OperatorCall call, BoundQuery left, Shape identity, Func<Shape, Shape, Shape> result)
    {
        if (left.Shape is not EntityShape)
        {
            throw QueryBinder.Error(call.Lambda(1).Body, "A page, a distinct or grouped query of each row can be the optional side of a join with the rows of a table only.", "Begin with the table, or leave DefaultIfEmpty out.");
        }

        var (copy, same) = Identified(call.Binder, JoinBinder.Plain(call.Binder, call.Binder.Bind(call.Call.Arguments[0], call.Scope)));
        var right = Filtered(Right(call, copy.Shape), copy.Select.Where);
        var found = Pushdown.Apply(call.Binder, PerRow.Join(call.Binder, copy.Select.From!, same, same, right));
        var keys = Shapes.Leaves(identity).Zip(Shapes.Leaves(PerRow.Part(found, 0)), (key, other) => SqlBuild.Matches(key.Sql, other.Sql));
        var row = PerRow.Part(found, 1);

        // A row that may be absent by itself, such as a reference, tells both.
        var marked = row is OptionalShape reference && right.Default is null ? reference : new OptionalShape(JoinBinder.Unmarked(row), [Shapes.Leaves(PerRow.Part(found, 0))[0]]);
        var join = new SqlJoin(SqlJoinKind.Left, left.Select.From!, found.Select.From!, SqlBuild.And(found.Select.Where, keys.Aggregate(SqlBuild.And)));
        return left with { Select = left.Select with { From = join, OrderBy = Order(left.Select.OrderBy, found) }, Shape = result(left.Shape, DefaultBinder.Row(marked, right.Default)) };
    }

    // Rows without an order have none inside either.
    private static NodeList<SqlOrdering> Order(IEnumerable<SqlOrdering> outer, BoundQuery inner)
    {
        NodeList<SqlOrdering> order = [.. outer];
        return order.Count == 0 ? [] : [.. order, .. inner.Select.OrderBy];
    }

    private static BoundQuery Right(OperatorCall call, Shape row)
    {
        var collection = call.Lambda(1);
        return call.Binder.BindRows(collection.Body, new Scope(collection.Parameters[0], row, call.Scope));
    }

    private static BoundQuery Filtered(BoundQuery query, SqlExpression? condition) => condition is null ? query : query with
    {
        Select = query.Select with { Where = query.Select.Where is { } where ? SqlBuild.And(condition, where) : condition },
    };

    // What tells the rows apart: their key, or a number where they have none.
    private static (BoundQuery Source, Shape Identity) Identified(QueryBinder binder, BoundQuery source)
    {
        if (source is { Select.From: SqlTable, Shape: EntityShape { Entity.IsKeyless: false } entity })
        {
            return (source, Shapes.Together(entity.Entity.Key.Select(key => ScalarBinder.ColumnOf(entity, key))));
        }

        var number = new ValueShape(RankBinder.RowNumber([], source.Select.OrderBy), typeof(int));
        var numbered = Pushdown.Apply(binder, source with { Shape = Shapes.Together([source.Shape, number]) });
        var parts = ((ObjectShape)numbered.Shape).Parts;
        return (numbered with { Shape = parts[0] }, parts[1]);
    }
}
