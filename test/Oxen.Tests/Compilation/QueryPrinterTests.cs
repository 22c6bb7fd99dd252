namespace Oxen.Tests.Compilation;

/// <summary>Queries are printed as they were written.</summary>
public class QueryPrinterTests : CompilationTests
{
    private static readonly DateTime Epoch = new(2000, 1, 1);

    private int Limit { get; } = 18;

    [Test]
    public void Operators_and_captured_variables()
    {
        int min = 18;
        Assert.That(
            Print(Db.Users.Where(u => u.Age > min).OrderBy(u => u.Name).Select(u => new { u.Name, Twice = u.Age * 2 }).Take(10)),
            Is.EqualTo("""
                Users
                    .Where(u => u.Age > min)
                    .OrderBy(u => u.Name)
                    .Select(u => new { u.Name, Twice = u.Age * 2 })
                    .Take(count)
                """));
    }

    [Test]
    public void A_short_query_stays_on_one_line() =>
        Assert.That(Print(Db.Users.Where(u => u.Id == 1)), Is.EqualTo("Users.Where(u => u.Id == 1)"));

    [Test]
    public void Values_are_not_printed()
    {
        string secret = "s3cr3t";
        var filter = new { Name = "Ann" };
        Assert.That(
            Print(Db.Users.Where(u => u.Name == secret || u.Name == "Bob" || u.Name == filter.Name)),
            Is.EqualTo("Users.Where(u => u.Name == secret || u.Name == … || u.Name == filter.Name)"));
    }

    [Test]
    public void Members_of_the_surrounding_class_are_printed_by_name() =>
        Assert.That(
            Print(Db.Users.Where(u => u.Age > Limit && u.CreatedAt > Epoch || u.CreatedAt < DateTime.Now)),
            Is.EqualTo("""
                Users
                    .Where(u => u.Age > Limit && u.CreatedAt > QueryPrinterTests.Epoch
                        || u.CreatedAt < DateTime.Now)
                """));

    [Test]
    public void Literals_beside_a_sensitive_member_are_left_out() =>
        Assert.That(Print(Db.Users.Where(u => u.Pin == 1234)), Is.EqualTo("Users.Where(u => u.Pin == …)"));

    [Test]
    public void Enums_and_chars_are_compared_as_themselves()
    {
        var wanted = Status.Barred;
        Assert.That(
            Print(Db.Users.Where(u => u.Status == Status.Active || u.Status != wanted || u.Initial == 'A')),
            Is.EqualTo("Users.Where(u => u.Status == Status.Active || u.Status != wanted || u.Initial == 'A')"));
        Assert.That(
            Print(Db.Users.Where(u => (u.Rights & Rights.Write) != Rights.None)),
            Is.EqualTo("Users.Where(u => (u.Rights & Rights.Write) != Rights.None)"));
        Assert.That(
            Print(Db.Users.Where(u => u.Rights == (Rights.Read | Rights.Write))),
            Is.EqualTo("Users.Where(u => u.Rights == (Rights.Read | Rights.Write))"));
    }

    [Test]
    public void Lists_are_searched_as_written()
    {
        int[] ids = [1, 2];
        var names = new List<string> { "Ann" };
        Assert.That(
            Print(Db.Users.Where(u => ids.Contains(u.Id) && names.Contains(u.Name) && new[] { 1, 2 }.Contains(u.Age))),
            Is.EqualTo("Users.Where(u => ids.Contains(u.Id) && names.Contains(u.Name) && new[] { 1, 2 }.Contains(u.Age))"));
    }

    [Test]
    public void Conversions_of_the_compiler_are_left_out()
    {
        int? rating = 3;
        long big = 5;
        Assert.That(
            Print(Db.Users.Where(u => u.Age == rating && u.Rating > 2 && u.Age > big && u.Score > u.Age)),
            Is.EqualTo("Users.Where(u => u.Age == rating && u.Rating > 2 && u.Age > big && u.Score > u.Age)"));
        Assert.That(Print(Db.Users.Select(u => Equals(u.Name, u.Age))), Is.EqualTo("Users.Select(u => object.Equals(u.Name, u.Age))"));
    }

    [Test]
    public void Conversions_of_the_author_are_kept()
    {
        Assert.That(Print(Db.Users.Select(u => (long)u.Age)), Is.EqualTo("Users.Select(u => (long)u.Age)"));
        Assert.That(Print(Db.Users.Select(u => (int?)u.Age)), Is.EqualTo("Users.Select(u => (int?)u.Age)"));
        Assert.That(Print(Db.Users.Select(u => (int)u.Score + 1)), Is.EqualTo("Users.Select(u => (int)u.Score + 1)"));
        Assert.That(Print(Db.Users.Select(u => (double)u.Age / u.Id)), Is.EqualTo("Users.Select(u => (double)u.Age / u.Id)"));
        Assert.That(Print(Db.Users.Select(u => ((object)u) as User)), Is.EqualTo("Users.Select(u => u as User)"));
    }

