using System.Linq.Expressions;

namespace Oxen;

/// <content>Loading members of objects that are there already.</content>
public abstract partial class OxenDb
{
    /// <summary>
    /// Loads a member of each of the objects, by one command however many there are: the entity a reference leads to, or
    /// the rows of a collection. What the member held is replaced. What is loaded leads back to its object, and objects
    /// that lead to the same row get the same object.
    /// <example><code>
    /// List&lt;Post> posts = await db.Posts.ToListAsync();
    /// await db.LoadAsync(posts, post => post.Author);
    /// </code></example>
    /// </summary>
    /// <param name="entities">The objects; their keys say which rows are meant.</param>
    /// <param name="member">The member.</param>
    /// <param name="cancellationToken">Stops the command.</param>
    /// <exception cref="ArgumentException">The member doesn't lead to another entity.</exception>
    public Task LoadAsync<T, TMember>(IEnumerable<T> entities, Expression<Func<T, TMember>> member, CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(member);
        return NavigationLoader.LoadAsync(this, [.. entities], member, cancellationToken);
    }

    /// <summary>Loads a member of one object; for several, load them together.</summary>
    /// <inheritdoc cref="LoadAsync{T, TMember}(IEnumerable{T}, Expression{Func{T, TMember}}, CancellationToken)"/>
    public Task LoadAsync<T, TMember>(T entity, Expression<Func<T, TMember>> member, CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(member);
        return NavigationLoader.LoadAsync(this, [entity], member, cancellationToken);
    }
}
