using System.Linq.Expressions;

namespace Oxen;

/// <content>Loading members of objects that are there already.</content>
public abstract partial class OxenDb
{
    /// <summary>
    /// Loads a member of each of the objects, by one command however many there are: the entity a reference leads to, or
    /// the rows of a collection. What the member held is replaced. What is loaded leads back to its object, and objects
    /// that lead to the same row get the same object, which is one of those given where the row is theirs.
    /// <example><code>
    /// List&lt;Post> posts = await db.Posts.ToListAsync();
    /// await db.LoadAsync(posts, post => post.Author);
    /// await db.LoadAsync(payments, payment => ((Card)payment).Bank);         // of those that are cards
    /// </code></example>
    /// A cast to an interface, or to a class between that isn't mapped, means the member of each class that has it, and is one
    /// command for each.
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

    /// <summary>
    /// Loads a member of one object. With <see cref="Loading.Siblings"/> or <see cref="Loading.Strict"/> also of all that came
    /// in the same result and haven't got it yet, by the same command; otherwise load several together.
    /// </summary>
    /// <inheritdoc cref="LoadAsync{T, TMember}(IEnumerable{T}, Expression{Func{T, TMember}}, CancellationToken)"/>
    public Task LoadAsync<T, TMember>(T entity, Expression<Func<T, TMember>> member, CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(member);
        return NavigationLoader.LoadWithSiblingsAsync(this, entity, member, cancellationToken);
    }

    /// <summary>
    /// Whether a member of an object is what the database has: it was loaded by <c>Include</c> or <c>LoadAsync</c>, or led back
    /// to; or it is a reference that holds an object or whose foreign key is null. Of an object that the application made, what
    /// it holds is all there is.
    /// </summary>
    /// <param name="entity">The object.</param>
    /// <param name="member">The member.</param>
    /// <exception cref="ArgumentException">The member doesn't lead to another entity.</exception>
    /// <exception cref="InvalidOperationException">The options don't say <see cref="Loading.Siblings"/> or <see cref="Loading.Strict"/>, so nothing is remembered.</exception>
    public bool IsLoaded<T, TMember>(T entity, Expression<Func<T, TMember>> member)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(member);
        return LoadState.IsLoaded(entity, Remembered(entity, member));
    }

    /// <summary>
    /// What a member of an object holds, if it was loaded: so that an empty collection is an empty one, and not one that
    /// nobody asked for.
    /// <example><code>
    /// await db.LoadAsync(post, p => p.Tags);
    /// foreach (var tag in db.Loaded(post, p => p.Tags)) { … }
    /// </code></example>
    /// </summary>
    /// <param name="entity">The object.</param>
    /// <param name="member">The member.</param>
    /// <exception cref="NotLoadedException">It wasn't loaded.</exception>
    /// <exception cref="ArgumentException">The member doesn't lead to another entity.</exception>
    /// <exception cref="InvalidOperationException">The options don't say <see cref="Loading.Siblings"/> or <see cref="Loading.Strict"/>, so nothing is remembered.</exception>
    public TMember Loaded<T, TMember>(T entity, Expression<Func<T, TMember>> member)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(member);
        var navigation = Remembered(entity, member);
        return LoadState.IsLoaded(entity, navigation)
            ? (TMember)navigation.Get(entity)!
            : throw new NotLoadedException(typeof(T), navigation.Property.Name, "");
    }

    private NavigationModel Remembered<T, TMember>(T entity, Expression<Func<T, TMember>> member) => Session.Engine.Options.Loading != Loading.Explicit
        ? NavigationLoader.NavigationOf(this, entity!, member)
        : throw new InvalidOperationException("Which members were loaded is remembered only where the options say so: add UseLoading(Loading.Siblings), or Loading.Strict, to them.");
}
