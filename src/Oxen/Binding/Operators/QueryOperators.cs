using System.Collections.Frozen;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>One call of a query operator.</summary>
/// <param name="Binder">The binder of the query.</param>
/// <param name="Source">The operator's first argument, bound.</param>
/// <param name="Call">The call.</param>
/// <param name="Scope">The parameters of the lambdas around it.</param>
internal sealed record OperatorCall(QueryBinder Binder, BoundQuery Source, MethodCallExpression Call, Scope? Scope)
{
    /// <summary>The lambda that is the argument at <paramref name="index"/>.</summary>
    public LambdaExpression Lambda(int index) => Call.Arguments[index] switch
    {
        UnaryExpression { NodeType: ExpressionType.Quote, Operand: LambdaExpression quoted } => quoted,
        LambdaExpression lambda => lambda,
        var other => throw QueryBinder.Error(other, $"The argument of '{Call.Method.Name}' isn't a lambda that SQL can look into: it is null, or a delegate.", "Write the lambda here, or declare the variable as Expression<Func<…>> and give it one."),
    };

    /// <summary>Whether there is an argument at <paramref name="index"/>.</summary>
    public bool Has(int index) => Call.Arguments.Count > index;

    /// <summary>The body of the lambda at <paramref name="index"/> over the source's rows.</summary>
    public Shape BindLambda(int index) => BindLambda(Lambda(index), Source.Shape);

    /// <summary>The body of the lambda at <paramref name="index"/> over the source's rows, as one value.</summary>
    public SqlExpression BindValue(int index)
    {
        var lambda = Lambda(index);
        return ScalarBinder.ToSql(BindLambda(lambda, Source.Shape), lambda.Body);
    }

    /// <summary>An argument that is a value.</summary>
    public SqlExpression BindArgument(int index) => Binder.Scalars.BindSql(Call.Arguments[index], Scope);

    /// <summary>The body of the lambda at <paramref name="index"/> over rows of this shape.</summary>
    public Shape BindLambda(int index, Shape row) => BindLambda(Lambda(index), row);

    /// <summary>The body of the lambda at <paramref name="index"/> over two rows.</summary>
    public Shape BindLambda(int index, Shape first, Shape second)
    {
        var lambda = Lambda(index);
        return Binder.Scalars.Bind(lambda.Body, new Scope(lambda.Parameters[1], second, new Scope(lambda.Parameters[0], first, Scope)));
    }

    private Shape BindLambda(LambdaExpression lambda, Shape row)
    {
        if (lambda.Parameters.Count != 1)
        {
            throw QueryBinder.Error(lambda, $"The overload of '{Call.Method.Name}' that gives the lambda an index isn't translated to SQL.", "Use the overload whose lambda takes the element only.");
        }

        return Binder.Scalars.Bind(lambda.Body, new Scope(lambda.Parameters[0], row, Scope));
    }
}

