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
    public bool IsSame(Outcome other) => KindOf(Error) == KindOf(other.Error) && Rows.SequenceEqual(other.Rows);

    // What has no value in memory is a NULL that has no place.
    private static Type? KindOf(Exception? error) => error is NullValueException ? typeof(InvalidOperationException) : error?.GetType();

    /// <summary>What is here and not in what was given, and the other way round.</summary>
    public string Difference(Outcome given)
    {
        var (missing, extra) = (Without(Rows, given.Rows), Without(given.Rows, Rows));
        return missing.Count + extra.Count == 0 && Error is null && given.Error is null
            ? $"\nOxen, in another order:{given}\n\nLINQ to Objects:{this}"
            : $"\nOxen, too much:{given with { Rows = extra }}\n\nLINQ to Objects, missing:{this with { Rows = missing }}";
    }

    public override string ToString() => Error is not null ? Error.ToString() : string.Concat(Rows.Take(12).Select(row => $"\n    {row}")) + (Rows.Count > 12 ? $"\n    … {Rows.Count} rows" : "");

    private static List<string> Without(IReadOnlyList<string> rows, IReadOnlyList<string> others)
    {
        List<string> left = [.. others];
        return [.. rows.Where(row => !left.Remove(row))];
    }

    private static Outcome OfRows(IQueryable query)
    {
        var rows = ((IEnumerable)query).Cast<object?>().Select(Printed.Of);
        return new Outcome([.. IsOrdered(query.Expression) ? rows : rows.Order(StringComparer.Ordinal)], null);
    }

    // Whether the order of the rows is part of the query's meaning.
    private static bool IsOrdered(Expression query) => query is MethodCallExpression call && call.Method.Name switch
    {
        "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order" or "OrderDescending" or "Reverse" => true,
        "Where" or "Select" or "Skip" or "Take" or "Chunk" or "Append" or "Prepend" or "SkipLast" or "TakeLast" or "Index" or "DistinctBy" or "ExceptBy" or "IntersectBy" or "Cast" or "OfType" or "AsQueryable" or "TagWith" => IsOrdered(call.Arguments[0]),
        _ => false,
    };
}
