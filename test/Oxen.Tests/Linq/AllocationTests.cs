using System.Linq.Expressions;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Oxen.Tests.Compilation;

namespace Oxen.Tests.Linq;

/// <summary>
/// What a repeated command costs beyond what the C# compiler makes of its lambda and what the driver does for it. Bytes
/// are counted, not time: they are the same on every machine.
/// </summary>
public sealed class AllocationTests
{
    // Half of what a hit may cost; builds for debugging add some objects of their own.
    private const int Little = 512;

    private static readonly MethodInfo FirstOrDefault =
        new Func<IQueryable<Post>, Expression<Func<Post, bool>>, Post?>(Queryable.FirstOrDefault).Method;

    private static readonly CompiledAnswer<BlogDb, int, Post?> PostById =
        OxenQuery.Compile((BlogDb db, int id) => db.Posts.FirstOrDefault(post => post.Id == id));

    private readonly int _id = 1;
    private OxenOptions _options = null!;
    private BlogDb _db = null!;
    private SqliteConnection _connection = null!;
    private SqliteCommand _select = null!;
    private SqliteCommand _insert = null!;

    [OneTimeSetUp]
    public async Task FillAsync()
    {
        _options = new OxenOptions().UseSqlite("Data Source=:memory:", connection => _connection = connection).UseExpressionCompiler(lambda => lambda.Compile());
        _db = new BlogDb(_options);
        await _db.Schema.SyncAsync();
        await _db.Users.InsertAsync(new User { Initial = 'A' });
        await _db.Posts.InsertAsync(new Post { UserId = 1, Title = "First" });

        _select = Command("SELECT p.id, p.user_id, p.title, p.body FROM posts AS p WHERE p.id = @id LIMIT 1", "@id");
        _insert = Command("INSERT INTO posts (user_id, title, body) VALUES (@user, @title, @body)", "@user", "@title", "@body");
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        await _select.DisposeAsync();
        await _insert.DisposeAsync();
        await _options.DisposeAsync();
    }

    [Test]
    public void Finding_a_plan_allocates_the_captured_values_alone()
    {
        const int OneBoxedIntegerInAnArray = 56;
        var query = ById();
        Assert.That(Allocated(() => _db.Provider.Plan<Post>(query, out _)), Is.LessThanOrEqualTo(OneBoxedIntegerInAnArray));
    }

    [Test]
    public void A_computed_value_is_not_made_a_function_again()
    {
        var query = _db.Posts.Where(post => post.Id == _id + 1).Expression;
        Assert.That(Allocated(() => _db.Provider.Plan<Post>(query, out _)), Is.LessThanOrEqualTo(Little));
    }

    [Test]
    public void A_row_costs_little_beyond_its_expression_and_the_driver()
    {
        var others = Allocated(() => ById()) + Allocated(() => Read(_id));
        Assert.That(Allocated(() => _db.Posts.FirstOrDefaultAsync(post => post.Id == _id)), Is.LessThanOrEqualTo(others + Little));
    }

    [Test]
    public void A_list_costs_little_beyond_its_expression_and_the_driver()
    {
        var others = Allocated(() => Page()) + Allocated(() => ReadAll());
        Assert.That(Allocated(() => Page().ToListAsync()), Is.LessThanOrEqualTo(others + Little));
    }

    [Test]
    public async Task A_long_list_has_the_room_that_it_needed_before()
    {
        const int Rows = 1000;
        await _db.Users.InsertAsync(Enumerable.Range(1, Rows).Select(_ => new User { Initial = 'B' }));
        var keys = _db.Users.Select(user => user.Id);
        Assert.That(Allocated(() => keys.ToListAsync()), Is.LessThanOrEqualTo((Rows * sizeof(int)) + Little + Little));
    }

