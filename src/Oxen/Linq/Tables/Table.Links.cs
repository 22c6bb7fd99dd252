using System.Linq.Expressions;

namespace Oxen;

/// <content>
/// Links between objects: of many to many the rows between, of one to many the foreign keys. Each call is one transaction.
/// Once all has succeeded the objects hold it too: foreign keys, references, and the collections that were loaded. What one of
/// them throws then is an <see cref="AfterCommitException"/>, or comes out as it is where a transaction may still be rolled back.
/// </content>
public sealed partial class Table<T>
{
    private LinkWriter Links => field ??= new LinkWriter(Db.Writes, Db.Model.Find(typeof(T))!);

    /// <summary>
    /// Links an object with another: <c>db.Posts.LinkAsync(post, p => p.Tags, tag)</c>. Nothing happens where they are linked.
    /// </summary>
    /// <typeparam name="TOther">The class of the collection's objects.</typeparam>
    /// <param name="entity">The object the collection is of; it has a row.</param>
    /// <param name="collection">Names the collection.</param>
    /// <param name="other">The object to be in it; it has a row.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    /// <returns>The number of links that are new.</returns>
    /// <exception cref="ArgumentException">The lambda names no collection of entities.</exception>
    /// <exception cref="RelatedObjectException">An object has no key yet, or the collection's objects are told by the key of what they belong to.</exception>
    /// <exception cref="ConcurrencyException">The row that holds the foreign key is gone, or has changed.</exception>
    public Task<int> LinkAsync<TOther>(T entity, Expression<Func<T, IEnumerable<TOther>?>> collection, TOther other, CancellationToken cancellationToken = default)
        where TOther : class
    {
        ArgumentNullException.ThrowIfNull(other);
        return LinkAsync(entity, collection, [other], cancellationToken);
    }

    /// <summary>Links an object with others.</summary>
    /// <inheritdoc cref="LinkAsync{TOther}(T, Expression{Func{T, IEnumerable{TOther}}}, TOther, CancellationToken)"/>
    /// <param name="entity">The object the collection is of; it has a row.</param>
    /// <param name="collection">Names the collection.</param>
    /// <param name="others">The objects to be in it; they have rows.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    public Task<int> LinkAsync<TOther>(T entity, Expression<Func<T, IEnumerable<TOther>?>> collection, IEnumerable<TOther> others, CancellationToken cancellationToken = default)
        where TOther : class
    {
        ArgumentNullException.ThrowIfNull(collection);
        return Links.LinkAsync(NotNull(entity), collection, Table<TOther>.All(others), cancellationToken);
    }

    /// <summary>
    /// Unlinks an object from another; both stay. Nothing happens where they aren't linked. Of one to many the foreign key
    /// becomes NULL.
    /// </summary>
    /// <typeparam name="TOther">The class of the collection's objects.</typeparam>
    /// <param name="entity">The object the collection is of.</param>
    /// <param name="collection">Names the collection.</param>
    /// <param name="other">The object to be in it no more.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    /// <returns>The number of links that were there.</returns>
    /// <exception cref="ArgumentException">The lambda names no collection of entities.</exception>
    /// <exception cref="RelatedObjectException">The collection's objects can't be without what they belong to.</exception>
    public Task<int> UnlinkAsync<TOther>(T entity, Expression<Func<T, IEnumerable<TOther>?>> collection, TOther other, CancellationToken cancellationToken = default)
        where TOther : class
    {
        ArgumentNullException.ThrowIfNull(other);
        return UnlinkAsync(entity, collection, [other], cancellationToken);
    }

    /// <summary>Unlinks an object from others; all stay.</summary>
    /// <inheritdoc cref="UnlinkAsync{TOther}(T, Expression{Func{T, IEnumerable{TOther}}}, TOther, CancellationToken)"/>
    /// <param name="entity">The object the collection is of.</param>
    /// <param name="collection">Names the collection.</param>
    /// <param name="others">The objects to be in it no more.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    public Task<int> UnlinkAsync<TOther>(T entity, Expression<Func<T, IEnumerable<TOther>?>> collection, IEnumerable<TOther> others, CancellationToken cancellationToken = default)
        where TOther : class
    {
        ArgumentNullException.ThrowIfNull(collection);
        return Links.UnlinkAsync(NotNull(entity), collection, Table<TOther>.All(others), cancellationToken);
    }

    /// <summary>Links an object with these others and no more: links that are missing are made, the rest are removed.</summary>
    /// <typeparam name="TOther">The class of the collection's objects.</typeparam>
    /// <param name="entity">The object the collection is of; it has a row.</param>
    /// <param name="collection">Names the collection.</param>
    /// <param name="others">The objects to be in it; they have rows.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    /// <returns>The number of links made and removed.</returns>
    /// <exception cref="ArgumentException">The lambda names no collection of entities.</exception>
    /// <exception cref="RelatedObjectException">An object has no key yet, or one that would be unlinked can't be without what it belongs to.</exception>
    /// <exception cref="NotLoadedException">With <see cref="Loading.Strict"/>: the others are what the object's own collection holds, and that wasn't loaded.</exception>
    public Task<int> SetLinksAsync<TOther>(T entity, Expression<Func<T, IEnumerable<TOther>?>> collection, IEnumerable<TOther> others, CancellationToken cancellationToken = default)
        where TOther : class
    {
        ArgumentNullException.ThrowIfNull(collection);
        return Links.SetLinksAsync(NotNull(entity), collection, others, Table<TOther>.All(others), cancellationToken);
    }

    /// <summary>Unlinks an object from all that are in the collection in the database; they stay.</summary>
    /// <typeparam name="TOther">The class of the collection's objects.</typeparam>
    /// <param name="entity">The object the collection is of.</param>
    /// <param name="collection">Names the collection.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    /// <returns>The number of links that were there.</returns>
    /// <exception cref="ArgumentException">The lambda names no collection of entities.</exception>
    /// <exception cref="RelatedObjectException">The collection's objects can't be without what they belong to.</exception>
    public Task<int> ClearLinksAsync<TOther>(T entity, Expression<Func<T, IEnumerable<TOther>?>> collection, CancellationToken cancellationToken = default)
        where TOther : class
    {
        ArgumentNullException.ThrowIfNull(collection);
        return Links.ClearLinksAsync(NotNull(entity), collection, cancellationToken);
    }
}
