namespace Oxen;

/// <summary>
/// Finds the rows of a collection by the keys that were read, <c>o.customer_id = ANY (@keys)</c>, instead of joining them with
/// what was sent: which row belongs where is told by the key in the row itself. Only for keys that are equal in C# exactly
/// where they are in the database; of texts, say, only the database knows which it takes for the same.
/// </summary>
internal sealed class FindByKeys : SqlRewriter
{
    private readonly int _source;
    private readonly SqlColumn _key;

    private FindByKeys(int source, SqlColumn key)
    {
        _source = source;
        _key = key;
    }

    /// <summary>The collection found by keys, or as it was.</summary>
    public static CollectionShape Apply(CollectionShape rows)
    {
        var select = rows.Rows.Select;
        if (First(select.From) is not SqlJoin { Left: SqlRows { Columns: [{ } sent] } list, Kind: SqlJoinKind.Inner } join || list.Rows.Value.Slot != rows.Slot || !IsTold(sent.Mapping))
        {
            return rows;
        }

        List<SqlExpression> conditions = [.. SqlBuild.Conjuncts(join.On)];
        var (equal, key) = conditions.Select(condition => (condition, Column: ColumnOf(condition, list, sent))).FirstOrDefault(found => found.Column is not null);
        if (key is null || !Sources.Of(join.Right).Contains(key.Source))
        {
            return rows;
        }

        conditions.Remove(equal);
        // Beside a condition that must hold, NULL is as good as false.
        var isIn = new SqlInList(key with { IsNullable = false }, list.Rows);
        var found = new FindByKeys(list.Id, key);
        var query = (SqlSelect)found.Rewrite((SqlQuery)(select with { From = Without(select.From!, join), Where = SqlBuild.All([isIn, .. conditions, .. SqlBuild.Conjuncts(select.Where)]) }));
        var parts = ((ObjectShape)rows.Rows.Shape).Parts;
        if (SendsAgain.In(query, rows.Slot) || parts[0] is not ValueShape { Sql: SqlColumn position } || position.Source != list.Id)
        {
            return rows;
        }

        var shape = Shapes.Together(new ValueShape(key, key.IsNullable ? typeof(Nullable<>).MakeGenericType(key.ClrType) : key.ClrType), Shapes.MapLeaves(parts[1], leaf => leaf with { Sql = found.Rewrite(leaf.Sql) }));
        return rows with { Rows = rows.Rows with { Select = query, Shape = shape }, IsByKey = true };
    }

    public override SqlNode VisitColumn(SqlColumn node) => node.Source == _source ? _key : node;

    // The column that the sent key is compared with; of two that can both be null C# takes nulls for the same.
    private static SqlColumn? ColumnOf(SqlExpression condition, SqlRows list, RowsColumn sent) => condition is not SqlBinary { Operator: SqlBinaryOperator.Equal, Left: SqlColumn left, Right: SqlColumn right } equal ? null
        : (left.Source == list.Id ? right : right.Source == list.Id ? left : null) is { } column
            && column.ClrType == sent.Mapping!.ClrType && IsTold(column.Mapping) && (equal.IsThreeValued || !left.IsNullable || !right.IsNullable) ? column : null;

    private static bool IsTold(TypeMapping? mapping) =>
        mapping is { FromStore: null, ToStore: null, ClrType: var type } && (type == typeof(int) || type == typeof(long) || type == typeof(short) || type == typeof(Guid));

    // The join at the left end, where those after it keep all its rows.
    private static SqlSource? First(SqlSource? from) => from is SqlJoin { Left: SqlJoin left, Kind: not SqlJoinKind.Full } ? First(left) : from;

    private static SqlSource Without(SqlSource from, SqlJoin join) => ReferenceEquals(from, join) ? join.Right : from is SqlJoin after ? after with { Left = Without(after.Left, join) } : from;

    /// <summary>Whether what is sent is a source elsewhere too, as in each part of a union.</summary>
    private sealed class SendsAgain(int slot) : SqlRewriter
    {
        private bool _isFound;

        public static bool In(SqlSelect select, int slot)
        {
            var search = new SendsAgain(slot);
            search.Rewrite((SqlQuery)select);
            return search._isFound;
        }

        public override SqlNode VisitRows(SqlRows node)
        {
            _isFound |= node.Rows.Value.Slot == slot;
            return node;
        }
    }
}
