using System.ComponentModel.DataAnnotations;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Filters;

/// <summary>Many to many, where filters leave out rows of a side or of those between.</summary>
public sealed class FilteredLinksTests(TestDatabase database) : RelationTests<FilteredLinksTests.BoardDb>(database, options => new BoardDb(options, "a"))
{
    private Tag[] _tags = null!;
    private Post _post = null!;

    [SetUp]
    public async Task FillAsync()
    {
        var all = Db.IgnoreQueryFilters();
        _tags = [new() { Name = "x", Tenant = "a" }, new() { Name = "y", Tenant = "a" }, new() { Name = "z", Tenant = "b" }];
        _post = new Post { Title = "p" };
        await all.Tags.InsertAsync(_tags);
        await all.Posts.InsertAsync([_post, new Post { Title = "q" }]);
        await all.Posts.LinkAsync(_post, p => p.Tags, [_tags[0], _tags[2]]);
        await all.Marks.InsertAsync([new Mark { PostId = _post.Id, TagId = _tags[0].Id, Tenant = "a" }, new Mark { PostId = _post.Id, TagId = _tags[1].Id, Tenant = "b" }]);
    }

    [Test]
    public async Task What_is_left_out_is_not_counted_asked_or_loaded()
    {
        Assert.That(Db.Posts.OrderBy(p => p.Title).Select(p => p.Tags.Count).ToList(), Is.EqualTo([1, 0]));
        Assert.That(Db.Posts.Count(p => p.Tags.Any()), Is.EqualTo(1));
        Assert.That(Db.Posts.Count(p => p.Tags.Any(t => t.Name == "z")), Is.Zero);
        Assert.That(Db.Posts.SelectMany(p => p.Tags).Select(t => t.Name).ToList(), Is.EqualTo(["x"]));
        Assert.That(Db.Posts.OrderBy(p => p.Title).Select(p => p.Marked.Count).ToList(), Is.EqualTo([1, 0]), "the rows between have a filter too");
        var read = await Db.Posts.Include(p => p.Tags).Include(p => p.Marked).OrderBy(p => p.Title).ToListAsync();
        Assert.That(read.Select(p => (p.Tags.Count, p.Marked.Count)), Is.EqualTo([(1, 1), (0, 0)]));
        Assert.That(read[0].Marked.Select(t => t.Name), Is.EqualTo(["x"]));
        var later = await Db.Posts.OrderBy(p => p.Title).ToListAsync();
        await Db.LoadAsync(later, p => p.Tags);
        await Db.LoadAsync(later, p => p.Marked);
        Assert.That(later.Select(p => (p.Tags.Count, p.Marked.Count)), Is.EqualTo([(1, 1), (0, 0)]));
        Assert.That(Db.IgnoreQueryFilters().Posts.OrderBy(p => p.Title).Select(p => p.Tags.Count + p.Marked.Count).ToList(), Is.EqualTo([4, 0]));
    }

    [Test]
    public async Task What_is_left_out_is_neither_linked_nor_unlinked()
    {
        Assert.That(
            Assert.ThrowsAsync<ConcurrencyException>(() => Db.Posts.LinkAsync(_post, p => p.Tags, _tags))!.Message,
            Does.Contain("a query filter hides it from this context"));
        Assert.That(Db.Posts.Select(p => p.Tags.Count).Sum(), Is.EqualTo(1), "all or nothing");
        Assert.That(await Db.Posts.LinkAsync(_post, p => p.Tags, _tags[..2]), Is.EqualTo(1));
        Assert.That(await Db.Posts.SetLinksAsync(_post, p => p.Tags, [_tags[1]]), Is.EqualTo(1));
        Assert.That(await Db.Posts.ClearLinksAsync(_post, p => p.Tags), Is.EqualTo(1));
        Assert.That(Db.IgnoreQueryFilters().Posts.SelectMany(p => p.Tags).Select(t => t.Name).ToList(), Is.EqualTo(["z"]));
    }

    [Test]
    public async Task Whether_rows_are_there_is_asked_by_one_command()
    {
        Tag[] tags = [.. Enumerable.Range(0, 30).Select(i => new Tag { Name = $"t{i}", Tenant = "a" })];
        await Db.Tags.InsertAsync(tags);
        Assert.That(SelectsOf(() => Db.Posts.LinkAsync(_post, p => p.Tags, tags), 30), Is.LessThanOrEqualTo(2));
        Assert.That(SelectsOf(() => Db.Posts.UnlinkAsync(_post, p => p.Tags, tags[..10]), 10), Is.LessThanOrEqualTo(2));
        Assert.That(SelectsOf(() => Db.Posts.SetLinksAsync(_post, p => p.Tags, tags[5..12]), 24), Is.LessThanOrEqualTo(4));
        Assert.That(SelectsOf(() => Db.Posts.ClearLinksAsync(_post, p => p.Tags), 7), Is.LessThanOrEqualTo(2));
        Assert.That(Db.IgnoreQueryFilters().Posts.SelectMany(p => p.Tags).Select(t => t.Name).ToList(), Is.EqualTo(["z"]));
        var error = Assert.ThrowsAsync<ConcurrencyException>(() => Db.Posts.LinkAsync(_post, p => p.Tags, [.. tags[..4], _tags[2], .. tags[4..]]))!;
        Assert.That(error.RowIndex, Is.EqualTo(4));
    }

