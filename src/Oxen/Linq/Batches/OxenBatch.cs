using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Queries and writes that go to the database together: in one round trip where the driver can (PostgreSQL), one after the
/// other elsewhere; all or nothing. Made by <see cref="OxenDb.Batch"/>, filled by one task, run once.
/// <example><code>
/// var batch = db.Batch();
/// var users = batch.Add(db.Users.Where(u => u.Age > 18));
/// var count = batch.Add(db.Posts, posts => posts.Count());
/// batch.Insert(post);
/// await batch.RunAsync();
/// Console.WriteLine($"{users.Value.Count} users, {count.Value} posts");
/// </code></example>
/// </summary>
public sealed class OxenBatch
{
    private readonly OxenDb _db;
    private readonly List<BatchItem> _items = [];
    private bool _isRun;

    internal OxenBatch(OxenDb db) => _db = db;

    /// <summary>How many commands there are so far.</summary>
    public int Count => _items.Count;

    /// <summary>The rows of a query.</summary>
    /// <param name="query">A query that is one command: without collections inside its rows.</param>
    /// <exception cref="RefusedOperationException">The query reads collections, which are commands of their own.</exception>
    /// <exception cref="ArgumentException">The query is over another context.</exception>
    /// <exception cref="QueryTranslationException">The query can't be said in SQL.</exception>
    public BatchResult<List<T>> Add<T>(IQueryable<T> query)
    {
        var plan = ProviderOf(query).Plan<T>(query.Expression, out var values);
        return Add(new RowsItem<T>(Checked(plan), values)).Result;
    }

    /// <summary>One value of a query: <c>batch.Add(db.Posts, posts => posts.Count())</c>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="answer">Ends it in one value, such as <c>First</c>, <c>Count</c> or <c>Any</c>; what it throws comes out of the result.</param>
    /// <inheritdoc cref="Add{T}(IQueryable{T})"/>
    public BatchResult<TAnswer> Add<T, TAnswer>(IQueryable<T> query, Expression<Func<IQueryable<T>, TAnswer>> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var provider = ProviderOf(query);
        var plan = provider.Plan<TAnswer>(PageCounts.AsVariable(new Source(answer.Parameters[0], query.Expression).Visit(answer.Body), provider.Db.Session.Engine.Dialect), out var values);
        return Add(new AnswerItem<TAnswer>(Checked(plan), values)).Result;
    }

    /// <summary>Updates the rows a query picks; the result is how many.</summary>
    /// <inheritdoc cref="OxenQueryableExtensions.ExecuteUpdateAsync{T}"/>
    public BatchResult<int> ExecuteUpdate<T>(IQueryable<T> query, Func<UpdateSetters<T>, UpdateSetters<T>> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var plan = ProviderOf(query).Plan<int>(OxenQueryableExtensions.Updated(query, set), out var values);
        return Add(new CountItem(plan.Command, values)).Result;
    }

    /// <summary>Deletes the rows a query picks; the result is how many.</summary>
    /// <exception cref="DestructiveOperationException">The query has no <c>Where</c> and doesn't say <c>AllRows()</c>.</exception>
    /// <exception cref="RefusedOperationException">Deletes of the class are marks, or mean other rows that the database doesn't know of.</exception>
    public BatchResult<int> ExecuteDelete<T>(IQueryable<T> query)
    {
        var provider = ProviderOf(query);
        if (_db.Model.Find(typeof(T)) is { SoftDelete: not null })
        {
            throw Refused($"a delete of {TypeName.Of(typeof(T))} is a mark, and one of what belongs to the rows too", "Call ExecuteDeleteAsync.");
        }

        if (HardDeletes.Find(_db, typeof(T)) is not null)
        {
            throw Refused($"what refers to a {TypeName.Of(typeof(T))} by a foreign key that no table has is Oxen's to unlink or delete with it", "Call ExecuteDeleteAsync.");
        }

        var plan = provider.Plan<int>(OxenQueryableExtensions.Deleted(query), out var values);
        return Add(new CountItem(plan.Command, values)).Result;
    }

    /// <summary>Inserts an object's row, as it is now. Values that are made on the way are set on it when the batch has succeeded.</summary>
    /// <exception cref="RefusedOperationException">More than one command is needed: its collections hold objects, its class lies in several tables, or hooks are told of its writes.</exception>
    public OxenBatch Insert<T>(T entity)
        where T : class => Write(entity, isGraph: true, static (commands, written, values) => commands.Insert(written, values));

