using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Prints a query as its author wrote it: C#, with variables by their names. Values aren't printed, since a template holds
/// none; literals are left out too where the query reads a sensitive column.
/// </summary>
internal static class QueryPrinter
{
    private const int Width = 100;

    /// <summary>The query, with a line of carets below <paramref name="culprit"/>.</summary>
    public static string Print(Expression query, DbModel model, Expression? culprit = null)
    {
        var text = new CodeText();
        new CSharpWriter(text, model, culprit is null ? null : PartFinder.Place(query, culprit), SensitiveMembers.AreIn(query, model)).WriteQuery(query);
        return text.Layout(Width);
    }

    /// <summary>An expression of no model, such as the lambda that reads rows.</summary>
    public static string Print(Expression expression) => Print(expression, new DbModel([]));
}
