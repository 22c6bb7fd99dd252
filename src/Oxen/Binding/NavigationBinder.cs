using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Binds members that lead from one entity to others. A reference is a join, made once however often it is named: inner
/// where the row must be there, left where it may be absent. A collection is a query over the other table.
/// </summary>
internal sealed class NavigationBinder(QueryBinder binder)
{
    /// <summary>The references that were named so far, and which of their joins aren't made yet. What was bound only to see what it is can be forgotten by setting it back.</summary>
    public NavigationState State { get; set; } = new([], []);

    /// <summary>The entity a reference leads to. The join is pending until <see cref="WithJoins"/> adds it.</summary>
    public Shape Reference(EntityShape owner, NavigationModel navigation, Expression culprit)
    {
        if (SourceOf(owner, navigation) is not { } source)
        {
            throw QueryBinder.Error(culprit, $"The row '{culprit}' starts from comes from no single source.", "Name the reference before rows are combined.");
        }

        // One source may hold several rows of an entity, as those of a query joined with itself do: the columns tell which row's reference it is.
        var key = FoundBy(owner, navigation);
        return State.References.Find(known => known.Navigation == navigation && known.Key.Equals(key))?.Row ?? Join(owner, source, key, navigation);
    }

    /// <summary>
    /// The row a reference leads to, where its key is all that is asked for: that is the foreign key, and no join is needed.
    /// Null where only the row itself tells whether it is there, or what its key is.
    /// </summary>
    public Shape? KeyOnly(EntityShape owner, NavigationModel navigation)
    {
        if (navigation is not { IsOnDependent: true, ForeignKey: { IsInDatabase: true, IsToKey: true, When: null, Columns: [var column], PrincipalKey: [var principal] } }
            || navigation.Target != navigation.ForeignKey.Principal.Root
            || column.Type != principal.Type
            || column.Type.ClrType == typeof(string)
            || binder.Sources.HaveFilters(navigation.Target))
        {
            return null;
        }

        var key = ScalarBinder.ColumnOf(owner, column).Sql;
        var row = QueryBinder.EntityOf(navigation.Target, SqlColumn.NoSource);
        var known = row with { Columns = row.Columns.Map(value => value == ScalarBinder.ColumnOf(row, principal) ? value with { Sql = key } : value) };
        return key.IsNullable ? Shapes.Optional(known, key) : known;
    }

    /// <summary>The rows a collection leads to, bound anew wherever they are used.</summary>
    public QueryShape Collection(EntityShape owner, NavigationModel navigation) => Rows(owner, navigation, navigation.Property.PropertyType);

    /// <summary>The rows any member leads to, a list of one or none for a reference.</summary>
    public QueryShape Rows(EntityShape owner, NavigationModel navigation, Type type)
    {
        return new QueryShape([owner], outer => Rows((EntityShape)outer[0]), type);

        BoundQuery Rows(EntityShape owner)
        {
            var target = binder.Sources.Source(navigation.Target);
            if (navigation.Through is { } through)
            {
                return Between(owner, target, through);
            }

            var belongs = navigation.IsOnDependent ? Belongs(owner, target.Shape, navigation.ForeignKey) : Belongs(target.Shape, owner, navigation.ForeignKey);
            return new BoundQuery(new SqlSelect(target.From) { Where = target.And(belongs) }, target.Shape);
        }

        // Many to many: the rows between say what belongs to the owner.
        BoundQuery Between(EntityShape owner, EntitySource target, ForeignKeyModel through)
        {
            var between = binder.Sources.Source(through.Entity);
            var belongs = Belongs(between.Shape, target.Shape, through);
            var join = (target with { Condition = null }).JoinTo(between.From, SqlJoinKind.Inner, belongs, isLookup: target is { Condition: null, IsFiltered: false } && through.IsInDatabase && through.Columns.All(column => !column.IsNullable));
            return new BoundQuery(new SqlSelect(join) { Where = between.And(target.And(Belongs(between.Shape, owner, navigation.ForeignKey))) }, target.Shape);
        }
    }

    /// <summary>The row a reference leads to, found by the owner's key: by the foreign key in the owner's own row.</summary>
    public QueryShape RowsByOwnRow(EntityShape owner, NavigationModel navigation, Type type)
    {
        return new QueryShape([owner], outer => Rows((EntityShape)outer[0]), type);

        BoundQuery Rows(EntityShape owner)
        {
            var own = EntitySource.Of(binder, owner.Entity);
            var target = binder.Sources.Source(navigation.Target);
            var isOwn = owner.Entity.Key.Select(column => SqlBuild.Matches(ScalarBinder.ColumnOf(own.Shape, column).Sql, ScalarBinder.ColumnOf(owner, column).Sql)).Aggregate(SqlBuild.And);
            var join = (target with { Condition = null }).JoinTo(own.From, SqlJoinKind.Inner, Belongs(own.Shape, target.Shape, navigation.ForeignKey));
            return new BoundQuery(new SqlSelect(join) { Where = target.And(isOwn) }, target.Shape);
        }
    }

