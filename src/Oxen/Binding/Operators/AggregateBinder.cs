namespace Oxen;

/// <summary>Binds the aggregates over a whole query. Their result has the type C# gives it, not the database's.</summary>
internal static class AggregateBinder
{
    public static BoundQuery Count(OperatorCall call)
    {
        var counted = FilterBinder.Filter(call, 1);
        var source = Aggregatable(call.Binder, counted.Shape is GroupShape groups ? counted with { Shape = groups.Key } : counted);
        return Scalar(source, new SqlAggregate(SqlAggregateFunction.Count, null, call.Call.Type, IsNullable: false), call);
    }

    /// <summary>The number of the rows of a query.</summary>
    public static BoundQuery CountOf(QueryBinder binder, BoundQuery rows) =>
        new(Aggregatable(binder, rows).Select with { OrderBy = [] }, new ValueShape(new SqlAggregate(SqlAggregateFunction.Count, null, typeof(int), IsNullable: false), typeof(int))) { Result = ResultKind.Scalar };

    // The sum of nothing is 0 in C# and NULL in SQL.
    public static BoundQuery Sum(OperatorCall call)
    {
        var (source, operand) = Operand(call);
        var type = Underlying(call.Call.Type);
        var zero = new SqlLiteral(Convert.ChangeType(0, type, System.Globalization.CultureInfo.InvariantCulture), type);
        var sum = new SqlAggregate(SqlAggregateFunction.Sum, ScalarBinder.Summable(operand, call.Call), type, IsNullable: true);
        return Scalar(source, SqlBuild.Coalesce(sum, zero), call);
    }

    public static BoundQuery Average(OperatorCall call)
    {
        var (source, operand) = Operand(call);
        return Scalar(source, new SqlAggregate(SqlAggregateFunction.Average, ScalarBinder.Summable(operand, call.Call), Underlying(call.Call.Type), IsNullable: true), call);
    }

    public static BoundQuery Extreme(OperatorCall call, SqlAggregateFunction function)
    {
        if (call.Call.Arguments.Count > 1 && !call.Call.Method.GetParameters()[1].ParameterType.Name.StartsWith("Expression", StringComparison.Ordinal) && call.Call.Method.DeclaringType == typeof(Queryable))
        {
            throw Untranslatable.Comparer(call.Call, "Leave the comparer out.");
        }

        var (source, operand) = Operand(call);
        return Scalar(source, ScalarBinder.Extreme(function, operand, isNullable: true), call);
    }

    private static (BoundQuery Source, SqlExpression Operand) Operand(OperatorCall call)
    {
        var source = Aggregatable(call.Binder, call.Source);
        var operand = call.Has(1)
            ? (call with { Source = source }).BindValue(1)
            : ScalarBinder.ToSql(source.Shape, call.Call);
        return (source, operand);
    }

    private static BoundQuery Aggregatable(QueryBinder binder, BoundQuery source) =>
        source.Select is { Limit: null, Offset: null, IsDistinct: false, GroupBy.Count: 0 } ? source : Pushdown.Apply(binder, source);

    private static BoundQuery Scalar(BoundQuery source, SqlExpression value, OperatorCall call) =>
        new(source.Select with { OrderBy = [] }, new ValueShape(value, call.Call.Type)) { Result = ResultKind.Scalar };

    private static Type Underlying(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
