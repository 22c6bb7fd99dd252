using System.Linq.Expressions;

namespace Oxen;

/// <summary>How the rows are read that commands on single objects give back.</summary>
internal static class EntityRows
{
    /// <summary>Rows of every column in the model's order: objects of the entity's class.</summary>
    public static RowShape<T> Whole<T>(EntityModel entity, DatabaseEngine engine) =>
        Build<T>(new EntityShape(entity, [.. entity.Columns.Select(Value)]), entity, entity.Columns, engine);

    /// <summary>Rows of some columns: their values, boxed.</summary>
    public static RowShape<object?[]> Some(EntityModel entity, IReadOnlyList<ColumnModel> columns, DatabaseEngine engine) => Build<object?[]>(
        new ObjectShape([.. columns.Select(Value)], [.. columns.Select(column => column.Property.Name)], Array, typeof(object?[])), entity, columns, engine);

    private static RowShape<T> Build<T>(Shape shape, EntityModel entity, IReadOnlyList<ColumnModel> columns, DatabaseEngine engine)
    {
        ColumnRead[] reads = [.. columns.Select(column => new ColumnRead(column.Type, column.IsNullable))];
        return engine.Readers.Of(MaterializerBuilder.Lambda<T>(shape, reads, engine.Dialect, new ReadTerms(IsNull)));

        NullValueException IsNull(string member, Type type, string? column) =>
            new($"'{member}' of a row of {entity} is NULL (column '{column}'), but its C# type '{TypeName.Of(type)}' can't be null. Make the property nullable, or the column NOT NULL.", member, column);
    }

    private static ValueShape Value(ColumnModel column, int ordinal) =>
        new(new SqlColumn(0, column.Name, column.Type.ClrType, column.IsNullable) { Mapping = column.Type }, column.Property.PropertyType) { Ordinal = ordinal };

    private static NewArrayExpression Array(Expression[] values) =>
        Expression.NewArrayInit(typeof(object), values.Select(value => Expression.Convert(value, typeof(object))));
}