/// <summary>The operators that are translated, by name.</summary>
internal static class QueryOperators
{
    /// <summary>How each is bound.</summary>
    public static FrozenDictionary<string, Func<OperatorCall, BoundQuery>> All { get; } = new Dictionary<string, Func<OperatorCall, BoundQuery>>
    {
        [nameof(Queryable.AsQueryable)] = call => call.Source,
        [nameof(Enumerable.AsEnumerable)] = call => call.Source,
        [nameof(Enumerable.ToList)] = call => call.Source,
        [nameof(Enumerable.ToArray)] = call => call.Source,
        [nameof(Enumerable.ToHashSet)] = ProjectionBinder.Distinct,
        [nameof(Queryable.Where)] = FilterBinder.Where,
        [nameof(Queryable.Select)] = ProjectionBinder.Select,
        [nameof(Queryable.Distinct)] = ProjectionBinder.Distinct,
        [nameof(Queryable.OrderBy)] = call => OrderBinder.OrderBy(call, isDescending: false),
        [nameof(Queryable.OrderByDescending)] = call => OrderBinder.OrderBy(call, isDescending: true),
        [nameof(Queryable.ThenBy)] = call => OrderBinder.ThenBy(call, isDescending: false),
        [nameof(Queryable.ThenByDescending)] = call => OrderBinder.ThenBy(call, isDescending: true),
        [nameof(Queryable.Order)] = call => OrderBinder.Order(call, isDescending: false),
        [nameof(Queryable.OrderDescending)] = call => OrderBinder.Order(call, isDescending: true),
        [nameof(Queryable.Shuffle)] = OrderBinder.Shuffle,
        [nameof(Queryable.Index)] = RankBinder.Index,
        [nameof(Queryable.DistinctBy)] = KeyedBinder.DistinctBy,
        [nameof(Queryable.UnionBy)] = KeyedBinder.UnionBy,
        [nameof(Queryable.ExceptBy)] = KeyedBinder.ExceptBy,
        [nameof(Queryable.IntersectBy)] = KeyedBinder.IntersectBy,
        [nameof(Queryable.MinBy)] = KeyedBinder.MinBy,
        [nameof(Queryable.MaxBy)] = KeyedBinder.MaxBy,
        [nameof(Queryable.CountBy)] = KeyedBinder.CountBy,
        [nameof(Queryable.AggregateBy)] = AggregateByBinder.AggregateBy,
        [nameof(Queryable.Cast)] = CastBinder.Cast,
        [nameof(Queryable.OfType)] = CastBinder.OfType,
        [nameof(Queryable.TakeLast)] = PageBinder.TakeLast,
        [nameof(Queryable.SkipLast)] = PageBinder.SkipLast,
        [nameof(Queryable.Reverse)] = OrderBinder.Reverse,
        [nameof(Queryable.Skip)] = PageBinder.Skip,
        [nameof(Queryable.Take)] = PageBinder.Take,
        [nameof(Queryable.ElementAt)] = call => PageBinder.ElementAt(call, ResultKind.ElementAt),
        [nameof(Queryable.ElementAtOrDefault)] = call => PageBinder.ElementAt(call, ResultKind.FirstOrDefault),
        [nameof(Queryable.First)] = call => ElementBinder.First(call, ResultKind.First),
        [nameof(Queryable.FirstOrDefault)] = call => ElementBinder.First(call, ResultKind.FirstOrDefault),
        [nameof(Queryable.Single)] = call => ElementBinder.Single(call, ResultKind.Single),
        [nameof(Queryable.SingleOrDefault)] = call => ElementBinder.Single(call, ResultKind.SingleOrDefault),
        [nameof(Queryable.Last)] = call => ElementBinder.Last(call, ResultKind.First),
        [nameof(Queryable.LastOrDefault)] = call => ElementBinder.Last(call, ResultKind.FirstOrDefault),
        [nameof(Queryable.Any)] = QuantifierBinder.Any,
        [nameof(Queryable.All)] = QuantifierBinder.All,
        [nameof(Queryable.Contains)] = QuantifierBinder.Contains,
        [nameof(Queryable.Count)] = AggregateBinder.Count,
        [nameof(Queryable.LongCount)] = AggregateBinder.Count,
        [nameof(Queryable.Sum)] = AggregateBinder.Sum,
        [nameof(Queryable.Average)] = AggregateBinder.Average,
        [nameof(Queryable.Min)] = call => AggregateBinder.Extreme(call, SqlAggregateFunction.Min),
        [nameof(Queryable.Max)] = call => AggregateBinder.Extreme(call, SqlAggregateFunction.Max),
        [nameof(Queryable.Concat)] = call => SetBinder.Combine(call, SqlSetOperator.UnionAll),
        [nameof(Queryable.Append)] = SetBinder.Append,
        [nameof(Queryable.Prepend)] = SetBinder.Prepend,
        [nameof(Queryable.Union)] = call => SetBinder.Combine(call, SqlSetOperator.Union),
        [nameof(Queryable.Intersect)] = call => SetBinder.Combine(call, SqlSetOperator.Intersect),
        [nameof(Queryable.Except)] = call => SetBinder.Combine(call, SqlSetOperator.Except),
        [nameof(Queryable.Join)] = call => JoinBinder.Join(call, SqlJoinKind.Inner),
        [nameof(Queryable.LeftJoin)] = call => JoinBinder.Join(call, SqlJoinKind.Left),
        [nameof(Queryable.RightJoin)] = JoinBinder.RightJoin,
        ["FullJoin"] = FullJoinBinder.FullJoin,
        [nameof(Queryable.GroupJoin)] = JoinBinder.GroupJoin,
        [nameof(Queryable.SelectMany)] = JoinBinder.SelectMany,
        [nameof(Queryable.DefaultIfEmpty)] = DefaultBinder.DefaultIfEmpty,
        [nameof(Queryable.GroupBy)] = GroupBinder.GroupBy,
        ["KeysetPage"] = KeysetBinder.Page,
        ["AsCte"] = CteBinder.AsCte,
        ["Recursive"] = RecursionBinder.Recursive,
        ["Include"] = IncludeBinder.Include,
        ["ThenInclude"] = IncludeBinder.Include,
        ["Note"] = NoteBinder.Note,
        ["AllRows"] = call => call.Source with { MeansAllRows = true },
        ["Set"] = WriteBinder.Set,
        ["InsertFrom"] = InsertFromBinder.Insert,
        ["ExecuteUpdate"] = WriteBinder.Update,
        ["ExecuteDelete"] = WriteBinder.Delete,
        ["ExecuteUpdateReturning"] = WriteBinder.UpdateReturning,
        ["ExecuteDeleteReturning"] = WriteBinder.DeleteReturning,
        ["InsertInto"] = InsertFromBinder.InsertInto,
        ["MarkDeleted"] = SoftDeleteBinder.Mark,
    }.ToFrozenDictionary();
}
