using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>Where LINQ enters: builds queries, and runs them by their plans.</summary>
internal sealed class OxenQueryProvider(OxenDb db) : IQueryProvider
{
    private static readonly MethodInfo CreateQueryOf =
        typeof(OxenQueryProvider).GetMethods().Single(method => method is { Name: nameof(CreateQuery), IsGenericMethodDefinition: true });

    public OxenDb Db => db;

    public IQueryable<T> CreateQuery<T>(Expression expression) => new LinqQuery<T>(this, PageCounts.AsVariable(expression, db.Session.Engine.Dialect));

    public IQueryable CreateQuery(Expression expression)
    {
        var sequence = expression.Type.GetInterfaces().Append(expression.Type)
            .FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IQueryable<>))
            ?? throw new ArgumentException($"The expression's type '{expression.Type}' isn't IQueryable<T>.", nameof(expression));
        return (IQueryable)CreateQueryOf.MakeGenericMethod(sequence.GetGenericArguments()).Invoke(this, [expression])!;
    }

    public object? Execute(Expression expression) => Execute<object?>(Expression.Convert(expression, typeof(object)));

    public T Execute<T>(Expression expression)
    {
        var plan = Plan<T>(PageCounts.AsVariable(expression, db.Session.Engine.Dialect), out var values);
        return Answer(plan, values, PlanExecutor.Take(db.Session, plan, values, RowsFor(plan.Result)));
    }

    public Task<T> ExecuteAsync<T>(Expression expression, CancellationToken cancellationToken)
    {
        var plan = Plan<T>(expression, out var values);
        return AnswerAsync(plan, values, cancellationToken);
    }

    public async Task<T> AnswerAsync<T>(QueryPlan<T> plan, object?[] values, CancellationToken cancellationToken) =>
        Answer(plan, values, await PlanExecutor.TakeAsync(db.Session, plan, values, RowsFor(plan.Result), cancellationToken).ConfigureAwait(false));

    /// <summary>Runs an update or delete; gives the number of rows it changed.</summary>
    public Task<int> ExecuteWriteAsync(Expression expression, CancellationToken cancellationToken)
    {
        var plan = Plan<int>(expression, out var values);
        return QueryExecutor.ExecuteAsync(db.Session, plan.Command, values, cancellationToken);
    }

    public IEnumerable<T> Stream<T>(Expression expression)
    {
        if (Chunks<T>.Of(expression) is { } chunks)
        {
            return chunks.Stream(this);
        }

        var plan = Plan<T>(expression, out var values);
        return PlanExecutor.Stream(db.Session, plan, values);
    }

    public IAsyncEnumerable<T> StreamAsync<T>(Expression expression, CancellationToken cancellationToken)
    {
        if (Chunks<T>.Of(expression) is { } chunks)
        {
            return chunks.StreamAsync(this, cancellationToken);
        }

        var plan = Plan<T>(expression, out var values);
        return PlanExecutor.StreamAsync(db.Session, plan, values, cancellationToken);
    }

    public Task<List<T>> ToListAsync<T>(Expression expression, CancellationToken cancellationToken)
    {
        if (Chunks<T>.Of(expression) is { } chunks)
        {
            return chunks.StreamAsync(this, cancellationToken).ToListAsync(cancellationToken).AsTask();
        }

        var plan = Plan<T>(expression, out var values);
        return PlanExecutor.ToListAsync(db.Session, plan, values, cancellationToken);
    }

    public string ToSql<T>(Expression expression) => Chunks<T>.Of(expression)?.ToSql(this) ?? Plan<T>(expression, out _).Text;

    public string ToDebugView<T>(Expression expression) =>
        DebugView.Print(DebugView.Of<T>(expression, db.Compiler, db.Session.Engine, db.Session.Engine.Options.LogParameterValues));

    /// <summary>The database's own plan of the query's command.</summary>
    public async Task<string> ExplainAsync<T>(Expression expression, CancellationToken cancellationToken)
    {
        var plan = Plan<T>(expression, out var values);
        List<string> plans = [];
        values = plan.WithBuffers(values);
        foreach (var command in plan.Commands)
        {
            plans.Add(await ExplainAsync(command, values, cancellationToken).ConfigureAwait(false));
        }

        return string.Join("\n\n", plans);
    }

    private async Task<string> ExplainAsync(CommandPlan command, object?[] values, CancellationToken cancellationToken)
    {
        var dialect = db.Session.Engine.Dialect;
        var explain = new CommandPlan(dialect.ExplainPrefix + command.Text, command.Parameters) { Timeout = command.Timeout, Operation = "EXPLAIN", IsReusable = false };
        var rows = await QueryExecutor.ToListAsync(db.Session, explain, values, new FixedRowShape<object[]>(ReadAll), cancellationToken).ConfigureAwait(false);
        return dialect.DescribePlan(rows);
    }

    public QueryPlan<T> Plan<T>(Expression expression, out object?[] values) => db.Session.Engine.Plans.Find<T>(expression, db.Compiler, db.Session.Engine, out values);

    private static object[] ReadAll(DbDataReader reader, object?[] values)
    {
        var row = new object[reader.FieldCount];
        reader.GetValues(row);
        return row;
    }

    /// <summary>How many rows to ask for.</summary>
    public static int RowsFor(ResultKind result) => result is ResultKind.Single or ResultKind.SingleOrDefault ? 2 : 1;

    // LINQ's own errors, in LINQ's own words.
    [SuppressMessage("Usage", "CA2208", Justification = "The argument is ElementAt's.")]
    public static T Answer<T>(QueryPlan<T> plan, object?[] values, TakeResult<T> rows) => rows.Count switch
    {
        0 when plan.Result is ResultKind.FirstOrDefault or ResultKind.SingleOrDefault => plan.DefaultFor(values)!,
        0 when plan.Result is ResultKind.ElementAt => throw OutOfRange("index"),
        0 => throw new InvalidOperationException("Sequence contains no elements"),
        > 1 => throw new InvalidOperationException("Sequence contains more than one element"),
        _ => rows.First!,
    };

    private static ArgumentOutOfRangeException OutOfRange(string parameter) => new(parameter);
}
