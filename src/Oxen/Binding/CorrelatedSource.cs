using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// A subquery among a query's sources that reads the row the query belongs to, such as a page that is filtered or a union:
/// the row's source is joined inside it, and what the rest reads of the row comes out with the subquery's own columns.
/// </summary>
internal static class CorrelatedSource
{
    /// <summary>
    /// The subquery among the sources that reads a row of <paramref name="outer"/>; null for none. What is lateral reads it where
    /// it stands, or from a subquery before.
    /// </summary>
    public static SqlDerived? In(SqlSource from, SqlSource outer)
    {
        int[] sources = [.. Sources.Of(outer)];
        List<SqlSource> found = [.. Leaves(from).Where(source => source is not SqlElements && Correlation.IsIn(source, sources))];
        var first = found.FindIndex(source => source is not SqlDerived { IsLateral: true });
        return (first, found) switch
        {
            (-1, _) => null,
            (0, [SqlDerived derived, .. var rest]) when rest.TrueForAll(source => source is SqlDerived { IsLateral: true }) => derived,
            _ => throw QueryBinder.Error(
                Expression.Default(typeof(object)),
                "Several parts of a query of each row read that row, each in a subquery of its own, which isn't translated to SQL.",
                "Filter before a page is taken or queries are combined, or run two queries."),
        };
    }

    /// <summary>The query with its row's source joined inside the subquery.</summary>
    public static BoundQuery Join(QueryBinder binder, SqlSource outer, SqlDerived source, BoundQuery query)
    {
        int[] sources = [.. Sources.Of(outer)];
        var rest = new ReplaceSource(source, new SqlDerived(source.Id, new SqlSelect(null))).Apply(query);
        List<SqlColumn> read = [.. Shapes.Leaves(rest.Shape).Select(leaf => (SqlNode)leaf.Sql).Append(rest.Select)
            .SelectMany(ColumnsRead.In).Where(column => sources.Contains(column.Source)).Distinct()];
        List<string> names = [.. Names(read, [.. Outputs.Of(source.Query).Select(output => output.Name)])];
        var columns = read.Zip(names, (column, name) => (column, Outside: column with { Source = source.Id, Name = name })).ToDictionary(pair => pair.column, pair => pair.Outside);
        var joined = new SqlDerived(source.Id, Join(binder, outer, source.Query, read, names));
        return new ReplaceSource(source, joined).Apply(ReplaceColumns.In(query, columns));
    }

    /// <summary>Whether the subquery is the side of an outer join whose rows may be absent.</summary>
    public static bool IsOptional(SqlSource from, SqlDerived source) => from is SqlJoin join
        && ((join.Kind == SqlJoinKind.Left && Leaves(join.Right).Contains(source)) || IsOptional(join.Left, source) || IsOptional(join.Right, source));

    /// <summary>
    /// The query with a copy of its row's source joined inside the subquery, which is found by what tells the rows apart: the
    /// source itself has to come before, so that rows stay that find nothing in the subquery.
    /// </summary>
    public static SqlSelect Beside(QueryBinder binder, SqlSource outer, SqlDerived source, SqlSelect select, IEnumerable<SqlColumn> identity)
    {
        List<SqlColumn> keys = [.. identity.Distinct()];
        if (keys.Count == 0)
        {
            throw QueryBinder.Error(
                Expression.Default(typeof(object)),
                "An optional page, distinct or grouped query reads a row further out that nothing tells apart, which isn't translated to SQL.",
                "Leave DefaultIfEmpty out, or run two queries.");
        }

        List<string> names = [.. Names(keys, [.. Outputs.Of(source.Query).Select(output => output.Name)])];
        var (copy, (query, same)) = Again(binder, outer, source.Query, keys);
        var joined = new SqlDerived(source.Id, Join(binder, copy, query, same, names));
        var tie = keys.Zip(names, (key, name) => SqlBuild.Matches(key, key with { Source = source.Id, Name = name })).Aggregate(SqlBuild.And);
        return select with { From = Tied(select.From!) };

        SqlSource Tied(SqlSource from) => from switch
        {
            SqlDerived derived when derived == source => joined,
            SqlJoin { Kind: SqlJoinKind.Left } join when Leaves(join.Right).Contains(source) && !IsOptional(join.Right, source) =>
                join with { Right = Tied(join.Right), On = SqlBuild.And(join.On, tie) },
            SqlJoin join => join with { Left = Tied(join.Left), Right = Tied(join.Right) },
            _ => from,
        };
    }

