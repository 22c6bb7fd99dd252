using System.Linq.Expressions;

namespace Oxen.MySql;

/// <summary>Forms of queries and conditions these servers don't have.</summary>
internal sealed class MySqlQueries(MySqlServer server) : SqlRewriter
{
    private int _id = int.MaxValue / 2;

    // There is no operator for "differs, and null is a value".
    public override SqlNode VisitBinary(SqlBinary node)
    {
        node = (SqlBinary)base.VisitBinary(node);
        return node.Operator == SqlBinaryOperator.NullSafeNotEqual
            ? new SqlUnary(SqlUnaryOperator.Not, node with { Operator = SqlBinaryOperator.NullSafeEqual }) { Mapping = node.Mapping }
            : node;
    }

    // MySQL assigns one column after the other, and reads what it has just assigned.
    public override SqlNode VisitUpdate(SqlUpdate node)
    {
        node = (SqlUpdate)base.VisitUpdate(node);
        List<SqlAssignment> ordered = [], rest = [.. node.Assignments];
        while (rest.Count > 0)
        {
            var next = rest.Find(one => !rest.Exists(other => other != one && Reads(other, one.Column))) ?? rest[0];
            if (!server.IsMariaDb && rest.Exists(other => other != next && Reads(other, next.Column)))
            {
                throw new QueryTranslationException(new TranslationError(
                    Expression.Default(next.Column.ClrType),
                    $"MySQL can't set '{next.Column.Name}' together with a column that is computed from it, and the other way round.",
                    "Set them in two calls, or read the rows and update them one by one."));
            }

            ordered.Add(next);
            rest.Remove(next);
        }

        return node with { Assignments = [.. ordered] };
    }

    private static bool Reads(SqlAssignment assignment, SqlColumn column) =>
        ColumnsRead.In(assignment.Value).Any(read => read.Source == column.Source && read.Name == column.Name);

    public override SqlNode VisitSelect(SqlSelect node)
    {
        node = (SqlSelect)base.VisitSelect(node);
        if (node.Having is { } having && node.GroupBy.Any(key => key is not SqlColumn))
        {
            node = node with { Having = new GroupKeys(node.GroupBy).Rewrite(having) };
        }

        return server.IsMariaDb && node is { IsDistinct: true, Offset: not null } && node.Outputs.All(output => ColumnsRead.In(output.Expression).Count == 0) ? PagedOutside(node) : node;
    }

    // MariaDB leaves OFFSET out where the distinct values are constants.
    private SqlSelect PagedOutside(SqlSelect node)
    {
        var source = new SqlDerived(_id++, node with { Limit = null, Offset = null, OrderBy = [] });
        return new SqlSelect(source)
        {
            Outputs = node.Outputs.Map(output => output with { Expression = new SqlColumn(source.Id, output.Name, output.Expression.ClrType, output.Expression.IsNullable) { Mapping = output.Expression.Mapping } }),
            Limit = node.Limit,
            Offset = node.Offset,
        };
    }

    // IN takes no subquery with a LIMIT, but one that reads it.
    public override SqlNode VisitInQuery(SqlInQuery node)
    {
        node = Counted((SqlInQuery)base.VisitInQuery(node));
        if (node.Query is not SqlSelect { Outputs: [var output] } select || (select.Limit is null && select.Offset is null))
        {
            return node;
        }

        const string Value = "value";
        var source = new SqlDerived(_id++, select with { Outputs = [output with { Name = Value }] });
        var column = new SqlColumn(source.Id, Value, output.Expression.ClrType, output.Expression.IsNullable) { Mapping = output.Expression.Mapping };
        return node with { Query = new SqlSelect(source) { Outputs = [new SqlOutput(Value, column)] } };
    }

    public override SqlNode VisitInList(SqlInList node) => Counted((SqlInList)base.VisitInList(node));

    // MariaDB finds no aggregate among a subquery's rows that is a COUNT, MIN or MAX as it stands.
    private static SqlInQuery Counted(SqlInQuery node) => node.Operand is SqlAggregate aggregate ? node with { Operand = AsValue(aggregate) } : node;

    private static SqlInList Counted(SqlInList node) => node.Operand is SqlAggregate aggregate ? node with { Operand = AsValue(aggregate) } : node;

    private static SqlFunction AsValue(SqlAggregate aggregate) => MySqlLowerings.Call("COALESCE({0})", aggregate, aggregate);

    // HAVING knows the columns that are grouped by, but no other keys; the least of a group's equal keys is the key.
    private sealed class GroupKeys(NodeList<SqlExpression> keys) : SqlRewriter
    {
        public override SqlNode Visit(SqlNode node) => node is SqlExpression expression and not (SqlColumn or SqlLiteral or SqlParameter) && keys.Contains(expression)
            ? new SqlAggregate(SqlAggregateFunction.Min, expression, expression.ClrType, expression.IsNullable) { Mapping = expression.Mapping }
            : base.Visit(node);

        public override SqlNode VisitInQuery(SqlInQuery node) => Counted((SqlInQuery)base.VisitInQuery(node));

        public override SqlNode VisitInList(SqlInList node) => Counted((SqlInList)base.VisitInList(node));

        public override SqlNode VisitAggregate(SqlAggregate node) => node;
    }
}
