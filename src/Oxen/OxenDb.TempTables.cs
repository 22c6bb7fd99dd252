namespace Oxen;

/// <content>Temporary tables.</content>
public abstract partial class OxenDb
{
    /// <summary>
    /// Makes a temporary table of rows, by the fastest way the database has. It is on the connection of the current
    /// transaction; without one, a connection is kept for the flow that awaits this, and its calls on this context run on it.
    /// Dispose the table: that drops it, and gives a kept connection back.
    /// <example><code>
    /// await using var wanted = await db.CreateTempTableAsync(names.Select(name => new Wanted(name)));
    /// var users = await db.Users.Join(wanted, u => u.Name, w => w.Name, (u, w) => u).ToListAsync();
    /// </code></example>
    /// </summary>
    /// <remarks>
    /// Its columns are the members of the class, named and stored as those of a mapped class without a key; attributes are
    /// heeded: <c>[Key]</c> or <c>[PrimaryKey]</c> makes the primary key, by which joins find rows; two rows that agree in it are a <see cref="UniqueViolationException"/>. While a connection is kept, transactions of the flow run on it one after the other: two at once are a
    /// <see cref="TransactionException"/>. A second table of the flow shares it, until the last is disposed. On SQLite in a file nobody else writes while a connection is kept. MySQL can't name a temporary table twice in one query.
    /// </remarks>
    /// <param name="rows">The rows, of a record or a class that isn't one with a key in the model.</param>
    /// <param name="cancellationToken">Stops it; no table is made.</param>
    /// <exception cref="ModelException">The class can't be the rows of a table.</exception>
    public Task<TempTable<T>> CreateTempTableAsync<T>(IEnumerable<T> rows, CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(rows);
        IReadOnlyList<T> all = rows as IReadOnlyList<T> ?? [.. rows];
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i] is null)
            {
                throw new ArgumentException($"The object at index {i} is null.", nameof(rows));
            }
        }

        return TempTables.CreateAsync<T>(this, table => scope => TempTables.FillAsync(this, scope, table.Entity, all, cancellationToken), cancellationToken);
    }

    /// <summary>
    /// Makes a temporary table of the rows of a query, inside the database.
    /// <example><code>
    /// await using var counts = await db.CreateTempTableAsync(db.Posts.GroupBy(p => p.UserId).Select(g => new Count { UserId = g.Key, Posts = g.Count() }));
    /// </code></example>
    /// </summary>
    /// <inheritdoc cref="CreateTempTableAsync{T}(IEnumerable{T}, CancellationToken)"/>
    /// <param name="rows">The query; it ends in <c>new</c> of the class with an initialiser.</param>
    /// <param name="cancellationToken">Stops it; no table is made.</param>
    /// <exception cref="QueryTranslationException">The query can't be said in SQL, or gives something else.</exception>
    public Task<TempTable<T>> CreateTempTableAsync<T>(IQueryable<T> rows, CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows.Provider is OxenQueryProvider provider
            ? TempTables.CreateAsync<T>(this, table => TempTables.Filling(provider, rows, table, cancellationToken), cancellationToken)
            : CreateTempTableAsync(rows.AsEnumerable(), cancellationToken);
    }

    /// <summary>The model of a class's rows in a temporary table.</summary>
    internal EntityModel TemporaryOf(Type type, int number) => TempTables.ModelOf(type, number, Model, Session.Engine, _options.Naming);
}
