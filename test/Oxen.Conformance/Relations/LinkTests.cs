namespace Oxen.Conformance.Relations;

/// <summary>Links between objects that have rows.</summary>
public sealed class LinkTests(TestDatabase database) : RelationTests<LinkTests.ForumDb>(database, options => new ForumDb(options))
{
    private Tag[] _tags = null!;
    private Post _post = null!;

    [SetUp]
    public async Task FillAsync()
    {
        _tags = [new() { Name = "a" }, new() { Name = "b" }, new() { Name = "c" }];
        await Db.Tags.InsertAsync(_tags);
        _post = new Post { Title = "P" };
        await Db.Posts.InsertAsync([_post, new Post { Title = "Q" }]);
    }

    [Test]
    public async Task Many_to_many_is_linked_and_unlinked()
    {
        Assert.That(await Db.Posts.LinkAsync(_post, p => p.Tags, _tags[0]), Is.EqualTo(1));
        Assert.That(await Db.Posts.LinkAsync(_post, p => p.Tags, _tags[0]), Is.Zero);
        Assert.That(await Db.Posts.LinkAsync(_post, p => p.Tags, _tags), Is.EqualTo(2));
        Assert.That(TagsOf("P"), Is.EqualTo(["a", "b", "c"]));
        Assert.That(await Db.Tags.UnlinkAsync(_tags[1], t => t.Posts, _post), Is.EqualTo(1));
        Assert.That(await Db.Tags.UnlinkAsync(_tags[1], t => t.Posts, _post), Is.Zero);
        Assert.That(TagsOf("P"), Is.EqualTo(["a", "c"]));
        Assert.That(await Db.Posts.SetLinksAsync(_post, p => p.Tags, [_tags[1], _tags[2]]), Is.EqualTo(2));
        Assert.That(TagsOf("P"), Is.EqualTo(["b", "c"]));
        Assert.That(TagsOf("Q"), Is.Empty);
        Assert.That(await Db.Posts.ClearLinksAsync(_post, p => p.Tags), Is.EqualTo(2));
        Assert.That(Db.Tags.Count(t => t.Posts.Any()), Is.Zero);
        Assert.That(_post.Tags, Is.Empty);
    }

    [Test]
    public async Task Many_links_are_made_by_few_commands()
    {
        Tag[] tags = [.. Enumerable.Range(0, 60).Select(i => new Tag { Name = $"t{i:00}" })];
        await Db.Tags.InsertAsync(tags);
        await Db.Posts.LinkAsync(_post, p => p.Tags, tags[..3]);
        var commands = CommandRecorder.During(() => Assert.That(Db.Posts.LinkAsync(_post, p => p.Tags, tags).GetAwaiter().GetResult(), Is.EqualTo(57)));
        Assert.That(commands, Has.Count.LessThanOrEqualTo(Db.Session.Engine.Dialect.Writes.Rows is null ? 60 : 5));
        Assert.That(TagsOf("P"), Is.EqualTo(tags.Select(t => t.Name)));
        var posts = Enumerable.Range(0, 10).Select(i => new Post { Title = $"many {i}", Tags = [.. tags[..5], new() { Name = $"new {i}" }] }).ToList();
        await Db.Posts.InsertAsync(posts);
        Assert.That(Db.Posts.Where(p => p.Title.StartsWith("many")).Select(p => p.Tags.Count).ToList(), Is.EqualTo(Enumerable.Repeat(6, 10)));
    }

