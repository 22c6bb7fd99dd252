namespace Oxen.PostgreSql;

/// <summary>
/// Says <c>DISTINCT ON</c> where rows are numbered only to keep the first of each partition: <c>ROW_NUMBER() … = 1</c>. What it
/// says is read sooner, and an index of the keys and the order spares the sort in either direction.
/// </summary>
internal sealed class PostgreSqlFirsts : SqlRewriter
{
    public override SqlNode VisitSelect(SqlSelect node)
    {
        node = (SqlSelect)base.VisitSelect(node);
        foreach (var condition in SqlBuild.Conjuncts(node.Where))
        {
            if (condition is SqlBinary { Operator: SqlBinaryOperator.Equal or SqlBinaryOperator.LessOrEqual, Left: SqlColumn number, Right: SqlLiteral { Value: 1 or 1L } }
                && node.From is { } from
                && Firsts(from, number) is { } firsts)
            {
                var rest = node with { From = firsts, Where = Without(node.Where!, condition), OrderBy = [.. node.OrderBy.Where(ordering => !IsNumber(ordering.Key))] };
                node = ColumnsRead.In(rest).Any(IsNumber) ? node : rest;

                bool IsNumber(SqlExpression expression) => expression is SqlColumn column && column.Source == number.Source && column.Name == number.Name;
            }
        }

        return Merged(node);
    }

    // The sources with the one that has the number giving its first rows alone; null where rows may be absent that have none.
    private static SqlSource? Firsts(SqlSource from, SqlColumn number) => from switch
    {
        SqlDerived { Query: SqlSelect rows } derived when derived.Id == number.Source && Firsts(rows, number.Name) is { } firsts => derived with { Query = firsts },
        SqlJoin { Kind: not SqlJoinKind.Full } join when Firsts(join.Left, number) is { } left => join with { Left = left },
        SqlJoin { Kind: SqlJoinKind.Inner or SqlJoinKind.Cross } join when Firsts(join.Right, number) is { } right => join with { Right = right },
        _ => null,
    };

    private static SqlSelect? Firsts(SqlSelect rows, string number) =>
        rows is { IsDistinct: false, DistinctOn.Count: 0, OrderBy.Count: 0, Limit: null, Offset: null }
        && rows.Outputs.FirstOrDefault(output => output.Name == number) is { Expression: SqlWindow { Function: SqlFunction { Template: "ROW_NUMBER()" }, PartitionBy.Count: > 0 } window } place
            ? rows with
            {
                Outputs = [.. rows.Outputs.Where(output => output != place)],
                DistinctOn = window.PartitionBy,
                OrderBy = [.. window.OrderBy.Where(ordering => !window.PartitionBy.Contains(ordering.Key))],
            }
            : null;

    private static SqlExpression? Without(SqlExpression where, SqlExpression condition) =>
        ReferenceEquals(where, condition) ? null
        : where is not SqlBinary { Operator: SqlBinaryOperator.And } and ? where
        : (Without(and.Left, condition), Without(and.Right, condition)) switch
        {
            (null, var right) => right,
            (var left, null) => left,
            var (left, right) => and with { Left = left, Right = right },
        };

    // A select that only passes the rows on adds nothing.
    private static SqlSelect Merged(SqlSelect node) =>
        node is { From: SqlDerived { Query: SqlSelect { DistinctOn.Count: > 0 } firsts } derived, Where: null, GroupBy.Count: 0, Having: null, OrderBy.Count: 0, IsDistinct: false, Limit: null, Offset: null }
        && node.Outputs.All(output => output.Expression is SqlColumn column && column.Source == derived.Id)
            ? firsts with { Outputs = node.Outputs.Map(output => output with { Expression = firsts.Outputs.First(inner => inner.Name == ((SqlColumn)output.Expression).Name).Expression }) }
            : node;
}
