using System.Linq.Expressions;
using Oxen.Tests.Compilation;

namespace Oxen.Tests.Shaping;

/// <summary>What reads rows is interpreted at first, and compiled when it pays.</summary>
public sealed class WarmingRowShapeTests
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(30);

    private OxenOptions _options = null!;
    private BlogDb _db = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _options = new OxenOptions().UseSqlite("Data Source=:memory:");
        _db = new BlogDb(_options);
        await _db.Schema.SyncAsync();
        await _db.Users.InsertAsync(new User { Initial = 'A' });
    }

    [TearDown]
    public async Task CloseAsync() => await _options.DisposeAsync();

    [Test]
    public async Task Rows_read_once_are_interpreted()
    {
        await InsertAsync(3);
        Assert.That(_db.Posts.ToList(), Has.Count.EqualTo(3));
        Assert.That(Shape().IsWarm, Is.False);
    }

    [Test]
    public async Task Rows_read_again_are_compiled_and_are_the_same()
    {
        await InsertAsync(3);
        var interpreted = _db.Posts.OrderBy(post => post.Id).ToList();
        Assert.That(_db.Posts.ToList(), Has.Count.EqualTo(3));
        Assert.That(SpinWait.SpinUntil(() => Shape().IsWarm, Enough));

        var compiled = _db.Posts.OrderBy(post => post.Id).ToList();
        Assert.That(compiled.Select(Values), Is.EqualTo(interpreted.Select(Values)));
    }

    [Test]
    public async Task Many_rows_are_compiled_while_they_are_read()
    {
        await InsertAsync(300);
        Assert.That(_db.Posts.ToList().Select(post => post.Title), Is.EqualTo(Enumerable.Range(0, 300).Select(Title)));
        Assert.That(SpinWait.SpinUntil(() => Shape().IsWarm, Enough));
    }

    [Test]
    public void An_expression_over_values_is_interpreted() => Assert.That(Interpretation.Fits((string text) => text.Length + 1), Is.True);

    [Test]
    public void A_lambda_inside_another_is_compiled_at_once() => Assert.That(Interpretation.Fits((List<int> list) => list.Any(item => item > 1)), Is.False);

    [Test]
    public void A_type_of_the_stack_is_compiled_at_once()
    {
        Expression<Func<int[], int, bool>> contains = (list, item) => list.Contains(item);
        Assert.That(Interpretation.Fits(contains), Is.False);
    }

    private static (int, int, string, int) Values(Post post) => (post.Id, post.UserId, post.Title, post.Body.Length);

    private static string Title(int number) => $"Post {number}";

    private Task InsertAsync(int count) => _db.Posts.InsertAsync(Enumerable.Range(0, count).Select(number => new Post { UserId = 1, Title = Title(number) }).ToList());

    private WarmingRowShape<Post> Shape() => (WarmingRowShape<Post>)_db.Provider.Plan<Post>(_db.Posts.Where(post => post.Id > 0).Expression, out _).Rows;
}
