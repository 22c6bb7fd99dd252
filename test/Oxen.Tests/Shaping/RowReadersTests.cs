using Oxen.Tests.Compilation;

namespace Oxen.Tests.Shaping;

/// <summary>Rows that are read alike are read by one delegate.</summary>
public sealed class RowReadersTests
{
    private OxenOptions _options = null!;
    private BlogDb _db = null!;
    private int _compiled;

    [SetUp]
    public void Open()
    {
        _compiled = 0;
        _options = new OxenOptions().UseSqlite("Data Source=:memory:").UseExpressionCompiler(lambda =>
        {
            _compiled++;
            return lambda.Compile();
        });
        _db = new BlogDb(_options);
    }

    [TearDown]
    public async Task CloseAsync() => await _options.DisposeAsync();

    [Test]
    public void Queries_for_one_entity_share_a_delegate()
    {
        Compile(_db.Users.Where(u => u.Age > 1));
        Compile(_db.Users.OrderBy(u => u.Name).Skip(1));
        Compile(_db.Users.Where(u => u.Posts.Any()).Distinct());
        Assert.That(_compiled, Is.EqualTo(1));
    }

    [Test]
    public void Queries_for_one_projection_share_a_delegate()
    {
        Compile(_db.Users.Select(u => new Summary(u.Name, u.Age)));
        Compile(_db.Users.Where(u => u.Age > 1).Select(u => new Summary(u.Name, u.Id)));
        Assert.That(_compiled, Is.EqualTo(1));
    }

    [Test]
    public void Rows_that_are_read_otherwise_have_a_delegate_of_their_own()
    {
        Compile(_db.Users);
        Compile(_db.Posts);
        Compile(_db.Users.Select(u => u.Name));
        Compile(_db.Users.Select(u => u.Email));
        Compile(_db.Users.Select(u => u.Age));
        Compile(_db.Users.Select(u => (long)u.Age));
        Compile(_db.Users.Select(u => new Summary(u.Name, u.Age) { Note = u.Email }));
        Compile(_db.Users.Select(u => new Summary(u.Name, u.Age) { Note = "a" }));
        Compile(_db.Users.Select(u => new Summary(u.Name, u.Age) { Note = null }));
        Assert.That(_compiled, Is.EqualTo(9));
    }

    private void Compile<T>(IQueryable<T> query) => _db.Provider.Plan<T>(query.Expression, out _);
}
