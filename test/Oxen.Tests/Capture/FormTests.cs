using System.Linq.Expressions;
using System.Reflection;
using Oxen.Tests.Compilation;
using static System.Linq.Expressions.Expression;

namespace Oxen.Tests.Capture;

/// <summary>
/// What a plan is found by. Each pair of queries differs in one property of one node; a plan of one must never be taken
/// for the other.
/// </summary>
public class FormTests : CompilationTests
{
    private static readonly ParameterExpression U = Parameter(typeof(User), "u");
    private static readonly MemberExpression Age = Property(U, nameof(User.Age));
    private static readonly MemberExpression Rating = Property(U, nameof(User.Rating));
    private static readonly MemberExpression Name = Property(U, nameof(User.Name));

    [TestCaseSource(nameof(Differences))]
    public void Queries_that_differ_have_different_forms(string what, Expression one, Expression other)
    {
        Assert.That(Fits(one, one), Is.True, what);
        Assert.That(Fits(other, other), Is.True, what);
        Assert.That(Fits(one, other), Is.False, what);
        Assert.That(Fits(other, one), Is.False, what);
    }

    [TestCaseSource(nameof(Likenesses))]
    public void Queries_that_differ_in_values_have_one_form(string what, Func<BlogDb, IQueryable> one, Func<BlogDb, IQueryable> other)
    {
        Assert.That(Fits(one(Db).Expression, other(Db).Expression), Is.True, what);
        Assert.That(Hash(other(Db).Expression), Is.EqualTo(Hash(one(Db).Expression)), what);
    }

    [TestCaseSource(nameof(QueriesThatDiffer))]
    public void Whole_queries_that_differ_have_different_forms(string what, Func<BlogDb, IQueryable> one, Func<BlogDb, IQueryable> other)
    {
        Assert.That(Fits(one(Db).Expression, one(Db).Expression), Is.True, what);
        Assert.That(Fits(one(Db).Expression, other(Db).Expression), Is.False, what);
        Assert.That(Fits(other(Db).Expression, one(Db).Expression), Is.False, what);
    }

    [Test]
    public void The_values_are_those_of_the_query_at_hand()
    {
        IQueryable Query(int age, string name, int[] ids) => Db.Users.Where(u => u.Age > age && u.Name == name && ids.Contains(u.Id) && u.Email == "const");
        var template = QueryCapture.Capture(Query(1, "a", [1]).Expression, Db.Session.Engine, out _);
        var memory = new FormMemory();
        var form = WrittenForm.Of(Query(2, "b", [2, 3]).Expression, Db.Session.Engine, ref memory);
        Assert.That(template.Form!.Fits(form, Db.Session.Engine, out var leaves), Is.True);
        Assert.That(template.ReadSlots(leaves), Is.EqualTo(new object[] { 2, "b", new[] { 2, 3 }, "const" }));
    }

    [Test]
    public void A_query_in_a_variable_is_looked_into()
    {
        IQueryable Query(IQueryable<Post> posts) => Db.Users.Where(u => posts.Any(p => p.UserId == u.Id));
        string a = "a", b = "b";
        Assert.That(Fits(Query(Db.Posts.Where(p => p.Title == a)).Expression, Query(Db.Posts.Where(p => p.Title == a)).Expression), Is.True);
        Assert.That(Fits(Query(Db.Posts.Where(p => p.Title == a)).Expression, Query(Db.Posts.Where(p => p.Title != a)).Expression), Is.False);
        Assert.That(Fits(Query(Db.Posts.Where(p => p.Title == a)).Expression, Query(Db.Posts).Expression), Is.False);
        Assert.That(Fits(Query(Db.Posts.Where(p => p.Title == a)).Expression, Query(Db.Posts.Where(p => p.Title == b)).Expression), Is.False, "Another variable is another member of the closure.");
    }

    [Test]
    public void A_table_of_other_options_has_another_form()
    {
        using var other = new DisposableDb();
        Assert.That(Fits(Db.Users.Where(u => u.Id == 1).Expression, other.Db.Users.Where(u => u.Id == 1).Expression), Is.False);
        Assert.That(Fits(Db.Users.Where(u => u.Id == 1).Expression, new BlogDb(Options).Users.Where(u => u.Id == 1).Expression), Is.True);
    }

