namespace Oxen;

/// <summary>
/// Puts a query and the commands of its collections into one: the rows with collections are a common table expression, in
/// which they are numbered, and each collection joins it. What all of them read is one union, its rows told apart by a
/// number, so that it has as many rows as there are, never a product of several collections.
/// </summary>
internal sealed class SingleQuery
{
    private const string Number = SqlRows.Position;

    // The part a row belongs to, its number among its own, and that of the row it belongs to.
    private static readonly ValueShape NumberRead = new(new SqlColumn(-1, Number, typeof(int), IsNullable: false), typeof(int)) { Ordinal = 1 };
    private static readonly ValueShape OwnerRead = NumberRead with { Ordinal = 2 };

    private readonly QueryBinder _binder;
    private readonly List<SqlCte> _ctes = [];
    private readonly List<Column> _columns = [];
    private readonly List<Part> _parts = [];
    private bool _isPossible = true;

    private SingleQuery(QueryBinder binder) => _binder = binder;

    /// <summary>The query as one command, where it has collections and each of its parts is the same however often it is read; else itself.</summary>
    public static BoundQuery Apply(QueryBinder binder, BoundQuery query)
    {
        if (query.Write is not null || binder.Once.Any || binder.Ctes.Count > 0 || !Shapes.Collections(query.Shape).Any())
        {
            return query;
        }

        var single = new SingleQuery(binder);
        var shape = single.Add(query, null);
        return single._isPossible ? single.Union(query, shape) : query;
    }

    /// <summary>What the settings of a query's collections agree in; null where none says anything. Those that disagree are each read by a command of their own.</summary>
    public static QuerySplittingBehavior? Said(Shape shape)
    {
        QuerySplittingBehavior? said = null;
        foreach (var collection in All(shape))
        {
            if (said is not null && collection.Navigation?.Splitting is { } other && other != said)
            {
                return QuerySplittingBehavior.SplitQuery;
            }

            said ??= collection.Navigation?.Splitting;
        }

        return said;

        static IEnumerable<CollectionShape> All(Shape shape) => Shapes.Collections(shape).SelectMany(collection => All(collection.Rows.Shape).Prepend(collection));
    }

    // The number of a part is that of the collection in the order of the tree.
    private Shape Add(BoundQuery query, CollectionShape? collection)
    {
        var hasCollections = Shapes.Collections(query.Shape).Any();
        query = query with { Shape = query.Select is { IsDistinct: false, GroupBy.Count: 0 } ? Shapes.Computed(query.Shape) : query.Shape };
        query = RankBinder.Open(_binder, hasCollections ? InCertainOrder(query) : query);
        SqlExpression number = query.Select.OrderBy.Count > 0 || hasCollections ? RankBinder.RowNumber([], query.Select.OrderBy) : SqlBuild.Literal(0);
        query = query with { Select = query.Select with { OrderBy = [] } };
        SqlCte? cte = null;
        if (hasCollections)
        {
            (query, number, cte) = Named(query, number);
        }

        // What reads the row this one belongs to is no value of the row.
        var (owner, value) = collection is null ? (null, query.Shape) : (((ValueShape)PerRow.Part(query, 0)).Sql, PerRow.Part(query, 1));
        var part = new Part(_parts.Count, query.Select, number, owner);
        _parts.Add(part);
        value = Shapes.MapCollections(value, inner => Inside(inner, cte!));
        value = Shapes.MapLeaves(value, leaf => leaf.Ordinal != ValueShape.NotRead || leaf.Sql is SqlLiteral or SqlParameter ? leaf : leaf with { Ordinal = Place(part, leaf.Sql) });
        part.Shape = collection is null ? value : Shapes.Together(OwnerRead, value);
        return part.Shape;
    }

    private CollectionShape Inside(CollectionShape collection, SqlCte owner)
    {
        var rows = OwnerRows.Instead(collection, owner);
        return collection with { Keys = [NumberRead], IsByKey = true, Rows = collection.Rows with { Shape = Add(rows, collection) } };
    }

