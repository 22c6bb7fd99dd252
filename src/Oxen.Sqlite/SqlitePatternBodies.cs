using System.Text.RegularExpressions;

namespace Oxen.Sqlite;

/// <summary>Regular expressions, as .NET has them. .NET keeps those that were used lately.</summary>
internal static class SqlitePatternBodies
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<SqliteFunction> All { get; } =
    [
        Pattern("oxen_regex_is_match", 3, static call => call.Return(Regex.IsMatch(call[0].Text, call[1].Text, Options(call[2])))),
        Pattern("oxen_regex_count", 3, static call => call.Return((long)Regex.Count(call[0].Text, call[1].Text, Options(call[2])))),
        Pattern("oxen_regex_replace", 4, static call => call.Return(Regex.Replace(call[0].Text, call[1].Text, call[2].Text, Options(call[3])))),
    ];

    // Which letters are the same in another case may depend on the culture.
    private static SqliteFunction Pattern(string name, int arity, SqliteFunctionBody body) => new(name, arity, body) { IsVolatile = true };

    private static RegexOptions Options(SqliteValue value) => (RegexOptions)value.Int64;
}
