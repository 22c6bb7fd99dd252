namespace Oxen;

/// <summary>The rows of a table that a query finds by joins, pages or combinations, found again by their key to be written.</summary>
internal sealed class FoundRows
{
    private readonly OperatorCall _call;
    private readonly EntityShape _target;

    /// <summary>The rows of <paramref name="target"/> that the call's source gives.</summary>
    /// <param name="call">The write.</param>
    /// <param name="target">What its source gives.</param>
    /// <param name="written">The table that is written.</param>
    public FoundRows(OperatorCall call, EntityShape target, EntityModel written)
    {
        _call = call;
        _target = target;
        Table = new SqlTable(call.Binder.NextSource(), written.Table, written.Schema);
        var row = QueryBinder.EntityOf(target.Entity, Table.Id);
        Row = row with { Columns = [.. row.Columns.Select((column, i) => WrittenTable.Has(written, target.Entity.Row[i]) ? column : target.Columns[i])] };
    }

    /// <summary>The table that is written.</summary>
    public SqlTable Table { get; }

    /// <summary>A row of it.</summary>
    public EntityShape Row { get; }

    /// <summary>Whether a row of the table is among those found. A single key is looked up in a list that is made once.</summary>
    public SqlExpression Condition => _target.Entity.Key is [var key]
        ? new SqlInQuery(ScalarBinder.ColumnOf(Row, key).Sql, Pushdown.WithOutputs(_call.Binder, _call.Source with { Shape = ScalarBinder.ColumnOf(_target, key) }))
        : new SqlExists(OfRow(_target, out _) with { Outputs = [] });

    /// <summary>The assignments, made over the query's rows, over those of the table.</summary>
    public NodeList<SqlAssignment> Values(NodeList<SqlAssignment> assignments) => assignments.Map(assignment =>
        new SqlAssignment((SqlColumn)OverRow(assignment.Column), Value(assignment.Value)));

    // What comes from other tables is selected for the row again.
    private SqlExpression Value(SqlExpression value)
    {
        var own = OverRow(value);
        if (!Correlation.IsIn(own, _call.Source.Select))
        {
            return own;
        }

        var shape = new ObjectShape([_target, new ValueShape(value, value.ClrType)], [null, null], parts => parts[0], _target.Type);
        var select = OfRow(shape, out var found);
        var output = ((ValueShape)((ObjectShape)found).Parts[1]).Sql;
        return new SqlScalar(select with { Outputs = [new SqlOutput(SqlOutput.Unnamed, output)] }, value.ClrType, IsNullable: true) { Mapping = value.Mapping };
    }

    // The query's rows that are the row of the table.
    private SqlSelect OfRow(Shape shape, out Shape found)
    {
        var rows = _call.Source with { Shape = shape };
        if (rows.Select is not { Limit: null, Offset: null, IsDistinct: false, GroupBy.Count: 0 })
        {
            rows = Pushdown.Apply(_call.Binder, rows);
        }

        found = rows.Shape;
        var entity = found as EntityShape ?? (EntityShape)((ObjectShape)found).Parts[0];
        return rows.Select with { Where = SqlBuild.And(rows.Select.Where, ScalarBinder.Equal(entity, Row, _call.Call)), OrderBy = [] };
    }

    private SqlExpression OverRow(SqlExpression value) => (SqlExpression)new Moved(_target, Row).Visit(value);

    private sealed class Moved(EntityShape from, EntityShape to) : SqlRewriter
    {
        public override SqlNode VisitColumn(SqlColumn node)
        {
            for (var i = 0; i < from.Columns.Count; i++)
            {
                if (from.Columns[i].Sql.Equals(node))
                {
                    return to.Columns[i].Sql;
                }
            }

            return node;
        }
    }
}
