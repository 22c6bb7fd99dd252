namespace Oxen;

/// <content>Commands that write.</content>
internal sealed partial class QueryCompiler
{
    // A condition may have come out as always true, for the values of this execution.
    private static void RefuseAllRows(SqlQuery command, BoundQuery query)
    {
        command = command is SqlWith with ? with.Body : command;
        if (command is SqlUpdate { Where: null } or SqlDelete { Where: null } && !query.MeansAllRows)
        {
            throw new DestructiveOperationException(query.Returns?.ClrType ?? query.Shape.Type);
        }
    }

    // A filter isn't what says which rows are meant.
    private void RefuseFilteredRows(QueryTemplate template, ParameterFacts facts)
    {
        var chosen = Bind(template, facts, IgnoredFilters.All).Query;
        RefuseAllRows(Rewrite(chosen.Command, new RewriteContext(dialect.Types, facts, dialect.Traits), null), chosen);
    }

    private static EntityModel? Written(BoundQuery query) => query.Returns ?? (query is { Write: not null, Shape: EntityShape shape } ? shape.Entity : null);
}
