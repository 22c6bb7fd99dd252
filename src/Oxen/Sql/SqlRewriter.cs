namespace Oxen;

/// <summary>
/// Rebuilds a tree from its rewritten parts; a node none of whose parts changed stays the same object. A pass overrides
/// the methods of the nodes it changes.
/// </summary>
internal abstract class SqlRewriter : SqlVisitor<SqlNode>
{
    /// <summary>Rewrites an expression.</summary>
    public SqlExpression Rewrite(SqlExpression node) => (SqlExpression)Visit(node);

    /// <summary>Rewrites a query.</summary>
    public SqlQuery Rewrite(SqlQuery node) => (SqlQuery)Visit(node);

    /// <summary>Rewrites a source.</summary>
    public SqlSource Rewrite(SqlSource node) => (SqlSource)Visit(node);

    public override SqlNode VisitColumn(SqlColumn node) => node;

    public override SqlNode VisitParameter(SqlParameter node) => node;

    public override SqlNode VisitLiteral(SqlLiteral node) => node;

    public override SqlNode VisitUnary(SqlUnary node) =>
        Rewrite(node.Operand) is var operand && ReferenceEquals(operand, node.Operand) ? node : node with { Operand = operand, IsNullable = operand.IsNullable };

    public override SqlNode VisitBinary(SqlBinary node)
    {
        var left = Rewrite(node.Left);
        var right = Rewrite(node.Right);
        return ReferenceEquals(left, node.Left) && ReferenceEquals(right, node.Right) ? node : node with { Left = left, Right = right };
    }

    public override SqlNode VisitIsNull(SqlIsNull node) =>
        Rewrite(node.Operand) is var operand && ReferenceEquals(operand, node.Operand) ? node : node with { Operand = operand };

    public override SqlNode VisitFunction(SqlFunction node) =>
        node.Arguments.Map(Rewrite) is var arguments && arguments.IsSame(node.Arguments) ? node : node with { Arguments = arguments };

    public override SqlNode VisitRawValue(SqlRawValue node) =>
        node.Arguments.Map(Rewrite) is var arguments && arguments.IsSame(node.Arguments) ? node : node with { Arguments = arguments };

    public override SqlNode VisitCase(SqlCase node)
    {
        var whens = node.Whens.Map(RewriteWhen);
        var otherwise = Rewrite(node.Else);
        return whens.IsSame(node.Whens) && ReferenceEquals(otherwise, node.Else) ? node : node with { Whens = whens, Else = otherwise };
    }

    public override SqlNode VisitCast(SqlCast node) =>
        Rewrite(node.Operand) is var operand && ReferenceEquals(operand, node.Operand) ? node : node with { Operand = operand, IsNullable = operand.IsNullable };

    public override SqlNode VisitCollate(SqlCollate node) =>
        Rewrite(node.Operand) is var operand && ReferenceEquals(operand, node.Operand) ? node : node with { Operand = operand };

    public override SqlNode VisitIn(SqlIn node)
    {
        var operand = Rewrite(node.Operand);
        var items = node.Items.Map(Rewrite);
        return ReferenceEquals(operand, node.Operand) && items.IsSame(node.Items) ? node : node with { Operand = operand, Items = items };
    }

    public override SqlNode VisitInList(SqlInList node)
    {
        var operand = Rewrite(node.Operand);
        var list = (SqlParameter)Rewrite(node.List);
        return ReferenceEquals(operand, node.Operand) && ReferenceEquals(list, node.List) ? node : node with { Operand = operand, List = list };
    }

    public override SqlNode VisitInQuery(SqlInQuery node)
    {
        var operand = Rewrite(node.Operand);
        var query = Rewrite(node.Query);
        return ReferenceEquals(operand, node.Operand) && ReferenceEquals(query, node.Query) ? node : node with { Operand = operand, Query = query };
    }

    public override SqlNode VisitExists(SqlExists node) =>
        Rewrite(node.Query) is var query && ReferenceEquals(query, node.Query) ? node : node with { Query = query };

    public override SqlNode VisitScalar(SqlScalar node) =>
        Rewrite(node.Query) is var query && ReferenceEquals(query, node.Query) ? node : node with { Query = query };