    private static IEnumerable<TestCaseData> Differences()
    {
        yield return Case("operator", GreaterThan(Age, Constant(1)), GreaterThanOrEqual(Age, Constant(1)));
        yield return Case("checked", Add(Age, Constant(1)), AddChecked(Age, Constant(1)));
        yield return Case("short-circuit", AndAlso(Constant(true), Equal(Age, Constant(1))), And(Constant(true), Equal(Age, Constant(1))));
        yield return Case("order of operands", Subtract(Age, Property(U, "Id")), Subtract(Property(U, "Id"), Age));
        yield return Case("lifted to null", Equal(Rating, Rating, liftToNull: true, null), Equal(Rating, Rating, liftToNull: false, null));
        yield return Case("method of an operator", Add(Name, Name, typeof(string).GetMethod("Concat", [typeof(string), typeof(string)])), Add(Name, Name, Own(nameof(Join))));
        yield return Case("method of an operator or none", Equal(Name, Name), ReferenceEqual(Name, Name));
        yield return Case("conversion of ??", Coalesce(Rating, Constant(1), Conversion(1)), Coalesce(Rating, Constant(1), Conversion(2)));
        yield return Case("unary operator", Negate(Age), Not(Age));
        yield return Case("type of a conversion", Convert(Convert(Age, typeof(long)), typeof(object)), Convert(Convert(Age, typeof(double)), typeof(object)));
        yield return Case("checked conversion", Convert(Age, typeof(short)), ConvertChecked(Age, typeof(short)));
        yield return Case("method of a conversion", Convert(Age, typeof(decimal)), Convert(Age, typeof(decimal), Own(nameof(ToDecimal))));
        yield return Case("as and cast", TypeAs(U, typeof(object)), Convert(U, typeof(object)));
        yield return Case("member", Age, Property(U, "Id"));
        yield return Case("owner of a member", Property(Property(U, "Name"), "Length"), Property(Property(U, "Email"), "Length"));
        yield return Case("static member", Property(null, typeof(DateTime), "UtcNow"), Property(null, typeof(DateTime), "Now"));
        yield return Case("method", Call(Name, "ToUpper", []), Call(Name, "ToLower", []));
        yield return Case("overload", Call(Name, typeof(string).GetMethod("Contains", [typeof(string)])!, Constant("a")), Call(Name, typeof(string).GetMethod("Contains", [typeof(char)])!, Constant('a')));
        yield return Case("arguments", Call(Name, "Substring", [], Constant(1)), Call(Name, "Substring", [], Constant(1), Constant(2)));
        yield return Case("order of arguments", Call(Own(nameof(Join)), Name, Property(U, "Email")), Call(Own(nameof(Join)), Property(U, "Email"), Name));
        yield return Case("type argument", Call(Own(nameof(Same)).MakeGenericMethod(typeof(object)), U), Call(Own(nameof(Same)).MakeGenericMethod(typeof(User)), U));
        yield return Case("literal", Equal(Age, Constant(1)), Equal(Age, Constant(2)));
        yield return Case("literal or variable", Equal(Age, Constant(1)), Equal(Age, Captured.Of(1)));
        yield return Case("text or null", Equal(Name, Constant("a")), Equal(Name, Constant(null, typeof(string))));
        yield return Case("type of null", Equal(Constant(null, typeof(string)), Constant(null, typeof(string))), Equal(Constant(null, typeof(object)), Constant(null, typeof(object))));
        yield return Case("type of a literal", Convert(Constant(1), typeof(object)), Convert(Constant(1L), typeof(object)));
        yield return Case("nullable literal", Equal(Rating, Constant(1, typeof(int?))), Equal(Rating, Convert(Constant(1), typeof(int?))));
        yield return Case("bool", Constant(true), Constant(false));
        yield return Case("enum member", Equal(Property(U, "Status"), Constant(Status.New)), Equal(Property(U, "Status"), Constant(Status.Active)));
        yield return Case("enum or number", Convert(Constant(Status.New), typeof(object)), Convert(Constant(0), typeof(object)));
        yield return Case("type of a value", Convert(Constant("a"), typeof(object)), Constant("a", typeof(object)));
        yield return Case("type of a list", Contains<int[]>(new[] { 1 }), Contains<List<int>>(new List<int> { 1 }));
        yield return Case("branches", Condition(Constant(true), Age, Constant(1)), Condition(Constant(true), Constant(1), Age));
        yield return Case("type of a choice", Condition(Constant(true), U, U, typeof(object)), Condition(Constant(true), U, U, typeof(User)));
        yield return Case("constructor", New(typeof(Pair).GetConstructor([typeof(int)])!, Age), New(typeof(Pair).GetConstructor([typeof(int?)])!, Convert(Age, typeof(int?))));
        yield return Case("constructed struct", New(typeof(DateTime)), New(typeof(TimeSpan)));
        yield return Case("members of a constructor", New(Made, [Age], typeof(Pair).GetProperty("A")!), New(Made, [Age], typeof(Pair).GetProperty("B")!));
        yield return Case("members of a constructor or none", New(Made, [Age], typeof(Pair).GetProperty("A")!), New(Made, Age));
        yield return Case("initialised member", Init(Bind(typeof(Pair).GetProperty("A")!, Age)), Init(Bind(typeof(Pair).GetProperty("B")!, Age)));
        yield return Case("initialised value", Init(Bind(typeof(Pair).GetProperty("A")!, Age)), Init(Bind(typeof(Pair).GetProperty("A")!, Property(U, "Id"))));
        yield return Case("number of initialisers", Init(Bind(typeof(Pair).GetProperty("A")!, Age)), Init());
        yield return Case("elements", NewArrayInit(typeof(int), Age), NewArrayInit(typeof(int), Age, Age));
        yield return Case("type of elements", NewArrayInit(typeof(object), U), NewArrayInit(typeof(User), U));
        yield return Case("array by elements or bounds", NewArrayInit(typeof(int), Age), NewArrayBounds(typeof(int), Age));
        yield return Case("elements of a list", List(Age), List(Age, Age));
        yield return Case("adding method", ListInit(New(typeof(Bag)), ElementInit(typeof(Bag).GetMethod("Add", [typeof(int)])!, Age)), ListInit(New(typeof(Bag)), ElementInit(typeof(Bag).GetMethod("Add", [typeof(long)])!, Convert(Age, typeof(long)))));
        yield return Case("element of an array", ArrayIndex(NewArrayInit(typeof(int), Age), Constant(0)), ArrayIndex(NewArrayInit(typeof(int), Age), Constant(1)));
        yield return Case("indexer", MakeIndex(List(Age), typeof(List<int>).GetProperty("Item"), [Constant(0)]), MakeIndex(List(Age), typeof(List<int>).GetProperty("Item"), [Constant(1)]));
        yield return Case("tested type", TypeIs(Convert(U, typeof(object)), typeof(User)), TypeIs(Convert(U, typeof(object)), typeof(Post)));
        yield return Case("type test", TypeIs(Convert(U, typeof(object)), typeof(User)), TypeEqual(Convert(U, typeof(object)), typeof(User)));
        yield return Case("default", Convert(Default(typeof(int)), typeof(object)), Convert(Default(typeof(int?)), typeof(object)));
        yield return Case("invoked lambda", Invoke(Conversion(1), Age), Invoke(Conversion(2), Age));
        yield return Case("arguments of an invocation", Invoke(Conversion(1), Age), Invoke(Conversion(1), Property(U, "Id")));
        yield return Case("which parameter", Invoke(Swap(first: true), Age, Property(U, "Id")), Invoke(Swap(first: false), Age, Property(U, "Id")));
    }

