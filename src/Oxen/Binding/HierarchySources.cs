namespace Oxen;

/// <summary>Where the rows of classes of a hierarchy come from that has several tables.</summary>
internal static class HierarchySources
{
    /// <summary>Table per type: the entity's own table, joined with those of its bases, and with those of derived classes where a row has a part there.</summary>
    public static EntitySource Joined(QueryBinder binder, EntityModel entity)
    {
        var hierarchy = entity.Hierarchy!;
        var main = TableOf(binder, entity.Stored!);
        var lookups = new List<EntityLookup>();
        var presences = new List<(EntityModel Type, SqlExpression IsThere)>();
        var columns = entity.Stored!.Columns.ToDictionary(column => column, column => Column(main.Id, column, column.IsNullable));
        for (var ancestor = entity.Base; ancestor is not null; ancestor = ancestor.Base)
        {
            Add(ancestor, SqlJoinKind.Inner);
        }

        foreach (var derived in hierarchy.Types.Where(type => type != entity && type.Is(entity)))
        {
            Add(derived, SqlJoinKind.Left);
        }

        columns.Add(hierarchy.Discriminator, Discriminator(hierarchy, entity, presences));
        return new EntitySource(main, [.. lookups], new EntityShape(entity, [.. entity.Row.Select(column => columns[column])]), null);

        void Add(EntityModel type, SqlJoinKind kind)
        {
            var (part, isOptional) = (TableOf(binder, type.Stored!), kind == SqlJoinKind.Left);
            var keys = type.Key.Select(key => (Own: columns[key].Sql, Other: Column(part.Id, key, isOptional).Sql)).ToList();
            lookups.Add(new EntityLookup(kind, part, keys.Select(pair => SqlBuild.Matches(pair.Other, pair.Own)).Aggregate(SqlBuild.And)));
            presences.Insert(0, (type, new SqlIsNull(WhereAbsent(keys[0].Other), IsNegated: true)));
            foreach (var column in type.Stored!.Columns.Except(type.Key))
            {
                var value = Column(part.Id, column, column.IsNullable);
                columns.Add(column, isOptional ? value with { Sql = WhereAbsent(value.Sql) } : value);
            }
        }
    }

    /// <summary>Table per concrete type: the table of the one class there is, or those of several combined.</summary>
    public static EntitySource Combined(QueryBinder binder, EntityModel entity)
    {
        var parts = entity.Concrete.Select(type => Part(binder, entity, type)).ToList();
        if (parts is [var (table, values)])
        {
            return new EntitySource(table, [], new EntityShape(entity, [.. values]), null);
        }

        var id = binder.NextSource();
        var names = Names(entity);
        var selects = parts.Select(part => (SqlQuery)new SqlSelect(part.Table) { Outputs = [.. part.Values.Zip(names, (value, name) => new SqlOutput(name, value.Sql))] });
        NodeList<ValueShape> columns = [.. entity.Row.Select((column, i) =>
            Column(id, column, column.IsNullable || parts.Exists(part => part.Values[i].Sql.IsNullable), names[i]))];
        return new EntitySource(new SqlDerived(id, selects.Aggregate((left, right) => new SqlSetOperation(SqlSetOperator.UnionAll, left, right))), [], new EntityShape(entity, columns), null);
    }

    // The most derived class whose table has a part of the row is the row's.
    private static ValueShape Discriminator(HierarchyModel hierarchy, EntityModel entity, List<(EntityModel Type, SqlExpression IsThere)> presences)
    {
        var column = hierarchy.Discriminator;
        var otherwise = hierarchy.Values.TryGetValue(entity, out var own) ? Literal(column, own) : Literal(column, null);
        NodeList<SqlWhen> whens = [.. presences.Where(presence => presence.Type != entity && presence.Type.Is(entity) && hierarchy.Values.ContainsKey(presence.Type))
            .Select(presence => new SqlWhen(presence.IsThere, Literal(column, hierarchy.Values[presence.Type])))];
        SqlExpression value = whens.Count == 0 ? otherwise : new SqlCase(whens, otherwise, column.Type.ClrType, otherwise.IsNullable) { Mapping = column.Type };
        return new ValueShape(value, column.Property.PropertyType);
    }

    private static (SqlTable Table, List<ValueShape> Values) Part(QueryBinder binder, EntityModel entity, EntityModel type)
    {
        var table = TableOf(binder, type);
        var hierarchy = entity.Hierarchy!;
        return (table, [.. entity.Row.Select(column => column == hierarchy.Discriminator ? new ValueShape(Literal(column, hierarchy.Values[type]), column.Property.PropertyType)
            : type.Columns.Contains(column) ? Column(table.Id, column, column.IsNullable)
            : new ValueShape(Literal(column, null), column.Property.PropertyType))]);
    }

    // Siblings may have columns of one name.
    private static List<string> Names(EntityModel entity)
    {
        var names = new List<string>();
        foreach (var column in entity.Row)
        {
            var name = column.Name;
            for (var i = 1; names.Contains(name, StringComparer.OrdinalIgnoreCase); i++)
            {
                name = $"{column.Name}_{i}";
            }

            names.Add(name);
        }

        return names;
    }

    private static SqlTable TableOf(QueryBinder binder, EntityModel table) => new(binder.NextSource(), table.Table, table.Schema);

    private static ValueShape Column(int source, ColumnModel column, bool isNullable, string? name = null) => new(
        new SqlColumn(source, name ?? column.Name, column.Type.ClrType, isNullable) { Mapping = column.Type, IsSensitive = column.IsSensitive }, column.Property.PropertyType);

    private static SqlLiteral Literal(ColumnModel column, object? value) => new(value, column.Type.ClrType) { Mapping = column.Type };

    private static SqlExpression WhereAbsent(SqlExpression value) =>
        value is SqlColumn column ? column with { IsNullable = true, IsNullWhereAbsent = !column.IsNullable } : value;
}