    public override SqlNode VisitAggregate(SqlAggregate node)
    {
        var operand = node.Operand is null ? null : Rewrite(node.Operand);
        var filter = node.Filter is null ? null : Rewrite(node.Filter);
        return ReferenceEquals(operand, node.Operand) && ReferenceEquals(filter, node.Filter) ? node : node with { Operand = operand, Filter = filter };
    }

    public override SqlNode VisitGroupingSets(SqlGroupingSets node) =>
        node.Items.Map(item => item.Keys.Map(Rewrite) is var keys && keys.IsSame(item.Keys) ? item : new SqlKeySet(keys)) is var items && items.IsSame(node.Items)
            ? node
            : node with { Items = items };

    public override SqlNode VisitGroupingKey(SqlGroupingKey node) =>
        Rewrite(node.Key) is var key && ReferenceEquals(key, node.Key) ? node : node with { Key = key };

    public override SqlNode VisitGrouping(SqlGrouping node) =>
        Rewrite(node.Key) is var key && ReferenceEquals(key, node.Key) ? node : node with { Key = key };

    public override SqlNode VisitWindow(SqlWindow node)
    {
        var function = Rewrite(node.Function);
        var partition = node.PartitionBy.Map(Rewrite);
        var order = node.OrderBy.Map(RewriteOrdering);
        var frame = node.Frame is null ? null : RewriteFrame(node.Frame);
        return ReferenceEquals(function, node.Function) && partition.IsSame(node.PartitionBy) && order.IsSame(node.OrderBy) && ReferenceEquals(frame, node.Frame)
            ? node
            : node with { Function = function, PartitionBy = partition, OrderBy = order, Frame = frame, IsNullable = function.IsNullable };
    }

    public override SqlNode VisitTable(SqlTable node) => node;

    public override SqlNode VisitDerived(SqlDerived node) =>
        Rewrite(node.Query) is var query && ReferenceEquals(query, node.Query) ? node : node with { Query = query };

    public override SqlNode VisitRaw(SqlRaw node) =>
        node.Parameters.Map(Rewrite) is var parameters && parameters.IsSame(node.Parameters) ? node : node with { Parameters = parameters };

    public override SqlNode VisitCteSource(SqlCteSource node) => node;

    public override SqlNode VisitRows(SqlRows node) =>
        Rewrite(node.Rows) is SqlParameter rows && ReferenceEquals(rows, node.Rows) ? node : node with { Rows = (SqlParameter)Rewrite(node.Rows) };

    public override SqlNode VisitElements(SqlElements node)
    {
        var list = Rewrite(node.List);
        var path = node.Path is null ? null : Rewrite(node.Path);
        return ReferenceEquals(list, node.List) && ReferenceEquals(path, node.Path) ? node : node with { List = list, Path = path };
    }

    public override SqlNode VisitJoin(SqlJoin node)
    {
        var left = Rewrite(node.Left);
        var right = Rewrite(node.Right);
        var on = node.On is null ? null : Rewrite(node.On);
        return ReferenceEquals(left, node.Left) && ReferenceEquals(right, node.Right) && ReferenceEquals(on, node.On)
            ? node
            : node with { Left = left, Right = right, On = on };
    }

    public override SqlNode VisitSelect(SqlSelect node)
    {
        var rewritten = node with
        {
            From = node.From is null ? null : Rewrite(node.From),
            Where = node.Where is null ? null : Rewrite(node.Where),
            DistinctOn = node.DistinctOn.Map(Rewrite),
            GroupBy = node.GroupBy.Map(Rewrite),
            Having = node.Having is null ? null : Rewrite(node.Having),
            OrderBy = node.OrderBy.Map(RewriteOrdering),
            Outputs = node.Outputs.Map(RewriteOutput),
            Offset = node.Offset is null ? null : Rewrite(node.Offset),
            Limit = node.Limit is null ? null : Rewrite(node.Limit),
        };
        return IsSame(node, rewritten) ? node : rewritten;
    }

