using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>Queries of the rows of objects that were read, by their keys.</summary>
internal static class PickedRows
{
    private static readonly MethodInfo Table = typeof(PickedRows).GetMethod(nameof(TableOf), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>The query of the rows, with the filters of the context; none where there are none. It is one for all, since what is written into one row isn't seen by the others.</summary>
    public static IEnumerable<IQueryable<T>> Of<T>(OxenDb db, EntityModel entity, List<T> rows)
    {
        var all = (IQueryable<T>)Table.MakeGenericMethod(typeof(T)).Invoke(null, [db])!;
        return rows.Count == 0 ? [] : [all.Where(entity.Key.Count == 1 ? row => rows.Contains(row) : IsOne(entity, rows))];
    }

    // A list of objects is looked up by one column; where the key has several they are compared one by one.
    private static Expression<Func<T, bool>> IsOne<T>(EntityModel entity, List<T> rows)
    {
        var (row, one) = (Expression.Parameter(typeof(T), "row"), Expression.Parameter(typeof(T), "one"));
        var isIt = Expression.Lambda<Func<T, bool>>(entity.Key.Select(column => (Expression)Expression.Equal(Of(one, column), Of(row, column))).Aggregate(Expression.AndAlso), one);
        return Expression.Lambda<Func<T, bool>>(Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [typeof(T)], Captured.Of(rows), isIt), row);

        static Expression Of(Expression of, ColumnModel column) => column.Property.Name.Split('.').Aggregate(of, Expression.Property);
    }

    private static Table<T> TableOf<T>(OxenDb db)
        where T : class => db.Table<T>();
}
