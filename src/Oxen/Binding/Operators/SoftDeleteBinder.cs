using System.Linq.Expressions;

namespace Oxen;

/// <summary>Binds the commands that mark rows as deleted, and take such marks away.</summary>
internal static class SoftDeleteBinder
{
    public static BoundQuery Mark(OperatorCall call)
    {
        var moment = (SlotExpression)call.Call.Arguments[1];
        var path = (SoftDeletePath)((ConstantExpression)call.Call.Arguments[2]).Value!;
        return path.Keys.Count == 0 ? Picked(call, moment) : Belonging(call, moment, path);
    }

    private static BoundQuery Picked(OperatorCall call, SlotExpression moment)
    {
        var target = WriteBinder.Target(call);
        NodeList<SqlAssignment> assignments = Assignments(call.Binder, target, value => Marked(value, moment));
        var (table, where, found) = WriteBinder.Rows(call, WrittenTable.OfUpdate(call, target, assignments));
        return call.Source with { Write = new SqlUpdate(table, found is null ? assignments : found.Values(assignments), where) };
    }

    // A row that was deleted before keeps its mark, and a row deleted at another time isn't restored.
    private static BoundQuery Belonging(OperatorCall call, SlotExpression moment, SoftDeletePath path)
    {
        var rows = call.Source;
        foreach (var key in path.Keys)
        {
            var dependent = new SqlTable(call.Binder.NextSource(), key.Entity.Table, key.Entity.Schema);
            var shape = QueryBinder.EntityOf(key.Entity, dependent.Id);
            rows = new BoundQuery(new SqlSelect(dependent) { Where = Belongs(call.Binder, shape, rows, key) }, shape);
        }

        var row = (EntityShape)rows.Shape;
        var mark = ScalarBinder.ColumnOf(row, row.Entity.SoftDelete!).Sql;
        var marked = Marked(row.Entity.SoftDelete!, moment);
        var isMeant = path.Restores ? SqlBuild.Equal(mark, marked) : IsUnmarked(row.Entity.SoftDelete!, mark);
        var assignments = Assignments(call.Binder, row, column => path.Restores ? Unmarked(column) : marked);
        return rows with { Write = new SqlUpdate((SqlTable)rows.Select.From!, assignments, SqlBuild.And(isMeant, rows.Select.Where!)) };
    }

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
        return [new SqlAssignment((SqlColumn)ScalarBinder.ColumnOf(row, mark).Sql, value(mark)), .. WriteBinder.NextVersions(binder.Dialect, row)];
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
