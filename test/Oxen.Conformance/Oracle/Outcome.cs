using System.Collections;
using System.Linq.Expressions;

namespace Oxen.Conformance;

/// <summary>What a query gave: rows or a value as text, or the type of the exception it threw.</summary>
internal sealed record Outcome(IReadOnlyList<string> Rows, Exception? Error)
{
    /// <summary>Runs the query and reads what it gives. Rows are sorted unless the query orders them.</summary>
    public static Outcome Of<T>(Func<T> query)
    {
        try
        {
            return query() switch
            {
                IQueryable rows => OfRows(rows),
                var value => new Outcome([Printed.Of(value)], null),
            };
        }
        catch (Exception error)
        {
            return new Outcome([], error);
        }
    }

    /// <summary>Whether two outcomes are the same.</summary>
    public bool IsSame(Outcome other) => Error?.GetType() == other.Error?.GetType() && Rows.SequenceEqual(other.Rows);

    public override string ToString() => Error is not null ? Error.ToString() : string.Concat(Rows.Select(row => $"\n    {row}"));

    private static Outcome OfRows(IQueryable query)
    {
        var rows = ((IEnumerable)query).Cast<object?>().Select(Printed.Of);
        return new Outcome([.. IsOrdered(query.Expression) ? rows : rows.Order(StringComparer.Ordinal)], null);
    }

    // Whether the order of the rows is part of the query's meaning.
    private static bool IsOrdered(Expression query) => query is MethodCallExpression call && call.Method.Name switch
    {
        "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order" or "OrderDescending" or "Reverse" => true,
        "Where" or "Select" or "Skip" or "Take" or "AsQueryable" or "TagWith" => IsOrdered(call.Arguments[0]),
        _ => false,
    };
}
