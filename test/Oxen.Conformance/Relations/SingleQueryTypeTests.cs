namespace Oxen.Conformance.Relations;

/// <summary>How many commands a graph costs, and that values of all types are read alike by one command and by several.</summary>
public sealed class SingleQueryTypeTests(TestDatabase database) : RelationTests<SingleQueryTypeTests.TypeDb>(database, options => new TypeDb(options))
{
    [Test]
    public async Task A_hundred_users_with_posts_and_tags_are_three_commands_or_one()
    {
        Tag[] tags = [.. Enumerable.Range(1, 10).Select(i => new Tag { Name = $"tag {i}" })];
        await Db.Tags.InsertAsync(tags);
        await Db.Users.InsertAsync([.. Enumerable.Range(1, 100).Select(i => new User
        {
            Name = $"user {i}",
            Posts = [.. Enumerable.Range(1, i % 11).Select(j => new Post { Title = $"post {i}.{j}", Tags = [.. tags.Take(j % 4)] })],
        })]);
        var query = Db.Users.Include(u => u.Posts.OrderBy(p => p.Id)).ThenInclude(p => p.Tags.OrderBy(t => t.Id)).OrderBy(u => u.Id);
        List<User> split = [], single = [];
        Assert.That(CommandRecorder.During(() => split = query.ToListAsync().GetAwaiter().GetResult()), Has.Count.EqualTo(3));
        Assert.That(CommandRecorder.During(() => single = query.AsSingleQuery().ToListAsync().GetAwaiter().GetResult()), Has.Count.EqualTo(1));
        Assert.That(single.Select(Text), Is.EqualTo(split.Select(Text)));
        Assert.That(single.Sum(u => u.Posts.Sum(p => p.Tags.Count)), Is.EqualTo(Db.Posts.Sum(p => p.Tags.Count)));
        Assert.That(single.SelectMany(u => u.Posts).SelectMany(p => p.Tags).Distinct().Count(), Is.EqualTo(3));

        static string Text(User user) => $"{user.Id} {user.Name}: {string.Join(", ", user.Posts.Select(p => $"{p.Title} {p.User == user} [{string.Join(" ", p.Tags.Select(t => t.Name))}]"))}";
    }

    [Test]
    public async Task Siblings_cost_the_sum_of_their_rows()
    {
        await Db.Boxes.InsertAsync(new Box { Numbers = [.. Enumerable.Range(0, 20).Select(_ => new Numbers())], Texts = [.. Enumerable.Range(0, 20).Select(_ => new Texts())], Times = [.. Enumerable.Range(0, 20).Select(_ => new Times())] });
        var sql = Db.Boxes.Include(b => b.Numbers).Include(b => b.Texts).Include(b => b.Times).AsSingleQuery().ToSql();
        Assert.That(sql.Split("UNION ALL"), Has.Length.EqualTo(4));
        var box = await Db.Boxes.Include(b => b.Numbers).Include(b => b.Texts).Include(b => b.Times).AsSingleQuery().SingleAsync();
        Assert.That((box.Numbers.Count, box.Texts.Count, box.Times.Count), Is.EqualTo((20, 20, 20)));
    }