    private static SqlQuery Join(QueryBinder binder, SqlSource outer, SqlQuery query, List<SqlColumn> read, List<string> names)
    {
        if (query is SqlSetOperation combined)
        {
            var (again, renamed) = Again(binder, outer, combined.Right, read);
            return combined with { Left = Join(binder, outer, combined.Left, read, names), Right = Join(binder, again, renamed.Query, renamed.Read, names) };
        }

        if (query is SqlWith { Ctes: [var cte], Body: SqlSelect body } && Named(binder, outer, cte, read, names) is { } named)
        {
            return new SqlWith([named], With(body, cte.Id, read, names));
        }

        var select = query as SqlSelect
            ?? throw QueryBinder.Error(Expression.Default(typeof(object)), "A named query that reads a row outside isn't joined with that row.", "Leave the name out, or name a query that stands for itself.");
        var row = Values(read);
        var joined = PerRow.Join(binder, outer, row, row, new BoundQuery(select with { Outputs = [] }, Values(select.Outputs.Select(output => output.Expression))));
        var outputs = select.Outputs.Select(output => output.Name).Concat(names)
            .Zip(Shapes.Leaves(PerRow.Part(joined, 1)).Concat(Shapes.Leaves(PerRow.Part(joined, 0))), (name, leaf) => new SqlOutput(name, leaf.Sql));
        // A page became a condition.
        return joined.Select with { Outputs = [.. outputs], OrderBy = [] };
    }

    // The row is joined where the named query begins; a recursive one hands on from step to step what is read of it.
    private static SqlCte? Named(QueryBinder binder, SqlSource outer, SqlCte cte, List<SqlColumn> read, List<string> names) => cte switch
    {
        { IsRecursive: false } => cte with { Query = Join(binder, outer, cte.Query, read, names) },
        { Query: SqlSetOperation { Right: SqlSelect step } union } when !Correlation.IsIn(step, [.. Sources.Of(outer)]) =>
            cte with { Query = union with { Left = Join(binder, outer, union.Left, read, names), Right = With(step, cte.Id, read, names) } },
        _ => null,
    };

    // What a named query gives beside its own columns.
    private static SqlSelect With(SqlSelect select, int cte, List<SqlColumn> read, List<string> names)
    {
        var source = Leaves(select.From!).OfType<SqlCteSource>().First(leaf => leaf.Cte == cte).Id;
        return select with { Outputs = [.. select.Outputs, .. read.Zip(names, (column, name) => new SqlOutput(name, column with { Source = source, Name = name }))] };
    }

    // Each side of a union has the row's source to itself.
    private static (SqlSource Outer, (SqlQuery Query, List<SqlColumn> Read) Renamed) Again(QueryBinder binder, SqlSource outer, SqlQuery query, List<SqlColumn> read)
    {
        if (outer is not (SqlRows or SqlTable))
        {
            throw QueryBinder.Error(Expression.Default(typeof(object)), "A union of each row can't be joined with a query of several sources.", "Write the union of two joins.");
        }

        var (id, old) = (binder.NextSource(), Sources.Of(outer).Single());
        var columns = ColumnsRead.In(query).Concat(read).Where(column => column.Source == old).Distinct().ToDictionary(column => column, column => column with { Source = id });
        SqlSource again = outer is SqlRows rows ? rows with { Id = id } : (SqlTable)outer with { Id = id };
        return (again, (ReplaceColumns.In(query, columns), [.. read.Select(column => columns[column])]));
    }

    private static IEnumerable<string> Names(List<SqlColumn> columns, HashSet<string> taken)
    {
        foreach (var column in columns)
        {
            var name = column.Name;
            for (var i = 1; !taken.Add(name); i++)
            {
                name = $"{column.Name}_{i}";
            }

            yield return name;
        }
    }

    private static ObjectShape Values(IEnumerable<SqlExpression> values) => Shapes.Together(values.Select(value => new ValueShape(value, value.ClrType)));

    /// <summary>The sources that are joined.</summary>
    public static IEnumerable<SqlSource> Leaves(SqlSource from) => from is SqlJoin join ? Leaves(join.Left).Concat(Leaves(join.Right)) : [from];

    /// <summary>Puts one source in the place of another.</summary>
    private sealed class ReplaceSource(SqlDerived source, SqlDerived replacement) : SqlRewriter
    {
        public BoundQuery Apply(BoundQuery query) => query with { Select = (SqlSelect)Rewrite((SqlQuery)query.Select) };

        public override SqlNode VisitDerived(SqlDerived node) => node.Id == source.Id ? replacement : base.VisitDerived(node);
    }
}
