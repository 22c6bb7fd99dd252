using System.Linq.Expressions;

namespace Oxen;

/// <summary>Binds what goes by the place of a row among others: <c>Index</c>, and lambdas that are given an index.</summary>
internal static class RankBinder
{
    public static BoundQuery Index(OperatorCall call)
    {
        var source = Ordered(call);
        var index = Place(source);
        var pair = call.Call.Type.GetGenericArguments()[0];
        var make = pair.GetConstructor(pair.GetGenericArguments())!;
        return InOrder(source, index) with
        {
            Shape = new ObjectShape([index, source.Shape], ["Item1", "Item2"], values => Expression.New(make, values), pair),
        };
    }

    /// <summary><c>Select</c> with an index.</summary>
    public static BoundQuery Select(OperatorCall call)
    {
        var source = Ordered(call);
        var index = Place(source);
        return InOrder(source, index) with { Shape = call.BindLambda(1, source.Shape, index) };
    }

    /// <summary><c>Where</c> with an index.</summary>
    public static BoundQuery Where(OperatorCall call)
    {
        var (numbered, place, row) = Numbered(call.Binder, Ordered(call), Place);
        var rows = numbered with { Shape = row };
        var condition = ScalarBinder.ToSql(call.BindLambda(1, row, place), call.Lambda(1).Body);
        rows = call.Binder.Navigations.WithJoins(rows);
        return rows with { Select = FilterBinder.With(rows.Select, condition), IsFiltered = true };
    }

    /// <summary>The first row, by the order, of those that have these values in common.</summary>
    public static BoundQuery FirstOfEach(QueryBinder binder, BoundQuery source, NodeList<SqlExpression> common)
    {
        var (numbered, number, row) = Numbered(binder, source, rows => new ValueShape(RowNumber(common, rows.Select.OrderBy), typeof(int)));
        return numbered with { Select = FilterBinder.With(numbered.Select, SqlBuild.Equal(number.Sql, SqlBuild.Literal(1))), Shape = row };
    }

    /// <summary>The number of a row among those that share a partition, from 1.</summary>
    public static SqlWindow RowNumber(NodeList<SqlExpression> partition, NodeList<SqlOrdering> order) =>
        new(new SqlFunction("ROW_NUMBER()", [], typeof(int), IsNullable: false), partition, order);

    /// <summary>The source in a form whose rows can be numbered: windows see rows before they are made distinct and paged.</summary>
    public static BoundQuery Open(QueryBinder binder, BoundQuery source) => source.Select is { Limit: null, Offset: null, IsDistinct: false, GroupBy.Count: 0 }
        ? source
        : Pushdown.Apply(binder, source);

    /// <summary>Whether these values tell all rows apart: they hold the key of the table the rows come from.</summary>
    public static bool IsUnique(BoundQuery source, IEnumerable<SqlExpression> values) =>
        source is { Select.From: SqlTable, Shape: EntityShape { Entity.IsKeyless: false } entity }
        && entity.Entity.Key.All(column => values.Contains(ScalarBinder.ColumnOf(entity, column).Sql));

    private static BoundQuery Ordered(OperatorCall call) => call.Source.Select.OrderBy.Count > 0
        ? Open(call.Binder, call.Source)
        : throw QueryBinder.Error(call.Call, $"'{call.Call.Method.Name}' {(call.Call.Method.Name == nameof(Queryable.Index) ? "" : "with an index ")}needs an order: rows of a table have none.", "Call OrderBy first.");

    private static ValueShape Place(BoundQuery source)
    {
        var number = RowNumber([], source.Select.OrderBy);
        return new ValueShape(new SqlBinary(SqlBinaryOperator.Subtract, number, SqlBuild.Literal(1), typeof(int), IsNullable: false), typeof(int));
    }

    // Rows that are equal in the order must come in the order of their numbers.
    private static BoundQuery InOrder(BoundQuery source, ValueShape place) => IsUnique(source, source.Select.OrderBy.Select(ordering => ordering.Key))
        ? source
        : source with { Select = source.Select with { OrderBy = [new SqlOrdering(place.Sql, IsDescending: false)] }, SortKeys = 0 };

    // The rows with a number beside each, from a subquery, where it can be asked for.
    private static (BoundQuery Rows, ValueShape Number, Shape Row) Numbered(QueryBinder binder, BoundQuery source, Func<BoundQuery, ValueShape> number)
    {
        var both = new ObjectShape([number(source), source.Shape], ["place", null], values => values[1], source.Shape.Type);
        var pushed = Pushdown.Apply(binder, source with { Shape = both });
        var parts = ((ObjectShape)pushed.Shape).Parts;
        return (pushed, (ValueShape)parts[0], parts[1]);
    }
}
