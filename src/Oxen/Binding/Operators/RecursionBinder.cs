using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>Binds queries that begin with some rows and go on from each row found to others: recursive common table expressions.</summary>
internal static class RecursionBinder
{
    private const string Name = "tree";
    private const string Depth = "depth";

    private static readonly MethodInfo SelectMany = typeof(Queryable).GetMethods().Single(method =>
        method is { Name: nameof(Queryable.SelectMany) } && method.GetGenericArguments().Length == 2
        && method.GetParameters()[1].ParameterType.GetGenericArguments()[0].GetGenericArguments().Length == 2);

    public static BoundQuery Recursive(OperatorCall call)
    {
        var options = Options.Of(call);
        if (Shapes.FirstError(call.Source.Shape) is { } error)
        {
            throw new QueryTranslationException(error);
        }

        var seed = Marked(call.Source, options, new SqlLiteral(0, typeof(int)));
        var mayBeNull = new bool[Shapes.Leaves(seed.Shape).Count];
        while (true)
        {
            var (cte, rows, step) = Bound(call, options, seed, mayBeNull);
            bool[] known = [.. Shapes.Leaves(rows.Shape).Select(leaf => leaf.Sql.IsNullable)];
            mayBeNull = [.. Shapes.Leaves(step.Shape).Select((leaf, i) => leaf.Sql.IsNullable || known[i])];
            if (mayBeNull.AsSpan().SequenceEqual(known))
            {
                return Result(call, options, CteBinder.Placed(call.Binder, cte, rows));
            }

            // What a step may leave empty can be null in what the next one reads: once more.
        }
    }

    private static (SqlCte Cte, BoundQuery Rows, BoundQuery Step) Bound(OperatorCall call, Options options, BoundQuery seed, bool[] mayBeNull)
    {
        var pushed = Pushdown.Apply(call.Binder, seed with { Select = Unordered(seed.Select) });
        var derived = (SqlDerived)pushed.Select.From!;
        var cte = call.Binder.NextSource();
        var index = 0;
        var rows = pushed with
        {
            Select = new SqlSelect(new SqlCteSource(derived.Id, cte, Name)),
            Shape = Shapes.MapLeaves(pushed.Shape, leaf => leaf with { Sql = leaf.Sql with { IsNullable = leaf.Sql.IsNullable || mayBeNull[index++] } }),
        };
        var step = Step(call, options, rows);
        var union = new SqlSetOperation(options.IsDistinct ? SqlSetOperator.Union : SqlSetOperator.UnionAll, derived.Query, Pushdown.WithOutputs(call.Binder, step with { Select = Unordered(step.Select) }));
        return (new SqlCte(cte, Name, union) { IsRecursive = true }, Read(call.Binder, rows), step);
    }

    // The rows that follow from each row found are joined to it.
    private static BoundQuery Step(OperatorCall call, Options options, BoundQuery found)
    {
        var (row, depth) = Split(found.Shape, options);
        var origin = found with { Shape = row };
        if (depth is not null && options.MaxDepth is { } most)
        {
            origin = origin with { Select = origin.Select with { Where = SqlBuild.Compare(SqlBinaryOperator.Less, depth.Sql, most) } };
        }

        var next = call.Lambda(1);
        var type = next.Parameters[0].Type;
        var flatten = Expression.Call(SelectMany.MakeGenericMethod(type, type), call.Call.Arguments[0], Expression.Quote(next));
        var step = call.Binder.Navigations.WithJoins(Flattened(call with { Source = origin, Call = flatten }, next));
        if (!Shapes.AreAlike(row, step.Shape))
        {
            throw QueryBinder.Error(next.Body, "The rows 'Recursive' goes on to aren't made like those it begins with.", "Select the same members in the same order in both.");
        }

        return Marked(step, options, depth is null ? null : new SqlBinary(SqlBinaryOperator.Add, depth.Sql, SqlBuild.Literal(1), typeof(int), IsNullable: false));
    }

    // In a recursive query the step reads the rows found as one of its own sources, and once.
    private static BoundQuery Flattened(OperatorCall flatten, LambdaExpression next)
    {
        var found = Sources.Of(flatten.Source.Select.From).Single();
        var step = JoinBinder.SelectMany(flatten);
        return step.Select is { Limit: null, Offset: null, IsDistinct: false, GroupBy.Count: 0 } && Sources.Of(step.Select.From).Contains(found)
            ? step
            : throw QueryBinder.Error(next.Body, "The rows that follow from a row can't be a page, grouped or distinct: a recursive query joins them.", "Say here only which rows follow; filter, group or page what 'Recursive' gives.");
    }

    private static BoundQuery Result(OperatorCall call, Options options, BoundQuery rows)
    {
        var (row, depth) = Split(rows.Shape, options);
        return rows with { Shape = options.Result is null ? row : call.BindLambda(2, row, depth!) };
    }

    // Outside, the rows have a source of their own.
    private static BoundQuery Read(QueryBinder binder, BoundQuery rows)
    {
        var id = binder.NextSource();
        return rows with
        {
            Select = new SqlSelect((SqlCteSource)rows.Select.From! with { Id = id }),
            Shape = Shapes.MapLeaves(rows.Shape, leaf => leaf with { Sql = (SqlColumn)leaf.Sql with { Source = id } }),
        };
    }

    // A row's depth stands beside it, where it is asked for.
    private static BoundQuery Marked(BoundQuery query, Options options, SqlExpression? depth) => !options.CountsDepth
        ? query
        : query with { Shape = new ObjectShape([query.Shape, new ValueShape(depth!, typeof(int))], [null, Depth], static _ => Expression.Empty(), query.Shape.Type) };

    private static (Shape Row, ValueShape? Depth) Split(Shape shape, Options options) =>
        options.CountsDepth && shape is ObjectShape { Parts: [var row, ValueShape depth] } ? (row, depth) : (shape, null);

    private static SqlSelect Unordered(SqlSelect select) => select is { Limit: null, Offset: null } ? select with { OrderBy = [] } : select;

    /// <summary>How the recursion goes.</summary>
    /// <param name="IsDistinct">Whether a row that was found before isn't followed again.</param>
    /// <param name="MaxDepth">How far it goes; null for as far as there are rows.</param>
    /// <param name="Result">What becomes of a row and its depth; null for the row itself.</param>
    private sealed record Options(bool IsDistinct, SqlExpression? MaxDepth, LambdaExpression? Result)
    {
        public bool CountsDepth => MaxDepth is not null || Result is not null;

        public static Options Of(OperatorCall call)
        {
            var options = new Options(false, null, null);
            for (var i = 2; i < call.Call.Arguments.Count; i++)
            {
                options = call.Call.Arguments[i] switch
                {
                    ConstantExpression { Value: bool distinct } => options with { IsDistinct = distinct },
                    { Type: var type } when type == typeof(int) => options with { MaxDepth = call.BindArgument(i) },
                    { Type: var type } when type == typeof(bool) => throw QueryBinder.Error(call.Call.Arguments[i], "Whether the rows are to be distinct can't depend on a variable.", "Write true or false."),
                    _ => options with { Result = call.Lambda(i) },
                };
            }

            return options;
        }
    }
}
