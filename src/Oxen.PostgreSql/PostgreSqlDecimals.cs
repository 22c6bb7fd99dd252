namespace Oxen.PostgreSql;

/// <summary>
/// Rounds decimals that are divided to the digits C# has, where they are read: PostgreSQL's numbers have as many as wanted.
/// </summary>
internal static class PostgreSqlDecimals
{
    // A decimal holds 28 digits, and 29 of a number that begins below 7.92.
    private const string Fitting = "round({0}, greatest(29 - length(CAST(trunc(abs({0}) * 1.2621774483536188887) AS text)), 0))";

    /// <summary>The query whose results fit.</summary>
    public static SqlQuery Fit(SqlQuery query) => query switch
    {
        SqlWith with => with with { Body = Fit(with.Body) },
        SqlSetOperation set => set with { Left = Fit(set.Left), Right = Fit(set.Right) },
        SqlSelect select => Fit(select),
        _ => query,
    };

    private static SqlSelect Fit(SqlSelect select)
    {
        foreach (var output in select.Outputs)
        {
            if (output.Expression.ClrType == typeof(decimal) && Divisions.AreIn(output.Expression))
            {
                var fitting = PostgreSqlLowerings.Call(Fitting, output.Expression, output.Expression);
                select = select with
                {
                    Outputs = select.Outputs.Map(other => other.Expression == output.Expression ? other with { Expression = fitting } : other),
                    OrderBy = select.OrderBy.Map(ordering => ordering.Key == output.Expression ? ordering with { Key = fitting } : ordering),
                };
            }
        }

        return select;
    }

    /// <summary>Finds divisions.</summary>
    private sealed class Divisions : SqlRewriter
    {
        private bool _found;

        public static bool AreIn(SqlExpression expression)
        {
            var finder = new Divisions();
            finder.Rewrite(expression);
            return finder._found;
        }

        public override SqlNode VisitBinary(SqlBinary node)
        {
            _found |= node.Operator == SqlBinaryOperator.Divide && node.ClrType == typeof(decimal);
            return base.VisitBinary(node);
        }

        public override SqlNode VisitFunction(SqlFunction node)
        {
            _found |= node.ClrType == typeof(decimal) && node.Template.Contains(PostgreSqlArithmetic.Digits, StringComparison.Ordinal);
            return base.VisitFunction(node);
        }

        public override SqlNode VisitAggregate(SqlAggregate node)
        {
            _found |= node.Function == SqlAggregateFunction.Average && node.ClrType == typeof(decimal);
            return base.VisitAggregate(node);
        }
    }
}
