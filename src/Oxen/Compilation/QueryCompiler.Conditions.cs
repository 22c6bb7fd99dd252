namespace Oxen;

/// <content>Filters as a part of commands by key.</content>
internal sealed partial class QueryCompiler
{
    /// <summary>What the filters demand of a row of an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="part">The one of its tables whose row is asked.</param>
    /// <param name="values">The values of an execution.</param>
    /// <param name="first">Where those of the context begin.</param>
    public RowCondition Condition(EntityModel entity, EntityModel part, object?[] values, int first)
    {
        // Its own table has no rows of other classes.
        if (part != entity.Parts[0] && part == entity.Parts[^1] && !filters.Ignored.LeaveAny(entity))
        {
            return new RowCondition(null, [], []);
        }

        var facts = new ParameterFacts(values);
        var binder = Binder(facts, filters.Ignored, first);
        var rows = binder.Sources.Rows(entity);
        var found = rows.Select.From is SqlTable table ? new SqlDelete(table, rows.Select.Where) : Found(binder, entity, part, rows);
        var lowered = (SqlDelete)Lower(Rewrite(found, new RewriteContext(dialect.Types, facts, dialect.Traits), null), null);
        if (lowered.Where is not { } condition)
        {
            return new RowCondition(null, [], facts.Asked);
        }

        var (text, parameters) = dialect.CreateEmitter().EmitCondition(condition, lowered.Table, AssignAliases.Of(lowered));
        return new RowCondition(text, parameters, facts.Asked);
    }

    // Rows that are told by others are found by their key.
    private static SqlDelete Found(QueryBinder binder, EntityModel entity, EntityModel stored, BoundQuery rows)
    {
        var table = new SqlTable(binder.NextSource(), stored.Table, stored.Schema);
        var row = QueryBinder.EntityOf(stored, table.Id);
        var target = (EntityShape)rows.Shape;
        if (entity.Key is [var key])
        {
            return new SqlDelete(table, new SqlInQuery(ScalarBinder.ColumnOf(row, key).Sql, Pushdown.WithOutputs(binder, rows with { Shape = ScalarBinder.ColumnOf(target, key) })));
        }

        var same = entity.Key.Select(column => SqlBuild.Matches(ScalarBinder.ColumnOf(target, column).Sql, ScalarBinder.ColumnOf(row, column).Sql)).Aggregate(SqlBuild.And);
        return new SqlDelete(table, new SqlExists(rows.Select with { Where = SqlBuild.And(rows.Select.Where, same), Outputs = [] }));
    }
}
