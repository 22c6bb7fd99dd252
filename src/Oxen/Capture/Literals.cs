using System.Linq.Expressions;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oxen;

/// <summary>
/// Which constants stay in the text: integers, bools, enum members and null, because the database's planner can use them
/// and their distinct values are few; types, which say of which class a row is; what is said about the query; and texts that say how rather than what. Every other
/// constant is a parameter, since a predicate built at run time can't be told from a written one.
/// </summary>
internal static class Literals
{
    /// <summary>Whether a constant of this value is part of the query's form.</summary>
    public static bool IsLiteral(object? value) =>
        value is null or bool or Type or int or long or byte or short or uint or ulong or ushort or sbyte or Enum or QueryNote;

    /// <summary>Whether an argument of a call is a constant text that decides what the SQL is: a format, the name of a collation, of a search configuration or of a JSON property.</summary>
    public static bool IsDirection(MethodCallExpression call, Expression argument) =>
        argument is ConstantExpression { Value: string }
        && (call.Method.Name == nameof(string.Format) ? call.Method.DeclaringType == typeof(string) && IsFormat(call, argument)
            : call.Method.Name == nameof(JsonElement.GetProperty) ? call.Method.DeclaringType == typeof(JsonElement)
            : call.Method.Name == "get_Item" ? typeof(JsonNode).IsAssignableFrom(call.Method.DeclaringType)
            : call.Method.Name is nameof(SqlFn.Match) or nameof(SqlFn.MatchRank) ? call.Method.DeclaringType == typeof(SqlFn) && ((IArgumentProvider)call).ArgumentCount == 3 && ReferenceEquals(argument, ((IArgumentProvider)call).GetArgument(2))
            : call.Method.Name == nameof(SqlFn.Collate) && call.Method.DeclaringType == typeof(SqlFn) && ReferenceEquals(argument, ((IArgumentProvider)call).GetArgument(1)));

    private static bool IsFormat(IArgumentProvider call, Expression argument) =>
        ReferenceEquals(argument, call.GetArgument(0)) || (call.GetArgument(0).Type != typeof(string) && ReferenceEquals(argument, call.GetArgument(1)));
}
