using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>LINQ's own methods over one element type, looked up once.</summary>
internal static class LinqMethods<T>
{
    public static MethodInfo First { get; } = new Func<IQueryable<T>, T>(Queryable.First).Method;
    public static MethodInfo FirstWhere { get; } = new Func<IQueryable<T>, Expression<Func<T, bool>>, T>(Queryable.First).Method;
    public static MethodInfo FirstOrDefault { get; } = new Func<IQueryable<T>, T?>(Queryable.FirstOrDefault).Method;
    public static MethodInfo FirstOrDefaultWhere { get; } = new Func<IQueryable<T>, Expression<Func<T, bool>>, T?>(Queryable.FirstOrDefault).Method;
    public static MethodInfo Single { get; } = new Func<IQueryable<T>, T>(Queryable.Single).Method;
    public static MethodInfo SingleWhere { get; } = new Func<IQueryable<T>, Expression<Func<T, bool>>, T>(Queryable.Single).Method;
    public static MethodInfo SingleOrDefault { get; } = new Func<IQueryable<T>, T?>(Queryable.SingleOrDefault).Method;
    public static MethodInfo SingleOrDefaultWhere { get; } = new Func<IQueryable<T>, Expression<Func<T, bool>>, T?>(Queryable.SingleOrDefault).Method;
    public static MethodInfo Last { get; } = new Func<IQueryable<T>, T>(Queryable.Last).Method;
    public static MethodInfo LastWhere { get; } = new Func<IQueryable<T>, Expression<Func<T, bool>>, T>(Queryable.Last).Method;
    public static MethodInfo LastOrDefault { get; } = new Func<IQueryable<T>, T?>(Queryable.LastOrDefault).Method;
    public static MethodInfo LastOrDefaultWhere { get; } = new Func<IQueryable<T>, Expression<Func<T, bool>>, T?>(Queryable.LastOrDefault).Method;
    public static MethodInfo ElementAt { get; } = new Func<IQueryable<T>, int, T>(Queryable.ElementAt).Method;
    public static MethodInfo ElementAtOrDefault { get; } = new Func<IQueryable<T>, int, T?>(Queryable.ElementAtOrDefault).Method;
    public static MethodInfo Any { get; } = new Func<IQueryable<T>, bool>(Queryable.Any).Method;
    public static MethodInfo AnyWhere { get; } = new Func<IQueryable<T>, Expression<Func<T, bool>>, bool>(Queryable.Any).Method;
    public static MethodInfo All { get; } = new Func<IQueryable<T>, Expression<Func<T, bool>>, bool>(Queryable.All).Method;
    public static MethodInfo Count { get; } = new Func<IQueryable<T>, int>(Queryable.Count).Method;
    public static MethodInfo CountWhere { get; } = new Func<IQueryable<T>, Expression<Func<T, bool>>, int>(Queryable.Count).Method;
    public static MethodInfo LongCount { get; } = new Func<IQueryable<T>, long>(Queryable.LongCount).Method;
    public static MethodInfo LongCountWhere { get; } = new Func<IQueryable<T>, Expression<Func<T, bool>>, long>(Queryable.LongCount).Method;
    public static MethodInfo Contains { get; } = new Func<IQueryable<T>, T, bool>(Queryable.Contains).Method;
    public static MethodInfo Min { get; } = new Func<IQueryable<T>, T?>(Queryable.Min).Method;
    public static MethodInfo Max { get; } = new Func<IQueryable<T>, T?>(Queryable.Max).Method;
}

/// <summary>LINQ's methods that have an overload for each type of number.</summary>
internal static class LinqMethods
{
    /// <summary>The call of <c>Sum</c> over numbers of type <typeparamref name="T"/>.</summary>
    public static MethodCallExpression Sum<T>(Expression source) => Expression.Call(Numeric<T>.Sum, source);

    /// <summary>The call of <c>Average</c> over numbers of type <typeparamref name="T"/>.</summary>
    public static MethodCallExpression Average<T>(Expression source) => Expression.Call(Numeric<T>.Average, source);

    private static class Numeric<T>
    {
        public static MethodInfo Sum { get; } = typeof(Queryable).GetMethod(nameof(Queryable.Sum), [typeof(IQueryable<T>)])!;
        public static MethodInfo Average { get; } = typeof(Queryable).GetMethod(nameof(Queryable.Average), [typeof(IQueryable<T>)])!;
    }
}
