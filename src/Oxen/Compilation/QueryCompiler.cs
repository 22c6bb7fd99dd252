using System.Linq.Expressions;

namespace Oxen;

/// <summary>The spine: a template becomes a plan, stage by stage.</summary>
internal sealed partial class QueryCompiler(DbModel model, Dialect dialect, OptionsData options, RowReaders readers, ContextFilters filters)
{
    // Of no rows there is no value: LINQ's own error.
    private static readonly ReadTerms NoElements = new(static (_, _, _) => new InvalidOperationException("Sequence contains no elements"));

    /// <summary>The model queries are bound to.</summary>
    public DbModel Model => model;

    /// <summary>The filters of the context that executes.</summary>
    public ContextFilters Filters => filters;

    // It stands behind what filters read of the context.
    private int? TrackerSlot(int first) => filters.Tracker is null ? null : first + filters.Count - 1;

    private bool KeepsObjects => options.Loading != Loading.Explicit;

    /// <summary>The plan of a template, for values like these.</summary>
    /// <param name="template">The captured query.</param>
    /// <param name="values">The captured values; only facts about them are used.</param>
    /// <param name="trace">Told what each stage made; null for nobody.</param>
    /// <exception cref="QueryTranslationException">The query can't be said in SQL.</exception>
    public QueryPlan<T> Compile<T>(QueryTemplate template, object?[] values, QueryTrace? trace = null)
    {
        try
        {
            return CompileStages<T>(template, values, trace);
        }
        catch (QueryTranslationException exception)
        {
            throw new QueryTranslationException(exception.Error, QueryPrinter.Print(template.Body, model, exception.Error.Culprit));
        }
    }

    private QueryPlan<T> CompileStages<T>(QueryTemplate template, object?[] values, QueryTrace? trace)
    {
        var facts = new ParameterFacts(WithContext(values, template.Slots.Length));
        var (bound, sources) = Bind(template, facts, filters.Ignored.With(IgnoredFilters.In(template.Body)));
        trace?.Add("bind", bound);
        if (bound.Notes is { LockWait: not null, Lock: null })
        {
            throw LockRows.NoLock(template.Body);
        }

        var (shaped, lowered, command) = Translate(bound, facts, trace, template.Body, Printed(template.Body, model));
        if (bound.Write is not null && sources.AreFiltered)
        {
            RefuseFilteredRows(template, facts);
        }

        var terms = Terms(template, bound);
        var plan = bound.Whole is { } whole
            ? Whole<T>(whole, shaped, lowered, command, terms, trace)
            : Plan<T>(shaped, lowered, command, facts, terms, trace);
        return plan with { Facts = facts.Asked, ReadsContext = sources.ReadContext };
    }

    private (BoundQuery Query, EntitySources Sources) Bind(QueryTemplate template, ParameterFacts facts, IgnoredFilters ignored)
    {
        var binder = Binder(facts, ignored, template.Slots.Length);
        var bound = NoteBinder.WholeSql(binder, template.Body) is { } raw ? RawBinder.BindWhole(binder, raw) : binder.Bind(template.Body, null);
        binder.Once.Check(bound);
        var split = SplitCollections.Apply(binder, bound with { Notes = binder.Notes }, template.Slots.Length + filters.Count);
        var splitting = binder.Notes.Splitting ?? SingleQuery.Said(split.Shape) ?? options.Splitting;
        return (splitting == QuerySplittingBehavior.SingleQuery ? SingleQuery.Apply(binder, split) : split, binder.Sources);
    }

    private (BoundQuery Query, SqlQuery Lowered, CommandPlan Command) Translate(BoundQuery bound, ParameterFacts facts, QueryTrace? trace, Expression? body = null, Func<string>? query = null)
    {
        var shaped = AssignOutputs.Apply(bound, model.ColumnName);
        trace?.Add("assign outputs", shaped);
        var rewritten = Rewrite(shaped.Command, new RewriteContext(dialect.Types, facts, dialect.Traits), trace);
        RefuseAllRows(rewritten, shaped);
        var lowered = Lower(rewritten, trace);
        if (shaped.Notes.Lock is { } rowLock)
        {
            rowLock = rowLock with { Wait = shaped.Notes.LockWait ?? rowLock.Wait };
            lowered = (shaped.Whole is null ? LockRows.In(lowered, rowLock) : null) ?? throw LockRows.Refusal(body!);
        }

        var readsRows = shaped is { RawRow: null } and ({ Write: null } or { Returns: not null });
        var findCause = !readsRows ? null
            : shaped.Whole is null ? RowPlaces.Of(shaped.Shape, Columns(lowered), query)
            : RowPlaces.Of(shaped.Parts.Select(part => (part.Shape, (IReadOnlyList<ColumnRead>)ReadsOf(part, Columns(lowered)))), query);
        var command = dialect.CreateEmitter().Emit(lowered, AssignAliases.Of(lowered), shaped.Notes, Written(shaped), findCause);
        trace?.Add("emit", command);
        return (shaped, lowered, command);
    }

