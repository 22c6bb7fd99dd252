using System.Linq.Expressions;
using Oxen.Tests.Compilation;

namespace Oxen.Tests.Capture;

/// <summary>Two queries share a plan if, and only if, one plan is right for both.</summary>
public sealed class QueryFormTests : CompilationTests
{
    private static readonly ParameterExpression User = Expression.Parameter(typeof(User), "u");
    private static readonly Expression Age = Expression.Property(User, nameof(Compilation.User.Age));
    private static readonly Expression Rating = Expression.Property(User, nameof(Compilation.User.Rating));
    private static readonly ParameterExpression Variable = Expression.Variable(typeof(int));
    private static readonly Expression One = Expression.Constant(1);

    /// <summary>Each differs from each other one in a single property of a single node.</summary>
    private Expression[] Different(int number, string text)
    {
        var users = Db.Users;
        var (other, numbers) = (number + 1, new[] { number });
        return
        [
            Of(users), Of(Db.Posts),
            Of(users.Where(u => u.Age > 1)), Of(users.Where(u => u.Age > 2)), Of(users.Where(u => u.Age >= 1)), Of(users.Where(u => u.Id > 1)),
            Of(users.Where(u => 1 > u.Age)), Of(users.Where(u => u.Age > number)), Of(users.Where(u => u.Age > other)), Of(users.Where(u => !(u.Age > 1))),
            Of(users.Where(u => u.Rating > 1)), Of(users.Where(u => u.Rating == null)), Of(users.Where(u => u.Email == null)),
            Of(users.Where(u => u.Name == text)), Of(users.Where(u => u.Name == "a")), Of(users.Where(u => u.Name != "a")),
            Of(users.Where(u => u.Name.StartsWith('a'))), Of(users.Where(u => u.Name.StartsWith("a"))), Of(users.Where(u => u.Name.EndsWith("a"))),
            Of(users.Where(u => u.Status == Status.Active)), Of(users.Where(u => u.Status == Status.Barred)),
            Of(users.Where(u => u.Score > 1)), Of(users.Where(u => (int)u.Score > 1)), Of(users.Where(u => (long)u.Score > 1)),
            Of(users.Where(u => numbers.Contains(u.Age))), Of(users.Where(u => new[] { 1 }.Contains(u.Age))), Of(users.Where(u => new[] { 1, 2 }.Contains(u.Age))),
            Of(users.Where(u => u.Posts.Any(p => p.Id == u.Id))), Of(users.Where(u => u.Posts.Any(p => p.Id == p.UserId))), Of(users.Where(u => u.Posts.Any(p => u.Id == p.Id))),
            Of(users.OrderBy(u => u.Name)), Of(users.OrderByDescending(u => u.Name)), Of(users.OrderBy(u => u.Name).ThenBy(u => u.Id)),
            Of(users.Take(1)), Of(users.Skip(1)),
            Of(users.Select(u => u.Name)), Of(users.Select(u => u.Email)), Of(users.Select(u => new { u.Name })), Of(users.Select(u => new { Title = u.Name })),
            Of(users.Select(u => new { u.Name, u.Age })), Of(users.Select(u => new Summary(u.Name, u.Age))), Of(users.Select(u => new Summary(u.Name, u.Id))),
            Of(users.Select(u => new Summary(u.Name, u.Age) { Note = u.Email })), Of(users.Select(u => new Summary(u.Name, u.Age) { Note = u.Name })),
            Of(users.Select(u => u.Age > 1 ? u.Name : u.Email)), Of(users.Select(u => u.Age > 1 ? u.Email : u.Name)), Of(users.Select(u => u.Email ?? u.Name)),
            Of(users.Select(u => new List<int> { u.Age })), Of(users.Select(u => new List<int> { u.Age, u.Age })), Of(users.Select(u => new[] { u.Age })),
            Of(users.Select(u => new int[u.Age])), Of(users.Select(u => (object)u is User)), Of(users.Select(u => (object)u is Post)), Of(users.Select(u => u as object)),
            Of(Db.Sql<User>($"select * from users where age > {number}")), Of(Db.Sql<User>($"select * from users where age > {text}")),
            Of(Db.Sql<User>($"select * from users where age < {number}")), Of(Db.Sql<User>($"select * from users")), Of(Db.Sql<Post>($"select * from users")),
            Where(Expression.AddChecked(Age, One)), Where(Expression.Add(Age, One)), Where(Expression.Add(Age, One, Method(nameof(Sum)))), Where(Expression.Add(Age, One, Method(nameof(Difference)))),
            Where(Expression.Negate(Age)), Where(Expression.NegateChecked(Age)), Where(Expression.Negate(Age, Method(nameof(Opposite)))), Where(Expression.Default(typeof(int))),
            Where(Expression.GreaterThan(Rating, Expression.Constant(1, typeof(int?)))), Where(Expression.GreaterThan(Rating, Expression.Constant(1, typeof(int?)), true, null)),
            Where(Expression.Constant(null, typeof(string))), Where(Expression.Constant(null, typeof(int?))), Where(Expression.Constant(1, typeof(object))), Where(Expression.Constant(1L)),
            Where(Expression.Convert(Age, typeof(long))), Where(Expression.ConvertChecked(Age, typeof(long))), Where(Expression.TypeIs(User, typeof(User))), Where(Expression.TypeEqual(User, typeof(User))),
            Where(Expression.Coalesce(Rating, Age)), Where(Expression.Coalesce(Rating, Age, Widened(1))), Where(Expression.Coalesce(Rating, Age, Widened(2))),
            Where(Expression.Block(Age)), Where(Expression.Block(One, Age)), Where(Expression.Block([Variable], Expression.Assign(Variable, Age))), Where(Expression.Block([Variable], Expression.Assign(Variable, One))),
            Where(Expression.Invoke(Widened(1), Age)), Where(Expression.Invoke(Widened(2), Age)),
        ];
    }

