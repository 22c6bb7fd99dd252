using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Conformance;

/// <summary>What schemas of PostgreSQL hold beside plain tables: domains, citext, sequences, schemas, long names.</summary>
public sealed class PostgreSqlSchemaTests(TestDatabase database) : PostgreSqlTests(database)
{
    private const string LongName = "a_name_that_is_longer_than_what_postgresql_keeps_of_a_name_and_ends_in_";

    private PeopleDb _db = null!;

    protected override void Configure(PostgreSqlOptions options) => options
        .HasExtension("citext")
        .HasDomain("email", "citext CHECK (VALUE LIKE '%@%')")
        .HasDomain("score", "integer CHECK (VALUE >= 0)", "kinds")
        .HasSequence("badges", startsAt: 1000, incrementsBy: 5);

    [SetUp]
    public async Task Fill()
    {
        _db = new PeopleDb(Options);
        await _db.Schema.SyncAsync();
        await _db.People.InsertAsync([new Person { Name = "Ann", Email = "Ann@x.org", Score = 3 }, new Person { Name = "bob", Email = "BOB@x.org", Score = 1 }, new Person { Name = "Bob", Email = "c@x.org", Score = 2 }]);
    }

    [Test]
    public async Task Citext_compares_without_case()
    {
        var name = "BOB";
        string[] names = ["ANN", "nobody"];
        Assert.That(await _db.People.CountAsync(p => p.Name == name), Is.EqualTo(2));
        Assert.That(await _db.People.CountAsync(p => names.Contains(p.Name)), Is.EqualTo(1));
        Assert.That(await _db.People.GroupBy(p => p.Name).CountAsync(), Is.EqualTo(2));
        Assert.That(await _db.People.Select(p => p.Name).Distinct().CountAsync(), Is.EqualTo(2));
        Assert.That((await _db.People.OrderBy(p => p.Name).FirstAsync()).Name, Is.EqualTo("Ann"));
        Assert.That(await _db.People.Join(_db.People, a => a.Name, b => b.Name, (a, b) => a.Id).CountAsync(), Is.EqualTo(5));
        Assert.That(_db.People.Where(p => p.Name == name).ToSql(), Does.Contain("WHERE p.name = @name").And.Not.Contain("COLLATE"));
        Assert.That(_db.Schema.CreateScript(), Does.Contain("name citext NOT NULL"));
    }

    [Test]
    public async Task A_domain_is_compared_as_its_type()
    {
        var email = "ann@X.ORG";
        var least = 2;
        int[] scores = [1, 3];
        Assert.That(await _db.People.CountAsync(p => p.Email == email), Is.EqualTo(1));
        Assert.That(await _db.People.CountAsync(p => p.Score >= least), Is.EqualTo(2));
        Assert.That(await _db.People.CountAsync(p => scores.Contains(p.Score)), Is.EqualTo(2));
        Assert.That(await _db.People.SumAsync(p => p.Score), Is.EqualTo(6));
        await _db.People.Where(p => p.Email == email).ExecuteUpdateAsync(s => s.Set(p => p.Score, p => p.Score + 1).Set(p => p.Email, "new@x.org"));
        Assert.That((await _db.People.SingleAsync(p => p.Email == "NEW@x.org")).Score, Is.EqualTo(4));
    }

    [Test]
    public void A_domain_is_watched() =>
        Assert.That(() => _db.People.InsertAsync(new Person { Name = "x", Email = "x" }), Throws.TypeOf<CheckViolationException>());

    [Test]
    public async Task A_sequence_numbers_a_column()
    {
        Assert.That(await _db.People.OrderBy(p => p.Id).Select(p => p.Badge).ToListAsync(), Is.EqualTo(new[] { 1000L, 1005, 1010 }));
        var person = new Person { Name = "new", Email = "n@x" };
        await _db.People.InsertAsync(person);
        Assert.That(person.Badge, Is.EqualTo(1015));
    }

    [Test]
    public async Task Tables_lie_in_their_schemas()
    {
        await _db.Bills.InsertAsync(new Bill { Total = 5, PersonId = 1 });
        Assert.That(await _db.Bills.Where(b => b.Person!.Name == "ann").Select(b => b.Total).SingleAsync(), Is.EqualTo(5));
        Assert.That(await _db.Sql<string>($"select table_schema from information_schema.tables where table_name = 'bills'").SingleAsync(), Is.EqualTo("money"));
        await _db.Schema.SyncAsync();
    }

    [Test]
    public async Task Names_that_are_too_long_stay_apart()
    {
        await _db.Longs.InsertAsync(new Long { First = 1, Second = 2 });
        var read = await _db.Longs.SingleAsync(l => l.First == 1 && l.Second == 2);
        Assert.That((read.First, read.Second), Is.EqualTo((1, 2)));
        var columns = await _db.Sql<string>($"select column_name from information_schema.columns where table_name like 'a_name%' and column_name like 'a_name%' order by 1").ToListAsync();
        Assert.That(columns, Has.Count.EqualTo(2).And.All.Length.EqualTo(63));
        Assert.That(await _db.Sql<string>($"select indexname from pg_indexes where tablename like 'a_name%'").ToListAsync(), Has.Count.EqualTo(3));
        await _db.Schema.SyncAsync();
        Assert.That(() => _db.Longs.InsertAsync(new Long { First = 1, Second = 3 }), Throws.TypeOf<UniqueViolationException>().With.Property(nameof(UniqueViolationException.Columns)).EqualTo(new[] { LongName + "1" }));
    }

    public sealed class Person
    {
        public int Id { get; set; }

        [Column(TypeName = "citext")]
        public string Name { get; set; } = "";

        [Column(TypeName = "email")]
        public string Email { get; set; } = "";

        [Column(TypeName = "kinds.score")]
        public int Score { get; set; }

        public long Badge { get; set; }
    }

    [Table("bills", Schema = "money")]
    public sealed class Bill
    {
        public int Id { get; set; }
        public int PersonId { get; set; }
        public Person? Person { get; set; }
        public int Total { get; set; }
    }

    [Table(LongName + "table")]
    public sealed class Long
    {
        public int Id { get; set; }

        [Column(LongName + "1"), Index(IsUnique = true)]
        public int First { get; set; }

        [Column(LongName + "2"), Index]
        public int Second { get; set; }
    }

    public sealed class PeopleDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Person> People => Table<Person>();
        public Table<Bill> Bills => Table<Bill>();
        public Table<Long> Longs => Table<Long>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Person>().Property(p => p.Badge).HasDefaultValueSql("nextval('badges')");
    }
}
