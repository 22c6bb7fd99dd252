using System.Linq.Expressions;

namespace Oxen;

/// <summary>Binds the joins.</summary>
internal static class JoinBinder
{
    public static BoundQuery Join(OperatorCall call, SqlJoinKind kind)
    {
        var left = Plain(call.Binder, call.Source);
        var right = Right(call, kind);
        var on = ScalarBinder.Matches(call.BindLambda(2, left.Shape), call.BindLambda(3, right.Shape), call.Call);
        (left, right) = (call.Binder.Navigations.WithJoins(left), call.Binder.Navigations.WithJoins(right));
        return Joined(left, right, kind, on, row => call.BindLambda(4, left.Shape, row));
    }

    public static BoundQuery RightJoin(OperatorCall call)
    {
        var left = call.Source;
        var right = Plain(call.Binder, call.Binder.Bind(call.Call.Arguments[1], call.Scope));
        var optional = IsJoinable(left, SqlJoinKind.Left) ? left : Derived(call.Binder, left, SqlJoinKind.Left);
        var on = ScalarBinder.Matches(call.BindLambda(2, optional.Shape), call.BindLambda(3, right.Shape), call.Call);
        (optional, right) = (call.Binder.Navigations.WithJoins(optional), call.Binder.Navigations.WithJoins(right));
        return Joined(right, optional, SqlJoinKind.Left, on, row => call.BindLambda(4, row, right.Shape));
    }

    // The rows that belong to a row are a query of their own wherever they are used.
    public static BoundQuery GroupJoin(OperatorCall call)
    {
        var left = Plain(call.Binder, call.Source);
        var outerKey = call.BindLambda(2, left.Shape);
        var rows = new QueryShape([outerKey, .. Scope.ShapesOf(call.Scope)], Matching, call.Lambda(4).Parameters[1].Type);
        return left with { Shape = call.BindLambda(4, left.Shape, rows) };

        BoundQuery Matching(NodeList<Shape> outer)
        {
            var inside = call with { Scope = Scope.With(call.Scope, outer, 1) };
            var right = Plain(call.Binder, call.Binder.Bind(call.Call.Arguments[1], inside.Scope));
            var matches = ScalarBinder.Matches(outer[0], inside.BindLambda(3, right.Shape), call.Call);
            right = call.Binder.Navigations.WithJoins(right);
            return right with { Select = FilterBinder.With(right.Select, matches) };
        }
    }

    public static BoundQuery SelectMany(OperatorCall call)
    {
        var collection = call.Lambda(1);
        if (collection.Parameters.Count != 1)
        {
            throw QueryBinder.Error(collection, "The overload of 'SelectMany' that gives the lambda an index isn't translated to SQL.", "Use the overload whose lambda takes the element only.");
        }

        var left = Plain(call.Binder, call.Source);
        var scope = new Scope(collection.Parameters[0], left.Shape, call.Scope);
        if (!call.Binder.IsRows(collection.Body, scope))
        {
            throw QueryBinder.Error(collection.Body, "What 'SelectMany' is to flatten isn't a query.", "Flatten a table, a query, or the rows of a GroupJoin.");
        }

        var right = call.Binder.BindRows(collection.Body, scope);
        left = call.Binder.Navigations.WithJoins(left);
        var kind = right.IsOptional ? SqlJoinKind.Left : right.Select.Where is null ? SqlJoinKind.Cross : SqlJoinKind.Inner;
        var isJoinable = IsJoinable(right, kind);
        if (!isJoinable && right.IsOptional && LiftedConditions.Of(call.Binder, left.Select, right) is { } lifted)
        {
            (right, isJoinable) = (lifted, true);
        }

        if (isJoinable ? right.Select.From is not SqlElements && Correlation.IsIn(right.Select.From!, left.Select) : Correlation.IsIn(right.Select, left.Select))
        {
            return FlattenBinder.EachWithItsOwn(call, left, right, Result);
        }

        if (!isJoinable)
        {
            right = Derived(call.Binder, right, kind) with { Default = right.Default };
            kind = kind == SqlJoinKind.Left ? kind : SqlJoinKind.Cross;
        }

        var flat = Joined(left, right with { Select = right.Select with { Where = null } }, kind, right.Select.Where ?? Always(kind), row => Result(left.Shape, row));

        // The rows of each row are in their order, which comes after that of the rows themselves.
        return left.Select.OrderBy.Count == 0 || right.Select.OrderBy.Count == 0 ? flat
            : flat with { Select = flat.Select with { OrderBy = [.. flat.Select.OrderBy, .. right.Select.OrderBy] }, SortKeys = left.Select.OrderBy.Count };

        Shape Result(Shape first, Shape second) => call.Has(2) ? call.BindLambda(2, first, second) : second;
    }

