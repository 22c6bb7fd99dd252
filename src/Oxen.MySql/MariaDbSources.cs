using System.Linq.Expressions;

namespace Oxen.MySql;

/// <summary>Refuses subqueries in FROM that read the row around them: MariaDB has no form for that, unlike MySQL 8.</summary>
internal sealed class MariaDbSources : SqlRewriter
{
    public override SqlNode VisitDerived(SqlDerived node)
    {
        Check(node.Query);
        return base.VisitDerived(node);
    }

    protected override SqlCte RewriteCte(SqlCte cte)
    {
        Check(cte.Query);
        return base.RewriteCte(cte);
    }

    private static void Check(SqlQuery query)
    {
        var inside = Ids.Of(query);
        if (ColumnsRead.In(query).FirstOrDefault(column => !inside.Contains(column.Source)) is { } outer)
        {
            throw new QueryTranslationException(new TranslationError(
                Expression.Default(outer.ClrType),
                $"MariaDB can't page, group or combine rows in a subquery that depends on '{outer.Name}' of the row around it.",
                "Ask the collection without First, Take, Distinct, GroupBy or Concat inside; or begin with the rows that are meant, as the orders that are the first of their customers; or load them and go on in memory."));
        }
    }

    /// <summary>Finds the sources inside a query.</summary>
    private sealed class Ids : SqlRewriter
    {
        private readonly HashSet<int> _ids = [];

        public static HashSet<int> Of(SqlQuery query)
        {
            var finder = new Ids();
            finder.Rewrite(query);
            return finder._ids;
        }

        public override SqlNode VisitTable(SqlTable node) => Add(node.Id, node);

        public override SqlNode VisitRows(SqlRows node) => Add(node.Id, base.VisitRows(node));

        public override SqlNode VisitRaw(SqlRaw node) => Add(node.Id, base.VisitRaw(node));

        public override SqlNode VisitCteSource(SqlCteSource node) => Add(node.Id, node);

        public override SqlNode VisitDerived(SqlDerived node) => Add(node.Id, base.VisitDerived(node));

        public override SqlNode VisitElements(SqlElements node) => Add(node.Id, base.VisitElements(node));

        private SqlNode Add(int id, SqlNode node)
        {
            _ids.Add(id);
            return node;
        }
    }
}