    public override SqlNode VisitSetOperation(SqlSetOperation node)
    {
        var left = Rewrite(node.Left);
        var right = Rewrite(node.Right);
        return ReferenceEquals(left, node.Left) && ReferenceEquals(right, node.Right) ? node : node with { Left = left, Right = right };
    }

    public override SqlNode VisitWith(SqlWith node)
    {
        var ctes = node.Ctes.Map(RewriteCte);
        var body = Rewrite(node.Body);
        return ctes.IsSame(node.Ctes) && ReferenceEquals(body, node.Body) ? node : new SqlWith(ctes, body);
    }

    public override SqlNode VisitInsert(SqlInsert node) =>
        Rewrite(node.Rows) is var rows && ReferenceEquals(rows, node.Rows) ? node : node with { Rows = rows };

    public override SqlNode VisitUpdate(SqlUpdate node)
    {
        var from = node.From is null ? null : Rewrite(node.From);
        var assignments = node.Assignments.Map(RewriteAssignment);
        var where = node.Where is null ? null : Rewrite(node.Where);
        var returning = node.Returning.Map(RewriteOutput);
        return ReferenceEquals(from, node.From) && assignments.IsSame(node.Assignments) && ReferenceEquals(where, node.Where) && returning.IsSame(node.Returning)
            ? node
            : node with { From = from, Assignments = assignments, Where = where, Returning = returning };
    }

    public override SqlNode VisitDelete(SqlDelete node)
    {
        var where = node.Where is null ? null : Rewrite(node.Where);
        var returning = node.Returning.Map(RewriteOutput);
        return ReferenceEquals(where, node.Where) && returning.IsSame(node.Returning) ? node : node with { Where = where, Returning = returning };
    }

    /// <summary>Rewrites one common table expression.</summary>
    protected virtual SqlCte RewriteCte(SqlCte cte) =>
        Rewrite(cte.Query) is var query && ReferenceEquals(query, cte.Query) ? cte : cte with { Query = query };

    /// <summary>Rewrites the value given to a column.</summary>
    protected virtual SqlAssignment RewriteAssignment(SqlAssignment assignment) =>
        Rewrite(assignment.Value) is var value && ReferenceEquals(value, assignment.Value) ? assignment : assignment with { Value = value };

    /// <summary>Rewrites one arm of a case.</summary>
    protected virtual SqlWhen RewriteWhen(SqlWhen when)
    {
        var test = Rewrite(when.Test);
        var then = Rewrite(when.Then);
        return ReferenceEquals(test, when.Test) && ReferenceEquals(then, when.Then) ? when : new SqlWhen(test, then);
    }

    /// <summary>Rewrites one key of an ordering.</summary>
    protected virtual SqlOrdering RewriteOrdering(SqlOrdering ordering) =>
        Rewrite(ordering.Key) is var key && ReferenceEquals(key, ordering.Key) ? ordering : ordering with { Key = key };

    /// <summary>Rewrites one output.</summary>
    protected virtual SqlOutput RewriteOutput(SqlOutput output) =>
        Rewrite(output.Expression) is var expression && ReferenceEquals(expression, output.Expression) ? output : output with { Expression = expression };

    private SqlFrame RewriteFrame(SqlFrame frame)
    {
        var start = RewriteBound(frame.Start);
        var end = RewriteBound(frame.End);
        return ReferenceEquals(start, frame.Start) && ReferenceEquals(end, frame.End) ? frame : frame with { Start = start, End = end };
    }

    private SqlFrameBound RewriteBound(SqlFrameBound bound) =>
        bound.Distance is null || Rewrite(bound.Distance) is var distance && ReferenceEquals(distance, bound.Distance) ? bound : bound with { Distance = distance };

    private static bool IsSame(SqlSelect a, SqlSelect b) =>
        ReferenceEquals(a.From, b.From) && ReferenceEquals(a.Where, b.Where) && a.DistinctOn.IsSame(b.DistinctOn) && a.GroupBy.IsSame(b.GroupBy) && ReferenceEquals(a.Having, b.Having)
        && a.OrderBy.IsSame(b.OrderBy) && a.Outputs.IsSame(b.Outputs) && ReferenceEquals(a.Offset, b.Offset) && ReferenceEquals(a.Limit, b.Limit);
}
