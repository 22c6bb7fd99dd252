using System.Globalization;

namespace Oxen;

/// <summary>A place in a JSON document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Path">The path in it, as in <c>$."Items"[0]</c>.</param>
internal readonly record struct JsonPlace(SqlExpression Document, SqlExpression Path)
{
    /// <summary>The place a value stands for: itself, or the place it was read from.</summary>
    public static JsonPlace Of(SqlExpression document, FunctionTable functions) =>
        document is SqlFunction { Arguments: [var whole, var path] } part && Rows(functions).Any(row => row.Template == part.Template)
            ? new JsonPlace(whole, path)
            : new JsonPlace(document, new SqlLiteral(JsonRowsSyntax.Root, typeof(string)));

    /// <summary>The names of the rows that read a document.</summary>
    public static string[] Kinds { get; } = [JsonPart.Document, nameof(System.Text.Json.JsonElement), nameof(System.Text.Json.Nodes.JsonNode)];

    /// <summary>The place a member further on; null for a name that a path can't say.</summary>
    public JsonPlace? Member(string name) => name.AsSpan().ContainsAny('"', '\\', '\'') ? null : Then($".\"{name}\"");

    /// <summary>The place an element further on.</summary>
    public JsonPlace? Element(SqlExpression index, FunctionTable functions)
    {
        if (index is SqlLiteral { Value: int at })
        {
            return at < 0 ? null : Then(string.Create(CultureInfo.InvariantCulture, $"[{at}]"));
        }

        if (functions.Find(index.ClrType, nameof(ToString), [], hasInstance: true) is not { } text)
        {
            return null;
        }

        var begun = Then("[");
        var path = Concat(Concat(begun.Path, new SqlFunction(text.Template, [index], typeof(string), index.IsNullable)), new SqlLiteral("]", typeof(string)));

        // No element is at the place null.
        return begun with
        {
            Path = index.IsNullable ? new SqlCase([new SqlWhen(new SqlIsNull(index, IsNegated: false), new SqlLiteral(null, typeof(string)))], path, typeof(string), IsNullable: true) : path,
        };
    }

    private static IEnumerable<FunctionRow> Rows(FunctionTable functions) => Kinds.Select(kind => functions.Find(typeof(JsonPart), kind)).OfType<FunctionRow>();

    private JsonPlace Then(string step) => this with { Path = Concat(Path, new SqlLiteral(step, typeof(string))) };

    private static SqlExpression Concat(SqlExpression path, SqlExpression step) => (path, step) switch
    {
        (SqlLiteral { Value: string first }, SqlLiteral { Value: string second }) => new SqlLiteral(first + second, typeof(string)),
        (SqlBinary { Operator: SqlBinaryOperator.Concat, Right: SqlLiteral { Value: string first } } begun, SqlLiteral { Value: string second }) =>
            begun with { Right = new SqlLiteral(first + second, typeof(string)) },
        _ => new SqlBinary(SqlBinaryOperator.Concat, path, step, typeof(string), path.IsNullable || step.IsNullable),
    };
}