    private static IEnumerable<TestCaseData> QueriesThatDiffer()
    {
        int one = 1, two = 2;
        yield return Two("table", db => db.Users.AsQueryable(), db => db.Posts.AsQueryable());
        yield return Two("operator", db => db.Users.OrderBy(u => u.Age), db => db.Users.OrderByDescending(u => u.Age));
        yield return Two("number of operators", db => db.Users.Where(u => u.Age > 1), db => db.Users.Where(u => u.Age > 1).Where(u => u.Age > 1));
        yield return Two("variable", db => db.Users.Where(u => u.Age > one), db => db.Users.Where(u => u.Age > two));
        yield return Two("outer or inner parameter", db => db.Users.Where(u => db.Users.Any(v => v.Id == u.Id)), db => db.Users.Where(u => db.Users.Any(v => v.Id == v.Id)));
        yield return Two("which of two parameters", db => db.Users.Join(db.Users, u => u.Id, v => v.Id, (u, v) => u.Age), db => db.Users.Join(db.Users, u => u.Id, v => v.Id, (u, v) => v.Age));
        yield return Two("names of an anonymous type", db => db.Users.Select(u => new { u.Age }), db => db.Users.Select(u => new { Years = u.Age }));
        yield return Two("text of SQL", db => db.Sql<int>($"select id from users where age > {one}"), db => db.Sql<int>($"select id from users where age < {one}"));
        yield return Two("type of a hole", db => db.Sql<int>($"select {one}"), db => db.Sql<int>($"select {(long)one}"));
        yield return Two("null in a hole", db => db.Sql<int>($"select {one}"), db => db.Sql<int>($"select {(int?)null}"));
        yield return Two("rows of SQL", db => db.Sql<int>($"select 1"), db => db.Sql<long>($"select 1"));
        yield return Two("table or SQL", db => db.Users.AsQueryable(), db => db.Sql<User>($"select * from users"));
        yield return Two("tag", db => db.Users.TagWith("a"), db => db.Users.TagWith("b"));
        yield return Two("timeout", db => db.Users.WithTimeout(TimeSpan.FromSeconds(1)), db => db.Users.WithTimeout(TimeSpan.FromSeconds(2)));
        yield return Two("tag or timeout", db => db.Users.TagWith("a"), db => db.Users.WithTimeout(TimeSpan.FromSeconds(2)));
        yield return Two("index overload", db => db.Users.Select((u, i) => u.Age), db => db.Users.Select(u => u.Age));
    }

