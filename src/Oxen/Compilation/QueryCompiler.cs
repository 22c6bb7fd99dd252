using System.Linq.Expressions;

namespace Oxen;

/// <summary>The spine: a template becomes a plan, stage by stage.</summary>
internal sealed partial class QueryCompiler(DbModel model, Dialect dialect, OptionsData options, RowReaders readers, ContextFilters filters)
{
    // Of no rows there is no value: LINQ's own error.
    private static readonly ReadTerms NoElements = new(static (_, _) => new InvalidOperationException("Sequence contains no elements"));

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
        values = WithContext(values, template.Slots.Length);
        var facts = new ParameterFacts(values);
        var ignored = filters.Ignored.With(IgnoredFilters.In(template.Body));
        var (bound, sources) = Bind(template, facts, ignored);
        trace?.Add("bind", bound);
        if (bound.Notes is { LockWait: not null, Lock: null })
        {
            throw LockRows.NoLock(template.Body);
        }

        var (shaped, lowered, command) = Translate(bound, facts, trace, template.Body);
        if (bound.Write is not null && sources.AreFiltered)
        {
            // A filter isn't what says which rows are meant.
            var chosen = Bind(template, facts, IgnoredFilters.All).Query;
            RefuseAllRows(Rewrite(chosen.Command, new RewriteContext(dialect.Types, facts), null), chosen);
        }

        var terms = new ReadTerms((member, type) => IsNull(member, type, QueryPrinter.Print(template.Body, model))) { TrackerSlot = bound.Write is null ? TrackerSlot(template.Slots.Length) : null, AreLocked = bound.Notes.Lock is not null, AreSilent = filters.Ignored.AreSilent };
        if (bound.Whole is { } whole)
        {
            return Whole<T>(whole, shaped, lowered, command, terms, trace) with { Facts = facts.Asked, ReadsContext = sources.ReadContext };
        }

