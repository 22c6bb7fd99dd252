using System.Linq.Expressions;

namespace Oxen;

/// <summary>Binds operators that go by the place of a row among others: <c>Index</c>.</summary>
internal static class RankBinder
{
    public static BoundQuery Index(OperatorCall call)
    {
        var source = Open(call);
        if (source.Select.OrderBy.Count == 0)
        {
            throw QueryBinder.Error(call.Call, "'Index' needs an order: rows of a table have none.", "Call OrderBy first.");
        }

        var one = SqlBuild.Literal(1);
        var index = new SqlBinary(SqlBinaryOperator.Subtract, RowNumber([], source.Select.OrderBy), one, typeof(int), IsNullable: false);
        var pair = call.Call.Type.GetGenericArguments()[0];
        var make = pair.GetConstructor(pair.GetGenericArguments())!;
        var shape = new ObjectShape([new ValueShape(index, typeof(int)), source.Shape], ["Item1", "Item2"], values => Expression.New(make, values), pair);

        // Rows that are equal in the order must come in the order of their numbers.
        return source with { Select = source.Select with { OrderBy = [new SqlOrdering(index, IsDescending: false)] }, Shape = shape, SortKeys = 0 };
    }

    /// <summary>The number of a row among those that share a partition, from 1.</summary>
    public static SqlWindow RowNumber(NodeList<SqlExpression> partition, NodeList<SqlOrdering> order) =>
        new(new SqlFunction("ROW_NUMBER()", [], typeof(int), IsNullable: false), partition, order);

    // Windows see rows before they are made distinct and paged.
    private static BoundQuery Open(OperatorCall call) => call.Source.Select is { Limit: null, Offset: null, IsDistinct: false, GroupBy.Count: 0 }
        ? call.Source
        : Pushdown.Apply(call.Binder, call.Source);
}
