namespace Oxen.Sqlite;

/// <summary>
/// Keeps an update or delete from reading what it has written. SQLite writes one row before it asks the condition and the
/// values of the next, so where these read the written table, all rows and values are found before the first is written: an
/// <c>UPDATE … FROM</c> puts its join into a table of its own, and <c>IN</c> the list it looks in.
/// </summary>
internal sealed class SqliteWrittenTable : SqlRewriter
{
    private const int Inner = int.MaxValue / 2;
    private const int Found = Inner + 1;

    public override SqlNode VisitUpdate(SqlUpdate node)
    {
        var set = node.Assignments.Where(assignment => TableReads.AreIn(assignment.Value, node.Table)).ToList();
        if (node.Key.Count == 0 || (set.Count == 0 && !IsReadWhileWritten(node.Where, node.Table, node.Key)))
        {
            return node;
        }

        if (set.Count == 0 && KeysFound(node.Where, node.Table, node.Key) is { } list)
        {
            return node with { Where = In(node.Key, list) };
        }

        var found = new SqlSelect(node.Table with { Id = Inner })
        {
            Where = node.Where is null ? null : OfInner(node.Where, node.Table),
            Outputs = [.. Keys(node.Key), .. set.Select(assignment => new SqlOutput(assignment.Column.Name, OfInner(assignment.Value, node.Table)))],
        };
        return node with
        {
            From = new SqlDerived(Found, found),
            Assignments = node.Assignments.Map(assignment => set.Contains(assignment) ? assignment with { Value = assignment.Column with { Source = Found, Mapping = assignment.Value.Mapping } } : assignment),
            Where = new SqlFunction("{0} = {1}", [Row(node.Key), Row(node.Key.Map(key => key with { Source = Found }))], typeof(bool), IsNullable: false) { Mapping = node.Key[0].Mapping },
        };
    }

    public override SqlNode VisitDelete(SqlDelete node)
    {
        if (node.Key.Count == 0 || node.Where is null || !IsReadWhileWritten(node.Where, node.Table, node.Key))
        {
            return node;
        }

        var found = KeysFound(node.Where, node.Table, node.Key)
            ?? new SqlSelect(node.Table with { Id = Inner }) { Where = OfInner(node.Where, node.Table), Outputs = [.. Keys(node.Key)] };
        return node with { Where = In(node.Key, found) };
    }

    private static SqlInQuery In(NodeList<SqlColumn> key, SqlSelect found) => new(Row(key), found) { Mapping = key[0].Mapping };

    // Rows of a query that were found again by all of their key are a list of keys, once that is what it selects.
    private static SqlSelect? KeysFound(SqlExpression? where, SqlTable table, NodeList<SqlColumn> key)
    {
        if (where is not SqlExists { Query: SqlSelect { From: not null, Limit: null, Offset: null, GroupBy.Count: 0, Having: null } select })
        {
            return null;
        }

        List<SqlExpression> conditions = [.. SqlBuild.Conjuncts(select.Where)];
        List<SqlOutput> outputs = [];
        foreach (var column in key)
        {
            var found = conditions.FindIndex(condition => Matched(condition, table, column) is not null);
            if (found < 0)
            {
                return null;
            }

            outputs.Add(new SqlOutput(column.Name, Matched(conditions[found], table, column)!));
            conditions.RemoveAt(found);
        }

        var list = select with
        {
            Outputs = [.. outputs],
            Where = conditions.Count == 0 ? null : conditions.Aggregate((all, condition) => SqlBuild.And(all, condition) with { Mapping = all.Mapping }),
        };
        return Correlation.IsIn(list, [table.Id]) ? null : list;
    }

    // The column that has to equal one of the table.
    private static SqlColumn? Matched(SqlExpression condition, SqlTable table, SqlColumn column) => condition is SqlBinary { Operator: SqlBinaryOperator.Equal, Left: SqlColumn left, Right: SqlColumn right }
        ? left.Source == table.Id && left.Name == column.Name && right.Source != table.Id ? right
        : right.Source == table.Id && right.Name == column.Name && left.Source != table.Id ? left
        : null
        : null;

    // A list of keys that the row has no part in is made before the first row is written, if every row must be in it.
    private static bool IsReadWhileWritten(SqlExpression? where, SqlTable table, NodeList<SqlColumn> key) => SqlBuild.Conjuncts(where).Any(condition =>
        TableReads.AreIn(condition, table)
        && !(key is [var one] && condition is SqlInQuery { Operand: SqlColumn operand } list && operand.Source == table.Id && operand.Name == one.Name && !Correlation.IsIn(list.Query, [table.Id])));

    private static SqlExpression Row(NodeList<SqlColumn> key) => key is [var one]
        ? one
        : SqliteLowerings.Call($"({string.Join(", ", key.Select((_, i) => $"{{{i}}}"))})", key[0], [.. key]);

    private static IEnumerable<SqlOutput> Keys(NodeList<SqlColumn> key) => key.Select(column => new SqlOutput(column.Name, column with { Source = Inner }));

    private static SqlExpression OfInner(SqlExpression expression, SqlTable table) => new Moved(table.Id).Rewrite(expression);

    private sealed class Moved(int from) : SqlRewriter
    {
        public override SqlNode VisitColumn(SqlColumn node) => node.Source == from ? node with { Source = Inner } : node;
    }

    /// <summary>Finds subqueries that read a table, or what isn't known to be another.</summary>
    private sealed class TableReads(SqlTable table) : SqlRewriter
    {
        private bool _found;

        public static bool AreIn(SqlExpression expression, SqlTable table)
        {
            var finder = new TableReads(table);
            finder.Rewrite(expression);
            return finder._found;
        }

        public override SqlNode VisitTable(SqlTable node) => Note(node, node.MayBeView || string.Equals(node.Name, table.Name, StringComparison.OrdinalIgnoreCase));

        public override SqlNode VisitCteSource(SqlCteSource node) => Note(node, reads: true);

        public override SqlNode VisitRaw(SqlRaw node) => Note(node, reads: true);

        public override SqlNode VisitRawValue(SqlRawValue node) =>
            Note(base.VisitRawValue(node), node.Text.Any(text => text.Contains("select", StringComparison.OrdinalIgnoreCase) || text.Contains(table.Name, StringComparison.OrdinalIgnoreCase)));

        private SqlNode Note(SqlNode node, bool reads)
        {
            _found |= reads;
            return node;
        }
    }
}
