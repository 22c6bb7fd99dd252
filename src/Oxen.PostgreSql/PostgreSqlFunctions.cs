namespace Oxen.PostgreSql;

/// <summary>How CLR members are said in PostgreSQL's SQL where it isn't the standard's.</summary>
internal static class PostgreSqlFunctions
{
    /// <summary>The rows that may be of a type.</summary>
    public static IEnumerable<FunctionRow> Of(Type type) => PostgreSqlConversionFunctions.Rows.Concat(FunctionGroups.Of(type) switch
    {
        FunctionGroup.Text => PostgreSqlTextFunctions.Rows.Concat(PostgreSqlSearch.Rows),
        FunctionGroup.Time => PostgreSqlDateFunctions.Rows,
        FunctionGroup.Array => PostgreSqlArrays.Rows,
        FunctionGroup.Json => PostgreSqlJsonFunctions.Rows,
        FunctionGroup.Conversion => PostgreSqlConvertFunctions.Rows,
        _ => PostgreSqlMathFunctions.Rows.Concat(PostgreSqlRanges.Rows).Concat(PostgreSqlSearch.OwnRows),
    });
}