    [Test]
    public async Task Links_of_every_kind_are_written_by_few_commands()
    {
        var most = Db.Session.Engine.Dialect.Writes.Changes is null ? 200 : 12;
        Tag[] tags = [.. Enumerable.Range(0, 40).Select(i => new Tag { Name = $"t{i:00}" })];
        await Db.Tags.InsertAsync(tags);
        await Db.Posts.LinkAsync(_post, p => p.Marks, tags[..2]);
        Assert.That(CommandsOf(() => Db.Posts.LinkAsync(_post, p => p.Marks, tags), 38), Is.LessThanOrEqualTo(most));
        Assert.That(CommandsOf(() => Db.Posts.LinkAsync(_post, p => p.Tags, tags), 40), Is.LessThanOrEqualTo(most));
        Assert.That(CommandsOf(() => Db.Posts.UnlinkAsync(_post, p => p.Tags, tags[..30]), 30), Is.LessThanOrEqualTo(most));
        Assert.That(CommandsOf(() => Db.Posts.UnlinkAsync(_post, p => p.Marks, tags[..30]), 30), Is.LessThanOrEqualTo(most));
        Assert.That(CommandsOf(() => Db.Posts.SetLinksAsync(_post, p => p.Marks, tags[10..35]), 20 + 5), Is.LessThanOrEqualTo(most));
        Assert.That(Db.Set<Mark>().OrderBy(m => m.TagId).Select(m => m.TagId).ToList(), Is.EqualTo(tags[10..35].Select(t => t.Id)));

        Comment[] comments = [.. Enumerable.Range(0, 40).Select(i => new Comment { Text = $"{i}" })];
        await Db.Comments.InsertAsync(comments);
        Assert.That(CommandsOf(() => Db.Posts.LinkAsync(_post, p => p.Comments, comments), 40), Is.LessThanOrEqualTo(most));
        Assert.That(comments.Select(c => c.PostId), Is.All.EqualTo(_post.Id));
        Assert.That(CommandsOf(() => Db.Posts.UnlinkAsync(_post, p => p.Comments, [.. comments[..20], comments[0]]), 20), Is.LessThanOrEqualTo(most));
        Assert.That(comments.Select(c => c.PostId is null), Is.EqualTo(Enumerable.Range(0, 40).Select(i => i < 20)));
        Assert.That(await Db.Posts.UnlinkAsync(_post, p => p.Comments, comments[15..25]), Is.EqualTo(5));
        Assert.That(CommandsOf(() => Db.Posts.SetLinksAsync(_post, p => p.Comments, comments[30..]), 5), Is.LessThanOrEqualTo(most));
        Assert.That(Db.Comments.Count(c => c.PostId == _post.Id), Is.EqualTo(10));

        var post = new Post { Title = "R", Marks = [.. tags] };
        Assert.That(CommandsOf(async () =>
        {
            await Db.Posts.InsertAsync(post);
            return 0;
        }, 0), Is.LessThanOrEqualTo(most));
        Assert.That(Db.Posts.Where(p => p.Id == post.Id).Select(p => p.Marks.Count).Single(), Is.EqualTo(40));
    }

    private static int CommandsOf(Func<Task<int>> write, int count) => CommandRecorder.During(() => Assert.That(write().GetAwaiter().GetResult(), Is.EqualTo(count))).Count;

    [Test]
    public async Task A_class_between_is_made_of_its_keys_and_kept()
    {
        await Db.Posts.LinkAsync(_post, p => p.Marks, [_tags[0], _tags[1]]);
        await Db.Set<Mark>().Where(m => m.TagId == _tags[0].Id).ExecuteUpdateAsync(s => s.Set(m => m.Note, "kept"));
        Assert.That(await Db.Posts.SetLinksAsync(_post, p => p.Marks, [_tags[0], _tags[2]]), Is.EqualTo(2));
        Assert.That(Db.Set<Mark>().OrderBy(m => m.TagId).Select(m => m.Note), Is.EqualTo(["kept", ""]));
    }

