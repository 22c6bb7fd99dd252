namespace Oxen;

/// <summary>Where the rows of an entity come from: a table, a table with others looked up by its key, or a union of tables.</summary>
/// <param name="Main">What every row is from.</param>
/// <param name="Lookups">The tables that hold more of a row.</param>
/// <param name="Shape">What a row becomes.</param>
/// <param name="Condition">Which rows are the entity's; null where all are.</param>
internal sealed record EntitySource(SqlSource Main, NodeList<EntityLookup> Lookups, EntityShape Shape, SqlExpression? Condition)
{
    /// <summary>The rows of an entity, from new sources.</summary>
    public static EntitySource Of(QueryBinder binder, EntityModel entity)
    {
        var source = entity.Hierarchy?.Strategy switch
        {
            InheritanceStrategy.TablePerType => HierarchySources.Joined(binder, entity),
            InheritanceStrategy.TablePerConcreteType => HierarchySources.Combined(binder, entity),
            _ => FromTable(binder, entity),
        };
        return entity.Hierarchy?.Strategy == InheritanceStrategy.TablePerHierarchy && TypeTest.Of(source.Shape, entity.Root.Concrete, entity.Concrete) is { } condition
            ? source with { Condition = condition }
            : source;
    }

    /// <summary>Whether rows that others refer to may be left out.</summary>
    public bool IsFiltered { get; init; }

    /// <summary>The source with all it looks up.</summary>
    public SqlSource From => Lookups.Aggregate(Main, (from, lookup) => lookup.Join(from, lookup.Kind));

    /// <summary>The rows as a query.</summary>
    public BoundQuery Query => new(new SqlSelect(From) { Where = Condition }, Shape);

    /// <summary>A condition, and that the row is there.</summary>
    public SqlExpression And(SqlExpression condition) => Condition is null ? condition : SqlBuild.And(condition, Condition);

    /// <summary>The rows joined to others.</summary>
    public SqlJoin JoinTo(SqlSource left, SqlJoinKind kind, SqlExpression on, bool isLookup = false)
    {
        var joined = new SqlJoin(kind, left, Main, And(on)) { IsLookup = isLookup && Condition is null };
        return Lookups.Aggregate(joined, (from, lookup) => lookup.Join(from, kind == SqlJoinKind.Left ? kind : lookup.Kind));
    }

    /// <summary>One table for all that an entity is read from.</summary>
    public static EntitySource FromTable(QueryBinder binder, EntityModel entity)
    {
        var id = binder.NextSource();
        return new EntitySource(new SqlTable(id, entity.Table, entity.Schema) { MayBeView = entity.IsKeyless }, [], QueryBinder.EntityOf(entity, id), null);
    }
}

/// <summary>A table that holds more of a row. A query that doesn't read it does without.</summary>
/// <param name="Kind">Whether each row has a part in it.</param>
/// <param name="Table">The table.</param>
/// <param name="On">That the keys are equal.</param>
internal sealed record EntityLookup(SqlJoinKind Kind, SqlTable Table, SqlExpression On)
{
    /// <summary>The table joined to others.</summary>
    public SqlJoin Join(SqlSource left, SqlJoinKind kind) => new(kind, left, Table, On) { IsLookup = true };
}