    [Test]
    public void A_query_has_the_form_of_one_written_alike()
    {
        foreach (var (known, again) in Different(1, "b").Zip(Different(7, "c")))
        {
            Assert.That(Fit(known, again), Is.True, known.ToString());
        }
    }

    [Test]
    public void A_query_that_differs_in_anything_has_another_form_and_hash()
    {
        var (known, others) = (Different(1, "b"), Different(1, "b"));
        for (var i = 0; i < known.Length; i++)
        {
            for (var j = 0; j < others.Length; j++)
            {
                if (i != j)
                {
                    Assert.That(Fit(known[i], others[j]), Is.False, $"{known[i]}\n{others[j]}");
                    Assert.That(Hash(known[i]), Is.Not.EqualTo(Hash(others[j])), $"{known[i]}\n{others[j]}");
                }
            }
        }
    }

    [Test]
    public void The_form_finds_the_objects_the_capture_found()
    {
        foreach (var query in Different(1, "b"))
        {
            var form = QueryCapture.Capture(query, Db.Session.Engine, out var captured).Form!;
            Fit(form, query, out var found);
            Assert.That(found, Is.EqualTo(captured), query.ToString());
        }
    }

    [Test]
    public void Parameters_are_told_by_their_place_and_not_by_their_name()
    {
        Assert.That(Fit(Of(Db.Users.Where(u => u.Age > 1)), Of(Db.Users.Where(user => user.Age > 1))), Is.True);
    }

    [Test]
    public void A_query_inside_counts_by_its_form()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Fit(Inside(Db.Posts.Where(p => p.Title == "a")), Inside(Db.Posts.Where(p => p.Title == "b"))), Is.True);
            Assert.That(Fit(Inside(Db.Posts.Where(p => p.Title == "a")), Inside(Db.Posts.Where(p => p.Title != "a"))), Is.False);
            Assert.That(Fit(Inside(Db.Posts), Inside(Db.Posts.Take(1))), Is.False);
            Assert.That(Fit(Inside(new Post[1].AsQueryable()), Inside(Db.Posts)), Is.False);
            Assert.That(Fit(Inside(Db.Posts), Inside(new Post[1].AsQueryable())), Is.False);
        });
    }

    [Test]
    public void The_objects_of_queries_inside_lie_where_the_capture_put_them()
    {
        Expression Query(string text)
        {
            var innermost = Titled(text + "1");
            var inner = Db.Posts.Where(p => innermost.Any(other => other.Id == p.Id) && p.Title == text + "2");
            return Of(Db.Users.Where(u => u.Name == text + "0" && inner.Any(p => p.UserId == u.Id) && Titled(text + "3").Any() && u.Email == text + "4"));
        }

        var template = QueryCapture.Capture(Query("a"), Db.Session.Engine, out var captured);
        Assert.That(Fit(template.Form!, Query("b"), out var found), Is.True);
        Assert.That(Text(template, captured), Is.EqualTo(Text(template, found).Replace('b', 'a')));
        Assert.That(Text(template, found), Is.EqualTo("b0 b1 b2 b3 b4"));
    }

    [Test]
    public void What_no_lambda_in_CSharp_makes_has_no_form()
    {
        Assert.That(QueryCapture.Capture(Where(Expression.TryFinally(Age, One)), Db.Session.Engine, out _).Form, Is.Null);
    }

    private static int Sum(int left, int right) => left + right;

    private static int Difference(int left, int right) => left - right;

    private static int Opposite(int value) => -value;

    private static System.Reflection.MethodInfo Method(string name) =>
        typeof(QueryFormTests).GetMethod(name, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!;

    private static Expression<Func<int, int>> Widened(int by)
    {
        var value = Expression.Parameter(typeof(int));
        return Expression.Lambda<Func<int, int>>(Expression.Add(value, Expression.Constant(by)), value);
    }

    private static Expression Of<T>(IQueryable<T> query) => query.Expression;

    private IQueryable<Post> Titled(string title) => Db.Posts.Where(p => p.Title == title);

    private Expression Inside(IQueryable<Post> posts) => Of(Db.Users.Where(u => posts.Any(p => p.UserId == u.Id)));

    private Expression Where(Expression body) => Expression.Call(
        typeof(Queryable), nameof(Queryable.Select), [typeof(User), body.Type], Of(Db.Users), Expression.Quote(Expression.Lambda(body, User)));

    private static string Text(QueryTemplate template, object?[] leaves) => string.Join(' ', template.ReadSlots(leaves).OfType<string>());

    private bool Fit(Expression known, Expression query) => Fit(QueryCapture.Capture(known, Db.Session.Engine, out _).Form!, query, out _);

    private bool Fit(QueryForm known, Expression query, out object?[] leaves)
    {
        var memory = new FormMemory();
        var fits = known.Fits(WrittenForm.Of(query, Db.Session.Engine, ref memory), Db.Session.Engine, out var found);
        leaves = found.ToArray();
        return fits;
    }

    private ulong Hash(Expression query)
    {
        var memory = new FormMemory();
        return WrittenForm.Of(query, Db.Session.Engine, ref memory).Hash;
    }
}
