using System.Globalization;

namespace Oxen;

/// <summary>Binds updates and deletes of the rows a query picks.</summary>
internal static class WriteBinder
{
    public static BoundQuery Set(OperatorCall call)
    {
        var target = Target(call);
        if (JsonSetBinder.Assignment(call, column => call.Source.Assignments.FirstOrDefault(assignment => assignment.Column.Name == column.Name)?.Value) is { } part)
        {
            if (Column(target, part.Column) is { } document)
            {
                MovedRows.RefuseFixed(call, target.Entity, document);
                MovedRows.RefuseMove(call, target.Entity, document, MovedRows.PathOf(call.Lambda(1)) ?? document.Property.Name);
            }

            return call.Source with { Assignments = [.. call.Source.Assignments.Where(assignment => assignment.Column.Name != part.Column.Name), part] };
        }

        var set = call.BindLambda(1);
        if (set is ObjectShape or OptionalShape { Row: ObjectShape })
        {
            return ComplexBinder.Assign(set, call.BindLambda(2), call.Lambda(2).Body).Aggregate(call.Source, (source, assignment) => Set(call, target, source, assignment.Column, assignment.Value));
        }

        return Set(call, target, call.Source, set is ValueShape { Sql: SqlColumn column } ? column : null, null);
    }

    private static BoundQuery Set(OperatorCall call, EntityShape target, BoundQuery source, SqlColumn? column, SqlExpression? value)
    {
        if (column is null || !SetTargets.IsOf(target, column) || Column(target, column) is not { } model)
        {
            throw SetTargets.NoColumn(call, target.Entity);
        }

        MovedRows.RefuseFixed(call, target.Entity, model);
        MovedRows.RefuseMove(call, target.Entity, model, model.Property.Name);
        if (source.Assignments.Any(assignment => assignment.Column.Name == column.Name))
        {
            throw QueryBinder.Error(call.Lambda(1), $"'{model.Property.Name}' is set twice.", "Call Set once for each member.");
        }

        value ??= model.Type.Element is null ? null : call.Binder.Scalars.ArrayOf(call.Lambda(2).Body, new Scope(call.Lambda(2).Parameters[0], call.Source.Shape, call.Scope), model.Type);
        return source with { Assignments = source.Assignments.Add(new SqlAssignment(column, SetTargets.Checked(value ?? SetTargets.Value(call, model), target.Entity, model, call.Binder.Dialect))) };
    }

    public static BoundQuery Update(OperatorCall call) => Update(call, out _);

    /// <summary>An update that gives a projection of the rows as it leaves them.</summary>
    public static BoundQuery UpdateReturning(OperatorCall call)
    {
        var updated = Update(call, out var row);
        return Returned(call, updated, row);
    }

    private static BoundQuery Update(OperatorCall call, out EntityShape row)
    {
        NodeList<SqlAssignment> assignments = [.. call.Source.Assignments, .. Advanced(call.Binder, Target(call), call.Source.Assignments)];
        var update = Update(call, Target(call), assignments, out var found);
        row = found?.Row ?? Target(call);
        return Written(call, update);
    }

    /// <summary>The update of the rows the call's source gives.</summary>
    /// <param name="call">The write.</param>
    /// <param name="target">What its source gives.</param>
    /// <param name="assignments">What is set, over these rows.</param>
    /// <param name="found">The rows where they had to be found again; else null.</param>
    public static SqlUpdate Update(OperatorCall call, EntityShape target, NodeList<SqlAssignment> assignments, out FoundRows? found)
    {
        var written = WrittenTable.OfUpdate(call, target, assignments);
        (var table, var where, found) = Rows(call, written);
        return new SqlUpdate(table, found is null ? assignments : found.Values(assignments), where) { Key = WrittenTable.KeyOf(written, table) };
    }

    public static BoundQuery Delete(OperatorCall call) => Delete(call, out _);

    /// <summary>A delete that gives a projection of the rows as it finds them.</summary>
    public static BoundQuery DeleteReturning(OperatorCall call)
    {
        var deleted = Delete(call, out var row);
        return Returned(call, deleted, row);
    }

    private static BoundQuery Delete(OperatorCall call, out EntityShape row)
    {
        var written = WrittenTable.OfDelete(call, Target(call));
        var (table, where, found) = Rows(call, written);
        row = found?.Row ?? Target(call);
        return Written(call, new SqlDelete(table, where) { Key = WrittenTable.KeyOf(written, table) });
    }

