using System.Linq.Expressions;

namespace Oxen;

/// <content>Writes of very many rows.</content>
public sealed partial class Table<T>
{
    /// <summary>
    /// Inserts the rows of a sequence by the fastest way the database has, in one transaction, or in the current one: all or
    /// none. Memory holds one batch of the objects, however many there are.
    /// <example><code>
    /// long rows = await db.Readings.BulkInsertAsync(ReadLines("readings.csv"), new BulkOptions { Progress = Console.WriteLine });
    /// </code></example>
    /// </summary>
    /// <remarks>
    /// It writes what <see cref="InsertAsync(T, CancellationToken)"/> writes of an object's own row: keys that Oxen makes, row
    /// versions, converted values, the foreign keys of references. Nothing is read back and no object is changed: generated
    /// keys and defaults are the database's alone. Objects in collections are refused, since they would be left out.
    /// </remarks>
    /// <param name="entities">The objects. It is read batch by batch; what it queries meanwhile doesn't see the new rows, unless a transaction is current or the database is in memory. On SQLite in a file it can't write meanwhile, unless a transaction is current.</param>
    /// <param name="options">The size of a batch, and who is told of progress; null for the defaults.</param>
    /// <param name="cancellationToken">Stops it; nothing is written.</param>
    /// <returns>The number of rows.</returns>
    /// <exception cref="ConstraintViolationException">A row broke a constraint; <see cref="OxenException.RowIndex"/> says which. Nothing was written.</exception>
    /// <exception cref="DatabaseException">A value didn't fit, or the connection was lost. Nothing was written.</exception>
    /// <exception cref="RelatedObjectException">The collection of an object holds others.</exception>
    public Task<long> BulkInsertAsync(IAsyncEnumerable<T> entities, BulkOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return new BulkInsert<T>(Db.Writes, Entity, options ?? new BulkOptions()).RunAsync(entities, cancellationToken);
    }

    /// <inheritdoc cref="BulkInsertAsync(IAsyncEnumerable{T}, BulkOptions?, CancellationToken)"/>
    public Task<long> BulkInsertAsync(IEnumerable<T> entities, BulkOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return BulkInsertAsync(entities.ToAsyncEnumerable(), options, cancellationToken);
    }

    /// <summary>
    /// Updates some columns of the rows of these objects, in one transaction: all or none.
    /// <example><code>
    /// await db.Users.UpdateAsync(users, u => new { u.Name, u.Age });
    /// </code></example>
    /// </summary>
    /// <param name="entities">The objects.</param>
    /// <param name="columns">Names one property, <c>u => u.Name</c>, or several, <c>u => new { u.Name, u.Age }</c>.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    /// <exception cref="ConcurrencyException">Some have no row, or a concurrency token has changed; <see cref="ConcurrencyException.RowIndexes"/> says which.</exception>
    public Task UpdateAsync(IEnumerable<T> entities, Expression<Func<T, object?>> columns, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return IsObserved
            ? ObserveAsync(WriteOperation.Update, All(entities), (table, all, token) => table.Writer.UpdateAsync(all, columns, token), cancellationToken)
            : Writer.UpdateAsync(All(entities), columns, cancellationToken);
    }

    /// <summary>
    /// Inserts the rows that a query makes, in one command inside the database; returns how many.
    /// <example><code>
    /// await db.Archive.InsertFromAsync(db.Posts.Where(p => p.Year &lt; 2020).Select(p => new ArchivedPost { Id = p.Id, Title = p.Title }));
    /// </code></example>
    /// </summary>
    /// <remarks>
    /// The query ends in <c>new</c> of this class with an initialiser, or in rows of this class. What isn't set has what a new
    /// object has, and what an insert makes: keys, row versions, defaults of the database. No rules and hooks are asked.
    /// </remarks>
    /// <exception cref="QueryTranslationException">The query can't be said in SQL, gives something else, or a query filter compares rows of this class with the context.</exception>
    public Task<int> InsertFromAsync(IQueryable<T> rows, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return _provider.ExecuteWriteAsync(OxenQueryableExtensions.Inserted(rows), cancellationToken);
    }
}
