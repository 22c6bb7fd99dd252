namespace Oxen;

/// <content>Locks on the rows a query reads.</content>
public static partial class OxenQueryableExtensions
{
    /// <summary>
    /// Locks the rows it reads until the transaction ends: others can neither write nor lock them. Rows that are locked
    /// already are waited for, unless <see cref="SkipLocked{T}"/> or <see cref="NoWait{T}"/> says otherwise.
    /// <example><code>
    /// await db.TransactionAsync(async () =>
    /// {
    ///     var account = await db.Accounts.Where(a => a.Id == id).ForUpdate().SingleAsync();
    ///     account.Balance -= amount;
    ///     await db.Accounts.UpdateAsync(account);
    /// });
    /// </code></example>
    /// </summary>
    /// <remarks>
    /// The rows are those of the table the query begins with; on MariaDB also those of tables it joins. Collections that are
    /// included aren't locked. On SQLite a transaction has the whole database to itself, so no more is sent.
    /// </remarks>
    /// <exception cref="TransactionException">When the query runs outside of a transaction, or in one that only reads.</exception>
    /// <exception cref="LockTimeoutException">When the query runs, and the lock isn't free for as long as the database waits.</exception>
    /// <exception cref="QueryTranslationException">When the query runs, and what it gives aren't rows of one table: it groups, aggregates, combines queries or takes distinct rows.</exception>
    [QueryOperator]
    public static IQueryable<T> ForUpdate<T>(this IQueryable<T> source) => With(source, new QueryLock(RowLockMode.Update));

    /// <summary>Locks the rows it reads against writes until the transaction ends; others may read them, and lock them so too.</summary>
    /// <inheritdoc cref="ForUpdate{T}"/>
    [QueryOperator]
    public static IQueryable<T> ForShare<T>(this IQueryable<T> source) => With(source, new QueryLock(RowLockMode.Share));

    /// <summary>
    /// Leaves out rows that another transaction has locked, instead of waiting for them: what a queue of jobs needs.
    /// <example><code>
    /// var job = await db.Jobs.Where(j => j.DoneAt == null).OrderBy(j => j.Id).ForUpdate().SkipLocked().FirstOrDefaultAsync();
    /// </code></example>
    /// </summary>
    /// <exception cref="QueryTranslationException">When the query runs, and it asks for no lock.</exception>
    [QueryOperator]
    public static IQueryable<T> SkipLocked<T>(this IQueryable<T> source) => With(source, new QueryLockWait(RowLockWait.SkipLocked));

    /// <summary>Makes a row that another transaction has locked a <see cref="LockTimeoutException"/> at once, instead of waiting for it.</summary>
    /// <exception cref="QueryTranslationException">When the query runs, and it asks for no lock.</exception>
    [QueryOperator]
    public static IQueryable<T> NoWait<T>(this IQueryable<T> source) => With(source, new QueryLockWait(RowLockWait.NoWait));

    /// <summary>What an operator says that takes nothing but the query; null for any other.</summary>
    internal static QueryNote? NoteOf(string name) => name switch
    {
        nameof(AsSnapshot) => new QuerySnapshot(),
        nameof(AsSingleQuery) => new QuerySplitting(QuerySplittingBehavior.SingleQuery),
        nameof(AsSplitQuery) => new QuerySplitting(QuerySplittingBehavior.SplitQuery),
        nameof(IgnoreAutoIncludes) => new QueryWithoutAutoIncludes(),
        nameof(ForUpdate) => new QueryLock(RowLockMode.Update),
        nameof(ForShare) => new QueryLock(RowLockMode.Share),
        nameof(SkipLocked) => new QueryLockWait(RowLockWait.SkipLocked),
        nameof(NoWait) => new QueryLockWait(RowLockWait.NoWait),
        _ => null,
    };
}
