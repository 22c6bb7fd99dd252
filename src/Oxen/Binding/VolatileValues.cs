using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Functions such as <c>Guid.NewGuid()</c>, which give another value wherever they stand. C# computes what is selected once
/// for each row, so a query that names it again would see two values; such a query is refused.
/// </summary>
internal sealed class VolatileValues
{
    private readonly List<Expression> _origins = [];

    /// <summary>Whether there is any.</summary>
    public bool Any => _origins.Count > 0;

    /// <summary>The function's value, told apart from others like it if it is volatile.</summary>
    public ValueShape Noted(FunctionRow row, Expression origin, ValueShape value)
    {
        if (!row.IsVolatile || value.Sql is not SqlFunction function)
        {
            return value;
        }

        _origins.Add(origin);
        return value with { Sql = function with { VolatileCall = _origins.Count } };
    }

    /// <summary>Refuses a query in which one of the values stands twice.</summary>
    /// <exception cref="QueryTranslationException">One does.</exception>
    public void Check(BoundQuery query)
    {
        if (_origins.Count == 0)
        {
            return;
        }

        var counts = new Counts(_origins.Count);

        // What is selected twice is one column of the result, and a key of the order that is selected goes by its name.
        var selected = query.Write is null && query.RawRow is null ? Shapes.Leaves(query.Shape).Select(leaf => leaf.Sql).ToHashSet() : [];
        foreach (var value in selected)
        {
            counts.Visit(value);
        }

        counts.Visit(query.Command is SqlSelect select
            ? select with { OrderBy = [.. select.OrderBy.Where(ordering => !selected.Contains(ordering.Key))] }
            : query.Command);
        for (var i = 0; i < _origins.Count; i++)
        {
            if (counts.Of[i] > 1)
            {
                throw QueryBinder.Error(_origins[i], $"'{_origins[i]}' is selected here and named again later, but SQL would compute another value wherever it stands.",
                    "Name it once, or run the query first and go on with its list.");
            }
        }
    }

    private sealed class Counts(int calls) : SqlRewriter
    {
        public int[] Of { get; } = new int[calls];

        public override SqlNode VisitFunction(SqlFunction node)
        {
            if (node.VolatileCall > 0)
            {
                Of[node.VolatileCall - 1]++;
            }

            return base.VisitFunction(node);
        }
    }
}
