namespace Oxen;

/// <summary>Binds <c>SelectMany</c> over a query that is paged, grouped or made distinct for each row.</summary>
internal static class FlattenBinder
{
    /// <summary>The rows of the source in their order, each with its own of the query.</summary>
    public static BoundQuery EachWithItsOwn(OperatorCall call, BoundQuery left, BoundQuery right, Func<Shape, Shape, Shape> result)
    {
        var isOnly = right.IsOptional && left.Shape is not EntityShape;
        if (LateralJoin.Of(call.Binder, left.Select.From!, left.Shape, right, isOnly) is { } page)
        {
            var own = PerRow.Part(page, 1);
            return left with
            {
                Select = left.Select with { From = page.Select.From, OrderBy = Order(left.Select.OrderBy, page) },
                Shape = result(left.Shape, right.IsOptional ? DefaultBinder.Row(own, right.Default) : own),
                SortKeys = left.Select.OrderBy.Count,
            };
        }

        if (isOnly)
        {
            throw QueryBinder.Error(call.Lambda(1).Body, "A page, a distinct or grouped query of each row can be the optional side of a join with the rows of a table only.", "Begin with the table, or leave DefaultIfEmpty out.");
        }

        var (source, identity) = Identified(call.Binder, left, right.IsOptional);
        right = Right(call, source.Shape);
        return right.IsOptional ? OrNone(call, source, identity, result) : Joined(call.Binder, source, identity, right, result);
    }

    private static BoundQuery Joined(QueryBinder binder, BoundQuery left, Shape identity, BoundQuery right, Func<Shape, Shape, Shape> result)
    {
        // Only what is wanted of the left row comes along.
        var before = binder.Navigations.State;
        var read = Shapes.Leaves(result(left.Shape, right.Shape)).SelectMany(leaf => ColumnsRead.In(leaf.Sql)).ToHashSet();
        var references = ReferencesRead(binder.Navigations.State, read);
        binder.Navigations.State = before;
        List<SqlExpression> used = [.. Shapes.Leaves(left.Shape).Select(leaf => leaf.Sql).Where(sql => ColumnsRead.In(sql).Any(read.Contains)), .. left.Select.OrderBy.Select(ordering => ordering.Key)];
        var joined = PerRow.Numbered(binder, left.Select.From!, identity, Shapes.Together(used.Select(sql => new ValueShape(sql, sql.ClrType))), Filtered(right, left.Select.Where));
        joined = references > 0 && joined.Select.GroupBy.Count > 0 ? Pushdown.Apply(binder, joined) : joined;
        var now = used.Zip(Shapes.Leaves(PerRow.Part(joined, 0))).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second.Sql);
        var row = Shapes.MapLeaves(left.Shape, leaf => leaf with { Sql = now.GetValueOrDefault(leaf.Sql, leaf.Sql) });
        return left with
        {
            Select = joined.Select with { OrderBy = Order(left.Select.OrderBy.Select(ordering => ordering with { Key = now[ordering.Key] }), joined) },
            Shape = result(row, PerRow.Part(joined, 1)),
            SortKeys = left.Select.OrderBy.Count,
        };
    }

    // How many references are read or joined; what they are found by is read with them. Their owner may be what one before led to.
    private static int ReferencesRead(NavigationState named, HashSet<SqlColumn> read)
    {
        var count = 0;
        foreach (var reference in named.References.Reverse().Where(IsRead))
        {
            read.UnionWith(ColumnsRead.In(reference.On));
            count++;
        }

        return count;

        bool IsRead(BoundReference reference) => named.Pending.Exists(join => join.On == reference.On) || Shapes.Leaves(reference.Row).Any(leaf => ColumnsRead.In(leaf.Sql).Any(read.Contains));
    }

    // Rows that have none of their own stay: the source is joined with what another copy of it found.
    private static BoundQuery OrNone(OperatorCall call, BoundQuery left, Shape identity, Func<Shape, Shape, Shape> result)
    {
        var (copy, same) = Identified(call.Binder, JoinBinder.Plain(call.Binder, call.Binder.Bind(call.Call.Arguments[0], call.Scope)), isReadTwice: true);
        var right = Filtered(Right(call, copy.Shape), copy.Select.Where);
        var found = Pushdown.Apply(call.Binder, PerRow.Numbered(call.Binder, copy.Select.From!, same, same, right));
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

    // What tells the rows apart: their key, or a number where they have none. Read twice, the same rows have to get the same
    // numbers: equal ones may change places.
    private static (BoundQuery Source, Shape Identity) Identified(QueryBinder binder, BoundQuery source, bool isReadTwice)
    {
        if (source is { Select.From: SqlTable, Shape: EntityShape { Entity.IsKeyless: false } entity })
        {
            return (source, Shapes.Together(entity.Entity.Key.Select(key => ScalarBinder.ColumnOf(entity, key))));
        }

        var order = source.Select.OrderBy;
        if (isReadTwice && source.Shape is EntityShape { Entity.IsKeyless: false } row)
        {
            order = [.. order, .. row.Entity.Key.Select(key => ScalarBinder.ColumnOf(row, key).Sql).Except(order.Select(ordering => ordering.Key)).Select(key => new SqlOrdering(key, IsDescending: false))];
        }

        var number = new ValueShape(RankBinder.RowNumber([], order), typeof(int));
        var numbered = Pushdown.Apply(binder, source with { Shape = Shapes.Together([source.Shape, number]) });
        var parts = ((ObjectShape)numbered.Shape).Parts;
        return (numbered with { Shape = parts[0] }, parts[1]);
    }
}
