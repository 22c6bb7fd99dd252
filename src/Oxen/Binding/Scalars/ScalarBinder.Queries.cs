using System.Linq.Expressions;

namespace Oxen;

/// <content>Queries inside lambdas.</content>
internal sealed partial class ScalarBinder
{
    // One value is a subquery. Rows, and a row of several values, are left as a query until it is known what becomes of them.
    private Shape Subquery(Expression node, Scope? scope)
    {
        scope = Scope.Inside(scope);
        var before = query.Navigations.State;
        BoundQuery bound;
        try
        {
            bound = query.Bind(node, scope);
        }
        catch (QueryTranslationException exception) when (ElementsInMemory.OfList(this, node, scope) is { } computed)
        {
            // What can't be said in SQL of a list in a document can be computed in C#.
            query.Navigations.State = before;
            return computed with { Error = exception.Error };
        }

        if (bound.Result != ResultKind.Sequence && !IsRow(bound))
        {
            return Value(node, bound);
        }

        query.Navigations.State = before;
        return new QueryShape(Scope.ShapesOf(scope), outer => query.Bind(node, Scope.With(scope, outer)), node.Type)
        {
            IsOne = bound.Result != ResultKind.Sequence,
            Origin = node,
            Computed = bound.Result == ResultKind.Sequence && ElementsInMemory.IsOver(bound) ? ElementsInMemory.Of(this, node, scope) : null,
        };
    }

    // A member of the one row of a query is a query of that member, and a collection of it is one over both.
    private Shape MemberOfRow(QueryShape rows, MemberExpression node, Scope? scope)
    {
        var before = query.Navigations.State;
        var bound = Member(rows.Outer);
        if (bound.Shape is QueryShape or GroupShape)
        {
            query.Navigations.State = before;
            return new QueryShape(rows.Outer, Collection, node.Type) { Origin = node };
        }

        // Where there is no row, its members are null.
        return IsRow(bound) ? new QueryShape(rows.Outer, Member, node.Type) { IsOne = true, Origin = node } : Value(node, bound with { Result = ResultKind.First });

        BoundQuery Member(NodeList<Shape> outer)
        {
            var row = rows.Query(outer);
            return query.Navigations.WithJoins(row with { Shape = MemberOf(row.Shape, node, scope) });
        }

        BoundQuery Collection(NodeList<Shape> outer) => RowsInside(Member(outer));
    }

    /// <summary>The rows that the one row of a query consists of.</summary>
    public QueryShape RowsInside(QueryShape row) => row with { Query = outer => RowsInside(row.Query(outer)), IsOne = false };

    /// <inheritdoc cref="RowsInside(QueryShape)"/>
    public BoundQuery RowsInside(BoundQuery row)
    {
        row = Pushdown.Apply(query, row);
        var rows = row.Shape switch
        {
            GroupShape group => group.Rows,
            QueryShape { IsOne: true } one => RowsInside(one),
            QueryShape several => several,
            _ => throw QueryBinder.Error(Expression.Default(row.Shape.Type), $"'{TypeName.Of(row.Shape.Type)}' isn't rows.", "Select rows, or name the member that is meant."),
        };
        var nothing = Shapes.Together();
        var joined = PerRow.Join(query, row.Select.From!, nothing, nothing, rows.Bind());
        return joined with { Shape = PerRow.Part(joined, 1) };
    }

    private static bool IsRow(BoundQuery bound) => bound is { Shape: not (ValueShape or ClientShape), Default: null };

    /// <summary>The one value a query gives.</summary>
    public static ValueShape Value(Expression node, BoundQuery bound)
    {
        if (bound is { Result: ResultKind.Scalar, Select: { From: null, Where: null }, Shape: ValueShape answer })
        {
            return answer;
        }

        if (bound.Shape is not ValueShape value)
        {
            throw bound.Shape is ClientShape client
                ? new QueryTranslationException(client.Error)
                : QueryBinder.Error(node, $"A '{TypeName.Of(bound.Shape.Type)}' that stands for no row isn't translated to SQL.", "Leave the default value out, and use ?? on the members.");
        }

        var isNullable = bound.Result != ResultKind.Scalar || value.Sql.IsNullable;
        SqlExpression sql = new SqlScalar(bound.Select with { Outputs = [new SqlOutput(SqlOutput.Unnamed, value.Sql)] }, value.Sql.ClrType, isNullable) { Mapping = value.Sql.Mapping };
        if (bound.Result is ResultKind.FirstOrDefault or ResultKind.SingleOrDefault && (bound.Default ?? DefaultFor(node.Type)) is { } otherwise)
        {
            sql = value.Sql.IsNullable && bound.Default is not null ? IfFound(bound.Select, sql, otherwise) : SqlBuild.Coalesce(sql, otherwise);
        }

        return new ValueShape(sql, node.Type);
    }

    // A null that was found is an answer too.
    private static SqlCase IfFound(SqlSelect found, SqlExpression value, SqlExpression otherwise)
    {
        var exists = new SqlExists(found with { Outputs = [], OrderBy = [], Limit = found.Offset is null ? null : found.Limit });
        return new SqlCase([new SqlWhen(exists, value)], otherwise, value.ClrType, IsNullable: true);
    }

    private static SqlLiteral? DefaultFor(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null ? new SqlLiteral(Activator.CreateInstance(type), type) : null;
}
