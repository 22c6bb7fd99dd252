namespace Oxen;

/// <summary>Binds <c>DefaultIfEmpty</c>: an outer join, whose absent row is the default.</summary>
internal static class DefaultBinder
{
    public static BoundQuery DefaultIfEmpty(OperatorCall call)
    {
        if (!call.Has(1))
        {
            return call.Source with { IsOptional = true };
        }

        if (call.Source.Shape is not ValueShape value)
        {
            throw QueryBinder.Error(call.Call, "'DefaultIfEmpty' with an object isn't translated to SQL.", "Leave the object out and use ?? on the members, or select a single value before.");
        }

        var otherwise = call.BindArgument(1);
        return call.Source with
        {
            IsOptional = true,
            Default = otherwise,

            // Where NULL can be a value of a row, something else must tell that there is none.
            Shape = value.Sql.IsNullable ? JoinBinder.Marked(value) : value,
        };
    }

    /// <summary>The rows of the query, or the one that stands for none: no rows are joined with a single one.</summary>
    public static BoundQuery Rows(QueryBinder binder, BoundQuery query)
    {
        var one = new SqlDerived(binder.NextSource(), new SqlSelect((SqlSource?)null) { Outputs = [new SqlOutput("one", SqlBuild.Literal(1))] });
        var right = JoinBinder.Joinable(binder, query with { IsOptional = false, Default = null }, SqlJoinKind.Left);
        var join = new SqlJoin(SqlJoinKind.Left, one, right.Select.From!, right.Select.Where ?? SqlBuild.Literal(true));
        return new BoundQuery(new SqlSelect(join) { OrderBy = right.Select.OrderBy }, Row(right.Shape, query.Default)) { SortKeys = query.SortKeys };
    }

    /// <summary>What a row becomes that may be absent.</summary>
    /// <param name="row">What it becomes when it is there.</param>
    /// <param name="otherwise">The value when it isn't; null for the default of its type.</param>
    public static Shape Row(Shape row, SqlExpression? otherwise) => (row, otherwise) switch
    {
        (OptionalShape { Row: ValueShape value, Presence: [var mark] }, { } given) => value with
        {
            Sql = new SqlCase(
                [new SqlWhen(new SqlIsNull(mark.Sql with { IsNullable = true }, IsNegated: true), value.Sql with { IsNullable = true })], given, value.Sql.ClrType, IsNullable: true),
        },
        (ValueShape value, { } given) => value with { Sql = SqlBuild.Coalesce(value.Sql with { IsNullable = true }, given) },
        _ => Shapes.Optional(JoinBinder.Unmarked(row), JoinBinder.PresenceOf(row)),
    };
}
