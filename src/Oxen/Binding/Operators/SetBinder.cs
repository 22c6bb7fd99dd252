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
        return Combined(call.Binder, left, right, op);
    }

    /// <summary>The source and the operator's second query, which select alike things.</summary>
    public static (BoundQuery Left, BoundQuery Right) Sides(OperatorCall call)
    {
        if (!call.Binder.IsQuery(call.Call.Arguments[1], call.Scope))
        {
            throw QueryBinder.Error(call.Call.Arguments[1], $"'{call.Call.Method.Name}' with a list in memory isn't translated to SQL.", "Combine two queries, or run the query first and combine in memory.");
        }

        var left = call.Source;
        var right = call.Binder.Bind(call.Call.Arguments[1], call.Scope);
        if ((Shapes.FirstError(left.Shape) ?? Shapes.FirstError(right.Shape)) is { } error)
        {
            throw new QueryTranslationException(error);
        }

        if (!Shapes.AreAlike(left.Shape, right.Shape))
        {
            throw QueryBinder.Error(call.Call, $"The two sides of '{call.Call.Method.Name}' select different things.", "Select the same members in the same order on both sides.");
        }

        return (left, right);
    }

    /// <summary>Both queries' rows as one query.</summary>
    public static BoundQuery Combined(QueryBinder binder, BoundQuery left, BoundQuery right, SqlSetOperator op)
    {
        var id = binder.NextSource();
        var leftSelect = Pushdown.WithOutputs(binder, left);
        var rightLeaves = Shapes.Leaves(right.Shape);
        var index = 0;
        var shape = Shapes.MapLeaves(left.Shape, leaf =>
        {
            var output = leftSelect.Outputs[index];
            var other = rightLeaves[index++].Sql;
            var column = new SqlColumn(id, output.Name, leaf.Sql.ClrType, leaf.Sql.IsNullable || other.IsNullable)
            {
                Mapping = leaf.Sql.Mapping ?? other.Mapping,
                IsSensitive = leaf.Sql is SqlColumn { IsSensitive: true } || other is SqlColumn { IsSensitive: true },
            };
            return leaf with { Sql = column };
        });
        var combined = new SqlSetOperation(op, leftSelect, Pushdown.WithOutputs(binder, right));
        return new BoundQuery(new SqlSelect(new SqlDerived(id, combined)), shape);
    }
}
