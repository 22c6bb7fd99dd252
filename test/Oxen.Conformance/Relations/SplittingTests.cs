namespace Oxen.Conformance.Relations;

/// <summary>By which commands a collection is read can be said of the collection.</summary>
public sealed class SplittingTests(TestDatabase database) : RelationTests<SplittingTests.ListsDb>(database, options => new ListsDb(options))
{
    [Test]
    public async Task What_the_query_says_goes_before_what_its_collections_say()
    {
        await Db.Users.InsertAsync([new User { Posts = [new(), new()], Photos = [new()] }, new User { Notes = [new()] }]);
        Assert.That(CommandsOf(Db.Users), Is.EqualTo(1));
        Assert.That(CommandsOf(Db.Users.Include(u => u.Posts)), Is.EqualTo(1));
        Assert.That(CommandsOf(Db.Users.Include(u => u.Posts).AsSplitQuery()), Is.EqualTo(2));
        Assert.That(CommandsOf(Db.Users.Include(u => u.Photos)), Is.EqualTo(2));
        Assert.That(CommandsOf(Db.Users.Include(u => u.Photos).AsSingleQuery()), Is.EqualTo(1));
        Assert.That(CommandsOf(Db.Users.Include(u => u.Posts).Include(u => u.Notes)), Is.EqualTo(1));
        Assert.That(CommandsOf(Db.Users.Include(u => u.Posts).Include(u => u.Photos)), Is.EqualTo(3), "they disagree");
        var users = await Db.Users.Include(u => u.Posts).Include(u => u.Notes).OrderBy(u => u.Id).ToListAsync();
        Assert.That(users.Select(u => (u.Posts.Count, u.Notes.Count)), Is.EqualTo([(2, 0), (0, 1)]));
    }

    private static int CommandsOf(IQueryable<User> query) => CommandRecorder.During(() => Assert.That(query.ToList(), Has.Count.EqualTo(2))).Count;

    public sealed class User
    {
        public int Id { get; set; }

        public List<Post> Posts { get; set; } = [];

        public List<Photo> Photos { get; set; } = [];

        public List<Note> Notes { get; set; } = [];
    }

    public sealed class Post
    {
        public int Id { get; set; }

        public int UserId { get; set; }
    }

    public sealed class Photo
    {
        public int Id { get; set; }

        public int UserId { get; set; }
    }

    public sealed class Note
    {
        public int Id { get; set; }

        public int UserId { get; set; }
    }

    public sealed class ListsDb(OxenOptions options) : OxenDb(options)
    {
        public Table<User> Users => Table<User>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<User>().Navigation(u => u.Posts).UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery);
            model.Entity<User>().Navigation(u => u.Photos).UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
        }
    }
}