    // Rows that are read twice must have the same numbers, so nothing is left to chance where the order ends.
    private BoundQuery InCertainOrder(BoundQuery query)
    {
        if (query.Select.OrderBy.Any(ordering => ColumnsRead.In(ordering.Key).Count == 0))
        {
            _isPossible = false;
        }

        var known = query.Select.OrderBy.Select(ordering => ordering.Key).ToHashSet();
        return query with
        {
            Select = query.Select with { OrderBy = [.. query.Select.OrderBy, .. Identity(query.Shape).Where(known.Add).Select(key => new SqlOrdering(key, IsDescending: false))] },
        };
    }

    private IEnumerable<SqlExpression> Identity(Shape shape)
    {
        switch (shape)
        {
            case LoadedShape loaded:
                return Identity(loaded.Entity);
            case EntityShape { Entity.IsKeyless: false } entity:
                return entity.Entity.Key.Select(column => ScalarBinder.ColumnOf(entity, column).Sql);
            case ObjectShape made:
                return made.Parts.SelectMany(Identity);
            case ClientShape client:
                return client.Parts.SelectMany(Identity);
            case OptionalShape optional:
                return Identity(optional.Row).Concat(optional.Presence.Select(value => value.Sql));
            default:
                var leaves = Shapes.Leaves(shape).Where(leaf => leaf.Sql is not (SqlLiteral or SqlParameter)).ToList();
                _isPossible &= leaves.TrueForAll(leaf => !ScalarBinder.IsJson(leaf) && Shapes.FirstIncomparable(leaf) is null);
                return leaves.Select(leaf => leaf.Sql);
        }
    }

    private (BoundQuery Query, SqlExpression Number, SqlCte Cte) Named(BoundQuery query, SqlExpression number)
    {
        var source = _binder.NextSource();
        var outputs = new OutputList(source, Number);
        var names = LeafNames.Of(query.Shape, _binder.Model.ColumnName);
        var shape = Shapes.MapLeaves(query.Shape, leaf =>
        {
            var name = names.Dequeue();
            return leaf.Sql is SqlLiteral or SqlParameter ? leaf : leaf with { Sql = outputs.Add(leaf.Sql, name) };
        });
        var selected = query.Select with { Outputs = outputs.Outputs.Add(new SqlOutput(Number, number)) };
        _isPossible &= !RawSources.AreIn(selected);
        var cte = new SqlCte(_binder.NextSource(), "found", selected);
        _ctes.Add(cte);
        return (query with { Select = new SqlSelect(new SqlCteSource(source, cte.Id, cte.Name)), Shape = shape }, NumberIn(source), cte);
    }

    // A column of the union serves each part that has one stored alike.
    private int Place(Part part, SqlExpression value)
    {
        if (part.Places.TryGetValue(value, out var known))
        {
            return known;
        }

        var mapping = StoredForm.Of(value);
        var index = _columns.FindIndex(column => column.Fits(mapping, value.ClrType) && !part.Places.ContainsValue(OrdinalOf(column)));
        if (index < 0)
        {
            index = _columns.Count;
            _columns.Add(new Column(index, mapping, value.ClrType));
        }

        var ordinal = OrdinalOf(_columns[index]);
        part.Places.Add(value, ordinal);
        return ordinal;
    }

    private BoundQuery Union(BoundQuery query, Shape shape)
    {
        SqlQuery union = Selected(_parts[0]);
        foreach (var part in _parts.Skip(1))
        {
            union = new SqlSetOperation(SqlSetOperator.UnionAll, union, Selected(part));
        }

        var source = _binder.NextSource();
        var outputs = Outputs.Of(union);
        NodeList<Shape> columns = [.. outputs.Select(output => new ValueShape(
            new SqlColumn(source, output.Name, output.Expression.ClrType, output.Expression.IsNullable) { Mapping = StoredForm.Of(output.Expression), IsSensitive = SensitiveColumns.AreIn(output.Expression) }, output.Expression.ClrType))];
        var rows = new SqlSelect(new SqlDerived(source, union)) { OrderBy = [.. columns.Take(2).Select(column => new SqlOrdering(((ValueShape)column).Sql, IsDescending: false))] };
        return query with
        {
            Select = rows,
            Ctes = [.. _ctes],
            Shape = new ObjectShape(columns, [.. columns.Select(_ => (string?)null)], values => values[0], typeof(object)),
            Parts = [.. _parts.Select(part => new SinglePart(part.Shape!, [.. part.Places.Select(place => (place.Value, place.Key))]))],
            Whole = shape,
        };
    }

