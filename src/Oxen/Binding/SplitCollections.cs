using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Makes rows inside the rows of a result commands of their own. Each row of the result sends what its collection depends
/// on, all in one parameter, and the command answers for all of them at once: neither a command for each row, nor a
/// product of several collections.
/// </summary>
internal sealed class SplitCollections
{
    private readonly QueryBinder _binder;
    private readonly LoadIncludes _includes;
    private readonly Dictionary<EntityModel, int> _identities = [];
    private int _slot;

    private SplitCollections(QueryBinder binder, int slot)
    {
        _binder = binder;
        _slot = slot;
        _includes = new LoadIncludes(binder, entity => _identities.TryGetValue(entity, out var known) ? known : _identities[entity] = _slot++);
    }

    /// <summary>The query with its collections split off.</summary>
    /// <param name="binder">What the query was bound by.</param>
    /// <param name="query">The query.</param>
    /// <param name="firstSlot">How many values are captured; what is collected comes after them.</param>
    public static BoundQuery Apply(QueryBinder binder, BoundQuery query, int firstSlot) =>
        WithCtes(binder, new SplitCollections(binder, firstSlot).Split(query)) is var split && split.Write is null ? OnlyOnce.Mark(split) : split;

    /// <summary>Rows of another query that belong to objects the application has, as a command of its own.</summary>
    public static CollectionShape Apply(QueryBinder binder, QueryShape rows, int firstSlot) => new SplitCollections(binder, firstSlot).Collection(rows);

    private BoundQuery Split(BoundQuery query)
    {
        query = _includes.Apply(query);

        // Groups as they are come in the order of their keys, like everything that is read group by group.
        var ordered = query is { Shape: GroupShape, Select.OrderBy.Count: 0 }
            ? query with { Select = query.Select with { OrderBy = [.. query.Select.GroupBy.Select(key => new SqlOrdering(key, IsDescending: false))] } }
            : query;
        return ordered with { Shape = Split(ordered.Shape) };
    }

    private Shape Split(Shape shape) => shape switch
    {
        GroupShape group => new ObjectShape([Split(group.Key), Collection(group.Rows with { Type = ListOf(group.Type) })], [nameof(IGrouping<,>.Key), null], parts => Grouping.Make(group.Type, parts), group.Type),
        QueryShape { Computed: { } computed } => computed,
        QueryShape rows => Blaming(rows),
        ObjectShape made => made with { Parts = made.Parts.Map(Split) },
        ClientShape client => client with { Parts = client.Parts.Map(Split) },
        OptionalShape optional => optional with { Row = Split(optional.Row) },
        LoadedShape loaded => loaded with { Loaded = [.. loaded.Loaded.Zip(loaded.Navigations, (part, navigation) => Held(part, Split(part), navigation))] },
        _ => shape,
    };

    private static Shape Held(Shape part, Shape split, NavigationModel navigation) =>
        split is CollectionShape rows ? rows with { Navigation = navigation, IsWhole = part is QueryShape { Origin: null } } : split;

    private CollectionShape Blaming(QueryShape rows)
    {
        try
        {
            return Collection(rows);
        }
        catch (QueryTranslationException exception) when (exception.Error.Culprit is DefaultExpression && rows.Origin is { } origin)
        {
            throw new QueryTranslationException(exception.Error with { Culprit = origin });
        }
    }

    private CollectionShape Collection(QueryShape rows)
    {
        var slot = _slot++;
        var source = _binder.NextSource();
        var keys = new OutputList(source, SqlRows.Position);
        var inner = rows.Query(rows.Outer.Map(part => Shapes.MapLeaves(part, leaf => leaf.Sql is SqlLiteral or SqlParameter ? leaf : leaf with { Sql = keys.Add(leaf.Sql) })));
        var position = new ValueShape(new SqlColumn(source, SqlRows.Position, typeof(int), IsNullable: false), typeof(int));
        var sent = new SqlParameter(new ParameterSource(slot, "keys") { Convert = static buffer => ((CollectionBuffer)buffer!).Keys }, typeof(object), IsNullable: false);
        var joined = Split(PerRow.Join(_binder, new SqlRows(source, sent, []), position, position, inner));

        // What the query may read of the row is more than it does read.
        var sources = SentRows.Ids(joined.Select, slot);
        var read = Columns(joined, sources);
        List<SqlOutput> used = [.. keys.Outputs.Where(output => read.Contains(output.Name))];
        var columns = used.Select(output => new RowsColumn(output.Name, output.Expression.ClrType) { Mapping = StoredForm.Of(output.Expression) });
        var isSensitive = used.Exists(output => SensitiveColumns.AreIn(output.Expression));
        joined = Grouped(joined, sources);
        joined = joined with { Select = SentRows.WithColumns(joined.Select, slot, [.. columns], isSensitive), Result = inner.Result };
        return new CollectionShape(slot, [.. used.Select(output => Key(output.Expression))], WithCtes(_binder, joined), rows.Type);
    }

    // What is selected of the row sent is the same for each of its groups.
    private static BoundQuery Grouped(BoundQuery query, HashSet<int> sources) => query.Select.GroupBy.Count == 0 ? query : query with
    {
        Select = query.Select with
        {
            GroupBy = [.. query.Select.GroupBy.Concat(Shapes.Leaves(query.Shape).Select(leaf => leaf.Sql).Where(sql => sql is SqlColumn column && sources.Contains(column.Source))).Distinct()],
        },
    };

    // A command has the common table expressions that it reads.
    private static BoundQuery WithCtes(QueryBinder binder, BoundQuery query) =>
        binder.Ctes.Count == 0 ? query : query with
        {
            Ctes = CtesRead.In(Shapes.Leaves(query.Shape).Select(leaf => (SqlNode)leaf.Sql).Append(query.Command), binder.Ctes),
        };

    private static ValueShape Key(SqlExpression sql) =>
        new(sql, sql.IsNullable && sql.ClrType.IsValueType ? typeof(Nullable<>).MakeGenericType(sql.ClrType) : sql.ClrType);

    private static HashSet<string> Columns(BoundQuery query, HashSet<int> sources) =>
    [
        .. ColumnsNeeded.In(query).Where(column => sources.Contains(column.Source)).Select(column => column.Name),
    ];

    private static Type ListOf(Type grouping) => typeof(List<>).MakeGenericType(grouping.GetGenericArguments()[^1]);

    /// <summary>Finds the sources made of what is sent, of which a union has several, and gives them their columns.</summary>
    private sealed class SentRows(int slot, Func<SqlRows, SqlRows> map) : SqlRewriter
    {
        public static HashSet<int> Ids(SqlSelect select, int slot)
        {
            HashSet<int> ids = [];
            new SentRows(slot, rows =>
            {
                ids.Add(rows.Id);
                return rows;
            }).Rewrite((SqlQuery)select);
            return ids;
        }

        public static SqlSelect WithColumns(SqlSelect select, int slot, NodeList<RowsColumn> columns, bool isSensitive) =>
            (SqlSelect)new SentRows(slot, rows => rows with { Columns = columns, Rows = rows.Rows with { IsSensitive = isSensitive } }).Rewrite((SqlQuery)select);

        public override SqlNode VisitRows(SqlRows node) => node.Rows.Value.Slot == slot ? map(node) : node;
    }
}