    [Test]
    public async Task A_list_after_a_long_one_has_little_more_room_than_it_holds()
    {
        const int Many = 5000;
        const int Few = 17;
        const int Growth = 64;
        await _db.Users.InsertAsync(Enumerable.Range(1, Many).Select(_ => new User { Initial = 'C' }));
        var most = Many;
        var first = await _db.Users.MinAsync(user => user.Id);
        var keys = _db.Users.Where(user => user.Id < first + most).Select(user => user.Id);
        long AfterList(int rows)
        {
            most = rows;
            _ = keys.ToListAsync();
            most = Few;
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = keys.ToListAsync();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        _ = Enumerable.Range(0, 100).Sum(_ => AfterList(Many));
        var more = AfterList(Many) - AfterList(Few);
        await _db.Users.Where(user => user.Initial == 'C').ExecuteDeleteAsync();
        Assert.That(more, Is.LessThanOrEqualTo(Growth * Few * sizeof(int)));
    }

    [Test]
    public async Task Owners_of_a_collection_cost_their_lists_and_what_they_send()
    {
        const int Owners = 100;
        const int EachOwner = 180;
        await _db.Users.InsertAsync(Enumerable.Range(1, Owners).Select(_ => new User { Initial = 'D' }));
        var users = _db.Users.Where(user => user.Initial == 'D');
        var withPosts = users.Include(user => user.Posts);
        var more = Allocated(() => withPosts.ToListAsync()) - Allocated(() => users.ToListAsync());
        await users.ExecuteDeleteAsync();
        Assert.That(more, Is.LessThanOrEqualTo((Owners * EachOwner) + Little));
    }

    [Test]
    public void A_row_of_a_compiled_query_costs_little_beyond_the_driver()
    {
        Assert.That(Allocated(() => PostById(_db, _id)), Is.LessThanOrEqualTo(Allocated(() => Read(_id)) + Little));
    }

    [Test]
    public void An_insert_costs_little_beyond_the_driver()
    {
        var post = new Post { UserId = 1, Title = "Next" };
        var others = Allocated(() => Insert(post));
        Assert.That(Allocated(() => _db.Posts.InsertAsync(Unset(post))), Is.LessThanOrEqualTo(others + Little));
    }

    private static Post Unset(Post post)
    {
        post.Id = 0;
        return post;
    }

    // What FirstOrDefault and its lambda make, without running it. The compiler's lambda keeps its parameters as an array;
    // whoever reads them makes a collection of it.
    private MethodCallExpression ById()
    {
        Expression<Func<Post, bool>> predicate = post => post.Id == _id;
        _ = predicate.Parameters;
        return Expression.Call(null, FirstOrDefault, ((IQueryable)_db.Posts).Expression, Expression.Quote(predicate));
    }

    private IQueryable<Post> Page() => _db.Posts.Where(post => post.Id >= _id).OrderBy(post => post.Id).Take(1);

    private SqliteCommand Command(string text, params ReadOnlySpan<string> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        foreach (var name in parameters)
        {
            command.Parameters.Add(name, name == "@body" ? SqliteType.Blob : name == "@title" ? SqliteType.Text : SqliteType.Integer);
        }

        command.Prepare();
        return command;
    }

    private Post? Read(int id)
    {
        _select.Parameters[0].Value = id;
        using var reader = _select.ExecuteReader();
        return reader.Read()
            ? new Post { Id = reader.GetInt32(0), UserId = reader.GetInt32(1), Title = reader.GetString(2), Body = reader.GetFieldValue<byte[]>(3) }
            : null;
    }

    private List<Post?> ReadAll() => [Read(_id)];

    private void Insert(Post post)
    {
        _insert.Parameters[0].Value = post.UserId;
        _insert.Parameters[1].Value = post.Title;
        _insert.Parameters[2].Value = post.Body;
        _insert.ExecuteNonQuery();
    }

    /// <summary>The bytes of one run, once everything was made that is made once.</summary>
    private static long Allocated(Action run)
    {
        const int Runs = 100;
        var least = long.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Runs; i++)
            {
                run();
            }

            least = Math.Min(least, (GC.GetAllocatedBytesForCurrentThread() - before) / Runs);
        }

        return least;
    }
}
