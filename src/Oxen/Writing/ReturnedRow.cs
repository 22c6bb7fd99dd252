using System.Data.Common;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>Reads the row a writing command returns: each value goes to its column's slot.</summary>
internal static class ReturnedRow
{
    /// <summary>The delegate for these columns, in the order they are returned; generated against the dialect's reader.</summary>
    public static RowReader<bool> Reader(EntitySlots slots, IReadOnlyList<ColumnModel> returned, Dialect dialect, OptionsData options)
    {
        var reader = Expression.Parameter(typeof(DbDataReader), "reader");
        var values = Expression.Parameter(typeof(object?[]), "values");
        var concrete = Expression.Variable(dialect.ReaderType, "concrete");
        var body = new List<Expression> { Expression.Assign(concrete, Expression.Convert(reader, dialect.ReaderType)) };
        for (var i = 0; i < returned.Count; i++)
        {
            var slot = Expression.ArrayAccess(values, Expression.Constant(slots.Of(returned[i])));
            body.Add(Expression.Assign(slot, Value(concrete, i, returned[i])));
        }

        body.Add(Expression.Constant(true));
        var lambda = Expression.Lambda<RowReader<bool>>(Expression.Block([concrete], body), reader, values);
        return (RowReader<bool>)options.CompileExpression(lambda);
    }

    private static Expression Value(Expression reader, int ordinal, ColumnModel column)
    {
        Expression value = Expression.Call(column.Type.Read, reader, Expression.Constant(ordinal));
        if (column.Type.FromStore is { } fromStore)
        {
            var stored = Expression.Variable(fromStore.Parameters[0].Type, "stored");
            value = Expression.Block([stored],
                Expression.Assign(stored, value),
                ParameterReplacer.Replace(fromStore.Parameters[0], stored, fromStore.Body));
        }

        var boxed = Expression.Convert(value, typeof(object));
        return column.IsNullable
            ? Expression.Condition(
                Expression.Call(reader, nameof(DbDataReader.IsDBNull), null, Expression.Constant(ordinal)), Expression.Constant(null), boxed)
            : boxed;
    }
}