    private SqlSelect Selected(Part part) => part.Select with
    {
        Outputs =
        [
            new SqlOutput("part", SqlBuild.Literal(part.Index)),
            new SqlOutput(Number, part.Number),
            new SqlOutput("owner", part.Owner ?? SqlBuild.Literal(0)),
            .. _columns.Select(column => new SqlOutput(column.Name, part.ValueAt(OrdinalOf(column)) ?? new SqlLiteral(null, column.Type) { Mapping = column.Mapping })),
        ],
    };

    private static SqlColumn NumberIn(int source) => new(source, Number, typeof(int), IsNullable: false);

    private static int OrdinalOf(Column column) => 3 + column.Index;

    /// <summary>One of the selects.</summary>
    private sealed record Part(int Index, SqlSelect Select, SqlExpression Number, SqlExpression? Owner)
    {
        public Dictionary<SqlExpression, int> Places { get; } = [];

        public Shape? Shape { get; set; }

        public SqlExpression? ValueAt(int ordinal) => Places.Where(place => place.Value == ordinal).Select(place => place.Key).FirstOrDefault();
    }

    /// <summary>A column of the union.</summary>
    private sealed record Column(int Index, TypeMapping? Mapping, Type Type)
    {
        public string Name { get; } = "c" + Index.ToString(System.Globalization.CultureInfo.InvariantCulture);

        public bool Fits(TypeMapping? mapping, Type type) => type == Type && (mapping is null ? Mapping is null
            : Mapping is not null && mapping.StoreType == Mapping.StoreType && mapping.Collation == Mapping.Collation && mapping.Read == Mapping.Read && mapping.IsStoredLike(Mapping));
    }

    /// <summary>Puts the rows of a common table expression in the place of those that would be sent.</summary>
    private sealed class OwnerRows(int slot, SqlCte owner) : SqlRewriter
    {
        private readonly Dictionary<ColumnKey, string> _names = [];
        private IReadOnlyList<string> _keys = [];
        private bool _isRead;

        public static BoundQuery Instead(CollectionShape collection, SqlCte owner)
        {
            var rewriter = new OwnerRows(collection.Slot, owner)
            {
                _keys = [.. collection.Keys.Select(key => ((SqlColumn)key.Sql).Name)],
            };

            // Columns come before their source, so their names are found first.
            rewriter.Rewrite((SqlQuery)collection.Rows.Select);
            rewriter._isRead = true;
            var select = (SqlSelect)rewriter.Rewrite((SqlQuery)collection.Rows.Select);
            return collection.Rows with { Select = select, Shape = Shapes.MapLeaves(collection.Rows.Shape, leaf => leaf with { Sql = rewriter.Rewrite(leaf.Sql) }) };
        }

        public override SqlNode VisitRows(SqlRows node)
        {
            if (node.Rows.Value.Slot != slot)
            {
                return node;
            }

            if (_isRead)
            {
                return new SqlCteSource(node.Id, owner.Id, owner.Name);
            }

            for (var i = 0; i < node.Columns.Count; i++)
            {
                _names[new ColumnKey(node.Id, node.Columns[i].Name)] = _keys[i];
            }

            return node;
        }

        public override SqlNode VisitColumn(SqlColumn node) => _isRead && _names.TryGetValue(new ColumnKey(node.Source, node.Name), out var name) && name != node.Name ? Renamed(node, name) : node;

        private SqlColumn Renamed(SqlColumn node, string name)
        {
            var output = Outputs.Of(owner.Query).First(output => output.Name == name);
            return node with { Name = name, Mapping = node.Mapping ?? StoredForm.Of(output.Expression) };
        }
    }

    /// <summary>Finds SQL the application wrote, which is a common table expression itself.</summary>
    private sealed class RawSources : SqlRewriter
    {
        private bool _found;

        public static bool AreIn(SqlSelect select)
        {
            var finder = new RawSources();
            finder.Rewrite((SqlQuery)select);
            return finder._found;
        }

        public override SqlNode VisitRaw(SqlRaw node)
        {
            _found = true;
            return node;
        }
    }
}

/// <summary>One of the queries that are read as one command.</summary>
/// <param name="Shape">What its rows become; the leaves know their ordinals.</param>
/// <param name="Values">What is selected at these ordinals.</param>
internal sealed record SinglePart(Shape Shape, NodeList<(int Ordinal, SqlExpression Value)> Values);
