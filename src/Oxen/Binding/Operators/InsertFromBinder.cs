using System.Globalization;

namespace Oxen;

/// <summary>Binds the insert of the rows of a query that ends in <c>new T { … }</c>.</summary>
internal static class InsertFromBinder
{
    /// <summary>The insert: each member that is said, and what an insert of an object would make of the others.</summary>
    public static BoundQuery Insert(OperatorCall call)
    {
        var type = call.Call.Method.GetGenericArguments()[0];
        var made = call.Source.Shape.Type;
        var entity = call.Binder.Model.Find(type.IsAssignableFrom(made) ? made : type) is { IsKeyless: false, Constructor: not null } found ? found
            : throw Refused(call, $"'{TypeName.Of(type)}' isn't a class whose rows can be written.", "End the query in Select(x => new T { … }) of a class of the model that has a key and isn't abstract.");
        if (entity.Parts.Count > 1)
        {
            throw Refused(call, $"Rows of '{TypeName.Of(type)}' are in several tables, and one command writes one.", "Read the rows and insert them as objects, with BulkInsertAsync.");
        }

        if (call.Binder.Filters.Of(entity).FirstOrDefault(filter => filter.Parts.Length > 0) is { } filter)
        {
            throw Refused(call, $"The {filter.Describe(type)} compares rows with the context, and the rows of a query aren't known before they are there.", "Say IgnoreQueryFilters of the filter, on the table that is written, and set in the Select what the filter compares.");
        }

        return Into(call, entity);
    }

    /// <summary>The insert into a temporary table, which is the second argument.</summary>
    public static BoundQuery InsertInto(OperatorCall call) => Into(call, ((RootExpression)call.Call.Arguments[1]).Temporary!);

    private static BoundQuery Into(OperatorCall call, EntityModel entity)
    {
        // What is distinct or in a group is so by what was selected.
        var values = Said(call, entity);
        var select = call.Source.Select with { Outputs = [] };
        foreach (var column in entity.Columns)
        {
            if (!values.ContainsKey(column) && Unsaid(call.Binder, entity, column, values) is { } value)
            {
                values.Add(column, value);
            }
        }

        var id = call.Binder.NextSource();
        NodeList<SqlColumn> columns = [.. values.Keys.Select(column => new SqlColumn(id, column.Name, column.Type.ClrType, column.IsNullable) { Mapping = column.Type, IsSensitive = column.IsSensitive })];
        NodeList<SqlOutput> outputs = [.. values.Select(pair => new SqlOutput(pair.Key.Name, Typed(pair.Key, pair.Value)))];
        SqlQuery rows = select with { Outputs = outputs };

        // Not every database lets names stand before an insert.
        if (call.Source.Ctes.Count > 0)
        {
            rows = new SqlWith(call.Source.Ctes, rows);
        }

        return new BoundQuery(select, QueryBinder.EntityOf(entity, id)) { Write = new SqlInsert(new SqlTable(id, entity.Table, entity.Schema), columns, rows), IsFiltered = true };
    }

    private static Dictionary<ColumnModel, SqlExpression> Said(OperatorCall call, EntityModel entity)
    {
        var values = new Dictionary<ColumnModel, SqlExpression>();
        Add(call.Source.Shape, "");
        return values;

        void Add(Shape shape, string path)
        {
            switch (shape)
            {
                case OptionalShape { Row: ObjectShape row }:
                    Add(row, path);
                    break;
                case ObjectShape made when made.Members.All(member => member is not null) && (path.Length > 0 || made.Type == entity.ClrType):
                    foreach (var (part, member) in made.Parts.Zip(made.Members))
                    {
                        Add(part, path.Length == 0 ? member! : $"{path}.{member}");
                    }

                    break;
                case EntityShape row when path.Length == 0 && row.Entity == entity:
                    foreach (var (column, value) in row.Entity.Row.Zip(row.Columns))
                    {
                        if (column.Generated != ValueGeneration.Always)
                        {
                            values.Add(column, value.Sql);
                        }
                    }

                    break;
                default:
                    if (path.Length == 0)
                    {
                        throw Refused(call, $"The query gives '{TypeName.Of(shape.Type)}', where rows of '{TypeName.Of(entity.ClrType)}' are inserted.", $"End it in Select(x => new {TypeName.Of(entity.ClrType)} {{ … }}) with an initialiser.");
                    }

                    var columns = entity.ColumnsOf(path);
                    if (columns is not [var single] || single.Generated == ValueGeneration.Always)
                    {
                        throw Refused(call, $"'{path}' isn't a column of its own that can be written.", "Set mapped members, and objects inside the row by new with all their members.");
                    }

                    values[single] = ScalarBinder.ToSql(shape, call.Call);
                    break;
            }
        }
    }

    // Null where the database makes the value; else what a new object holds, and what Oxen makes for it.
    private static SqlExpression? Unsaid(QueryBinder binder, EntityModel entity, ColumnModel column, Dictionary<ColumnModel, SqlExpression> said)
    {
        var type = column.Type.ClrType;
        if (column.IsDiscriminator && entity.Hierarchy is { } hierarchy)
        {
            return Fixed(column, hierarchy.Values[entity]);
        }

        if (column.Stamp != Stamp.None)
        {
            return WriteBinder.Now(binder, column);
        }

        switch (column.Generated)
        {
            case ValueGeneration.Always or ValueGeneration.OnInsertByDatabase:
                return null;
            case ValueGeneration.OnInsertByClient:
                return new SqlFunction(binder.Dialect.NewVersion(type), [], type, IsNullable: false) { Mapping = column.Type };
            case ValueGeneration.RowVersion:
                return VersionTypes.AreCounted(type)
                    ? Fixed(column, Convert.ChangeType(1, type, CultureInfo.InvariantCulture))
                    : new SqlFunction(binder.Dialect.NewVersion(type), [], type, IsNullable: false) { Mapping = column.Type };
            default:
                return column.Source is not null || entity.ClrType.GetConstructor(Type.EmptyTypes) is null || said.Count == entity.Columns.Count ? null : Fixed(column, column.Get(Activator.CreateInstance(entity.ClrType)!));
        }
    }

    private static SqlExpression Fixed(ColumnModel column, object? value) => value is null
        ? new SqlLiteral(null, column.Type.ClrType) { Mapping = column.Type }
        : new SqlParameter(new ParameterSource(ParameterSource.NoSlot, column.Name) { Fixed = value }, column.Type.ClrType, IsNullable: false) { Mapping = column.Type, IsSensitive = column.IsSensitive };

    // What has no type of its own is of the column's.
    private static SqlExpression Typed(ColumnModel column, SqlExpression value) => value switch
    {
        SqlParameter { Mapping: null } parameter => parameter with { Mapping = column.Type, IsSensitive = parameter.IsSensitive || column.IsSensitive },
        SqlLiteral { Mapping: null } literal => literal with { Mapping = column.Type },
        _ => value,
    };

    private static QueryTranslationException Refused(OperatorCall call, string why, string remedy) => QueryBinder.Error(call.Call, why, remedy);
}
