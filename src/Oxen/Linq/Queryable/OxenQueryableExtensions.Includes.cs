using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <content>Loading entities with others.</content>
public static partial class OxenQueryableExtensions
{
    /// <summary>
    /// Loads a member with each entity: the entity a reference leads to, or the rows of a collection, which may be filtered,
    /// ordered and limited for each owner. References are joined; a collection is one command more, however many rows there
    /// are. Whatever is loaded leads back to what it was loaded with, and the same row is one object in the whole result; in
    /// a stream, in each 500 rows.
    /// <example><code>
    /// var users = await db.Users.Include(u => u.Posts.Where(p => p.IsPublic).OrderByDescending(p => p.At).Take(3)).ToListAsync();
    /// </code></example>
    /// </summary>
    /// <param name="source">The query. What it makes of its entities later decides what is loaded: what isn't selected isn't.</param>
    /// <param name="member">The member, or a way of several references.</param>
    /// <exception cref="QueryTranslationException">When the query runs: the member doesn't lead to entities, or the rows aren't chosen with operators SQL can say.</exception>
    [QueryOperator]
    public static IIncludableQueryable<T, TMember> Include<T, TMember>(this IQueryable<T> source, Expression<Func<T, TMember>> member)
        where T : class =>
        Included<T, T, TMember>(source, new Func<IQueryable<T>, Expression<Func<T, TMember>>, IIncludableQueryable<T, TMember>>(Include).Method, member);

    /// <summary>Loads a member of the entities of the collection that was included last.</summary>
    /// <inheritdoc cref="Include"/>
    [QueryOperator]
    public static IIncludableQueryable<T, TMember> ThenInclude<T, TPrevious, TMember>(
        this IIncludableQueryable<T, IEnumerable<TPrevious>> source, Expression<Func<TPrevious, TMember>> member)
        where T : class =>
        Included<T, TPrevious, TMember>(source, new Func<IIncludableQueryable<T, IEnumerable<TPrevious>>, Expression<Func<TPrevious, TMember>>, IIncludableQueryable<T, TMember>>(ThenInclude).Method, member);

    /// <summary>Loads a member of the entity that was included last.</summary>
    /// <inheritdoc cref="Include"/>
    [QueryOperator]
    public static IIncludableQueryable<T, TMember> ThenInclude<T, TPrevious, TMember>(
        this IIncludableQueryable<T, TPrevious> source, Expression<Func<TPrevious, TMember>> member)
        where T : class =>
        Included<T, TPrevious, TMember>(source, new Func<IIncludableQueryable<T, TPrevious>, Expression<Func<TPrevious, TMember>>, IIncludableQueryable<T, TMember>>(ThenInclude).Method, member);

    /// <summary>
    /// Runs the query without the members that the model includes always, see <see cref="NavigationBuilder.AutoInclude"/>.
    /// Wherever in a query it is said, it means the whole of it. What the query includes itself is loaded.
    /// </summary>
    /// <param name="source">The query.</param>
    [QueryOperator]
    public static IQueryable<T> IgnoreAutoIncludes<T>(this IQueryable<T> source) => With(source, new QueryWithoutAutoIncludes());

    private static IncludableQuery<T, TMember> Included<T, TOwner, TMember>(IQueryable<T> source, MethodInfo method, Expression<Func<TOwner, TMember>> member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return new IncludableQuery<T, TMember>(ProviderOf(source), Expression.Call(null, method, source.Expression, Expression.Quote(member)));
    }
}
