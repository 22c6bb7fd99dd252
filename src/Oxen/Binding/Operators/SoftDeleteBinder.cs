using System.Linq.Expressions;

namespace Oxen;

/// <summary>Binds the commands that mark rows as deleted, and take such marks away.</summary>
internal static class SoftDeleteBinder
{
    public static BoundQuery Mark(OperatorCall call)
    {
        var moment = (SlotExpression)call.Call.Arguments[1];
        var path = (SoftDeletePath)((ConstantExpression)call.Call.Arguments[2]).Value!;
        return path.Keys.Count == 0 ? Picked(call, moment, path.Table) : Belonging(call, moment, path);
    }

    private static BoundQuery Picked(OperatorCall call, SlotExpression moment, EntityModel? table)
    {
        var target = WriteBinder.Target(call);
        var assignments = In(table, target, Assignments(call.Binder, target, value => Marked(value, moment)));
        return call.Source with { Write = WriteBinder.Update(call, target, assignments, out _) };
    }

    // A row that was deleted before keeps its mark, and a row deleted at another time isn't restored.
    private static BoundQuery Belonging(OperatorCall call, SlotExpression moment, SoftDeletePath path)
    {
        var rows = call.Source;
        for (var i = 0; i < path.Keys.Count; i++)
        {
            var key = path.Keys[i];
            var source = path.Table is { } table && !IsPart(key.Entity) && i == path.Keys.Count - 1 ? EntitySource.FromTable(call.Binder, table) : EntitySource.Of(call.Binder, key.Entity);
            rows = new BoundQuery(new SqlSelect(source.From) { Where = source.And(Belongs(call.Binder, source.Shape, rows, key)) }, source.Shape) { IsFiltered = true };
        }

        var row = (EntityShape)rows.Shape;
        var mark = ScalarBinder.ColumnOf(row, row.Entity.SoftDelete!).Sql;
        var marked = Marked(row.Entity.SoftDelete!, moment);
        var isMeant = path.Restores ? SqlBuild.Equal(mark, marked) : IsUnmarked(row.Entity.SoftDelete!, mark);
        rows = rows with { Select = rows.Select with { Where = SqlBuild.And(isMeant, rows.Select.Where!) } };

        var assignments = Assignments(call.Binder, row, column => path.Restores ? Unmarked(column) : marked);
        if (path.Table is { } part && IsPart(row.Entity))
        {
            return rows with { Write = WriteBinder.Update(call with { Source = rows }, row, In(part, row, assignments), out _) };
        }

        if (path.Table is { } own)
        {
            assignments = [.. assignments.Where(assignment => own.Columns.Any(column => column.Name == assignment.Column.Name))];
            var written = (SqlTable)rows.Select.From!;
            return rows with { Write = new SqlUpdate(written, assignments, rows.Select.Where) { Key = WrittenTable.KeyOf(own, written) } };
        }

        return rows with { Write = WriteBinder.Update(call with { Source = rows }, row, assignments, out _) };
    }

    // Of rows in several tables each command writes its own; those of concrete classes are in one each.
    private static bool IsPart(EntityModel entity) => entity.Hierarchy?.Strategy == InheritanceStrategy.TablePerType;

    private static NodeList<SqlAssignment> In(EntityModel? table, EntityShape row, NodeList<SqlAssignment> assignments) => table is null ? assignments
        : [.. assignments.Where(assignment => table.Columns.Any(column => row.Entity.Row.Contains(column) && ScalarBinder.ColumnOf(row, column).Sql == assignment.Column))];

    private static SqlExpression Belongs(QueryBinder binder, EntityShape dependent, BoundQuery principals, ForeignKeyModel key)
    {
        var owner = (EntityShape)principals.Shape;
        SqlExpression belongs;
        if (key is { Columns: [var column], PrincipalKey: [var principal] })
        {
            var query = Pushdown.WithOutputs(binder, principals with { Shape = ScalarBinder.ColumnOf(owner, principal) });
            belongs = new SqlInQuery(ScalarBinder.ColumnOf(dependent, column).Sql, query);
        }
        else
        {
            var matches = key.Columns.Zip(key.PrincipalKey)
                .Select(pair => SqlBuild.Matches(ScalarBinder.ColumnOf(dependent, pair.First).Sql, ScalarBinder.ColumnOf(owner, pair.Second).Sql))
                .Aggregate(SqlBuild.And);
            belongs = new SqlExists(principals.Select with { Where = SqlBuild.And(principals.Select.Where, matches), Outputs = [], OrderBy = [] });
        }

        return key.When is { } when
            ? SqlBuild.And(SqlBuild.Matches(ScalarBinder.ColumnOf(dependent, when.Column).Sql, new SqlLiteral(when.Value, when.Column.Type.ClrType)), belongs)
            : belongs;
    }

    private static NodeList<SqlAssignment> Assignments(QueryBinder binder, EntityShape row, Func<ColumnModel, SqlExpression> value)
    {
        var mark = row.Entity.SoftDelete!;
        return [new SqlAssignment((SqlColumn)ScalarBinder.ColumnOf(row, mark).Sql, value(mark)), .. WriteBinder.Advanced(binder, row, [])];
    }

    private static SqlExpression IsUnmarked(ColumnModel column, SqlExpression mark) =>
        column.Property.PropertyType == typeof(bool) ? SqlBuild.Not(mark) : new SqlIsNull(mark, IsNegated: false);

    private static SqlLiteral Unmarked(ColumnModel column) => new(SoftDeletion.Unmarked(column.Property.PropertyType), column.Type.ClrType) { Mapping = column.Type };

    private static SqlExpression Marked(ColumnModel column, SlotExpression moment)
    {
        var type = column.Property.PropertyType;
        var source = new ParameterSource(moment.Index, column.Name) { Convert = value => SoftDeletion.Mark(type, (DateTimeOffset)value!) };
        return type == typeof(bool) ? SqlBuild.Literal(true) : new SqlParameter(source, column.Type.ClrType, IsNullable: false) { Mapping = column.Type };
    }
}
