using System.Linq.Expressions;

namespace Oxen;

public abstract partial class OxenDb
{
    /// <summary>
    /// A query from SQL. Holes become parameters, always; LINQ composes over it. An entity, record or class is matched
    /// with the columns by name (<c>TotalCount</c> reads <c>total_count</c> or <c>TotalCount</c>), a tuple or a single
    /// value by position. Where the SQL is the whole command, its rows come without the members that the model includes
    /// always, see <see cref="NavigationBuilder.AutoInclude"/>; over what LINQ composes, they are loaded.
    /// <example><code>
    /// var groups = await db.Sql&lt;AgeGroup&gt;($"select age, count(*) as total from users where age > {min} group by age").ToListAsync();
    /// </code></example>
    /// </summary>
    /// <exception cref="ResultShapeException">When run: the result's columns don't fit <typeparamref name="T"/>.</exception>
    public IQueryable<T> Sql<T>(FormattableString sql)
    {
        ArgumentNullException.ThrowIfNull(sql);
        return new SqlQueryRoot<T>(Provider, sql);
    }

    /// <summary>
    /// A query over rows the application has: they travel as one parameter, however many they are. Elements are single
    /// values, or objects, records and tuples whose members are.
    /// <example><code>
    /// var rows = new[] { (Sku: "a", Count: 3), (Sku: "b", Count: 5) };
    /// var missing = await db.Values(rows).Where(r => !db.Products.Any(p => p.Sku == r.Sku)).ToListAsync();
    /// </code></example>
    /// </summary>
    public IQueryable<T> Values<T>(IEnumerable<T> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Provider.CreateQuery<T>(Expression.Call(typeof(Queryable), nameof(Queryable.AsQueryable), [typeof(T)], Captured.Of(rows)));
    }

    /// <summary>
    /// Runs SQL that gives no rows; returns the number of rows it changed. Holes become parameters, always: a <see cref="Stream"/>
    /// the bytes it has left, a <see cref="TextReader"/> its text, as in <see cref="UpdateSetters{T}.Set(Expression{Func{T, byte[]}}, Stream)"/>.
    /// <example><code>
    /// await using var file = File.OpenRead(path);
    /// int rows = await db.ExecuteAsync($"update files set content = {file} where id = {id}");
    /// </code></example>
    /// </summary>
    /// <exception cref="ArgumentException">A stream stands in two holes.</exception>
    public Task<int> ExecuteAsync(FormattableString sql, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sql);
        if (StreamedValue.Among(sql.GetArguments()) is { } streamed)
        {
            return streamed.ExecuteAsync(Provider, new SqlQueryRoot<int>(Provider, streamed.In(sql)).Expression, cancellationToken);
        }

        return Provider.ExecuteWriteAsync(new SqlQueryRoot<int>(Provider, sql).Expression, cancellationToken);
    }
}