    /// <summary>Updates every column of an object's row, as it is now.</summary>
    /// <exception cref="RefusedOperationException">Its class lies in several tables, or hooks are told of its writes.</exception>
    public OxenBatch Update<T>(T entity)
        where T : class => Write(entity, isGraph: false, static (commands, written, values) => commands.Update(written, values));

    /// <summary>Inserts or updates an object by its key, as <c>SaveAsync</c> does.</summary>
    /// <inheritdoc cref="Insert{T}"/>
    public OxenBatch Save<T>(T entity)
        where T : class => Write(entity, isGraph: true, static (commands, written, values) => commands.Save(written, values));

    /// <summary>Deletes an object's row.</summary>
    /// <exception cref="RefusedOperationException">More than one command is needed: its class lies in several tables, hooks are told of its writes, deletes of the class are marks, or what belongs to the row is Oxen's to delete.</exception>
    public OxenBatch Delete<T>(T entity)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        var model = _db.Table<T>().EntityOf(entity);
        RefuseObserved(model);
        if (model.SoftDelete is not null || model.Parts.Count > 1 || !CascadeCommands.Of(model, _db.Session.Engine).IsEmpty)
        {
            throw Refused($"the delete of a {TypeName.Of(model.ClrType)} means other rows too", "Call DeleteAsync.");
        }

        Add(new WriteItem(_db.Writes.Begin(model, out var values).Delete(entity, values), values, model, entity));
        return this;
    }

    /// <summary>Sends the commands, in the order in which they were added. Of those that write all are done or none; in a transaction they are part of it.</summary>
    /// <exception cref="BatchException">A command failed; it says which, and its inner exception why.</exception>
    /// <exception cref="InvalidOperationException">The batch has run already.</exception>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        if (_isRun)
        {
            throw new InvalidOperationException("The batch has run already. Make another one with db.Batch().");
        }

        cancellationToken.ThrowIfCancellationRequested();
        _isRun = true;
        if (_items.Count > 0)
        {
            await BatchRun.RunAsync(_db.Writes, _items, cancellationToken).ConfigureAwait(false);
        }
    }

    private OxenBatch Write<T>(T entity, bool isGraph, Func<EntityCommands, object, object?[], WritePlan> planOf)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        var model = _db.Table<T>().EntityOf(entity);
        if (isGraph && EntityCommands.Of(model, _db.Session.Engine).LeadOn(entity))
        {
            throw Refused($"the {TypeName.Of(model.ClrType)} holds objects that are written with it", "Call InsertAsync or SaveAsync, or add the objects one by one.");
        }

        RefuseObserved(model);
        Validation.Check(model, entity);
        var plan = planOf(_db.Writes.Begin(model, out var values), entity, values);
        if (plan.Next is not null)
        {
            throw Refused($"{TypeName.Of(model.ClrType)} lies in several tables", "Call the table's own method.");
        }

        Add(new WriteItem(plan, values, model, entity));
        return this;
    }

    private void RefuseObserved(EntityModel model)
    {
        if (_db.Observers is { } observers && observers.Watch(model))
        {
            throw Refused($"interceptors or the object itself are told of writes of {TypeName.Of(model.ClrType)}, and may write more", "Call the table's own method.");
        }
    }

    private TItem Add<TItem>(TItem item)
        where TItem : BatchItem
    {
        if (_isRun)
        {
            throw new InvalidOperationException("The batch has run already. Make another one with db.Batch().");
        }

        _items.Add(item);
        return item;
    }

    private OxenQueryProvider ProviderOf<T>(IQueryable<T> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.Provider is OxenQueryProvider provider && ReferenceEquals(provider.Db.Session.Engine, _db.Session.Engine)
            ? provider
            : throw new ArgumentException("The query isn't over the context whose batch it is added to.", nameof(query));
    }

    private QueryPlan<T> Checked<T>(QueryPlan<T> plan)
    {
        if (plan.Collections.Count > 0)
        {
            throw Refused("the query reads collections inside its rows, whose commands depend on its rows", "Run it by itself, or add the collection as a query of its own; a collection that the model includes always, see AutoInclude, is left out with IgnoreAutoIncludes().");
        }

        ReadScope.CheckLocks(_db.Session, plan);
        return plan;
    }

    private static RefusedOperationException Refused(string why, string remedy) => new($"This can't be part of a batch, as it isn't one command: {why}. {remedy}");

    /// <summary>Puts the query in the place of the lambda's parameter.</summary>
    private sealed class Source(ParameterExpression parameter, Expression query) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? query : node;
    }
}
