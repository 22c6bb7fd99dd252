using System.Globalization;
using System.Linq.Expressions;

namespace Oxen.Tests;

/// <summary>A table of types of no database: what the model asks of one.</summary>
internal static class TestTypes
{
    public static TypeMappings Mappings { get; } = new(
        [
            Row<short>("SMALLINT", StoreForm.Integer),
            Row<int>("INTEGER", StoreForm.Integer),
            Row<long>("BIGINT", StoreForm.Integer),
            Row<byte>("TINYINT", StoreForm.Integer),
            Row<bool>("BOOLEAN", StoreForm.Boolean),
            Row<double>("DOUBLE", StoreForm.Real),
            Row<float>("REAL", StoreForm.Real),
            Row<string>("TEXT", StoreForm.Text),
            Row<DateTime>("TIMESTAMP", StoreForm.Temporal),
            Row<byte[]>("BLOB", StoreForm.Opaque),
            Row<Guid>("UUID", StoreForm.Opaque),
            Row<decimal>("NUMERIC", StoreForm.Decimal) with { ToStore = value => ((decimal)value).ToString(CultureInfo.InvariantCulture) },
        ],
        element => new ListMapping(element, "{0} IN ({1})", "{0} NOT IN ({1})"),
        columns => new RowsMapping(columns[0].Mapping!, "({0})"));

    /// <summary>The stored form of a value.</summary>
    public static object? Store(this ColumnModel column, object? value) => column.Type.ToParameter(value);

    /// <summary>The value of a stored form; there is no reader that could name the column in an error.</summary>
    public static object? Load(this ColumnModel column, object stored) =>
        column.Type.FromStore is { } fromStore ? fromStore.Compile().DynamicInvoke([.. new object?[] { stored, null, 0 }.Take(fromStore.Parameters.Count)]) : stored;

    private static TypeMapping Row<T>(string storeType, StoreForm form) => new()
    {
        ClrType = typeof(T),
        StoreType = storeType,
        Form = form,
        Read = ((Expression<Func<object, int, T>>)((reader, ordinal) => Read<T>(reader, ordinal))).Body is MethodCallExpression call
            ? call.Method
            : throw new InvalidOperationException(),
    };

    private static T Read<T>(object reader, int ordinal) => (T)((object[])reader)[ordinal];
}
