namespace Oxen.Conformance.Relations;

/// <summary>A foreign key that refers to rows of several classes: a comment belongs to a post or a photo.</summary>
public sealed class PolymorphicTests(TestDatabase database) : RelationTests<PolymorphicTests.AlbumDb>(database, options => new AlbumDb(options))
{
    [SetUp]
    public async Task FillAsync()
    {
        await Db.Posts.InsertAsync([new Post { Title = "A", Comments = [new() { Text = "a1" }, new() { Text = "a2" }] }, new Post { Title = "B" }]);
        await Db.Photos.InsertAsync(new Photo { File = "x", Comments = [new() { Text = "x1", Subject = Subject.Photo }] });
        await Db.Comments.InsertAsync(new Comment { Text = "b1", Post = await Db.Posts.SingleAsync(p => p.Title == "B") });
    }

    [Test]
    public void Each_class_has_its_own_rows()
    {
        Assert.That(Db.Comments.OrderBy(c => c.Text).Select(c => new { c.Text, c.Subject, c.SubjectId }).ToList().Select(c => $"{c.Text} {c.Subject} {c.SubjectId}"), Is.EqualTo(["a1 Post 1", "a2 Post 1", "b1 Post 2", "x1 Photo 1"]));
        Assert.That(Db.Posts.OrderBy(p => p.Id).Select(p => p.Comments.Count).ToList(), Is.EqualTo([2, 1]));
        Assert.That(Db.Photos.SelectMany(p => p.Comments).Select(c => c.Text), Is.EqualTo(["x1"]));
        Assert.That(Db.Posts.Where(p => p.Comments.Any(c => c.Text == "x1")), Is.Empty);
        Assert.That(Db.Posts.OrderBy(p => p.Id).Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Text).ToList()).ToList(), Is.EqualTo(new[] { ["a1", "a2"], new[] { "b1" } }));
    }

    [Test]
    public void A_reference_leads_to_one_class_or_is_absent()
    {
        Assert.That(Db.Comments.OrderBy(c => c.Text).Select(c => c.Post!.Title ?? c.Photo!.File).ToList(), Is.EqualTo(["A", "A", "B", "x"]));
        Assert.That(Db.Comments.Where(c => c.Post == null).Select(c => c.Text), Is.EqualTo(["x1"]));
        Assert.That(Db.Comments.Where(c => c.Photo!.File == "x").Select(c => c.Text), Is.EqualTo(["x1"]));
    }

    [Test]
    public async Task Each_class_is_included()
    {
        var comments = await Db.Comments.Include(c => c.Post).Include(c => c.Photo).OrderBy(c => c.Text).ToListAsync();
        Assert.That(comments.Select(c => c.Post?.Title ?? c.Photo?.File), Is.EqualTo(["A", "A", "B", "x"]));
        var posts = await Db.Posts.Include(p => p.Comments.OrderBy(c => c.Text)).OrderBy(p => p.Id).ToListAsync();
        Assert.That(posts.Select(p => string.Concat(p.Comments.Select(c => c.Text))), Is.EqualTo(["a1a2", "b1"]));
    }

    [Test]
    public async Task Links_say_which_class_is_meant()
    {
        var (post, photo) = (await Db.Posts.SingleAsync(p => p.Title == "A"), await Db.Photos.SingleAsync());
        var comment = await Db.Comments.SingleAsync(c => c.Text == "a1");
        Assert.That(await Db.Photos.UnlinkAsync(photo, p => p.Comments, comment), Is.Zero);
        Assert.That(await Db.Photos.LinkAsync(photo, p => p.Comments, comment), Is.EqualTo(1));
        Assert.That((comment.Subject, comment.SubjectId), Is.EqualTo((Subject.Photo, (int?)photo.Id)));
        Assert.That(Db.Photos.Select(p => p.Comments.Count), Is.EqualTo([2]));
        Assert.That(await Db.Posts.ClearLinksAsync(post, p => p.Comments), Is.EqualTo(1));
        Assert.That(Db.Comments.Count(c => c.Post == null && c.Photo == null), Is.EqualTo(1));
        Assert.That(Db.Photos.Select(p => p.Comments.Count), Is.EqualTo([2]));
    }

    [Test]
    public void Contradictions_are_said() => Assert.ThrowsAsync<RelatedObjectException>(
        () => Db.Comments.InsertAsync(new Comment { Post = new Post { Id = 1 }, Photo = new Photo { Id = 1 } }));

    [Test]
    public async Task Contradictions_are_said_where_the_keys_are_alike_and_the_class_is_the_first_of_the_enum()
    {
        var (post, photo) = (await Db.Posts.SingleAsync(p => p.Title == "A"), await Db.Photos.SingleAsync());
        Assert.That(photo.Id, Is.EqualTo(post.Id));
        const string Both = "Mark.Photo and Mark.Post lead to different rows, and Mark.SubjectId and Mark.Kind can name one of them alone. Set the other to null.";
        Assert.That(Assert.ThrowsAsync<RelatedObjectException>(() => Db.Marks.InsertAsync(new Mark { Post = post, Photo = photo }))!.Message, Does.Contain(Both));
        await using var work = Db.BeginWork();
        work.Add(new Mark { Post = post, Photo = photo });
        Assert.That(Assert.ThrowsAsync<RelatedObjectException>(() => work.SaveChangesAsync())!.Message, Does.Contain(Both));

        await Db.Marks.InsertAsync(new Mark { Post = post });
        var mark = await Db.Marks.Include(m => m.Post).SingleAsync();
        mark.Photo = photo;
        Assert.ThrowsAsync<RelatedObjectException>(() => Db.Marks.SaveAsync(mark));
        Assert.That(Assert.ThrowsAsync<RelatedObjectException>(() => Db.Marks.UpdateAsync(mark))!.Message, Does.Contain(Both));
        Assert.That((await Db.Marks.SingleAsync()).Kind, Is.EqualTo(MarkKind.Post));
    }

    public enum Subject
    {
        None,
        Post,
        Photo,
    }

    public sealed class Post
    {
        public int Id { get; set; }

        public string Title { get; set; } = "";

        public List<Comment> Comments { get; set; } = [];
    }

    public sealed class Photo
    {
        public int Id { get; set; }

        public string File { get; set; } = "";

        public List<Comment> Comments { get; set; } = [];
    }

    public sealed class Comment
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        [StoredAs(typeof(string))]
        public Subject Subject { get; set; }

        public int? SubjectId { get; set; }

        public Post? Post { get; set; }

        public Photo? Photo { get; set; }
    }

    public enum MarkKind
    {
        Post,
        Photo,
    }

    public sealed class Mark
    {
        public int Id { get; set; }

        public MarkKind Kind { get; set; }

        public int? SubjectId { get; set; }

        public Post? Post { get; set; }

        public Photo? Photo { get; set; }
    }

    public sealed class AlbumDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Mark> Marks => Table<Mark>();

        public Table<Post> Posts => Table<Post>();

        public Table<Photo> Photos => Table<Photo>();

        public Table<Comment> Comments => Table<Comment>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Mark>().HasOne(m => m.Post).WithMany().HasForeignKey(m => m.SubjectId).When(m => m.Kind, MarkKind.Post);
            model.Entity<Mark>().HasOne(m => m.Photo).WithMany().HasForeignKey(m => m.SubjectId).When(m => m.Kind, MarkKind.Photo);
            model.Entity<Post>().HasMany(p => p.Comments).WithOne(c => c.Post).HasForeignKey(c => c.SubjectId).When(c => c.Subject, Subject.Post);
            model.Entity<Photo>().HasMany(p => p.Comments).WithOne(c => c.Photo).HasForeignKey(c => c.SubjectId).When(c => c.Subject, Subject.Photo);
        }
    }
}
