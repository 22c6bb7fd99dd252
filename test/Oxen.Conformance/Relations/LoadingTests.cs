namespace Oxen.Conformance.Relations;

/// <summary>What is remembered of objects that were read: what came with them, and what of them was loaded.</summary>
public sealed class LoadingTests(TestDatabase database) : RelationTests<GraphTests.BlogDb>(database, options => new GraphTests.BlogDb(options.UseLoading(Loading.Strict)))
{
    [SetUp]
    public async Task FillAsync()
    {
        GraphTests.Tag[] tags = [new() { Name = "a" }, new() { Name = "b" }];
        await Db.Users.InsertAsync([.. Enumerable.Range(1, 3).Select(i => new GraphTests.User
        {
            Name = $"U{i}",
            Posts = [.. Enumerable.Range(1, 4).Select(j => new GraphTests.Post { Title = $"P{i}{j}", Tags = [.. tags.Take(j % 3)], Comments = [new() { Text = "c" }] })],
        })]);
        await Db.Members.InsertAsync([new GraphTests.Member { Name = "M", Team = new() { Name = "T" } }, new GraphTests.Member { Name = "N" }]);
    }

    [Test]
    public async Task A_member_of_one_is_loaded_for_all_of_its_result()
    {
        var posts = await Db.Posts.OrderBy(p => p.Id).ToListAsync();
        var commands = CommandRecorder.During(() =>
        {
            foreach (var post in posts.Where(post => !Db.IsLoaded(post, p => p.User)))
            {
                Db.LoadAsync(post, p => p.User).GetAwaiter().GetResult();
            }
        });
        Assert.That(commands, Has.Count.EqualTo(1));
        Assert.That(posts.Select(p => p.User!.Name), Is.EqualTo(posts.Select(p => "U" + p.Title[1])));
        Assert.That(posts.Select(p => p.User).Distinct().Count(), Is.EqualTo(3));
    }

    [Test]
    public async Task Three_levels_are_three_commands_however_they_are_walked()
    {
        var users = await Db.Users.ToListAsync();
        var seen = 0;
        var commands = CommandRecorder.During(() =>
        {
            foreach (var user in users)
            {
                LoadOnceAsync(user, u => u.Posts).GetAwaiter().GetResult();
                foreach (var post in user.Posts)
                {
                    LoadOnceAsync(post, p => p.Comments).GetAwaiter().GetResult();
                    LoadOnceAsync(post, p => p.Tags).GetAwaiter().GetResult();
                    seen += post.Comments.Count;
                }
            }
        });
        Assert.That(commands, Has.Count.EqualTo(3));
        Assert.That(seen, Is.EqualTo(12));
        Assert.That(users.SelectMany(u => u.Posts).SelectMany(p => p.Tags).Distinct().Count(), Is.EqualTo(2));
    }

