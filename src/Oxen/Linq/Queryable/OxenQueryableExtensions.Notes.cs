using System.Linq.Expressions;

namespace Oxen;

/// <content>What is said about a query beside its result.</content>
public static partial class OxenQueryableExtensions
{
    /// <summary>
    /// Puts a comment before the SQL, so that the query is found again in logs and in the database's own lists. Whatever the
    /// text holds, it stays a comment. Each text makes a plan of its own: name the place, not the values.
    /// </summary>
    [QueryOperator]
    public static IQueryable<T> TagWith<T>(this IQueryable<T> source, string tag)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tag);
        return With(source, new QueryTag(tag));
    }

    /// <summary>
    /// Limits how long the query's command may run, the reading of its rows included; instead of the default of the driver.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    [QueryOperator]
    public static IQueryable<T> WithTimeout<T>(this IQueryable<T> source, TimeSpan timeout)
    {
        if (timeout != System.Threading.Timeout.InfiniteTimeSpan)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(timeout, TimeSpan.Zero);
        }

        return With(source, new QueryTimeout(timeout));
    }

    /// <summary>
    /// Lets all commands of the query see one state of the database, whatever others write in between: a query with
    /// collections sends several, and they run in a read transaction then. A query of one command sees one state anyway.
    /// <example><code>
    /// var users = await db.Users.Include(u => u.Posts).ThenInclude(p => p.Comments).AsSnapshot().ToListAsync();
    /// </code></example>
    /// </summary>
    /// <exception cref="TransactionException">When the query runs in a transaction of an isolation level that gives each command a state of its own.</exception>
    [QueryOperator]
    public static IQueryable<T> AsSnapshot<T>(this IQueryable<T> source) => With(source, new QuerySnapshot());

    /// <summary>
    /// Reads collections by the query's own command: one round trip, however many kinds of them there are, and one state of
    /// the database. Where the database is far away that is faster; where it is near, several small commands are.
    /// <example><code>
    /// var users = await db.Users.Include(u => u.Posts).Include(u => u.Photos).AsSingleQuery().ToListAsync();
    /// </code></example>
    /// </summary>
    [QueryOperator]
    public static IQueryable<T> AsSingleQuery<T>(this IQueryable<T> source) => With(source, new QuerySplitting(QuerySplittingBehavior.SingleQuery));

    /// <summary>Reads each kind of collection by a command of its own, as is the default unless the options say otherwise.</summary>
    [QueryOperator]
    public static IQueryable<T> AsSplitQuery<T>(this IQueryable<T> source) => With(source, new QuerySplitting(QuerySplittingBehavior.SplitQuery));

    [QueryOperator]
    internal static IQueryable<T> Note<T>(IQueryable<T> source, QueryNote note) => throw new InvalidOperationException("This method stands only in expressions.");

    /// <summary>The call that says something about a query.</summary>
    internal static MethodCallExpression Note(Expression source, Type element, QueryNote note) =>
        Expression.Call(typeof(OxenQueryableExtensions), nameof(Note), [element], source, Expression.Constant(note, typeof(QueryNote)));

    private static IQueryable<T> With<T>(IQueryable<T> source, QueryNote note) =>
        ProviderOf(source).CreateQuery<T>(Note(source.Expression, typeof(T), note));
}