    private static IEnumerable<TestCaseData> Likenesses()
    {
        yield return Two("value of a variable", db => Older(db, 1), db => Older(db, 2));
        yield return Two("null in a variable", db => Called(db, "a"), db => Called(db, null));
        yield return Two("text", db => db.Users.Where(u => u.Name == "a"), db => db.Users.Where(u => u.Name == "b"));
        yield return Two("names of parameters", db => db.Users.Where(u => u.Age > 1), db => db.Users.Where(person => person.Age > 1));
        yield return Two("length of a list", db => In(db, [1]), db => In(db, [1, 2, 3]));
        yield return Two("number of a page", db => db.Users.Skip(1).Take(2), db => db.Users.Skip(3).Take(4));
        yield return Two("value in a hole", db => Raw(db, 1), db => Raw(db, 2));
        yield return Two("context over the same options", db => db.Users.Where(u => u.Age > 1), db => db.With(db.Session).Table<User>().Where(u => u.Age > 1));
    }

    private static IQueryable<User> Older(BlogDb db, int age) => db.Users.Where(u => u.Age > age);

    private static IQueryable<User> Called(BlogDb db, string? name) => db.Users.Where(u => u.Name == name);

    private static IQueryable<User> In(BlogDb db, int[] ids) => db.Users.Where(u => ids.Contains(u.Id));

    private static IQueryable<int> Raw(BlogDb db, int value) => db.Sql<int>($"select {value}");

    private bool Fits(Expression known, Expression asked)
    {
        var template = QueryCapture.Capture(known, Db.Session.Engine, out _);
        var memory = new FormMemory();
        var form = WrittenForm.Of(asked, Db.Session.Engine, ref memory);
        return !form.IsUnknown && template.Form!.Fits(form, Db.Session.Engine, out _);
    }

    private ulong Hash(Expression query)
    {
        var memory = new FormMemory();
        return WrittenForm.Of(query, Db.Session.Engine, ref memory).Hash;
    }

    // The expression over a user, as a lambda, so that its parameter is declared.
    private static TestCaseData Case(string what, Expression one, Expression other) =>
        new TestCaseData(what, Lambda(Convert(one, typeof(object)), U), Lambda(Convert(other, typeof(object)), U)).SetArgDisplayNames(what);

    private static TestCaseData Two(string what, Func<BlogDb, IQueryable> one, Func<BlogDb, IQueryable> other) => new TestCaseData(what, one, other).SetArgDisplayNames(what);

    private static ConstructorInfo Made => typeof(Pair).GetConstructor([typeof(int)])!;

    private static MemberInitExpression Init(params MemberBinding[] bindings) => MemberInit(New(typeof(Pair)), bindings);

    private static ListInitExpression List(params Expression[] items) => ListInit(New(typeof(List<int>)), items);

    private static MethodCallExpression Contains<T>(T list) => Call(typeof(Enumerable), "Contains", [typeof(int)], Field(Constant(new Box<T>(list)), "Value"), Age);

    private static LambdaExpression Conversion(int factor)
    {
        var x = Parameter(typeof(int), "x");
        return Lambda<Func<int, int>>(Multiply(x, Constant(factor)), x);
    }

    private static LambdaExpression Swap(bool first)
    {
        var (x, y) = (Parameter(typeof(int), "x"), Parameter(typeof(int), "y"));
        return Lambda(first ? x : y, x, y);
    }

    private static MethodInfo Own(string name) => typeof(FormTests).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!;

    private static string Join(string a, string b) => a + b;

    private static decimal ToDecimal(int value) => value;

    private static T Same<T>(T value) => value;

    private sealed class Box<T>(T value)
    {
        public readonly T Value = value;
    }

    private sealed class Pair
    {
        public Pair()
        {
        }

        public Pair(int a) => A = a;

        public Pair(int? a) => A = a ?? 0;

        public int A { get; set; }

        public int B { get; set; }
    }

    private sealed class Bag : System.Collections.IEnumerable
    {
        public void Add(int item) => _ = item;

        public void Add(long item) => _ = item;

        public System.Collections.IEnumerator GetEnumerator() => Array.Empty<int>().GetEnumerator();
    }

    private sealed class DisposableDb : IDisposable
    {
        private readonly OxenOptions _options = new OxenOptions().UseSqlite("Data Source=:memory:");

        public BlogDb Db => new(_options);

        public void Dispose() => _options.DisposeAsync().AsTask().Wait();
    }
}
