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

    /// <summary>Whether filters apply to an entity.</summary>
    public bool HaveFilters(EntityModel entity) => binder.Filters.Of(entity).Any();

    /// <summary>The rows of an entity.</summary>
    public BoundQuery Rows(EntityModel entity)
    {
        var table = new SqlTable(binder.NextSource(), entity.Table, entity.Schema);
        return Filtered(new BoundQuery(new SqlSelect(table), QueryBinder.EntityOf(entity, table.Id)), entity);
    }

    /// <summary>The rows of an entity as one source, to be joined with others.</summary>
    public EntitySource Source(EntityModel entity)
    {
        var rows = Rows(entity);
        rows = rows.Select.From is SqlJoin ? Pushdown.Apply(binder, rows) : rows;
        return new EntitySource(rows.Select.From!, (EntityShape)rows.Shape, rows.Select.Where);
    }

    /// <summary>Those of some rows of an entity that its filters let through.</summary>
    public BoundQuery Filtered(BoundQuery rows, EntityModel entity)
    {
        foreach (var filter in binder.Filters.Of(entity))
        {
            if (!_within.Contains(filter))
            {
                rows = Filtered(rows, entity, filter);
            }
        }

        return rows;
    }

    private BoundQuery Filtered(BoundQuery rows, EntityModel entity, FilterTemplate filter)
    {
        AreFiltered = true;
        _within.Add(filter);
        try
        {
            var body = filter.BodyAt(binder.Filters.FirstValue, out var readsContext);
            ReadContext |= readsContext;
            var condition = binder.Scalars.BindSql(body, new Scope(filter.Condition.Parameters[0], rows.Shape, null));
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

/// <summary>The rows of an entity as a source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Row">What each row is.</param>
/// <param name="Where">Which of the rows are there; null for all.</param>
internal sealed record EntitySource(SqlSource Source, EntityShape Row, SqlExpression? Where)
{
    /// <summary>Whether the table may have other rows.</summary>
    public bool IsFiltered => Where is not null || Source is not SqlTable;

    /// <summary>A condition, and that the row is there.</summary>
    public SqlExpression And(SqlExpression condition) => Where is null ? condition : SqlBuild.And(condition, Where);
}
