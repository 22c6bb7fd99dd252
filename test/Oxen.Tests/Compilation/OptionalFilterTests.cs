namespace Oxen.Tests.Compilation;

/// <summary>The ways to leave out a condition leave it out of the SQL too, and what it would have read is not read.</summary>
public class OptionalFilterTests : CompilationTests
{
    [OneTimeSetUp]
    public async Task FillAsync()
    {
        await Db.Schema.SyncAsync();
        await Db.Users.InsertAsync([new User { Name = "Ann", Age = 31 }, new User { Name = "bob", Age = 17 }]);
    }

    [TestCase(null, new[] { "Ann", "bob" }, "")]
    [TestCase("ANN ", new[] { "Ann" }, "WHERE oxen_lower(u.name) = @name")]
    public void A_text_that_may_be_null(string? name, string[] found, string where)
    {
        var query = Db.Users.Where(u => name == null || u.Name.ToLower() == name.Trim().ToLower());
        Assert.That(Names(query), Is.EqualTo(found));
        Assert.That(query.ToSql(), where.Length == 0 ? Does.Not.Contain("WHERE") : Does.EndWith(where));
    }

    [TestCase(null, new[] { "Ann", "bob" })]
    [TestCase(18, new[] { "Ann" })]
    public void A_number_that_may_be_null(int? min, string[] found)
    {
        Assert.That(Names(Db.Users.Where(u => min == null || u.Age > min.Value)), Is.EqualTo(found));
        Assert.That(Names(Db.Users.Where(u => !min.HasValue || u.Age > min)), Is.EqualTo(found));
        Assert.That(Names(Db.Users.Where(u => min.HasValue ? u.Age > min : true)), Is.EqualTo(found));
    }

    [TestCase(false, new[] { "Ann", "bob" }, "")]
    [TestCase(true, new[] { "Ann" }, "WHERE u.age > 17")]
    public void A_choice(bool adults, string[] found, string where)
    {
        var query = Db.Users.Where(u => adults ? u.Age > 17 : true);
        Assert.That(Names(query), Is.EqualTo(found));
        Assert.That(query.ToSql(), where.Length == 0 ? Does.Not.Contain("WHERE") : Does.EndWith(where));
    }

    [Test]
    public void A_list_that_may_be_null()
    {
        string[]? Find(List<string>? names) => Names(Db.Users.Where(u => names == null || names.Contains(u.Name)));
        Assert.That(Find(null), Is.EqualTo(new[] { "Ann", "bob" }));
        Assert.That(Find(["bob"]), Is.EqualTo(new[] { "bob" }));
    }

    [Test]
    public void A_value_that_is_needed_and_can_not_be_read_is_an_error()
    {
        string? name = null;
        Assert.That(() => Names(Db.Users.Where(u => u.Name == name!.Trim())), Throws.InvalidOperationException.With.Message.Contains("of an object that is null"));
        Assert.That(() => Names(Db.Users.Where(u => name != null || u.Name == name!.Trim())), Throws.InvalidOperationException);
        Assert.That(() => Db.Users.Select(u => new { u.Id, Length = name!.Length }).ToList(), Throws.InvalidOperationException);
        Assert.That(() => Names(Db.Users.Where(u => u.Age > Failing)), Throws.TypeOf<NotSupportedException>());
    }

    private static int Failing => throw new NotSupportedException();

    private static string[] Names(IQueryable<User> users) => [.. users.OrderBy(u => u.Id).Select(u => u.Name)];
}
