namespace Oxen.MySql;

/// <summary>How CLR members are said in SQL where MySQL and MariaDB deviate from the standard, or it says nothing.</summary>
internal static class MySqlFunctions
{
    /// <summary>The rows that may be of a type.</summary>
    public static IEnumerable<FunctionRow> Of(Type type) => Rows(FunctionGroups.Of(type));

    /// <summary>The rows of a group of types.</summary>
    public static IEnumerable<FunctionRow> Rows(FunctionGroup group) => MySqlConversionFunctions.Rows.Concat(group switch
    {
        FunctionGroup.Text => MySqlTextFunctions.Rows,
        FunctionGroup.Time => MySqlTimeFunctions.Rows,
        FunctionGroup.Json => MySqlJsonFunctions.Rows,
        FunctionGroup.Conversion => MySqlConversionFunctions.OfConvert,
        _ => MySqlNumberFunctions.Rows,
    });
}
