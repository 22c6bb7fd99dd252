namespace Oxen;

/// <summary>Binds <c>Concat</c>, <c>Union</c>, <c>Intersect</c> and <c>Except</c>.</summary>
internal static class SetBinder
{
    public static BoundQuery Combine(OperatorCall call, SqlSetOperator op)
    {
        if (call.Has(2))
        {
            throw Untranslatable.Comparer(call.Call, "Leave the comparer out.");
        }

        var (left, right) = Sides(call);
        if (op != SqlSetOperator.UnionAll && Shapes.FirstIncomparable(left.Shape) is { } error)
        {
            throw new QueryTranslationException(error);
        }

        return Combined(call.Binder, left, right, op);
    }

    /// <summary>The source and the operator's second query, which select alike things.</summary>
    public static (BoundQuery Left, BoundQuery Right) Sides(OperatorCall call)
    {
        if (!call.Binder.IsRows(call.Call.Arguments[1], call.Scope))
        {
            throw QueryBinder.Error(call.Call.Arguments[1], $"The other side of '{call.Call.Method.Name}' is no query and no list of values.", "Combine two queries, or run the query first and combine in memory.");
        }

        var left = call.Source;
        var right = call.Binder.Bind(call.Call.Arguments[1], call.Scope);
        var (first, second) = EntityViews.Alike(left.Shape, right.Shape);
        RequireAlike(call, first, second);
        return (left with { Shape = first }, right with { Shape = second });
    }

    public static BoundQuery Append(OperatorCall call) => Beside(call, isFirst: false);

    public static BoundQuery Prepend(OperatorCall call) => Beside(call, isFirst: true);

    // One row more, before or after those of an ordered query, or anywhere among those that have no order.
    private static BoundQuery Beside(OperatorCall call, bool isFirst)
    {
        var one = ListBinder.Single(call.Binder, call.Call.Arguments[1], call.Scope);
        RequireAlike(call, call.Source.Shape, one.Shape);
        var order = call.Source.Select.OrderBy;
        if (order.Count == 0)
        {
            return Combined(call.Binder, call.Source, one, SqlSetOperator.UnionAll);
        }

        var rows = With(call.Source, isFirst ? 1 : 0, order.Select(ordering => ordering.Key));
        var row = With(one, isFirst ? 0 : 1, order.Select(ordering => new SqlLiteral(null, ordering.Key.ClrType)));
        var both = Combined(call.Binder, rows, row, SqlSetOperator.UnionAll);
        var parts = ((ObjectShape)both.Shape).Parts;
        NodeList<SqlOrdering> orderings = [new SqlOrdering(Key(0), IsDescending: false), .. order.Select((ordering, i) => ordering with { Key = Key(i + 1) })];
        return both with { Select = both.Select with { OrderBy = orderings }, Shape = parts[^1] };

        SqlExpression Key(int index) => ((ValueShape)parts[index]).Sql;
    }

    private static BoundQuery With(BoundQuery query, int side, IEnumerable<SqlExpression> keys)
    {
        NodeList<Shape> parts = [new ValueShape(SqlBuild.Literal(side), typeof(int)), .. keys.Select(key => new ValueShape(key, key.ClrType)), query.Shape];
        return query with { Shape = new ObjectShape(parts, ["side", .. Enumerable.Repeat<string?>(null, parts.Count - 1)], values => values[^1], query.Shape.Type) };
    }

    private static void RequireAlike(OperatorCall call, Shape left, Shape right)
    {
        if ((Shapes.FirstError(left) ?? Shapes.FirstError(right)) is { } error)
        {
            throw new QueryTranslationException(error);
        }

        if (!Shapes.AreAlike(left, right))
        {
            throw left is EntityShape && right is ObjectShape
                ? QueryBinder.Error(call.Call, $"'{call.Call.Method.Name}' puts objects in memory beside rows of a table, which have other members.", "Select the same members on both sides, or run the query first and combine in memory.")
                : QueryBinder.Error(call.Call, $"The two sides of '{call.Call.Method.Name}' select different things.", "Select the same members in the same order on both sides.");
        }
    }

    /// <summary>Both queries' rows as one query.</summary>
    public static BoundQuery Combined(QueryBinder binder, BoundQuery left, BoundQuery right, SqlSetOperator op)
    {
        var id = binder.NextSource();
        var leftSelect = Pushdown.WithOutputs(binder, left);
        var (leftLeaves, rightLeaves) = (Shapes.Leaves(left.Shape), Shapes.Leaves(right.Shape));

        // What is selected twice on both sides is selected once.
        int[] places = [.. leftLeaves.Select((leaf, i) => Enumerable.Range(0, i + 1).First(j => leftLeaves[j].Sql == leaf.Sql && rightLeaves[j].Sql == rightLeaves[i].Sql))];
        var index = 0;
        var shape = Shapes.MapLeaves(left.Shape, leaf =>
        {
            var output = leftSelect.Outputs[places[index]];
            var other = rightLeaves[index++].Sql;
            var column = new SqlColumn(id, output.Name, leaf.Sql.ClrType, leaf.Sql.IsNullable || other.IsNullable)
            {
                Mapping = leaf.Sql.Mapping ?? other.Mapping,
                IsSensitive = leaf.Sql is SqlColumn { IsSensitive: true } || other is SqlColumn { IsSensitive: true },
            };
            return leaf with { Sql = column };
        });
        var combined = new SqlSetOperation(op, Once(leftSelect), Once(Pushdown.WithOutputs(binder, right)));
        return new BoundQuery(new SqlSelect(new SqlDerived(id, combined)), shape);

        SqlSelect Once(SqlSelect select) => select with { Outputs = [.. select.Outputs.Where((_, i) => places[i] == i)] };
    }
}
