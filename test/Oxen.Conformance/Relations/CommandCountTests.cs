namespace Oxen.Conformance.Relations;

/// <summary>However many objects a graph has, it takes a command for each kind of collection, or one.</summary>
public sealed class CommandCountTests(TestDatabase database) : RelationTests<GraphTests.BlogDb>(database, options => new GraphTests.BlogDb(options))
{
    [Test]
    public async Task A_hundred_users_with_posts_and_tags_are_three_commands_or_one()
    {
        GraphTests.Tag[] tags = [.. Enumerable.Range(0, 7).Select(i => new GraphTests.Tag { Name = $"t{i}" })];
        await Db.Users.InsertAsync([.. Enumerable.Range(0, 100).Select(i => new GraphTests.User
        {
            Name = $"U{i:00}",
            Posts = [.. Enumerable.Range(0, i % 11).Select(j => new GraphTests.Post { Title = $"P{i:00}.{j}", Tags = [.. tags.Take(j % 8)] })],
        })]);
        var users = Db.Users.OrderBy(u => u.Name);
        var graph = users.Include(u => u.Posts).ThenInclude(p => p.Tags);
        Check(3, graph.ToList);
        Check(3, () => graph.ToListAsync().GetAwaiter().GetResult());
        Check(1, graph.AsSingleQuery().ToList);
        Check(3, () => users.Select(u => new { User = u, Posts = u.Posts.Select(p => new { Post = p, Tags = p.Tags.ToList() }).ToList() }).ToList().ConvertAll(row =>
        {
            row.User.Posts = row.Posts.ConvertAll(post =>
            {
                post.Post.Tags = post.Tags;
                return post.Post;
            });
            return row.User;
        }));
        Check(3, () =>
        {
            var loaded = users.ToList();
            Db.LoadAsync(loaded, u => u.Posts).GetAwaiter().GetResult();
            Db.LoadAsync(loaded.SelectMany(u => u.Posts), p => p.Tags).GetAwaiter().GetResult();
            return loaded;
        });
    }

    private static void Check(int commands, Func<List<GraphTests.User>> load)
    {
        List<GraphTests.User> loaded = [];
        Assert.That(CommandRecorder.During(() => loaded = load()), Has.Count.EqualTo(commands));
        Assert.That(loaded.Select(u => u.Name), Is.EqualTo(Enumerable.Range(0, 100).Select(i => $"U{i:00}")));
        Assert.That(loaded.Select(u => u.Posts.Count), Is.EqualTo(Enumerable.Range(0, 100).Select(i => i % 11)));
        Assert.That(loaded.SelectMany(u => u.Posts), Is.All.Matches<GraphTests.Post>(post => post.Tags.Count == Math.Min(int.Parse(post.Title.Split('.')[1], System.Globalization.CultureInfo.InvariantCulture) % 8, 7)));
    }
}