    [Test]
    public async Task Siblings_keep_what_they_have()
    {
        var posts = await Db.Posts.OrderBy(p => p.Id).ToListAsync();
        await Db.LoadAsync([posts[0]], p => p.Comments);
        posts[0].Comments.Add(new GraphTests.Comment { Text = "mine" });
        await Db.LoadAsync(posts[1], p => p.Comments);
        Assert.That(posts.Select(p => p.Comments.Count), Is.EqualTo(posts.Select((_, i) => i == 0 ? 2 : 1)));
        await Db.LoadAsync(posts[0], p => p.Comments);
        Assert.That(posts[0].Comments, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_empty_collection_is_told_from_one_that_was_not_loaded()
    {
        var plain = await Db.Posts.OrderBy(p => p.Id).FirstAsync(p => p.Title == "P13");
        var error = Assert.Throws<NotLoadedException>(() => Db.Loaded(plain, p => p.Tags))!;
        Assert.That(error.Message, Is.EqualTo("OXEN3010: Post.Tags wasn't loaded. Load it with db.LoadAsync(…, x => x.Tags), or with the query by Include(x => x.Tags)."));
        Assert.That((error.EntityType, error.Navigation), Is.EqualTo((typeof(GraphTests.Post), "Tags")));

        var included = await Db.Posts.Include(p => p.Tags).SingleAsync(p => p.Title == "P13");
        Assert.That(Db.Loaded(included, p => p.Tags), Is.Empty);
        await Db.LoadAsync(plain, p => p.Tags);
        Assert.That(Db.Loaded(plain, p => p.Tags), Is.Empty);
        Assert.That(Db.Loaded(new GraphTests.Post(), p => p.Tags), Is.Empty);
        Assert.That(Db.IsLoaded((await Db.Posts.FindAsync(plain.Id))!, p => p.Tags), Is.False);
    }

    [Test]
    public async Task What_leads_back_is_loaded()
    {
        var users = await Db.Users.Include(u => u.Posts.Where(p => p.Title.EndsWith("1"))).ThenInclude(p => p.Comments).ToListAsync();
        var posts = users.SelectMany(u => u.Posts).ToList();
        Assert.That(users.Select(u => Db.IsLoaded(u, x => x.Posts)), Is.All.True);
        Assert.That(posts.Select(p => (Db.IsLoaded(p, x => x.User), Db.IsLoaded(p, x => x.Comments), Db.IsLoaded(p, x => x.Tags))), Is.All.EqualTo((true, true, false)));
        Assert.That(posts[0].Comments.Select(c => Db.Loaded(c, x => x.Post)), Is.EqualTo(new[] { posts[0] }));
    }

    [Test]
    public async Task Entities_inside_of_rows_are_siblings_too()
    {
        var rows = await Db.Users.Select(u => new { u.Name, First = u.Posts.OrderBy(p => p.Id).First(), u.Posts }).ToListAsync();
        Assert.That(rows.Select(row => row.Posts.Contains(row.First)), Is.All.True);
        await Db.LoadAsync(rows[0].First, p => p.User);
        Assert.That(rows.SelectMany(row => row.Posts.Select(p => p.User!.Name == row.Name)), Is.All.True);

        List<GraphTests.Post> streamed = [];
        await foreach (var post in Db.Posts)
        {
            streamed.Add(post);
        }

        await Db.LoadAsync(streamed[5], p => p.User);
        Assert.That(streamed.Select(p => p.User), Is.All.Not.Null);
        var distinct = await Db.Comments.Select(c => c.Post!).Distinct().ToListAsync();
        Assert.That(distinct, Has.Count.EqualTo(12));
    }

    [Test]
    public async Task A_write_takes_nothing_unloaded_for_empty()
    {
        var post = await Db.Posts.SingleAsync(p => p.Title == "P12");
        var tag = await Db.Tags.SingleAsync(t => t.Name == "a");
        post.Tags.Add(tag);
        Assert.That(
            Assert.ThrowsAsync<NotLoadedException>(() => Db.Posts.SetLinksAsync(post, p => p.Tags, post.Tags))!.Message,
            Does.Contain("Post.Tags wasn't loaded, so that what it doesn't hold would be unlinked unseen. Load it"));
        Assert.That(await Db.Posts.SetLinksAsync(post, p => p.Tags, [tag]), Is.EqualTo(1));
        await Db.LoadAsync(post, p => p.Tags);
        post.Tags.Clear();
        Assert.That(await Db.Posts.SetLinksAsync(post, p => p.Tags, post.Tags), Is.EqualTo(1));

        var member = await Db.Members.SingleAsync(m => m.Name == "M");
        Assert.That(
            Assert.ThrowsAsync<NotLoadedException>(() => Db.Members.UpdateAsync(member, m => m.Team))!.Message,
            Does.Contain("Member.Team wasn't loaded, so that this update would unlink whatever it leads to."));
        await Db.Members.SaveAsync(member);
        Assert.That(Db.Members.Count(m => m.Team != null), Is.EqualTo(1));
        await Db.LoadAsync(member, m => m.Team);
        member.Team = null;
        await Db.Members.UpdateAsync(member, m => m.Team);
        Assert.That(Db.Members.Count(m => m.Team != null), Is.Zero);
    }

    [Test]
    public async Task Set_based_writes_and_raw_SQL_are_as_ever()
    {
        Assert.That(await Db.Comments.Where(c => c.Text == "c").ExecuteDeleteAsync(), Is.EqualTo(12));
        Assert.That(await Db.Posts.Where(p => p.Title == "P11").ExecuteUpdateAsync(set => set.Set(p => p.Title, "new")), Is.EqualTo(1));
        Assert.That(Db.Sql<GraphTests.Tag>($"select * from tags").Where(t => t.Name == "a").ToList(), Has.Count.EqualTo(1));
        Assert.That(Db.Posts.GroupBy(p => p.UserId).Select(g => g.OrderBy(p => p.Id).First()).ToList(), Has.Count.EqualTo(3));
    }

    private Task LoadOnceAsync<T, TMember>(T entity, System.Linq.Expressions.Expression<Func<T, TMember>> member)
        where T : class =>
        Db.IsLoaded(entity, member) ? Task.CompletedTask : Db.LoadAsync(entity, member);

    [Test]
    public async Task Only_members_that_were_loaded_take_up_what_is_linked()
    {
        var users = await Db.Users.Include(u => u.Posts).OrderBy(u => u.Id).ToListAsync();
        var bare = await Db.Users.OrderBy(u => u.Id).ToListAsync();
        var post = await Db.Posts.FirstAsync(p => p.UserId == users[0].Id);
        await Db.Users.LinkAsync(bare[1], u => u.Posts, post);
        Assert.That((bare[1].Posts.Count, Db.IsLoaded(bare[1], u => u.Posts), post.User, post.UserId), Is.EqualTo((0, false, (GraphTests.User?)null, users[1].Id)));
        await Db.Users.LinkAsync(users[2], u => u.Posts, post);
        Assert.That((users[2].Posts.Count, post.User), Is.EqualTo((5, users[2])));
        Assert.That(users[0].Posts, Has.Count.EqualTo(3), "it came with the one that holds the post now");
        await Db.Users.UpdateAsync(users);
        var tag = await Db.Tags.FirstAsync();
        var tagged = await Db.Posts.Include(p => p.Tags).Where(p => p.Tags.Count == 0).FirstAsync();
        await Db.Posts.LinkAsync(tagged, p => p.Tags, tag);
        Assert.That(Db.Loaded(tagged, p => p.Tags), Is.EqualTo([tag]));
    }
}
