namespace Oxen.Sqlite;

/// <summary>
/// Keeps the collation of a condition inside it. SQLite gives an expression the first collation named anywhere in it, so a
/// text chosen by comparing decimals would be compared as a decimal: https://www.sqlite.org/datatype3.html#collation
/// </summary>
internal sealed class SqliteCollations : SqlRewriter
{
    private const string Binary = "BINARY";

    /// <summary>The query with collations that stay where they are named.</summary>
    public static SqlQuery Apply(SqlQuery query) => Bare(new SqliteCollations().Rewrite(query));

    // A value that is only read is compared with nothing.
    private static SqlQuery Bare(SqlQuery query) => query switch
    {
        SqlWith with => with with { Body = Bare(with.Body) },
        SqlSelect { IsDistinct: false } select => select with
        {
            Outputs = select.Outputs.Map(output => output.Expression is SqlCollate { Collation: Binary } value && !select.GroupBy.Contains(value) && !select.OrderBy.Any(ordering => ordering.Key == value)
                ? output with { Expression = value.Operand }
                : output),
        },
        _ => query,
    };

    public override SqlNode VisitCase(SqlCase node)
    {
        node = (SqlCase)base.VisitCase(node);
        return Closed(node, node.Whens.Select(when => when.Test));
    }

    public override SqlNode VisitFunction(SqlFunction node)
    {
        node = (SqlFunction)base.VisitFunction(node);
        return Closed(node, node.Arguments.Where(argument => argument.ClrType == typeof(bool)));
    }

    private static SqlExpression Closed(SqlExpression node, IEnumerable<SqlExpression> conditions) =>
        node.Mapping is { StoreType: "TEXT", Form: not StoreForm.Decimal } && conditions.Any(Collations.AreIn)
            ? new SqlCollate(node, Binary) { Mapping = node.Mapping }
            : node;

    /// <summary>Finds collations that an expression names outside of subqueries.</summary>
    private sealed class Collations : SqlRewriter
    {
        private bool _found;

        public static bool AreIn(SqlExpression expression)
        {
            var finder = new Collations();
            finder.Rewrite(expression);
            return finder._found;
        }

        public override SqlNode VisitCollate(SqlCollate node)
        {
            _found = true;
            return node;
        }

        public override SqlNode VisitSelect(SqlSelect node) => node;
    }
}