    [Test]
    public void Parentheses_stand_where_they_are_needed()
    {
        Assert.That(
            Print(Db.Users.Where(u => (u.Age + 1) * 2 - (u.Id - 3) > 0 && !(u.Age > 1 || u.Id < 2))),
            Is.EqualTo("Users.Where(u => (u.Age + 1) * 2 - (u.Id - 3) > 0 && !(u.Age > 1 || u.Id < 2))"));
        Assert.That(
            Print(Db.Users.Select(u => (u.Email ?? u.Name ?? "").Length + (u.Age > 1 ? -u.Age : ~u.Age))),
            Is.EqualTo("Users.Select(u => (u.Email ?? u.Name ?? …).Length + (u.Age > 1 ? -u.Age : ~u.Age))"));
    }

    [Test]
    public void Objects_are_made_as_written()
    {
        Assert.That(
            Print(Db.Users.Select(u => new Summary(u.Name, u.Age) { Note = u.Email })),
            Is.EqualTo("Users.Select(u => new Summary(u.Name, u.Age) { Note = u.Email })"));
        Assert.That(Print(Db.Users.Select(u => new User { Id = u.Id, Posts = { } })), Is.EqualTo("Users.Select(u => new User { Id = u.Id, Posts = { } })"));
        Assert.That(Print(Db.Users.Select(u => ValueTuple.Create(u.Id, u.Name))), Is.EqualTo("Users.Select(u => ValueTuple.Create(u.Id, u.Name))"));
        Assert.That(Print(Db.Users.Select(u => new List<int> { u.Id, 1 })), Is.EqualTo("Users.Select(u => new List<int> { u.Id, 1 })"));
    }

    [Test]
    public void Members_functions_and_indexers()
    {
        Assert.That(
            Print(Db.Users.Select(u => string.IsNullOrEmpty(u.Email) ? u.Name.Substring(1, 2) : u.Name[0].ToString())),
            Is.EqualTo("Users.Select(u => string.IsNullOrEmpty(u.Email) ? u.Name.Substring(1, 2) : u.Name[0].ToString())"));
        Assert.That(Print(Db.Posts.Select(p => p.Body[0] + p.Body.Length)), Is.EqualTo("Posts.Select(p => p.Body[0] + p.Body.Length)"));
        Assert.That(
            Print(Db.Users.Select(u => string.Join("-", new[] { u.Name, u.Email }))), Is.EqualTo("Users.Select(u => string.Join(…, u.Name, u.Email))"));
    }

    [Test]
    public void Queries_inside_queries()
    {
        var adults = Db.Users.Where(u => u.Age > 17);
        Assert.That(
            Print(Db.Posts.Where(p => adults.Any(u => u.Id == p.UserId))), Is.EqualTo("Posts.Where(p => adults.Any(u => u.Id == p.UserId))"));
        Assert.That(
            Print(Db.Users.Select(u => Db.Posts.Count(p => p.UserId == u.Id))), Is.EqualTo("Users.Select(u => Db.Posts.Count(p => p.UserId == u.Id))"));
    }

    [Test]
    public void Operators_with_type_arguments() =>
        Assert.That(Print(Db.Users.OfType<User>().Cast<object>()), Is.EqualTo("Users.OfType<User>().Cast<object>()"));

    [Test]
    public void Queries_that_end_in_a_value() =>
        Assert.That(Print(db => db.Users.Count(u => u.Age > 1)), Is.EqualTo("Users.Count(u => u.Age > 1)"));

    [Test]
    public void Raw_sql_shows_its_holes()
    {
        int min = 3;
        Assert.That(
            Print(Db.Sql<Summary>($"select name, age as total from users where age > {min}").Where(s => s.Total > 1)),
            Is.EqualTo("Sql<Summary>($\"select name, age as total from users where age > {…}\").Where(s => s.Total > 1)"));
    }

    [Test]
    public void Updates_name_their_setters() =>
        Assert.That(
            Print(Update(s => s.Set(u => u.Age, u => u.Age + 1).Set(u => u.Name, "x"))),
            Is.EqualTo("""
                Users
                    .Where(u => u.Id == 1)
                    .ExecuteUpdateAsync(s => s.Set(u => u.Age, u => u.Age + 1).Set(u => u.Name, …))
                """));

    [Test]
    public void Long_lines_break_at_operators_from_the_outside_in()
    {
        string name = "", other = "";
        Assert.That(
            Print(Db.Users
                .Where(u => u.Name == name && u.Email == other && Db.Posts.Any(p => p.UserId == u.Id && p.Title == name && p.Title != other))
                .Select(u => new { u.Name, u.Email, u.Age, Titles = Db.Posts.Count(p => p.UserId == u.Id), Twice = u.Age * 2, Thrice = u.Age * 3 })),
            Is.EqualTo("""
                Users
                    .Where(u => u.Name == name
                        && u.Email == other
                        && Db.Posts.Any(p => p.UserId == u.Id && p.Title == name && p.Title != other))
                    .Select(u => new {
                        u.Name,
                        u.Email,
                        u.Age,
                        Titles = Db.Posts.Count(p => p.UserId == u.Id),
                        Twice = u.Age * 2,
                        Thrice = u.Age * 3 })
                """));
    }

    private System.Linq.Expressions.Expression Update(Func<UpdateSetters<User>, UpdateSetters<User>> set)
    {
        var setters = set(new UpdateSetters<User>(Db.Users.Where(u => u.Id == 1).Expression));
        var update = typeof(OxenQueryableExtensions).GetMethod("ExecuteUpdate", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        return System.Linq.Expressions.Expression.Call(update.MakeGenericMethod(typeof(User)), setters.Source);
    }
}