    [Test]
    public async Task One_to_many_is_linked_by_the_foreign_key()
    {
        Comment[] comments = [new() { Text = "1" }, new() { Text = "2" }, new() { Text = "3" }];
        await Db.Comments.InsertAsync(comments);
        Assert.That(await Db.Posts.LinkAsync(_post, p => p.Comments, comments[..2]), Is.EqualTo(2));
        Assert.That(comments.Select(c => c.PostId), Is.EqualTo(new int?[] { _post.Id, _post.Id, null }));
        Assert.That(await Db.Posts.SetLinksAsync(_post, p => p.Comments, comments[1..]), Is.EqualTo(2));
        Assert.That(Db.Posts.Where(p => p.Id == _post.Id).SelectMany(p => p.Comments).OrderBy(c => c.Text).Select(c => c.Text), Is.EqualTo(["2", "3"]));
        Assert.That(await Db.Posts.UnlinkAsync(_post, p => p.Comments, comments[1]), Is.EqualTo(1));
        Assert.That(comments[1].PostId, Is.Null);
        Assert.That(await Db.Posts.UnlinkAsync(_post, p => p.Comments, comments[1]), Is.Zero);
        Assert.That(await Db.Posts.ClearLinksAsync(_post, p => p.Comments), Is.EqualTo(1));
        Assert.That(Db.Comments.Count(c => c.PostId == null), Is.EqualTo(3));

        await Db.Comments.DeleteAsync(comments[0]);
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Posts.LinkAsync(_post, p => p.Comments, comments));
        Assert.That(Db.Comments.Count(c => c.PostId == null), Is.EqualTo(2));
    }

    [Test]
    public async Task A_column_without_property_is_linked_too()
    {
        var reply = new Reply { Text = "r" };
        await Db.Replies.InsertAsync(reply);
        await Db.Posts.LinkAsync(_post, p => p.Replies, reply);
        Assert.That(Db.Posts.Single(p => p.Replies.Any()).Title, Is.EqualTo("P"));
        await Db.Replies.UpdateAsync(reply);
        Assert.That(await Db.Posts.ClearLinksAsync(_post, p => p.Replies), Is.EqualTo(1));
    }

    [Test]
    public async Task Links_are_of_the_transaction()
    {
        Assert.ThrowsAsync<InvalidOperationException>(() => Db.TransactionAsync(async () =>
        {
            await Db.Posts.LinkAsync(_post, p => p.Tags, _tags);
            throw new InvalidOperationException();
        }));
        Assert.That(TagsOf("P"), Is.Empty);
        Assert.ThrowsAsync<ForeignKeyViolationException>(() => Db.Posts.LinkAsync(_post, p => p.Tags, [_tags[0], new Tag { Id = 77 }]));
        Assert.That(TagsOf("P"), Is.Empty);
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        Assert.CatchAsync<OperationCanceledException>(() => Db.Posts.LinkAsync(_post, p => p.Tags, _tags, stop.Token));
    }

    [Test]
    public void What_can_not_be_linked_is_said()
    {
        Assert.That(
            Assert.ThrowsAsync<RelatedObjectException>(() => Db.Posts.LinkAsync(_post, p => p.Tags, new Tag()))!.Message,
            Does.Contain("Post.Tags can't be linked: the Tag has no key yet, so there is nothing to refer to. Insert it first"));
        Assert.That(
            Assert.ThrowsAsync<RelatedObjectException>(() => Db.Posts.ClearLinksAsync(_post, p => p.Lines))!.Message,
            Does.Contain("Post.Lines can't be unlinked: Line.PostId can't be null, so each Line belongs to one Post. Delete the objects, or link them to another."));
        Assert.That(
            Assert.ThrowsAsync<RelatedObjectException>(() => Db.Posts.LinkAsync(_post, p => p.Lines, new Line { PostId = 1, Number = 1 }))!.Message,
            Does.Contain("Post.Lines can't be linked: Line.PostId is part of the key"));
        Assert.That(
            Assert.ThrowsAsync<ArgumentException>(() => Db.Posts.LinkAsync(_post, p => p.Tags.Where(t => t.Id > 1), _tags[0]))!.Message,
            Does.Contain("it names no collection of Post that leads to other entities. Name one directly, as in 'x => x.Tags'."));
    }

    private List<string> TagsOf(string title) => [.. Db.Posts.Where(p => p.Title == title).SelectMany(p => p.Tags).OrderBy(t => t.Name).Select(t => t.Name)];

    public sealed class Post
    {
        public int Id { get; set; }

        public string Title { get; set; } = "";

        public List<Tag> Tags { get; set; } = [];

        public List<Tag> Marks { get; set; } = [];

        public List<Comment> Comments { get; set; } = [];

        public List<Reply> Replies { get; set; } = [];

        public List<Line> Lines { get; set; } = [];
    }

    public sealed class Tag
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Post> Posts { get; set; } = [];
    }

    public sealed class Mark
    {
        public int Id { get; set; }

        public int PostId { get; set; }

        public int TagId { get; set; }

        public string Note { get; set; } = "";
    }

    public sealed class Comment
    {
        public int Id { get; set; }

        public int? PostId { get; set; }

        public string Text { get; set; } = "";
    }

    public sealed class Reply
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";
    }

    [PrimaryKey(nameof(PostId), nameof(Number))]
    public sealed class Line
    {
        public int PostId { get; set; }

        public int Number { get; set; }
    }

    public sealed class ForumDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Post> Posts => Table<Post>();

        public Table<Tag> Tags => Table<Tag>();

        public Table<Comment> Comments => Table<Comment>();

        public Table<Reply> Replies => Table<Reply>();

        public Table<T> Set<T>()
            where T : class => Table<T>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Post>(post =>
        {
            post.HasMany(p => p.Tags).WithMany(t => t.Posts);
            post.HasMany(p => p.Marks).WithMany().Using<Mark>();
        });
    }
}
