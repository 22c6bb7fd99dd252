namespace Oxen;

/// <summary>Does one thing for each kind of node; a visitor that misses a kind doesn't compile.</summary>
internal abstract class SqlVisitor<TResult>
{
    /// <summary>Visits a node by its kind.</summary>
    public virtual TResult Visit(SqlNode node) => node.Accept(this);

    public abstract TResult VisitColumn(SqlColumn node);

    public abstract TResult VisitParameter(SqlParameter node);

    public abstract TResult VisitLiteral(SqlLiteral node);

    public abstract TResult VisitUnary(SqlUnary node);

    public abstract TResult VisitBinary(SqlBinary node);

    public abstract TResult VisitIsNull(SqlIsNull node);

    public abstract TResult VisitFunction(SqlFunction node);

    public abstract TResult VisitRawValue(SqlRawValue node);

    public abstract TResult VisitCase(SqlCase node);

    public abstract TResult VisitCast(SqlCast node);

    public abstract TResult VisitCollate(SqlCollate node);

    public abstract TResult VisitIn(SqlIn node);

    public abstract TResult VisitInList(SqlInList node);

    public abstract TResult VisitInQuery(SqlInQuery node);

    public abstract TResult VisitExists(SqlExists node);

    public abstract TResult VisitScalar(SqlScalar node);

    public abstract TResult VisitAggregate(SqlAggregate node);

    public abstract TResult VisitWindow(SqlWindow node);

    public abstract TResult VisitGroupingSets(SqlGroupingSets node);

    public abstract TResult VisitGroupingKey(SqlGroupingKey node);

    public abstract TResult VisitGrouping(SqlGrouping node);

    public abstract TResult VisitTable(SqlTable node);

    public abstract TResult VisitDerived(SqlDerived node);

    public abstract TResult VisitRaw(SqlRaw node);

    public abstract TResult VisitCteSource(SqlCteSource node);

    public abstract TResult VisitRows(SqlRows node);

    public abstract TResult VisitElements(SqlElements node);

    public abstract TResult VisitJoin(SqlJoin node);

    public abstract TResult VisitSelect(SqlSelect node);

    public abstract TResult VisitSetOperation(SqlSetOperation node);

    public abstract TResult VisitWith(SqlWith node);

    public abstract TResult VisitInsert(SqlInsert node);

    public abstract TResult VisitUpdate(SqlUpdate node);

    public abstract TResult VisitDelete(SqlDelete node);
}
