namespace Oxen.MySql;

/// <summary>How CLR members are said in SQL where MySQL and MariaDB deviate from the standard, or it says nothing.</summary>
internal static class MySqlFunctions
{
    /// <summary>The rows of a type on a server.</summary>
    public static FunctionTable Of(MySqlServer server) => new(type => Rows(FunctionGroups.Of(type), server), GenericFunctions.Of);

    private static IEnumerable<FunctionRow> Rows(FunctionGroup group, MySqlServer server) => MySqlConversionFunctions.Rows.Concat(group switch
    {
        FunctionGroup.Text => MySqlTextFunctions.Rows.Concat(MySqlSearch.Rows),
        FunctionGroup.Time => MySqlTimeFunctions.Rows,
        FunctionGroup.Json => MySqlJsonFunctions.Of(server),
        FunctionGroup.Conversion => MySqlConversionFunctions.OfConvert,
        _ => MySqlNumberFunctions.Rows,
    });
}
