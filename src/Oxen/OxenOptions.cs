using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.Extensions.Logging;
using Polly;

namespace Oxen;

/// <summary>
/// What an <see cref="OxenDb"/> works with: the database, names, logging, limits. Frozen at first use; afterwards each
/// method that changes something throws <see cref="InvalidOperationException"/>. Holds the connection pool, the models
/// and the cache of query plans: make one for the life of the application, and dispose it at its end.
/// <example><code>
/// await using var options = new OxenOptions().UseSqlite("Data Source=blog.db");
/// var db = new BlogDb(options);
/// </code></example>
/// </summary>
public sealed partial class OxenOptions : IAsyncDisposable, IDisposable
{
    private readonly Lock _lock = new();
    private OptionsData _data = new();
    private Dialect? _dialect;
    private DatabaseEngine? _engine;

    // Lazy, so that a model that two threads ask for at once is made once.
    internal ConcurrentDictionary<Type, Lazy<FilteredModel>> Models { get; } = new();

    internal Naming Naming { get; private set; } = Naming.SnakeCasePlural;

    /// <summary>
    /// Names tables, columns and indexes: <see cref="Naming.SnakeCasePlural"/> unless said otherwise, <see cref="Naming.Exact"/>, or
    /// a naming of your own.
    /// </summary>
    public OxenOptions UseNaming(Naming naming)
    {
        ArgumentNullException.ThrowIfNull(naming);
        ThrowIfInUse();
        Naming = naming;
        return this;
    }

    /// <summary>Sends log messages to <paramref name="loggerFactory"/>, in the categories that begin with <c>Oxen</c>.</summary>
    public OxenOptions UseLogging(ILoggerFactory loggerFactory) => Change(data => data with { LoggerFactory = loggerFactory });

    /// <summary>Lets log messages and traces show the values of parameters; those of <c>[Sensitive]</c> members stay hidden.</summary>
    public OxenOptions LogParameterValues(bool enabled = true) => Change(data => data with { LogParameterValues = enabled });

    /// <summary>Lets the result of <c>Sql&lt;T&gt;</c> have columns that <c>T</c> has no member for; they are ignored instead of being an error.</summary>
    public OxenOptions IgnoreExtraColumns(bool enabled = true) => Change(data => data with { IgnoreExtraColumns = enabled });

    /// <summary>
    /// Gives each command at most this time, and as much to the wait for a connection where there is but one; the driver's
    /// default unless said otherwise, usually half a minute. Zero is no limit. A query's own <c>WithTimeout</c> wins.
    /// </summary>
    public OxenOptions UseCommandTimeout(TimeSpan timeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(timeout, TimeSpan.Zero);
        return Change(data => data with { CommandTimeout = timeout });
    }

    /// <summary>
    /// Lets <c>TransactionAsync</c> run its whole work again after a deadlock, a serialisation failure, a lock that wasn't freed
    /// or a lost connection, unless the commit may have been done. Commands outside of transactions are never run again.
    /// <example><code>
    /// options.UseRetry();
    /// </code></example>
    /// </summary>
    /// <param name="attempts">How many times the work is run again at most.</param>
    /// <param name="delay">The middle of the first pause; each further one is about twice as long, up to a second. 10 ms unless said otherwise.</param>
    public OxenOptions UseRetry(int attempts = 10, TimeSpan? delay = null) => UseRetry(TransactionRetry.Policy(attempts, delay));

    /// <summary>Lets <c>TransactionAsync</c> run its whole work by a pipeline of Polly's; <see cref="TransactionRetry.IsPassing"/> tells which errors may pass.</summary>
    public OxenOptions UseRetry(ResiliencePipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        return Change(data => data with { Retry = pipeline });
    }

    /// <summary>Keeps at most <paramref name="count"/> prepared commands on each connection; 256 unless said otherwise.</summary>
    public OxenOptions KeepPreparedCommands(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Change(data => data with { MaxPreparedCommands = count });
    }

    /// <summary>Keeps the plans of at most <paramref name="count"/> forms of queries; 16384 unless said otherwise. One takes a few kilobytes.</summary>
    public OxenOptions CacheQueryPlans(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return Change(data => data with { MaxCachedPlans = count });
    }

    /// <summary>
    /// Says what is remembered of the objects a query gave: <see cref="Loading.Siblings"/> lets <c>LoadAsync</c> of one load a
    /// member for all that came with it, <see cref="Loading.Strict"/> refuses writes that take a member that wasn't loaded
    /// for an empty one.
    /// </summary>
    public OxenOptions UseLoading(Loading loading) => Change(data => data with { Loading = loading });

