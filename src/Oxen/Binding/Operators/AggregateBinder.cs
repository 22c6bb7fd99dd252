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

    /// <summary>Whether the operator can say by itself what it gives for no rows, where <c>DefaultIfEmpty</c> names it.</summary>
    public static bool KnowsNoRows(string name) => name is nameof(Queryable.Sum) or nameof(Queryable.Min) or nameof(Queryable.Max);

    // The sum of nothing is 0 in C# and NULL in SQL.
    public static BoundQuery Sum(OperatorCall call)
    {
        var (source, operand, otherwise) = Operand(call);
        var type = Underlying(call.Call.Type);
        var sum = new SqlAggregate(SqlAggregateFunction.Sum, ScalarBinder.Summable(operand, call.Call), type, IsNullable: true);
        return Scalar(source, SqlBuild.Coalesce(sum, otherwise ?? SqlBuild.Zero(type)), call);
    }

    public static BoundQuery Average(OperatorCall call)
    {
        var (source, operand, _) = Operand(call);
        return Scalar(source, new SqlAggregate(SqlAggregateFunction.Average, ScalarBinder.Summable(operand, call.Call), Underlying(call.Call.Type), IsNullable: true), call);
    }

    public static BoundQuery Extreme(OperatorCall call, SqlAggregateFunction function)
    {
        if (call.Call.Arguments.Count > 1 && !call.Call.Method.GetParameters()[1].ParameterType.Name.StartsWith("Expression", StringComparison.Ordinal) && call.Call.Method.DeclaringType == typeof(Queryable))
        {
            throw Untranslatable.Comparer(call.Call, "Leave the comparer out.");
        }

        if (!call.Has(1) && call.Source.Shape is EntityShape)
        {
            throw QueryBinder.Error(call.Call, $"'{call.Call.Method.Name}' of '{TypeName.Of(call.Source.Shape.Type)}' isn't translated to SQL: entities have no order.", $"Use {call.Call.Method.Name}By, or select the member that is meant.");
        }

        var (source, operand, otherwise) = Operand(call);
        var extreme = ScalarBinder.Extreme(function, operand, isNullable: true);
        return Scalar(source, otherwise is null ? extreme : SqlBuild.Coalesce(extreme, otherwise), call);
    }

    // What is never NULL has no aggregate only where there are no rows.
    private static (BoundQuery Source, SqlExpression Operand, SqlExpression? Otherwise) Operand(OperatorCall call)
    {
        SqlExpression? otherwise = null;
        if (call.Source is { IsOptional: true, Shape: ValueShape { Type.IsValueType: true, Sql.IsNullable: false } value } && !call.Has(1) && !Shapes.HaveWindows(value))
        {
            otherwise = call.Source.Default ?? new SqlLiteral(Activator.CreateInstance(value.Type), value.Type);
        }
        else if (call.Source.IsOptional)
        {
            call = call with { Source = DefaultBinder.Rows(call.Binder, call.Source) };
        }

        var source = Aggregatable(call.Binder, call.Source with { IsOptional = false, Default = null });
        var operand = call.Has(1)
            ? (call with { Source = source }).BindValue(1)
            : ScalarBinder.ToSql(source.Shape, call.Call);
        return (source, operand, otherwise);
    }

    private static BoundQuery Aggregatable(QueryBinder binder, BoundQuery source) =>
        source.Select is { Limit: null, Offset: null, IsDistinct: false, GroupBy.Count: 0 } ? source : Pushdown.Apply(binder, source);

    private static BoundQuery Scalar(BoundQuery source, SqlExpression value, OperatorCall call) =>
        new(source.Select with { OrderBy = [] }, new ValueShape(value, call.Call.Type)) { Result = ResultKind.Scalar };

    private static Type Underlying(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
