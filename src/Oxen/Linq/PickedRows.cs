using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>Queries of the rows of objects that were read, by their keys.</summary>
internal static class PickedRows
{
    private static readonly MethodInfo Table = typeof(PickedRows).GetMethod(nameof(TableOf), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>The queries that together give the rows, each once, with the filters of the context.</summary>
    public static IEnumerable<IQueryable<T>> Of<T>(OxenDb db, EntityModel entity, List<T> rows)
    {
        // A list of objects is looked up by one column; a key of several is asked for object by object.
        var all = (IQueryable<T>)Table.MakeGenericMethod(typeof(T)).Invoke(null, [db])!;
        return rows.Count == 0 ? []
            : entity.Key.Count == 1 ? [all.Where(row => rows.Contains(row))]
            : rows.Select(one => all.Where(IsRow(one)));

        static Expression<Func<T, bool>> IsRow(T one)
        {
            var row = Expression.Parameter(typeof(T), "row");
            return Expression.Lambda<Func<T, bool>>(Expression.Equal(row, Captured.Of(one)), row);
        }
    }

    private static Table<T> TableOf<T>(OxenDb db)
        where T : class => db.Table<T>();
}