    [Test]
    public async Task What_is_hidden_is_named_by_its_place_among_what_was_given()
    {
        Assert.That(Hidden(Db.Posts.LinkAsync(_post, p => p.Tags, [_tags[0], _tags[0], _tags[1], _tags[2]])), Is.EqualTo(3));
        Assert.That(Hidden(Db.Posts.LinkAsync(_post, p => p.Tags, [_tags[2], _tags[2]])), Is.Zero);
        Assert.That(Hidden(Db.Posts.LinkAsync(_post, p => p.Tags, _tags[2])), Is.Null);
        Assert.That(Hidden(Db.Posts.InsertAsync([new Post { Title = "0", Tags = [_tags[0], _tags[1]] }, new Post { Title = "1", Tags = [_tags[2]] }, new Post { Title = "2" }])), Is.EqualTo(1));
        await using var work = Db.BeginWork();
        work.Add(new Post { Title = "3", Tags = [_tags[0], _tags[2]] });
        Assert.That(Hidden(work.SaveChangesAsync()), Is.Null);
        Assert.That(await Db.Posts.CountAsync(), Is.EqualTo(2), "all or nothing");

        static long? Hidden(Task write) => Assert.ThrowsAsync<ConcurrencyException>(() => write)!.RowIndex;
    }

    [Test]
    public async Task Many_rows_between_are_written_before_other_rows_are_looked_for()
    {
        Word[] words = [.. Enumerable.Range(0, 260).Select(i => new Word { Text = $"w{i}" })];
        await Db.Words.InsertAsync(words);
        await Db.Posts.InsertAsync(new Post { Title = "r", Words = [.. words], Tags = [_tags[0], _tags[1]] });
        await using (var work = Db.BeginWork())
        {
            work.Add(new Post { Title = "s", Words = await work.Db.Words.ToListAsync(), Tags = await work.Db.Tags.ToListAsync() });
            await work.SaveChangesAsync();
        }

        Assert.That(Db.Posts.OrderBy(p => p.Title).Select(p => new { Words = p.Words.Count, Tags = p.Tags.Count }).AsEnumerable().Select(p => (p.Words, p.Tags)), Is.EqualTo([(0, 1), (0, 0), (260, 2), (260, 2)]));
    }

    private static int SelectsOf(Func<Task<int>> write, int count) =>
        CommandRecorder.During(() => Assert.That(write().GetAwaiter().GetResult(), Is.EqualTo(count))).Count(command => command.StartsWith("SELECT", StringComparison.Ordinal));

    public sealed class Post
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Title { get; set; } = "";

        public List<Word> Words { get; set; } = [];

        public List<Tag> Tags { get; set; } = [];

        public List<Tag> Marked { get; set; } = [];
    }

    public sealed class Tag
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";

        [MaxLength(20)] public string Tenant { get; set; } = "";
    }

    public sealed class Word
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Text { get; set; } = "";
    }

    public sealed class Pin
    {
        public int Id { get; set; }

        public int PostId { get; set; }

        public int WordId { get; set; }
    }

    public sealed class Mark
    {
        public int Id { get; set; }

        public int PostId { get; set; }

        public int TagId { get; set; }

        [MaxLength(20)] public string Tenant { get; set; } = "";
    }

    public sealed class BoardDb(OxenOptions options, string tenant) : OxenDb(options)
    {
        public string Tenant { get; } = tenant;

        public Table<Post> Posts => Table<Post>();

        public Table<Tag> Tags => Table<Tag>();

        public Table<Mark> Marks => Table<Mark>();

        public Table<Word> Words => Table<Word>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Tag>().HasQueryFilter("tenant", t => t.Tenant == Tenant);
            model.Entity<Mark>().HasQueryFilter("tenant", m => m.Tenant == Tenant);
            model.Entity<Post>().HasMany(p => p.Words).WithMany().Using<Pin>();
            model.Entity<Post>().HasMany(p => p.Tags).WithMany();
            model.Entity<Post>().HasMany(p => p.Marked).WithMany().Using<Mark>();
        }
    }
}
