using System.Collections;
using System.Linq.Expressions;
using System.Reflection;

namespace Oxen.Conformance;

/// <summary>
/// LINQ to Objects with the listed deviation for a member of null: it is null, a collection of null is empty, and a
/// comparison with it is one with null. What a query promises where LINQ to Objects itself throws.
/// </summary>
internal sealed class NullPassingQuery<T>(IQueryable<T> inner) : IOrderedQueryable<T>, IQueryProvider
{
    public Type ElementType => typeof(T);

    public Expression Expression => inner.Expression;

    public IQueryProvider Provider => this;

    public IEnumerator<T> GetEnumerator() => inner.Provider.CreateQuery<T>(PassNull.Over(inner.Expression)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IQueryable<TElement> CreateQuery<TElement>(Expression expression) => new NullPassingQuery<TElement>(inner.Provider.CreateQuery<TElement>(expression));

    public IQueryable CreateQuery(Expression expression) => throw new NotSupportedException();

    public TResult Execute<TResult>(Expression expression) => inner.Provider.Execute<TResult>(PassNull.Over(expression));

    public object? Execute(Expression expression) => Execute<object?>(expression);
}

internal sealed class PassNull : ExpressionVisitor
{
    public static Expression Over(Expression query) => new PassNull().Visit(query);

    protected override Expression VisitMember(MemberExpression node) =>
        Passed(node) is { } passed ? passed.Type == node.Type ? passed : Expression.Property(passed, "Value") : base.VisitMember(node);

    // Comparisons take what may be null as it is.
    protected override Expression VisitBinary(BinaryExpression node)
    {
        var (left, right) = (Lifted(node.Left), Lifted(node.Right));
        return node.Type == typeof(bool) && node.Method?.Name != "op_Addition" && (left.Type != node.Left.Type || right.Type != node.Right.Type)
            ? Expression.MakeBinary(node.NodeType, Nullable(left), Nullable(right))
            : base.VisitBinary(node);
    }

    protected override Expression VisitUnary(UnaryExpression node) =>
        node.NodeType == ExpressionType.Convert && Lifted(node.Operand) is var lifted && lifted.Type == node.Type ? lifted : base.VisitUnary(node);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType == typeof(Enumerable))
        {
            return node.Update(null, node.Arguments.Select(Visit).Select(argument => OrNone(argument!)));
        }

        if (node.Method.Name == nameof(List<>.Contains) && node.Object is MemberExpression { Type.IsGenericType: true } list)
        {
            return node.Update(OrNone(Visit(list)), Visit(node.Arguments));
        }

        if (node.Object is not { Type.IsValueType: false } || node.Type.IsValueType)
        {
            return base.VisitMethodCall(node);
        }

        var owner = Expression.Variable(node.Object.Type);
        return Expression.Block(node.Type, [owner], Expression.Assign(owner, Visit(node.Object)), Expression.Condition(
            Expression.ReferenceEqual(owner, Expression.Constant(null)), Expression.Default(node.Type), node.Update(owner, Visit(node.Arguments)), node.Type));
    }

    private Expression Lifted(Expression node) => node is MemberExpression member && Passed(member) is { } passed ? passed : Visit(node);

    // The member of what may be null, null for null; nothing where the object can't be null.
    private Expression? Passed(MemberExpression node)
    {
        if (node.Member is not PropertyInfo { GetMethod.IsStatic: false } || node.Expression!.Type.IsValueType || node.Expression is ConstantExpression || node.Expression.Type == typeof(IShop))
        {
            return null;
        }

        var value = Visit(node.Expression);
        var type = Nullable(node.Type);
        var none = node.Type.IsGenericType && node.Type.GetGenericTypeDefinition() == typeof(List<>) ? Expression.New(node.Type) : (Expression)Expression.Default(type);
        var owner = Expression.Variable(value.Type);
        return Expression.Block(type, [owner], Expression.Assign(owner, value), Expression.Condition(
            Expression.ReferenceEqual(owner, Expression.Constant(null)), none, Expression.Convert(Expression.MakeMemberAccess(owner, node.Member), type)));
    }

    // A list that is null has no elements.
    private static Expression OrNone(Expression list) => list.Type.IsArray
        ? Expression.Coalesce(list, Expression.NewArrayInit(list.Type.GetElementType()!))
        : list.Type.IsGenericType && list.Type.GetGenericTypeDefinition() == typeof(List<>) ? Expression.Coalesce(list, Expression.New(list.Type))
        : list;

    private static Expression Nullable(Expression node) => node.Type == Nullable(node.Type) ? node : Expression.Convert(node, Nullable(node.Type));

    private static Type Nullable(Type type) => type.IsValueType && System.Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;
}
