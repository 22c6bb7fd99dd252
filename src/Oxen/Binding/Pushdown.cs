namespace Oxen;

/// <summary>Makes a select the source of a new one, so that what comes next applies to its result.</summary>
internal static class Pushdown
{
    /// <summary>The same rows from a new select over the query as a subquery; the order is kept.</summary>
    public static BoundQuery Apply(QueryBinder binder, BoundQuery query)
    {
        var id = binder.NextSource();
        var outputs = new OutputList(id);
        var shape = Shapes.MapLeaves(query.Shape, leaf => leaf with { Sql = outputs.Add(leaf.Sql) });
        var isPaged = query.Select.Limit is not null || query.Select.Offset is not null;
        NodeList<SqlOrdering> order = [];
        foreach (var ordering in query.Select.OrderBy)
        {
            // A key that isn't selected can't be added beside DISTINCT: it would make equal rows different.
            if (!query.Select.IsDistinct || outputs.Contains(ordering.Key))
            {
                order = order.Add(ordering with { Key = outputs.Add(ordering.Key) });
            }
        }

        var inner = query.Select with { Outputs = outputs.Outputs, OrderBy = isPaged ? query.Select.OrderBy : [] };
        return new BoundQuery(new SqlSelect(new SqlDerived(id, inner)) { OrderBy = order }, shape) { AllowsWrite = query.AllowsWrite };
    }

    /// <summary>The query as one part of a subquery, with these leaves as its outputs.</summary>
    public static SqlSelect WithOutputs(BoundQuery query)
    {
        var outputs = new OutputList(-1);
        foreach (var leaf in Shapes.Leaves(query.Shape))
        {
            outputs.Append(leaf.Sql);
        }

        var isPaged = query.Select.Limit is not null || query.Select.Offset is not null;
        return query.Select with { Outputs = outputs.Outputs, OrderBy = isPaged ? query.Select.OrderBy : [] };
    }
}

/// <summary>The outputs of a subquery as they are collected; each expression once, each with a name of its own.</summary>
internal sealed class OutputList(int source)
{
    private readonly List<SqlOutput> _outputs = [];

    /// <summary>The outputs so far.</summary>
    public NodeList<SqlOutput> Outputs => [.. _outputs];

    /// <summary>Whether the expression is among them.</summary>
    public bool Contains(SqlExpression expression) => _outputs.Exists(output => output.Expression == expression);

    /// <summary>Adds the expression unless it is there, and gives the column it is outside.</summary>
    public SqlColumn Add(SqlExpression expression) =>
        ColumnOf(_outputs.Find(output => output.Expression == expression) ?? Append(expression));

    /// <summary>Adds the expression, also when it is there.</summary>
    public SqlOutput Append(SqlExpression expression)
    {
        var output = new SqlOutput(NameFor(expression), expression);
        _outputs.Add(output);
        return output;
    }

    /// <summary>The column an output is outside.</summary>
    public SqlColumn ColumnOf(SqlOutput output) => new(source, output.Name, output.Expression.ClrType, output.Expression.IsNullable)
    {
        Mapping = output.Expression.Mapping,
        IsSensitive = output.Expression is SqlColumn { IsSensitive: true },
    };

    private string NameFor(SqlExpression expression)
    {
        var name = expression is SqlColumn column ? column.Name : "c" + _outputs.Count;
        return _outputs.Exists(output => string.Equals(output.Name, name, StringComparison.OrdinalIgnoreCase)) ? "c" + _outputs.Count : name;
    }
}