    /// <summary>The query as the right side of a join.</summary>
    public static BoundQuery Joinable(QueryBinder binder, BoundQuery right, SqlJoinKind kind) =>
        IsJoinable(right, kind) ? right : Derived(binder, right, kind);

    /// <summary>A row that may be absent, with a mark beside it that tells.</summary>
    public static OptionalShape Marked(Shape row) => new(row, [new ValueShape(SqlBuild.Literal(1), typeof(int))]);

    private static BoundQuery Right(OperatorCall call, SqlJoinKind kind) =>
        Joinable(call.Binder, call.Binder.Bind(call.Call.Arguments[1], call.Scope), kind);

    // The right side of an outer join must have nothing to compute for rows that aren't there, and a value that tells them.
    private static bool IsJoinable(BoundQuery right, SqlJoinKind kind)
    {
        if (right.Select.From is not (SqlTable or SqlCteSource or SqlDerived or SqlRaw or SqlRows or SqlElements) || !IsPlain(right))
        {
            return false;
        }

        return kind != SqlJoinKind.Left || right.Shape switch
        {
            EntityShape entity => !entity.Entity.IsKeyless,
            ValueShape { Sql: SqlColumn } => true,
            ObjectShape made => Shapes.Leaves(made) is var leaves && leaves.TrueForAll(leaf => leaf.Sql is SqlColumn) && leaves.Exists(leaf => !leaf.Sql.IsNullable),
            _ => false,
        };
    }

    /// <summary>The query as a subquery, as the right side of a join.</summary>
    public static BoundQuery Derived(QueryBinder binder, BoundQuery right, SqlJoinKind kind) =>
        Pushdown.Apply(binder, kind == SqlJoinKind.Left ? WithPresence(right) : right);

    private static BoundQuery Joined(BoundQuery left, BoundQuery right, SqlJoinKind kind, SqlExpression? on, Func<Shape, Shape> result)
    {
        var row = kind == SqlJoinKind.Left ? DefaultBinder.Row(right.Shape, right.Default) : right.Shape;

        // A condition on the right side belongs to the join when absent rows count, else to the result.
        var condition = right.Select.Where;
        if (condition is not null && kind == SqlJoinKind.Left)
        {
            on = SqlBuild.And(on, condition);
            condition = null;
        }

        var select = left.Select with { From = new SqlJoin(kind, left.Select.From!, right.Select.From!, on) };
        return left with { Select = condition is null ? select : FilterBinder.With(select, condition), Shape = result(row) };
    }

    private static SqlLiteral? Always(SqlJoinKind kind) => kind == SqlJoinKind.Left ? SqlBuild.Literal(true) : null;

    /// <summary>The query in a form that can be joined as it is.</summary>
    public static BoundQuery Plain(QueryBinder binder, BoundQuery query) => query.Select.From is not null && IsPlain(query) ? query : Pushdown.Apply(binder, query);

    private static bool IsPlain(BoundQuery query) => query.Select is { Limit: null, Offset: null, IsDistinct: false, GroupBy.Count: 0 } && !Shapes.HaveWindows(query.Shape);

    /// <summary>A row that may be absent brings a value that tells: its key, or a mark that is selected beside it.</summary>
    public static BoundQuery WithPresence(BoundQuery query) => query.Shape is EntityShape { Entity.IsKeyless: false }
        ? query
        : query with { Shape = query.Shape as OptionalShape ?? Marked(query.Shape) };

    /// <summary>The row without its mark.</summary>
    public static Shape Unmarked(Shape shape) => shape is OptionalShape marked ? marked.Row : shape;

    /// <summary>Values that are NULL where the row is absent.</summary>
    public static NodeList<SqlExpression> PresenceOf(Shape shape) => shape switch
    {
        OptionalShape marked => [.. marked.Presence.Select(value => value.Sql)],
        EntityShape entity => [ScalarBinder.ColumnOf(entity, entity.Entity.Key[0]).Sql],
        ValueShape value => [value.Sql],
        _ => Shapes.Leaves(shape).Find(leaf => !leaf.Sql.IsNullable)?.Sql is { } value ? [value]
            : throw QueryBinder.Error(Expression.Default(shape.Type), "Nothing tells whether the row of this outer join is there.", "Select a value that can't be null beside it."),
    };
}
