using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Binds members that lead from one entity to others. A reference is a join, made once however often it is named: inner
/// where the row must be there, left where it may be absent. A collection is a query over the other table.
/// </summary>
internal sealed class NavigationBinder(QueryBinder binder)
{
    private readonly Dictionary<(int Source, NavigationModel Navigation), Shape> _references = [];
    private readonly List<(int Owner, SqlJoinKind Kind, SqlTable Table, SqlExpression On)> _pending = [];

    /// <summary>The entity a reference leads to. The join is pending until <see cref="WithJoins"/> adds it.</summary>
    public Shape Reference(EntityShape owner, NavigationModel navigation, Expression culprit)
    {
        if (SourceOf(owner) is not { } source)
        {
            throw QueryBinder.Error(culprit, $"The row '{culprit}' starts from comes from no single source.", "Name the reference before rows are combined.");
        }

        if (!_references.TryGetValue((source, navigation), out var shape))
        {
            _references.Add((source, navigation), shape = Join(owner, source, navigation));
        }

        return shape;
    }

    /// <summary>The rows a collection leads to, bound anew wherever they are used.</summary>
    public QueryShape Collection(EntityShape owner, NavigationModel navigation)
    {
        return new QueryShape(Rows, navigation.Property.PropertyType);

        BoundQuery Rows()
        {
            var table = TableOf(navigation.Target);
            var target = QueryBinder.EntityOf(navigation.Target, table.Id);
            return new BoundQuery(new SqlSelect(table) { Where = Belongs(target, owner, navigation.ForeignKey) }, target);
        }
    }

    /// <summary>The number of the rows.</summary>
    public static BoundQuery Count(QueryShape rows)
    {
        var count = new SqlAggregate(SqlAggregateFunction.Count, null, typeof(int), IsNullable: false);
        return new BoundQuery(rows.Query().Select, new ValueShape(count, typeof(int))) { Result = ResultKind.Scalar };
    }

    /// <summary>The query with the joins that references of its rows need.</summary>
    public BoundQuery WithJoins(BoundQuery query)
    {
        for (var i = 0; i < _pending.Count; i++)
        {
            var (owner, kind, table, on) = _pending[i];
            if (query.Select.From is { } from && Sources.Of(from).Contains(owner))
            {
                query = query with { Select = query.Select with { From = new SqlJoin(kind, from, table, on) } };
                _pending.RemoveAt(i);

                // The table joined now may be the owner of another.
                i = -1;
            }
        }

        return query;
    }

    private Shape Join(EntityShape owner, int source, NavigationModel navigation)
    {
        var key = navigation.ForeignKey;
        var table = TableOf(navigation.Target);
        var target = QueryBinder.EntityOf(navigation.Target, table.Id);
        var on = navigation.IsOnDependent ? Belongs(owner, target, key) : Belongs(target, owner, key);
        var mustBeThere = navigation.IsOnDependent && !key.Columns.Any(column => ScalarBinder.ColumnOf(owner, column).Sql.IsNullable);
        _pending.Add((source, mustBeThere ? SqlJoinKind.Inner : SqlJoinKind.Left, table, on));
        return mustBeThere ? target : Shapes.Optional(target, ScalarBinder.ColumnOf(target, navigation.Target.Key[0]).Sql);
    }

    private SqlTable TableOf(EntityModel entity) => new(binder.NextSource(), entity.Table, entity.Schema);

    private static SqlExpression Belongs(EntityShape dependent, EntityShape principal, ForeignKeyModel key) =>
        key.Columns.Zip(key.PrincipalKey)
            .Select(pair => SqlBuild.Matches(ScalarBinder.ColumnOf(dependent, pair.First).Sql, ScalarBinder.ColumnOf(principal, pair.Second).Sql))
            .Aggregate(SqlBuild.And);

    private static int? SourceOf(EntityShape shape) =>
        shape.Columns.Select(column => (column.Sql as SqlColumn)?.Source).Distinct().ToList() is [{ } source] ? source : null;
}
