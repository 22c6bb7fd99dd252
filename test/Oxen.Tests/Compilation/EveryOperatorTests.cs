using System.Linq.Expressions;
using System.Reflection;

namespace Oxen.Tests.Compilation;

/// <summary>
/// Every overload of every method of LINQ, found by reflection: it is said in SQL, or refused with a text of its own.
/// Nothing else may happen, and no method may be forgotten when .NET adds one.
/// </summary>
public class EveryOperatorTests : CompilationTests
{
    // What is said about an operator nobody thought of.
    private const string NoAdvice = "Say it with operators that are translated, or run the query first and go on with its list.";

    [TestCaseSource(nameof(Queries))]
    public void A_method_of_Queryable(MethodInfo method)
    {
        var users = Expression.Call(typeof(Queryable), nameof(Queryable.OrderBy), [typeof(User), typeof(int)], Db.Users.AsQueryable().Expression, IdOf(typeof(User)));
        Check(Called(method, users, method.GetParameters()), method);
    }

    [TestCaseSource(nameof(Sequences))]
    public void A_method_of_Enumerable_over_a_collection(MethodInfo method)
    {
        var user = Expression.Parameter(typeof(User), "u");
        var posts = Expression.Property(user, nameof(User.Posts));
        var call = Called(method, posts, method.GetParameters());
        var select = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [typeof(User), call.Type], Db.Users.AsQueryable().Expression, Expression.Quote(Expression.Lambda(call, user)));
        Check(select, method);
    }

    private static IEnumerable<TestCaseData> Queries => Methods(typeof(Queryable));

    private static IEnumerable<TestCaseData> Sequences => Methods(typeof(Enumerable));

    private static IEnumerable<TestCaseData> Methods(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method => method.GetParameters() is [{ ParameterType: { IsInterface: true } source }, ..] && typeof(System.Collections.IEnumerable).IsAssignableFrom(source))
        .Where(method => !method.GetParameters().Any(parameter => parameter.IsOut))
        .Select(Closed)
        .Select(method => new TestCaseData(method).SetArgDisplayNames(method.ToString()!));

    private void Check(Expression query, MethodInfo method)
    {
        try
        {
            ManyQueries.Trees(Db, query);
        }
        catch (QueryTranslationException exception)
        {
            Assert.That(exception.Error.Remedy, Is.Not.EqualTo(NoAdvice).And.Not.Empty);
            Assert.That(exception.Message, Does.Contain(method.Name));
        }
    }

    // Sources are of users in a query and of posts in a collection; every other type is a number.
    private static MethodInfo Closed(MethodInfo method)
    {
        var element = method.DeclaringType == typeof(Queryable) ? typeof(User) : typeof(Post);
        return method.IsGenericMethodDefinition
            ? method.MakeGenericMethod([.. method.GetGenericArguments().Select(type => type.Name is "TSource" or "TOuter" or "TInner" or "TFirst" or "TSecond" or "TThird" or "TCollection" || IsOnly(method) ? element : typeof(int))])
            : method;
    }

    // Cast and OfType.
    private static bool IsOnly(MethodInfo method) => method.GetParameters()[0].ParameterType.IsGenericType is false;

    private static MethodCallExpression Called(MethodInfo method, Expression rows, ParameterInfo[] parameters) =>
        Expression.Call(method, parameters.Select((parameter, i) => Argument(parameter.ParameterType, rows, i)));

    private static Expression Argument(Type type, Expression rows, int index)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Expression<>))
        {
            return Expression.Quote(Lambda(type.GetGenericArguments()[0]));
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return Lambda(type);
        }

        return type.IsAssignableFrom(rows.Type) ? rows
            : type.IsGenericType && typeof(System.Collections.IEnumerable).IsAssignableFrom(type) && type.IsInterface ? Selected(type, rows)
            : type == typeof(Index) ? Expression.Constant(new Index(1))
            : type == typeof(Range) ? Expression.Constant(1..2)
            : type == typeof(int) ? Expression.Constant(index)
            : type.IsInterface ? Expression.Constant(null, type)
            : Expression.Default(type);
    }

    // A sequence of numbers, say, is one selected from the rows.
    private static Expression Selected(Type type, Expression rows)
    {
        var wanted = type.GetGenericArguments()[0];
        var element = rows.Type.GetInterfaces().Append(rows.Type).First(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GetGenericArguments()[0];
        var lambda = Lambda(typeof(Func<,>).MakeGenericType(element, wanted));
        var isQuery = typeof(IQueryable).IsAssignableFrom(rows.Type);
        Expression selected = Expression.Call(isQuery ? typeof(Queryable) : typeof(Enumerable), nameof(Queryable.Select), [element, wanted], rows, isQuery ? Expression.Quote(lambda) : lambda);
        return type.IsAssignableFrom(selected.Type)
            ? selected
            : Expression.Call(isQuery ? typeof(Queryable) : typeof(Enumerable), nameof(Queryable.OrderBy), [wanted, wanted], selected, isQuery ? Expression.Quote(Self(wanted)) : Self(wanted));
    }

    private static LambdaExpression Self(Type type) => Expression.Parameter(type, "x") is var x ? Expression.Lambda(x, x) : null!;

    private static UnaryExpression IdOf(Type type) => Expression.Quote(Lambda(typeof(Func<,>).MakeGenericType(type, typeof(int))));

    // What a lambda gives is made of its first argument: the row itself, its key, a number, a truth, its collection.
    private static LambdaExpression Lambda(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        ParameterExpression[] parameters = [.. invoke.GetParameters().Select((parameter, i) => Expression.Parameter(parameter.ParameterType, "x" + i))];
        return Expression.Lambda(type, Body(invoke.ReturnType, parameters), parameters);
    }

    private static Expression Body(Type wanted, ParameterExpression[] parameters)
    {
        if (Array.Find(parameters, parameter => parameter.Type == wanted) is { } same)
        {
            return same;
        }

        var first = parameters[0];
        Expression number = first.Type.GetProperty("Id") is { } id ? Expression.Property(first, id) : first.Type == typeof(int) ? first : Expression.Constant(1);
        return wanted == typeof(bool) ? Expression.GreaterThan(number, Expression.Constant(1))
            : wanted == typeof(IEnumerable<User>) ? Expression.Constant(Array.Empty<User>(), wanted)
            : wanted == typeof(IEnumerable<Post>) ? Expression.Constant(Array.Empty<Post>(), wanted)
            : wanted.IsGenericType && wanted.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) || wanted.FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal)
                ? Expression.New(wanted.GetConstructor(wanted.GetGenericArguments())!, wanted.GetGenericArguments().Select(part => Body(part, parameters)))
            : wanted == typeof(int) ? number
            : wanted.IsValueType && Nullable.GetUnderlyingType(wanted) is null && !wanted.IsPrimitive && wanted != typeof(decimal) ? Expression.Default(wanted)
            : wanted.IsValueType ? Expression.Convert(number, wanted)
            : Expression.Default(wanted);
    }
}
