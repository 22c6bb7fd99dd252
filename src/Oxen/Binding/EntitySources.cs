namespace Oxen;

/// <summary>
/// The one place where entities become sources of a query: a table, and the condition by which the filters of the model say
/// which of its rows are there.
/// </summary>
internal sealed class EntitySources(QueryBinder binder)
{
    // Inside a filter the rows of its own entity are seen without it.
    private readonly List<FilterTemplate> _within = [];

    /// <summary>Whether a filter was applied.</summary>
    public bool AreFiltered { get; private set; }

    /// <summary>Whether a filter that was applied reads the context.</summary>
    public bool ReadContext { get; private set; }

    /// <summary>Whether filters apply to the rows of an entity.</summary>
    public bool HaveFilters(EntityModel entity) => binder.Filters is { Model: not null, Ignored: var ignored } && ignored.LeaveAny(entity);

    /// <summary>The rows of an entity.</summary>
    public BoundQuery Rows(EntityModel entity) => Filtered(EntitySource.Of(binder, entity).Query, entity);

    /// <summary>The rows of an entity as one source, to be joined with others.</summary>
    public EntitySource Source(EntityModel entity)
    {
        var source = EntitySource.Of(binder, entity);
        var rows = source.Query;
        var filtered = Filtered(rows, entity);
        if (ReferenceEquals(filtered, rows))
        {
            return source;
        }

        // A filter that names references brings joins of its own.
        var isPlain = ReferenceEquals(filtered.Select.From, rows.Select.From);
        filtered = isPlain ? filtered : Pushdown.Apply(binder, filtered);
        return (isPlain ? source : new EntitySource(filtered.Select.From!, [], (EntityShape)filtered.Shape, null)) with { Condition = filtered.Select.Where, IsFiltered = true };
    }

    /// <summary>The same, to be joined by a condition: what its filters read comes from where the rows do, not from a table that is joined after.</summary>
    public EntitySource Joined(EntityModel entity)
    {
        var source = Source(entity);
        if (source.Condition is not { } condition || source.Lookups.Count == 0)
        {
            return source;
        }

        var lookups = source.Lookups.Select(lookup => lookup.Table.Id).ToHashSet();
        if (!ColumnsRead.In(condition).Any(column => lookups.Contains(column.Source)))
        {
            return source;
        }

        var rows = Pushdown.Apply(binder, source.Query);
        return new EntitySource(rows.Select.From!, [], (EntityShape)rows.Shape, null) { IsFiltered = source.IsFiltered };
    }

    /// <summary>Those of some rows of an entity that its filters let through.</summary>
    public BoundQuery Filtered(BoundQuery rows, EntityModel entity)
    {
        foreach (var filter in binder.Filters.Of(entity))
        {
            if (!_within.Contains(filter))
            {
                rows = Filtered(rows, entity, filter, static row => (row, null));
            }
        }

        // What is said of a derived class is said of its rows among those of the base.
        foreach (var derived in entity.Hierarchy?.Types ?? [])
        {
            if (derived != entity && derived.Is(entity))
            {
                var known = binder.Filters.Of(derived.Base!).Select(filter => filter.Condition).ToHashSet();
                foreach (var filter in binder.Filters.Of(derived).Where(filter => !known.Contains(filter.Condition) && !_within.Contains(filter)))
                {
                    rows = Filtered(rows, derived, filter, row => (EntityViews.Known(row, derived), TypeTest.Is(row, derived.ClrType)));
                }
            }
        }

        return rows;
    }

    private BoundQuery Filtered(BoundQuery rows, EntityModel entity, FilterTemplate filter, Func<EntityShape, (EntityShape Row, SqlExpression? Test)> of)
    {
        AreFiltered = true;
        _within.Add(filter);
        try
        {
            var body = filter.BodyAt(binder.Filters.FirstValue, out var readsContext);
            ReadContext |= readsContext;
            var (row, test) = of((EntityShape)rows.Shape);
            var condition = binder.Scalars.BindSql(body, new Scope(filter.Condition.Parameters[0], row, null));
            condition = test is null ? condition : SqlBuild.Or(SqlBuild.Not(test), condition);
            rows = binder.Navigations.WithJoins(rows);
            return rows with { Select = rows.Select with { Where = SqlBuild.And(rows.Select.Where, condition) } };
        }
        catch (QueryTranslationException exception)
        {
            throw new ModelException($"The {filter.Describe(entity.ClrType)} can't be said in SQL. {exception.Error.Reason} {exception.Error.Remedy}");
        }
        finally
        {
            _within.RemoveAt(_within.Count - 1);
        }
    }
}