    /// <summary>
    /// Says how collections inside of rows are read: by a command for each kind of them, or by the query's own. A query's
    /// <c>AsSingleQuery</c> or <c>AsSplitQuery</c> wins.
    /// </summary>
    public OxenOptions UseQuerySplittingBehavior(QuerySplittingBehavior behavior) => Change(data => data with { Splitting = behavior });

    /// <summary>
    /// Signs the cursors of pages with this secret, so that all processes of an application, and those after a restart, take
    /// each other's cursors. Unless said otherwise, each process makes a random one for itself.
    /// </summary>
    /// <param name="key">At least 16 bytes that nobody else knows.</param>
    public OxenOptions UseCursorKey(ReadOnlySpan<byte> key)
    {
        var own = key.ToArray();
        ArgumentOutOfRangeException.ThrowIfLessThan(own.Length, 16, nameof(key));
        return Change(data => data with { CursorKey = own });
    }

    /// <summary>
    /// Makes delegates of the lambdas that read rows. Unless said otherwise they are interpreted at first, and compiled by
    /// <see cref="LambdaExpression.Compile()"/> on another thread when they are used again. A faster compiler can be plugged in; it is called
    /// at once.
    /// </summary>
    public OxenOptions UseExpressionCompiler(Func<LambdaExpression, Delegate> compile)
    {
        ArgumentNullException.ThrowIfNull(compile);
        return Change(data => data with { ExpressionCompiler = compile });
    }

    /// <summary>
    /// Gives a method SQL, so that queries may call it: what <see cref="SqlFunctionAttribute"/> does, for methods that are
    /// another's or shall not know of the database. The method itself is never called by a query.
    /// <example><code>
    /// options.UseFunction(() => Phonetics.Soundex(default!), "soundex({0})")
    ///     .UseFunction(() => Phonetics.Soundex(default!), "oxen_soundex({0})", database: "sqlite");
    /// </code></example>
    /// </summary>
    /// <param name="call">A call of the method, which must be static; what it is given doesn't matter.</param>
    /// <param name="template">The SQL, with <c>{0}</c> for the first argument, <c>{1}</c> for the second, and so on. It becomes part of the command as it is.</param>
    /// <param name="database">The database it is meant for, such as <c>sqlite</c> or <c>postgresql</c>; null for every one that has no SQL of its own.</param>
    /// <param name="isNeverNull">Whether the result is never NULL, even when an argument is.</param>
    /// <exception cref="ArgumentException"><paramref name="call"/> isn't a call of a static method.</exception>
    public OxenOptions UseFunction<T>(Expression<Func<T>> call, string template, string? database = null, bool isNeverNull = false)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentException.ThrowIfNullOrWhiteSpace(template);
        var method = (call.Body as MethodCallExpression)?.Method;
        if (method is not { IsStatic: true })
        {
            throw new ArgumentException($"'{call.Body}' isn't a call of a static method. Write one, such as () => Phonetics.Soundex(default!).", nameof(call));
        }

        var function = new DeclaredFunction(method.IsGenericMethod ? method.GetGenericMethodDefinition() : method, template, database, isNeverNull);
        return Change(data => data with { Functions = [function, .. data.Functions] });
    }

    /// <summary>What the cache of query plans has done so far.</summary>
    public PlanCacheStatistics PlanCache => Freeze().Plans.Statistics;

    internal OxenOptions UseDialect(Dialect dialect)
    {
        ThrowIfInUse();
        _dialect = dialect;
        return this;
    }

    internal DatabaseEngine Freeze()
    {
        if (_engine is { } engine)
        {
            return engine;
        }

        lock (_lock)
        {
            return _engine ??= new DatabaseEngine(
                _dialect ?? throw new InvalidOperationException("The options name no database. Add the package of your database and call its method first, such as UseSqlite(\"Data Source=blog.db\") of Oxen.Sqlite."), _data);
        }
    }

    /// <summary>Closes the connections. Afterwards nothing made from these options can be used.</summary>
    public ValueTask DisposeAsync() => _engine?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => _engine?.Dispose();

    private OxenOptions Change(Func<OptionsData, OptionsData> change)
    {
        lock (_lock)
        {
            ThrowIfInUse();
            _data = change(_data);
            return this;
        }
    }

    private void ThrowIfInUse()
    {
        if (_engine is not null)
        {
            throw new InvalidOperationException("These options are in use and can't be changed any more. Configure them before the first OxenDb is made, or make new ones.");
        }
    }
}
