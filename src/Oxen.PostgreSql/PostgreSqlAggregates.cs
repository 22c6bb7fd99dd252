namespace Oxen.PostgreSql;

/// <summary>Aggregates in the types they have in C#.</summary>
internal static class PostgreSqlAggregates
{
    private const string Double = "CAST({0} AS double precision)";

    /// <summary>The aggregate, and what is done with its result.</summary>
    public static (SqlExpression Aggregate, Func<SqlExpression, SqlExpression> Result) Lower(SqlAggregate node)
    {
        if (node.Operand is not { Mapping: { } mapping } operand)
        {
            return (node, Same);
        }

        var isFloat = node.ClrType == typeof(float);
        return (node.Function, mapping.Form) switch
        {
            // C# adds floats up in double precision; PostgreSQL adds bigints up as an exact number.
            (SqlAggregateFunction.Sum, StoreForm.Real) when isFloat => (node with { Operand = PostgreSqlLowerings.Call(Double, operand, operand) }, result => Cast(result, node)),
            (SqlAggregateFunction.Sum, StoreForm.Integer) when mapping.StoreType == "bigint" => (node, result => Cast(result, node)),
            (SqlAggregateFunction.Average, StoreForm.Real) when isFloat => (node with { Operand = PostgreSqlLowerings.Call(Double, operand, operand) }, result => Cast(result, node)),
            (SqlAggregateFunction.Average, StoreForm.Integer) => (node with { Operand = PostgreSqlLowerings.Call(Double, operand, operand) }, Same),
            (SqlAggregateFunction.Average, StoreForm.Decimal) => (node with { Operand = PostgreSqlLowerings.Call("{0} + " + PostgreSqlArithmetic.Digits, operand, operand) }, Same),

            // There is no least or greatest bool or uuid. A uuid has the order of its text.
            (SqlAggregateFunction.Min or SqlAggregateFunction.Max, StoreForm.Boolean) => (Named(node.Function == SqlAggregateFunction.Min ? "bool_and" : "bool_or", node), Same),
            (SqlAggregateFunction.Min or SqlAggregateFunction.Max, StoreForm.Opaque) when mapping.StoreType == "uuid" =>
                (node with { Operand = PostgreSqlLowerings.Call("CAST({0} AS text) COLLATE \"C\"", operand, operand) }, result => Cast(result, node)),
            _ => (node, Same),
        };
    }

    private static SqlExpression Same(SqlExpression result) => result;

    private static SqlFunction Named(string name, SqlAggregate node) => node.Filter is null
        ? PostgreSqlLowerings.Call($"{name}({{0}})", node, node.Operand!)
        : PostgreSqlLowerings.Call($"{name}({{0}}) FILTER (WHERE {{1}})", node, node.Operand!, node.Filter);

    private static SqlCast Cast(SqlExpression result, SqlAggregate node) => new(result, node.ClrType) { Mapping = node.Mapping, IsNullable = node.IsNullable };
}
