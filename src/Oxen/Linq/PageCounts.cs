using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>
/// Makes the count that <c>Skip</c>, <c>Take</c> or <c>ElementAt</c> was called with a variable. LINQ hands over the number
/// alone, so a page's number would be taken for part of the query's form, and each page for a query of its own. How long
/// a page is stays part of it where the database plans by it, see <see cref="DialectTraits.PlannedCounts"/>.
/// </summary>
internal static class PageCounts
{
    /// <summary>The count of a page as a constant or a variable.</summary>
    public static Expression Of(int count, Dialect dialect) => IsPlanned(count, dialect) ? Expression.Constant(count) : Captured.Of(count);

    /// <summary>The call with a variable in place of a constant count; any other expression as it is.</summary>
    public static Expression AsVariable(Expression expression, Dialect dialect)
    {
        if (expression is not MethodCallExpression { Object: null } call || call.Method.DeclaringType != typeof(Queryable))
        {
            return expression;
        }

        // IArgumentProvider avoids the wrapper that the Arguments property allocates.
        var arguments = (IArgumentProvider)call;
        return arguments.ArgumentCount == 2 && arguments.GetArgument(1) is ConstantExpression { Value: { } value }
            ? value switch
            {
                int count when IsLength(call.Method.Name) && IsPlanned(count, dialect) => call,
                int count when IsPaging(call.Method.Name) => Expression.Call(call.Method, arguments.GetArgument(0), Variable(count)),
                Range range when call.Method.Name == nameof(Queryable.Take) => Taken(arguments.GetArgument(0), call.Method.GetGenericArguments(), range, dialect) ?? call,
                Index index => At(call, arguments.GetArgument(0), index),
                _ => call,
            }
            : call;
    }

    // What is counted from the end is said by the operators that count from there. From the end to a place counted from the
    // start has no such form: it depends on how many rows there are.
    private static Expression? Taken(Expression source, Type[] types, Range range, Dialect dialect)
    {
        return (range.Start.IsFromEnd, range.End.IsFromEnd) switch
        {
            (false, false) => Call(nameof(Queryable.Take), Skipped(), Math.Max(0, range.End.Value - range.Start.Value)),
            (false, true) => range.End.Value == 0 ? Skipped() : Call(nameof(Queryable.SkipLast), Skipped(), range.End.Value),
            (true, true) when range.End.Value == 0 => Call(nameof(Queryable.TakeLast), source, range.Start.Value),
            (true, true) => Reversed(Call(nameof(Queryable.Take), Call(nameof(Queryable.Skip), Reversed(source), range.End.Value), range.Start.Value - range.End.Value)),
            _ => null,
        };

        Expression Reversed(Expression rows) => Expression.Call(typeof(Queryable), nameof(Queryable.Reverse), types, rows);

        Expression Skipped() => range.Start.Value == 0 ? source : Call(nameof(Queryable.Skip), source, range.Start.Value);

        Expression Call(string method, Expression rows, int count) =>
            Expression.Call(typeof(Queryable), method, types, rows, IsLength(method) && IsPlanned(count, dialect) ? Expression.Constant(count) : Variable(count));
    }

    private static MethodCallExpression At(MethodCallExpression call, Expression source, Index index)
    {
        var types = call.Method.GetGenericArguments();
        return index.IsFromEnd
            ? Expression.Call(typeof(Queryable), call.Method.Name, types, Expression.Call(typeof(Queryable), nameof(Queryable.Reverse), types, source), Variable(index.Value - 1))
            : Expression.Call(typeof(Queryable), call.Method.Name, types, source, Variable(index.Value));
    }

    private static MemberExpression Variable(int count) => Expression.Field(Expression.Constant(new Page(count)), Page.Field);

    private static bool IsPlanned(int count, Dialect dialect) => count > 0 && count <= dialect.Traits.PlannedCounts;

    private static bool IsLength(string method) => method is nameof(Queryable.Take) or nameof(Queryable.TakeLast);

    private static bool IsPaging(string method) => method
        is nameof(Queryable.Skip) or nameof(Queryable.Take) or nameof(Queryable.SkipLast) or nameof(Queryable.TakeLast) or nameof(Queryable.ElementAt) or nameof(Queryable.ElementAtOrDefault);

    // The field's name is what a printed query shows.
    private sealed class Page(int count)
    {
        public static readonly FieldInfo Field = typeof(Page).GetField(nameof(count))!;

        public readonly int count = count;
    }
}