    /// <summary>The query with the joins that references of its rows need.</summary>
    public BoundQuery WithJoins(BoundQuery query)
    {
        // The table joined may be the owner of another.
        while (!State.Pending.IsEmpty && query.Select.From is { } from && Sources.Of(from).ToHashSet() is var sources && State.Pending.Find(join => sources.Contains(join.Owner)) is { } next)
        {
            query = query with { Select = query.Select with { From = next.Target.JoinTo(from, next.Kind, next.On) } };
            State = State with { Pending = State.Pending.Remove(next) };
        }

        return query;
    }

    private Shape Join(EntityShape owner, int source, NodeList<SqlExpression> foundBy, NavigationModel navigation)
    {
        var key = navigation.ForeignKey;
        var other = binder.Sources.Joined(navigation.Target);
        var target = other.Shape;
        var on = navigation.IsOnDependent ? Belongs(owner, target, key) : Belongs(target, owner, key);

        // A row that a filter leaves out is as one that isn't there, and so is one that no key of the database promises: what refers to it stays, without it.
        var mustBeThere = !other.IsFiltered && navigation.IsOnDependent && key.IsInDatabase && !key.Columns.Any(column => ScalarBinder.ColumnOf(owner, column).Sql.IsNullable);
        var row = mustBeThere ? target : Shapes.Optional(target, ScalarBinder.ColumnOf(target, navigation.Target.Key[0]).Sql);
        State = new NavigationState(
            State.References.Add(new BoundReference(foundBy, navigation, row, on)),
            State.Pending.Add(new PendingJoin(source, mustBeThere ? SqlJoinKind.Inner : SqlJoinKind.Left, other, on)));
        return row;
    }

    private static SqlExpression Belongs(EntityShape dependent, EntityShape principal, ForeignKeyModel key)
    {
        var belongs = key.Columns.Zip(key.PrincipalKey)
            .Select(pair => SqlBuild.Matches(ScalarBinder.ColumnOf(dependent, pair.First).Sql, ScalarBinder.ColumnOf(principal, pair.Second).Sql))
            .Aggregate(SqlBuild.And);
        return key.When is { } when
            ? SqlBuild.And(SqlBuild.Matches(ScalarBinder.ColumnOf(dependent, when.Column).Sql, new SqlLiteral(when.Value, when.Column.Type.ClrType)), belongs)
            : belongs;
    }

    // The columns of a row may come from several tables, as those of a hierarchy do: what the reference is found by tells.
    private static int? SourceOf(EntityShape owner, NavigationModel navigation) => (FoundBy(owner, navigation)[0] as SqlColumn)?.Source;

    // Whether the row may be absent where it is named doesn't make it another.
    private static NodeList<SqlExpression> FoundBy(EntityShape owner, NavigationModel navigation)
    {
        var key = navigation.ForeignKey;
        IEnumerable<ColumnModel> columns = !navigation.IsOnDependent ? key.PrincipalKey : key.When is { } when ? [.. key.Columns, when.Column] : key.Columns;
        return [.. columns.Select(column => ScalarBinder.ColumnOf(owner, column).Sql).Select(sql => sql is SqlColumn column ? column with { IsNullable = false, IsNullWhereAbsent = false } : sql)];
    }
}

/// <summary>What a binder knows of references at one time.</summary>
/// <param name="References">What each reference of a source is bound to.</param>
/// <param name="Pending">The joins that no select has yet.</param>
internal sealed record NavigationState(ImmutableList<BoundReference> References, ImmutableList<PendingJoin> Pending);

/// <summary>A reference that was named.</summary>
/// <param name="Key">The columns of the row it is of that it is found by.</param>
/// <param name="Navigation">The member.</param>
/// <param name="Row">What it leads to.</param>
/// <param name="On">What it is found by.</param>
internal sealed record BoundReference(NodeList<SqlExpression> Key, NavigationModel Navigation, Shape Row, SqlExpression On);

/// <summary>A join that a reference needs.</summary>
/// <param name="Owner">The source of the rows the reference is of.</param>
/// <param name="Kind">The kind of join.</param>
/// <param name="Target">Where the rows it leads to come from.</param>
/// <param name="On">Which rows belong together.</param>
internal sealed record PendingJoin(int Owner, SqlJoinKind Kind, EntitySource Target, SqlExpression On);