    private static BoundQuery Returned(OperatorCall call, BoundQuery write, EntityShape row)
    {
        var shape = Shapes.Computed(call.BindLambda(1, row));
        var own = row.Columns.SelectMany(column => ColumnsRead.In(column.Sql)).Select(column => column.Source).ToHashSet();
        if (row.Includes is { Count: > 0 } || HoldsRows(shape) || !Shapes.Leaves(shape).TrueForAll(leaf => !Subqueries.AreIn(leaf.Sql) && ColumnsRead.In(leaf.Sql).All(column => own.Contains(column.Source))))
        {
            throw QueryBinder.Error(call.Call, "What a write returns reads more than the row it writes.", "Return members of the row itself, such as u => new { u.Id, u.Age }, and ask for the rest by a query.");
        }

        // A row of several tables is read by itself: no command returns what it doesn't write.
        return own.Count > 1 ? write : write with { Shape = shape, Returns = row.Entity };
    }

    private static bool HoldsRows(Shape shape) => shape switch
    {
        QueryShape or GroupShape or CollectionShape => true,
        ObjectShape made => made.Parts.Any(HoldsRows),
        ClientShape client => client.Parts.Any(HoldsRows),
        OptionalShape optional => HoldsRows(optional.Row),
        _ => false,
    };

    /// <summary>
    /// What each update sets by itself: the next values of row versions, since who read a row before must not overwrite it
    /// unnoticed, and when the row was last written.
    /// </summary>
    /// <param name="binder">The binder of the query.</param>
    /// <param name="target">The rows.</param>
    /// <param name="said">What is set already.</param>
    public static IEnumerable<SqlAssignment> Advanced(QueryBinder binder, EntityShape target, IReadOnlyCollection<SqlAssignment> said)
    {
        for (var i = 0; i < target.Entity.Row.Count; i++)
        {
            // What says of which class a row is may be no column.
            var model = target.Entity.Row[i];
            if (target.Columns[i].Sql is not SqlColumn column)
            {
                continue;
            }

            if (model.Generated == ValueGeneration.RowVersion)
            {
                yield return new SqlAssignment(column, NextVersion(binder.Dialect, column));
            }
            else if (model.Stamp == Stamp.Updated && !said.Any(assignment => assignment.Column.Name == column.Name))
            {
                yield return new SqlAssignment(column, Now(binder, model));
            }
        }
    }

    /// <summary>The moment of the execution, as a column holds it.</summary>
    public static SqlParameter Now(QueryBinder binder, ColumnModel column)
    {
        var time = binder.Time;
        var source = new ParameterSource(ParameterSource.NoSlot, column.Name) { Convert = _ => Moments.Of(column, time.GetUtcNow()) };
        return new SqlParameter(source, column.Type.ClrType, IsNullable: false) { Mapping = column.Type };
    }

    private static SqlExpression NextVersion(Dialect dialect, SqlColumn column) => VersionTypes.AreCounted(column.ClrType)
        ? new SqlBinary(SqlBinaryOperator.Add, Known(column), new SqlLiteral(Convert.ChangeType(1, column.ClrType, CultureInfo.InvariantCulture), column.ClrType), column.ClrType, IsNullable: false)
        : new SqlFunction(dialect.NewVersion(column.ClrType), [], column.ClrType, IsNullable: false);

    private static SqlExpression Known(SqlColumn column) =>
        column.IsNullable ? new SqlFunction("COALESCE({0}, 0)", [column], column.ClrType, IsNullable: false) : column;

    private static BoundQuery Written(OperatorCall call, SqlQuery write) => call.Source with { Write = write };

    /// <summary>The entity whose rows are written.</summary>
    public static EntityShape Target(OperatorCall call) => call.Source.Shape is EntityShape { Entity.IsKeyless: false } entity
        ? entity
        : throw QueryBinder.Error(call.Call, $"'{TypeName.Of(call.Source.Shape.Type)}' isn't an entity with a key, so its rows can't be written.", "End the query in entities of one table.");

    private static ColumnModel? Column(EntityShape target, SqlColumn column)
    {
        for (var i = 0; i < target.Columns.Count; i++)
        {
            if (target.Columns[i].Sql == column)
            {
                return target.Entity.Row[i];
            }
        }

        return target.Entity.Row.FirstOrDefault(candidate => candidate.Name == column.Name);
    }

    /// <summary>The rows that are written, of one table.</summary>
    private static (SqlTable Table, SqlExpression? Where, FoundRows? Found) Rows(OperatorCall call, EntityModel written)
    {
        var target = Target(call);
        if (!call.Source.IsFiltered && !call.Source.MeansAllRows)
        {
            throw new DestructiveOperationException(target.Entity.ClrType);
        }

        if (WrittenTable.AlreadyIn(call.Source, written, call.Source.Assignments) is { } table)
        {
            return (table, call.Source.Select.Where, null);
        }

        // The rows of any other query are found again by their key.
        var found = new FoundRows(call, target, written);
        return (found.Table, found.Condition, found);
    }
}