    [Test]
    public async Task Values_of_all_types_are_the_same()
    {
        var at = new DateTime(2024, 2, 29, 23, 59, 58, DateTimeKind.Utc);
        await Db.Boxes.InsertAsync([
            new Box
            {
                Label = "full",
                Numbers = [new() { Small = -1, Long = long.MaxValue, Money = 123456789.12m, Double = 0.1, Single = 1.5f, Byte = 255, Truth = true, Kind = Kind.Second, Named = Kind.Second, Maybe = 0, MaybeMoney = -0.01m }, new()],
                Texts = [new() { Text = "æøå \u4f60 'quoted'", Maybe = "", Letter = 'x', Bytes = [0, 1, 255], Unique = Guid.Parse("0e984725-c51c-4bf4-9960-e1c80e27aba0"), Frame = new("red", 3), Second = new("blue", null) }, new()],
                Times = [new() { At = at, Date = new DateOnly(1999, 12, 31), Time = new TimeOnly(13, 14, 15), Span = TimeSpan.FromHours(5), Instant = new DateTimeOffset(at, TimeSpan.Zero), Maybe = at }, new() { At = at }],
            },
            new Box { Label = "empty" },
        ]);
        var query = Db.Boxes.Include(b => b.Numbers.OrderBy(n => n.Id)).Include(b => b.Texts.OrderBy(t => t.Id)).Include(b => b.Times.OrderBy(t => t.Id)).OrderBy(b => b.Id);
        var (single, split) = (await query.AsSingleQuery().ToListAsync(), await query.ToListAsync());
        Assert.That(single.Select(Text), Is.EqualTo(split.Select(Text)));
        Assert.That(single[0].Numbers[0].Money, Is.EqualTo(123456789.12m));
        Assert.That(single[0].Texts.Select(t => (t.Frame, t.Second)).OrderBy(t => t.Frame.Colour), Is.EqualTo(new[] { (new Frame("", null), (Frame?)null), (new Frame("red", 3), new Frame("blue", null)) }));

        static string Text(Box box) => string.Join('\n', [box.Label, .. box.Numbers.Select(Printed.Of), .. box.Texts.Select(Printed.Of), .. box.Times.Select(Printed.Of)]);
    }

    [Test]
    public async Task The_options_say_what_is_usual()
    {
        await using var own = new OxenOptions().UseSqlite("Data Source=:memory:").UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery);
        var db = new TypeDb(own);
        Assert.That(db.Users.Include(u => u.Posts).ToSql(), Does.Contain("UNION ALL"));
        Assert.That(db.Users.Include(u => u.Posts).AsSplitQuery().ToSql(), Does.Not.Contain("UNION ALL"));
    }

    public enum Kind
    {
        First,
        Second,
    }

    public sealed class User
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Post> Posts { get; set; } = [];
    }

    public sealed class Post
    {
        public int Id { get; set; }

        public string Title { get; set; } = "";

        public User? User { get; set; }

        public List<Tag> Tags { get; set; } = [];
    }

    public sealed class Tag
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Post> Posts { get; set; } = [];
    }

    public sealed class Box
    {
        public int Id { get; set; }

        public string Label { get; set; } = "";

        public List<Numbers> Numbers { get; set; } = [];

        public List<Texts> Texts { get; set; } = [];

        public List<Times> Times { get; set; } = [];
    }

    public sealed class Numbers
    {
        public int Id { get; set; }

        public int BoxId { get; set; }

        public short Small { get; set; }

        public long Long { get; set; }

        public decimal Money { get; set; }

        public double Double { get; set; }

        public float Single { get; set; }

        public byte Byte { get; set; }

        public bool Truth { get; set; }

        public Kind Kind { get; set; }

        [StoredAs(typeof(string))]
        public Kind Named { get; set; }

        public int? Maybe { get; set; }

        public decimal? MaybeMoney { get; set; }
    }

    public sealed class Texts
    {
        public Guid Id { get; set; }

        public int BoxId { get; set; }

        public string Text { get; set; } = "";

        public string? Maybe { get; set; }

        public char Letter { get; set; } = ' ';

        public byte[] Bytes { get; set; } = [];

        public Guid? Unique { get; set; }

        [JsonColumn]
        public List<int> List { get; set; } = [1, 2];

        public Frame Frame { get; set; } = new("", null);

        public Frame? Second { get; set; }
    }

    [System.ComponentModel.DataAnnotations.Schema.ComplexType]
    public sealed record Frame(string Colour, int? Width);

    public sealed class Times
    {
        public long Id { get; set; }

        public int BoxId { get; set; }

        public DateTime At { get; set; }

        public DateOnly Date { get; set; } = new(2000, 1, 1);

        public TimeOnly Time { get; set; }

        public TimeSpan Span { get; set; }

        public DateTimeOffset Instant { get; set; } = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public DateTime? Maybe { get; set; }
    }

    public sealed class TypeDb(OxenOptions options) : OxenDb(options)
    {
        public Table<User> Users => Table<User>();

        public Table<Post> Posts => Table<Post>();

        public Table<Tag> Tags => Table<Tag>();

        public Table<Box> Boxes => Table<Box>();
    }
}