        var collections = Collections(shaped.Shape, terms, facts, trace);
        var mustWait = collections.Count > 0 && MaterializerBuilder.MustWait(shaped.Shape);
        return new QueryPlan<T>(command, shaped.Result, mustWait ? NoRows<T>() : Shape<T>(shaped, lowered, terms, trace))
        {
            Later = mustWait ? Shape(MaterializerBuilder.LambdaLater<T>(shaped.Shape, Columns(lowered), dialect, terms), trace) : null,
            Collections = collections,
            Identities = Identities(shaped.Shape),
            Notes = shaped.Notes,
            KeepsObjects = KeepsObjects,
            Facts = facts.Asked,
            ReadsContext = sources.ReadContext,
            Default = DefaultOf(shaped.Default),
        };
    }

    /// <summary>The plan that loads a member of entities the application has, for values like these of the context.</summary>
    public NavigationPlan Compile(EntityModel entity, NavigationModel navigation, object?[] context)
    {
        var facts = new ParameterFacts(context);
        var binder = Binder(facts, filters.Ignored, 0);
        var owner = QueryBinder.EntityOf(entity, binder.NextSource());
        var rows = SplitCollections.Apply(binder, LoadIncludes.Rows(binder, owner, navigation), filters.Count);
        var member = $"{TypeName.Of(entity.ClrType)}.{navigation.Property.Name}";
        var plan = Collection(rows, new ReadTerms((column, type) => IsNull(column, type, member)) { TrackerSlot = TrackerSlot(0) }, facts, null);
        return new NavigationPlan(navigation, plan, [.. rows.Keys.Select(key => entity.Row.First(column => column.Name == ((SqlColumn)key.Sql).Name))])
        {
            Entity = entity,
            Identities = Identities(rows),
            Facts = facts.Asked,
            Ignored = filters.Ignored,
            KeepsObjects = KeepsObjects,
            OwnKey = navigation.Target == entity ? entity.Key : [],
        };
    }

    /// <summary>The query of the row with a key, and how it is read.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="slotOf">Where the value of each column of the key lies.</param>
    /// <param name="filtered">The values of an execution, the last of which are those of the context that filters read; null where no filter applies.</param>
    /// <param name="isCurrent">Whether the row is read as it is now, whatever an earlier read in the same transaction saw.</param>
    public (CommandPlan Command, RowShape<T> Rows) CompileFind<T>(EntityModel entity, Func<ColumnModel, int> slotOf, object?[]? filtered, bool isCurrent = false)
    {
        var facts = new ParameterFacts(filtered ?? []);
        var wanted = WithKey(entity, slotOf, filtered, facts);
        if (isCurrent && dialect.Syntax.RowLocks is { SeesCurrent: true } && LockRows.First(wanted.Select.From) is { } table)
        {
            wanted = wanted with { Notes = wanted.Notes with { Lock = new RowLock(RowLockMode.Share, RowLockWait.UntilFree, table.Id) } };
        }

        var (shaped, lowered, command) = Translate(wanted, facts, null);
        return (command, Shape<T>(shaped, lowered, new ReadTerms((member, type) => IsNull(member, type, $"{TypeName.Of(entity.ClrType)} by key")), null));
    }

    private BoundQuery WithKey(EntityModel entity, Func<ColumnModel, int> slotOf, object?[]? filtered, ParameterFacts facts)
    {
        var rows = filtered is null
            ? EntitySource.Of(new QueryBinder(model, dialect), entity).Query
            : Binder(facts, filters.Ignored, filtered.Length - filters.Count).Sources.Rows(entity);
        foreach (var key in entity.Key)
        {
            var wanted = new SqlParameter(new ParameterSource(slotOf(key), key.Name), key.Type.ClrType, IsNullable: false) { Mapping = key.Type, IsSensitive = key.IsSensitive };
            rows = rows with { Select = FilterBinder.With(rows.Select, SqlBuild.Equal(ScalarBinder.ColumnOf((EntityShape)rows.Shape, key).Sql, wanted)) };
        }

        return rows;
    }

    private static List<IdentitySlot> Identities(Shape shape)
    {
        List<IdentitySlot> slots = [];
        foreach (var loaded in Shapes.Loaded(shape))
        {
            if (!slots.Exists(known => known.Slot == loaded.Slot))
            {
                slots.Add(new IdentitySlot(loaded.Slot, MaterializerBuilder.NewIdentities(loaded)));
            }
        }

        return slots;
    }

    private (BoundQuery Query, SqlQuery Lowered, CommandPlan Command) Translate(BoundQuery bound, ParameterFacts facts, QueryTrace? trace, Expression? body = null)
    {
        var shaped = AssignOutputs.Apply(bound, model.ColumnName);
        trace?.Add("assign outputs", shaped);
        var rewritten = Rewrite(shaped.Command, new RewriteContext(dialect.Types, facts), trace);
        RefuseAllRows(rewritten, shaped);
        var lowered = Lower(rewritten, trace);
        if (shaped.Notes.Lock is { } rowLock)
        {
            rowLock = rowLock with { Wait = shaped.Notes.LockWait ?? rowLock.Wait };
            lowered = (shaped.Whole is null ? LockRows.In(lowered, rowLock) : null) ?? throw LockRows.Refusal(body!);
        }

        var command = dialect.CreateEmitter().Emit(lowered, AssignAliases.Of(lowered), shaped.Notes, Written(shaped));
        trace?.Add("emit", command);
        return (shaped, lowered, command);
    }

    private List<CollectionPlan> Collections(Shape shape, ReadTerms terms, ParameterFacts facts, QueryTrace? trace) =>
        [.. Shapes.Collections(shape).Select(collection => Collection(collection, terms, facts, trace))];

    private CollectionPlan Collection(CollectionShape collection, ReadTerms terms, ParameterFacts facts, QueryTrace? trace)
    {
        trace?.Add("bind a collection", collection.Rows);
        var (rows, lowered, command) = Translate(collection.Rows with { Notes = collection.Rows.Notes with { Lock = null } }, facts, trace);
        var shaped = collection with { Rows = rows };
        var read = Shape(MaterializerBuilder.LambdaInto(shaped, Columns(lowered), dialect, terms), trace);
        return new CollectionPlan(collection.Slot, CollectionReads.NewBuffer(shaped), command, read, Collections(rows.Shape, terms, facts, trace));
    }

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

    private (BoundQuery Query, EntitySources Sources) Bind(QueryTemplate template, ParameterFacts facts, IgnoredFilters ignored)
    {
        var binder = Binder(facts, ignored, template.Slots.Length);
        var bound = NoteBinder.WholeSql(binder, template.Body) is { } raw ? RawBinder.BindWhole(binder, raw) : binder.Bind(template.Body, null);
        binder.Once.Check(bound);
        var split = SplitCollections.Apply(binder, bound with { Notes = binder.Notes }, template.Slots.Length + filters.Count);
        return ((binder.Notes.Splitting ?? SingleQuery.Said(split.Shape) ?? options.Splitting) == QuerySplittingBehavior.SingleQuery ? SingleQuery.Apply(binder, split) : split, binder.Sources);
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
        if (!dialect.Traits.HasFilterClause)
        {
            query = FilterByCase.Apply(query);
            trace?.Add("filter by case", query);
        }

        if (!dialect.Traits.HasGroupingSets && ExpandGroupingSets.Apply(query) is var expanded && !ReferenceEquals(expanded, query))
        {
            query = expanded;
            trace?.Add("expand grouping sets", query);
        }

        if (!dialect.Traits.GivesUngroupedColumns)
        {
            query = GroupByEveryColumn.Apply(query);
            trace?.Add("group by every column", query);
        }

        foreach (var lowering in dialect.Lowerings)
        {
            query = lowering.Apply(query);
            trace?.Add(lowering.Name, query);
        }

        return query;
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

    private static InvalidOperationException IsNull(string member, Type type, string query) => new($"""
        {(member.Length == 0 ? "The value of a row" : $"'{member}' of a row")} is NULL, but its C# type '{TypeName.Of(type)}' can't be null. Make it nullable, such as ({TypeName.Of(type)}?)x.{(member.Length == 0 ? "Value" : member[(member.LastIndexOf('.') + 1)..])}, or give a default with ??:

        {query}
        """);

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