    private static SqlQuery Rewrite(SqlQuery query, RewriteContext context, QueryTrace? trace)
    {
        foreach (var (name, apply) in RewritePasses.All)
        {
            query = apply(query, context);
            trace?.Add(name, query);
        }

        return query;
    }

    private SqlQuery Lower(SqlQuery query, QueryTrace? trace)
    {
        foreach (var (isNeeded, name, apply) in StandardLowerings.All)
        {
            if (isNeeded(dialect.Traits))
            {
                query = apply(query);
                trace?.Add(name, query);
            }
        }

        foreach (var (name, apply) in dialect.Lowerings)
        {
            query = apply(query);
            trace?.Add(name, query);
        }

        return query;
    }

    private QueryPlan<T> Plan<T>(BoundQuery shaped, SqlQuery lowered, CommandPlan command, ParameterFacts facts, ReadTerms terms, QueryTrace? trace)
    {
        var collections = Collections(shaped.Shape, terms, facts, trace);
        var mustWait = collections.Count > 0 && MaterializerBuilder.MustWait(shaped.Shape);
        return new QueryPlan<T>(command, shaped.Result, mustWait ? NoRows<T>() : Shape<T>(shaped, lowered, terms, trace))
        {
            Later = mustWait ? Shape(MaterializerBuilder.LambdaLater<T>(shaped.Shape, Columns(lowered), dialect, terms), trace) : null,
            Collections = collections,
            Identities = Identities(shaped.Shape),
            Notes = shaped.Notes,
            KeepsObjects = KeepsObjects,
            Default = DefaultOf(shaped.Default),
        };
    }

    private RowShape<T> Shape<T>(BoundQuery query, SqlQuery command, ReadTerms terms, QueryTrace? trace)
    {
        if (query.RawRow is { } raw)
        {
            return new NamedRowShape<T>(raw, dialect, options, readers, terms.TrackerSlot);
        }

        if (query is { Write: not null, Returns: null })
        {
            return NoRows<T>();
        }

        return Shape(MaterializerBuilder.Lambda<T>(query.Shape, Columns(command), dialect, query.Result == ResultKind.Scalar ? NoElements : terms), trace);
    }

    private RowShape<T> Shape<T>(Expression<RowReader<T>> materializer, QueryTrace? trace)
    {
        trace?.Add("shape", materializer);
        return readers.Of(materializer);
    }

    // A plan must not know the compiler, which knows a context.
    private static Func<string> Printed(Expression body, DbModel model) => () => QueryPrinter.Print(body, model);

    private static NullError NullIn(Func<string> query) => (member, type, column) => IsNull(member, type, column, query());

    private ReadTerms Terms(QueryTemplate template, BoundQuery bound) => new(NullIn(Printed(template.Body, model)))
    {
        Query = Printed(template.Body, model),
        TrackerSlot = bound.Write is null ? TrackerSlot(template.Slots.Length) : null,
        AreLocked = bound.Notes.Lock is not null,
        AreSilent = filters.Ignored.AreSilent,
    };

    private object?[] WithContext(object?[] values, int slots)
    {
        if (values.Length == slots + filters.Count)
        {
            return values;
        }

        object?[] all = [.. values, .. new object?[filters.Count]];
        filters.Read(all, slots);
        return all;
    }

    private QueryBinder Binder(ParameterFacts facts, IgnoredFilters ignored, int slots) => new(model, dialect)
    {
        AreSame = facts.AreSame,
        UserFunctions = options.Functions,
        Time = options.Time,
        KeepsObjects = KeepsObjects,
        Filters = new ActiveFilters(filters.Model, ignored, slots),
    };

    private static NullValueException IsNull(string member, Type type, string? column, string query) => new($"""
        {(member.Length == 0 ? "The value of a row" : $"'{member}' of a row")} is NULL{(column is null ? "" : $" (column '{column}')")}, but its C# type '{TypeName.Of(type)}' can't be null. Make it nullable, such as ({TypeName.Of(type)}?)x.{(member.Length == 0 ? "Value" : member[(member.LastIndexOf('.') + 1)..])}, or give a default with ??:

        {query}
        """, member.Length == 0 ? null : member, column);

    private static List<ColumnRead> Columns(SqlQuery command) =>
        [.. Outputs.Of(command).Select(output => new ColumnRead(output.Expression.Mapping!, output.Expression.IsNullable))];

    private static FixedRowShape<T> NoRows<T>() => new(static (_, _) => throw new InvalidOperationException("The plan's command gives no rows that are read so."));

    private static Func<object?[], object?>? DefaultOf(SqlExpression? value) => value switch
    {
        SqlParameter parameter => parameter.Value.Read,
        SqlLiteral literal => _ => literal.Value,
        _ => null,
    };
}
