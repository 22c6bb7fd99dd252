namespace Oxen;

/// <summary>
/// Binds <c>FullJoin</c>. A database without it is told in two parts: the left side with what matches it, and what of the
/// right side nothing matches.
/// </summary>
internal static class FullJoinBinder
{
    public static BoundQuery FullJoin(OperatorCall call)
    {
        var (left, right, on) = Sides(call, call.Source);
        var row = Row(call, Absent(left), Absent(right));
        if (call.Binder.Dialect.Traits.HasFullJoin)
        {
            return Selected(call, Joined(SqlJoinKind.Full, left, right, on, row));
        }

        // Each part has sources of its own.
        var matched = Joined(SqlJoinKind.Left, left, right, on, row);
        (left, right, on) = Sides(call, call.Binder.Bind(call.Call.Arguments[0], call.Scope));
        var rest = new BoundQuery(
            new SqlSelect(right.Select.From) { Where = SqlBuild.Not(new SqlExists(new SqlSelect(left.Select.From) { Where = on })) },
            Row(call, Shapes.MapLeaves(Absent(left), Missing), Absent(right)));
        return Selected(call, SetBinder.Combined(call.Binder, matched, rest, SqlSetOperator.UnionAll));
    }

    private static BoundQuery Joined(SqlJoinKind kind, BoundQuery left, BoundQuery right, SqlExpression on, Shape row) =>
        new(new SqlSelect(new SqlJoin(kind, left.Select.From!, right.Select.From!, on)), row);

    private static BoundQuery Selected(OperatorCall call, BoundQuery rows) =>
        rows with { Shape = call.BindLambda(4, ((ObjectShape)rows.Shape).Parts[0], ((ObjectShape)rows.Shape).Parts[1]) };

    private static (BoundQuery Left, BoundQuery Right, SqlExpression On) Sides(OperatorCall call, BoundQuery source)
    {
        var left = Whole(call, source);
        var right = Whole(call, call.Binder.Bind(call.Call.Arguments[1], call.Scope));
        var on = ScalarBinder.Matches(call.BindLambda(2, left.Shape), call.BindLambda(3, right.Shape), call.Call);
        return (call.Binder.Navigations.WithJoins(left), call.Binder.Navigations.WithJoins(right), on);
    }

    // Any row may be absent, so each side is filtered before they are joined.
    private static BoundQuery Whole(OperatorCall call, BoundQuery side) => side.Select.Where is null
        ? JoinBinder.Joinable(call.Binder, side, SqlJoinKind.Left)
        : JoinBinder.Derived(call.Binder, side, SqlJoinKind.Left);

    private static Shape Absent(BoundQuery side) => DefaultBinder.Row(side.Shape, null);

    private static ObjectShape Row(OperatorCall call, Shape left, Shape right) => new([left, right], ["left", "right"], values => values[0], call.Call.Type);

    private static ValueShape Missing(ValueShape leaf) =>
        leaf with { Sql = new SqlLiteral(leaf.Sql.IsNullable ? null : Activator.CreateInstance(leaf.Sql.ClrType), leaf.Sql.ClrType) { Mapping = StoredForm.Of(leaf.Sql) } };
}
