using System.Linq.Expressions;

namespace Oxen;

/// <summary>Prints a query as its author wrote it, with a part marked.</summary>
internal static class QueryPrinter
{
    /// <summary>The query, with <paramref name="culprit"/> marked.</summary>
    public static string Print(Expression query, Expression culprit) => query + "\n" + culprit;
}
